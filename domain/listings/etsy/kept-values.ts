import type { Clock } from '#infra/clock.js';

const MOST = 1_000;

/** Values that are asked for again after a while, by product time; the oldest go when there are too many. */
export class KeptValues<Value> {
  private readonly kept = new Map<string, { at: number; value: Value }>();

  constructor(
    private readonly clock: Clock,
    private readonly keptMs: number,
  ) {}

  /** Undefined: never set, or too old. */
  get(key: string): Value | undefined {
    const known = this.kept.get(key);
    return known && this.clock.now().getTime() - known.at < this.keptMs ? known.value : undefined;
  }

  set(key: string, value: Value): void {
    if (this.kept.size >= MOST) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, { at: this.clock.now().getTime(), value });
  }

  delete(key: string): void {
    this.kept.delete(key);
  }
}
