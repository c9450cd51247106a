import type { PoolClient } from 'pg';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';

export interface RunningReaper {
  stop(): Promise<void>;
}

/** Ids that hold jobs although no process holds their lock. A job taken a moment ago may belong to a lock still on its way. */
const FIND_DEAD = `
  SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs
  WHERE locked_by IS NOT NULL AND locked_at < now() - interval '2 seconds'`;

const INTERVAL_MS = 2000;

/**
 * Gives the jobs of dead workers back to the queue, which would else keep them for four hours. An id counts as dead when
 * two looks in a row find it without its lock: after a restart of PostgreSQL the living first have to lock again.
 */
export function startReaper(db: Database, logger: Logger, intervalMs = INTERVAL_MS): RunningReaper {
  let suspects = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const dead = await findDead(db);
      const certain = [...dead].filter((id) => suspects.has(id));
      suspects = dead;
      if (certain.length === 0) return;
      await db.pool.query('SELECT graphile_worker.force_unlock_workers($1)', [certain]);
      logger.warn({ workers: certain }, 'gave back the jobs of workers that died');
    } catch (error) {
      logger.debug({ err: error }, 'the look for dead workers failed');
    }
  };
  const timer = setInterval(() => (running = running.then(look)), intervalMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function findDead(db: Database): Promise<Set<string>> {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query<{ id: string }>(FIND_DEAD);
    const dead = new Set<string>();
    for (const { id } of rows) if (await isFree(client, id)) dead.add(id);
    return dead;
  } finally {
    client.release();
  }
}

/** Taken and let go within one transaction. */
async function isFree(client: PoolClient, id: string): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [id],
  );
  return rows[0]?.free === true;
}
