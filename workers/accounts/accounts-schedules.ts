import { pruneCredentialsJob } from '#schema/accounts/account.jobs.js';
import type { Schedule } from '../schedule.js';

const HOUR_MS = 3_600_000;

export const accountsSchedules: readonly Schedule[] = [
  { name: pruneCredentialsJob.name, everyMs: HOUR_MS, job: pruneCredentialsJob, payload: () => ({}) },
];
