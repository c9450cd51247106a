import type { Redis } from 'ioredis';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';
import { createCacheFactory } from './cache.js';
import { ACCESS_CHANGED, createWakeUps, PLAN_CHANGED, type WakeUps } from './pubsub.js';

const logger = createLogger({ level: 'silent', process: 'test' });
(hasRedisServer ? describe : describe.skip)('with Redis (redis-server installed)', () => {
  let test: TestDatabase;
  let server: TestRedis;
  const redises: Redis[] = [];
  let here: WakeUps;
  let there: WakeUps;

  beforeAll(async () => {
    test = await createTestDatabase();
    server = await TestRedis.start();
    const open = async (): Promise<Redis> => {
      const redis = await server.open();
      redises.push(redis);
      return redis;
    };
    here = createWakeUps({ databaseUrl: test.url, db: test.db, redis: await open(), logger });
    there = createWakeUps({ databaseUrl: test.url, db: test.db, redis: await open(), logger });
  });

  afterAll(async () => {
    await here.close();
    await there.close();
    server.stop();
    await test.drop();
  });

  it('a wake-up reaches another process, and one in a transaction only after its commit', async () => {
    const heard: (string | undefined)[] = [];
    there.subscribe('news', (payload) => heard.push(payload));
    await waitUntil('both ways listen', async () => {
      await here.publish(undefined, 'news', 'ping');
      return heard.includes('ping');
    });
    await test.db.transaction(async (tx) => {
      await here.publish(tx, 'news', 'committed');
      await here.publish(undefined, 'news', 'meanwhile');
      await waitUntil('the other one arrives', () => heard.includes('meanwhile'));
      expect(heard).not.toContain('committed');
    });
    await waitUntil('the commit is heard', () => heard.includes('committed'));
  });

  it('changes of rights and plans reach a process that Redis does not reach, with their transaction', async () => {
    const away = createWakeUps({ databaseUrl: test.url, db: test.db, redis: undefined, logger });
    const heard: (string | undefined)[] = [];
    for (const channel of [ACCESS_CHANGED, PLAN_CHANGED]) {
      away.subscribe(channel, (payload) => heard.push(payload && `${channel} ${payload}`));
    }
    await waitUntil('it listens', async () => {
      await test.db.query({ name: 'ping', text: `SELECT pg_notify($1, 'ping')` }, [PLAN_CHANGED]);
      return heard.includes(`${PLAN_CHANGED} ping`);
    });
    await test.db.transaction(async (tx) => {
      await here.publish(tx, ACCESS_CHANGED, 'key');
      await here.publish(tx, PLAN_CHANGED, 'workspace');
    });
    const told = [`${ACCESS_CHANGED} key`, `${PLAN_CHANGED} workspace`];
    await waitUntil('both are heard', () => told.every((one) => heard.includes(one)));
    await away.close();
  });

  it('processes share what one has loaded, and forget it together', async () => {
    const settings = { name: 'shared', max: 10, ttlMs: 60_000 };
    const near = createCacheFactory({ redis: redises[0], wake: here })<{ version: number }>(settings);
    const far = createCacheFactory({ redis: redises[1], wake: there })<{ version: number }>(settings);
    let version = 1;
    const load = () => Promise.resolve({ version });
    expect(await near.getOrLoad('key', load)).toEqual({ version: 1 });
    version = 2;
    await waitUntil('it lies in Redis', async () => (await redises[0]!.exists('podpusher:cache_shared:key')) === 1);
    expect(await far.getOrLoad('key', load)).toEqual({ version: 1 });
    await waitUntil('both have forgotten', async () => {
      await near.invalidate('key');
      return (await far.getOrLoad('key', load)).version === 2;
    });
  });

  it('a Redis that hangs holds nobody up: caches and wake-ups do without it until it answers again', async () => {
    server.freeze();
    const cache = createCacheFactory({ redis: redises[0], wake: here })<{ n: number }>({ name: 'h', max: 9, ttlMs: 1 });
    const load = () => Promise.resolve({ n: 1 });
    const startedAt = performance.now();
    await cache.getOrLoad('first', load);
    await here.publish(undefined, 'hangs', 'x');
    await waitUntil('it counts as away', () => redises[0]!.status !== 'ready');
    const awayAt = performance.now();
    for (let at = 0; at < 20; at += 1) await cache.getOrLoad(`${at}`, load);
    expect(awayAt - startedAt).toBeLessThan(5_000);
    expect(performance.now() - awayAt).toBeLessThan(500);
    server.thaw();
    await waitUntil('it is back', () => redises.every((redis) => redis.status === 'ready'));
  });

  it('without Redis, wake-ups and caches go on over PostgreSQL', async () => {
    server.kill();
    await waitUntil('Redis is gone', () => redises.every((redis) => redis.status !== 'ready'));
    const heard: (string | undefined)[] = [];
    there.subscribe('after', (payload) => heard.push(payload));
    await waitUntil('PostgreSQL carries it', async () => {
      await here.publish(undefined, 'after', 'x');
      return heard.includes('x');
    });
    const cache = createCacheFactory({ redis: redises[0], wake: here })<{ n: number }>({
      name: 'c',
      max: 9,
      ttlMs: 1000,
    });
    expect(await cache.getOrLoad('k', () => Promise.resolve({ n: 1 }))).toEqual({ n: 1 });
  });
});
