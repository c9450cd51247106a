import type { Platform } from '#schema/signals/signal.values.js';
import {
  backfillSandboxJob,
  COLLECT_ATTEMPTS,
  type CollectPlatformPayload,
  collectPlatformJob,
  discoverKeywordsJob,
} from '#schema/signals/signals.jobs.js';
import { RETENTION_EVERY_MS } from '#domain/signals/retention.js';
import { applyRetentionJob } from '#schema/signals/retention.jobs.js';
import type { Schedule } from '../schedule.js';

const MINUTE_MS = 60_000;

/** How often each platform is asked, as its limits allow (docs/guides/providers.md). The schedule is the retry. */
function collecting(platform: Platform, kind: CollectPlatformPayload['kind'], minutes: number): Schedule {
  return {
    name: `collect:${platform}:${kind}`,
    everyMs: minutes * MINUTE_MS,
    job: { name: collectPlatformJob.name, key: `collect:${platform}:${kind}:SCHEDULE` },
    payload: (): CollectPlatformPayload => ({ platform, kind, trigger: 'SCHEDULE' }),
    options: { maxAttempts: COLLECT_ATTEMPTS },
  };
}

export const signalsSchedules: readonly Schedule[] = [
  { name: applyRetentionJob.name, everyMs: RETENTION_EVERY_MS, job: applyRetentionJob, payload: () => ({}) },
  {
    name: 'backfill-sandbox',
    everyMs: 60 * MINUTE_MS,
    job: backfillSandboxJob,
    payload: () => ({}),
  },
  collecting('X', 'TRACKING', 2),
  collecting('X', 'DISCOVERY', 30),
  collecting('ETSY', 'TRACKING', 3),
  collecting('TIKTOK', 'TRACKING', 15),
  collecting('INSTAGRAM', 'TRACKING', 60),
  collecting('GOOGLE_TRENDS', 'DISCOVERY', 30),
  collecting('PINTEREST', 'DISCOVERY', 360),
  collecting('PINTEREST', 'TRACKING', 360),
  {
    name: discoverKeywordsJob.name,
    everyMs: 30 * MINUTE_MS,
    offsetMs: 5 * MINUTE_MS,
    job: discoverKeywordsJob,
    payload: () => ({}),
    options: { maxAttempts: 3 },
  },
];
