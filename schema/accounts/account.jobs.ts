import { z } from 'zod';

const address = z.string().max(254);

/**
 * Writes the verification mail of a sign-up, of its latest when none is named. Whether the address has an account is looked up
 * here and not while somebody waits for an answer: the answer takes as long for every address.
 */
export const sendVerificationJob = {
  name: 'send-verification',
  payload: z.object({ email: address, signUpId: z.uuid().nullable() }),
} as const;

/** Writes the mail with a link to a new password, if the address has an account. resetId makes a repeat the same. */
export const sendPasswordResetJob = {
  name: 'send-password-reset',
  payload: z.object({ email: address, resetId: z.uuid() }),
} as const;

/** Drops sign-ups, links, sessions and counts of tries whose time has passed. */
export const pruneCredentialsJob = {
  name: 'prune-credentials',
  key: 'prune-credentials',
  payload: z.object({}),
} as const;
