import type { Clock } from '#infra/clock.js';

/** Response headers with lower-case names; repeated ones joined by a comma. */
export type ReplyHeaders = Readonly<Record<string, string>>;

const MAX_WAIT_MS = 24 * 3_600_000;
/** No pause that was written with a right clock reaches further: the longest wait, and an hour for clocks that differ. */
export const FURTHEST_PAUSE_MS = MAX_WAIT_MS + 3_600_000;

/**
 * How long a provider asks us to stay away, in product milliseconds; undefined when it does not say.
 * Reads Retry-After (seconds or HTTP date, RFC 9110 §10.2.3) and, of a 429, x-rate-limit-reset (Unix seconds): X sends that
 * with every answer, where it asks for nothing.
 */
export function retryAfterMsOf(
  { status, headers }: { status: number; headers: ReplyHeaders },
  clock: Clock,
): number | undefined {
  const reset = status === 429 ? headers['x-rate-limit-reset'] : undefined;
  const named = fromRetryAfter(headers['retry-after'], clock) ?? fromReset(reset, clock);
  return named === undefined ? undefined : Math.min(Math.max(named, 0), MAX_WAIT_MS);
}

function fromRetryAfter(value: string | undefined, clock: Clock): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? undefined : atMs - clock.now().getTime();
}

function fromReset(value: string | undefined, clock: Clock): number | undefined {
  if (value === undefined || !/^\d+$/.test(value.trim())) return undefined;
  return Number(value) * 1000 - clock.now().getTime();
}
