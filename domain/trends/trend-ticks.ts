import type { Actor } from '#domain/accounts/actor.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import { TICK_HZ, TICK_LIMIT } from '#schema/trends/trend.rules.js';
import type { TrendStage } from '#schema/trends/trend.values.js';
import type { TrendFacts } from './trend-facts.js';
import { EVERYTHING, matches, type TrendFilter } from './trend-filter.js';
import type { TickReader } from './tick-reader.js';

/** What changed about a trend. */
export interface TrendTickRow {
  keywordId: number;
  /** uuid */
  id: string;
  keyword: string;
  score: number;
  provisionalScore: number;
  velocity: number | null;
  stage: TrendStage;
  lastPoint: { at: Date; count: number; score: number | null } | null;
}

/** The end of the signal log in this process (domain/signals/signal-tail.ts). */
export interface TouchedKeywords {
  listenFromNow(listener: (signals: readonly { signal: { keywordId: number } }[]) => void): Promise<() => void>;
}

export interface TrendTicksDeps {
  reader: TickReader;
  facts: TrendFacts;
  touched: TouchedKeywords;
  wake: WakeUps;
  logger: Logger;
}

const TICK_MS = 1_000 / TICK_HZ;

/**
 * Ticks for screens: what changed is read once for all subscribers of the process, at most four times a second. Nothing is
 * kept: a tick that nobody saw is replaced by the next. `trendSignals` is the stream that misses nothing.
 */
export class TrendTicks {
  private readonly screens = new Set<Screen>();
  private readonly dirty = new Set<number>();
  private stopListening: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isTicking = false;

  constructor(private readonly deps: TrendTicksDeps) {}

  /** Screens open in this process. */
  get open(): number {
    return this.screens.size;
  }

  /** Trends that match and changed, newest state only; a slow reader gets fewer, fuller ticks. */
  subscribe(_actor: Actor, filter: TrendFilter = EVERYTHING): AsyncIterableIterator<TrendTickRow[]> {
    const screen = new Screen(filter, () => this.leave(screen));
    this.screens.add(screen);
    if (this.screens.size === 1) this.start();
    return screen;
  }

  private leave(screen: Screen): void {
    this.screens.delete(screen);
    if (this.screens.size === 0) this.stop();
  }

  private start(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    this.timer.unref();
    const stopWaking = this.deps.wake.subscribe('trends_scored', () => void this.markSealed());
    const listening = this.deps.touched.listenFromNow((signals) => {
      for (const { signal } of signals) this.dirty.add(signal.keywordId);
    });
    listening.catch((error: unknown) => this.deps.logger.warn({ err: error }, 'ticks do not hear of new signals'));
    this.stopListening = () => {
      stopWaking();
      void listening.then((stop) => stop()).catch(() => undefined);
    };
  }

  private stop(): void {
    clearInterval(this.timer);
    this.stopListening?.();
    this.stopListening = undefined;
    this.dirty.clear();
  }

  /** A sealed hour moves the figures of every trend; screens care for the highest. */
  private async markSealed(): Promise<void> {
    this.deps.facts.forget();
    for (const keywordId of await this.deps.reader.justSealed().catch(() => [])) this.dirty.add(keywordId);
  }

  private async tick(): Promise<void> {
    if (this.isTicking || this.dirty.size === 0) return;
    this.isTicking = true;
    try {
      const keywordIds = [...this.dirty].slice(0, TICK_LIMIT);
      for (const keywordId of keywordIds) this.dirty.delete(keywordId);
      const [rows, facts] = await Promise.all([this.deps.reader.read(keywordIds), this.deps.facts.of(keywordIds)]);
      for (const screen of this.screens) {
        screen.show(rows.filter((row) => isWanted(screen.filter, facts.get(row.keywordId))));
      }
    } catch (error) {
      this.deps.logger.warn({ err: error }, 'a tick was left out');
    } finally {
      this.isTicking = false;
    }
  }
}

type Facts = Awaited<ReturnType<TrendFacts['of']>> extends ReadonlyMap<number, infer Row> ? Row : never;

function isWanted(filter: TrendFilter, facts: Facts | undefined): boolean {
  return facts !== undefined && matches(filter, facts);
}

/** One subscriber: holds the newest row of each trend until it is fetched. */
class Screen implements AsyncIterableIterator<TrendTickRow[]> {
  private readonly pending = new Map<number, TrendTickRow>();
  private waiting: ((result: IteratorResult<TrendTickRow[]>) => void) | undefined;
  private isEnded = false;

  constructor(
    readonly filter: TrendFilter,
    private readonly onEnd: () => void,
  ) {}

  show(rows: readonly TrendTickRow[]): void {
    for (const row of rows) this.pending.set(row.keywordId, row);
    if (this.waiting && this.pending.size > 0) this.settle({ value: this.take(), done: false });
  }

  next(): Promise<IteratorResult<TrendTickRow[]>> {
    if (this.isEnded) return Promise.resolve({ value: undefined, done: true });
    if (this.pending.size > 0) return Promise.resolve({ value: this.take(), done: false });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<TrendTickRow[]>> {
    if (!this.isEnded) this.onEnd();
    this.isEnded = true;
    this.settle({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  async throw(error: unknown): Promise<IteratorResult<TrendTickRow[]>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private take(): TrendTickRow[] {
    const rows = [...this.pending.values()].slice(0, TICK_LIMIT);
    for (const row of rows) this.pending.delete(row.keywordId);
    return rows;
  }

  private settle(result: IteratorResult<TrendTickRow[]>): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.(result);
  }
}
