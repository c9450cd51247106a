import { setTimeout as wait } from 'node:timers/promises';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';
import { ResponseCache } from './response-cache.js';

const logger = createLogger({ level: 'silent', process: 'test' });
const TTL_MS = 2_000;

(hasRedisServer ? describe : describe.skip)('with Redis (redis-server installed)', () => {
  let test: TestDatabase;
  let server: TestRedis;
  let wake: WakeUps;

  beforeAll(async () => {
    test = await createTestDatabase();
    server = await TestRedis.start();
    wake = createWakeUps({ databaseUrl: test.url, db: test.db, redis: undefined, logger });
  });

  afterAll(async () => {
    await wake.close();
    server.stop();
    await test.drop();
  });

  it('no answer is given that is older than it may be, whichever process read it, though nothing is told of', async () => {
    const open = async () =>
      new ResponseCache({ ttlMs: TTL_MS, memoryBytes: 100_000, channels: [] }, await server.open(), wake);
    const [one, other] = [await open(), await open()];
    const told = async (cache: ResponseCache, text: string) => {
      const answer =
        cache.peek('key') ?? (await cache.getOrLoad('key', async () => ({ head: Buffer.from(text), cost: 1 })));
      return answer.head.toString();
    };
    const redis = await server.open();
    const readAt = performance.now();
    expect(await told(one, 'old')).toBe('old');
    await waitUntil('it lies in Redis', async () => (await redis.keys('podpusher:answer:*')).length === 1);
    await wait(TTL_MS * 0.4 - (performance.now() - readAt));
    expect(await told(other, 'new')).toBe('old');
    await wait(TTL_MS * 1.05 - (performance.now() - readAt));
    expect(await told(one, 'new')).toBe('new');
    expect(await told(other, 'new')).toBe('new');
  });
});
