import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signals: platforms, keywords, identity, raw signals by time, rollups, the event log, collector runs. See docs/adr/0004. */
export class Signals20261122000200 implements MigrationInterface {
  name = 'Signals20261122000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
CREATE TABLE platforms (
  id smallint PRIMARY KEY,
  code text NOT NULL CONSTRAINT platforms_code_key UNIQUE
);
INSERT INTO platforms (id, code) VALUES
  (1, 'TIKTOK'), (2, 'INSTAGRAM'), (3, 'X'), (4, 'PINTEREST'), (5, 'ETSY'), (6, 'GOOGLE_TRENDS');

-- keyword: the normalised form that identifies it; display: as it was first seen, for people.
CREATE TABLE keywords (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  keyword text COLLATE "C" NOT NULL CONSTRAINT keywords_keyword_key UNIQUE CHECK (length(keyword) BETWEEN 1 AND 100),
  display text NOT NULL CHECK (length(display) BETWEEN 1 AND 140),
  category text NOT NULL DEFAULT 'other',
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Identity of a signal: the wall against recording one twice. Unpartitioned, because a unique key of a partitioned table
-- would have to contain the time. value is the last reading of a counter (kind 2), null for events (kind 1).
CREATE TABLE signal_identities (
  platform_id smallint NOT NULL,
  external_id text COLLATE "C" NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
  observed_at timestamptz NOT NULL,
  signal_id bigint NOT NULL,
  value bigint,
  PRIMARY KEY (platform_id, external_id)
);
-- Retention deletes the oldest identities by time; BRIN because live rows arrive in time order and it costs next to nothing.
CREATE INDEX signal_identities_observed_at_idx ON signal_identities USING brin (observed_at);

CREATE SEQUENCE signal_id_seq AS bigint CACHE 1;

-- Raw signals, kept 90 days, a partition a week (named signals_pYYYYMMDD, made by podpusher_ensure_partitions before a batch
-- needs it). The primary key serves the only reads there are: a keyword's newest signals.
-- kind 1 event, 2 counter. origin 1 live, 2 imported, 3 sandbox. No foreign keys: they double the cost of a row (measured);
-- keyword_id comes from the same statement that looked it up, platform_id from a closed list (check).
CREATE TABLE signals (
  id bigint NOT NULL,
  observed_at timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  platform_id smallint NOT NULL CHECK (platform_id BETWEEN 1 AND 6),
  kind smallint NOT NULL CHECK (kind IN (1, 2)),
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  count integer NOT NULL CHECK (count > 0),
  engagement bigint CHECK (engagement >= 0),
  author_hash bigint,
  title text CHECK (length(title) <= 300),
  url text CHECK (length(url) <= 2000),
  image_url text CHECK (length(image_url) <= 2000),
  PRIMARY KEY (keyword_id, observed_at, id)
) PARTITION BY RANGE (observed_at);

-- Snapshots that are states, not events (Etsy result counts, Pinterest's index): never added to event counts.
CREATE TABLE signal_gauges (
  platform_id smallint NOT NULL REFERENCES platforms (id),
  keyword_id integer NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  metric text NOT NULL CHECK (length(metric) BETWEEN 1 AND 60),
  observed_at timestamptz NOT NULL,
  value double precision NOT NULL,
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  PRIMARY KEY (keyword_id, platform_id, metric, observed_at)
);

-- Rollups, maintained by the statement that records. authors is a KMV sketch: the 64 smallest author hashes.
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

-- The event log, kept 72 h: one row a recorded batch, its signals side by side in arrays (34 bytes a signal instead of a
-- row each). A signal's cursor is first_seq + its place; seq is handed out under the lock of event_cursor, so order of
-- cursors = order of commits, without gaps.
CREATE TABLE event_cursor (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  last_seq bigint NOT NULL DEFAULT 0
);
INSERT INTO event_cursor DEFAULT VALUES;

CREATE TABLE signal_log (
  last_seq bigint PRIMARY KEY,
  first_seq bigint NOT NULL CHECK (first_seq <= last_seq),
  occurred_at timestamptz NOT NULL,
  signal_ids bigint[] NOT NULL,
  keyword_ids integer[] NOT NULL,
  platform_ids smallint[] NOT NULL,
  counts integer[] NOT NULL,
  engagements bigint[] NOT NULL,
  observed_ats timestamptz[] NOT NULL,
  origins smallint[] NOT NULL,
  CHECK (cardinality(signal_ids) = last_seq - first_seq + 1)
);

CREATE TABLE collector_runs (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  platform_id smallint NOT NULL REFERENCES platforms (id),
  kind text NOT NULL CHECK (kind IN ('DISCOVERY', 'TRACKING')),
  trigger text NOT NULL CHECK (trigger IN ('SCHEDULE', 'MANUAL')),
  status text NOT NULL CHECK (status IN ('RUNNING', 'SUCCEEDED', 'PARTIAL', 'FAILED', 'BLOCKED', 'SKIPPED')),
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  collected integer NOT NULL DEFAULT 0,
  persisted integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  reason text CHECK (length(reason) <= 280)
);
-- "The last run of each platform", on every view of sources.
CREATE INDEX collector_runs_platform_id_idx ON collector_runs (platform_id, started_at DESC);

-- Breaker state that all workers share.
CREATE TABLE provider_breakers (
  provider text PRIMARY KEY,
  state text NOT NULL DEFAULT 'CLOSED' CHECK (state IN ('CLOSED', 'OPEN', 'HALF_OPEN')),
  failures integer NOT NULL DEFAULT 0,
  opened_at timestamptz,
  retry_at timestamptz,
  probe_started_at timestamptz
);

-- What collectors may still spend: one row a provider and budget window.
CREATE TABLE provider_budgets (
  provider text NOT NULL,
  budget text NOT NULL,
  window_start timestamptz NOT NULL,
  used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
  PRIMARY KEY (provider, budget, window_start)
);

-- The ranked list of keywords that collectors follow.
CREATE TABLE tracked_keywords (
  platform_id smallint NOT NULL REFERENCES platforms (id),
  keyword_id integer NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  source text NOT NULL CHECK (source IN ('DISCOVERED', 'SEEDED', 'CHOSEN')),
  priority double precision NOT NULL DEFAULT 0,
  added_at timestamptz NOT NULL,
  last_read_at timestamptz,
  provider_ref text,
  PRIMARY KEY (platform_id, keyword_id)
);

-- Slots of the schedule already enqueued, so that each runs once whatever the number of workers (workers/crontab.ts).
CREATE TABLE schedules (
  name text PRIMARY KEY,
  last_slot timestamptz NOT NULL
);
`;

const DOWN = `
DROP TABLE schedules, tracked_keywords, provider_budgets, provider_breakers, collector_runs, signal_log, event_cursor,
  signal_daily_rollups, signal_hourly_rollups, signal_gauges, signals, signal_identities, keywords, platforms;
DROP SEQUENCE signal_id_seq;
`;
