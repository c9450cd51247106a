import { z } from 'zod';
import type { Grant } from './connection-protocol.js';

const id = z.union([z.string(), z.number()]).transform(String);
const seconds = z.coerce.number().int().positive();

/** RFC 6749 §5.1, with what providers add. Lifetimes are read, never assumed. */
export const tokenReply = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: seconds.optional(),
  refresh_token_expires_in: seconds.optional(),
  refresh_expires_in: seconds.optional(),
  scope: z.string().optional(),
});

/** @param fallback what holds where the answer names no end of the connection, product milliseconds */
export function toGrant(reply: z.infer<typeof tokenReply>, fallback: { connectionTtlMs: number | null }): Grant {
  const lastSeconds = reply.refresh_token_expires_in ?? reply.refresh_expires_in;
  return {
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token ?? null,
    accessTtlMs: reply.expires_in === undefined ? null : reply.expires_in * 1000,
    connectionTtlMs: lastSeconds === undefined ? fallback.connectionTtlMs : lastSeconds * 1000,
    scopes: reply.scope === undefined ? null : reply.scope.split(/[\s,]+/).filter(Boolean),
  };
}

export { id as providerId };
