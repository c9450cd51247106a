import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { RunLauncher } from '../runs/run-launcher.js';
import { nextDates } from './cron-dates.js';
import { MOVE_ON, type ScheduleRow, TAKE_DUE, TOP_TRENDS } from './schedule-row.js';

export interface ScheduleRunnerDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  launcher: RunLauncher;
}

/** Starts the runs of schedules whose date has come, by the product's clock; each date once, however many workers look. */
export class ScheduleRunner {
  constructor(private readonly deps: ScheduleRunnerDeps) {}

  /**
   * Returns how many dates were served. One that was missed for long is served once, as of now; one that goes wrong stays due for
   * the next round and holds up no other. @throws AggregateError of what went wrong, when all had their turn
   */
  async runDue(): Promise<number> {
    const taken: string[] = [];
    const faults: unknown[] = [];
    for (let before = -1; before < taken.length;) {
      before = taken.length;
      await this.deps.db.transaction((tx) => this.serve(tx, taken)).catch((error: unknown) => faults.push(error));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} schedules could not be served`);
    return taken.length;
  }

  /** Notes which one it takes, before anything can go wrong with it. */
  private async serve(tx: Tx, taken: string[]): Promise<void> {
    const now = this.deps.clock.now();
    const [schedule] = await tx.query<ScheduleRow & Record<string, unknown>>(TAKE_DUE, [now, taken]);
    if (!schedule) return;
    taken.push(schedule.id);
    const slot = schedule.nextRunAt!;
    const { minScore, category, trendsPerRun } = schedule.plan;
    const values = [schedule.workspaceId, minScore, category, now, trendsPerRun];
    const trends = await tx.query<{ id: string; keyword: string }>(TOP_TRENDS, values);
    for (const trend of trends) await this.launch(tx, schedule, { slot, trend });
    const [next] = nextDates(schedule, now, 1);
    await tx.query(MOVE_ON, [schedule.id, slot, next ?? null]);
    this.deps.logger.info(
      { schedule: schedule.id, slot, runs: trends.length },
      'a schedule of the pipeline was served',
    );
  }

  private async launch(
    tx: Tx,
    { id, workspaceId, plan, createdBy }: ScheduleRow,
    { slot, trend }: { slot: Date; trend: { id: string; keyword: string } },
  ): Promise<void> {
    const about = { workspaceId, trendId: trend.id, keyword: trend.keyword, plan, createdBy };
    await this.deps.launcher.launch(tx, { ...about, scheduleId: id, slot }, null);
  }
}
