import type { CallOptions, Connection, MutateOptions, Operation, Podpusher } from '@podpusher/sdk';
import {
  type DataTag,
  type InfiniteData,
  infiniteQueryOptions,
  mutationOptions,
  queryOptions,
  type UnusedSkipTokenInfiniteOptions,
  type UnusedSkipTokenOptions,
  type UseMutationOptions,
} from '@tanstack/react-query';
import { takesKey } from './keyed-mutations.js';

/** Begins the key of every query of this package: invalidate it to read everything anew. */
export const PODPUSHER_KEY = 'podpusher';

/** Operation and variables. */
export type PodpusherKey = readonly [typeof PODPUSHER_KEY, operation: string, variables: unknown, ...kind: string[]];

// Named here, with names of TanStack Query's React package alone: types that TypeScript infers would name packages that an
// integrator has not installed. Errors are PodpusherErrors.

/** Options of a query. */
export type PodpusherQuery<Data> = UnusedSkipTokenOptions<Data, Error, Data, PodpusherKey> & {
  queryKey: DataTag<PodpusherKey, Data, Error>;
};

/** Options of a list that is read page by page. */
export type PodpusherInfiniteQuery<Data> = UnusedSkipTokenInfiniteOptions<
  Data,
  Error,
  InfiniteData<Data, string | null>,
  PodpusherKey,
  string | null
> & { queryKey: DataTag<PodpusherKey, InfiniteData<Data>, Error> };

/** Options of a mutation. */
export type PodpusherMutation<Data, Variables> = UseMutationOptions<Data, Error, Variables>;

/**
 * Options of a query for any operation. It is not repeated by TanStack: the client has done that already.
 * For `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like.
 */
export function podpusherQuery<Data, Variables>(
  podpusher: Podpusher,
  document: Operation<Data, Variables>,
  variables: Variables,
): PodpusherQuery<Data> {
  return queryOptions<Data, Error, Data, PodpusherKey>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => read(podpusher, { document, variables, signal }),
    retry: false,
  });
}

interface PagedList<Data, Variables> {
  document: Operation<Data, Variables>;
  variables: Omit<Variables, 'after'>;
  /** Finds the connection in an answer. */
  select: (data: Data) => Connection<unknown> | null | undefined;
}

/** Options of a list that is read page by page. */
export function podpusherInfiniteQuery<Data, Variables extends { after?: string | null | undefined }>(
  podpusher: Podpusher,
  { document, variables, select }: PagedList<Data, Variables>,
): PodpusherInfiniteQuery<Data> {
  return infiniteQueryOptions<Data, Error, InfiniteData<Data, string | null>, PodpusherKey, string | null>({
    queryKey: [...keyOf(document, variables), 'pages'],
    queryFn: ({ signal, pageParam }) =>
      read<Data>(podpusher, { document, variables: { ...variables, after: pageParam }, signal }),
    initialPageParam: null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = select(page)?.pageInfo ?? {};
      return hasNextPage ? (endCursor ?? null) : null;
    },
    retry: false,
  });
}

/**
 * Options of a mutation. Where it takes an idempotency key each call of `mutate` has one of its own, so that the client may
 * repeat it when the network fails, with one effect. Its refusals are `userErrors` of the payload.
 */
export function podpusherMutation<Data, Variables>(
  podpusher: Podpusher,
  document: Operation<Data, Variables>,
): PodpusherMutation<Data, Variables> {
  return mutationOptions<Data, Error, Variables>({
    mutationKey: [PODPUSHER_KEY, nameOf(document)],
    mutationFn: (variables) => {
      const mutate = podpusher.mutate.bind(podpusher) as Call<MutateOptions>;
      const options = takesKey(document) ? { idempotencyKey: newKey() } : {};
      return mutate(document, variables, options) as Promise<Data>;
    },
  });
}

/** `randomUUID` is there only where the page came by https. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

/** What a caller of `query` and `mutate` is when its variables are not yet known. */
type Call<Options> = (document: object | string, variables: unknown, options: Options) => Promise<unknown>;

interface Reading {
  document: object | string;
  variables: unknown;
  signal: AbortSignal;
}

function read<Data>(podpusher: Podpusher, { document, variables, signal }: Reading): Promise<Data> {
  const query = podpusher.query.bind(podpusher) as Call<CallOptions>;
  return query(document, variables, { signal }) as Promise<Data>;
}

function keyOf(document: object | string, variables: unknown) {
  return [PODPUSHER_KEY, nameOf(document), variables] as const;
}

interface Named {
  definitions?: readonly { operation?: string; name?: { value: string } }[];
}

/** Of the operation, before or behind which fragments may stand; a document that is its text is its own name. */
function nameOf(document: object | string): string {
  const operation = (document as Named).definitions?.find((definition) => 'operation' in definition);
  return operation?.name?.value ?? JSON.stringify(document);
}
