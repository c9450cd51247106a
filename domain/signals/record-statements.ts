import type { Statement } from '#infra/postgres/database.js';

/** How signals are stored (migrations/signal-storage): who keeps the rollups. */
export type StorageMode = 'native' | 'timescale';

/**
 * The statements that record. Each is one round trip and takes its locks in the same order, so that writers cannot
 * deadlock: identities by key, rollups by key, then the one row of event_cursor. Because that row stays locked until the
 * commit, cursors are handed out in commit order without gaps. The event_cursor update names the CTEs before it in its
 * condition; that is what makes PostgreSQL run them first.
 */
const INPUT = `
input AS MATERIALIZED (
  SELECT batch.base + ord AS signal_id, ord, keyword_id, platform_id, external_id, (ms / 3600000)::integer AS hour,
    to_timestamp(ms / 1000.0::float8) AS observed_at, count, engagement, author_hash, title, url, image_url
  FROM (SELECT nextval('signal_batch_seq') * 65536 AS base) batch,
    LATERAL unnest($1::integer[], $2::smallint[], $3::text[], $4::bigint[], $5::integer[], $6::bigint[], $7::bigint[],
      $8::text[], $9::text[], $10::text[])
    WITH ORDINALITY AS u (keyword_id, platform_id, external_id, ms, count, engagement, author_hash, title, url, image_url, ord)
)`;

/**
 * The batch comes sorted by identity (EventColumns.sort), so every writer takes these locks in the same order.
 * $11 origin, $12 whether it is news and belongs into the log, $13 now, $14 start of the raw retention. Older signals go to
 * rollups and log only. An identity is kept from when it was recorded: hours outlive raw signals, so a signal that was
 * nearly as old as the retention when it came would count twice if its file came again the next day.
 */
const IDENTITIES = `
INSERT INTO signal_identities (platform_id, external_id, retained_from, signal_id)
SELECT platform_id, external_id, greatest(observed_at, $13::timestamptz), signal_id
FROM input`;

/** A known identity is kept longer once it has not been for so many days. */
export const KEEP_AGAIN_DAYS = 30;

/**
 * Known signals that came again are kept for another retention: a file that is imported again and again, with more at its
 * end each time, must never count its beginning twice. $1 platforms, $2 external ids, $3 now.
 */
export const KEEP_IDENTITIES: Statement = {
  name: 'signal-identities-keep',
  text: `
UPDATE signal_identities i SET retained_from = $3::timestamptz FROM (
  SELECT k.platform_id, k.external_id FROM unnest($1::smallint[], $2::text[]) AS u (platform_id, external_id)
    JOIN signal_identities k ON k.platform_id = u.platform_id AND k.external_id = u.external_id
  WHERE k.retained_from < $3::timestamptz - interval '${KEEP_AGAIN_DAYS * 24} hours'
  ORDER BY k.platform_id, k.external_id FOR UPDATE OF k
) old WHERE i.platform_id = old.platform_id AND i.external_id = old.external_id`,
};

/** What a statement is made for. Fewer facts make a cheaper statement: collecting authors costs a sixth of it. */
export interface EventStatementShape {
  mode: StorageMode;
  hasAuthors: boolean;
}

/** Records a batch of events; the first of each identity wins, here and against other writers. Row: a receipt. */
export function recordEvents({ mode, hasAuthors }: EventStatementShape): Statement {
  const identified = `identified AS (${IDENTITIES} ON CONFLICT (platform_id, external_id) DO NOTHING RETURNING signal_id)`;
  const rollup = mode === 'native' ? [rolled(hasAuthors)] : [];
  const before = mode === 'native' ? 'rolled' : 'stored';
  const parts = [INPUT, identified, FRESH, STORED, ...rollup, LATE, TOTAL, seqAfter(before, '$12'), LOGGED];
  return {
    name: `record-events-${mode}${hasAuthors ? '-authors' : ''}`,
    text: `WITH ${parts.join(', ')} ${RECEIPT}`,
  };
}

/** IS TRUE keeps the planner from a nested loop: it cannot know how long the arrays are. */
const FRESH = `
fresh AS MATERIALIZED (SELECT * FROM input WHERE (signal_id IN (SELECT signal_id FROM identified)) IS TRUE)`;

