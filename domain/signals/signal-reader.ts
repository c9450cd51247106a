import type { FeedBatch, FeedListener, SignalDispatch } from './signal-dispatch.js';
import type { SignalEvents, SignalFilter, StreamEvent } from './signal-events.js';
import type { LoggedSignal, SignalLog } from './signal-log.js';
import type { SignalTail } from './signal-tail.js';
import { QuietWaiter } from './quiet-waiter.js';

export interface SignalSources {
  log: SignalLog;
  tail: SignalTail;
  events: SignalEvents;
  dispatch: SignalDispatch;
  /** Quiet after which a stream says that it is alive, wall milliseconds. */
  heartbeatMs: number;
}

/** Signals that a reader takes at once: what it holds in memory while it is behind. */
const PAGE = 256;

/**
 * One reader's place in the log. Behind, it reads on at its own pace, page by page, from memory or from the log; once it has
 * come to where everybody is, it can `join` those that are handed new signals. As an iterator it always reads by itself.
 */
export class SignalReader implements AsyncIterableIterator<StreamEvent> {
  /** Place of the last signal that its owner has dealt with; set by the owner, which may go back and read again. */
  position: number;
  private readonly release: () => void;
  private isClosed = false;
  private iteration: { events: AsyncGenerator<StreamEvent, void, void>; waiter: QuietWaiter } | undefined;

  constructor(
    private readonly sources: SignalSources,
    readonly filter: SignalFilter,
    start: { position: number; newest: number; onClose: () => void },
  ) {
    this.position = start.position;
    const letGo = sources.dispatch.hold(start.newest);
    this.release = () => {
      letGo();
      start.onClose();
    };
  }

  get heartbeatMs(): number {
    return this.sources.heartbeatMs;
  }

  /** Whether it has come to where everybody is. */
  get isLevel(): boolean {
    return this.position === this.sources.dispatch.position;
  }

  /** What follows its position, some hundred signals at most; undefined when nothing does yet. It does not move. */
  async page(): Promise<FeedBatch | undefined> {
    const { log, tail, events } = this.sources;
    const from = this.position;
    const page = tail.since(from, PAGE) ?? (await log.after(from, PAGE));
    if (page.length === 0) return this.passCut(from);
    const accepted = await events.acceptedOf(page, this.filter);
    const isCut = page[0]!.seq > from + 1;
    return {
      from,
      to: page.at(-1)!.seq,
      events: isCut ? [events.marker('RESET', page[0]!.seq - 1), ...accepted] : accepted,
    };
  }

  /** What comes after the position where everybody is. Only for a reader that `isLevel`. */
  join(listener: FeedListener): () => void {
    return this.sources.dispatch.join(this.filter, listener);
  }

  /** Calls back once everybody has come to this reader's position, or further. */
  whenReached(tell: () => void): () => void {
    return this.sources.dispatch.whenReached(this.position, tell);
  }

  heartbeat(): StreamEvent {
    return this.sources.events.marker('HEARTBEAT', this.position);
  }

  /** For those that keep up: the cursor of what was handed out last. */
  heartbeatOfAll(): StreamEvent {
    return this.sources.events.marker('HEARTBEAT', this.sources.dispatch.position ?? this.position);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.iteration?.waiter.close();
    this.release();
  }

  next(): Promise<IteratorResult<StreamEvent, void>> {
    if (!this.iteration) {
      const waiter = new QuietWaiter(this.heartbeatMs);
      if (this.isClosed) waiter.close();
      this.iteration = { waiter, events: this.iterate(waiter) };
    }
    return this.iteration.events.next();
  }

  /** A generator that waits cannot be ended from outside: its return() queues behind the wait. So the wait is ended first. */
  async return(): Promise<IteratorResult<StreamEvent, void>> {
    this.close();
    return this.iteration?.events.return() ?? { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async *iterate(waiter: QuietWaiter): AsyncGenerator<StreamEvent, void, void> {
    const stop = this.sources.tail.listen(this.position, (_signals: readonly LoggedSignal[]) => waiter.wake());
    try {
      yield this.heartbeat();
      while (!waiter.isClosed) {
        const page = await this.page();
        for (const event of page?.events ?? []) {
          waiter.restart();
          yield event;
        }
        if (page) this.position = page.to;
        else await waiter.untilWoken();
        if (waiter.takeDue()) yield this.heartbeat();
      }
    } finally {
      stop();
      this.close();
    }
  }

  /** Nothing follows: it stands at the end, or the log was cut so far beyond it that the next signal is out of sight. */
  private async passCut(from: number): Promise<FeedBatch | undefined> {
    const { tail, log, events } = this.sources;
    if (tail.seq === undefined || tail.seq <= from) return undefined;
    const { oldest } = await log.bounds();
    if (oldest <= from + 1) return undefined;
    return { from, to: oldest - 1, events: [events.marker('RESET', oldest - 1)] };
  }
}
