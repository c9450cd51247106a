import { type Clock, systemClock } from '#infra/clock.js';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { movableClock } from '#test/testkit/collecting.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { CallScope } from './call-scope.js';
import { etsyFailure } from './failures/etsy-failure.js';
import { printifyFailure } from './failures/printify-failure.js';
import { ProviderClients } from './provider-clients.js';
import { ProviderPaceStore } from './provider-pace-store.js';
import { allPacesOf, rhythmOf } from './provider-paces.js';

let database: TestDatabase;
let server: Server;
let url: string;
let answer: { status: number; headers: Record<string, string> };
const asked: number[] = [];
const opened: ProviderClients[] = [];
const readers: HttpClient[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  server = createServer((_request, response) => {
    asked.push(performance.now());
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all([...opened, ...readers].map((clients) => clients.close()));
  server.close();
  await database.drop();
});
beforeEach(async () => {
  answer = { status: 200, headers: {} };
  asked.length = 0;
  await database.db.pool.query('TRUNCATE provider_paces');
});

/** One of several processes on the same database. */
async function aProcess(role: 'podpusher_api' | 'podpusher_worker', clock = systemClock) {
  const scope = new CallScope();
  const db = await database.openAs(role);
  const clients = new ProviderClients({ clock, paces: new ProviderPaceStore(db, clock), scope });
  opened.push(clients);
  return {
    get: (account: string, path = '/v1/shops.json') =>
      scope.run(account, () =>
        clients.of('printify').send({ method: 'GET', url: `${url}${path}`, operation: 'test' }, printifyFailure),
      ),
    etsy: () => clients.of('etsy').send({ method: 'GET', url: `${url}/x`, operation: 'test' }, etsyFailure),
    collectFromEtsy: () =>
      reader(clients, clock).send({ method: 'GET', url: `${url}/x`, operation: 'test' }, etsyFailure),
  };
}

/** A client that reads along in nobody's name, as collectors have. */
function reader(clients: ProviderClients, clock: Clock): HttpClient {
  const settings = { ...HTTP_CLIENT_DEFAULTS, ...clients.backgroundLimitsOf('etsy') };
  const client = new HttpClient({ ...settings, provider: 'etsy', clock, retries: 0 });
  readers.push(client);
  return client;
}

/** As if so many of a day's calls had been made at once. */
async function useOfTheDay(calls: number, now: Date): Promise<void> {
  const day = allPacesOf('etsy').find(({ name }) => name === 'day')!;
  await database.db.pool.query(
    `INSERT INTO provider_paces (provider, account, name, spent_until) VALUES ('etsy', '', 'day', $1)`,
    [new Date(now.getTime() + calls * rhythmOf(day).stepMs)],
  );
}

test('two processes together ask one Printify account no more than 5 times in any second', async () => {
  const [one, other] = [await aProcess('podpusher_api'), await aProcess('podpusher_worker')];
  await Promise.all(Array.from({ length: 10 }, (_, at) => (at % 2 ? one : other).get('7')));
  expect(asked).toHaveLength(10);
  for (const from of asked) {
    // A few milliseconds for the way to the server, which is not the same for each.
    expect(asked.filter((time) => time >= from && time < from + 980).length).toBeLessThanOrEqual(5);
  }
});

test('another account is not held up', async () => {
  const worker = await aProcess('podpusher_worker');
  await Promise.all(Array.from({ length: 6 }, () => worker.get('7')));
  const startedAt = performance.now();
  await worker.get('8');
  expect(performance.now() - startedAt).toBeLessThan(250);
});

test('who would wait longer than a few seconds is told when to come back, and nothing is sent', async () => {
  const clock = movableClock();
  const worker = await aProcess('podpusher_worker', clock);
  const catalogue = allPacesOf('printify').find(({ name }) => name === 'catalogue')!;
  await database.db.pool.query(`INSERT INTO provider_paces VALUES ('printify', '7', 'catalogue', $1)`, [
    new Date(clock.now().getTime() + 120_000),
  ]);
  const refused = await worker.get('7', '/v1/catalog/blueprints.json').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProviderFailure);
  expect(refused).toMatchObject({ kind: 'throttled', status: undefined, action: 'wait' });
  expect((refused as ProviderFailure).retryAfterMs).toBeGreaterThan(30_000);
  expect(asked).toHaveLength(0);
  await expect(worker.get('7')).resolves.toMatchObject({ status: 200 });
  clock.advance(catalogue.windowMs * 2);
  await expect(worker.get('7', '/v1/catalog/blueprints.json')).resolves.toMatchObject({ status: 200 });
});

test('Etsy’s limits are read from its answers, and hold for every process from then on', async () => {
  const [one, other] = [await aProcess('podpusher_api'), await aProcess('podpusher_worker')];
  answer.headers = { 'x-limit-per-second': '150', 'x-limit-per-day': '100000' };
  await one.etsy();
  const { rows } = await database.db.pool.query(
    `SELECT name, learned_limit FROM provider_paces WHERE provider = 'etsy' AND account = '' ORDER BY name`,
  );
  expect(rows).toEqual([
    { name: 'day', learned_limit: 100_000 },
    { name: 'second', learned_limit: 150 },
  ]);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: 12 }, () => other.etsy()));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test('a 429 of Etsy’s pauses the app in all processes for as long as it asks', async () => {
  const [one, other] = [await aProcess('podpusher_api'), await aProcess('podpusher_worker')];
  answer = { status: 429, headers: { 'retry-after': '600' } };
  await expect(one.etsy()).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: 600_000 });
  answer = { status: 200, headers: {} };
  await expect(other.etsy()).rejects.toMatchObject({ kind: 'throttled', status: undefined });
  expect(asked).toHaveLength(1);
});

test('an answer is not lost where what it says of limits cannot be noted', async () => {
  const worker = await aProcess('podpusher_worker');
  await database.db.pool.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON provider_paces FOR EACH ROW
      WHEN (NEW.learned_limit IS NOT NULL) EXECUTE FUNCTION refuse();`);
  answer.headers = { 'x-limit-per-day': '77000' };
  await expect(worker.etsy()).resolves.toMatchObject({ status: 200 });
  expect(asked).toHaveLength(1);
  await database.db.pool.query('DROP FUNCTION refuse() CASCADE');
});

test('collecting leaves half of what Etsy allows at once to sellers, whose calls go on', async () => {
  const clock = movableClock();
  const worker = await aProcess('podpusher_worker', clock);
  await useOfTheDay(1_000, clock.now());
  await expect(worker.collectFromEtsy()).resolves.toMatchObject({ status: 200 });
  await database.db.pool.query('TRUNCATE provider_paces');
  await useOfTheDay(1_500, clock.now());
  await expect(worker.collectFromEtsy()).rejects.toMatchObject({ kind: 'throttled', status: undefined });
  await expect(worker.etsy()).resolves.toMatchObject({ status: 200 });
});

test('a day on which all of Etsy’s burst was used is followed by one with half of the limit, not by next to none', () => {
  const day = allPacesOf('etsy').find(({ name }) => name === 'day')!;
  expect(day.windowMs / rhythmOf(day).stepMs).toBeGreaterThanOrEqual(day.limit / 2);
});
