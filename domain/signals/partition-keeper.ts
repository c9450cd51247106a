import { DAY_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';

const ENSURE: Statement = {
  name: 'ensure-partitions',
  text: 'SELECT podpusher_ensure_partitions($1::timestamptz, $2::timestamptz, $3::timestamptz)',
};

const WEEK_MS = 7 * DAY_MS;

/** Makes the partitions that a batch needs before it is written. Costs nothing once a week is known to exist. */
export class PartitionKeeper {
  private readonly weeks = new Set<number>();

  constructor(private readonly db: Database) {}

  /**
   * Partitions for signals observed at these moments (milliseconds); raw ones only from `rawFromMs` on. Works week by
   * week and not over the span, so that one stray date of years ago does not make hundreds of partitions.
   */
  async ensure(observedMs: readonly number[], rawFromMs: number): Promise<void> {
    const missing = new Set<number>();
    for (const ms of observedMs) {
      const week = Math.floor(ms / WEEK_MS);
      if (!this.weeks.has(week)) missing.add(week);
    }
    for (const week of [...missing].sort((a, b) => a - b)) await this.ensureWeek(week, rawFromMs);
  }

  /** After retention has dropped partitions somewhere. */
  forget(): void {
    this.weeks.clear();
  }

  private async ensureWeek(week: number, rawFromMs: number): Promise<void> {
    const from = new Date(week * WEEK_MS);
    const to = new Date((week + 1) * WEEK_MS - 1);
    await this.db.query(ENSURE, [from, to, new Date(rawFromMs)]);
    this.weeks.add(week);
  }
}
