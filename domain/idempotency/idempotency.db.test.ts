import { type Actor, systemActor } from '#domain/accounts/actor.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { AppError } from '#infra/errors.js';
import type { Tx } from '#infra/postgres/database.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { Idempotency, type IdempotentCall, type IdempotentWork } from './idempotency.js';

let test_: TestDatabase;
let idempotency: Idempotency;
let ann: Actor;
let bob: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  test_ = await createTestDatabase();
  idempotency = new Idempotency({ db: test_.db, tenantOf });
  await test_.db.pool.query('CREATE TABLE effects (note text NOT NULL)');
  ann = await member();
  const { workspaceId } = ann as Extract<Actor, { kind: 'user' }>;
  bob = await member(workspaceId);
  elsewhere = await member();
});
afterAll(() => test_.drop());
beforeEach(() => test_.db.pool.query('TRUNCATE effects, idempotency_results'));

async function member(inWorkspace?: string): Promise<Actor> {
  const one = async (text: string, values: unknown[]) =>
    (await test_.db.pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const userId = await one(
    `INSERT INTO users (email, password_hash) VALUES (gen_random_uuid() || '@example.com', 'x') RETURNING id`,
    [],
  );
  const workspaceId = inWorkspace ?? (await one(`INSERT INTO workspaces (name) VALUES ('w') RETURNING id`, []));
  return { kind: 'user', userId, workspaceId, role: 'owner', sessionId: '00000000-0000-7000-8000-000000000000' };
}

const call = (changes: Partial<IdempotentCall> = {}): IdempotentCall => ({
  mutation: 'thingCreate',
  key: 'k1',
  occurrence: 1,
  request: { name: 'a', size: 1 },
  scope: 'workspace',
  onReplay: () => undefined,
  ...changes,
});

const INSERT = { name: 'effects_insert', text: 'INSERT INTO effects VALUES ($1)' };
const happen = async (tx: Tx, note = 'done') => {
  await tx.query(INSERT, [note]);
  return { note, at: new Date(1_000), count: 12n, tags: [{ of: null }] };
};
const effects = async () => (await test_.db.pool.query('SELECT note FROM effects')).rows.length;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

it('gives a repeat the stored result, dates and large numbers too, and says so', async () => {
  const first = await idempotency.run(ann, call(), { run: happen });
  const onReplay = jest.fn();
  const second = await idempotency.run(ann, call({ onReplay, request: { size: 1, name: 'a' } }), { run: happen });
  expect(second).toEqual(first);
  expect(onReplay).toHaveBeenCalledTimes(1);
  expect(await effects()).toBe(1);
});

it('refuses a key that stands for another request, or for somebody else', async () => {
  await idempotency.run(ann, call(), { run: happen });
  expect(await codeOf(idempotency.run(ann, call({ request: { name: 'b' } }), { run: happen }))).toBe(
    'IDEMPOTENCY_MISMATCH',
  );
  expect(await codeOf(idempotency.run(bob, call(), { run: happen }))).toBe('IDEMPOTENCY_MISMATCH');
  expect(await effects()).toBe(1);
});

it('keeps keys of other workspaces, mutations and occurrences apart', async () => {
  await idempotency.run(ann, call(), { run: happen });
  await idempotency.run(elsewhere, call(), { run: happen });
  await idempotency.run(ann, call({ mutation: 'otherCreate' }), { run: happen });
  await idempotency.run(ann, call({ occurrence: 2 }), { run: happen });
  await idempotency.run(ann, call({ scope: 'user' }), { run: happen });
  expect(await effects()).toBe(5);
});

it('stores nothing when the work throws, and takes its effect back', async () => {
  const failing = async (tx: Tx) => {
    await happen(tx);
    throw new AppError('BAD_USER_INPUT', 'no');
  };
  expect(await codeOf(idempotency.run(ann, call(), { run: failing }))).toBe('BAD_USER_INPUT');
  expect(await effects()).toBe(0);
  expect(await codeOf(idempotency.run(ann, call({ request: 'corrected' }), { run: happen }))).toBe('done');
});

it('stores no refusal, so that a corrected call may use the key', async () => {
  const refused = await idempotency.run<{ failure?: string }>(ann, call(), {
    run: async () => ({ failure: 'NAME_TAKEN' }),
  });
  expect(refused).toEqual({ failure: 'NAME_TAKEN' });
  expect(await codeOf(idempotency.run(ann, call({ request: 'corrected' }), { run: happen }))).toBe('done');
});

it('never stores what the work keeps to itself', async () => {
  const work: IdempotentWork<{ id: string; secret: string | null }> = {
    run: async (tx) => ({ id: (await happen(tx)).note, secret: 'pk_live_secret' }),
    keep: ({ id }) => ({ id, secret: null }),
  };
  expect((await idempotency.run(ann, call(), work)).secret).toBe('pk_live_secret');
  expect((await idempotency.run(ann, call(), work)).secret).toBeNull();
  const { rows } = await test_.db.pool.query('SELECT * FROM idempotency_results');
  expect(JSON.stringify(rows)).not.toContain('pk_live_secret');
});

it('answers CONFLICT, retryable, while the first call runs, and holds nobody up', async () => {
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  const first = idempotency.run(ann, call(), { run: (tx) => held.then(() => happen(tx)) });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(idempotency.run(ann, call(), { run: happen })).rejects.toMatchObject({
    code: 'CONFLICT',
    retryable: true,
    retryAfterMs: expect.any(Number),
  });
  finish();
  await first;
  await idempotency.run(ann, call(), { run: happen });
  expect(await effects()).toBe(1);
});

it('has one effect of a hundred calls at once', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () => codeOf(idempotency.run(ann, call(), { run: happen }))),
  );
  expect(await effects()).toBe(1);
  expect(new Set(outcomes)).toEqual(new Set(outcomes.includes('CONFLICT') ? ['done', 'CONFLICT'] : ['done']));
});

it('runs without memory when no key is given', async () => {
  await idempotency.run(ann, call({ key: undefined }), { run: happen });
  await idempotency.run(ann, call({ key: undefined }), { run: happen });
  expect(await effects()).toBe(2);
  expect((await test_.db.pool.query('SELECT FROM idempotency_results')).rowCount).toBe(0);
});

it('has no keys of nobody', async () => {
  expect(await codeOf(idempotency.run(systemActor('test'), call(), { run: happen }))).toBe('BAD_USER_INPUT');
});

it('remembers for a day, and forgets after', async () => {
  await idempotency.run(ann, call(), { run: happen });
  await test_.db.pool.query(`UPDATE idempotency_results SET created_at = now() - interval '23 hours 59 minutes'`);
  expect(await idempotency.forgetOld()).toBe(0);
  await test_.db.pool.query(`UPDATE idempotency_results SET created_at = now() - interval '24 hours 1 minute'`);
  expect(await idempotency.forgetOld()).toBe(1);
});
