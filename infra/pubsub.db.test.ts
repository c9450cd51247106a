import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { waitUntil } from '#test/testkit/processes.js';
import { createLogger } from '#observability/logger.js';
import { createWakeUps, type WakeUps } from './pubsub.js';

const logger = createLogger({ level: 'silent', process: 'test' });
let test: TestDatabase;
let here: WakeUps;
let there: WakeUps;

beforeAll(async () => {
  test = await createTestDatabase();
  const deps = { databaseUrl: test.url, db: test.db, redis: undefined, logger };
  here = createWakeUps(deps);
  there = createWakeUps(deps);
});

afterAll(async () => {
  await here.close();
  await there.close();
  await test.drop();
});

/** Subscribes and waits until the connection listens: that is told by one call without payload. */
async function listen(wake: WakeUps, channel: string): Promise<(string | undefined)[]> {
  const heard: (string | undefined)[] = [];
  wake.subscribe(channel, (payload) => heard.push(payload));
  await waitUntil('the listener is there', async () => {
    const { rows } = await test.db.pool.query("SELECT 1 FROM pg_stat_activity WHERE query = $1 AND state = 'idle'", [
      `LISTEN "${channel}"`,
    ]);
    return rows.length > 0;
  });
  return heard;
}

it('wakes subscribers of the same channel in another process, and nobody else', async () => {
  const heard = await listen(there, 'news');
  const others = await listen(there, 'weather');
  await here.publish(undefined, 'news', '17');
  await waitUntil('the news arrive', () => heard.includes('17'));
  expect(others).not.toContain('17');
});

it('is heard when the transaction commits, and not at all when it rolls back', async () => {
  const heard = await listen(there, 'rows');
  await test.db
    .transaction((tx) => here.publish(tx, 'rows', 'rolled back').then(() => Promise.reject(new Error('no'))))
    .catch(() => undefined);
  await test.db.transaction((tx) => here.publish(tx, 'rows', 'committed'));
  await waitUntil('the commit is heard', () => heard.includes('committed'));
  expect(heard).not.toContain('rolled back');
});

it('comes back by itself after its connection was cut, and wakes everyone once', async () => {
  const heard = await listen(there, 'cut');
  heard.length = 0;
  await test.db.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'podpusher-listen'",
  );
  await waitUntil('a wake-up without payload', () => heard.includes(undefined));
  await here.publish(undefined, 'cut', 'after');
  await waitUntil('new wake-ups arrive', () => heard.includes('after'));
});

it('an ended subscription hears nothing more', async () => {
  const heard: (string | undefined)[] = [];
  const end = there.subscribe('ended', (payload) => heard.push(payload));
  const stillHeard = await listen(there, 'ended');
  end();
  await here.publish(undefined, 'ended', 'x');
  await waitUntil('the other subscription hears it', () => stillHeard.includes('x'));
  expect(heard).not.toContain('x');
});
