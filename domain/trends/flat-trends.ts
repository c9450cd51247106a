import { numbersLiteral, textsLiteral } from '#infra/postgres/array-literal.js';
import type { FlatColumn, FlatPage, FlatRows, KeySelect } from '#infra/postgres/flat-rows.js';
import { statementName } from '#infra/postgres/statement-name.js';
import { parameterText } from '#infra/postgres/wire-json.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { pageEnds, type TrendList, type TrendListQuery } from './trend-list.js';
import type { TrendFilter } from './trend-filter.js';

/** Fields of a trend that are columns, over `trends t` and `keywords k`. Every other field is read by the resolvers. */
export const TREND_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  id: { sql: 't.id', form: 'id:trd' },
  keyword: { sql: 'k.keyword', form: 'text' },
  display: { sql: 'k.display', form: 'text' },
  category: { sql: 'k.category', form: 'text' },
  score: { sql: 't.score', form: 'float' },
  velocity: { sql: 't.velocity', form: 'float' },
  acceleration: { sql: 't.acceleration', form: 'float' },
  momentum: { sql: 't.momentum', form: 'float' },
  confidence: { sql: 't.confidence', form: 'float' },
  stage: { sql: 't.stage', form: 'text' },
  isSeasonal: { sql: 't.is_seasonal', form: 'boolean' },
  isBreakout: { sql: 't.is_breakout', form: 'boolean' },
  novelty: { sql: 't.novelty', form: 'float' },
  firstSeenAt: { sql: 't.first_seen_at', form: 'time' },
  onsetAt: { sql: 't.onset_at', form: 'time' },
  peakAt: { sql: 't.peak_at', form: 'time' },
  updatedAt: { sql: 't.updated_at', form: 'time' },
  scoredThrough: { sql: `t.scored_bin + interval '1 hour'`, form: 'time' },
  origin: { sql: 't.origin', form: 'origin' },
};

const FROM = 'FROM trends t JOIN keywords k ON k.id = t.keyword_id';

/** The page of a list; the sort values stand behind the columns. */
export function flatPage(list: TrendList, query: TrendListQuery, page: PageRequest): FlatPage {
  const { name, sorts, tests, order, values } = list.parts(query, page);
  const texts = values.list.map(textOf);
  const where = `WHERE ${tests.join(' AND ')} ORDER BY ${order}`;
  const sortTexts = sorts.map((sort) => sort.text);
  return {
    size: page.size,
    isBackward: page.isBackward,
    rows: (columns, more) => {
      // The limit is a part of the text: planned with an unknown one, the list would be sorted as a whole.
      const text = `SELECT t.keyword_id, ${[...columns, ...sortTexts].join(', ')} ${FROM} ${where} LIMIT ${page.size + more}`;
      return { name: statementName('flat_trends_page', text), text, values: texts };
    },
    keys: isEverything(query.filter)
      ? { text: `SELECT t.keyword_id FROM trends t ${where} LIMIT ${page.size}`, values: texts }
      : undefined,
    ends: (hasMore) => pageEnds(page, hasMore),
    cursorOf: (row, columns) => list.cursorOf(name, row.slice(columns + 1, columns + 1 + sorts.length), row[0]!),
  };
}

/** Trends by uuid. */
export function flatTrendsByIds(uuids: readonly string[]): FlatRows {
  return flatBy('t.id = ANY ($1::uuid[])', [textsLiteral(uuids)]);
}

export function flatTrendById(uuid: string): FlatRows {
  return flatBy('t.id = $1::uuid', [uuid]);
}

/** @param keyword normalised */
export function flatTrendByKeyword(keyword: string): FlatRows {
  return flatBy('k.keyword = $1', [keyword]);
}

/** Keyword ids that are known already. */
export function keywordIdsOf(ids: readonly string[]): KeySelect {
  return { text: 'SELECT unnest($1::int[]) AS keyword_id', values: [numbersLiteral(ids.map(Number))] };
}

function flatBy(test: string, values: readonly string[]): FlatRows {
  return {
    rows: (columns) => {
      const text = `SELECT t.keyword_id${columns.map((column) => `, ${column}`).join('')} ${FROM} WHERE ${test}`;
      return { name: statementName('flat_trends', text), text, values };
    },
    keys: { text: `SELECT t.keyword_id ${FROM} WHERE ${test}`, values },
  };
}

function isEverything(filter: TrendFilter): boolean {
  return filter.test === 'all' && filter.parts.length === 0;
}

function textOf(value: unknown): string | null {
  if (!Array.isArray(value)) return parameterText(value as string | number | boolean | Date | null);
  return typeof value[0] === 'number' ? numbersLiteral(value as number[]) : textsLiteral(value as string[]);
}
