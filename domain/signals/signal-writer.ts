import { type Clock, DAY_MS, HOUR_MS } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import { binaryArray } from '#infra/postgres/binary-array.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { EARLIEST_OBSERVED_MS } from '#schema/signals/recording.rules.js';
import { ORIGIN_IDS, type Origin } from '#schema/signals/signal.values.js';
import { rescoreKeywordsJob } from '#schema/trends/trends.jobs.js';
import { column, type EventColumns, type EventRow } from './event-columns.js';
import { SEAL_LOCK_SHARED } from './late-signals.js';
import { EventLoader, type RecordTimes } from './load-events.js';
import { PartitionKeeper } from './partition-keeper.js';
import { RECORD_COVERAGE, RECORD_GAUGES, recordReadings } from './reading-statements.js';
import { codeOf, firstOf, isUniqueViolation, type ReceiptRow } from './receipt.js';
import { KEEP_AGAIN_DAYS, KEEP_IDENTITIES, recordEvents, type StorageMode } from './record-statements.js';
import type { RecordSpan } from './record-rules.js';
import { readStorageMode } from './storage-mode.js';

/** Days for which raw signals and their identities are kept. */
export const RAW_RETENTION_DAYS = 90;
/** An hour is sealed at the earliest this long after its end; what is younger needs no lock against the sealer. */
const SEALED_AFTER_MS = 2 * HOUR_MS;
/** The longest that a recording transaction may take, in wall time. */
const LONGEST_WRITE_MS = 60_000;

export interface SignalWriterDeps {
  db: Database;
  clock: Clock;
  jobs: Jobs;
}

export interface Written {
  /** New signals, or readings that changed something. */
  accepted: number;
  lastSeq: bigint | undefined;
}

/** Readings of one kind column by column; at most one a keyword, platform and hour. */
export interface ReadingColumns {
  keywordIds: number[];
  platformIds: number[];
  /** Hours since 1970. */
  hours: number[];
  values: number[];
}

export interface GaugeColumns {
  keywordIds: number[];
  platformIds: number[];
  metrics: string[];
  observedMs: number[];
  values: number[];
}

/** From so many rows on, four round trips are cheaper than one statement. */
const LOAD_FROM_ROWS = 200;
/** PostgreSQL's code for "no partition of relation found for row". */
const CHECK_VIOLATION = '23514';

/** Writes prepared batches, each in one transaction: when a call returns, its rows are durable and in the log. */
export class SignalWriter {
  private readonly partitions: PartitionKeeper;
  private readonly loader = new EventLoader();
  private mode: StorageMode | undefined;
  /** Whether the last batch met known signals: then the next one is likely to, and is not tried as if it were new. */
  private expectsKnown = false;

  constructor(private readonly deps: SignalWriterDeps) {
    this.partitions = new PartitionKeeper(deps.db);
  }

  /**
   * What may be recorded now. Where TimescaleDB makes the hours of raw signals, older ones would be kept nowhere: they are
   * refused, and not accepted and lost.
   */
  async span(): Promise<RecordSpan> {
    const isKept = (await this.storageMode()) === 'native';
    return {
      nowMs: this.deps.clock.now().getTime(),
      earliestMs: isKept ? EARLIEST_OBSERVED_MS : this.rawFromMs() + HOUR_MS,
    };
  }

  /** `isNews` false: history that nobody waits for, kept out of the event log. */
  async writeEvents(events: EventColumns, origin: Origin, isNews = true): Promise<Written> {
    const { length } = events.sorted();
    if (length === 0) return NOTHING;
    const mode = await this.storageMode();
    if (mode === 'native' && length >= LOAD_FROM_ROWS && !this.expectsKnown) {
      const loaded = await this.loadNew(events.sorted(), { originId: ORIGIN_IDS[origin], isNews });
      if (loaded) return loaded;
    }
    const { observedMs, hasAuthors, parameters } = events.columns();
    const batch = { parameters: [...parameters, ORIGIN_IDS[origin], isNews], observedMs };
    const written = await this.write(recordEvents({ mode, hasAuthors }), batch);
    this.expectsKnown = written.accepted < length;
    if (this.expectsKnown) await this.keepKnown(events.sorted());
    return written;
  }

  /** Only what is old enough can have been known for long. */
  private async keepKnown(rows: readonly EventRow[]): Promise<void> {
    const now = this.deps.clock.now();
    const old = rows.filter(({ observedMs }) => observedMs < now.getTime() - KEEP_AGAIN_DAYS * DAY_MS);
    if (old.length === 0) return;
    const ids = [binaryArray('int2', column(old, 'platformId')), binaryArray('text', column(old, 'externalId'))];
    await this.deps.db.query(KEEP_IDENTITIES, [...ids, now]);
  }

  /** Undefined when one of the batch was known after all; nothing is written then. */
  private async loadNew(rows: readonly EventRow[], facts: { originId: number; isNews: boolean }) {
    const observedMs = rows.map((row) => row.observedMs);
    try {
      return await this.record(observedMs, (times) =>
        this.underSealLock((tx) => this.loader.load(tx, rows, { ...facts, ...times })),
      );
    } catch (error) {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    }
  }

