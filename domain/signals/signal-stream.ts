import type { Actor } from '#domain/accounts/actor.js';
import type { FilterSubject } from '#domain/trends/trend-filter.js';
import type { TrendFacts, TrendFactsRow } from '#domain/trends/trend-facts.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { STREAM_HEARTBEAT_MS } from '#schema/signals/signal.rules.js';
import type { LogBounds, LoggedSignal, SignalLog } from './signal-log.js';
import type { SignalRow } from './signal-queries.js';
import type { SignalTail } from './signal-tail.js';
import { formatStreamCursor, parseStreamCursor } from './stream-cursor.js';

export interface StreamEvent {
  cursor: string;
  occurredAt: Date;
  kind: 'SIGNAL' | 'HEARTBEAT' | 'RESET';
  signal: SignalRow | null;
}

export interface StreamRequest {
  /** Undefined: every signal. */
  accepts: ((subject: FilterSubject) => boolean) | undefined;
  /** Equal for equal filters: their readers share the work. */
  filterKey: string;
  /** Cursor of the last event received; undefined: from now. */
  after: string | undefined;
}

export interface SignalStreamDeps {
  log: SignalLog;
  tail: SignalTail;
  facts: TrendFacts;
  clock: Clock;
  /** Wall milliseconds; shorter in tests. */
  heartbeatMs?: number;
}

/** What a reader does when its cursor has left the log. */
const SNAPSHOT_QUERY = 'query Snapshot { trends(first: 250, orderBy: [UPDATED_AT_DESC]) { nodes { id score } } }';

/**
 * Streams out of the durable log. Each reader pulls at its own pace: from memory while it keeps up, else page by page from
 * the log. Nothing is dropped while its cursor is within the retention, and memory per reader is one page.
 */
export class SignalStream {
  private openCount = 0;
  private readonly accepted = new WeakMap<readonly LoggedSignal[], Map<string, Promise<readonly StreamEvent[]>>>();

  constructor(private readonly deps: SignalStreamDeps) {}

  /** Streams open in this process. */
  get open(): number {
    return this.openCount;
  }

  /**
   * Signals after a cursor, or from now. The first event is a heartbeat with the cursor at which the stream begins, so
   * that a reader can resume before it got its first signal.
   * @throws AppError INVALID_CURSOR, CURSOR_EXPIRED
   */
  async subscribe(_actor: Actor, request: StreamRequest): Promise<AsyncIterableIterator<StreamEvent>> {
    const bounds = await this.deps.log.bounds();
    const start = request.after === undefined ? bounds.newest : checkStart(parseStreamCursor(request.after), bounds);
    const waiter = new Waiter(this.deps.heartbeatMs ?? STREAM_HEARTBEAT_MS);
    const events = this.read({ start, newest: bounds.newest, waiter, request });
    return endable(events, waiter);
  }

  private async *read(reading: Reading): AsyncGenerator<StreamEvent, void, void> {
    const { start, newest, waiter } = reading;
    const stop = this.deps.tail.listen(newest, () => waiter.wake());
    this.openCount += 1;
    try {
      yield this.marker('HEARTBEAT', start);
      let position = start;
      while (!waiter.isClosed) {
        const page = await this.next(position);
        for (const event of await this.eventsOf(page, position, reading.request)) {
          waiter.restart();
          yield event;
        }
        position = page.at(-1)?.seq ?? position;
        if (page.length === 0) await waiter.untilWoken();
        if (waiter.takeDue()) yield this.marker('HEARTBEAT', position);
      }
    } finally {
      this.openCount -= 1;
      stop();
      waiter.close();
    }
  }

  private async next(position: number): Promise<readonly LoggedSignal[]> {
    return this.deps.tail.since(position) ?? (await this.deps.log.after(position));
  }

  /** What a page means to a reader at `position`: places are without gaps, so a gap is where the log was cut. */
  private async eventsOf(
    page: readonly LoggedSignal[],
    position: number,
    request: StreamRequest,
  ): Promise<readonly StreamEvent[]> {
    if (page.length === 0) return [];
    const accepted = await this.acceptedOnce(page, request);
    const firstSeq = page[0]!.seq;
    return firstSeq > position + 1 ? [this.marker('RESET', firstSeq - 1), ...accepted] : accepted;
  }

