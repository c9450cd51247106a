import { randomUUID } from 'node:crypto';
import { buildSchema, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
let cookie: string;
let email: string;
beforeAll(async () => {
  api = await TestApi.start();
  const account = await api.account({ plan: 'enterprise' });
  email = account.email;
  const answer = await api.ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    { variables: { input: { email, password: account.password } } },
  );
  cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
});
afterAll(() => api.stop());

const CREATES: [name: string, input: () => object, selection: string][] = [
  ['workspaceCreate', () => ({ name: 'Second shop' }), 'workspace { id name }'],
  ['invitationCreate', () => ({ email: `${randomUUID()}@example.com`, role: 'VIEWER' }), 'invitation { id email }'],
  ['apiKeyCreate', () => ({ name: 'robot', scopes: ['read:trends'] }), 'apiKey { id name } key'],
];

const create = (name: string, selection: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return api.ask<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`,
    { cookie, variables: { input } },
  );
};

describe.each(CREATES)('%s', (name, makeInput, selection) => {
  it('makes one thing under one key, and gives it again', async () => {
    const input = { ...makeInput(), idempotencyKey: randomUUID() };
    const first = await create(name, selection, input);
    expect(first.errors).toBeUndefined();
    expect(first.data![name]!['userErrors']).toEqual([]);
    const second = await create(name, selection, input);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.data![name]).toEqual({ ...first.data![name], ...('key' in first.data![name]! && { key: null }) });
  });

  it('makes one thing of twenty calls at once', async () => {
    const input = { ...makeInput(), idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(name, selection, input)));
    const made = answers.filter(({ data }) => data?.[name]);
    const [object] = selection.split(' ') as [string];
    expect(new Set(made.map(({ data }) => (data![name]![object] as { id: string }).id)).size).toBe(1);
    expect(made.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    for (const { errors } of answers.filter(({ data }) => !data?.[name])) {
      expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', retryable: true });
    }
  });

  it('shows the key in its input', () => {
    const type = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getType(
      `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
    );
    expect(isInputObjectType(type) && String(type.getFields()['idempotencyKey']?.type)).toBe('String');
  });
});

it('never stores the secret of a key', async () => {
  const answer = await create('apiKeyCreate', 'key', {
    name: 'secret robot',
    scopes: ['read:trends'],
    idempotencyKey: randomUUID(),
  });
  const secret = (answer.data!['apiKeyCreate']!['key'] as string).split('_').at(-1)!;
  const { rows } = await api.database.db.pool.query('SELECT * FROM idempotency_results');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret);
});
