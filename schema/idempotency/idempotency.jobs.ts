import { z } from 'zod';

/** Drops results of idempotent calls that are past their retention. May run twice and at any time. */
export const forgetIdempotencyKeysJob = {
  name: 'forget-idempotency-keys',
  key: 'forget-idempotency-keys',
  payload: z.object({}),
} as const;
