import { spawn } from 'node:child_process';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { CredentialAttempts } from './credential-attempts.js';

let database: TestDatabase;
let attempts: CredentialAttempts;
/** As another process sees it: nothing is shared but the database. */
let elsewhere: CredentialAttempts;
beforeAll(async () => {
  database = await createTestDatabase();
  attempts = new CredentialAttempts(database.db);
  elsewhere = new CredentialAttempts(database.db);
});
afterEach(() => database.db.pool.query('TRUNCATE credential_attempts'));
afterAll(() => database.drop());

const signIn = (account: string, ip: string) => ({ kind: 'sign-in', account, ip }) as const;
const count = (refusals: (object | undefined)[]) => refusals.filter((refusal) => refusal === undefined).length;

it('of forty tries at the same moment, in two places, ten pass', async () => {
  const tries = Array.from({ length: 40 }, (_, index) =>
    (index % 2 ? attempts : elsewhere).take(signIn('ada@example.com', `10.0.${index}.1`)),
  );
  expect(count(await Promise.all(tries))).toBe(10);
});

it('a process of its own that starts afresh finds the lock', async () => {
  for (let guess = 0; guess < 11; guess += 1) await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  expect(await takeInAnotherProcess(['ada@example.com', 'bob@example.com'])).toEqual([
    { failure: 'TOO_MANY_ATTEMPTS', retryAfterMs: expect.any(Number) },
    null,
  ]);
});

it('one caller gets fifty tries whatever the accounts, a whole /64 of addresses counts as one', async () => {
  const refusals: (object | undefined)[] = [];
  for (let guess = 0; guess < 60; guess += 1) {
    refusals.push(await attempts.take(signIn(`victim-${guess}@example.com`, `2001:db8:1:2::${guess + 1}`)));
  }
  expect(count(refusals)).toBe(50);
  expect(await attempts.take(signIn('x@example.com', '2001:db8:1:3::1'))).toBeUndefined();
  expect(await attempts.take(signIn('x@example.com', '2001:db8:1:2:ffff::1'))).toMatchObject({
    failure: 'TOO_MANY_ATTEMPTS',
  });
});

it('a caller who is over the limit cannot lock accounts of others', async () => {
  for (let guess = 0; guess < 51; guess += 1) await attempts.take(signIn(`victim-${guess}@example.com`, '10.0.0.1'));
  for (let guess = 0; guess < 20; guess += 1) await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  expect(await attempts.take(signIn('ada@example.com', '10.0.0.2'))).toBeUndefined();
});

it('a right password starts the account’s count again and gives the caller’s try back', async () => {
  for (let round = 0; round < 60; round += 1) {
    expect(await attempts.take(signIn('ada@example.com', '10.0.0.1'))).toBeUndefined();
    await attempts.succeed(signIn('ada@example.com', '10.0.0.1'));
  }
});

it('the lock ends with its window, says when, and does not grow by what is tried meanwhile', async () => {
  for (let guess = 0; guess < 11; guess += 1) await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  await database.db.pool.query(`UPDATE credential_attempts SET window_ends_at = now() + interval '60 seconds'`);
  const refusal = await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  expect(refusal!.retryAfterMs).toBeGreaterThan(55_000);
  expect(refusal!.retryAfterMs).toBeLessThanOrEqual(60_000);
  await database.db.pool.query(`UPDATE credential_attempts SET window_ends_at = now()`);
  expect(await attempts.take(signIn('ada@example.com', '10.0.0.1'))).toBeUndefined();
});

it('codes have a limit of the day beside that of the quarter of an hour', async () => {
  const code = { kind: 'code', account: 'a user' } as const;
  let passed = 0;
  for (let quarter = 0; quarter < 10; quarter += 1) {
    for (let guess = 0; guess < 6; guess += 1) if (!(await attempts.take(code))) passed += 1;
    await database.db.pool.query(
      `UPDATE credential_attempts SET window_ends_at = now() WHERE window_ends_at < now() + interval '1 hour'`,
    );
  }
  expect(passed).toBeLessThanOrEqual(30);
});

it('keeps no address that somebody typed', async () => {
  await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  const { rows } = await database.db.pool.query<{ text: string }>(
    `SELECT string_agg(a::text || encode(a.bucket, 'escape'), ' ') AS text FROM credential_attempts a`,
  );
  expect(rows[0]!.text).not.toMatch(/ada|10\.0\.0/);
});

it('prunes what is over and nothing else', async () => {
  await attempts.take(signIn('ada@example.com', '10.0.0.1'));
  await database.db.pool.query(`UPDATE credential_attempts SET window_ends_at = now() - interval '1 second'`);
  await attempts.take(signIn('bob@example.com', '10.0.0.2'));
  await attempts.prune();
  const { rows } = await database.db.pool.query<{ count: number }>('SELECT count(*)::int FROM credential_attempts');
  expect(rows[0]!.count).toBe(2);
});

/** A Node process of its own, which knows nothing but the database's address. */
async function takeInAnotherProcess(accounts: string[]): Promise<unknown> {
  const script = `
    import { openDatabase } from '#infra/postgres/database.js';
    import { createLogger } from '#observability/logger.js';
    import { CredentialAttempts } from '#domain/accounts/credential-attempts.js';
    const [, url, ...accounts] = process.argv;
    const settings = { url, poolSize: 2, slowQueryMs: 10000, entities: [], applicationName: 'test' };
    const db = await openDatabase(settings, createLogger({ level: 'silent', process: 'test' }));
    const attempts = new CredentialAttempts(db);
    const refusals = [];
    for (const account of accounts) refusals.push((await attempts.take({ kind: 'sign-in', account, ip: '10.0.0.2' })) ?? null);
    process.stdout.write(JSON.stringify(refusals));
    await db.close();`;
  const args = [
    '--conditions=source',
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    script,
    database.url,
    ...accounts,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return JSON.parse(text);
}
