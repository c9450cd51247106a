import type { Statement } from '#infra/postgres/database.js';

/** Growth is capped here and says so. Pinterest caps at the same figure. */
export const GROWTH_CAP_PERCENT = 10_000;
/** Google Trends calls it a breakout from here; we ask for a base of signals besides. */
export const BREAKOUT_PERCENT = 5_000;
export const BREAKOUT_SIGNALS = 30;

/** Spans: days of one, and how many days before now the one it is compared with ends. 364 days keep the weekday. */
const SPANS = { wow: { days: 7, before: 7 }, mom: { days: 30, before: 30 }, yoy: { days: 30, before: 364 } } as const;
const NAMES = Object.keys(SPANS) as (keyof typeof SPANS)[];

const between = (at: string, fromDays: number, toDays: number): string =>
  `c.bucket >= ${at} - interval '${fromDays} days' AND c.bucket < ${at} - interval '${toDays} days'`;

function countsOf(name: keyof typeof SPANS, at: string): string {
  const { days, before } = SPANS[name];
  const isCovered = `c.since <= ${at} - interval '${days + before} days'`;
  return `coalesce(sum(c.count) FILTER (WHERE ${isCovered} AND ${between(at, days, 0)}), 0) AS ${name}_current,
    coalesce(sum(c.count) FILTER (WHERE ${isCovered} AND ${between(at, days + before, before)}), 0) AS ${name}_previous`;
}

/** A span that no platform covers as a whole, with the one before, is unknown. */
const isKnown = (name: keyof typeof SPANS, at: string): string =>
  `bool_or(since <= ${at} - interval '${SPANS[name].days + SPANS[name].before} days') AS ${name}_known`;

const isBreakout = (name: string): string =>
  `(${name}_known AND ${name}_current >= ${BREAKOUT_SIGNALS} AND ${name}_current - ${name}_previous > ${BREAKOUT_PERCENT / 100} * ${name}_previous)`;

/**
 * CTEs up to `growth`: plain counts of the spans that end at `at`, over platforms that were read through both spans (a
 * platform that joined in between would look like growth).
 */
export const growthSql = (keywords: string, at: string): string => `
since AS MATERIALIZED (
  SELECT p.id AS platform_id, h.bucket AS since FROM platforms p CROSS JOIN LATERAL (
    SELECT bucket FROM platform_season_hours WHERE platform_id = p.id ORDER BY bucket LIMIT 1) h
), spans AS MATERIALIZED (
  SELECT s.keyword_id, ${NAMES.map((name) => isKnown(name, at)).join(', ')}
  FROM trend_states s JOIN since USING (platform_id) WHERE s.keyword_id IN (${keywords}) GROUP BY s.keyword_id
), sums AS MATERIALIZED (
  SELECT w.keyword_id, totals.*
  FROM spans w CROSS JOIN LATERAL (
    SELECT ${NAMES.map((name) => countsOf(name, at)).join(',\n    ')},
      sum(c.count) FILTER (WHERE c.bucket < ${at} - interval '29 days') / 365.0 AS year_daily
    FROM (SELECT r.bucket, r.count, since.since FROM signals_by_hour r JOIN since USING (platform_id)
      WHERE r.keyword_id = w.keyword_id AND r.bucket < ${at}
        AND r.bucket >= ${at} - CASE WHEN w.yoy_known THEN interval '394 days' ELSE interval '60 days' END) c
  ) totals
), growth AS MATERIALIZED (
  SELECT *, ${NAMES.map(isBreakout).join(' OR ')} AS is_breakout FROM sums JOIN spans USING (keyword_id)
)`;

export interface GrowthRow {
  keywordId: number;
  isBreakout: boolean;
  /** Numbers as text: sums of bigint. Null where the span is not covered. */
  wow: [string, string] | null;
  mom: [string, string] | null;
  yoy: [string, string] | null;
}

/** Growth of the keywords $1 up to $2. */
export const GROWTH_OF: Statement = {
  name: 'growth-of',
  text: `
WITH ${growthSql('SELECT unnest($1::int[])', '$2::timestamptz')}
SELECT keyword_id AS "keywordId", is_breakout AS "isBreakout",
  ${NAMES.map((name) => `CASE WHEN ${name}_known THEN ARRAY[${name}_current, ${name}_previous]::text[] END AS ${name}`).join(', ')}
FROM growth`,
};
