import type { Actor } from '#domain/accounts/actor.js';
import { requireScope } from '#domain/accounts/permissions.js';
import { HOUR_MS } from '#infra/clock.js';
import type { Platform } from '#schema/signals/signal.values.js';
import { contentFingerprint } from '../content-id.js';
import type { RecordSpan } from '../record-rules.js';
import type { SignalsService } from '../signals-service.js';
import { CsvBatch, type CsvBatchSettings, type KeywordSlot } from './csv-batch.js';
import { type CsvColumns, readHeader } from './csv-columns.js';
import { splitFields } from './csv-fields.js';
import { isBlank, readLines, type UnreadableLine } from './csv-lines.js';
import { type CsvFault, type CsvRow, readRow } from './csv-row.js';
import { OrdinalCounter } from './ordinal-counter.js';

export interface CsvImportOptions {
  platform: Platform;
  /** For files of one keyword, such as NAB's. */
  keyword?: string;
  /** Moves every row in time. Milliseconds; see csv-shift. */
  shiftMs?: number;
}

export interface CsvImportCounts {
  /** Lines read, the header and blank ones included. */
  lines: number;
  accepted: number;
  duplicates: number;
  /** Rows with count 0. */
  coverage: number;
  rejected: number;
}

export interface CsvImportListener {
  /** Everything up to this line is durable: the acknowledgement. Called in order of lines. */
  onCommitted?(line: number, counts: Readonly<CsvImportCounts>): void;
  onRejected?(line: number, fault: CsvFault): void;
}

/** Rows of one transaction: larger ones gain nothing more (measured), and this bounds what a kill makes us redo. */
const BATCH_ROWS = 5_000;
/** Batches under way at once: one is parsed while others are written; PostgreSQL uses a core for each. */
const BATCHES_AT_ONCE = 3;
/** Where one hour has very many rows. */
const BATCH_ROWS_LIMIT = 10_000;
const MAX_SLOTS = 200_000;

/** Streams CSV files into the product. Killed at any moment, the same file can be imported again: nothing counts twice. */
export class CsvImport {
  constructor(private readonly deps: { signals: SignalsService }) {}

  /**
   * @throws AppError UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT when the file as a whole cannot be read. Bad lines are
   * rejected one by one to the listener.
   */
  async run(
    actor: Actor,
    source: AsyncIterable<Buffer>,
    { listener = {}, ...options }: CsvImportOptions & { listener?: CsvImportListener },
  ): Promise<CsvImportCounts> {
    requireScope(actor, 'write:signals');
    const { signals } = this.deps;
    const run = new CsvImportRun(
      signals,
      { ...options, span: await signals.writer.span(), listener },
      {
        platform: options.platform,
        shiftMs: options.shiftMs ?? 0,
        hasher: await signals.authorHasher(),
        ordinals: new OrdinalCounter(),
      },
    );
    for await (const { firstLine, lines } of readLines(source)) {
      for (let at = 0; at < lines.length; at += 1) {
        const row = run.read(firstLine + at, lines[at]!);
        if (row && run.isFullBefore(row)) await run.flush();
        run.take(firstLine + at, row);
      }
    }
    return run.finish();
  }
}

/** One import under way. */
class CsvImportRun {
  private readonly counts: CsvImportCounts = { lines: 0, accepted: 0, duplicates: 0, coverage: 0, rejected: 0 };
  private readonly slots = new Map<string, KeywordSlot | CsvFault>();
  private readonly underWay: Promise<void>[] = [];
  private columns: CsvColumns | undefined;
  private batch: CsvBatch;

  constructor(
    private readonly signals: SignalsService,
    private readonly options: CsvImportOptions & { span: RecordSpan; listener: CsvImportListener },
    private readonly settings: CsvBatchSettings,
  ) {
    this.batch = new CsvBatch(settings);
  }

