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
-- What is sealed: every hour up to and including sealed_through is final for live scoring.
CREATE TABLE scoring_watermark (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  sealed_through timestamptz
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

-- The factor that was used for an hour: a replay uses the same one, so that it reaches the same state.
CREATE TABLE platform_season_hours (
  platform_id smallint NOT NULL REFERENCES platforms (id),
  bucket timestamptz NOT NULL,
  factor double precision NOT NULL,
  PRIMARY KEY (platform_id, bucket)
);

CREATE TABLE trend_states (
  keyword_id integer NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  platform_id smallint NOT NULL REFERENCES platforms (id),
  level double precision NOT NULL,
  dispersion double precision NOT NULL,
  w1 double precision NOT NULL,
  w2 double precision NOT NULL,
  ewma_1h double precision NOT NULL,
  ewma_6h double precision NOT NULL,
  ewma_24h double precision NOT NULL,
  ewma_7d double precision NOT NULL,
  bins integer NOT NULL,
  first_bin timestamptz NOT NULL,
  last_bin timestamptz NOT NULL,
  last_active_bin timestamptz NOT NULL,
  PRIMARY KEY (keyword_id, platform_id)
);

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
  stage_candidate text,
  stage_candidate_hours smallint NOT NULL DEFAULT 0,
  is_seasonal boolean NOT NULL DEFAULT false,
  is_breakout boolean NOT NULL DEFAULT false,
  novelty double precision NOT NULL DEFAULT 0,
  platform_count smallint NOT NULL DEFAULT 0,
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  first_seen_at timestamptz NOT NULL,
  onset_at timestamptz,
  peak_at timestamptz,
  peak_score double precision NOT NULL DEFAULT 0,
  scored_bin timestamptz,
  updated_at timestamptz NOT NULL
);
-- The hot list (keyset by score, then keyword_id) and its neighbours.
CREATE INDEX trends_score_idx ON trends (score DESC, keyword_id DESC);
CREATE INDEX trends_velocity_idx ON trends (velocity DESC NULLS LAST, keyword_id DESC);
CREATE INDEX trends_updated_at_idx ON trends (updated_at DESC, keyword_id DESC);

CREATE TABLE trend_hourly_scores (
  bucket timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  score real NOT NULL,
  evidence real NOT NULL,
  PRIMARY KEY (keyword_id, bucket)
) PARTITION BY RANGE (bucket);
`;

const DOWN = `
DROP TABLE trend_hourly_scores, trends, trend_states, platform_season_hours, platform_seasons, scoring_watermark;
`;
