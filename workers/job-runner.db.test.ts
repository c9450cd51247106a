import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import type { Domain } from '#domain/create-domain.js';
import type { Ground } from '#infra/process/ground.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { defineSlowTask, defineTask } from './define-task.js';
import { startJobs } from './job-runner.js';
import { tasks } from './tasks.js';

const logger = createLogger({ level: 'silent', process: 'test' });
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 10 });
});
afterAll(() => test.drop());

it('a mail does not wait until pictures are drawn: what is slow leaves room for what is not', async () => {
  const payload = z.object({});
  const end = new AbortController();
  let drawing = 0;
  const draw = defineSlowTask({ name: 'draw', payload }, async () => {
    drawing += 1;
    await sleep(60_000, undefined, { signal: end.signal }).catch(() => undefined);
  });
  let isSent = false;
  const send = defineTask({ name: 'send', payload }, () => Promise.resolve(void (isSent = true)));
  const ground = { databaseUrl: test.url, logger, db: test.db } as Ground;
  const running = await startJobs([draw, send], ground, {} as Domain);
  const jobs = createJobs({ db: test.db, clock: systemClock });
  await jobs.addMany(
    undefined,
    Array.from({ length: 20 }, () => ({ name: 'draw', payload: {} })),
  );
  await waitUntil('pictures are drawn', () => drawing >= 4);
  await jobs.add(undefined, 'send', {});
  await waitUntil('the mail goes out', () => isSent);
  expect(drawing).toBe(4);
  await test.db.pool.query(`DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL`);
  end.abort();
  await running.stop();
});

it('people’s mails, sign-ups and payments are not among the slow tasks; jobs of the pipeline and collectors are', () => {
  const slow = tasks.filter(({ isSlow }) => isSlow).map(({ name }) => name);
  expect(slow).toEqual(expect.arrayContaining(['run-pipeline-job', 'collect-platform']));
  for (const quick of ['send-mail', 'send-verification', 'handle-stripe-event', 'seal-hours', 'publish-due-listings'])
    expect(slow).not.toContain(quick);
});
