import { type CallOptions, type Connection, type Operation, type Podpusher, type PodpusherError } from '@podpusher/sdk';
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query';

/** Begins the key of every query of this package: invalidate it to read everything anew. */
export const PODPUSHER_KEY = 'podpusher';

type Failure = PodpusherError | Error;

/**
 * Options of a query for any operation. It is not repeated by TanStack: the client has done that already.
 * For `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like.
 */
export function podpusherQuery<Data, Variables>(
  podpusher: Podpusher,
  document: Operation<Data, Variables>,
  variables: Variables,
) {
  return queryOptions<Data, Failure, Data, readonly [string, string, Variables]>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => read(podpusher, { document, variables, signal }),
    retry: false,
  });
}

/** Options of a list that is read page by page; `select` finds its connection in an answer. */
export function podpusherInfiniteQuery<Data, Variables extends { after?: string | null | undefined }>(
  podpusher: Podpusher,
  {
    document,
    variables,
    select,
  }: {
    document: Operation<Data, Variables>;
    variables: Omit<Variables, 'after'>;
    select: (data: Data) => Connection<unknown> | null | undefined;
  },
) {
  return infiniteQueryOptions({
    queryKey: [...keyOf(document, variables), 'pages'] as const,
    queryFn: ({ signal, pageParam }) =>
      read(podpusher, { document, variables: { ...variables, after: pageParam } as unknown as Variables, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = select(page)?.pageInfo ?? {};
      return hasNextPage ? (endCursor ?? null) : null;
    },
    retry: false,
  });
}

/**
 * Options of a mutation. Each call of `mutate` has an idempotency key of its own, so that the client may repeat it when the
 * network fails, with one effect. Its refusals are `userErrors` of the payload.
 */
export function podpusherMutation<Data, Variables>(podpusher: Podpusher, document: Operation<Data, Variables>) {
  return mutationOptions<Data, Failure, Variables>({
    mutationKey: [PODPUSHER_KEY, nameOf(document)],
    mutationFn: (variables) => {
      const mutate = podpusher.mutate.bind(podpusher) as Call<{ idempotencyKey: string }>;
      return mutate(document, variables, { idempotencyKey: crypto.randomUUID() }) as Promise<Data>;
    },
  });
}

/** What a caller of `query` and `mutate` is when its variables are not yet known. */
type Call<Options> = (document: object, variables: unknown, options: Options) => Promise<unknown>;

interface Reading<Data, Variables> {
  document: Operation<Data, Variables>;
  variables: Variables;
  signal: AbortSignal;
}

function read<Data, Variables>(podpusher: Podpusher, { document, variables, signal }: Reading<Data, Variables>) {
  const query = podpusher.query.bind(podpusher) as Call<CallOptions>;
  return query(document, variables, { signal }) as Promise<Data>;
}

function keyOf<Variables>(document: object, variables: Variables) {
  return [PODPUSHER_KEY, nameOf(document), variables] as const;
}

interface Named {
  definitions?: readonly { name?: { value: string } }[];
}

/** The operation stands first in a document; a document that is its text is its own name. */
function nameOf(document: object): string {
  return (document as Named).definitions?.[0]?.name?.value ?? JSON.stringify(document);
}
