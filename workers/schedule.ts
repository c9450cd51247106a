import type { JobOptions } from '#infra/jobs.js';

/** Something that is due again and again, in product time. */
export interface Schedule {
  /** Unique, and kept for ever: the table `schedules` knows it by this name. */
  readonly name: string;
  readonly everyMs: number;
  /** Shifts the slots, e.g. an hourly schedule to five past. Milliseconds. */
  readonly offsetMs?: number;
  readonly job: { readonly name: string; readonly key?: string };
  readonly payload: (slot: Date) => object;
  readonly options?: JobOptions;
}

/** Start of the slot that holds `now`. */
export function slotOf(schedule: Schedule, now: Date): Date {
  const offsetMs = schedule.offsetMs ?? 0;
  return new Date(Math.floor((now.getTime() - offsetMs) / schedule.everyMs) * schedule.everyMs + offsetMs);
}

/** Product milliseconds from `now` until the next slot begins. */
export function msUntilNextSlot(schedule: Schedule, now: Date): number {
  return slotOf(schedule, now).getTime() + schedule.everyMs - now.getTime();
}
