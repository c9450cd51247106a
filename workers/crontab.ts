import type { Schedule } from './schedule.js';

/** Everything that is due again and again, in product time. */
export const crontab: readonly Schedule[] = [];
