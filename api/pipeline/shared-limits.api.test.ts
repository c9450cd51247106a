import { TestApi } from '#test/testkit/api.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';

/** A flat price, of which nothing comes back. */
const QUERY = '{ __schema { queryType { name } } }';
const POINTS = 11;
const MAX = 1_000;
const RESTORE = 50;

interface Flood {
  points: number;
  seconds: number;
  statuses: Set<number>;
}

/** Eight callers with one key at each of the servers, until everybody has been refused for a while. */
async function flood(apis: readonly TestApi[], key: string): Promise<Flood> {
  const startedAt = performance.now();
  const statuses = new Set<number>();
  let served = 0;
  const caller = async (api: TestApi): Promise<void> => {
    for (let refusals = 0; refusals < 5;) {
      const { status } = await api.ask(QUERY, { key });
      statuses.add(status);
      if (status === 200) served += 1;
      else refusals += 1;
    }
  };
  await Promise.all(apis.flatMap((api) => Array.from({ length: 8 }, () => caller(api))));
  return { points: served * POINTS, seconds: (performance.now() - startedAt) / 1_000, statuses };
}

function sharesOneBucket(open: () => readonly TestApi[]): void {
  it('two API processes together give one bucket, refuse the rest with 429, and serve others meanwhile', async () => {
    const apis = open();
    const [busy, other] = [await apis[0]!.account({ plan: 'free' }), await apis[0]!.account({ plan: 'free' })];
    const [{ points, seconds, statuses }, calm] = await Promise.all([
      flood(apis, busy.key),
      apis[1]!.ask('{ __typename }', { key: other.key }),
    ]);
    expect(calm.status).toBe(200);
    expect([...statuses].sort()).toEqual([200, 429]);
    // A second of restore for what is out on lease.
    expect(points).toBeLessThanOrEqual(MAX + RESTORE * (seconds + 1.25));
    expect(points).toBeGreaterThan(0.7 * MAX);
  });
}

describe('with PostgreSQL alone', () => {
  const apis: TestApi[] = [];
  beforeAll(async () => {
    apis.push(await TestApi.start({ throttle: 'enforce' }));
    apis.push(await TestApi.start({ throttle: 'enforce', database: apis[0]!.database }));
  });
  afterAll(async () => {
    await apis[1]!.stop();
    await apis[0]!.stop();
  });
  sharesOneBucket(() => apis);
});

(hasRedisServer ? describe : describe.skip)('with Redis (redis-server installed)', () => {
  const apis: TestApi[] = [];
  let server: TestRedis;
  beforeAll(async () => {
    server = await TestRedis.start();
    const redis = await server.open();
    apis.push(await TestApi.start({ throttle: 'enforce', redis }));
    apis.push(await TestApi.start({ throttle: 'enforce', redis, database: apis[0]!.database }));
  });
  afterAll(async () => {
    await apis[1]!.stop();
    await apis[0]!.stop();
    server.stop();
  });

  sharesOneBucket(() => apis);

  it('goes on without Redis, and never answers 500', async () => {
    const { key } = await apis[0]!.account({ plan: 'free' });
    expect((await apis[0]!.ask(QUERY, { key })).status).toBe(200);
    server.kill();
    const { statuses, points } = await flood(apis, key);
    expect([...statuses].sort()).toEqual([200, 429]);
    expect(points).toBeGreaterThan(0.7 * MAX);
  });
});
