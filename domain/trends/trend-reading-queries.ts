import type { Statement } from '#infra/postgres/database.js';
import { HOURLY_PARAMETERS, TREND_RULES } from './scorer-parameters.js';
import { factorSql } from './learn-season-sql.js';
import { float, leaked } from './sql-numbers.js';

const LEAKS = HOURLY_PARAMETERS.leaksPerHour;
/** Evidence of a pair s as of hour `hour`. */
const evidenceAt = (hour: string): string =>
  `greatest(s.w1 * ${leaked(LEAKS[0], `(${hour} - s.last_hour)`)}, s.w2 * ${leaked(LEAKS[1], `(${hour} - s.last_hour)`)})`;

export const BASELINES: Statement = {
  name: 'reading-baselines',
  text: `SELECT keyword_id AS "keywordId", greatest(level, ${float(TREND_RULES.minBaseline)}) * 24 AS baseline
FROM trend_lives WHERE keyword_id = ANY ($1::int[]) AND velocity IS NOT NULL`,
};

/** What the platforms say, over the 7 days before $2. Evidence as of the last sealed hour. */
export const PLATFORMS: Statement = {
  name: 'reading-platforms',
  text: `
SELECT s.keyword_id AS "keywordId", s.platform_id AS "platformId", ${evidenceAt('w.hour')} AS evidence,
  r.count::float8 AS "signalCount", CASE WHEN r.authors IS NOT NULL THEN podpusher_author_count(r.authors) END AS "authorCount",
  r.last AS "lastSeenAt"
FROM trend_states s CROSS JOIN (
  SELECT (extract(epoch FROM sealed_through) / 3600)::integer AS hour FROM scoring_watermark) w
CROSS JOIN LATERAL (
  SELECT coalesce(sum(c.count), 0) AS count, podpusher_authors_merge(c.authors) AS authors,
    max(c.bucket) FILTER (WHERE c.count > 0) AS last
  FROM signals_by_hour c WHERE c.keyword_id = s.keyword_id AND c.platform_id = s.platform_id
    AND c.bucket > $2::timestamptz - interval '7 days' AND c.bucket <= $2
) r WHERE s.keyword_id = ANY ($1::int[]) ORDER BY evidence DESC, s.platform_id`,
};

const series = (bucket: 'hour' | 'day'): Statement => ({
  name: `reading-series-${bucket}`,
  text: `
WITH counts AS (
  SELECT keyword_id, bucket AS at, sum(count) AS count FROM signals_by_${bucket}
  WHERE keyword_id = ANY ($1::int[]) AND bucket >= $2 AND bucket <= $3 GROUP BY 1, 2
), scores AS (
  SELECT keyword_id, date_trunc('${bucket}', bucket, 'UTC') AS at, ${
    bucket === 'hour' ? 'score' : '(array_agg(score ORDER BY bucket DESC))[1] AS score, max(bucket) AS last'
  }
  FROM trend_hourly_scores WHERE keyword_id = ANY ($1::int[]) AND bucket >= $2 AND bucket <= $3${
    bucket === 'hour' ? '' : ` + interval '23 hours' GROUP BY 1, 2`
  }
)
SELECT coalesce(c.keyword_id, s.keyword_id) AS "keywordId", coalesce(c.at, s.at) AS at, coalesce(c.count, 0)::float8 AS count,
  ${bucket === 'hour' ? 's.score' : `CASE WHEN s.last = least(s.at + interval '23 hours', (SELECT sealed_through FROM scoring_watermark)) THEN s.score END AS score`}
FROM counts c FULL JOIN scores s ON s.keyword_id = c.keyword_id AND s.at = c.at`,
});

/** Points of $1 from $2 to $3 (starts of buckets) that have a count or a score. */
export const SERIES = { HOUR: series('hour'), DAY: series('day') } as const;

