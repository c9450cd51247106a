import { refreshConnectionsJob } from '#schema/connections/connection.jobs.js';
import type { Schedule } from '../schedule.js';

const HOUR_MS = 3_600_000;

export const connectionsSchedules: readonly Schedule[] = [
  { name: refreshConnectionsJob.name, everyMs: HOUR_MS, job: refreshConnectionsJob, payload: () => ({}) },
];
