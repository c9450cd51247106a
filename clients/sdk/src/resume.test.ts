import type { LiveEventOf } from './client.js';
import { PodpusherError } from './error.js';
import { Resume } from './resume.js';
import type { JobEventsSubscription } from './selling.js';

type JobEvent = LiveEventOf<JobEventsSubscription>;

const jobs = (cursor: string, kind: JobEvent['kind'] = 'JOBS') => ({
  jobs: { cursor, kind, occurredAt: '2026-11-30T00:00:00Z', jobs: [{ id: `job_${cursor}` }] },
});

test('a stream of jobs is resumed like one of signals: each change once, a beat as often as it comes', () => {
  const resume = new Resume<JobEvent>(undefined);
  const seen = [jobs('1', 'HEARTBEAT'), jobs('2'), jobs('2'), jobs('2', 'HEARTBEAT'), jobs('3')].flatMap((data) =>
    resume.eventsOf(data).map(({ kind, cursor }) => `${kind} ${cursor}`),
  );
  expect(seen).toEqual(['HEARTBEAT 1', 'JOBS 2', 'HEARTBEAT 2', 'JOBS 3']);
  expect(resume.after).toBe('3');
});

test('after a cursor that is too old, a reset without jobs comes before the first change', () => {
  const resume = new Resume<JobEvent>('old');
  expect(resume.settle(new PodpusherError('CURSOR_EXPIRED', 'too old'))).toBe(true);
  const [reset, change] = resume.eventsOf(jobs('9'));
  expect(reset).toMatchObject({ kind: 'RESET', cursor: '9', jobs: [] });
  expect(change).toMatchObject({ kind: 'JOBS', jobs: [{ id: 'job_9' }] });
});

test('a stream with kinds of its own, such as billingEvents, is resumed as well: each event once, none lost to a reset', () => {
  type BillingEvent = LiveEventOf<{ billingEvents: { cursor: string; kind: 'QUOTA_CHANGED' | 'PLAN_CHANGED' } }>;
  const resume = new Resume<BillingEvent>('old');
  resume.settle(new PodpusherError('CURSOR_EXPIRED', 'too old'));
  const event = (cursor: string) => ({ billingEvents: { cursor, kind: 'QUOTA_CHANGED' } });
  const seen = [event('1'), event('2'), event('2'), event('3')].flatMap((data) =>
    resume.eventsOf(data).map(({ kind, cursor }) => `${kind} ${cursor}`),
  );
  expect(seen).toEqual(['RESET 1', 'QUOTA_CHANGED 1', 'QUOTA_CHANGED 2', 'QUOTA_CHANGED 3']);
});
