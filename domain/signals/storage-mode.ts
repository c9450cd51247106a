import type { Database, Statement } from '#infra/postgres/database.js';
import type { StorageMode } from './record-statements.js';

/** A continuous aggregate is a view; the native rollup is a partitioned table. */
const READ_MODE: Statement = {
  name: 'storage-mode',
  text: `SELECT relkind = 'v' AS "isTimescale" FROM pg_class WHERE oid = 'signal_hourly_rollups'::regclass`,
};

export async function readStorageMode(db: Database): Promise<StorageMode> {
  const [row] = await db.query<{ isTimescale: boolean }>(READ_MODE);
  return row?.isTimescale ? 'timescale' : 'native';
}
