import { randomBytes, randomUUID } from 'node:crypto';
import { loadConfig } from '#infra/config.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { AuditLog } from '../accounts/audit-log.js';
import { tenantOf } from '../accounts/tenant.js';
import { Cursors } from '#schema/base/cursor.js';
import { createLogger } from '#observability/logger.js';
import { movableClock } from '#test/testkit/collecting.js';
import { connectReadySeller } from '#test/testkit/connect.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { BREAKER_POLICY } from '../providers/provider-breaker.js';
import { type ConnectionsSlice, createConnections } from './create-connections.js';

let database: TestDatabase;
const clock = movableClock();
const secrets = secretKeysFrom(new Map([[1, randomBytes(32)]]));
const slices: ConnectionsSlice[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(slices.map((slice) => slice.close()));
  await database.drop();
});

/** One process of several on the same database. */
async function aProcess(role?: 'podpusher_api' | 'podpusher_worker'): Promise<ConnectionsSlice> {
  const db = role ? await database.openAs(role) : database.db;
  const slice = createConnections({
    config: loadConfig({ LOG_LEVEL: 'silent' }),
    db,
    clock,
    secrets,
    audit: new AuditLog(db, new Cursors(randomBytes(32))),
    shopChosen: () => Promise.resolve(),
    tenantOf,
    logger: createLogger({ level: 'silent', process: 'test' }),
  });
  slices.push(slice);
  return slice;
}

async function workspace(...providers: ('etsy' | 'printify' | 'openai')[]): Promise<string> {
  const { rows } = await database.db.pool.query<{ id: string }>(
    `INSERT INTO workspaces (name) VALUES ('Shop') RETURNING id`,
  );
  const { id } = rows[0]!;
  for (const provider of providers) await connectReadySeller({ db: database.db, secrets }, id, provider);
  return id;
}

const failing = (kind: 'unavailable' | 'throttled', retryAfterMs?: number) => () =>
  Promise.reject(new ProviderFailure({ provider: 'printify', kind, message: 'No.', status: 500, retryAfterMs }));

test.each(['podpusher_api', 'podpusher_worker'] as const)(
  'as %s, work gets the token of its own workspace',
  async (role) => {
    const { accountCalls } = await aProcess(role);
    const [mine, none] = [await workspace('printify'), await workspace()];
    const access = await accountCalls.call(mine, 'printify', (given) => Promise.resolve(given));
    expect(access).toMatchObject({ token: 'sandbox-printify-token', shopId: '9000001', mode: 'sandbox' });
    expect(await accountCalls.isConnected(mine, 'printify')).toBe(true);
    expect(await accountCalls.isConnected(none, 'printify')).toBe(false);
    const refused = accountCalls.call(none, 'printify', () => Promise.reject(new Error('it was called')));
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN', facts: { action: 'connect:printify' } });
    const unknown = accountCalls.call(randomUUID(), 'etsy', () => Promise.reject(new Error('it was called')));
    await expect(unknown).rejects.toMatchObject({ facts: { action: 'connect:etsy' } });
  },
);

test('a breaker opens for one workspace in all processes, half-opens for one probe, and leaves the others alone', async () => {
  const [one, other] = [await aProcess(), await aProcess('podpusher_worker')];
  const [broken, sound] = [await workspace('printify'), await workspace('printify')];
  for (let i = 0; i < BREAKER_POLICY.failuresToOpen; i += 1) {
    await expect(one.accountCalls.call(broken, 'printify', failing('unavailable'))).rejects.toThrow('No.');
  }
  const stopped = other.accountCalls.call(broken, 'printify', () => Promise.reject(new Error('it was called')));
  await expect(stopped).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: expect.any(Number) });
  await expect(other.accountCalls.call(sound, 'printify', () => Promise.resolve('fine'))).resolves.toBe('fine');
  clock.advance(BREAKER_POLICY.firstOpenMs);
  let sent = 0;
  const probe = async () => {
    sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return 'fine';
  };
  const calls = [one, other, one, other].map(({ accountCalls }) => accountCalls.call(broken, 'printify', probe));
  await Promise.allSettled(calls);
  expect(sent).toBe(1);
  await expect(one.accountCalls.call(broken, 'printify', () => Promise.resolve('fine'))).resolves.toBe('fine');
});

test('a throttled account waits as long as it was told; what we refuse ourselves opens nothing', async () => {
  const { accountCalls } = await aProcess();
  const id = await workspace('printify');
  await expect(accountCalls.call(id, 'printify', failing('throttled', 30_000))).rejects.toThrow('No.');
  await expect(accountCalls.call(id, 'printify', () => Promise.resolve('fine'))).rejects.toMatchObject({
    kind: 'throttled',
  });
  clock.advance(30_000);
  await expect(accountCalls.call(id, 'printify', () => Promise.resolve('fine'))).resolves.toBe('fine');
});
