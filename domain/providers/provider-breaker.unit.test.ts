import {
  afterCall,
  BREAKER_POLICY,
  type BreakerState,
  type CallOutcome,
  claimProbe,
  CLOSED_BREAKER,
  decideAdmission,
} from './provider-breaker.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const at = (ms: number) => new Date(NOW.getTime() + ms);
const failure: CallOutcome = { kind: 'failure' };
const success: CallOutcome = { kind: 'success' };

function opened(): BreakerState {
  let breaker: BreakerState = { ...CLOSED_BREAKER };
  for (let i = 0; i < BREAKER_POLICY.failuresToOpen; i += 1) {
    breaker = afterCall(breaker, { outcome: failure, isProbe: false }, NOW);
  }
  return breaker;
}

describe('provider breaker', () => {
  test('stays closed until so many failures come in a row', () => {
    let breaker: BreakerState = { ...CLOSED_BREAKER };
    for (let i = 1; i < BREAKER_POLICY.failuresToOpen; i += 1) {
      breaker = afterCall(breaker, { outcome: failure, isProbe: false }, NOW);
      expect(decideAdmission(breaker, NOW)).toEqual({ kind: 'admit' });
    }
    expect(opened()).toMatchObject({ state: 'OPEN', retryAt: at(BREAKER_POLICY.firstOpenMs), openedAt: NOW });
  });

  test('a success in between starts the count anew', () => {
    const once = afterCall({ ...CLOSED_BREAKER, failures: 4 }, { outcome: success, isProbe: false }, NOW);
    expect(once).toEqual(CLOSED_BREAKER);
  });

  test('open refuses until its time, then lets one probe through', () => {
    const breaker = opened();
    const until = at(BREAKER_POLICY.firstOpenMs);
    expect(decideAdmission(breaker, at(1000))).toEqual({ kind: 'refuse', because: 'open', until });
    expect(decideAdmission(breaker, until)).toEqual({ kind: 'probe' });
  });

  test('while a probe is under way others are refused; one of a killed worker is given up', () => {
    const probing = claimProbe(opened(), NOW);
    expect(decideAdmission(probing, at(1000)).kind).toBe('refuse');
    expect(decideAdmission(probing, at(BREAKER_POLICY.probeTimeoutMs)).kind).toBe('probe');
  });

  test('a probe that succeeds closes; one that fails opens for twice as long, up to the limit', () => {
    const probing = claimProbe(opened(), NOW);
    expect(afterCall(probing, { outcome: success, isProbe: true }, NOW)).toEqual(CLOSED_BREAKER);
    let breaker = afterCall(probing, { outcome: failure, isProbe: true }, NOW);
    expect(breaker).toMatchObject({ state: 'OPEN', retryAt: at(2 * BREAKER_POLICY.firstOpenMs) });
    for (let i = 0; i < 20; i += 1) {
      breaker = afterCall(claimProbe(breaker, NOW), { outcome: failure, isProbe: true }, NOW);
    }
    expect(breaker.retryAt).toEqual(at(BREAKER_POLICY.longestOpenMs));
  });

  test('calls that were sent before it opened move nothing', () => {
    const breaker = opened();
    expect(afterCall(breaker, { outcome: success, isProbe: false }, NOW)).toBe(breaker);
    expect(afterCall(breaker, { outcome: failure, isProbe: false }, at(30_000))).toBe(breaker);
  });

  test('throttling is no failure: it pauses a closed breaker for as long as the provider asked', () => {
    const paused = afterCall(
      { ...CLOSED_BREAKER },
      { outcome: { kind: 'throttled', waitMs: 5000 }, isProbe: false },
      NOW,
    );
    expect(paused).toMatchObject({ state: 'CLOSED', failures: 0 });
    expect(decideAdmission(paused, at(4999))).toEqual({ kind: 'refuse', because: 'throttled', until: at(5000) });
    expect(decideAdmission(paused, at(5000))).toEqual({ kind: 'admit' });
  });

  test('a fault that names how long it lasts is left alone for so long, and counts as a failure', () => {
    const outcome: CallOutcome = { kind: 'failure', waitMs: 600_000 };
    const paused = afterCall({ ...CLOSED_BREAKER }, { outcome, isProbe: false }, NOW);
    expect(paused).toMatchObject({ state: 'CLOSED', failures: 1 });
    expect(decideAdmission(paused, at(599_999))).toMatchObject({ kind: 'refuse', until: at(600_000) });
    const open = afterCall({ ...CLOSED_BREAKER, failures: 4 }, { outcome, isProbe: false }, NOW);
    expect(open).toMatchObject({ state: 'OPEN', retryAt: at(600_000) });
  });

  test('a call that succeeds after another was asked to wait does not end the wait, nor does a shorter one', () => {
    const paused: BreakerState = { ...CLOSED_BREAKER, retryAt: at(60_000) };
    expect(afterCall(paused, { outcome: success, isProbe: false }, NOW).retryAt).toEqual(at(60_000));
    const shorter: CallOutcome = { kind: 'throttled', waitMs: 1000 };
    expect(afterCall(paused, { outcome: shorter, isProbe: false }, NOW).retryAt).toEqual(at(60_000));
    expect(afterCall(paused, { outcome: success, isProbe: false }, at(60_000)).retryAt).toBeNull();
  });

  test('a wait that was written while a clock was days ahead holds nobody up', () => {
    const wrong = at(400 * 24 * 3_600_000);
    expect(decideAdmission({ ...opened(), retryAt: wrong }, NOW)).toEqual({ kind: 'probe' });
    expect(decideAdmission({ ...CLOSED_BREAKER, retryAt: wrong }, NOW)).toEqual({ kind: 'admit' });
    expect(decideAdmission(claimProbe(opened(), wrong), NOW)).toEqual({ kind: 'probe' });
  });

  test('an abandoned probe leaves the place to the next', () => {
    const left = afterCall(claimProbe(opened(), NOW), { outcome: { kind: 'abandoned' }, isProbe: true }, at(10));
    expect(decideAdmission(left, at(10))).toEqual({ kind: 'probe' });
  });
});
