import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { S3Server } from '#test/testkit/s3-server.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { checkMail } from './doctor-checks.js';
import { checkQueue } from './doctor-queue.js';
import { checkDisk, checkObjectStore, judgeRoom } from './doctor-storage.js';

let database: TestDatabase;
let sandbox: TestSandbox;
let bucket: S3Server;
const folder = mkdtempSync(path.join(tmpdir(), 'podpusher-doctor-'));

beforeAll(async () => {
  [database, sandbox, bucket] = await Promise.all([createTestDatabase(), startTestSandbox(), S3Server.start()]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([database.drop(), sandbox.stop(), bucket.stop()]);
});

test('a disk that is as good as full is a fault, a small one a hint', () => {
  expect(judgeRoom(50 * 1024 ** 2, '/data')).toMatchObject({ state: 'fault', text: '50 MiB free at /data' });
  expect(judgeRoom(500 * 1024 ** 2, '/data')).toMatchObject({ state: 'hint' });
  expect(judgeRoom(3 * 1024 ** 3, '/data')).toEqual({ state: 'ok', subject: 'disk', text: '3.0 GiB free at /data' });
});

test('a data folder that cannot be used is a fault; one that will be made is none', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(checkDisk({ dataDir: path.join(folder, 'file', 'data') })).toMatchObject({ state: 'fault' });
  expect(checkDisk({ dataDir: path.join(folder, 'new', 'data') }).text).toMatch(/will be made at the first start/);
});

test('a bucket is written, read and left as it was; one that refuses is a fault that does not show the key', async () => {
  const at = (key: string) => ({
    dataDir: folder,
    objectStoreUrl: `s3://${key}:test-secret@bucket?endpoint=${bucket.url}`,
  });
  expect(await checkObjectStore(at('test-key'))).toMatchObject([{ state: 'ok' }]);
  expect(bucket.objects.size).toBe(0);
  const [refused] = await checkObjectStore(at('wrong-key'));
  expect(refused).toMatchObject({ state: 'fault', text: expect.stringContaining('SignatureDoesNotMatch') as string });
  expect(JSON.stringify(refused)).not.toContain('secret');
});

test('mail is fine when the server lets us in, and a fault when it does not', async () => {
  expect(await checkMail({ smtpUrl: sandbox.smtpUrl, sandbox: 'auto' })).toMatchObject({ state: 'ok' });
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  const found = await checkMail({ smtpUrl: `smtp://u:hunter2@127.0.0.1:${port}`, sandbox: 'auto' });
  expect(found).toMatchObject({ state: 'fault', text: expect.stringContaining(`127.0.0.1:${port}`) as string });
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('jobs that nobody takes are a fault, those that were given up are named', async () => {
  expect(await checkQueue(database.url, false)).toMatchObject([{ state: 'ok' }]);
  const jobs = createJobs({ db: database.db, clock: systemClock });
  await jobs.add(undefined, { name: 'send-mail', runAt: new Date(Date.now() - 10 * 60_000) }, {});
  await jobs.add(undefined, { name: 'collect-platform', maxAttempts: 1 }, {});
  await database.db.pool.query(`UPDATE graphile_worker._private_jobs SET attempts = 1 WHERE max_attempts = 1`);
  const [waiting, givenUp] = await checkQueue(database.url, false);
  expect(waiting).toMatchObject({ state: 'fault', text: expect.stringMatching(/^1 are due/) as string });
  expect(givenUp).toMatchObject({ state: 'hint', text: expect.stringContaining('collect-platform') as string });
  expect(await checkQueue(database.url, true)).toMatchObject([{ state: 'hint' }, { state: 'hint' }]);
});
