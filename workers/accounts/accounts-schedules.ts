import { pruneCredentialsJob } from '#schema/accounts/account.jobs.js';
import { forgetAuditJob } from '#schema/accounts/personal-data.jobs.js';
import type { Schedule } from '../schedule.js';

const HOUR_MS = 3_600_000;

export const accountsSchedules: readonly Schedule[] = [
  { name: pruneCredentialsJob.name, everyMs: HOUR_MS, job: pruneCredentialsJob, payload: () => ({}) },
  { name: forgetAuditJob.name, everyMs: 24 * HOUR_MS, offsetMs: 2 * HOUR_MS, job: forgetAuditJob, payload: () => ({}) },
];
