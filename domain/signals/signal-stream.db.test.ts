import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemActor } from '#domain/accounts/actor.js';
import { createDomain, type Domain } from '#domain/create-domain.js';
import { systemClock } from '#infra/clock.js';
import { loadConfig } from '#infra/config.js';
import { FileObjectStore } from '#infra/object-store/file-object-store.js';
import { createJobs } from '#infra/jobs.js';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { topicsOfSubject } from '../trends/filter-topics.js';
import { TrendFacts } from '../trends/trend-facts.js';
import { SignalLog } from './signal-log.js';
import type { StreamEvent } from './signal-events.js';
import { SignalStream } from './signal-stream.js';
import { SignalTail } from './signal-tail.js';
import { formatStreamCursor, parseStreamCursor } from './stream-cursor.js';

const actor = systemActor('test');
const logger = createLogger({ level: 'silent', process: 'test' });
let database: TestDatabase;
let wake: WakeUps;
let domain: Domain;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  wake = createWakeUps({ databaseUrl: database.url, db, redis: undefined, logger });
  const secrets = secretKeysFrom(new Map([[1, Buffer.alloc(32)]]));
  const jobs = createJobs({ db, clock: systemClock });
  const objects = new FileObjectStore(path.join(tmpdir(), 'no-objects'));
  domain = createDomain({ config: loadConfig({}), db, clock: systemClock, logger, wake, jobs, secrets, objects });
});
afterAll(async () => {
  await domain.close();
  await wake.close();
  await database.drop();
});

function createStream(ringSize: number, heartbeatMs = 60_000, pollMs = 1_000): SignalStream {
  const log = new SignalLog(database.db);
  const tail = new SignalTail({ log, wake, logger }, { ringSize, pollMs });
  return streamOf(log, tail, heartbeatMs);
}

function streamOf(log: SignalLog, tail: SignalTail, heartbeatMs = 60_000): SignalStream {
  const facts = new TrendFacts(database.db);
  return new SignalStream({ log, tail, facts, topicsOf: topicsOfSubject, clock: systemClock, logger, heartbeatMs });
}

let serial = 0;
async function record(count: number): Promise<void> {
  const drafts = Array.from({ length: count }, () => ({
    platform: 'X' as const,
    keyword: `stream phrase ${(serial += 1)}`,
    observedAt: new Date(),
    kind: 'EVENT' as const,
    count: 1,
  }));
  expect((await domain.signals.record(actor, drafts, { origin: 'LIVE' })).accepted).toBe(count);
}

async function take(events: AsyncIterator<StreamEvent>, count: number): Promise<StreamEvent[]> {
  const taken: StreamEvent[] = [];
  while (taken.length < count) taken.push(((await events.next()) as IteratorYieldResult<StreamEvent>).value);
  return taken;
}

const everything = { accepts: undefined, topics: undefined, filterKey: '', after: undefined };
const seqOf = ({ cursor }: StreamEvent) => parseStreamCursor(cursor);

it('a reader far behind a ring that is too small gets everything out of the log, in order', async () => {
  const stream = createStream(5);
  const slow = await stream.subscribe(actor, everything);
  const [start] = await take(slow, 1);
  for (let batch = 0; batch < 6; batch += 1) await record(20);
  const events = await take(slow, 120);
  expect(events.every(({ kind }) => kind === 'SIGNAL')).toBe(true);
  expect(events.map(seqOf)).toEqual(Array.from({ length: 120 }, (_, index) => seqOf(start!) + 1 + index));
  await slow.return();
  expect(stream.open).toBe(0);
});

it('readers with equal filters get the same objects, so that the work is done once', async () => {
  const stream = createStream(1_000);
  const readers = await Promise.all([stream.subscribe(actor, everything), stream.subscribe(actor, everything)]);
  await Promise.all(readers.map((reader) => take(reader, 1)));
  const waiting = readers.map((reader) => take(reader, 3));
  await record(3);
  const [left, right] = await Promise.all(waiting);
  expect(left!.every((event, index) => event === right![index])).toBe(true);
  for (const reader of readers) await reader.return();
});

it('a quiet stream says that it lives, also while everything is filtered out, and how far it came', async () => {
  const stream = createStream(1_000, 100);
  const reader = await stream.subscribe(actor, { ...everything, accepts: () => false, filterKey: 'nothing' });
  const [start] = await take(reader, 1);
  await record(5);
  const beats = await take(reader, 2);
  expect(beats.map(({ kind }) => kind)).toEqual(['HEARTBEAT', 'HEARTBEAT']);
  expect(seqOf(beats[1]!)).toBe(seqOf(start!) + 5);
  await reader.return();
});

it('a reader below whose feet the log was cut gets RESET, then goes on', async () => {
  const stream = createStream(2);
  const reader = await stream.subscribe(actor, everything);
  await take(reader, 1);
  await record(10);
  await take(reader, 1);
  await record(10);
  await database.db.query({ name: 'test_cut', text: 'DELETE FROM signal_log' });
  await record(3);
  const events = await take(reader, 9 + 1 + 3);
  expect(events.slice(0, 9).every(({ kind }) => kind === 'SIGNAL')).toBe(true);
  expect(events[9]!.kind).toBe('RESET');
  expect(events.slice(10).map(({ kind }) => kind)).toEqual(['SIGNAL', 'SIGNAL', 'SIGNAL']);
  await reader.return();
});

it('ends at once although it waits, and hears of signals without any wake-up', async () => {
  const stream = createStream(1_000, 60_000, 50);
  const deaf = { ...wake, subscribe: () => () => undefined };
  const log = new SignalLog(database.db);
  const tail = new SignalTail({ log, wake: deaf, logger }, { ringSize: 100, pollMs: 30 });
  const polling = streamOf(log, tail);
  const reader = await polling.subscribe(actor, everything);
  await take(reader, 1);
  const waiting = take(reader, 1);
  await record(1);
  expect((await waiting)[0]!.kind).toBe('SIGNAL');
  const idle = await stream.subscribe(actor, everything);
  await take(idle, 1);
  const next = idle.next();
  await idle.return();
  expect(await next).toEqual({ value: undefined, done: true });
  await reader.return();
});

it('cursors sort as texts in the order of their places', () => {
  const places = [0, 1, 31, 32, 1_023, 1_024, 2 ** 31, 2 ** 40 + 7, Number.MAX_SAFE_INTEGER];
  const cursors = places.map(formatStreamCursor);
  expect([...cursors].sort()).toEqual(cursors);
  expect(cursors.map(parseStreamCursor)).toEqual(places);
});