const STORED = `
stored AS (
  INSERT INTO signals (id, observed_at, keyword_id, platform_id, kind, origin, count, engagement, author_hash, title, url,
    image_url)
  SELECT signal_id, observed_at, keyword_id, platform_id, 1, $11::smallint, count, engagement, author_hash, title, url,
    image_url
  FROM fresh WHERE observed_at >= $14::timestamptz
  RETURNING 1
)`;

/** Adds a row to the rollup `r` that is there. */
export const MERGE_ROLLUP = `ON CONFLICT (bucket, keyword_id, platform_id) DO UPDATE SET
    count = r.count + excluded.count, signals = r.signals + excluded.signals,
    engagement = r.engagement + excluded.engagement,
    authors = CASE WHEN excluded.authors IS NULL THEN r.authors
      ELSE podpusher_authors_union(r.authors, excluded.authors) END,
    origin = greatest(r.origin, excluded.origin)`;

/**
 * Waits for all identities, so that every writer takes its locks in the same order, and for the signals, because rollups
 * of neighbouring batches meet in the same rows: what is done before them is done side by side.
 */
function rolled(hasAuthors: boolean): string {
  const authors = hasAuthors
    ? '(array_agg(DISTINCT author_hash ORDER BY author_hash) FILTER (WHERE author_hash IS NOT NULL))[1:64]'
    : 'NULL::bigint[]';
  return `
rolled AS (
  INSERT INTO signal_hourly_rollups AS r (bucket, keyword_id, platform_id, count, signals, engagement, authors, origin)
  SELECT to_timestamp(hour * 3600.0::float8), keyword_id, platform_id, sum(count), count(*), coalesce(sum(engagement), 0),
    ${authors}, $11::smallint
  FROM fresh WHERE (SELECT count(*) FROM identified) >= 0 AND (SELECT count(*) FROM stored) >= 0
  GROUP BY hour, keyword_id, platform_id ORDER BY hour, keyword_id, platform_id
  ${MERGE_ROLLUP}
  RETURNING 1
)`;
}

/** Keywords whose sealed hours have changed; see late-signals.ts. */
const LATE = `
late AS (
  INSERT INTO late_keywords (keyword_id)
  SELECT DISTINCT keyword_id FROM fresh
  WHERE hour <= (SELECT (extract(epoch FROM sealed_through) / 3600)::integer FROM scoring_watermark)
  RETURNING 1
)`;

const TOTAL = 'total AS MATERIALIZED (SELECT count(*) AS n FROM fresh)';

/** Hands out cursors once `cte` has run, if the batch holds anything and the parameter `isNews` says so. */
export function seqAfter(cte: string, isNews: string): string {
  return `
seq AS (
  UPDATE event_cursor SET last_seq = last_seq + (SELECT n FROM total)
  WHERE (SELECT count(*) FROM ${cte}) >= 0 AND (SELECT n FROM total) > 0 AND ${isNews}::boolean
  RETURNING last_seq
)`;
}

const LOGGED = `
logged AS (
  INSERT INTO signal_log (last_seq, first_seq, occurred_at, signal_ids, keyword_ids, platform_ids, counts, engagements,
    observed_ats, origins)
  SELECT seq.last_seq, seq.last_seq - n + 1, $13::timestamptz, ids, keywords, platforms, counts, engagements, observed,
    array_fill($11::smallint, ARRAY[n::integer])
  FROM seq, (
    SELECT count(*) AS n, array_agg(signal_id) AS ids, array_agg(keyword_id) AS keywords,
      array_agg(platform_id) AS platforms, array_agg(count) AS counts, array_agg(engagement) AS engagements,
      array_agg(observed_at) AS observed
    FROM fresh
  ) arrays
  RETURNING last_seq
)`;

/** The wake-up goes out with the commit. */
export const RECEIPT = `
SELECT (SELECT n::integer FROM total) AS accepted, (SELECT count(*)::integer FROM late) AS late,
  last_seq AS "lastSeq", pg_notify('signal_log', last_seq::text)
FROM (VALUES (1)) one (row) LEFT JOIN logged ON true`;
