import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemActor } from '#domain/accounts/actor.js';
import { TestApi } from '#test/testkit/api.js';
import { StreamSocket } from '#test/testkit/stream-socket.js';

jest.setTimeout(120_000);

/** Three kilobytes an event: what the network itself holds is soon full. */
const WIDE = `subscription { trendSignals { cursor kind signal { keyword ${Array.from(
  { length: 29 },
  (_, place) => `a_rather_long_alias_that_makes_events_wide_enough_to_fill_what_the_network_holds_${place}: keyword`,
).join(' ')} } } }`;
const NARROW = 'subscription { trendSignals { cursor kind signal { keyword } } }';

let api: TestApi;
let key: string;
let other: string;
beforeAll(async () => {
  api = await TestApi.start({ throttle: 'enforce' });
  key = (await api.account({ plan: 'enterprise' })).key;
  other = (await api.account({ plan: 'enterprise' })).key;
});
afterAll(() => api.stop());

async function record(count: number): Promise<void> {
  const drafts = Array.from({ length: count }, (_, place) => ({
    platform: 'X' as const,
    keyword: `slow streams ${place % 50}`,
    observedAt: new Date(),
    kind: 'EVENT' as const,
    count: 1,
  }));
  await api.domain.signals.record(systemActor('test'), drafts, { origin: 'LIVE' });
}

async function follow(holder: string | undefined, query: string): Promise<StreamSocket> {
  const socket = new StreamSocket(api.url);
  await socket.greet(holder);
  socket.subscribe(query);
  await socket.until(() => socket.events.length > 0);
  return socket;
}

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of buffers that are held: what is sent lies there until it has gone out. */
async function heldBytes(): Promise<number> {
  collectGarbage();
  await sleep(50);
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

it('a reader that reads nothing, then a little at a time, holds no memory and gets everything in the end', async () => {
  const [slow, quick] = [await follow(key, WIDE), await follow(other, NARROW)];
  slow.pause();
  const batches = 24;
  const missed = async (from: number, to: number) => {
    for (let batch = from; batch < to; batch += 1) {
      await record(500);
      await quick.until(() => quick.signals.length === (batch + 1) * 500);
    }
    return heldBytes();
  };
  const early = await missed(0, 8);
  // 8,000 events more that it has not read, of 3 kB each: 24 MB.
  expect((await missed(8, batches)) - early).toBeLessThan(4 * 2 ** 20);
  expect(slow.signals.length).toBeLessThan(batches * 500);
  let pausing: NodeJS.Timeout | undefined;
  const reading = setInterval(() => {
    slow.resume();
    pausing = setTimeout(() => slow.pause(), 5);
  }, 25);
  await slow.until(() => slow.signals.length >= batches * 500, 90_000);
  clearInterval(reading);
  clearTimeout(pausing);
  slow.resume();
  expect(slow.events.filter(({ kind }) => kind === 'RESET')).toEqual([]);
  expect(slow.signals.map(({ cursor }) => cursor)).toEqual(quick.signals.map(({ cursor }) => cursor));
  await record(3);
  await Promise.all([slow, quick].map((one) => one.until(() => one.signals.length === batches * 500 + 3)));
  slow.cut();
  quick.cut();
});

it('an empty bucket delays a stream and loses nothing of it', async () => {
  const poor = await follow(undefined, NARROW);
  const rich = await follow(key, NARROW);
  const drain = async () =>
    (await api.ask('{ trends(first: 60) { nodes { id category } } }')).errors?.[0]?.extensions.code;
  for (let asked = 0; asked < 12 && (await drain()) !== 'THROTTLED'; asked += 1);
  // What is left is less than a page costs; single points go too.
  for (let asked = 0; asked < 400 && (await api.ask('{ rateLimit { remaining } }')).errors === undefined; asked += 1);
  const startedAt = Date.now();
  for (let batch = 0; batch < 8; batch += 1) {
    await record(5);
    await sleep(260);
  }
  await rich.until(() => rich.signals.length === 40);
  await poor.until(() => poor.signals.length === 40);
  expect(poor.signals.map(({ cursor }) => cursor)).toEqual(rich.signals.map(({ cursor }) => cursor));
  expect(Date.now() - startedAt).toBeLessThan(20_000);
  poor.cut();
  rich.cut();
});
