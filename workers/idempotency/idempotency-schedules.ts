import { forgetIdempotencyKeysJob } from '#schema/idempotency/idempotency.jobs.js';
import type { Schedule } from '../schedule.js';

export const idempotencySchedules: readonly Schedule[] = [
  {
    name: forgetIdempotencyKeysJob.name,
    everyMs: 3_600_000,
    offsetMs: 600_000,
    job: forgetIdempotencyKeysJob,
    payload: () => ({}),
  },
];
