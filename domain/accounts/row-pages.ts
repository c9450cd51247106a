import { type Cursors, listName } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';

/** A page of rows with a uuid. */
export interface RowPage<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Which list, under which filter: cursors of one do not fit another. */
export interface ListShape {
  name: string;
  shape: unknown;
}

/** Reads at most `limit` rows that follow the row with the id `after`; from the start when it is null. */
export type ReadRows<Row> = (after: string | null, limit: number) => Promise<Row[]>;

/**
 * A page of a list in the order of its rows' ids, which is that of time: keyset by the id alone.
 * @throws AppError INVALID_CURSOR
 */
export async function readRowPage<Row extends { id: string }>(
  cursors: Cursors,
  { name, shape, page }: ListShape & { page: PageRequest },
  read: ReadRows<Row>,
): Promise<RowPage<Row>> {
  const list = listName(name, shape);
  const after = page.after === undefined ? null : cursors.decode(list, page.after, 'after').id;
  const rows = await read(after, page.size + 1);
  const kept = rows.slice(0, page.size);
  const edges = kept.map((node) => ({ cursor: cursors.encode(list, { values: [], id: node.id }), node }));
  return {
    edges,
    nodes: kept,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
