import type { Schedule } from './schedule.js';
import { signalsSchedules } from './signals/signals-schedules.js';

/** Everything that is due again and again, in product time. */
export const crontab: readonly Schedule[] = [...signalsSchedules];
