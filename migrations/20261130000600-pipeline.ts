import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** Durable jobs as people see them, the runs that chain them, the cards of the board, and runs that repeat. */
export class Pipeline20261130000600 implements MigrationInterface {
  name = 'Pipeline20261130000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pipeline_jobs, pipeline_cards, pipeline_runs, pipeline_schedules');
  }
}

const UP = `
CREATE TABLE pipeline_schedules (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- Five fields, read in the zone.
  cron text NOT NULL CHECK (length(cron) BETWEEN 9 AND 100),
  time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 60),
  -- Which trends it takes and how far each run goes (schema/pipeline/run-plan.values.ts).
  plan jsonb NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  next_run_at timestamptz,
  last_run_at timestamptz,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX pipeline_schedules_workspace_id_idx ON pipeline_schedules (workspace_id, id DESC);
CREATE INDEX pipeline_schedules_due_idx ON pipeline_schedules (next_run_at) WHERE is_active;
CREATE INDEX pipeline_schedules_created_by_idx ON pipeline_schedules (created_by) WHERE created_by IS NOT NULL;

-- "Make a listing from this trend": which step it is at, and whom it waits for.
CREATE TABLE pipeline_runs (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  schedule_id uuid REFERENCES pipeline_schedules (id) ON DELETE SET NULL,
  trend_id uuid REFERENCES trends (id) ON DELETE SET NULL,
  keyword text NOT NULL CHECK (length(keyword) BETWEEN 1 AND 200),
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'waiting', 'succeeded', 'failed', 'cancelled')),
  step text NOT NULL CHECK (step IN ('ideas', 'designs', 'product', 'listing', 'publish', 'done')),
  -- Whose turn it is when it is nobody's: which choice it waits for.
  waiting_for text CHECK (waiting_for IN ('idea', 'design', 'publish')),
  plan jsonb NOT NULL,
  -- What it has made so far, and the job that it is at (domain/pipeline/runs/run-machine.ts).
  facts jsonb NOT NULL DEFAULT '{}',
  problem jsonb,
  -- Which date of its schedule it is for: one run a date and trend, however many workers look.
  slot timestamptz,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pipeline_runs_schedule_id_slot_trend_id_key UNIQUE (schedule_id, slot, trend_id)
);
CREATE INDEX pipeline_runs_workspace_id_idx ON pipeline_runs (workspace_id, id DESC);
CREATE INDEX pipeline_runs_waiting_idx ON pipeline_runs (workspace_id, waiting_for) WHERE status = 'waiting';
CREATE INDEX pipeline_runs_schedule_id_idx ON pipeline_runs (schedule_id) WHERE schedule_id IS NOT NULL;
CREATE INDEX pipeline_runs_trend_id_idx ON pipeline_runs (trend_id) WHERE trend_id IS NOT NULL;
CREATE INDEX pipeline_runs_created_by_idx ON pipeline_runs (created_by) WHERE created_by IS NOT NULL;

-- What goes over the board, from a signal to a live listing.
CREATE TABLE pipeline_cards (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  run_id uuid REFERENCES pipeline_runs (id) ON DELETE SET NULL,
  stage text NOT NULL CHECK (stage IN ('signal', 'idea', 'ready', 'live')),
  -- Order within a stage: fractions between neighbours, so that moving one card writes one row.
  position double precision NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  trend_id uuid REFERENCES trends (id) ON DELETE SET NULL,
  idea_id uuid REFERENCES ideas (id) ON DELETE SET NULL,
  design_id uuid REFERENCES designs (id) ON DELETE SET NULL,
  product_id uuid REFERENCES products (id) ON DELETE SET NULL,
  listing_id uuid REFERENCES listings (id) ON DELETE SET NULL,
  archived_at timestamptz,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX pipeline_cards_workspace_id_idx ON pipeline_cards (workspace_id, stage, position) WHERE archived_at IS NULL;
CREATE INDEX pipeline_cards_run_id_idx ON pipeline_cards (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX pipeline_cards_trend_id_idx ON pipeline_cards (trend_id) WHERE trend_id IS NOT NULL;
CREATE INDEX pipeline_cards_idea_id_idx ON pipeline_cards (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX pipeline_cards_design_id_idx ON pipeline_cards (design_id) WHERE design_id IS NOT NULL;
CREATE INDEX pipeline_cards_product_id_idx ON pipeline_cards (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX pipeline_cards_listing_id_idx ON pipeline_cards (listing_id) WHERE listing_id IS NOT NULL;
CREATE INDEX pipeline_cards_created_by_idx ON pipeline_cards (created_by) WHERE created_by IS NOT NULL;

-- A job as people see it. The queue's own row only says that it is due; this one says how it stands.
CREATE TABLE pipeline_jobs (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  run_id uuid REFERENCES pipeline_runs (id) ON DELETE SET NULL,
  kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  -- Whoever orders the same thing again gets the job there is.
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  status text NOT NULL DEFAULT 'queued'
    CHECK (status IN ('queued', 'running', 'retrying', 'succeeded', 'failed', 'cancelled')),
  subject_kind text CHECK (length(subject_kind) <= 40),
  subject_id uuid,
  payload jsonb NOT NULL DEFAULT '{}',
  result jsonb,
  -- What has been done so far, by step: { name: { state: 'started' | 'done', value, at } }.
  checkpoints jsonb NOT NULL DEFAULT '{}',
  -- { resource, amount }: what it reserved and settles or releases at its end.
  quota jsonb,
  progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  step text NOT NULL DEFAULT '' CHECK (length(step) <= 80),
  -- Attempts begun; the number of the last one is what its writes are fenced by, so it never falls.
  attempts smallint NOT NULL DEFAULT 0,
  -- Of these, how many do not count as failures: a provider said wait, or the worker was stopped.
  excused smallint NOT NULL DEFAULT 0,
  -- Of these, how many ended with their worker.
  deaths smallint NOT NULL DEFAULT 0,
  max_attempts smallint NOT NULL CHECK (max_attempts BETWEEN 1 AND 50),
  next_attempt_at timestamptz,
  -- { code, message, provider, isRetryable, action }: what went wrong last, in words that say what to do.
  problem jsonb,
  cancel_requested_at timestamptz,
  -- How the last attempts ended: [{ attempt, startedAt, endedAt, outcome, code, message }].
  history jsonb NOT NULL DEFAULT '[]',
  -- The transaction of the last change: with a snapshot of PostgreSQL it tells exactly what a subscriber has not seen yet.
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  attempt_started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT pipeline_jobs_workspace_id_key_key UNIQUE (workspace_id, key)
);
CREATE INDEX pipeline_jobs_workspace_id_idx ON pipeline_jobs (workspace_id, id DESC);
CREATE INDEX pipeline_jobs_changed_in_idx ON pipeline_jobs (workspace_id, changed_in, id);
-- What is not ended: looked over every minute, and what pruning leaves alone.
CREATE INDEX pipeline_jobs_open_idx ON pipeline_jobs (status, created_at) WHERE finished_at IS NULL;
CREATE INDEX pipeline_jobs_finished_at_idx ON pipeline_jobs (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX pipeline_jobs_run_id_idx ON pipeline_jobs (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX pipeline_jobs_subject_id_idx ON pipeline_jobs (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX pipeline_jobs_created_by_idx ON pipeline_jobs (created_by) WHERE created_by IS NOT NULL;
${wall('pipeline_schedules')}
${wall('pipeline_runs')}
${wall('pipeline_cards')}
${wall('pipeline_jobs')}
`;
