import { AppError } from '#infra/errors.js';

/** Ends an attempt that only waits: its worker's place goes to others, and the job comes back by itself. Product milliseconds. */
export function notYet(message: string, retryAfterMs: number): AppError {
  return new AppError('UPSTREAM_UNAVAILABLE', message, { retryable: true, retryAfterMs });
}

/** A pause that grows with what was waited already: half of it, between two bounds. */
export function growingPause(waitedMs: number, { firstMs, longestMs }: { firstMs: number; longestMs: number }): number {
  return Math.min(Math.max(waitedMs / 2, firstMs), longestMs);
}
