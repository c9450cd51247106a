import { type Clock, DAY_MS, HOUR_MS, systemClock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { STREAM_RETENTION_MS } from '#schema/signals/signal.rules.js';
import { RAW_RETENTION_DAYS } from './signal-writer.js';

/** Days for which hours are kept; days are kept for ever. */
export const HOURLY_RETENTION_DAYS = 730;
/** Days for which runs of collectors are kept. */
const RUN_RETENTION_DAYS = 90;
/** Rows deleted in one transaction, so that no lock is held for long. */
const CHUNK_ROWS = 20_000;

/** Partitions of $1 that end at or before $2: their bound is read off the catalogue, not off their name. */
const EXPIRED_PARTITIONS: Statement = {
  name: 'retention-expired-partitions',
  text: `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
WHERE i.inhparent = to_regclass($1)
  AND (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\(''([^'']+)''\\)'))[1]::timestamptz <= $2::timestamptz
ORDER BY c.relname`,
};

const DELETES: readonly { statement: Statement; keptMs: number }[] = [
  deleteOlder('signal_identities', 'retained_from', RAW_RETENTION_DAYS * DAY_MS),
  deleteOlder('signal_gauges', 'observed_at', HOURLY_RETENTION_DAYS * DAY_MS),
  deleteOlder('signal_log', 'occurred_at', STREAM_RETENTION_MS),
  deleteOlder('collector_runs', 'started_at', RUN_RETENTION_DAYS * DAY_MS),
  deleteOlder('signal_imports', 'started_at', RAW_RETENTION_DAYS * DAY_MS),
];

const DROP_PARTITION: Statement = { name: 'retention-drop', text: 'SELECT podpusher_drop_partition($1, $2)' };

const DATABASE_NOW: Statement = { name: 'retention-database-now', text: 'SELECT clock_timestamp() AS now' };
const SAME_CLOCK_MS = 1_000;
const FURTHEST_AHEAD_MS = HOUR_MS;

export interface RetentionReport {
  droppedPartitions: string[];
  deletedRows: number;
}

/**
 * Drops what is older than its retention: whole partitions where there are any (a month of hours is folded into days in
 * the same transaction), rows in small transactions elsewhere. May run twice and at any time.
 * @throws Error when this machine's clock is ahead of the database's: what is dropped is gone
 */
export async function applyRetention(db: Database, clock: Clock): Promise<RetentionReport> {
  await requireTrueClock(db, clock);
  const nowMs = clock.now().getTime();
  const raw = await dropExpired(db, 'signals', new Date(nowMs - RAW_RETENTION_DAYS * DAY_MS));
  const hourlyFrom = new Date(nowMs - HOURLY_RETENTION_DAYS * DAY_MS);
  const rollups = await dropExpired(db, 'signal_hourly_rollups', hourlyFrom);
  const scores = await dropExpired(db, 'trend_hourly_scores', hourlyFrom);
  let deletedRows = 0;
  for (const { statement, keptMs } of DELETES) {
    deletedRows += await deleteInChunks(db, statement, new Date(nowMs - keptMs));
  }
  return { droppedPartitions: [...raw, ...rollups, ...scores], deletedRows };
}

/** Makes the partitions of the days ahead, so that the first signal of a week does not wait for them. */
export async function preparePartitions(db: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const statement = { name: 'ensure-partitions-ahead', text: 'SELECT podpusher_ensure_partitions($1, $2)' };
  await db.query(statement, [now, new Date(now.getTime() + 8 * DAY_MS)]);
}

/** A product clock that has left the wall's (`--speed`) is right by definition. */
async function requireTrueClock(db: Database, clock: Clock): Promise<void> {
  const wallMs = systemClock.now().getTime();
  if (Math.abs(clock.now().getTime() - wallMs) > SAME_CLOCK_MS) return;
  const [row] = await db.query<{ now: Date }>(DATABASE_NOW);
  const aheadMs = wallMs - (row?.now.getTime() ?? 0);
  if (aheadMs <= FURTHEST_AHEAD_MS) return;
  const hours = Math.round(aheadMs / HOUR_MS);
  throw new Error(`this machine's clock is ${hours} h ahead of the database's; nothing is dropped until both agree`);
}

async function dropExpired(db: Database, table: string, before: Date): Promise<string[]> {
  const partitions = await db.query<{ name: string }>(EXPIRED_PARTITIONS, [table, before]);
  for (const { name } of partitions) {
    await db.transaction(async (tx) => {
      // Dropping needs the table for a moment: rather try again tomorrow than hold up writers behind a long read.
      await tx.query({ name: 'retention-lock-timeout', text: `SET LOCAL lock_timeout = '5s'` });
      if (table === 'signal_hourly_rollups') await tx.query(foldIntoDays(name));
      await tx.query(DROP_PARTITION, [table, name]);
    });
  }
  return partitions.map(({ name }) => name);
}

/** Adds to what is there: late hours of a day that was folded before arrive in a new partition. */
function foldIntoDays(partition: string): Statement {
  return {
    name: `retention-fold-${partition}`,
    text: `INSERT INTO signal_daily_rollups AS d (bucket, keyword_id, platform_id, count, signals, engagement, authors, origin)
SELECT date_trunc('day', bucket, 'UTC') AS day, keyword_id, platform_id, sum(count), sum(signals), sum(engagement),
  podpusher_authors_merge(authors), max(origin)
FROM "${partition}" GROUP BY day, keyword_id, platform_id
ON CONFLICT (keyword_id, platform_id, bucket) DO UPDATE SET
  count = d.count + excluded.count, signals = d.signals + excluded.signals, engagement = d.engagement + excluded.engagement,
  authors = podpusher_authors_union(d.authors, excluded.authors), origin = greatest(d.origin, excluded.origin)`,
  };
}

function deleteOlder(table: string, column: string, keptMs: number): { statement: Statement; keptMs: number } {
  return {
    keptMs,
    statement: {
      name: `retention-delete-${table}`,
      text: `WITH gone AS (
  DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${column} < $1 LIMIT ${CHUNK_ROWS})) RETURNING 1
) SELECT count(*)::integer AS deleted FROM gone`,
    },
  };
}

async function deleteInChunks(db: Database, statement: Statement, before: Date): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await db.query<{ deleted: number }>(statement, [before]);
    total += row?.deleted ?? 0;
    if ((row?.deleted ?? 0) < CHUNK_ROWS) return total;
  }
}

/** How often retention runs. */
export const RETENTION_EVERY_MS = 6 * HOUR_MS;
