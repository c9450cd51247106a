import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles that processes work as, and what they may do with the tables there are (docs/adr/0019). Roles belong to the whole
 * server, other databases may use them too: the way back takes their rights in this database and leaves the roles.
 */
export class Roles20261123000050 implements MigrationInterface {
  name = 'Roles20261123000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_ROLES);
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** Nobody signs in as these: the login of DATABASE_URL becomes a member of them, and each process takes one at its start. */
const CREATE_ROLES = `
DO $do$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['podpusher_api', 'podpusher_worker', 'podpusher_lookup'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', wanted);
      EXCEPTION
        -- Another database of this server is being migrated at this moment.
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role % is missing and % may not create it. Let an administrator run: CREATE ROLE %; GRANT % TO %;',
            wanted, current_user, wanted, wanted, current_user;
      END;
    END IF;
    -- From PostgreSQL 16 on, whoever makes a role is its member without the right to become it.
    IF NOT pg_has_role(current_user, wanted, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END IF;
  END LOOP;
END
$do$`;

const UP = `
-- Whose rows a statement may see: set for one transaction by the process (infra/postgres/tenant-query.ts).
CREATE FUNCTION podpusher_workspace_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $fn$ SELECT nullif(current_setting('podpusher.workspace_id', true), '')::uuid $fn$;
CREATE FUNCTION podpusher_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $fn$ SELECT nullif(current_setting('podpusher.user_id', true), '')::uuid $fn$;

GRANT USAGE ON SCHEMA public TO podpusher_api, podpusher_worker, podpusher_lookup;

-- Workers do the product's own work on every table, those of later migrations and new partitions included; tables of tenants
-- say so once more in a policy.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO podpusher_worker;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO podpusher_worker;
REVOKE ALL ON migrations FROM podpusher_worker;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO podpusher_worker;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO podpusher_worker;

-- The API reads what is public, and records signals. Tables of tenants are opened to it one by one.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO podpusher_api;
REVOKE ALL ON migrations, users, workspaces, members, sessions, api_keys FROM podpusher_api;
GRANT INSERT ON signals, signal_identities, signal_gauges, signal_log, keywords, late_keywords TO podpusher_api;
-- A counter that is read again changes what it said before, and takes it back when it fell to nothing.
GRANT UPDATE ON signals, signal_identities, signal_gauges, event_cursor, keywords TO podpusher_api;
GRANT DELETE ON signals TO podpusher_api;
DO $do$
BEGIN
  -- Where TimescaleDB keeps the rollups they are a view, which nobody writes.
  IF (SELECT relkind FROM pg_class WHERE oid = 'signal_hourly_rollups'::regclass) IN ('r', 'p') THEN
    GRANT INSERT, UPDATE ON signal_hourly_rollups TO podpusher_api;
  END IF;
END
$do$;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO podpusher_api;

-- Partitions belong to the owner of the tables; whoever records may ask for one, workers may drop one.
ALTER FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz)
  SECURITY DEFINER SET search_path = public, pg_temp;
REVOKE ALL ON FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz)
  TO podpusher_api, podpusher_worker;
CREATE FUNCTION podpusher_drop_partition(parent text, partition text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $fn$
BEGIN
  IF parent NOT IN ('signals', 'signal_hourly_rollups', 'trend_hourly_scores') OR NOT EXISTS (
    SELECT FROM pg_inherits WHERE inhparent = parent::regclass AND inhrelid = quote_ident(partition)::regclass
  ) THEN
    RAISE EXCEPTION '% is no partition of %', partition, parent;
  END IF;
  EXECUTE format('DROP TABLE %I', partition);
END
$fn$;
REVOKE ALL ON FUNCTION podpusher_drop_partition(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_drop_partition(text, text) TO podpusher_worker;

-- Jobs are added by everybody and read by workers: this is the slot in the queue's door. The queue's own schema is made after
-- the migrations, so the body is looked up when it runs.
CREATE FUNCTION podpusher_add_jobs(specs json) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $fn$
DECLARE
  added bigint;
BEGIN
  SELECT count(*) INTO added FROM graphile_worker.add_jobs(ARRAY(
    SELECT ROW(spec.name, spec.payload, spec.queue, spec.run_at, spec.max_attempts, spec.key, NULL, NULL)::graphile_worker.job_spec
    FROM json_to_recordset(specs)
      AS spec (name text, payload json, queue text, run_at timestamptz, max_attempts smallint, key text)
  ));
  RETURN added;
END
$fn$;
REVOKE ALL ON FUNCTION podpusher_add_jobs(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION podpusher_add_jobs(json) TO podpusher_api, podpusher_worker;
`;

const DOWN = `
DROP FUNCTION podpusher_add_jobs(json);
DROP FUNCTION podpusher_drop_partition(text, text);
ALTER FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz) SECURITY INVOKER RESET search_path;
GRANT EXECUTE ON FUNCTION podpusher_ensure_partitions(timestamptz, timestamptz, timestamptz) TO PUBLIC;
DROP FUNCTION podpusher_workspace_id();
DROP FUNCTION podpusher_user_id();
DROP OWNED BY podpusher_api, podpusher_worker, podpusher_lookup;
`;
