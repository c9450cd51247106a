import { type Clock, DAY_MS, HOUR_MS } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import { numbersLiteral } from '#infra/postgres/array-literal.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ORIGIN_IDS, type Origin } from '#schema/signals/signal.values.js';
import { rescoreKeywordsJob } from '#schema/trends/trends.jobs.js';
import type { EventColumns } from './event-columns.js';
import { SEAL_LOCK_SHARED } from './late-signals.js';
import { PartitionKeeper } from './partition-keeper.js';
import { RECORD_COVERAGE, RECORD_GAUGES, recordReadings } from './reading-statements.js';
import { recordEvents, type StorageMode } from './record-statements.js';
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

interface ReceiptRow {
  accepted: number;
  late: number;
  lastSeq: string | null;
}

const UNIQUE_VIOLATION = '23505';
/** PostgreSQL's code for "no partition of relation found for row". */
const CHECK_VIOLATION = '23514';

/** Writes prepared batches, each in one transaction: when a call returns, its rows are durable and in the log. */
export class SignalWriter {
  private readonly partitions: PartitionKeeper;
  private mode: StorageMode | undefined;
  /** Whether the last batch met known signals: then the next one is likely to, and is not tried as if it were new. */
  private expectsKnown = false;

  constructor(private readonly deps: SignalWriterDeps) {
    this.partitions = new PartitionKeeper(deps.db);
  }

  /** `isNews` false: history that nobody waits for, kept out of the event log. */
  async writeEvents(events: EventColumns, origin: Origin, isNews = true): Promise<Written> {
    const { length, observedMs, hasAuthors, parameters } = events.columns();
    if (length === 0) return NOTHING;
    const shape = { mode: await this.storageMode(), hasAuthors };
    const batch = { parameters: [...parameters, ORIGIN_IDS[origin], isNews], observedMs };
    if (!this.expectsKnown) {
      const written = await this.writeAsNew(recordEvents({ ...shape, isNew: true }), batch);
      if (written) return written;
    }
    const written = await this.write(recordEvents({ ...shape, isNew: false }), batch);
    this.expectsKnown = written.accepted < length;
    return written;
  }

  /** Undefined when one of the batch was known after all; nothing is written then. */
  private async writeAsNew(statement: Statement, batch: Batch): Promise<Written | undefined> {
    try {
      return await this.write(statement, batch);
    } catch (error) {
      if (codeOf(error) === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
  }

  async writeReadings(columns: ReadingColumns, origin: Origin, isNews = true): Promise<Written> {
    if (columns.values.length === 0) return NOTHING;
    const parameters = [
      numbersLiteral(columns.keywordIds),
      numbersLiteral(columns.platformIds),
      numbersLiteral(columns.hours),
      numbersLiteral(columns.values),
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
      numbersLiteral(columns.keywordIds),
      numbersLiteral(columns.platformIds),
      numbersLiteral(columns.hours),
      ORIGIN_IDS[origin],
    ];
    await this.inOneTransaction(observedMs, (run) => run<{ late: number }>(RECORD_COVERAGE, values));
  }

  /** Runs a record statement with now and the raw retention's start as its last two parameters. */
  private async write(statement: Statement, batch: Batch, isRetry = false): Promise<Written> {
    const rawFromMs = this.rawFromMs();
    await this.partitions.ensure(batch.observedMs, rawFromMs);
    const values = [...batch.parameters, this.deps.clock.now(), new Date(rawFromMs)];
    try {
      const row = await this.inOneTransaction(batch.observedMs, (run) => run<ReceiptRow>(statement, values));
      return { accepted: row.accepted, lastSeq: row.lastSeq === null ? undefined : BigInt(row.lastSeq) };
    } catch (error) {
      if (isRetry || codeOf(error) !== CHECK_VIOLATION) throw error;
      this.partitions.forget();
      return this.write(statement, batch, true);
    }
  }

  /**
   * One statement is a transaction by itself. Only a batch that may touch a sealed hour needs more: the lock that keeps
   * the sealer away, and the job that replays what changed.
   */
  private async inOneTransaction<Row extends { late: number }>(
    observedMs: readonly number[],
    work: (run: RunOne) => Promise<Row>,
  ): Promise<Row> {
    if (!this.mayBeSealed(observedMs)) return work((statement, values) => firstOf(this.deps.db, statement, values));
    return this.deps.db.transaction(async (tx) => {
      await tx.query(SEAL_LOCK_SHARED);
      const row = await work((statement, values) => firstOf(tx, statement, values));
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

type RunOne = <Row extends object>(statement: Statement, values: readonly unknown[]) => Promise<Row>;

interface Batch {
  parameters: readonly unknown[];
  observedMs: readonly number[];
}

const NOTHING: Written = { accepted: 0, lastSeq: undefined };

async function firstOf<Row extends object>(
  target: Pick<Database | Tx, 'query'>,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row> {
  const [row] = await target.query<Row & Record<string, unknown>>(statement, values);
  if (!row) throw new Error(`${statement.name} answered without its receipt`);
  return row;
}

function hourToMs(hour: number): number {
  return hour * HOUR_MS;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
