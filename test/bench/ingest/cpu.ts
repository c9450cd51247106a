import { readFileSync } from 'node:fs';
import type { Database } from '#infra/postgres/database.js';

/** Clock ticks of /proc are 10 ms on every Linux that Node runs on. */
const TICK_MS = 10;

/** Milliseconds of processor that the sessions of this database have used. 0 where there is no /proc. */
export async function cpuMsOf(db: Database): Promise<number> {
  const { rows } = await db.pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  return rows.reduce((sum, { pid }) => sum + cpuMs(pid), 0);
}

function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}
