import type { Statement } from '#infra/postgres/database.js';
import { KEEP_AGAIN_DAYS, seqAfter, type StorageMode } from './record-statements.js';

/**
 * Counters that are re-read: one reading a keyword, platform and hour. A later reading replaces the earlier one; the
 * identity keeps both values, and rollup and signal move by their difference. A reading of zero removes the signal and
 * leaves the hour as coverage. An unchanged reading changes nothing, but keeps its identity for another retention.
 *
 * $1 keywords, $2 platforms, $3 hours since 1970, $4 values, at most one a key; $5 origin, $6 whether it is news
 * and belongs into the log, $7 now, $8 start of the raw retention. Row: { accepted, late, lastSeq }.
 */
export const recordReadings = (mode: StorageMode): Statement => ({
  name: `record-readings-${mode}`,
  text: `
WITH input AS MATERIALIZED (
  SELECT batch.base + ord AS signal_id, ord, keyword_id, platform_id, hour, to_timestamp(hour * 3600.0::float8) AS bucket,
    value, format('counter:%s:%s', keyword_id, hour) AS external_id
  FROM (SELECT nextval('signal_batch_seq') * 65536 AS base) batch,
    LATERAL unnest($1::integer[], $2::smallint[], $3::integer[], $4::integer[])
    WITH ORDINALITY AS u (keyword_id, platform_id, hour, value, ord)
), identified AS (
  INSERT INTO signal_identities AS i (platform_id, external_id, retained_from, signal_id, value)
  SELECT platform_id, external_id, $7::timestamptz, signal_id, value
  FROM input ORDER BY platform_id, external_id COLLATE "C"
  ON CONFLICT (platform_id, external_id) DO UPDATE SET previous_value = i.value, value = excluded.value,
      retained_from = greatest(i.retained_from, excluded.retained_from)
    WHERE i.value IS DISTINCT FROM excluded.value
      OR i.retained_from < excluded.retained_from - interval '${KEEP_AGAIN_DAYS * 24} hours'
  RETURNING platform_id, external_id, signal_id, value, coalesce(previous_value, 0) AS previous, previous_value IS NULL AS is_new
), changed AS MATERIALIZED (
  SELECT i.signal_id, i.value, i.previous, i.is_new, input.ord, input.keyword_id, input.platform_id, input.hour, input.bucket
  FROM identified i JOIN input USING (platform_id, external_id) WHERE i.is_new OR i.value <> i.previous
), fresh AS MATERIALIZED (
  SELECT signal_id, ord, keyword_id, platform_id, value AS count, bucket AS observed_at FROM changed WHERE value > 0
), stored AS (
  INSERT INTO signals (id, observed_at, keyword_id, platform_id, kind, origin, count)
  SELECT signal_id, observed_at, keyword_id, platform_id, 2, $5::smallint, count FROM fresh WHERE observed_at >= $8
  ON CONFLICT (keyword_id, observed_at, id) DO UPDATE SET count = excluded.count, origin = excluded.origin
), removed AS (
  DELETE FROM signals s USING changed c
  WHERE c.value = 0 AND c.previous > 0 AND s.keyword_id = c.keyword_id AND s.observed_at = c.bucket AND s.id = c.signal_id
)${mode === 'native' ? `, ${ROLLED}` : ''}, late AS (
  INSERT INTO late_keywords (keyword_id)
  SELECT DISTINCT keyword_id FROM changed, scoring_watermark WHERE bucket <= sealed_through RETURNING 1
), total AS MATERIALIZED (SELECT count(*) AS n FROM fresh), ${seqAfter(mode === 'native' ? 'rolled' : 'identified', '$6')}, logged AS (
  INSERT INTO signal_log (last_seq, first_seq, occurred_at, signal_ids, keyword_ids, platform_ids, counts, engagements,
    observed_ats, origins)
  SELECT seq.last_seq, seq.last_seq - n + 1, $7::timestamptz, ids, keywords, platforms, counts,
    array_fill(NULL::bigint, ARRAY[n::integer]), observed, array_fill($5::smallint, ARRAY[n::integer])
  FROM seq, (
    SELECT count(*) AS n, array_agg(signal_id) AS ids, array_agg(keyword_id) AS keywords,
      array_agg(platform_id) AS platforms, array_agg(count) AS counts, array_agg(observed_at) AS observed
    FROM fresh
  ) arrays
  RETURNING last_seq
)
SELECT (SELECT count(*)::integer FROM changed) AS accepted, (SELECT count(*)::integer FROM late) AS late,
  last_seq AS "lastSeq", pg_notify('signal_log', last_seq::text)
FROM (VALUES (1)) one (row) LEFT JOIN logged ON true`,
});

const ROLLED = `rolled AS (
  INSERT INTO signal_hourly_rollups AS r (bucket, keyword_id, platform_id, count, signals, origin)
  SELECT bucket, keyword_id, platform_id, value - previous, (value > 0)::integer - (previous > 0)::integer, $5::smallint
  FROM changed ORDER BY bucket, keyword_id, platform_id
  ON CONFLICT (bucket, keyword_id, platform_id) DO UPDATE SET
    count = r.count + excluded.count, signals = r.signals + excluded.signals, origin = greatest(r.origin, excluded.origin)
  RETURNING 1
)`;

/** Gauges, kept apart: $1 keywords, $2 platforms, $3 metrics, $4 ms, $5 values, $6 origin. Row: { accepted }. */
export const RECORD_GAUGES: Statement = {
  name: 'record-gauges',
  text: `
WITH stored AS (
  INSERT INTO signal_gauges AS g (keyword_id, platform_id, metric, observed_at, value, origin)
  SELECT keyword_id, platform_id, metric, to_timestamp(ms / 1000.0::float8), value, $6::smallint
  FROM unnest($1::integer[], $2::smallint[], $3::text[], $4::bigint[], $5::double precision[])
    AS u (keyword_id, platform_id, metric, ms, value)
  ORDER BY keyword_id, platform_id, metric COLLATE "C", ms
  ON CONFLICT (keyword_id, platform_id, metric, observed_at) DO UPDATE SET value = excluded.value, origin = excluded.origin
    WHERE g.value IS DISTINCT FROM excluded.value
  RETURNING 1
)
SELECT count(*)::integer AS accepted FROM stored`,
};

/**
 * Hours in which a platform was asked about a keyword and had nothing: rollups of zero, so that scoring knows the keyword
 * was covered. $1 keywords, $2 platforms, $3 hours, $4 origin. Row: { late }. Native storage only.
 */
export const RECORD_COVERAGE: Statement = {
  name: 'record-coverage',
  text: `
WITH stored AS (
  INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, origin)
  SELECT DISTINCT to_timestamp(hour * 3600.0::float8), keyword_id, platform_id, 0, 0, $4::smallint
  FROM unnest($1::integer[], $2::smallint[], $3::integer[]) AS u (keyword_id, platform_id, hour)
  ORDER BY 1, 2, 3
  ON CONFLICT (bucket, keyword_id, platform_id) DO NOTHING
  RETURNING bucket, keyword_id
), late AS (
  INSERT INTO late_keywords (keyword_id)
  SELECT DISTINCT keyword_id FROM stored, scoring_watermark WHERE bucket <= sealed_through RETURNING 1
)
SELECT count(*)::integer AS late FROM late`,
};
