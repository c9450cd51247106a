import { forgetUsageJob } from '#schema/accounts/usage.jobs.js';
import type { Schedule } from '../schedule.js';

export const usageSchedules: readonly Schedule[] = [
  { name: forgetUsageJob.name, everyMs: 3_600_000, offsetMs: 900_000, job: forgetUsageJob, payload: () => ({}) },
];
