import pg from 'pg';
import { startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';

/** What the database holds, counted in several places that must agree. */
export interface Ledger {
  signals: number;
  identities: number;
  counted: number;
  rolledUp: number;
  logged: number;
  /** Batches of the log that do not begin where the one before ended. */
  gaps: number;
}

const LEDGER = `SELECT
  (SELECT count(*) FROM signals)::int AS signals,
  (SELECT count(*) FROM signal_identities)::int AS identities,
  (SELECT coalesce(sum(count), 0) FROM signals)::int AS counted,
  (SELECT coalesce(sum(count), 0) FROM signals_by_hour)::int AS "rolledUp",
  (SELECT coalesce(sum(cardinality(signal_ids)), 0) FROM signal_log)::int AS logged,
  (SELECT count(*) FROM (
     SELECT first_seq, lag(last_seq, 1, 0::bigint) OVER (ORDER BY last_seq) AS before FROM signal_log) batches
   WHERE first_seq <> before + 1)::int AS gaps`;

/** Joins the embedded PostgreSQL of a data folder for a moment and counts. */
export async function readLedger(dataDir: string): Promise<Ledger> {
  const server = await startEmbeddedPostgres({ dataDir });
  const client = new pg.Client({ connectionString: server.url });
  try {
    await client.connect();
    const { rows } = await client.query<Ledger>(LEDGER);
    return rows[0]!;
  } finally {
    await client.end().catch(() => undefined);
    await server.release();
  }
}
