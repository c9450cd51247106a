import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { LoggedSignal, SignalLog } from './signal-log.js';

export type TailListener = (signals: readonly LoggedSignal[]) => void;

export interface TailSettings {
  /** Signals held in memory for readers that keep up. */
  ringSize: number;
  /** Pause between looks at the log when no wake-up comes, in case one was lost. Milliseconds. */
  pollMs: number;
  /** Pause after a look: what is recorded meanwhile goes out together. Milliseconds. */
  pauseMs?: number;
}

export const TAIL_DEFAULTS: TailSettings = { ringSize: 20_000, pollMs: 1_000 };
const PAUSE_MS = 8;
const PAGE = 5_000;

export interface TailDeps {
  log: SignalLog;
  wake: WakeUps;
  logger: Logger;
}

/**
 * The one reader of the log's end in this process: all streams read what it read. It runs while somebody listens, is woken
 * by recorders of any process, and looks by itself now and then.
 */
export class SignalTail {
  private readonly listeners = new Set<TailListener>();
  private ring: LoggedSignal[] = [];
  /** What follows a place, one list for all readers that stand there; until the next look. */
  private readonly slices = new Map<number, readonly LoggedSignal[]>();
  private position: number | undefined;
  private stopWaking: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause: NodeJS.Timeout | undefined;
  private isReading = false;
  private isAskedAgain = false;

  constructor(
    private readonly deps: TailDeps,
    private readonly settings: TailSettings = TAIL_DEFAULTS,
  ) {}

  /** Place of the last signal read here; undefined while nobody listens. */
  get seq(): number | undefined {
    return this.position;
  }

  /** How many listen. */
  get listenerCount(): number {
    return this.listeners.size;
  }

  /** Calls back after every look that found something; the first listener starts the tail at `fromSeq`. */
  listen(fromSeq: number, listener: TailListener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start(fromSeq);
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.stop();
    };
  }

  /** Like `listen`, from the end of the log. */
  async listenFromNow(listener: TailListener): Promise<() => void> {
    return this.listen(this.position ?? (await this.deps.log.bounds()).newest, listener);
  }

  /** What follows `seq`, `limit` at most, when it is in memory; undefined when the log must be read. */
  since(seq: number, limit: number): readonly LoggedSignal[] | undefined {
    if (this.position === undefined || seq > this.position) return undefined;
    if (seq === this.position) return [];
    const known = this.slices.get(seq);
    if (known) return known;
    const oldest = this.ring[0]?.seq;
    if (oldest === undefined || seq < oldest - 1) return undefined;
    const from = seq - oldest + 1;
    const slice = this.ring.slice(from, from + limit);
    this.slices.set(seq, slice);
    return slice;
  }

  stop(): void {
    this.stopWaking?.();
    clearInterval(this.timer);
    clearTimeout(this.pause);
    this.stopWaking = undefined;
    this.pause = undefined;
    this.position = undefined;
    this.ring = [];
    this.slices.clear();
  }

  private start(fromSeq: number): void {
    this.position = fromSeq;
    this.stopWaking = this.deps.wake.subscribe('signal_log', () => this.look());
    this.timer = setInterval(() => this.look(true), this.settings.pollMs);
    this.timer.unref();
    this.look();
  }

  /** One look at a time, and a pause after each; a wake-up meanwhile is one more look. */
  private look(isUnasked = false): void {
    if (this.isReading || this.pause) this.isAskedAgain = true;
    else void this.read(isUnasked);
  }

  private async read(isUnasked: boolean): Promise<void> {
    this.isReading = true;
    this.isAskedAgain = false;
    try {
      while (await this.readPage());
      if (isUnasked) await this.passCut();
    } catch (error) {
      this.deps.logger.warn({ err: error }, 'the event log could not be read; trying again');
    }
    this.isReading = false;
    if (this.position === undefined) return;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      if (this.isAskedAgain) this.look();
    }, this.settings.pauseMs ?? PAUSE_MS);
  }

  /** Whether there is more. */
  private async readPage(): Promise<boolean> {
    const from = this.position;
    if (from === undefined) return false;
    const signals = await this.deps.log.after(from, PAGE);
    const newest = signals.at(-1);
    if (!newest || this.position !== from) return false;
    this.position = newest.seq;
    this.keep(signals);
    for (const listener of this.listeners) listener(signals);
    return signals.length >= PAGE;
  }

  /** When the log was cut beyond this place, nothing follows it any more: go on where the log begins. */
  private async passCut(): Promise<void> {
    const from = this.position;
    if (from === undefined) return;
    const { oldest, newest } = await this.deps.log.bounds();
    if (this.position !== from || newest <= from || oldest <= from + 1) return;
    this.position = oldest - 1;
    this.ring = [];
    this.slices.clear();
    await this.readPage();
  }

  /** A gap means that the log was cut below this process' feet: what is in memory no longer joins up. */
  private keep(signals: readonly LoggedSignal[]): void {
    const { ringSize } = this.settings;
    this.slices.clear();
    const last = this.ring.at(-1);
    if (last && last.seq + 1 !== signals[0]!.seq) this.ring = [];
    for (const signal of signals) this.ring.push(signal);
    // Cut now and then, not with every look.
    if (this.ring.length > ringSize * 1.25) this.ring = this.ring.slice(-ringSize);
  }
}
