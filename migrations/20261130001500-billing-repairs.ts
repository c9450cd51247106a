import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** API points are billed by what stood when they were spent; reports that fail are counted; declines change the key at Stripe. */
export class BillingRepairs20261130001500 implements MigrationInterface {
  name = 'BillingRepairs20261130001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(SUMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
ALTER TABLE billing_accounts
  -- A decline is repeated by Stripe under the key of its call: this is a part of that key.
  ADD COLUMN declines integer NOT NULL DEFAULT 0,
  -- Hours up to here are reported to Stripe's meter; null: there is nothing to report.
  ADD COLUMN overage_reported_until timestamptz;
GRANT UPDATE (declines, overage_reported_until) ON billing_accounts TO podpusher_api;

-- What stood from a moment on: which plan, and whether points beyond it are billed. Written with each change, never altered.
CREATE TABLE overage_terms (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  since timestamptz NOT NULL,
  plan text NOT NULL CHECK (plan IN ('free', 'starter', 'professional', 'enterprise')),
  is_on boolean NOT NULL,
  PRIMARY KEY (workspace_id, since)
);
${wall('overage_terms', { api: 'SELECT, INSERT, UPDATE' })}

ALTER TABLE meter_reports
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN problem text CHECK (length(problem) <= 500),
  -- Stripe takes nothing that is older than 35 days.
  ADD COLUMN lost_at timestamptz;
CREATE INDEX meter_reports_unsent_idx ON meter_reports (hour) WHERE sent_at IS NULL AND lost_at IS NULL;

UPDATE billing_accounts a SET is_overage_on = false
FROM workspaces w WHERE w.id = a.workspace_id AND w.plan = 'free' AND a.is_overage_on;
INSERT INTO overage_terms (workspace_id, since, plan, is_on)
SELECT a.workspace_id, date_trunc('hour', now()), w.plan, true
FROM billing_accounts a JOIN workspaces w ON w.id = a.workspace_id WHERE a.is_overage_on;
UPDATE billing_accounts SET overage_reported_until = date_trunc('hour', now()) WHERE is_overage_on;
`;

/** Points are billed: where a row of the request log is dropped, its sum is not (domain/accounts/usage/request-log.ts). */
const SUMS = `
CREATE FUNCTION podpusher_record_usage(sums json) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $fn$
  INSERT INTO usage_hours (workspace_id, hour, requests, points, throttled)
  SELECT s.workspace_id, s.hour, s.requests, s.points, s.throttled
  FROM json_to_recordset(sums) AS s (workspace_id uuid, hour timestamptz, requests bigint, points bigint, throttled bigint)
  WHERE EXISTS (SELECT FROM workspaces w WHERE w.id = s.workspace_id) ORDER BY 1, 2
  ON CONFLICT (workspace_id, hour) DO UPDATE SET requests = usage_hours.requests + excluded.requests,
    points = usage_hours.points + excluded.points, throttled = usage_hours.throttled + excluded.throttled
$fn$;
GRANT CREATE ON SCHEMA public TO podpusher_lookup;
ALTER FUNCTION podpusher_record_usage(json) OWNER TO podpusher_lookup;
REVOKE CREATE ON SCHEMA public FROM podpusher_lookup;
REVOKE ALL ON FUNCTION podpusher_record_usage(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_record_usage(json) TO podpusher_api, podpusher_worker;
`;

const DOWN = `
DROP FUNCTION podpusher_record_usage(json);
DROP INDEX meter_reports_unsent_idx;
ALTER TABLE meter_reports DROP COLUMN attempts, DROP COLUMN problem, DROP COLUMN lost_at;
DROP TABLE overage_terms;
ALTER TABLE billing_accounts DROP COLUMN declines, DROP COLUMN overage_reported_until;
`;
