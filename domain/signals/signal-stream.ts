import type { Actor } from '#domain/accounts/actor.js';
import type { FilterSubject } from '#domain/trends/trend-filter.js';
import type { TrendFacts, TrendFactsRow } from '#domain/trends/trend-facts.js';
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
  /** Cursor of the last event received; undefined: from now. */
  after: string | undefined;
}

export interface SignalStreamDeps {
  log: SignalLog;
  tail: SignalTail;
  facts: TrendFacts;
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
    const events = this.read({ start, newest: bounds.newest, waiter, accepts: request.accepts });
    return endable(events, waiter);
  }

  private async *read({ start, newest, waiter, accepts }: Reading): AsyncGenerator<StreamEvent, void, void> {
    const stop = this.deps.tail.listen(newest, () => waiter.wake());
    this.openCount += 1;
    try {
      yield heartbeat(start);
      let position = start;
      while (!waiter.isClosed) {
        const page = await this.next(position);
        const firstSeq = page[0]?.seq ?? (await this.oldestIfGone(position));
        if (firstSeq !== undefined && firstSeq > position + 1) yield reset((position = firstSeq - 1));
        for (const event of await this.accepted(page, accepts)) {
          waiter.restart();
          yield event;
        }
        position = page.at(-1)?.seq ?? position;
        if (page.length === 0) await waiter.untilWoken();
        if (waiter.isDue && !waiter.isClosed) {
          waiter.restart();
          yield heartbeat(position);
        }
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

  /** The oldest place still kept, when the log was cut beyond this reader and nothing follows yet. */
  private async oldestIfGone(position: number): Promise<number | undefined> {
    if (this.deps.tail.seq === position) return undefined;
    const { oldest } = await this.deps.log.bounds();
    return oldest > position + 1 ? oldest : undefined;
  }

  private async accepted(page: readonly LoggedSignal[], accepts: StreamRequest['accepts']): Promise<StreamEvent[]> {
    const facts = await this.deps.facts.of(page.map(({ signal }) => signal.keywordId));
    return page.flatMap(({ seq, occurredAt, signal }) => {
      const trend = facts.get(signal.keywordId);
      if (!trend || (accepts && !accepts(subjectOf(signal, trend)))) return [];
      const row: SignalRow = { ...signal, keyword: trend.keyword };
      return [{ cursor: formatStreamCursor(seq), occurredAt, kind: 'SIGNAL' as const, signal: row }];
    });
  }
}

interface Reading {
  start: number;
  newest: number;
  waiter: Waiter;
  accepts: StreamRequest['accepts'];
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

function heartbeat(seq: number): StreamEvent {
  return { cursor: formatStreamCursor(seq), occurredAt: new Date(), kind: 'HEARTBEAT', signal: null };
}

function reset(seq: number): StreamEvent {
  return { ...heartbeat(seq), kind: 'RESET' };
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

  get isDue(): boolean {
    return performance.now() >= this.dueAt;
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
