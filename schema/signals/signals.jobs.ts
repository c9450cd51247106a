import { z } from 'zod';
import { PLATFORM_IDS, type Platform } from './signal.values.js';

const platform = z.enum(Object.keys(PLATFORM_IDS) as [Platform, ...Platform[]]);

/**
 * Collects from one platform once. Runs of the same platform and kind never overlap (collectors-service), and nothing
 * counts twice, so it may run twice. A run that fails is recorded and not retried: the schedule comes round again.
 */
export const collectPlatformJob = {
  name: 'collect-platform',
  payload: z.object({
    platform,
    kind: z.enum(['DISCOVERY', 'TRACKING']),
    trigger: z.enum(['SCHEDULE', 'MANUAL']),
  }),
} as const;
/** For runs whose worker was killed or stopped: some schedules come round after hours, and a wish by hand never does. */
export const COLLECT_ATTEMPTS = 3;
export type CollectPlatformPayload = z.infer<typeof collectPlatformJob.payload>;

/** Follows on every platform what rises on one, and drops what never rose. */
export const discoverKeywordsJob = { name: 'discover-keywords', payload: z.object({}) } as const;

/** Fills an empty product with the sandbox's last 21 days. Resumes where it was killed; does nothing when it is done. */
export const backfillSandboxJob = { name: 'backfill-sandbox', key: 'backfill-sandbox', payload: z.object({}) } as const;
