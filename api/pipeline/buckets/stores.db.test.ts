import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from '#infra/redis.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';
import type { BucketStore } from './bucket-store.js';
import { createFailOpenStore } from './fail-open-store.js';
import { LEASE_MS } from './lease.js';
import { LeasedBuckets } from './leased-buckets.js';
import { createPostgresStore } from './postgres-store.js';
import { createRedisStore } from './redis-store.js';

const logger = createLogger({ level: 'silent', process: 'test' });
const SLOW = { max: 1_000, restoreRate: 0.001 };
let names = 0;
const fresh = (): string => `bucket ${(names += 1)}`;

/** What every store promises. */
function keepsPromises(open: () => BucketStore): void {
  const order = (name: string, need: number, wish = need) => ({ name, size: SLOW, give: 0, need, wish });

  it('gives what is needed from every bucket or from none, in the order of the orders', async () => {
    const store = open();
    const [full, empty] = [fresh(), fresh()];
    expect(await store.exchange([order(empty, 990)])).toMatchObject([{ granted: 990 }]);
    const refused = await store.exchange([order(full, 20), order(empty, 20)]);
    expect(refused.map(({ granted }) => granted)).toEqual([0, 0]);
    expect(refused[0]!.available).toBeCloseTo(1_000, 1);
    expect(refused[1]!.available).toBeCloseTo(10, 1);
    const granted = await store.exchange([order(full, 5, 100), order(empty, 5, 100)]);
    expect(granted[0]!.granted).toBeCloseTo(100, 1);
    expect(granted[1]!.granted).toBeCloseTo(10, 1);
  });

  it('takes back no more than a bucket holds', async () => {
    const store = open();
    const name = fresh();
    await store.exchange([order(name, 100)]);
    expect((await store.exchange([{ ...order(name, 0), give: 500 }]))[0]!.available).toBeCloseTo(1_000, 1);
  });

  it('restores by its own clock', async () => {
    const store = open();
    const order = { name: fresh(), size: { max: 100, restoreRate: 200 }, give: 0, need: 100, wish: 100 };
    expect((await store.exchange([order]))[0]!.granted).toBe(100);
    await sleep(150);
    const [after] = await store.exchange([{ ...order, need: 0, wish: 0 }]);
    expect(after!.available).toBeGreaterThanOrEqual(29);
    expect(after!.available).toBeLessThanOrEqual(100);
  });

  it('a hundred exchanges at once, of the same two buckets in any order, all end and give out each point once', async () => {
    const store = open();
    const [a, b] = [fresh(), fresh()];
    const grants = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        store.exchange(at % 2 === 0 ? [order(a, 30), order(b, 30)] : [order(b, 30), order(a, 30)]),
      ),
    );
    expect(grants.filter(([first]) => first!.granted === 30)).toHaveLength(33);
  });

  it('two processes together give out the bucket, once, and what one leaves reaches the other within a second', async () => {
    const processes = [new LeasedBuckets(open()), new LeasedBuckets(open())];
    const payer = [{ name: fresh(), size: SLOW }];
    let given = 0;
    let refusedInARow = 0;
    for (let at = 0; refusedInARow < 2; at += 1) {
      const isTaken = await processes[at % 2]!.take(payer, 7);
      given += isTaken ? 7 : 0;
      refusedInARow = isTaken ? 0 : refusedInARow + 1;
      if (refusedInARow === 2 && given < 990) {
        await sleep(LEASE_MS + 300);
        refusedInARow = 0;
      }
    }
    expect(given).toBeGreaterThanOrEqual(980);
    expect(given).toBeLessThanOrEqual(1_000);
    await Promise.all(processes.map((buckets) => buckets.close()));
  });
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
});
afterAll(() => database.drop());

describe('buckets in PostgreSQL', () => {
  keepsPromises(() => createPostgresStore(database.db));

  it('are written to no log: a crash leaves them full and costs nothing before', async () => {
    const { rows } = await database.db.pool.query<{ kind: string }>(
      `SELECT relpersistence AS kind FROM pg_class WHERE relname = 'rate_buckets'`,
    );
    expect(rows).toEqual([{ kind: 'u' }]);
  });

  it('may be used by the role of the API', async () => {
    const client = await database.db.pool.connect();
    await client.query('SET ROLE podpusher_api');
    const { rows } = await client.query<{ granted: number }>(
      `SELECT granted FROM podpusher_exchange_points('{role}', '{10}', '{1}', '{0}', '{4}', '{4}')`,
    );
    await client.query('RESET ROLE');
    client.release();
    expect(rows).toEqual([{ granted: 4 }]);
  });
});

(hasRedisServer ? describe : describe.skip)('buckets in Redis (redis-server installed)', () => {
  let server: TestRedis;
  let redis: Redis;
  beforeAll(async () => {
    server = await TestRedis.start();
    redis = await server.open();
  });
  afterAll(() => server.stop());

  keepsPromises(() => createRedisStore(redis));

  it('go away by themselves when they are full again', async () => {
    const name = fresh();
    const size = { max: 100, restoreRate: 50 };
    await createRedisStore(redis).exchange([{ name, size, give: 0, need: 100, wish: 100 }]);
    const ttl = await redis.pttl(`podpusher:bucket:${name}`);
    expect(ttl).toBeGreaterThan(55_000);
    expect(ttl).toBeLessThanOrEqual(62_001);
  });

  it('a Redis that dies refuses nobody who has points, and none gets more than a bucket of this process', async () => {
    const buckets = new LeasedBuckets(createFailOpenStore({ store: createRedisStore(redis), name: 'redis', logger }));
    const payer = [{ name: fresh(), size: { max: 100, restoreRate: 0.001 } }];
    expect(await buckets.take(payer, 1)).toBe(true);
    server.kill();
    await sleep(LEASE_MS + 100);
    let given = 0;
    while (await buckets.take(payer, 10)) given += 10;
    expect(given).toBe(100);
    await buckets.close();
  });
});

it('a PostgreSQL that is away refuses nobody who has points', async () => {
  const away = await createTestDatabase();
  const buckets = new LeasedBuckets(
    createFailOpenStore({ store: createPostgresStore(away.db), name: 'postgres', logger }),
  );
  await away.drop();
  expect(await buckets.take([{ name: 'w', size: SLOW }], 600)).toBe(true);
  expect(await buckets.take([{ name: 'w', size: SLOW }], 600)).toBe(false);
});
