import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import {
  forgetBillingEventsJob,
  reconcileBillingJob,
  reportOverageJob,
  syncCatalogueJob,
} from '#schema/billing/billing.jobs.js';
import type { Schedule } from '../schedule.js';

const payload = () => ({});

export const billingSchedules: readonly Schedule[] = [
  { name: 'reconcile-billing', everyMs: DAY_MS, offsetMs: 3 * HOUR_MS, job: reconcileBillingJob, payload },
  { name: 'report-overage', everyMs: HOUR_MS, offsetMs: HOUR_MS / 3, job: reportOverageJob, payload },
  { name: 'sync-catalogue', everyMs: DAY_MS, job: syncCatalogueJob, payload },
  { name: 'forget-billing-events', everyMs: 6 * HOUR_MS, job: forgetBillingEventsJob, payload },
];