/** The strongest signals of the last 14 days before $3, a page at most once. */
export const EVIDENCE: Statement = {
  name: 'reading-evidence',
  text: `
SELECT k.id AS "keywordId", e.* FROM unnest($1::int[]) AS k (id) CROSS JOIN LATERAL (
  SELECT s.platform_id AS "platformId", s.title, s.url, s.image_url AS "imageUrl", s.engagement::float8 AS engagement,
    s.observed_at AS "observedAt", s.origin AS "originId"
  FROM (
    SELECT * FROM signals WHERE keyword_id = k.id AND observed_at > $3::timestamptz - interval '14 days'
      AND observed_at <= $3 AND (title IS NOT NULL OR url IS NOT NULL)
    ORDER BY observed_at DESC LIMIT 500
  ) s ORDER BY s.engagement DESC NULLS LAST, s.observed_at DESC, s.id DESC LIMIT $2::int
) e`,
};

/** What reasons are made of, as of the end of the last sealed hour. */
export const REASONS: Statement = {
  name: 'reading-reasons',
  text: `
SELECT l.keyword_id AS "keywordId", l.stage, l.evidence, l.scored_hour - l.onset_hour + 1 AS hours,
  l.scored_hour - l.first_hour + 1 AS "ageHours", a.platforms, a."isNewcomer",
  coalesce(o.observed, 0)::float8 AS observed, a.level * 24 AS expected
FROM trend_lives l CROSS JOIN LATERAL (
  SELECT array_agg(s.platform_id ORDER BY ${evidenceAt('l.scored_hour')} DESC)
      FILTER (WHERE ${evidenceAt('l.scored_hour')} > ${TREND_RULES.strongEvidence}) AS platforms,
    bool_and(s.bins - (l.scored_hour - s.first_hour) > ${HOURLY_PARAMETERS.newWeightHours / 2}) AS "isNewcomer",
    sum(s.level) AS level
  FROM trend_states s WHERE s.keyword_id = l.keyword_id
) a CROSS JOIN LATERAL (
  SELECT sum(c.count) AS observed FROM signals_by_hour c WHERE c.keyword_id = l.keyword_id
    AND c.bucket > to_timestamp((l.scored_hour - 24) * 3600.0::float8) AND c.bucket <= to_timestamp(l.scored_hour * 3600.0::float8)
) o WHERE l.keyword_id = ANY ($1::int[])`,
};

/** Counts of the hours that are not sealed, $2 (hour after the last sealed) to $3 (the running one). */
export const OPEN_HOURS: Statement = {
  name: 'reading-open-hours',
  text: `SELECT keyword_id AS "keywordId", platform_id AS "platformId", (extract(epoch FROM bucket) / 3600)::integer AS hour,
  count::float8 AS count, CASE WHEN count <= 2 * signals THEN authors[1:3]::text[] END AS authors
FROM signals_by_hour WHERE keyword_id = ANY ($1::int[]) AND bucket >= $2 AND bucket <= $3 ORDER BY bucket`,
};

/** Platforms that were read in the open hours $1 to $2, with the factor and number that these hours will have. */
export const OPEN_SEASON: Statement = {
  name: 'reading-open-season',
  text: `
WITH covered AS MATERIALIZED (
  SELECT DISTINCT (extract(epoch FROM bucket) / 3600)::integer AS hour, platform_id
  FROM signals_by_hour WHERE bucket >= $1 AND bucket <= $2
), counted AS (
  SELECT *, row_number() OVER (PARTITION BY platform_id ORDER BY hour)::integer AS place FROM covered
)
SELECT c.platform_id AS "platformId", c.hour, ${factorSql('c.platform_id', '((c.hour + 72) % 168)')} AS factor,
  c.place + coalesce((SELECT h.ordinal FROM platform_season_hours h WHERE h.platform_id = c.platform_id
    ORDER BY h.bucket DESC LIMIT 1), 0) AS ordinal
FROM counted c ORDER BY c.hour`,
};
