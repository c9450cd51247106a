import { createLogger } from '#observability/logger.js';
import type { BucketStore } from './bucket-store.js';
import { createFailOpenStore } from './fail-open-store.js';
import { LEASE_MS } from './lease.js';
import { LeasedBuckets, SWEEP_MS } from './leased-buckets.js';
import { createMemoryStore } from './memory-store.js';

const SIZE = { max: 1_000, restoreRate: 50 };
const logger = createLogger({ level: 'silent', process: 'test' });

/** A store that counts its calls, and processes that share it, by one clock. */
function createWorld() {
  const world = { now: 0, calls: 0, asked: [] as string[] };
  const memory = createMemoryStore(() => world.now);
  const store: BucketStore = {
    exchange: (orders) => {
      world.calls += 1;
      world.asked.push(...orders.map(({ name }) => name));
      return memory.exchange(orders);
    },
  };
  const process = () => new LeasedBuckets(store, () => world.now);
  return { world, process };
}

it('a busy caller costs one look into the store for many operations, and none for a known refusal', async () => {
  const { world, process } = createWorld();
  const buckets = process();
  const payer = [{ name: 'w', size: SIZE }];
  let taken = 0;
  while (await buckets.take(payer, 1)) taken += 1;
  expect(taken).toBe(1_000);
  expect(world.calls).toBeLessThanOrEqual(12);
  const { calls } = world;
  for (let again = 0; again < 100; again += 1) expect(buckets.take(payer, 1)).toBe(false);
  expect(world.calls).toBe(calls);
});

it('operations that come together wait for one look, and none gets what is not there', async () => {
  const { world, process } = createWorld();
  const buckets = process();
  const payer = [{ name: 'w', size: SIZE }];
  const taken = await Promise.all(Array.from({ length: 100 }, async () => buckets.take(payer, 20)));
  expect(taken.filter(Boolean)).toHaveLength(50);
  expect(world.calls).toBeLessThan(25);
});

it('what a process does not spend within a second is back in the bucket', async () => {
  const { world, process } = createWorld();
  const [one, two] = [process(), process()];
  const payer = [{ name: 'w', size: { max: 1_000, restoreRate: 0.001 } }];
  expect(await one.take(payer, 1)).toBe(true);
  expect(await two.take(payer, 999)).toBe(false);
  world.now += LEASE_MS;
  await one.close();
  expect(await two.take(payer, 999)).toBe(true);
});

it('a key gets no more than its workspace has, and its own bucket bounds it too', async () => {
  const { process } = createWorld();
  const buckets = process();
  const workspace = { name: 'w', size: SIZE };
  const key = (name: string, max: number) => [workspace, { name, size: { max, restoreRate: 1 } }];
  expect(await buckets.take(key('small', 100), 150)).toBe(false);
  expect(await buckets.take(key('small', 100), 100)).toBe(true);
  expect(await buckets.take(key('big', 1_000), 900)).toBe(true);
  expect(await buckets.take(key('big', 1_000), 1)).toBe(false);
  expect(buckets.status(key('big', 1_000))).toMatchObject({ maximumAvailable: 1_000, currentlyAvailable: 0 });
});

it('keys of one workspace do not fight for its bucket: while the lease covers them, only their own is asked for', async () => {
  const { world, process } = createWorld();
  const buckets = process();
  const workspace = { name: 'w', size: { max: 10_000, restoreRate: 1 } };
  const keys = Array.from({ length: 50 }, (_, place) => [workspace, { name: `k${place}`, size: SIZE }]);
  await buckets.take(keys[0]!, 1);
  expect(await Promise.all(keys.map(async (key) => buckets.take(key, 10)))).not.toContain(false);
  expect(world.asked.filter((name) => name === 'w')).toHaveLength(1);
  expect(buckets.status([workspace]).currentlyAvailable).toBe(10_000 - 1 - 50 * 10);
});

it('what was reserved of a covered bucket is there again when another bucket refuses', async () => {
  const { process } = createWorld();
  const buckets = process();
  const workspace = { name: 'w', size: SIZE };
  await buckets.take([workspace], 1);
  const poor = [workspace, { name: 'poor', size: { max: 10, restoreRate: 0.001 } }];
  expect(await buckets.take(poor, 50)).toBe(false);
  expect(buckets.status([workspace]).currentlyAvailable).toBe(999);
});

