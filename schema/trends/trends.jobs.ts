import { z } from 'zod';

/**
 * Signals came in for hours that are already sealed. The recording transaction wrote their keywords to `late_keywords`
 * and added this job under one key, so that any number of late batches ask for one run. The task takes keywords out of
 * the table (LATE_KEYWORDS_TAKE) and replays them; it may run twice, and it runs again while the table holds rows.
 */
export const rescoreKeywordsJob = {
  name: 'rescore-keywords',
  key: 'rescore-keywords',
  payload: z.object({}),
} as const;

/**
 * Seals every hour that is due, then looks after late keywords. One key: it may be asked for after every batch of a
 * backfill and runs once. May run twice at once; the runs take turns and do nothing twice.
 */
export const sealHoursJob = {
  name: 'seal-hours',
  key: 'seal-hours',
  payload: z.object({}),
} as const;
