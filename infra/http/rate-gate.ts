/** What one process may ask of one provider at once. The shared daily budgets are another matter (collectors). */
export interface RateGateSettings {
  /** Calls under way at the same time. */
  concurrency: number;
  /** Calls started per second, evenly spaced. */
  perSecond: number;
}

/** Lets calls through one by one, spaced and bounded; the rest wait in order. */
export class RateGate {
  private active = 0;
  private nextStartMs = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly settings: RateGateSettings) {}

  async run<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    await this.enter();
    try {
      await this.space(signal);
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.active < this.settings.concurrency) {
      this.active += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place to the next in line, so that `active` never dips in between. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.active -= 1;
  }

  private async space(signal: AbortSignal | undefined): Promise<void> {
    const now = performance.now();
    const startMs = Math.max(now, this.nextStartMs);
    this.nextStartMs = startMs + 1000 / this.settings.perSecond;
    if (startMs > now) await sleep(startMs - now, signal);
  }
}

/** Resolves after `ms` wall milliseconds, or rejects with the signal's reason. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const timer = setTimeout(finish, ms);
    function finish(): void {
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}
