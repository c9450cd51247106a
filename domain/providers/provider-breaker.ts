import { FURTHEST_PAUSE_MS } from '#infra/http/retry-after.js';
/** State of a provider's circuit breaker, shared by all workers (table provider_breakers). */
export interface BreakerState {
  state: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  /** Failures in a row. */
  failures: number;
  openedAt: Date | null;
  /** OPEN: when a probe may be sent. CLOSED: until when the provider asked us to stay away (a 429, a 503 that says so). */
  retryAt: Date | null;
  probeStartedAt: Date | null;
}

export const CLOSED_BREAKER: Readonly<BreakerState> = {
  state: 'CLOSED',
  failures: 0,
  openedAt: null,
  retryAt: null,
  probeStartedAt: null,
};

/** Product milliseconds. The first rest is a minute and doubles with every failed probe, up to half an hour. */
export const BREAKER_POLICY = {
  failuresToOpen: 5,
  firstOpenMs: 60_000,
  longestOpenMs: 30 * 60_000,
  /** A probe older than this belonged to a worker that was killed; another may be sent. */
  probeTimeoutMs: 60_000,
} as const;

export type Admission =
  { kind: 'admit' } | { kind: 'probe' } | { kind: 'refuse'; because: 'open' | 'throttled'; until: Date };

/** Whether a call may be made now. A 'probe' must be claimed before it is sent: there is one at a time. */
export function decideAdmission(breaker: BreakerState, now: Date): Admission {
  if (breaker.state === 'CLOSED') {
    const until = pauseLeft(breaker, now);
    return until ? { kind: 'refuse', because: 'throttled', until } : { kind: 'admit' };
  }
  if (breaker.state === 'OPEN') {
    const until = pauseLeft(breaker, now);
    return until ? { kind: 'refuse', because: 'open', until } : { kind: 'probe' };
  }
  const probeEndsMs = (breaker.probeStartedAt?.getTime() ?? 0) + BREAKER_POLICY.probeTimeoutMs;
  const isUnderWay = probeEndsMs > now.getTime() && probeEndsMs <= now.getTime() + FURTHEST_PAUSE_MS;
  return isUnderWay ? { kind: 'refuse', because: 'open', until: new Date(probeEndsMs) } : { kind: 'probe' };
}

/** The state in which the one probe is under way. */
export function claimProbe(breaker: BreakerState, now: Date): BreakerState {
  return { ...breaker, state: 'HALF_OPEN', probeStartedAt: now };
}

export type CallOutcome =
  | { kind: 'success' }
  /** It has a fault; with `waitMs` it named how long (503 with Retry-After), product milliseconds. */
  | { kind: 'failure'; waitMs?: number | undefined }
  /** The provider asked for a pause, product milliseconds: it works, so this is no failure. */
  | { kind: 'throttled'; waitMs: number }
  /** Cut off by us (shutdown, budget): says nothing about the provider. */
  | { kind: 'abandoned' };

/** The state after a call. What a call that is not the probe says counts only while the breaker is closed. */
export function afterCall(breaker: BreakerState, call: { outcome: CallOutcome; isProbe: boolean }, now: Date) {
  const { outcome, isProbe } = call;
  if (!isProbe && breaker.state !== 'CLOSED') return breaker;
  switch (outcome.kind) {
    case 'success':
      // Of calls under way together one may have been asked to wait.
      return { ...CLOSED_BREAKER, retryAt: isProbe ? null : pauseLeft(breaker, now) };
    case 'throttled':
      return { ...CLOSED_BREAKER, retryAt: later(isProbe ? null : breaker.retryAt, after(now, outcome.waitMs)) };
    case 'abandoned':
      return isProbe ? { ...breaker, state: 'OPEN' as const, retryAt: now, probeStartedAt: null } : breaker;
    case 'failure':
      return afterFailure({ ...breaker, failures: breaker.failures + 1 }, { isProbe, waitMs: outcome.waitMs }, now);
  }
}

function afterFailure(
  breaker: BreakerState,
  { isProbe, waitMs = 0 }: { isProbe: boolean; waitMs?: number | undefined },
  now: Date,
): BreakerState {
  const beyond = breaker.failures - BREAKER_POLICY.failuresToOpen;
  if (!isProbe && beyond < 0)
    return waitMs > 0 ? { ...breaker, retryAt: later(breaker.retryAt, after(now, waitMs)) } : breaker;
  const openMs = Math.min(BREAKER_POLICY.firstOpenMs * 2 ** Math.max(beyond, 0), BREAKER_POLICY.longestOpenMs);
  return {
    state: 'OPEN',
    failures: breaker.failures,
    openedAt: breaker.openedAt ?? now,
    retryAt: after(now, Math.max(openMs, waitMs)),
    probeStartedAt: null,
  };
}

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
const later = (one: Date | null, other: Date): Date => (one && one > other ? one : other);

/** Until when nobody calls. What reaches further than any wait was written while a clock was wrong, and holds nobody up. */
function pauseLeft({ retryAt }: BreakerState, now: Date): Date | null {
  return retryAt && retryAt > now && retryAt <= after(now, FURTHEST_PAUSE_MS) ? retryAt : null;
}
