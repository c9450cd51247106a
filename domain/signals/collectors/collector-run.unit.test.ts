import { ProviderFailure, type ProviderFailureKind } from '#infra/http/provider-failure.js';
import { CollectingPaused } from './call-guard.js';
import { concludeRun } from './collector-run.js';

const nothing = { collected: 0, persisted: 0, failed: 0 };
const failed = (kind: ProviderFailureKind, message = 'It failed.') =>
  new ProviderFailure({ provider: 'x', kind, message });

describe('conclusion of a run', () => {
  test('a run that met no fault succeeds, also when there was nothing new', () => {
    expect(concludeRun(nothing)).toEqual({ status: 'SUCCEEDED', reason: null });
  });

  test('with nothing to follow it is skipped and says so', () => {
    expect(concludeRun({ ...nothing, note: 'No keyword yet.' })).toEqual({
      status: 'SKIPPED',
      reason: 'No keyword yet.',
    });
  });

  test.each([
    ['unauthorised', 'BLOCKED'],
    ['forbidden', 'BLOCKED'],
    ['throttled', 'FAILED'],
    ['timeout', 'FAILED'],
    ['malformed', 'FAILED'],
  ] as const)('%s with nothing collected is %s', (kind, status) => {
    expect(concludeRun({ ...nothing, stop: failed(kind) })).toEqual({ status, reason: 'It failed.' });
  });

  test('what was collected before a fault makes the run partial', () => {
    const tally = { ...nothing, collected: 3, lastFailure: failed('unavailable') };
    expect(concludeRun(tally)).toEqual({ status: 'PARTIAL', reason: 'It failed.' });
  });

  test('a spent budget blocks; an open breaker skips', () => {
    const stop = (because: 'budget' | 'breaker') => new CollectingPaused(because, new Date(), 'Wait.');
    expect(concludeRun({ ...nothing, stop: stop('budget') }).status).toBe('BLOCKED');
    expect(concludeRun({ ...nothing, stop: stop('breaker') }).status).toBe('SKIPPED');
  });

  test('a fault of our own is not told in detail, and no reason is longer than 280 characters', () => {
    expect(concludeRun({ ...nothing, stop: new Error('password=hunter2') }).reason).not.toMatch(/hunter2/);
    expect(concludeRun({ ...nothing, stop: failed('timeout', 'x'.repeat(999)) }).reason).toHaveLength(280);
  });
});
