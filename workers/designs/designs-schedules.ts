import { removeStrayFilesJob, tidyDesignsJob } from '#schema/designs/designs.jobs.js';
import type { Schedule } from '../schedule.js';

export const designsSchedules: readonly Schedule[] = [
  { name: tidyDesignsJob.name, everyMs: 3_600_000, offsetMs: 1_500_000, job: tidyDesignsJob, payload: () => ({}) },
  {
    name: removeStrayFilesJob.name,
    everyMs: 24 * 3_600_000,
    offsetMs: 3 * 3_600_000,
    job: removeStrayFilesJob,
    payload: () => ({ after: null }),
  },
];
