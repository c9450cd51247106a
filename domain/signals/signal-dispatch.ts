import type { FilterSubject } from '#domain/trends/trend-filter.js';
import type { Logger } from '#observability/logger.js';
import type { SignalEvents, SignalFilter, StreamEvent } from './signal-events.js';
import type { LoggedSignal } from './signal-log.js';
import type { SignalTail } from './signal-tail.js';
import { TopicIndex } from './topic-index.js';

/** What the log holds after `from`, up to and with `to`, for one filter. */
export interface FeedBatch {
  from: number;
  to: number;
  events: readonly StreamEvent[];
}

export type FeedListener = (batch: FeedBatch) => void;

interface Feed extends SignalFilter {
  listeners: Set<FeedListener>;
}

interface Arrival {
  position: number;
  tell: () => void;
}

export interface SignalDispatchDeps {
  tail: SignalTail;
  events: SignalEvents;
  /** Topics that a subject has (domain/trends/filter-topics.ts). */
  topicsOf: (subject: FilterSubject) => readonly string[];
  logger: Logger;
}

const RETRY_MS = 250;
const SOON_MS = 5;

/**
 * Hands new signals to all streams that keep up. Each signal is looked up once, tried against the filters that it may
 * concern, and given to their listeners; streams whose filter it does not concern cost nothing.
 */
export class SignalDispatch {
  private readonly feeds = new Map<string, Feed>();
  private readonly index = new TopicIndex<Feed>();
  private readonly pages: (readonly LoggedSignal[])[] = [];
  private arrivals: Arrival[] = [];
  private stopListening: (() => void) | undefined;
  private holders = 0;
  private isWorking = false;
  private at: number | undefined;

  constructor(private readonly deps: SignalDispatchDeps) {}

  /** Place up to which everything has been handed out; undefined while nobody holds it. */
  get position(): number | undefined {
    return this.at;
  }

  /** Runs until everyone who held it has let go. Begins at `newest` when nothing runs yet. */
  hold(newest: number): () => void {
    this.holders += 1;
    if (this.holders === 1) this.start(newest);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.holders -= 1;
      if (this.holders === 0) this.stop();
    };
  }

  /** What comes after the present position and passes the filter, until the returned function is called. */
  join(filter: SignalFilter, listener: FeedListener): () => void {
    const known = this.feeds.get(filter.filterKey);
    const feed = known ?? { ...filter, listeners: new Set() };
    if (!known) {
      this.feeds.set(feed.filterKey, feed);
      this.index.add(feed.topics, feed);
    }
    feed.listeners.add(listener);
    return () => {
      feed.listeners.delete(listener);
      if (feed.listeners.size > 0 || this.feeds.get(feed.filterKey) !== feed) return;
      this.feeds.delete(feed.filterKey);
      this.index.remove(feed.topics, feed);
    };
  }

  /** Calls back, within the step that gets there, once everything up to `position` has been handed out; soon where it has. */
  whenReached(position: number, tell: () => void): () => void {
    if (this.at !== undefined && this.at > position) {
      const timer = setTimeout(tell, SOON_MS);
      return () => clearTimeout(timer);
    }
    const arrival = { position, tell };
    this.arrivals.push(arrival);
    return () => {
      this.arrivals = this.arrivals.filter((one) => one !== arrival);
    };
  }

  private start(newest: number): void {
    this.stopListening = this.deps.tail.listen(newest, (page) => {
      this.pages.push(page);
      if (!this.isWorking) void this.work();
    });
    this.at = this.deps.tail.seq;
  }

  private stop(): void {
    this.stopListening?.();
    this.at = undefined;
    this.pages.length = 0;
    for (const { tell } of this.arrivals.splice(0)) tell();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    while (this.pages.length > 0) {
      const page = this.pages[0]!;
      try {
        const candidates = await this.deps.events.candidates(page);
        if (this.pages[0] === page) this.handOut(page, candidates);
      } catch (error) {
        this.deps.logger.warn({ err: error }, 'signals could not be handed out; trying again');
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    this.isWorking = false;
  }

  /** In one step, so that whoever joins stands before the page or behind it. */
  private handOut(page: readonly LoggedSignal[], candidates: Awaited<ReturnType<SignalEvents['candidates']>>): void {
    const from = this.at!;
    const first = page[0]!.seq;
    const to = page.at(-1)!.seq;
    const matched = new Map<Feed, StreamEvent[]>();
    if (first > from + 1) {
      const reset = this.deps.events.marker('RESET', first - 1);
      for (const feed of this.feeds.values()) matched.set(feed, [reset]);
    }
    for (const { subject, event } of candidates) {
      for (const feed of this.index.candidates(this.deps.topicsOf(subject))) {
        if (feed.accepts && !feed.accepts(subject)) continue;
        const events = matched.get(feed);
        if (events) events.push(event);
        else matched.set(feed, [event]);
      }
    }
    this.pages.shift();
    this.at = to;
    for (const [feed, events] of matched) {
      for (const listener of feed.listeners) listener({ from, to, events });
    }
    this.tellArrivals(to);
  }

  private tellArrivals(to: number): void {
    if (this.arrivals.length === 0) return;
    const arrived = this.arrivals.filter(({ position }) => position <= to);
    this.arrivals = this.arrivals.filter(({ position }) => position > to);
    for (const { tell } of arrived) tell();
  }
}
