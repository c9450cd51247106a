import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unwalled, wall } from './tenancy/wall.js';

/** Buckets of points that API processes share, the log of requests, and what workspaces used by the hour (docs/adr/0021). */
export class Limits20261123000300 implements MigrationInterface {
  name = 'Limits20261123000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BUCKETS);
    await runner.query(USAGE);
    await runner.query(RECORD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const BUCKETS = `
-- Unlogged: after a crash of PostgreSQL the buckets are full, which harms nobody, and until then they cost no WAL. Half of
-- each page stays free, so that updates stay within it.
CREATE UNLOGGED TABLE rate_buckets (
  name text PRIMARY KEY CHECK (length(name) <= 120),
  available double precision NOT NULL,
  changed_at timestamptz NOT NULL
) WITH (fillfactor = 50);
${unwalled('rate_buckets', 'SELECT, INSERT, UPDATE')}
-- One exchange (api/pipeline/buckets): what is given goes in, then every bucket gives what is needed, or none gives anything.
-- Rows are locked in the order of their names, so that two exchanges never wait for each other.
CREATE FUNCTION podpusher_exchange_points(names text[], maxima float8[], rates float8[], gives float8[], needs float8[],
  wishes float8[]) RETURNS TABLE (at int, granted float8, available float8)
LANGUAGE plpgsql SET search_path = public, pg_temp AS $fn$
#variable_conflict use_column
DECLARE
  moment timestamptz;
BEGIN
  INSERT INTO rate_buckets (name, available, changed_at)
    SELECT o.name, o.maximum, clock_timestamp() FROM unnest(names, maxima) AS o (name, maximum)
    WHERE NOT EXISTS (SELECT FROM rate_buckets b WHERE b.name = o.name) ORDER BY o.name
    ON CONFLICT DO NOTHING;
  PERFORM FROM rate_buckets b WHERE b.name = ANY (names) ORDER BY b.name FOR UPDATE;
  moment := clock_timestamp();
  RETURN QUERY
    WITH filled AS (
      SELECT o.at::int, o.name, o.need, greatest(o.need, o.wish) AS wish, least(o.maximum, b.available + o.give
        + greatest(0, extract(epoch FROM moment - b.changed_at)::float8) * o.rate) AS available
      FROM unnest(names, maxima, rates, gives, needs, wishes) WITH ORDINALITY
        AS o (name, maximum, rate, give, need, wish, at)
      JOIN rate_buckets b ON b.name = o.name
    ), granting AS (
      SELECT f.at, f.name, f.available,
        CASE WHEN bool_or(f.need > f.available) OVER () THEN 0 ELSE least(f.available, f.wish) END AS granted
      FROM filled f
    ), written AS (
      UPDATE rate_buckets b SET available = g.available - g.granted, changed_at = moment FROM granting g WHERE b.name = g.name
    )
    SELECT g.at, g.granted, g.available - g.granted FROM granting g;
END
$fn$;
REVOKE ALL ON FUNCTION podpusher_exchange_points(text[], float8[], float8[], float8[], float8[], float8[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_exchange_points(text[], float8[], float8[], float8[], float8[], float8[])
  TO podpusher_api, podpusher_worker;
`;

const USAGE = `
-- Operations of workspaces: who, when, how long, what it cost. No variables and no texts: they could hold secrets.
CREATE TABLE request_log (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  request_id text NOT NULL CHECK (length(request_id) <= 100),
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'key')),
  actor_id uuid NOT NULL,
  transport text NOT NULL CHECK (transport IN ('http', 'ws', 'sse')),
  operation_type text NOT NULL CHECK (operation_type IN ('query', 'mutation', 'subscription', 'unknown')),
  operation_name text CHECK (length(operation_name) <= 100),
  duration_ms real NOT NULL,
  cost int NOT NULL,
  error_codes text[] NOT NULL
);
-- The newest requests of a workspace, page by page: ids are in the order of time.
CREATE INDEX request_log_workspace_id_id_idx ON request_log (workspace_id, id DESC);
-- Support asks by the id that an error showed.
CREATE INDEX request_log_request_id_idx ON request_log (workspace_id, request_id);
-- Retention: rows come in the order of time.
CREATE INDEX request_log_at_idx ON request_log USING brin (at) WITH (pages_per_range = 16, autosummarize = on);

-- Sums by the hour; they stay when the log has gone.
CREATE TABLE usage_hours (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  hour timestamptz NOT NULL,
  requests bigint NOT NULL,
  points bigint NOT NULL,
  throttled bigint NOT NULL,
  PRIMARY KEY (workspace_id, hour)
) WITH (fillfactor = 70);
CREATE INDEX usage_hours_hour_idx ON usage_hours USING brin (hour) WITH (pages_per_range = 16, autosummarize = on);
`;

/**
 * The API writes requests of all workspaces in one statement, so it does not write as a tenant: it hands them to a function
 * that can do nothing else. Reading goes through the wall.
 */
const RECORD = `
${wall('request_log', { api: 'SELECT' })}
${wall('usage_hours', { api: 'SELECT' })}
CREATE POLICY request_log_record ON request_log FOR INSERT TO podpusher_lookup WITH CHECK (true);
CREATE POLICY usage_hours_record ON usage_hours TO podpusher_lookup USING (true) WITH CHECK (true);
GRANT INSERT ON request_log TO podpusher_lookup;
GRANT SELECT, INSERT, UPDATE ON usage_hours TO podpusher_lookup;
CREATE FUNCTION podpusher_record_requests(requests json) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $fn$
  WITH given AS (
    SELECT r.* FROM json_to_recordset(requests) AS r (workspace_id uuid, at timestamptz, request_id text, actor_kind text,
      actor_id uuid, transport text, operation_type text, operation_name text, duration_ms real, cost int, error_codes text[])
    -- A workspace that was erased while its last requests waited here leaves nothing.
    WHERE EXISTS (SELECT FROM workspaces w WHERE w.id = r.workspace_id)
  ), logged AS (
    INSERT INTO request_log (workspace_id, at, request_id, actor_kind, actor_id, transport, operation_type, operation_name,
      duration_ms, cost, error_codes)
    SELECT workspace_id, at, request_id, actor_kind, actor_id, transport, operation_type, operation_name, duration_ms, cost,
      error_codes FROM given
  )
  INSERT INTO usage_hours (workspace_id, hour, requests, points, throttled)
  SELECT workspace_id, date_trunc('hour', at, 'UTC'), count(*), sum(cost), count(*) FILTER (WHERE 'THROTTLED' = ANY (error_codes))
  FROM given GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (workspace_id, hour) DO UPDATE SET requests = usage_hours.requests + excluded.requests,
    points = usage_hours.points + excluded.points, throttled = usage_hours.throttled + excluded.throttled
$fn$;
GRANT CREATE ON SCHEMA public TO podpusher_lookup;
ALTER FUNCTION podpusher_record_requests(json) OWNER TO podpusher_lookup;
REVOKE CREATE ON SCHEMA public FROM podpusher_lookup;
REVOKE ALL ON FUNCTION podpusher_record_requests(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_record_requests(json) TO podpusher_api, podpusher_worker;
`;

const DOWN = `
DROP FUNCTION podpusher_record_requests(json);
DROP TABLE usage_hours, request_log;
DROP FUNCTION podpusher_exchange_points(text[], float8[], float8[], float8[], float8[], float8[]);
DROP TABLE rate_buckets;
`;
