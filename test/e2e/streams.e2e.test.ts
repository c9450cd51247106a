import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '#domain/accounts/actor.js';
import { SignalsService } from '#domain/signals/signals-service.js';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { freePorts } from '#test/testkit/ports.js';
import { SignalSubscriber } from '#test/testkit/signal-subscriber.js';
import { seedStreamKeys, SOCKETS_PER_KEY, streamKey } from '#test/testkit/stream-keys.js';

jest.setTimeout(180_000);

const SUBSCRIBERS = 20;
const BATCHES = 60;
const BATCH = 10;

let database: TestDatabase;
let dataDir: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-streams-'));
  await seedStreamKeys(database, SUBSCRIBERS);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function startApi(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['cli/podpusher.mjs', 'api'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      SECRET_KEY: '01'.repeat(32),
      SANDBOX: 'off',
    },
    stdio: 'ignore',
  });
  children.push(child);
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok === true;
  await waitUntil('the API is ready', isReady, 60_000);
  return child;
}

it('two API processes on one database, one killed: every subscriber gets every signal once, in one order', async () => {
  const ports = await freePorts(2);
  const [left, right] = await Promise.all(ports.map(startApi));
  const urls = ports.map((port) => `http://127.0.0.1:${port}/graphql`);
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, place) => {
    const { key } = streamKey(Math.floor(place / SOCKETS_PER_KEY));
    return new SignalSubscriber(place % 2 ? urls : [...urls].reverse(), key);
  });
  await Promise.all(subscribers.map((subscriber) => subscriber.started()));

  const { db } = database;
  const signals = new SignalsService({ db, clock: systemClock, jobs: createJobs({ db, clock: systemClock }) });
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const drafts = Array.from({ length: BATCH }, (_, place) => ({
      platform: 'X' as const,
      keyword: `two processes ${place}`,
      observedAt: new Date(),
      kind: 'EVENT' as const,
      count: 1,
      externalId: `two-${batch}-${place}`,
    }));
    await signals.record(systemActor('test'), drafts, { origin: 'LIVE' });
    if (batch === BATCHES / 3) left!.kill('SIGKILL');
    if (batch === (2 * BATCHES) / 3) {
      await startApi(ports[0]!);
      right!.kill('SIGKILL');
    }
    await sleep(20);
  }

  const wanted = BATCHES * BATCH;
  await waitUntil(
    'everybody has everything',
    () => subscribers.every(({ received }) => received.length >= wanted),
    60_000,
  );
  await sleep(300);
  const [first] = subscribers;
  const cursors = first!.received.map(({ cursor }) => cursor);
  expect(cursors).toHaveLength(wanted);
  expect(cursors).toEqual([...new Set(cursors)].sort());
  for (const { received, resets, connections } of subscribers) {
    expect(received).toEqual(first!.received);
    expect(resets).toBe(0);
    expect(connections).toBeGreaterThanOrEqual(2);
  }
  await Promise.all(subscribers.map((subscriber) => subscriber.stop()));
});
