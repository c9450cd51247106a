import DataLoader from 'dataloader';
import type { SignalPage, SignalQueries } from '#domain/signals/signal-queries.js';
import type { SignalConnection } from '#schema/signals/signal.type.js';

export interface SignalPageKey {
  keywordId: number;
  first: number;
  after: string | undefined;
}

export type SignalPageLoader = DataLoader<SignalPageKey, SignalConnection, string>;

/** Pages of signals of many trends: one statement for all that ask for the same page. */
export function createSignalPageLoader(queries: SignalQueries): SignalPageLoader {
  const shapeOf = ({ first, after }: SignalPageKey) => `${first} ${after ?? ''}`;
  const batch = async (keys: readonly SignalPageKey[]) => {
    const pages = new Map<string, Map<number, SignalPage>>();
    for (const key of keys) {
      const shape = shapeOf(key);
      if (pages.has(shape)) continue;
      const keywordIds = keys.filter((other) => shapeOf(other) === shape).map((other) => other.keywordId);
      pages.set(shape, await queries.pages(keywordIds, key));
    }
    return keys.map((key) => toConnection(pages.get(shapeOf(key))?.get(key.keywordId), key.after));
  };
  return new DataLoader(batch, { cacheKeyFn: (key) => `${key.keywordId} ${shapeOf(key)}` });
}

function toConnection(page: SignalPage | undefined, after: string | undefined): SignalConnection {
  const edges = page?.edges ?? [];
  // Public ids are field resolvers: a row stands where the promise has its id as text.
  const promised = edges as unknown as SignalConnection['edges'];
  return {
    edges: promised,
    nodes: promised.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page?.hasNextPage ?? false,
      hasPreviousPage: after !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}
