import { z } from 'zod';

/** Empties the bin of designs that lay there for 30 days, and throws away uploads nobody completed. May run twice and at any time. */
export const tidyDesignsJob = { name: 'tidy-designs', key: 'tidy-designs', payload: z.object({}) } as const;

/** Removes stored pictures that nothing shows any more, a round of workspaces after `after` at a time. May run twice and at any time. */
export const removeStrayFilesJob = {
  name: 'remove-stray-files',
  payload: z.object({ after: z.uuid().nullable() }),
} as const;
