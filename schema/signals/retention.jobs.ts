import { z } from 'zod';

/** Drops what is older than its retention and makes the partitions of the days ahead. May run twice and at any time. */
export const applyRetentionJob = { name: 'apply-retention', key: 'apply-retention', payload: z.object({}) } as const;
