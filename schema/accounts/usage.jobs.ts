import { z } from 'zod';

/** Drops requests, sums and idle rate buckets that are past their retention. May run twice and at any time. */
export const forgetUsageJob = { name: 'forget-usage', key: 'forget-usage', payload: z.object({}) } as const;
