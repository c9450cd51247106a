import type { Actor } from '#domain/accounts/actor.js';
import { HOUR_MS } from '#infra/clock.js';
import { loadConfig } from '#infra/config.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { consent } from '#test/testkit/consent.js';
import { ConnectionDesk } from '#test/testkit/connection-desk.js';
import { withToken } from '../signals/collectors/token-source.js';
import type { ConnectionsSlice } from './create-connections.js';

let desk: ConnectionDesk;
let worker: ConnectionsSlice;

/** Live as far as the product knows; what answers is the sandbox. */
beforeAll(async () => {
  desk = await ConnectionDesk.open();
  const { baseUrl, keys } = desk.sandbox.config.providers.pinterest;
  const config = loadConfig({
    SANDBOX: 'off',
    PINTEREST_BASE_URL: baseUrl,
    PINTEREST_AUTH_URL: `${desk.sandbox.url}/pinterest`,
    ...keys,
  });
  worker = await desk.process('podpusher_worker', desk.secrets, config);
}, 60_000);
afterAll(() => desk.close());

async function connect(): Promise<void> {
  const person: Extract<Actor, { kind: 'user' }> = await desk.person();
  const started = await worker.attempts.start(person, { provider: 'pinterest' });
  if (!('url' in started)) throw new Error(started.message);
  const back = await consent(started.url, { account: 'new', name: person.userId });
  expect((await worker.attempts.finish(person, 'pinterest', back.searchParams)).result).toBe('CONNECTED');
}

/** Reads as a gateway does; resolves to the tokens that were used. */
async function read(refused: readonly string[]): Promise<string[]> {
  const used: string[] = [];
  const owner = { provider: 'pinterest', name: 'Pinterest', tokens: worker.tokenSources.pinterest };
  await withToken(owner, ({ value }) => {
    used.push(value);
    if (!refused.includes(value)) return Promise.resolve();
    return Promise.reject(
      new ProviderFailure({ provider: 'pinterest', kind: 'forbidden', message: 'No.', status: 403 }),
    );
  });
  return used;
}

test('an account that lacks the permission does not keep collectors from the next one, which they go on with', async () => {
  await connect();
  const [first] = await read([]);
  await connect();
  const [refused, second, ...more] = await read([first!]);
  expect(refused).toBe(first);
  expect(second).toEqual(expect.any(String));
  expect(second).not.toBe(first);
  expect(more).toEqual([]);
  expect(await read([first!])).toEqual([second]);
  await expect(read([first!, second!])).rejects.toMatchObject({ kind: 'forbidden' });

  desk.clock.advance(HOUR_MS + 1);
  expect(await read([])).toEqual([first]);
});
