/** Native partitions: signals by week, hourly rollups (and hourly scores, migration 300) by month, all in UTC. */
export const NATIVE_UP = `
-- Rollups, maintained by the statement that records. authors is a KMV sketch. A row with count 0 is coverage: the platform
-- was asked about the keyword in that hour and had nothing. No CHECK (count >= 0): a counter that fell arrives as a negative
-- difference, and PostgreSQL checks it before it meets the row it is added to.
-- (bucket first) because scoring reads one hour at a time; the second index draws a keyword's curve.
CREATE TABLE signal_hourly_rollups (
  bucket timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  platform_id smallint NOT NULL,
  count bigint NOT NULL,
  signals integer NOT NULL,
  engagement bigint NOT NULL DEFAULT 0,
  authors bigint[],
  origin smallint NOT NULL,
  PRIMARY KEY (bucket, keyword_id, platform_id)
) PARTITION BY RANGE (bucket);
CREATE INDEX signal_hourly_rollups_keyword_id_idx ON signal_hourly_rollups (keyword_id, bucket);

-- Days of hours that retention has dropped: a month of hours is folded in here in the transaction that drops it.
CREATE TABLE signal_daily_rollups (
  bucket timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  platform_id smallint NOT NULL,
  count bigint NOT NULL,
  signals integer NOT NULL,
  engagement bigint NOT NULL DEFAULT 0,
  authors bigint[],
  origin smallint NOT NULL,
  PRIMARY KEY (keyword_id, platform_id, bucket)
);

CREATE VIEW signals_by_hour AS
  SELECT bucket, keyword_id, platform_id, count, signals, engagement, authors, origin FROM signal_hourly_rollups;

CREATE VIEW signals_by_day AS
  SELECT bucket, keyword_id, platform_id, sum(count)::bigint AS count, sum(signals)::bigint AS signals,
    sum(engagement)::bigint AS engagement, podpusher_authors_merge(authors) AS authors, max(origin) AS origin
  FROM (
    SELECT bucket, keyword_id, platform_id, count, signals, engagement, authors, origin FROM signal_daily_rollups
    UNION ALL
    SELECT date_trunc('day', bucket, 'UTC'), keyword_id, platform_id, count, signals, engagement, authors, origin
    FROM signal_hourly_rollups
  ) days
  GROUP BY bucket, keyword_id, platform_id;

-- Makes the partitions of parent that cover p_from to p_to, named parent_pYYYYMMDD. Created apart and then attached: that
-- takes no lock which writers of other partitions would feel. The advisory lock lets two callers ask at once.
CREATE FUNCTION podpusher_make_partitions(parent text, step interval, p_from timestamptz, p_to timestamptz)
RETURNS void LANGUAGE plpgsql SET timezone = 'UTC' AS $fn$
DECLARE
  unit text := CASE WHEN step = interval '7 days' THEN 'week' ELSE 'month' END;
  start_at timestamptz := date_trunc(unit, p_from, 'UTC');
  partition text;
BEGIN
  WHILE start_at <= p_to LOOP
    partition := parent || '_p' || to_char(start_at, 'YYYYMMDD');
    IF to_regclass(quote_ident(partition)) IS NULL THEN
      PERFORM pg_advisory_xact_lock(7103, 2);
      -- Read from the table itself: to_regclass remembers that there was none, and another caller may just have made it.
      IF NOT EXISTS (SELECT FROM pg_class WHERE relname = partition AND relnamespace = current_schema()::regnamespace) THEN
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', partition, parent);
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
          parent, partition, start_at, start_at + step);
      END IF;
    END IF;
    start_at := start_at + step;
  END LOOP;
END
$fn$;

-- Everything a batch that was observed between p_from and p_to needs; raw signals only from p_raw_from on.
CREATE FUNCTION podpusher_ensure_partitions(p_from timestamptz, p_to timestamptz, p_raw_from timestamptz DEFAULT '-infinity')
RETURNS void LANGUAGE plpgsql AS $fn$
BEGIN
  PERFORM podpusher_make_partitions('signals', '7 days', greatest(p_from, p_raw_from), p_to);
  PERFORM podpusher_make_partitions('signal_hourly_rollups', '1 month', p_from, p_to);
  PERFORM podpusher_make_partitions('trend_hourly_scores', '1 month', p_from, p_to);
END
$fn$;
`;

export const NATIVE_DOWN = `
DROP FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz);
DROP FUNCTION podpusher_make_partitions(text, interval, timestamptz, timestamptz);
DROP VIEW signals_by_day, signals_by_hour;
DROP TABLE signal_daily_rollups, signal_hourly_rollups, signals;
`;
