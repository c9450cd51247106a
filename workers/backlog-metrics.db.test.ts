import { Registry } from 'prom-client';
import { createJobs } from '#infra/jobs.js';
import { systemClock } from '#infra/clock.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { registerBacklogMetrics } from './backlog-metrics.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('says how many jobs wait and how far sealing is behind, as it is at the moment of asking', async () => {
  const register = new Registry();
  const now = new Date('2026-11-22T12:30:00Z');
  registerBacklogMetrics(test.db, { ...systemClock, now: () => now }, [register]);
  expect(await register.metrics()).toContain('podpusher_queue_jobs{state="ready"} 0');
  expect(await register.metrics()).toContain('podpusher_scoring_lag_seconds 0');

  const jobs = createJobs({ db: test.db, clock: systemClock });
  await jobs.add(undefined, 'now', {});
  await jobs.add(undefined, { name: 'tomorrow', runAt: new Date(Date.now() + 86_400_000) }, {});
  await test.db.pool.query(`UPDATE scoring_watermark SET sealed_through = '2026-11-22T09:00:00Z'`);
  const text = await register.metrics();
  expect(text).toContain('podpusher_queue_jobs{state="ready"} 1');
  expect(text).toContain('podpusher_queue_jobs{state="later"} 1');
  expect(text).toContain('podpusher_scoring_lag_seconds 9000');
});
