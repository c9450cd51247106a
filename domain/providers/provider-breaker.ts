/** State of a provider's circuit breaker, shared by all workers (table provider_breakers). */
export interface BreakerState {
  state: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  /** Failures in a row. */
  failures: number;
  openedAt: Date | null;
  /** OPEN: when a probe may be sent. CLOSED: until when the provider asked us to stay away (a 429). */
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
    return breaker.retryAt && breaker.retryAt > now
      ? { kind: 'refuse', because: 'throttled', until: breaker.retryAt }
      : { kind: 'admit' };
  }
  if (breaker.state === 'OPEN') {
    return breaker.retryAt && breaker.retryAt > now
      ? { kind: 'refuse', because: 'open', until: breaker.retryAt }
      : { kind: 'probe' };
  }
  const probeEndsMs = (breaker.probeStartedAt?.getTime() ?? 0) + BREAKER_POLICY.probeTimeoutMs;
  return probeEndsMs > now.getTime()
    ? { kind: 'refuse', because: 'open', until: new Date(probeEndsMs) }
    : { kind: 'probe' };
}

/** The state in which the one probe is under way. */
export function claimProbe(breaker: BreakerState, now: Date): BreakerState {
  return { ...breaker, state: 'HALF_OPEN', probeStartedAt: now };
}

export type CallOutcome =
  | { kind: 'success' }
  | { kind: 'failure' }
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
      return { ...CLOSED_BREAKER };
    case 'throttled':
      return { ...CLOSED_BREAKER, retryAt: new Date(now.getTime() + outcome.waitMs) };
    case 'abandoned':
      return isProbe ? { ...breaker, state: 'OPEN' as const, retryAt: now, probeStartedAt: null } : breaker;
    case 'failure':
      return afterFailure({ ...breaker, failures: breaker.failures + 1 }, isProbe, now);
  }
}

function afterFailure(breaker: BreakerState, isProbe: boolean, now: Date): BreakerState {
  const beyond = breaker.failures - BREAKER_POLICY.failuresToOpen;
  if (!isProbe && beyond < 0) return breaker;
  const openMs = Math.min(BREAKER_POLICY.firstOpenMs * 2 ** Math.max(beyond, 0), BREAKER_POLICY.longestOpenMs);
  return {
    state: 'OPEN',
    failures: breaker.failures,
    openedAt: breaker.openedAt ?? now,
    retryAt: new Date(now.getTime() + openMs),
    probeStartedAt: null,
  };
}
