import { Cron } from 'croner';

/** A cron text that cannot be used, with the reason in words for people. */
export interface CronFault {
  readonly field: 'cron' | 'timeZone';
  readonly message: string;
}

/** What is wrong with a schedule's five fields or its zone, seen from `now`; undefined when nothing is. */
export function cronFault(cron: string, timeZone: string, now: Date): CronFault | undefined {
  if (!isZone(timeZone)) return { field: 'timeZone', message: 'Not a time zone; name one like Europe/Berlin.' };
  if (cron.trim().split(/\s+/).length !== 5) {
    return { field: 'cron', message: 'Five fields: minute, hour, day of the month, month, day of the week.' };
  }
  try {
    const [first, second] = nextDates({ cron, timeZone }, now, 2);
    if (!first) return { field: 'cron', message: 'This date never comes.' };
    const isTooOften = second && second.getTime() - first.getTime() < SHORTEST_GAP_MS;
    return isTooOften ? { field: 'cron', message: 'At most once an hour.' } : undefined;
  } catch {
    return { field: 'cron', message: 'Not a schedule that can be read; 30 8 * * 1 is Mondays at half past eight.' };
  }
}

/** Dates after `from`. In a night in which the clock is moved, each hour of the day comes once. */
export function nextDates({ cron, timeZone }: { cron: string; timeZone: string }, from: Date, count: number): Date[] {
  return new Cron(cron, { timezone: timeZone, paused: true }).nextRuns(count, from);
}

const SHORTEST_GAP_MS = 3_600_000;

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
