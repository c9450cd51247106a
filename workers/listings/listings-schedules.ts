import { learnShopDefaultsJob, publishDueListingsJob } from '#schema/listings/listings.jobs.js';
import type { Schedule } from '../schedule.js';

export const listingsSchedules: readonly Schedule[] = [
  { name: publishDueListingsJob.name, everyMs: 60_000, job: publishDueListingsJob, payload: () => ({}) },
  { name: learnShopDefaultsJob.name, everyMs: 30_000, job: learnShopDefaultsJob, payload: () => ({}) },
];