  async writeReadings(columns: ReadingColumns, origin: Origin, isNews = true): Promise<Written> {
    if (columns.values.length === 0) return NOTHING;
    const parameters = [
      binaryArray('int4', columns.keywordIds),
      binaryArray('int2', columns.platformIds),
      binaryArray('int4', columns.hours),
      binaryArray('int4', columns.values),
      ORIGIN_IDS[origin],
      isNews,
    ];
    return this.write(recordReadings(await this.storageMode()), {
      parameters,
      observedMs: columns.hours.map(hourToMs),
    });
  }

  async writeGauges(columns: GaugeColumns, origin: Origin): Promise<Written> {
    if (columns.values.length === 0) return NOTHING;
    const [row] = await this.deps.db.query<{ accepted: number }>(RECORD_GAUGES, [
      columns.keywordIds,
      columns.platformIds,
      columns.metrics,
      columns.observedMs,
      columns.values,
      ORIGIN_IDS[origin],
    ]);
    return { accepted: row?.accepted ?? 0, lastSeq: undefined };
  }

  /** Hours in which there was nothing. Where TimescaleDB keeps the rollups, such hours are not kept. */
  async writeCoverage(columns: Omit<ReadingColumns, 'values'>, origin: Origin): Promise<void> {
    if (columns.hours.length === 0 || (await this.storageMode()) === 'timescale') return;
    const observedMs = columns.hours.map(hourToMs);
    await this.partitions.ensure(observedMs, this.rawFromMs());
    const values = [
      binaryArray('int4', columns.keywordIds),
      binaryArray('int2', columns.platformIds),
      binaryArray('int4', columns.hours),
      ORIGIN_IDS[origin],
    ];
    await this.inOneTransaction(observedMs, (target) => firstOf<{ late: number }>(target, RECORD_COVERAGE, values));
  }

  /** Runs a record statement with now and the raw retention's start as its last two parameters. */
  private write(statement: Statement, { parameters, observedMs }: Batch): Promise<Written> {
    return this.record(observedMs, ({ nowMs, rawFromMs }) => {
      const values = [...parameters, new Date(nowMs), new Date(rawFromMs)];
      return this.inOneTransaction(observedMs, (target) => firstOf<ReceiptRow>(target, statement, values));
    });
  }

  /** Makes the partitions first, and once more should retention have dropped one in between. */
  private async record(
    observedMs: readonly number[],
    work: (times: RecordTimes) => Promise<ReceiptRow>,
    isRetry = false,
  ): Promise<Written> {
    const nowMs = this.deps.clock.now().getTime();
    const rawFromMs = this.rawFromMs();
    await this.partitions.ensure(observedMs, rawFromMs);
    try {
      const row = await work({ nowMs, rawFromMs });
      return { accepted: row.accepted, lastSeq: row.lastSeq === null ? undefined : BigInt(row.lastSeq) };
    } catch (error) {
      if (isRetry || codeOf(error) !== CHECK_VIOLATION) throw error;
      this.partitions.forget();
      return this.record(observedMs, work, true);
    }
  }

  /** One statement is a transaction by itself; only a batch that may touch a sealed hour needs more. */
  private async inOneTransaction<Row extends { late: number }>(
    observedMs: readonly number[],
    work: (target: Target) => Promise<Row>,
  ): Promise<Row> {
    return this.mayBeSealed(observedMs) ? this.underSealLock(work) : work(this.deps.db);
  }

  /** With the lock that keeps the sealer away, and the job that replays what changed. */
  private underSealLock<Row extends { late: number }>(work: (tx: Tx) => Promise<Row>): Promise<Row> {
    return this.deps.db.transaction(async (tx) => {
      await tx.query(SEAL_LOCK_SHARED);
      const row = await work(tx);
      if (row.late > 0) await this.deps.jobs.add(tx, rescoreKeywordsJob, {});
      return row;
    });
  }

  private mayBeSealed(observedMs: readonly number[]): boolean {
    const { clock } = this.deps;
    const youngestSealedMs = clock.now().getTime() - SEALED_AFTER_MS + LONGEST_WRITE_MS * clock.speed;
    return observedMs.some((ms) => ms < youngestSealedMs);
  }

  private rawFromMs(): number {
    return this.deps.clock.now().getTime() - RAW_RETENTION_DAYS * DAY_MS;
  }

  private async storageMode(): Promise<StorageMode> {
    return (this.mode ??= await readStorageMode(this.deps.db));
  }
}

type Target = Pick<Database | Tx, 'query'>;

interface Batch {
  parameters: readonly unknown[];
  observedMs: readonly number[];
}

const NOTHING: Written = { accepted: 0, lastSeq: undefined };

function hourToMs(hour: number): number {
  return hour * HOUR_MS;
}
