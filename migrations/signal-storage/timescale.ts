const HOURLY = 'signal_hourly_rollups';
const DAILY = 'signal_daily_rollups';

/**
 * TimescaleDB: the record statement writes signals only, the rollups follow as continuous aggregates whose newest part is
 * computed on read. A platform that had nothing leaves no row here, so an hour of coverage without signals is not kept.
 */
export const TIMESCALE_UP = [
  `SELECT create_hypertable('signals', 'observed_at', chunk_time_interval => interval '7 days', create_default_indexes => false)`,
  `CREATE MATERIALIZED VIEW ${HOURLY} WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
   SELECT time_bucket(interval '1 hour', observed_at) AS bucket, keyword_id, platform_id, sum(count)::bigint AS count,
     count(*)::integer AS signals, coalesce(sum(engagement), 0)::bigint AS engagement,
     podpusher_authors_sketch(author_hash) AS authors, max(origin) AS origin
   FROM signals GROUP BY 1, 2, 3 WITH NO DATA`,
  `CREATE MATERIALIZED VIEW ${DAILY} WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
   SELECT time_bucket(interval '1 day', bucket) AS bucket, keyword_id, platform_id, sum(count)::bigint AS count,
     sum(signals)::bigint AS signals, sum(engagement)::bigint AS engagement,
     podpusher_authors_merge(authors) AS authors, max(origin) AS origin
   FROM ${HOURLY} GROUP BY 1, 2, 3 WITH NO DATA`,
  `CREATE VIEW signals_by_hour AS
   SELECT bucket, keyword_id, platform_id, count, signals, engagement, authors, origin FROM ${HOURLY}`,
  `CREATE VIEW signals_by_day AS
   SELECT bucket, keyword_id, platform_id, count, signals, engagement, authors, origin FROM ${DAILY}`,
  // trend_hourly_scores (migration 300) stays natively partitioned; chunks of signals come by themselves.
  `CREATE FUNCTION podpusher_ensure_partitions(p_from timestamptz, p_to timestamptz, p_raw_from timestamptz DEFAULT '-infinity')
   RETURNS void LANGUAGE plpgsql SET timezone = 'UTC' AS $fn$
   DECLARE
     start_at timestamptz := date_trunc('month', p_from, 'UTC');
     partition text;
   BEGIN
     WHILE start_at <= p_to LOOP
       partition := 'trend_hourly_scores_p' || to_char(start_at, 'YYYYMMDD');
       IF to_regclass(partition) IS NULL THEN
         PERFORM pg_advisory_xact_lock(7103, 2);
         EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF trend_hourly_scores FOR VALUES FROM (%L) TO (%L)',
           partition, start_at, start_at + interval '1 month');
       END IF;
       start_at := start_at + interval '1 month';
     END LOOP;
   END
   $fn$`,
];

/** Refresh ends before the raw retention begins: a refresh over dropped raw signals would empty the aggregate. */
export const TIMESCALE_POLICIES = [
  `SELECT add_continuous_aggregate_policy('${HOURLY}', start_offset => interval '89 days', end_offset => interval '1 hour',
     schedule_interval => interval '5 minutes')`,
  `SELECT add_continuous_aggregate_policy('${DAILY}', start_offset => interval '88 days', end_offset => interval '1 day',
     schedule_interval => interval '1 hour')`,
  `SELECT add_retention_policy('signals', interval '90 days')`,
  `SELECT add_retention_policy('${HOURLY}', interval '2 years')`,
  `ALTER TABLE signals SET (timescaledb.compress, timescaledb.compress_segmentby = 'keyword_id',
     timescaledb.compress_orderby = 'observed_at, id')`,
  `SELECT add_compression_policy('signals', interval '14 days')`,
];

export const TIMESCALE_DOWN = [
  'DROP FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz)',
  'DROP VIEW signals_by_day, signals_by_hour',
  `DROP MATERIALIZED VIEW ${DAILY}`,
  `DROP MATERIALIZED VIEW ${HOURLY}`,
  'DROP TABLE signals',
];
