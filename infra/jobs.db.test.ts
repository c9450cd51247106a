import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { createClock, systemClock } from './clock.js';
import { createJobs } from './jobs.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
afterEach(() => test.db.pool.query('DELETE FROM graphile_worker._private_jobs'));

interface JobRow {
  task_identifier: string;
  key: string | null;
  run_at: Date;
  max_attempts: number;
  queue_name: string | null;
}

async function readJobs(): Promise<JobRow[]> {
  const { rows } = await test.db.pool.query<JobRow>('SELECT * FROM graphile_worker.jobs ORDER BY id');
  return rows;
}

it('a job exists exactly when its transaction commits', async () => {
  const jobs = createJobs({ db: test.db, clock: systemClock });
  const failing = test.db.transaction(async (tx) => {
    await jobs.add(tx, 'never', {});
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await test.db.transaction((tx) => jobs.add(tx, 'always', {}));
  expect((await readJobs()).map((job) => job.task_identifier)).toEqual(['always']);
});

it('jobs with the same key wait once', async () => {
  const jobs = createJobs({ db: test.db, clock: systemClock });
  await jobs.add(undefined, { name: 'rescore', key: 'rescore' }, {});
  await jobs.add(undefined, { name: 'rescore', key: 'rescore' }, {});
  expect(await readJobs()).toHaveLength(1);
});

it('adds many in one statement, each with its options', async () => {
  const jobs = createJobs({ db: test.db, clock: systemClock });
  const many = Array.from({ length: 500 }, (_, index) => ({ name: 'score', payload: { index } }));
  await jobs.addMany(undefined, [...many, { name: 'last', payload: {}, options: { queue: 'q', maxAttempts: 3 } }]);
  const rows = await readJobs();
  expect(rows).toHaveLength(501);
  expect(rows.at(-1)).toMatchObject({ task_identifier: 'last', queue_name: 'q', max_attempts: 3 });
});

it('turns product time into the time of the wall when the product clock runs fast', async () => {
  const clock = createClock({ wallStartMs: Date.now(), clockStartMs: Date.now(), speed: 60 });
  const jobs = createJobs({ db: test.db, clock });
  const inOneHour = new Date(clock.now().getTime() + 3_600_000);
  await jobs.add(undefined, { name: 'later', runAt: inOneHour }, {});
  const [row] = await readJobs();
  const waitMs = (row?.run_at.getTime() ?? 0) - Date.now();
  expect(waitMs).toBeGreaterThan(55_000);
  expect(waitMs).toBeLessThan(61_000);
});
