import type { Database } from '#infra/postgres/database.js';
import { statementName } from '#infra/postgres/statement-name.js';
import { invalidCursor, type CursorPosition, type Cursors, listName } from '#schema/base/cursor.js';
import { COUNT_LIMIT } from '#schema/base/page.rules.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { filterSql, SqlValues } from './trend-filter-sql.js';
import type { TrendFilter } from './trend-filter.js';

/** Sorts of the list: SQL of the sort value and its type. Unknown velocities come last in both directions. */
const SORTS = {
  SCORE_DESC: { sql: 't.score', type: 'float8', isDown: true },
  SCORE_ASC: { sql: 't.score', type: 'float8', isDown: false },
  VELOCITY_DESC: { sql: `coalesce(t.velocity, '-Infinity'::float8)`, type: 'float8', isDown: true },
  VELOCITY_ASC: { sql: `coalesce(t.velocity, 'Infinity'::float8)`, type: 'float8', isDown: false },
  UPDATED_AT_DESC: { sql: 't.updated_at', type: 'timestamptz', isDown: true },
  UPDATED_AT_ASC: { sql: 't.updated_at', type: 'timestamptz', isDown: false },
  FIRST_SEEN_AT_DESC: { sql: 't.first_seen_at', type: 'timestamptz', isDown: true },
  FIRST_SEEN_AT_ASC: { sql: 't.first_seen_at', type: 'timestamptz', isDown: false },
  CONFIDENCE_DESC: { sql: 't.confidence', type: 'float8', isDown: true },
  CONFIDENCE_ASC: { sql: 't.confidence', type: 'float8', isDown: false },
} as const;

export type TrendOrderName = keyof typeof SORTS;
type Sort = (typeof SORTS)[TrendOrderName];

export const DEFAULT_ORDER: readonly TrendOrderName[] = ['SCORE_DESC'];

