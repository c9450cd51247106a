import { ORIGIN_IDS, PLATFORM_IDS } from '#schema/signals/signal.values.js';
import type { NumberField, TextField, TimeField, TrendFilter } from './trend-filter.js';

/** Collects the values of a statement and hands out their places. */
export class SqlValues {
  readonly list: unknown[] = [];

  /** @param type PostgreSQL type; always cast, so that a shape has one plan. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

const TEXTS: Record<TextField, string> = { keyword: 'k.keyword', category: 'k.category' };
const NUMBERS: Record<NumberField, string> = { score: 't.score', velocity: 't.velocity', confidence: 't.confidence' };
const TIMES: Record<TimeField, string> = { firstSeenAt: 't.first_seen_at', updatedAt: 't.updated_at' };
const OPERATORS = { eq: '=', gte: '>=', lte: '<=' } as const;

/**
 * That a state s was active in the 7 days before the last sealed hour, as what is shown of platforms has it. Ever would in
 * time be every platform, because a keyword that rises on one is followed on all.
 */
export const SEEN_LATELY = `s.last_active_hour > coalesce(
  (SELECT extract(epoch FROM sealed_through) / 3600 FROM scoring_watermark), 0) - 168`;

/**
 * The filter as SQL over `trends t` and `keywords k`; never null, so that NOT means what it says. The text depends on the
 * shape alone: values, and the length of lists, are parameters.
 */
export function filterSql(filter: TrendFilter, values: SqlValues): string {
  switch (filter.test) {
    case 'all':
      return filter.parts.length === 0 ? '(true)' : `(${allSql(filter.parts, values).join(' AND ')})`;
    case 'any':
      return filter.parts.length === 0 ? '(false)' : `(${allSql(filter.parts, values).join(' OR ')})`;
    case 'not':
      return `NOT ${filterSql(filter.part, values)}`;
    default:
      return `(${leafSql(filter, values)})`;
  }
}

function allSql(parts: readonly TrendFilter[], values: SqlValues): string[] {
  return parts.map((part) => filterSql(part, values));
}

type Leaf = Exclude<TrendFilter, { test: 'all' | 'any' | 'not' }>;

function leafSql(leaf: Leaf, values: SqlValues): string {
  switch (leaf.test) {
    case 'text-in':
      return `${TEXTS[leaf.field]} = ANY (${values.add(leaf.values, 'text[]')})`;
    case 'contains':
      return `strpos(${TEXTS[leaf.field]}, ${values.add(leaf.value, 'text')}) > 0`;
    case 'startsWith':
      return `starts_with(${TEXTS[leaf.field]}, ${values.add(leaf.value, 'text')})`;
    case 'name-in':
      return nameSql(leaf, values);
    case 'is':
      return `t.${leaf.field === 'isBreakout' ? 'is_breakout' : 'is_seasonal'} = ${values.add(leaf.value, 'boolean')}`;
    case 'since':
    case 'until':
      return `${TIMES[leaf.field]} ${leaf.test === 'since' ? '>=' : '<='} ${values.add(leaf.value, 'timestamptz')}`;
    default:
      return numberSql(leaf, values);
  }
}

function numberSql(leaf: Extract<Leaf, { field: NumberField }>, values: SqlValues): string {
  const test = `${NUMBERS[leaf.field]} ${OPERATORS[leaf.test]} ${values.add(leaf.value, 'float8')}`;
  return leaf.field === 'velocity' ? `coalesce(${test}, false)` : test;
}

function nameSql(leaf: Extract<Leaf, { test: 'name-in' }>, values: SqlValues): string {
  switch (leaf.field) {
    case 'stage':
      return `t.stage = ANY (${values.add(leaf.values, 'text[]')})`;
    case 'origin':
      return `t.origin = ANY (${values.add(idsOf(leaf.values, ORIGIN_IDS), 'smallint[]')})`;
    case 'platform':
      return (
        `EXISTS (SELECT 1 FROM trend_states s WHERE s.keyword_id = t.keyword_id AND ${SEEN_LATELY}` +
        ` AND s.platform_id = ANY (${values.add(idsOf(leaf.values, PLATFORM_IDS), 'smallint[]')}))`
      );
  }
}

function idsOf(names: readonly string[], ids: Readonly<Record<string, number>>): number[] {
  return names.flatMap((name) => ids[name] ?? []);
}
