import { accountsSchedules } from './accounts/accounts-schedules.js';
import { usageSchedules } from './accounts/usage-schedules.js';
import { connectionsSchedules } from './connections/connections-schedules.js';
import { billingSchedules } from './billing/billing-schedules.js';
import { designsSchedules } from './designs/designs-schedules.js';
import { idempotencySchedules } from './idempotency/idempotency-schedules.js';
import { pipelineSchedules } from './pipeline/pipeline-schedules.js';
import { listingsSchedules } from './listings/listings-schedules.js';
import { productsSchedules } from './products/products-schedules.js';
import type { Schedule } from './schedule.js';
import { signalsSchedules } from './signals/signals-schedules.js';
import { trendsSchedules } from './trends/trends-schedules.js';

/** Everything that is due again and again, in product time. */
export const crontab: readonly Schedule[] = [
  ...accountsSchedules,
  ...connectionsSchedules,
  ...signalsSchedules,
  ...trendsSchedules,
  ...designsSchedules,
  ...idempotencySchedules,
  ...usageSchedules,
  ...productsSchedules,
  ...listingsSchedules,
  ...pipelineSchedules,
  ...billingSchedules,
];
