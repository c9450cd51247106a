import { createClock, systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import type { Schedule } from './schedule.js';
import { enqueueSlot, type SchedulerDeps, startScheduler } from './scheduler.js';

const logger = createLogger({ level: 'silent', process: 'test' });
let test: TestDatabase;
let deps: SchedulerDeps;

beforeAll(async () => {
  test = await createTestDatabase();
  deps = { db: test.db, jobs: createJobs({ db: test.db, clock: systemClock }), clock: systemClock, logger };
});
afterAll(() => test.drop());
afterEach(() => test.db.pool.query('DELETE FROM graphile_worker._private_jobs; DELETE FROM schedules'));

const schedule = (name: string, everyMs: number): Schedule => ({
  name,
  everyMs,
  job: { name: 'do-it' },
  payload: (slot) => ({ slot }),
});

async function countJobs(): Promise<number> {
  const { rows } = await test.db.pool.query<{ count: string }>('SELECT count(*) FROM graphile_worker.jobs');
  return Number(rows[0]?.count);
}

it('a slot is enqueued once, however many workers find it due at the same time', async () => {
  const slot = new Date('2026-11-22T10:00:00Z');
  const taken = await Promise.all(Array.from({ length: 5 }, () => enqueueSlot(schedule('many', 1000), slot, deps)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await countJobs()).toBe(1);
});

it('a slot of the past is not enqueued again', async () => {
  const later = new Date('2026-11-22T11:00:00Z');
  await enqueueSlot(schedule('past', 1000), later, deps);
  expect(await enqueueSlot(schedule('past', 1000), new Date('2026-11-22T10:00:00Z'), deps)).toBe(false);
});

it('a clock that was days ahead for a moment stops no schedule once it is right again', async () => {
  await enqueueSlot(schedule('ahead', 1000), new Date('2031-01-01T00:00:00Z'), deps);
  const slot = new Date('2026-11-22T10:00:00Z');
  expect(await enqueueSlot(schedule('ahead', 1000), slot, deps)).toBe(true);
  expect(await enqueueSlot(schedule('ahead', 1000), slot, deps)).toBe(false);
  expect(await enqueueSlot(schedule('ahead', 1000), new Date('2026-11-22T10:00:01Z'), deps)).toBe(true);
});

it('a slot whose job cannot be added stays due', async () => {
  const failing: SchedulerDeps = {
    ...deps,
    jobs: { ...deps.jobs, add: () => Promise.reject(new Error('no queue')) },
  };
  const slot = new Date('2026-11-22T10:00:00Z');
  await expect(enqueueSlot(schedule('failing', 1000), slot, failing)).rejects.toThrow('no queue');
  expect(await enqueueSlot(schedule('failing', 1000), slot, deps)).toBe(true);
});

it('follows the product clock when that runs fast', async () => {
  const clock = createClock({ wallStartMs: Date.now(), clockStartMs: Date.now(), speed: 36_000 });
  const fast = { ...deps, clock };
  const running = startScheduler([{ ...schedule('fast', 3_600_000), options: {} }], fast);
  const first = clock.now();
  await waitUntil('three hours of product time are enqueued', async () => {
    const { rows } = await test.db.pool.query<{ last_slot: Date }>(
      "SELECT last_slot FROM schedules WHERE name = 'fast'",
    );
    return rows[0] !== undefined && rows[0].last_slot.getTime() - first.getTime() >= 2 * 3_600_000;
  });
  await running.stop();
});