it('operations are counted by one, whatever they cost, come out together with points, and are never given back', async () => {
  const { world, process } = createWorld();
  const buckets = process();
  const operations = { name: 'o', size: { max: 60, restoreRate: 1 }, unit: 'operations' as const };
  const payer = [operations, { name: 'w', size: SIZE }];
  let taken = 0;
  while (taken < 1_000 && (await buckets.take(payer, 5))) {
    taken += 1;
    buckets.give(payer, 5, world.now);
  }
  expect(taken).toBe(60);
  expect(buckets.status(payer)).toMatchObject({ maximumAvailable: 1_000, currentlyAvailable: 1_000 });
  expect(buckets.status(payer, 'operations')).toEqual({ maximumAvailable: 60, currentlyAvailable: 0, restoreRate: 1 });
  world.now += 2_000;
  expect([await buckets.take(payer, 1), await buckets.take(payer, 1), await buckets.take(payer, 1)]).toEqual([
    true,
    true,
    false,
  ]);
  const other = [operations, { name: 'poor', size: { max: 10, restoreRate: 1 } }];
  world.now += 1_000;
  expect(await buckets.take(other, 11)).toBe(false);
  expect(await buckets.take(payer, 1)).toBe(true);
});

/** A generator of numbers, the same for the same seed (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Longest an operation of this test runs before it gives points back. */
const RUNS_MS = 1_500;
/** Longest that points can be out of the bucket: leased, used by an operation, waiting to be put back. */
const OUT_MS = LEASE_MS + RUNS_MS + SWEEP_MS;

it.each(Array.from({ length: 30 }, (_, seed) => seed))(
  'in any run of takes and refunds of three processes, no stretch of time gives more than the bucket and its restore (%i)',
  async (seed) => {
    const random = numbersOf(seed);
    const { world, process } = createWorld();
    const processes = [process(), process(), process()];
    const pass = async (ms: number): Promise<void> => {
      for (let left = ms; left > 0; left -= SWEEP_MS) {
        world.now += Math.min(left, SWEEP_MS);
        for (const buckets of processes) await buckets.sweep();
      }
    };
    const payer = [{ name: 'w', size: SIZE }];
    const spent: { at: number; points: number }[] = [];
    for (let step = 0; step < 400; step += 1) {
      await pass(random() < 0.3 ? random() * 400 : 0);
      const buckets = processes[Math.floor(random() * 3)]!;
      const points = 1 + Math.floor(random() * 60);
      const at = world.now;
      if (!(await buckets.take(payer, points))) continue;
      const refund = Math.floor(random() * points);
      if (random() < 0.2) await pass(random() * RUNS_MS);
      buckets.give(payer, refund, at);
      spent.push({ at, points: points - refund });
    }
    let excess = -Infinity;
    for (let from = 0; from < spent.length; from += 1) {
      let sum = 0;
      for (let to = from; to < spent.length; to += 1) {
        sum += spent[to]!.points;
        const seconds = (spent[to]!.at - spent[from]!.at) / 1_000;
        excess = Math.max(excess, sum - SIZE.max - SIZE.restoreRate * (seconds + OUT_MS / 1_000));
      }
    }
    expect(excess).toBeLessThanOrEqual(0.001);
    expect(spent.length).toBeGreaterThan(20);
  },
);

it('a store that is away is not waited for again and again; callers then get one bucket of this process', async () => {
  let calls = 0;
  const away: BucketStore = {
    exchange: () => {
      calls += 1;
      return new Promise(() => undefined);
    },
  };
  const guarded = createFailOpenStore({ store: away, name: 'redis', logger, patienceMs: 20, pauseMs: 60_000 });
  const buckets = new LeasedBuckets(guarded);
  const payer = [{ name: 'w', size: { max: 100, restoreRate: 1 } }];
  expect(await buckets.take(payer, 60)).toBe(true);
  expect(await buckets.take(payer, 30)).toBe(true);
  expect(await buckets.take(payer, 60)).toBe(false);
  expect(calls).toBe(1);
});