  /** Undefined when there is nothing to take: the header, an empty line, a line that was rejected. */
  read(line: number, text: string | UnreadableLine): CsvRow | undefined {
    this.counts.lines = line;
    if (isBlank(text)) return undefined;
    if (!this.columns) {
      this.columns = readHeader(
        typeof text === 'string' ? splitFields(text) : undefined,
        this.options.keyword !== undefined,
      );
      return undefined;
    }
    const { keyword, span } = this.options;
    const row = readRow(text, { columns: this.columns, keyword, span, shiftMs: this.settings.shiftMs });
    if (!('code' in row)) return row;
    this.reject(line, row);
    return undefined;
  }

  /** Batches end with an hour where they can: neighbours then meet in no rollup, and none waits for another. */
  isFullBefore({ observedMs }: CsvRow): boolean {
    const { size, lastHour } = this.batch;
    return size >= BATCH_ROWS && (size >= BATCH_ROWS_LIMIT || lastHour !== Math.floor(observedMs / HOUR_MS));
  }

  take(line: number, row: CsvRow | undefined): void {
    this.batch.lastLine = line;
    if (!row) return;
    const slot = this.slotOf(row.keyword);
    if ('code' in slot) this.reject(line, slot);
    else this.batch.add(row, slot);
  }

  /** Sends the batch on its way; waits only while too many are. */
  async flush(): Promise<void> {
    const { batch } = this;
    this.batch = new CsvBatch(this.settings);
    const earlier = this.underWay.at(-1) ?? Promise.resolve();
    const acknowledged = this.acknowledge(batch, this.write(batch), earlier);
    // A failure is thrown where the promise is awaited; until then it must not count as unhandled.
    acknowledged.catch(() => undefined);
    this.underWay.push(acknowledged);
    if (this.underWay.length >= BATCHES_AT_ONCE) await this.underWay.shift();
  }

  async finish(): Promise<CsvImportCounts> {
    if (!this.columns) readHeader(undefined, this.options.keyword !== undefined);
    if (this.batch.lastLine > 0) await this.flush();
    await Promise.all(this.underWay);
    return this.counts;
  }

  /** In order of lines, although a later batch may be durable first. */
  private async acknowledge(batch: CsvBatch, written: Promise<number>, earlier: Promise<void>): Promise<void> {
    const accepted = await written;
    await earlier;
    this.counts.accepted += accepted;
    this.counts.duplicates += batch.signals - accepted;
    this.counts.coverage += batch.coverage.hours.length;
    this.options.listener.onCommitted?.(batch.lastLine, this.counts);
  }

  private async write(batch: CsvBatch): Promise<number> {
    const slots = [...batch.newSlots];
    const ids = await this.signals.keywords.idsOf(slots);
    slots.forEach((slot, at) => (slot.id = ids[at]));
    batch.setKeywordIds();
    await this.signals.writer.writeCoverage(batch.coverage, 'IMPORTED');
    return (await this.signals.writer.writeEvents(batch.events, 'IMPORTED')).accepted;
  }

  private slotOf(keyword: string): KeywordSlot | CsvFault {
    const known = this.slots.get(keyword);
    if (known) return known;
    const reading = this.signals.keywords.read(keyword);
    const slot =
      'fault' in reading
        ? { code: reading.fault, message: KEYWORD_MESSAGES[reading.fault] }
        : { ...reading, id: undefined, fingerprint: this.fingerprintOf(keyword) };
    if (this.slots.size >= MAX_SLOTS) this.slots.clear();
    this.slots.set(keyword, slot);
    return slot;
  }

  private fingerprintOf(keyword: string): string {
    return contentFingerprint({ platform: this.settings.platform, keyword, author: null, url: null });
  }

  private reject(line: number, fault: CsvFault): void {
    this.counts.rejected += 1;
    this.options.listener.onRejected?.(line, fault);
  }
}

const KEYWORD_MESSAGES = {
  KEYWORD_EMPTY: 'keyword: nothing is left of it without marks and stop words',
  KEYWORD_TOO_LONG: 'keyword: longer than 100 characters or 10 words',
} as const;
