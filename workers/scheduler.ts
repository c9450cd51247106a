import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { msUntilNextSlot, type Schedule, slotOf } from './schedule.js';

export interface SchedulerDeps {
  db: Database;
  jobs: Jobs;
  clock: Clock;
  logger: Logger;
}

export interface RunningScheduler {
  stop(): Promise<void>;
}

/**
 * The slot is taken by whoever moves the row on; everyone else gets no row back. A slot further ahead than clocks can differ
 * was taken while a clock was wrong: it is taken back, or nothing would be due until then.
 */
const TAKE_SLOT: Statement = {
  name: 'schedule-take-slot',
  text: `INSERT INTO schedules (name, last_slot) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET last_slot = excluded.last_slot
    WHERE schedules.last_slot < excluded.last_slot OR schedules.last_slot > $3
    RETURNING name`,
};

/** Beside a slot of its own: what a schedule's row may be ahead of us. Milliseconds. */
const FURTHEST_AHEAD_MS = 24 * 3_600_000;

const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/**
 * Adds the job of every schedule once a slot, whatever the number of workers, in the transaction that takes the slot. A
 * schedule that was missed for long runs once, for the slot of now. Driven by the product clock, which may run fast.
 */
export function startScheduler(schedules: readonly Schedule[], deps: SchedulerDeps): RunningScheduler {
  const stopping = new AbortController();
  const running = loop(schedules, deps, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function loop(schedules: readonly Schedule[], deps: SchedulerDeps, signal: AbortSignal): Promise<void> {
  const lastSlots = new Map<string, number>();
  while (!signal.aborted) {
    const now = deps.clock.now();
    for (const schedule of schedules) {
      const slot = slotOf(schedule, now);
      if (lastSlots.get(schedule.name) === slot.getTime()) continue;
      if (await tryToEnqueue(schedule, slot, deps)) lastSlots.set(schedule.name, slot.getTime());
    }
    await sleep(pauseMs(schedules, deps.clock), undefined, { signal }).catch(() => undefined);
  }
}

/** False when it failed; the slot then stays due. */
async function tryToEnqueue(schedule: Schedule, slot: Date, deps: SchedulerDeps): Promise<boolean> {
  try {
    await enqueueSlot(schedule, slot, deps);
    return true;
  } catch (error) {
    deps.logger.error({ err: error, schedule: schedule.name, slot }, 'a schedule could not be enqueued; tried again');
    return false;
  }
}

/** True when this call enqueued the slot, false when it had been before. */
export async function enqueueSlot(schedule: Schedule, slot: Date, { db, jobs }: SchedulerDeps): Promise<boolean> {
  return db.transaction(async (tx) => {
    const furthest = new Date(slot.getTime() + schedule.everyMs + FURTHEST_AHEAD_MS);
    const taken = await tx.query(TAKE_SLOT, [schedule.name, slot, furthest]);
    if (taken.length === 0) return false;
    await jobs.add(tx, { key: schedule.name, ...schedule.job, ...schedule.options }, schedule.payload(slot));
    return true;
  });
}

function pauseMs(schedules: readonly Schedule[], clock: Clock): number {
  const now = clock.now();
  const next = Math.min(...schedules.map((schedule) => clock.wallMs(msUntilNextSlot(schedule, now))), LONGEST_PAUSE_MS);
  return Math.max(next, SHORTEST_PAUSE_MS);
}
