import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { LoggedSignal, SignalLog } from './signal-log.js';

export type TailListener = (signals: readonly LoggedSignal[]) => void;

export interface TailSettings {
  /** Signals held in memory for readers that keep up. */
  ringSize: number;
  /** Pause between looks at the log when no wake-up comes, in case one was lost. Milliseconds. */
  pollMs: number;
}

export const TAIL_DEFAULTS: TailSettings = { ringSize: 20_000, pollMs: 1_000 };

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

  /** How many streams listen. */
  get listenerCount(): number {
    return this.listeners.size;
  }

  /** Calls back after every look that found something; the first listener starts the tail at `fromSeq`. */
  listen(fromSeq: number, listener: TailListener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start(fromSeq);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  /** Like `listen`, from the end of the log. */
  async listenFromNow(listener: TailListener): Promise<() => void> {
    return this.listen(this.position ?? (await this.deps.log.bounds()).newest, listener);
  }

  /** The signals that follow `seq`, when all of them are in memory; undefined when the log must be read. */
  since(seq: number): readonly LoggedSignal[] | undefined {
    if (this.position === undefined || seq > this.position) return undefined;
    if (seq === this.position) return [];
    const known = this.slices.get(seq);
    if (known) return known;
    const oldest = this.ring[0]?.seq;
    if (oldest === undefined || seq < oldest - 1) return undefined;
    const slice = this.ring.slice(seq - oldest + 1);
    this.slices.set(seq, slice);
    return slice;
  }

  stop(): void {
    this.stopWaking?.();
    clearInterval(this.timer);
    this.stopWaking = undefined;
    this.position = undefined;
    this.ring = [];
    this.slices.clear();
  }

  private start(fromSeq: number): void {
    this.position = fromSeq;
    this.stopWaking = this.deps.wake.subscribe('signal_log', () => void this.read());
    this.timer = setInterval(() => void this.read(), this.settings.pollMs);
    this.timer.unref();
    void this.read();
  }

  /** One look at a time; a wake-up during a look is one more look after it. */
  private async read(): Promise<void> {
    if (this.isReading) {
      this.isAskedAgain = true;
      return;
    }
    this.isReading = true;
    try {
      while (await this.readAll());
    } catch (error) {
      this.deps.logger.warn({ err: error }, 'the event log could not be read; trying again');
    } finally {
      this.isReading = false;
    }
  }

  /** Whether a wake-up came meanwhile. */
  private async readAll(): Promise<boolean> {
    this.isAskedAgain = false;
    while (await this.readPage());
    return this.isAskedAgain;
  }

  private async readPage(): Promise<boolean> {
    const from = this.position;
    if (from === undefined) return false;
    const signals = await this.deps.log.after(from);
    const newest = signals.at(-1);
    if (!newest || this.position !== from) return false;
    this.position = newest.seq;
    this.keep(signals);
    for (const listener of this.listeners) listener(signals);
    return true;
  }

  /** A gap means that the log was cut below this process' feet: what is in memory no longer joins up. */
  private keep(signals: readonly LoggedSignal[]): void {
    this.slices.clear();
    const isJoined = this.ring.length === 0 || this.ring.at(-1)!.seq + 1 === signals[0]!.seq;
    const all = isJoined ? [...this.ring, ...signals] : [...signals];
    this.ring = all.length > this.settings.ringSize ? all.slice(-this.settings.ringSize) : all;
  }
}
