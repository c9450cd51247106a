import { rescoreKeywordsJob, sealHoursJob } from '#schema/trends/trends.jobs.js';
import type { Schedule } from '../schedule.js';

const MINUTE_MS = 60_000;

/** Sealing is cheap when nothing is due, so it is asked for often; late keywords have a job of their own when they occur. */
export const trendsSchedules: readonly Schedule[] = [
  { name: sealHoursJob.name, everyMs: 2 * MINUTE_MS, job: sealHoursJob, payload: () => ({}) },
  {
    name: rescoreKeywordsJob.name,
    everyMs: 60 * MINUTE_MS,
    offsetMs: 30 * MINUTE_MS,
    job: rescoreKeywordsJob,
    payload: () => ({}),
  },
];
