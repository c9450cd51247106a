import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, wall } from './tenancy/wall.js';

/** Plans as they are paid for, and units as they are used: Stripe mirrored by id, quotas by period, a ledger that adds up. */
export class Billing20261130000700 implements MigrationInterface {
  name = 'Billing20261130000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNTS);
    await runner.query(QUOTAS);
    await runner.query(STRIPE);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const ACCOUNTS = `
-- One row a workspace, made when billing first meets it; who changes units or subscription holds it locked.
CREATE TABLE billing_accounts (
  workspace_id uuid PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  -- Periods of quotas are months counted from here (UTC).
  anchor_at timestamptz NOT NULL,
  stripe_customer_id text CHECK (length(stripe_customer_id) <= 255),
  currency text CHECK (currency IN ('USD', 'EUR', 'GBP', 'CAD')),
  -- A trial is given once.
  trial_used_at timestamptz,
  -- Whether points beyond the included ones are allowed and billed.
  is_overage_on boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT billing_accounts_stripe_customer_id_key UNIQUE (stripe_customer_id)
);

-- Stripe's subscriptions as Stripe last told them. Only workers write here.
CREATE TABLE billing_subscriptions (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  stripe_subscription_id text NOT NULL CHECK (length(stripe_subscription_id) <= 255),
  plan text NOT NULL CHECK (plan IN ('free', 'starter', 'professional', 'enterprise')),
  billing_interval text NOT NULL CHECK (billing_interval IN ('month', 'year')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  price_minor integer NOT NULL CHECK (price_minor >= 0),
  status text NOT NULL CHECK (status IN ('incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid',
    'paused', 'canceled')),
  current_period_start timestamptz NOT NULL,
  current_period_end timestamptz NOT NULL,
  trial_end timestamptz,
  cancel_at_period_end boolean NOT NULL DEFAULT false,
  ended_at timestamptz,
  -- Since when it is behind, and until when it works all the same.
  past_due_since timestamptz,
  grace_ends_at timestamptz,
  -- { code, message, invoiceId, nextAttemptAt }: what keeps the money from coming.
  payment_problem jsonb,
  discount jsonb,
  stripe_created_at timestamptz NOT NULL,
  synced_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT billing_subscriptions_stripe_subscription_id_key UNIQUE (stripe_subscription_id)
);
CREATE INDEX billing_subscriptions_workspace_id_idx ON billing_subscriptions (workspace_id, stripe_created_at DESC);
CREATE INDEX billing_subscriptions_grace_idx ON billing_subscriptions (grace_ends_at) WHERE grace_ends_at IS NOT NULL;

CREATE TABLE billing_invoices (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  stripe_invoice_id text NOT NULL CHECK (length(stripe_invoice_id) <= 255),
  number text CHECK (length(number) <= 100),
  status text NOT NULL CHECK (status IN ('draft', 'open', 'paid', 'uncollectible', 'void')),
  reason text NOT NULL CHECK (length(reason) <= 60),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  total_minor integer NOT NULL,
  tax_minor integer NOT NULL DEFAULT 0,
  amount_due_minor integer NOT NULL,
  amount_paid_minor integer NOT NULL,
  refunded_minor integer NOT NULL DEFAULT 0,
  is_disputed boolean NOT NULL DEFAULT false,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  page_url text CHECK (length(page_url) <= 2000),
  pdf_url text CHECK (length(pdf_url) <= 2000),
  issued_at timestamptz NOT NULL,
  paid_at timestamptz,
  next_attempt_at timestamptz,
  synced_at timestamptz NOT NULL,
  CONSTRAINT billing_invoices_stripe_invoice_id_key UNIQUE (stripe_invoice_id)
);
CREATE INDEX billing_invoices_workspace_id_idx ON billing_invoices (workspace_id, id DESC);

-- What a subscriber of billingEvents may have missed. Written under the lock of the account, so that a workspace's numbers
-- are in the order of commits.
CREATE TABLE billing_events (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  kind text NOT NULL CHECK (length(kind) BETWEEN 3 AND 60),
  resource text CHECK (length(resource) <= 40)
);
CREATE INDEX billing_events_workspace_id_idx ON billing_events (workspace_id, seq);
CREATE INDEX billing_events_at_idx ON billing_events USING brin (at);
`;

const QUOTAS = `
-- Units of the allowance of one period. What is reserved belongs to jobs that have not ended.
CREATE TABLE quota_periods (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  resource text NOT NULL CHECK (resource IN ('LISTINGS', 'IMAGES', 'IDEAS')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
  reserved integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  PRIMARY KEY (workspace_id, resource, starts_at)
);

-- Units that were bought on top: they do not end with a period. bought may fall below used when money was given back.
CREATE TABLE quota_extras (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  resource text NOT NULL CHECK (resource IN ('LISTINGS', 'IMAGES', 'IDEAS')),
  bought integer NOT NULL DEFAULT 0,
  used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
  reserved integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  PRIMARY KEY (workspace_id, resource)
);

-- What a job holds: made with the order, ended once, whoever runs the job and how often.
CREATE TABLE quota_reservations (
  job_id uuid PRIMARY KEY,
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  resource text NOT NULL CHECK (resource IN ('LISTINGS', 'IMAGES', 'IDEAS')),
  amount integer NOT NULL CHECK (amount > 0),
  from_extra integer NOT NULL DEFAULT 0 CHECK (from_extra BETWEEN 0 AND amount),
  period_start timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'reserved' CHECK (state IN ('reserved', 'settled', 'released')),
  reserved_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX quota_reservations_workspace_id_idx ON quota_reservations (workspace_id, job_id);
CREATE INDEX quota_reservations_open_idx ON quota_reservations (reserved_at) WHERE state = 'reserved';

-- Every unit's way, append-only: the counters above are the sums of its columns.
CREATE TABLE usage_ledger (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  resource text NOT NULL CHECK (resource IN ('LISTINGS', 'IMAGES', 'IDEAS')),
  kind text NOT NULL CHECK (kind IN ('reserved', 'settled', 'released', 'bought', 'refunded')),
  -- Which account: that of the period, or the extras.
  source text NOT NULL CHECK (source IN ('allowance', 'extra')),
  period_start timestamptz,
  amount integer NOT NULL CHECK (amount <> 0),
  used_delta integer NOT NULL DEFAULT 0,
  reserved_delta integer NOT NULL DEFAULT 0,
  bought_delta integer NOT NULL DEFAULT 0,
  job_id uuid,
  pack_id uuid
);
CREATE INDEX usage_ledger_workspace_id_idx ON usage_ledger (workspace_id, id DESC);
CREATE INDEX usage_ledger_job_id_idx ON usage_ledger (job_id) WHERE job_id IS NOT NULL;

CREATE TABLE billing_packs (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  stripe_session_id text NOT NULL CHECK (length(stripe_session_id) <= 255),
  stripe_payment_id text CHECK (length(stripe_payment_id) <= 255),
  resource text NOT NULL CHECK (resource IN ('LISTINGS', 'IMAGES', 'IDEAS')),
  units integer NOT NULL CHECK (units > 0),
  price_minor integer NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  bought_at timestamptz NOT NULL,
  refunded_units integer NOT NULL DEFAULT 0 CHECK (refunded_units BETWEEN 0 AND units),
  CONSTRAINT billing_packs_stripe_session_id_key UNIQUE (stripe_session_id)
);
CREATE INDEX billing_packs_workspace_id_idx ON billing_packs (workspace_id, id DESC);
CREATE INDEX billing_packs_stripe_payment_id_idx ON billing_packs (stripe_payment_id) WHERE stripe_payment_id IS NOT NULL;

-- Points beyond the included ones, as they were told to Stripe: one report an hour.
CREATE TABLE meter_reports (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  hour timestamptz NOT NULL,
  units integer NOT NULL CHECK (units > 0),
  identifier text NOT NULL CHECK (length(identifier) <= 100),
  sent_at timestamptz,
  PRIMARY KEY (workspace_id, hour)
);
`;

const STRIPE = `
-- Events as they came in, without their content: what they are about is asked of Stripe when they are worked.
CREATE TABLE stripe_events (
  id text PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 255),
  type text NOT NULL CHECK (length(type) <= 120),
  object_id text CHECK (length(object_id) <= 255),
  created_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  deliveries integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'stored' CHECK (state IN ('stored', 'done', 'ignored', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  problem text CHECK (length(problem) <= 500),
  handled_at timestamptz
);
CREATE INDEX stripe_events_open_idx ON stripe_events (received_at) WHERE state IN ('stored', 'failed');
CREATE INDEX stripe_events_received_at_idx ON stripe_events USING brin (received_at);

CREATE TABLE billing_reconciliations (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  checked integer NOT NULL DEFAULT 0,
  repaired integer NOT NULL DEFAULT 0,
  findings jsonb NOT NULL DEFAULT '[]'
);
`;

const WALLS = `
${wall('billing_accounts', { api: 'SELECT' })}
GRANT INSERT (workspace_id, anchor_at), UPDATE (stripe_customer_id, currency, is_overage_on, version)
  ON billing_accounts TO podpusher_api;
${wall('billing_subscriptions', { api: 'SELECT' })}
${wall('billing_invoices', { api: 'SELECT' })}
${wall('billing_events', { api: 'SELECT, INSERT' })}
${wall('quota_periods', { api: 'SELECT, INSERT, UPDATE' })}
-- What was bought is written by workers alone, when Stripe says that it was paid.
${wall('quota_extras', { api: 'SELECT' })}
GRANT UPDATE (used, reserved) ON quota_extras TO podpusher_api;
${wall('quota_reservations', { api: 'SELECT, INSERT, UPDATE' })}
${wall('usage_ledger', { api: 'SELECT, INSERT' })}
${wall('billing_packs', { api: 'SELECT' })}
${wall('meter_reports', { api: 'SELECT' })}
${closed('stripe_events')}
${closed('billing_reconciliations')}
-- A door takes events of all workspaces, before anybody knows whose they are, and can do nothing else here.
CREATE POLICY stripe_events_store ON stripe_events TO podpusher_lookup USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON stripe_events TO podpusher_lookup;
CREATE FUNCTION podpusher_store_stripe_event(event json, now timestamptz) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $fn$
  INSERT INTO stripe_events (id, type, object_id, created_at, received_at)
  VALUES (event ->> 'id', event ->> 'type', event ->> 'objectId', (event ->> 'createdAt')::timestamptz, now)
  ON CONFLICT (id) DO UPDATE SET deliveries = stripe_events.deliveries + 1
  RETURNING deliveries = 1
$fn$;
GRANT CREATE ON SCHEMA public TO podpusher_lookup;
ALTER FUNCTION podpusher_store_stripe_event(json, timestamptz) OWNER TO podpusher_lookup;
REVOKE CREATE ON SCHEMA public FROM podpusher_lookup;
REVOKE ALL ON FUNCTION podpusher_store_stripe_event(json, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_store_stripe_event(json, timestamptz) TO podpusher_api, podpusher_worker;
`;

const DOWN = `
DROP FUNCTION podpusher_store_stripe_event(json, timestamptz);
DROP TABLE billing_reconciliations, stripe_events, meter_reports, billing_packs, usage_ledger, quota_reservations,
  quota_extras, quota_periods, billing_events, billing_invoices, billing_subscriptions, billing_accounts;
`;
