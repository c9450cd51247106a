import { z } from 'zod';

/** Renews connections ahead of their end and drops attempts that are over. May run twice and at any time. */
export const refreshConnectionsJob = {
  name: 'refresh-connections',
  key: 'refresh-connections',
  payload: z.object({}),
} as const;