/** One page of the list: which trends, in order, with their cursors. The rows themselves come through a loader. */
export interface TrendPage {
  edges: { keywordId: number; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** A list of trends under one filter and order. */
export interface TrendListQuery {
  filter: TrendFilter;
  orders: readonly TrendOrderName[];
}

/** A page of the list as SQL over `trends t` and `keywords k`. */
export interface TrendPageParts {
  /** Of the list with its filter and order, for cursors. */
  name: string;
  /** `text` is the sort value as cursors hold it. */
  sorts: readonly (Sort & { text: string })[];
  tests: readonly string[];
  order: string;
  values: SqlValues;
}

/** Whether something lies before and after a page. @param hasMore a row beyond its size was found */
export function pageEnds({ isBackward, before, after }: PageRequest, hasMore: boolean) {
  return {
    hasNextPage: isBackward ? before !== undefined : hasMore,
    hasPreviousPage: isBackward ? hasMore : after !== undefined,
  };
}

interface ListRow {
  keyword_id: number;
  [sortValue: `v${number}`]: string;
}

/** First step of a list: ids of a page by keyset, one statement a shape. */
export class TrendList {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** @throws AppError INVALID_CURSOR */
  async page(query: TrendListQuery, page: PageRequest): Promise<TrendPage> {
    const { name, sorts, tests, order, values } = this.parts(query, page);
    const columns = sorts.map((sort, index) => `${sort.text} AS v${index}`);
    const text =
      `SELECT t.keyword_id, ${columns.join(', ')} FROM trends t JOIN keywords k ON k.id = t.keyword_id` +
      ` WHERE ${tests.join(' AND ')} ORDER BY ${order} LIMIT ${values.add(page.size + 1, 'int')}`;
    const rows = await this.db.query<ListRow>({ name: statementName('trends_page', text), text }, values.list);
    const kept = rows.slice(0, page.size);
    if (page.isBackward) kept.reverse();
    return {
      edges: kept.map((row) => ({
        keywordId: row.keyword_id,
        cursor: this.cursors.encode(name, positionOf(row, sorts)),
      })),
      ...pageEnds(page, rows.length > page.size),
    };
  }

  /**
   * A page taken apart into SQL, for whoever puts a statement of its own together.
   * @throws AppError INVALID_CURSOR
   */
  parts(query: TrendListQuery, page: PageRequest): TrendPageParts {
    const name = listName('trends', query);
    const sorts = sortsOf(query.orders);
    const position = (cursor: string | undefined, field: string) =>
      cursor === undefined ? undefined : checkPosition(this.cursors.decode(name, cursor, field), sorts, field);
    const [after, before] = [position(page.after, 'after'), position(page.before, 'before')];
    const values = new SqlValues();
    const tests = [filterSql(query.filter, values)];
    if (after) tests.push(beyondSql(sorts, after, { values, isForward: true }));
    if (before) tests.push(beyondSql(sorts, before, { values, isForward: false }));
    const order = sorts.map((sort) => `${sort.sql} ${wordOf(sort.isDown !== page.isBackward)}`);
    order.push(`t.keyword_id ${wordOf(idIsDown(sorts) !== page.isBackward)}`);
    return {
      name,
      sorts: sorts.map((sort) => ({ ...sort, text: `(${sort.sql})::text` })),
      tests,
      order: order.join(', '),
      values,
    };
  }

  /** Place of a row in its list. @param sortValues as PostgreSQL wrote them */
  cursorOf(list: string, sortValues: (string | null)[], keywordId: string): string {
    return this.cursors.encode(list, { values: sortValues, id: keywordId });
  }

  /** How many the list holds; counting stops at 10,000. */
  async count(filter: TrendFilter): Promise<{ count: number; precision: 'EXACT' | 'AT_LEAST' }> {
    const values = new SqlValues();
    const where = filterSql(filter, values);
    const text =
      'SELECT count(*)::int AS count FROM (SELECT 1 FROM trends t JOIN keywords k ON k.id = t.keyword_id' +
      ` WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS found`;
    const rows = await this.db.query<{ count: number }>(
      { name: statementName('trends_count', text), text },
      values.list,
    );
    const count = rows[0]?.count ?? 0;
    return count > COUNT_LIMIT ? { count: COUNT_LIMIT, precision: 'AT_LEAST' } : { count, precision: 'EXACT' };
  }
}

/** Repeats decide nothing: only the first of each column counts. */
function sortsOf(orders: readonly TrendOrderName[]): Sort[] {
  const seen = new Set<string>();
  return orders
    .map((order) => ({ sort: SORTS[order], column: order.replace(/_(ASC|DESC)$/, '') }))
    .filter(({ column }) => !seen.has(column) && seen.add(column))
    .map(({ sort }) => sort);
}

/** Ties go the way of the last sort, so that one index serves both. */
const idIsDown = (sorts: readonly Sort[]): boolean => sorts.at(-1)?.isDown ?? true;
const wordOf = (isDown: boolean): string => (isDown ? 'DESC' : 'ASC');

interface Beyond {
  values: SqlValues;
  isForward: boolean;
}

/** Rows strictly beyond a position. Sorts of one direction compare as a row, which an index can serve. */
function beyondSql(sorts: Sort[], position: CursorPosition, { values, isForward }: Beyond): string {
  const keys = [
    ...sorts.map((sort, index) => ({ ...sort, at: values.add(position.values[index], sort.type) })),
    { sql: 't.keyword_id', isDown: idIsDown(sorts), at: values.add(Number(position.id), 'int') },
  ];
  const operator = (isDown: boolean) => (isDown === isForward ? '<' : '>');
  if (keys.every((key) => key.isDown === keys[0]!.isDown)) {
    return `(${keys.map((key) => key.sql).join(', ')}) ${operator(keys[0]!.isDown)} (${keys.map((key) => key.at).join(', ')})`;
  }
  const steps = keys.map((key, index) => {
    const ties = keys.slice(0, index).map((tie) => `${tie.sql} = ${tie.at}`);
    return [...ties, `${key.sql} ${operator(key.isDown)} ${key.at}`].join(' AND ');
  });
  return `(${steps.map((step) => `(${step})`).join(' OR ')})`;
}

function positionOf(row: ListRow, sorts: readonly Sort[]): CursorPosition {
  return { values: sorts.map((_, index) => row[`v${index}`]!), id: String(row.keyword_id) };
}

function checkPosition(position: CursorPosition, sorts: readonly Sort[], field: string): CursorPosition {
  if (position.values.length !== sorts.length) throw invalidCursor(field, 'belongs to another order');
  return position;
}
