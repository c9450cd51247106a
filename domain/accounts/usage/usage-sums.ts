import { hourOf } from '#infra/clock.js';

/** What one operation adds to the sums of its hour. */
export interface CountedOperation {
  workspace_id: string;
  at: Date;
  cost: number;
  error_codes: readonly string[];
}

/** What a workspace asked in an hour, as the database's function takes it. */
export interface HourSum {
  workspace_id: string;
  hour: Date;
  requests: number;
  points: number;
  throttled: number;
}

/** Sums by workspace and hour that wait to be written: as many as workspaces asked in these hours, not as many as they asked. */
export class UsageSums {
  private sums = new Map<string, HourSum>();

  get isEmpty(): boolean {
    return this.sums.size === 0;
  }

  add({ workspace_id, at, cost, error_codes }: CountedOperation): void {
    const throttled = error_codes.includes('THROTTLED') ? 1 : 0;
    this.merge({ workspace_id, hour: hourOf(at), requests: 1, points: cost, throttled });
  }

  /** Hands all over. What is not taken waits again. @throws what `write` threw */
  async settle(write: (sums: readonly HourSum[]) => Promise<unknown>): Promise<void> {
    if (this.isEmpty) return;
    const given = [...this.sums.values()];
    this.sums = new Map();
    try {
      await write(given);
    } catch (error) {
      for (const sum of given) this.merge(sum);
      throw error;
    }
  }

  private merge(more: HourSum): void {
    const name = `${more.workspace_id} ${more.hour.getTime()}`;
    const sum = this.sums.get(name);
    if (!sum) {
      this.sums.set(name, { ...more });
      return;
    }
    sum.requests += more.requests;
    sum.points += more.points;
    sum.throttled += more.throttled;
  }
}
