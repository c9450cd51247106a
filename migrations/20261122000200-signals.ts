import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Platforms, keywords, identity of signals, gauges, the event log, what collectors remember. Signals themselves: 250. */
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
-- would have to contain the time; same retention as the signals, counted from retained_from (when it was observed, or when
-- it was recorded if that was already past the retention, so that a file of old signals can be imported twice unharmed).
-- value is the last reading of a counter, previous_value the one before, by whose difference the rollup moved.
CREATE TABLE signal_identities (
  platform_id smallint NOT NULL,
  external_id text COLLATE "C" NOT NULL CHECK (octet_length(external_id) BETWEEN 1 AND 200),
  retained_from timestamptz NOT NULL,
  signal_id bigint NOT NULL,
  value integer CHECK (value >= 0),
  previous_value integer CHECK (previous_value >= 0),
  PRIMARY KEY (platform_id, external_id)
);
-- Retention deletes the oldest identities by time; BRIN because live rows arrive in time order and it costs next to nothing.
CREATE INDEX signal_identities_retained_from_idx ON signal_identities USING brin (retained_from);

-- Every recorded batch takes one number; the ids of its signals are number * 65536 + place. One call a batch, not a row.
CREATE SEQUENCE signal_batch_seq AS bigint;

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
-- Retention.
CREATE INDEX signal_gauges_observed_at_idx ON signal_gauges USING brin (observed_at);

-- The event log, kept 72 h: one row a recorded batch, its signals side by side in arrays (34 bytes a signal instead of a
-- row each). A signal's cursor is first_seq + its place; seq is handed out under the lock of event_cursor, so order of
-- cursors = order of commits, without gaps.
CREATE TABLE event_cursor (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  last_seq bigint NOT NULL DEFAULT 0 CHECK (last_seq >= 0)
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

-- Arrays of numbers do not shrink under pglz; trying costs more than the space.
ALTER TABLE signal_log
  ALTER signal_ids SET STORAGE EXTERNAL, ALTER keyword_ids SET STORAGE EXTERNAL, ALTER platform_ids SET STORAGE EXTERNAL,
  ALTER counts SET STORAGE EXTERNAL, ALTER engagements SET STORAGE EXTERNAL, ALTER observed_ats SET STORAGE EXTERNAL,
  ALTER origins SET STORAGE EXTERNAL;
-- "Where does the retained log begin in time", and its retention.
CREATE INDEX signal_log_occurred_at_idx ON signal_log USING brin (occurred_at);

-- Keywords with signals for hours that were already sealed, appended by the recording transaction and taken out by the
-- rescoring one. Append-only, without a unique key: a recorder must never wait for a rescore that holds a row.
CREATE TABLE late_keywords (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  keyword_id integer NOT NULL
);

-- How far an import moved its file in time (--shift-to-now), so that a re-run after a kill moves it by the same.
CREATE TABLE signal_imports (
  fingerprint bytea PRIMARY KEY CHECK (octet_length(fingerprint) = 32),
  shift_ms bigint NOT NULL,
  started_at timestamptz NOT NULL
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
  reason text CHECK (length(reason) <= 280),
  CHECK (status <> 'RUNNING' OR finished_at IS NULL),
  CHECK (collected >= 0 AND persisted >= 0 AND failed >= 0)
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
DROP TABLE schedules, tracked_keywords, provider_budgets, provider_breakers, collector_runs, signal_imports,
  late_keywords, signal_log, event_cursor, signal_gauges, signal_identities, keywords, platforms;
DROP SEQUENCE signal_batch_seq;
`;
