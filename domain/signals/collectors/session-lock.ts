import type { Database } from '#infra/postgres/database.js';

const LOCK_CLASS = 7104;

/**
 * Runs `work` while holding an advisory lock on a connection of its own; undefined when somebody else holds it. It falls
 * with the connection, so a killed worker blocks nobody.
 */
export async function withSessionLock<Result>(
  db: Database,
  key: number,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS held', [
      LOCK_CLASS,
      key,
    ]);
    if (!rows[0]?.held) return undefined;
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_CLASS, key]);
    }
  } finally {
    client.release();
  }
}
