import type { Statement } from '#infra/postgres/database.js';

/** Growth is capped here and says so. Pinterest caps at the same figure. */
export const GROWTH_CAP_PERCENT = 10_000;
/** Google Trends calls it a breakout from here; we ask for a base of signals besides. */
export const BREAKOUT_PERCENT = 5_000;
export const BREAKOUT_SIGNALS = 30;

/** Spans: days of one, and how many days before now the one it is compared with ends. 364 days keep the weekday. */
const SPANS = { wow: { days: 7, before: 7 }, mom: { days: 30, before: 30 }, yoy: { days: 30, before: 364 } } as const;
const NAMES = Object.keys(SPANS) as (keyof typeof SPANS)[];
const MONTHS_DAYS = SPANS.mom.days + SPANS.mom.before;
const YEAR_DAYS = SPANS.yoy.days + SPANS.yoy.before;
/** A span counts as read when the platform was on so many of its days. */
const READ_SHARE = 6 / 7;

/** Hours and not days: a day of a server whose clock changes for summer has 23 or 25 of them. */
const hours = (days: number): string => `interval '${days * 24} hours'`;
const between = (at: string, fromDays: number, toDays: number): string =>
  `c.bucket >= ${at} - ${hours(fromDays)} AND c.bucket < ${at} - ${hours(toDays)}`;

const isRead = (from: number, to: number): string =>
  `count(*) FILTER (WHERE day >= ${from} AND day < ${to}) >= ${Math.ceil(READ_SHARE * (to - from))}`;

/** Whether a platform was read through both spans: from before the first of them, and on nearly all of their days. */
function readsBoth(name: keyof typeof SPANS, at: string): string {
  const { days, before } = SPANS[name];
  const isOldEnough = `min(since) <= ${at} - ${hours(days + before)}`;
  return `${isOldEnough} AND ${isRead(0, days)} AND ${isRead(before, days + before)} AS reads_${name}`;
}

function countsOf(name: keyof typeof SPANS, at: string): string {
  const { days, before } = SPANS[name];
  return `coalesce(sum(c.count) FILTER (WHERE c.reads_${name} AND ${between(at, days, 0)}), 0) AS ${name}_current,
    coalesce(sum(c.count) FILTER (WHERE c.reads_${name} AND ${between(at, days + before, before)}), 0) AS ${name}_previous`;
}

/** The same month of last year, and the month now, over platforms that were read all year. */
const yearCounts = (at: string): string =>
  `sum(c.count) FILTER (WHERE c.reads_year AND ${between(at, YEAR_DAYS, SPANS.yoy.before)}) AS year_previous,
    sum(c.count) FILTER (WHERE c.reads_year AND ${between(at, SPANS.yoy.days, 0)}) AS year_current`;

/** Daily mean of the year that ends 29 days before `at`, of `keyword`, over the same platforms. After `growthSql` of a year. */
export const yearDailySql = (keyword: string, at: string): string =>
  `(SELECT sum(c.count) / 365.0 FROM signals_by_hour c JOIN reads USING (platform_id)
    WHERE c.keyword_id = ${keyword} AND reads.reads_year AND ${between(at, YEAR_DAYS, 29)})`;

/** Hours of one keyword between two moments: two short ranges of an index that holds all that is read, and no year between. */
const rowsOf = (at: string, fromDays: number, toDays: number): string =>
  `SELECT c.bucket, c.count, reads.* FROM signals_by_hour c JOIN reads USING (platform_id)
      WHERE c.keyword_id = w.keyword_id AND ${between(at, fromDays, toDays)}`;

const isBreakout = (name: string): string =>
  `(${name}_known AND ${name}_current >= ${BREAKOUT_SIGNALS} AND ${name}_current - ${name}_previous > ${BREAKOUT_PERCENT / 100} * ${name}_previous)`;

/** `at`: end of the last hour. `isOfYear`: with what tells a season, which looks at every day of the year. */
interface GrowthAsk {
  keywords: string;
  at: string;
  isOfYear: boolean;
}

/**
 * CTEs up to `growth`: plain counts of the spans that end at `at`, over platforms that were read through both spans. A
 * platform that joined or was away in between would look like growth, and one old signal does not make its years read.
 */
export const growthSql = ({ keywords, at, isOfYear }: GrowthAsk): string => `
since AS MATERIALIZED (
  SELECT p.id AS platform_id, h.bucket AS since FROM platforms p CROSS JOIN LATERAL (
    SELECT bucket FROM platform_season_hours WHERE platform_id = p.id ORDER BY bucket LIMIT 1) h
), read_days AS MATERIALIZED (
  SELECT s.platform_id, s.since, d.day FROM since s CROSS JOIN generate_series(0, ${YEAR_DAYS - 1}) AS d (day)
  CROSS JOIN LATERAL (
    SELECT FROM platform_season_hours h WHERE h.platform_id = s.platform_id
      AND h.bucket >= ${at} - (d.day + 1) * ${hours(1)} AND h.bucket < ${at} - d.day * ${hours(1)} LIMIT 1) one
  WHERE s.since < ${at} - d.day * ${hours(1)}${isOfYear ? '' : ` AND (d.day < ${MONTHS_DAYS} OR d.day >= ${SPANS.yoy.before})`}
), reads AS MATERIALIZED (
  SELECT platform_id, ${NAMES.map((name) => readsBoth(name, at)).join(',\n    ')}${
    isOfYear ? `,\n    min(since) <= ${at} - ${hours(YEAR_DAYS)} AND ${isRead(0, YEAR_DAYS)} AS reads_year` : ''
  }
  FROM read_days GROUP BY platform_id
), spans AS MATERIALIZED (
  SELECT s.keyword_id, ${NAMES.map((name) => `coalesce(bool_or(reads_${name}), false) AS ${name}_known`).join(', ')}
  FROM trend_states s LEFT JOIN reads USING (platform_id) WHERE s.keyword_id IN (${keywords}) GROUP BY s.keyword_id
), sums AS MATERIALIZED (
  SELECT w.keyword_id, totals.*
  FROM spans w CROSS JOIN LATERAL (
    SELECT ${[...NAMES.map((name) => countsOf(name, at)), ...(isOfYear ? [yearCounts(at)] : [])].join(',\n    ')}
    FROM (${rowsOf(at, MONTHS_DAYS, 0)}
      UNION ALL ${rowsOf(at, YEAR_DAYS, SPANS.yoy.before)} AND w.yoy_known) c
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
WITH ${growthSql({ keywords: 'SELECT unnest($1::int[])', at: '$2::timestamptz', isOfYear: false })}
SELECT keyword_id AS "keywordId", is_breakout AS "isBreakout",
  ${NAMES.map((name) => `CASE WHEN ${name}_known THEN ARRAY[${name}_current, ${name}_previous]::text[] END AS ${name}`).join(', ')}
FROM growth`,
};
