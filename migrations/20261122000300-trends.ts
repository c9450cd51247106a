import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trends: the scorer's state per keyword and platform, seasons, the public row per keyword, hourly scores. */
export class Trends20261122000300 implements MigrationInterface {
  name = 'Trends20261122000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- What is sealed: every hour up to and including sealed_through is final for live scoring; published_through is how far the
-- public rows have followed (a backfill publishes once, not once an hour).
CREATE TABLE scoring_watermark (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  sealed_through timestamptz,
  published_through timestamptz
);
INSERT INTO scoring_watermark DEFAULT VALUES;

-- Hour-of-week factors of a platform (0 = Monday 00:00 UTC), learnt from its totals; shared by all its keywords.
CREATE TABLE platform_seasons (
  platform_id smallint NOT NULL REFERENCES platforms (id),
  hour_of_week smallint NOT NULL CHECK (hour_of_week BETWEEN 0 AND 167),
  factor double precision NOT NULL,
  observations integer NOT NULL DEFAULT 0,
  PRIMARY KEY (platform_id, hour_of_week)
);

-- Hours in which a platform was read, with the factor that was used: a replay uses the same one, so that it reaches the same
-- state. ordinal counts them: time in which nothing was read does not age a level. level is the platform's after the hour.
CREATE TABLE platform_season_hours (
  platform_id smallint NOT NULL REFERENCES platforms (id),
  bucket timestamptz NOT NULL,
  factor double precision NOT NULL,
  ordinal integer NOT NULL,
  level double precision NOT NULL,
  PRIMARY KEY (platform_id, bucket)
);

-- The scorer's state (domain/trends/scorer.ts). Hours are whole hours since 1970-01-01T00:00Z: cheap to subtract.
-- author_1 to author_3 are the latest distinct authors, newest first, with the hours they were last seen in.
-- Rewritten every hour, so room is left in the pages and no changing column is indexed: updates stay in place (HOT).
CREATE TABLE trend_states (
  keyword_id integer NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  platform_id smallint NOT NULL REFERENCES platforms (id),
  is_awake boolean NOT NULL,
  names_authors boolean NOT NULL,
  bins integer NOT NULL,
  ordinal integer NOT NULL,
  first_hour integer NOT NULL,
  last_hour integer NOT NULL,
  last_active_hour integer NOT NULL,
  strong_hour integer,
  author_hour_1 integer,
  author_hour_2 integer,
  author_hour_3 integer,
  author_1 bigint,
  author_2 bigint,
  author_3 bigint,
  level double precision NOT NULL,
  dispersion double precision NOT NULL,
  w1 double precision NOT NULL,
  w2 double precision NOT NULL,
  average_1h double precision NOT NULL,
  average_6h double precision NOT NULL,
  average_24h double precision NOT NULL,
  average_7d double precision NOT NULL,
  PRIMARY KEY (keyword_id, platform_id)
) WITH (fillfactor = 70);
-- Who must be stepped in an hour without a count; the others catch up when they are seen again.
CREATE INDEX trend_states_is_awake_idx ON trend_states (keyword_id, platform_id) WHERE is_awake;

-- A keyword over all its platforms, as of scored_hour: what the next hour starts from. velocities and week_levels are rings
-- by hour of the day and by day mod 7. trends is its public face.
CREATE TABLE trend_lives (
  keyword_id integer PRIMARY KEY REFERENCES keywords (id) ON DELETE CASCADE,
  is_settled boolean NOT NULL,
  has_authors boolean NOT NULL,
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  platform_count smallint NOT NULL,
  calm_hours smallint NOT NULL,
  stage_candidate_hours smallint NOT NULL,
  first_hour integer NOT NULL,
  last_active_hour integer NOT NULL,
  scored_hour integer NOT NULL,
  evident_hour integer,
  onset_hour integer,
  peak_hour integer,
  stage text NOT NULL CHECK (stage IN ('DORMANT', 'WATCHING', 'EMERGING', 'RISING', 'PEAKING', 'DECLINING')),
  stage_candidate text CHECK (stage_candidate IN ('DORMANT', 'WATCHING', 'EMERGING', 'RISING', 'PEAKING', 'DECLINING')),
  total_count double precision NOT NULL,
  score double precision NOT NULL,
  evidence double precision NOT NULL,
  peak_score double precision NOT NULL,
  level double precision NOT NULL,
  velocity double precision,
  acceleration double precision,
  momentum double precision NOT NULL,
  confidence double precision NOT NULL,
  novelty double precision NOT NULL,
  velocities double precision[] NOT NULL CHECK (cardinality(velocities) = 24),
  week_levels double precision[] NOT NULL CHECK (cardinality(week_levels) = 7)
) WITH (fillfactor = 60);
-- Who must be scored in an hour in which nothing was seen of it.
CREATE INDEX trend_lives_is_settled_idx ON trend_lives (keyword_id) WHERE NOT is_settled;

-- The public row of a keyword. id is what clients see (trd_...). score sorts the hot list.
CREATE TABLE trends (
  keyword_id integer PRIMARY KEY REFERENCES keywords (id) ON DELETE CASCADE,
  id uuid NOT NULL DEFAULT podpusher_uuid_v7() CONSTRAINT trends_id_key UNIQUE,
  score double precision NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100),
  evidence double precision NOT NULL DEFAULT 0,
  velocity double precision,
  acceleration double precision,
  momentum double precision,
  confidence double precision NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 1),
  stage text NOT NULL DEFAULT 'DORMANT' CHECK (stage IN ('DORMANT', 'WATCHING', 'EMERGING', 'RISING', 'PEAKING', 'DECLINING')),
  is_seasonal boolean NOT NULL DEFAULT false,
  is_breakout boolean NOT NULL DEFAULT false,
  novelty double precision NOT NULL DEFAULT 0,
  platform_count smallint NOT NULL DEFAULT 0,
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  first_seen_at timestamptz NOT NULL,
  onset_at timestamptz,
  peak_at timestamptz,
  scored_bin timestamptz,
  updated_at timestamptz NOT NULL
) WITH (fillfactor = 70);
-- The hot list (keyset by score, then keyword_id) and its neighbours.
CREATE INDEX trends_score_idx ON trends (score DESC, keyword_id DESC);
CREATE INDEX trends_velocity_idx ON trends ((coalesce(velocity, '-Infinity'::float8)) DESC, keyword_id DESC);
CREATE INDEX trends_updated_at_idx ON trends (updated_at DESC, keyword_id DESC);
-- Whose growth is looked at again although its evidence is gone.
CREATE INDEX trends_flagged_idx ON trends (keyword_id) WHERE is_breakout OR is_seasonal;

-- Sealed scores of 1 and more; a sealed hour without a row was below.
CREATE TABLE trend_hourly_scores (
  bucket timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  score real NOT NULL,
  evidence real NOT NULL,
  PRIMARY KEY (keyword_id, bucket)
) PARTITION BY RANGE (bucket);
`;

const DOWN = `
DROP TABLE trend_hourly_scores, trends, trend_lives, trend_states, platform_season_hours, platform_seasons,
  scoring_watermark;
`;
