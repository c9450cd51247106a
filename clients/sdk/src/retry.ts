import { PodpusherError } from './error.js';

/** How a call is repeated. */
export interface RetryOptions {
  /** Repeats at most, after the first try. */
  readonly attempts: number;
  /** Longest first wait, milliseconds; it doubles with every repeat. */
  readonly minMs: number;
  /** Longest wait, milliseconds. */
  readonly maxMs: number;
}

/** Said before a call is repeated. */
export interface RetryNotice {
  /** Name of the operation. */
  readonly operation: string | undefined;
  /** 1 for the first repeat. */
  readonly attempt: number;
  /** Until the repeat. */
  readonly waitMs: number;
  readonly error: PodpusherError;
}

const REPEATED = ['NETWORK', 'THROTTLED', 'UPSTREAM_UNAVAILABLE'];

/** Whether the same call may well succeed a little later. */
export function isPassing({ code, isRetryable, retryAfterMs }: PodpusherError): boolean {
  return REPEATED.includes(code) ? isRetryable || code !== 'NETWORK' : isRetryable && retryAfterMs !== undefined;
}

/** Half of a growing wait and chance for the other half, so that clients that failed together do not come back together. */
export function waitMsOf(error: PodpusherError, attempt: number, { minMs, maxMs }: RetryOptions): number {
  const chance = Math.random();
  if (error.retryAfterMs !== undefined) return error.retryAfterMs + chance * minMs;
  return Math.min(maxMs, minMs * 2 ** attempt) * (0.5 + chance / 2);
}

/** @throws the signal's reason when it is aborted meanwhile */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    const cancel = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener('abort', cancel, { once: true });
  });
}

/** What may not run twice is repeated only if it was throttled before it ran: what a field of the answer met has a path. */
const mayRepeat = (error: PodpusherError, isRepeatable: boolean): boolean =>
  isRepeatable ? isPassing(error) : error.code === 'THROTTLED' && !error.errors[0]?.path;

interface Repeated<Result> {
  /** Whether it may run twice; else it is repeated only when it has not run. */
  isRepeatable: boolean;
  operation: string | undefined;
  options: RetryOptions;
  signal: AbortSignal | undefined;
  onRetry: ((notice: RetryNotice) => void) | undefined;
  call: () => Promise<Result>;
}

/** Calls until it succeeds, fails for good, or the server asks for a longer wait than `maxMs`. */
export async function withRetry<Result>({
  call,
  isRepeatable,
  options,
  signal,
  onRetry,
  operation,
}: Repeated<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const isLast = attempt >= options.attempts;
      if (isLast || !(error instanceof PodpusherError) || !mayRepeat(error, isRepeatable)) throw error;
      if ((error.retryAfterMs ?? 0) > options.maxMs) throw error;
      const waitMs = waitMsOf(error, attempt, options);
      onRetry?.({ operation, attempt: attempt + 1, waitMs, error });
      await sleep(waitMs, signal);
    }
  }
}
