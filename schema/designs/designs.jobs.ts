import { z } from 'zod';

/** Empties the bin of designs that lay there for 30 days, and throws away uploads nobody completed. May run twice and at any time. */
export const tidyDesignsJob = { name: 'tidy-designs', key: 'tidy-designs', payload: z.object({}) } as const;
