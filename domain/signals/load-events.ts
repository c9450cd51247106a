import type { Statement, Tx } from '#infra/postgres/database.js';
import type { EventRow } from './event-columns.js';
import { type EventLoad, eventLoad, IDENTITY_COLUMNS, ROLLUP_COLUMNS, SIGNAL_COLUMNS } from './event-load.js';
import { firstOf, isUniqueViolation, type ReceiptRow } from './receipt.js';
import { MERGE_ROLLUP, RECEIPT } from './record-statements.js';

/** When a batch is recorded. Milliseconds. */
export interface RecordTimes {
  nowMs: number;
  /** Start of the raw retention: older signals go to rollups and log only; see migration 200. */
  rawFromMs: number;
}

export interface LoadFacts extends RecordTimes {
  /** Of ORIGIN_IDS. */
  originId: number;
  /** Whether it belongs into the log. */
  isNews: boolean;
}

/** The numbers that a loaded batch gives to its signals: one call a batch, 65,536 numbers. Row: { firstId }. */
const TAKE_BATCH: Statement = {
  name: 'signal-batch-take',
  text: `SELECT nextval('signal_batch_seq') * 65536 + 1 AS "firstId"`,
};

/**
 * Rows of the rollup, in order of key, some of which may be there: $1 buckets, $2 keywords, $3 platforms, $4 counts,
 * $5 signals, $6 engagements, $7 author sketches, $8 origin. Row: { signals } that these hours have now.
 */
const MERGE_ROLLUPS: Statement = {
  name: 'signal-load-rollups',
  text: `
WITH rolled AS (
  INSERT INTO signal_hourly_rollups AS r (bucket, keyword_id, platform_id, count, signals, engagement, authors, origin)
  SELECT bucket, keyword_id, platform_id, count, signals, engagement, authors::bigint[], $8::smallint
  FROM unnest($1::timestamptz[], $2::integer[], $3::smallint[], $4::bigint[], $5::integer[], $6::bigint[], $7::text[])
    AS u (bucket, keyword_id, platform_id, count, signals, engagement, authors)
  ${MERGE_ROLLUP}
  RETURNING signals
)
SELECT sum(signals)::integer AS signals FROM rolled`,
};

/**
 * The end of a load: late keywords, then the cursor and the log row, in the lock order of record-statements. $1 buckets and
 * $2 keywords of the rollup; $3 signal ids, $4 keywords, $5 platforms, $6 counts, $7 engagements, $8 moments of the log;
 * $9 how many, $10 origin, $11 whether it is news and belongs into the log, $12 now. Row: a receipt.
 */
const FINISH_LOAD: Statement = {
  name: 'signal-load-finish',
  text: `
WITH late AS (
  INSERT INTO late_keywords (keyword_id)
  SELECT DISTINCT keyword_id FROM unnest($1::timestamptz[], $2::integer[]) AS u (bucket, keyword_id)
  WHERE bucket <= (SELECT sealed_through FROM scoring_watermark)
  RETURNING 1
), total AS (SELECT $9::integer AS n), seq AS (
  UPDATE event_cursor SET last_seq = last_seq + $9::integer WHERE $11::boolean RETURNING last_seq
), logged AS (
  INSERT INTO signal_log (last_seq, first_seq, occurred_at, signal_ids, keyword_ids, platform_ids, counts, engagements,
    observed_ats, origins)
  SELECT last_seq, last_seq - $9::integer + 1, $12::timestamptz, $3::bigint[], $4::integer[], $5::smallint[],
    $6::integer[], coalesce($7::bigint[], array_fill(NULL::bigint, ARRAY[$9::integer])), $8::timestamptz[],
    array_fill($10::smallint, ARRAY[$9::integer])
  FROM seq
  RETURNING last_seq
) ${RECEIPT}`,
};

const TRY: Statement = { name: 'signal-load-try', text: 'SAVEPOINT rollups' };
const UNDO: Statement = { name: 'signal-load-undo', text: 'ROLLBACK TO rollups' };

/**
 * Records batches of events that are all new by COPY, at half of what the statement costs that looks each one up. Native
 * storage only.
 */
export class EventLoader {
  /** Whether the last batch met rollups: then the next one is likely to, and is not copied as if it met none. */
  private expectsRollups = false;

  /**
   * @param rows each identity once, in order of identity: the order in which every writer takes its locks
   * @throws the driver's unique violation when one is known after all
   */
  async load(tx: Tx, rows: readonly EventRow[], facts: LoadFacts): Promise<ReceiptRow> {
    const { nowMs, originId, isNews } = facts;
    const { firstId } = await firstOf<{ firstId: string }>(tx, TAKE_BATCH, []);
    const load = eventLoad(rows, { ...facts, firstId: Number(firstId) });
    await tx.copy(IDENTITY_COLUMNS, load.identities);
    await tx.copy(SIGNAL_COLUMNS, load.signals);
    if (this.expectsRollups || !(await copyRollups(tx, load, originId))) await this.merge(tx, load, originId);
    const [buckets, keywords] = load.rollupColumns();
    return firstOf(tx, FINISH_LOAD, [buckets, keywords, ...load.log, rows.length, originId, isNews, new Date(nowMs)]);
  }

  private async merge(tx: Tx, load: EventLoad, originId: number): Promise<void> {
    const values = [...load.rollupColumns(), originId];
    const { signals } = await firstOf<{ signals: number }>(tx, MERGE_ROLLUPS, values);
    this.expectsRollups = signals > load.length;
  }
}

/** False when one of them was there; nothing of them is written then. */
async function copyRollups(tx: Tx, load: EventLoad, originId: number): Promise<boolean> {
  await tx.query(TRY);
  try {
    await tx.copy(ROLLUP_COLUMNS, load.rollupRows(originId));
    return true;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    await tx.query(UNDO);
    return false;
  }
}
