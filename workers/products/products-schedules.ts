import { pollOrdersJob } from '#schema/products/order.jobs.js';
import { checkProductsJob } from '#schema/products/product.jobs.js';
import type { Schedule } from '../schedule.js';

const MINUTE_MS = 60_000;

export const productsSchedules: readonly Schedule[] = [
  { name: checkProductsJob.name, everyMs: 20 * MINUTE_MS, job: checkProductsJob, payload: () => ({}) },
  {
    name: pollOrdersJob.name,
    everyMs: 15 * MINUTE_MS,
    offsetMs: 5 * MINUTE_MS,
    job: pollOrdersJob,
    payload: () => ({}),
  },
];