  /** Readers that keep up get the same page: what it means under a filter is worked out once for all of them. */
  private acceptedOnce(page: readonly LoggedSignal[], request: StreamRequest): Promise<readonly StreamEvent[]> {
    const byFilter = this.accepted.get(page) ?? new Map<string, Promise<readonly StreamEvent[]>>();
    this.accepted.set(page, byFilter);
    const known = byFilter.get(request.filterKey);
    if (known) return known;
    const accepted = this.accept(page, request.accepts);
    byFilter.set(request.filterKey, accepted);
    accepted.catch(() => byFilter.delete(request.filterKey));
    return accepted;
  }

  private async accept(page: readonly LoggedSignal[], accepts: StreamRequest['accepts']): Promise<StreamEvent[]> {
    const facts = await this.deps.facts.of(page.map(({ signal }) => signal.keywordId));
    return page.flatMap(({ seq, occurredAt, signal }) => {
      const trend = facts.get(signal.keywordId);
      if (!trend || (accepts && !accepts(subjectOf(signal, trend)))) return [];
      const row: SignalRow = { ...signal, keyword: trend.keyword };
      return [{ cursor: formatStreamCursor(seq), occurredAt, kind: 'SIGNAL' as const, signal: row }];
    });
  }

  private marker(kind: 'HEARTBEAT' | 'RESET', seq: number): StreamEvent {
    return { cursor: formatStreamCursor(seq), occurredAt: this.deps.clock.now(), kind, signal: null };
  }
}

interface Reading {
  start: number;
  newest: number;
  waiter: Waiter;
  request: StreamRequest;
}

/** A generator that waits cannot be ended from outside: its return() queues behind the wait. So the wait is ended first. */
function endable(events: AsyncGenerator<StreamEvent, void, void>, waiter: Waiter): AsyncIterableIterator<StreamEvent> {
  return {
    next: () => events.next(),
    return: () => {
      waiter.close();
      return events.return();
    },
    throw: (error) => {
      waiter.close();
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function checkStart(after: number, { newest, oldest }: LogBounds): number {
  if (after > newest) {
    throw new AppError(
      'INVALID_CURSOR',
      'The cursor in `after` is ahead of this stream: it is of another installation.',
      {
        field: ['after'],
      },
    );
  }
  if (after < oldest - 1) {
    throw new AppError('CURSOR_EXPIRED', 'This cursor is older than 72 hours. Read a snapshot, then subscribe anew.', {
      field: ['after'],
      facts: { snapshotQuery: SNAPSHOT_QUERY },
    });
  }
  return after;
}

/** Platform and origin are the signal's own; the rest are its trend's last sealed figures. */
function subjectOf(signal: LoggedSignal['signal'], trend: TrendFactsRow): FilterSubject {
  return { ...trend, platforms: [signal.platform], origin: signal.origin };
}

/** Waits for news, at most until the next heartbeat is due. News during work is not lost. */
class Waiter {
  isClosed = false;
  private isWoken = false;
  private dueAt: number;
  private resolve: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param quietMs quiet after which a heartbeat is due */
  constructor(private readonly quietMs: number) {
    this.dueAt = performance.now() + quietMs;
  }

  /** Whether a heartbeat is due; then the quiet begins anew. */
  takeDue(): boolean {
    const isDue = !this.isClosed && performance.now() >= this.dueAt;
    if (isDue) this.restart();
    return isDue;
  }

  /** Something was sent: the quiet begins anew. */
  restart(): void {
    this.dueAt = performance.now() + this.quietMs;
  }

  wake(): void {
    this.isWoken = true;
    this.settle();
  }

  async untilWoken(): Promise<void> {
    if (!this.isWoken && !this.isClosed) {
      await new Promise<void>((resolve) => {
        this.resolve = resolve;
        this.timer = setTimeout(() => this.settle(), Math.max(1, this.dueAt - performance.now() + 1));
      });
    }
    this.isWoken = false;
  }

  close(): void {
    this.isClosed = true;
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.timer);
    const resolve = this.resolve;
    this.resolve = undefined;
    resolve?.();
  }
}
