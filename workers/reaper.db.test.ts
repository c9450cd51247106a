import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createLogger } from '#observability/logger.js';
import type { Domain } from '#domain/create-domain.js';
import type { Ground } from '#infra/process/ground.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { collectPlatformJob } from '#schema/signals/signals.jobs.js';
import { crontab } from './crontab.js';
import { defineTask } from './define-task.js';
import { startJobs } from './job-runner.js';
import { startReaper } from './reaper.js';
import { enqueueSlot } from './scheduler.js';
import { WorkerLocks } from './worker-locks.js';

const logger = createLogger({ level: 'silent', process: 'test' });
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

/** A job that this worker took some time ago. */
async function takeJob(workerId: string): Promise<void> {
  const jobs = createJobs({ db: test.db, clock: systemClock });
  await jobs.add(undefined, 'do-it', { workerId });
  await test.db.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute'
     WHERE payload->>'workerId' = $1`,
    [workerId],
  );
}

async function isTaken(workerId: string): Promise<boolean> {
  const { rowCount } = await test.db.pool.query('SELECT 1 FROM graphile_worker.jobs WHERE locked_by = $1', [workerId]);
  return rowCount === 1;
}

it('gives back the jobs of a worker that died, and leaves those of the living alone', async () => {
  const living = new WorkerLocks(test.url, logger);
  await living.open();
  living.hold('worker-living');
  const dying = new WorkerLocks(test.url, logger);
  await dying.open();
  dying.hold('worker-dying');
  await takeJob('worker-living');
  await takeJob('worker-dying');

  const reaper = startReaper(test.db, logger, 50);
  await sleep(300);
  expect(await isTaken('worker-dying')).toBe(true);
  await dying.close();
  await waitUntil('the job is given back', async () => !(await isTaken('worker-dying')));
  expect(await isTaken('worker-living')).toBe(true);
  await reaper.stop();
  await living.close();
});

it('a job that takes longer than the reaper waits runs once: the queue’s own locks are those that are held', async () => {
  const slow = { name: 'be-slow', payload: z.object({}) } as const;
  let starts = 0;
  const task = defineTask(slow, async () => {
    starts += 1;
    await sleep(4_000);
  });
  const ground = { databaseUrl: test.url, logger, db: test.db } as Ground;
  const running = await startJobs([task], ground, {} as Domain);
  const reaper = startReaper(test.db, logger, 50);
  await createJobs({ db: test.db, clock: systemClock }).add(undefined, 'be-slow', {});
  await waitUntil('it has started', () => starts > 0);
  await sleep(3_500);
  expect(starts).toBe(1);
  const { rows } = await test.db.pool.query(
    "SELECT locked_by FROM graphile_worker.jobs WHERE task_identifier = 'be-slow'",
  );
  expect(rows).toEqual([{ locked_by: expect.stringMatching(/^pool-/) as string }]);
  await running.stop();
  await reaper.stop();
});

it('a collection whose worker was killed in the middle is made by the next one, not hours later by the schedule', async () => {
  const pinterest = crontab.find(({ name }) => name === 'collect:PINTEREST:TRACKING')!;
  const jobs = createJobs({ db: test.db, clock: systemClock });
  await enqueueSlot(pinterest, new Date('2026-11-22T12:00:00Z'), { db: test.db, jobs, clock: systemClock, logger });
  await test.db.pool.query(
    `UPDATE graphile_worker._private_jobs SET attempts = 1, locked_by = 'worker-killed', locked_at = now() - interval '1 minute'
     WHERE key = 'collect:PINTEREST:TRACKING:SCHEDULE'`,
  );
  let runs = 0;
  const task = defineTask(collectPlatformJob, () => Promise.resolve(void (runs += 1)));
  const running = await startJobs([task], { databaseUrl: test.url, logger, db: test.db } as Ground, {} as Domain);
  const reaper = startReaper(test.db, logger, 50);
  await waitUntil('it is made', () => runs === 1);
  await reaper.stop();
  await running.stop();
});

it('takes its locks again after the connection was cut', async () => {
  const locks = new WorkerLocks(test.url, logger);
  await locks.open();
  locks.hold('worker-cut');
  await test.db.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'podpusher-worker-locks'",
  );
  await waitUntil('the lock is held again', async () => {
    const { rows } = await test.db.pool.query<{ free: boolean }>(
      "SELECT pg_try_advisory_xact_lock(hashtextextended('worker-cut', 0)) AS free",
    );
    return rows[0]?.free === false;
  });
  await locks.close();
});

/** Seconds until the kernel asks whether the other end of the server's connection lives; undefined while data is on its way. */
async function secondsToKeepalive(applicationName: string): Promise<number | undefined> {
  const { rows } = await test.db.pool.query<{ local: number; remote: number }>(
    `SELECT inet_server_port() AS local, client_port AS remote FROM pg_stat_activity WHERE application_name = $1`,
    [applicationName],
  );
  const [local, remote] = [rows[0]!.local, rows[0]!.remote].map((port) =>
    port.toString(16).toUpperCase().padStart(4, '0'),
  );
  const line = new RegExp(`:${local} [0-9A-F]+:${remote} 01 \\S+ 02:([0-9A-F]+)`);
  const [, hundredths] = line.exec(readFileSync('/proc/net/tcp', 'utf8')) ?? [];
  return hundredths === undefined ? undefined : parseInt(hundredths, 16) / 100;
}

// The kernel's timers can be read on Linux alone.
(process.platform === 'linux' ? it : it.skip)(
  'a worker whose machine vanishes without a word is noticed by PostgreSQL within half a minute, and its locks fall',
  async () => {
    const locks = new WorkerLocks(test.url, logger);
    await locks.open();
    let seconds: number | undefined;
    // What was sent last is acknowledged first.
    await waitUntil('the connection is quiet', async () => {
      seconds = await secondsToKeepalive('podpusher-worker-locks');
      return seconds !== undefined;
    });
    await locks.close();
    expect(seconds).toBeLessThanOrEqual(15);
  },
);
