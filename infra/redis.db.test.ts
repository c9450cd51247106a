import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Redis } from 'ioredis';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { freePorts } from '#test/testkit/product.js';
import { createCacheFactory } from './cache.js';
import { createWakeUps, type WakeUps } from './pubsub.js';
import { awaitRedis, openRedis } from './redis.js';

const logger = createLogger({ level: 'silent', process: 'test' });
const hasServer = spawnSync('redis-server', ['--version']).status === 0;

/** No npm package ships a Redis server; CI installs Debian's. */
(hasServer ? describe : describe.skip)('with Redis (redis-server installed)', () => {
  let test: TestDatabase;
  let server: ChildProcess;
  const redises: Redis[] = [];
  let here: WakeUps;
  let there: WakeUps;

  beforeAll(async () => {
    test = await createTestDatabase();
    const [port] = await freePorts(1);
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    const open = async (): Promise<Redis> => {
      const redis = openRedis(`redis://127.0.0.1:${port}`, logger);
      redises.push(redis);
      await awaitRedis(redis, 5000);
      return redis;
    };
    here = createWakeUps({ databaseUrl: test.url, db: test.db, redis: await open(), logger });
    there = createWakeUps({ databaseUrl: test.url, db: test.db, redis: await open(), logger });
  });

  afterAll(async () => {
    await here.close();
    await there.close();
    for (const redis of redises) redis.disconnect();
    server.kill('SIGKILL');
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

  it('without Redis, wake-ups and caches go on over PostgreSQL', async () => {
    server.kill('SIGKILL');
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
