import { TestApi } from '#test/testkit/api.js';
import { consent } from '#test/testkit/consent.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

let api: TestApi;
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  api = await TestApi.start({ settings: { SANDBOX_PORT: new URL(sandbox.url).port } });
}, 60_000);
afterAll(async () => {
  await api.stop();
  await sandbox.stop();
});

const START = `mutation Start($input: ConnectionStartInput!) { connectionStart(input: $input) { url userErrors { code field } } }`;
const CONNECTIONS = `query Connections { connections { provider mode methods connection { id status accountName shop { id } scopes } }
  publishReadiness { isReady missing { code action } } }`;

interface Listed {
  connections: {
    provider: string;
    mode: string;
    methods: string[];
    connection: { id: string; status: string } | null;
  }[];
  publishReadiness: { isReady: boolean; missing: { code: string; action: string }[] };
}

async function signedIn(options: Parameters<TestApi['account']>[0] = {}) {
  const account = await api.account(options);
  const answer = await api.ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    { variables: { input: { email: account.email, password: account.password } } },
  );
  return { ...account, cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}

async function startUrl(cookie: string, input: object): Promise<string> {
  const answer = await api.ask<{ connectionStart: { url: string } }>(START, { cookie, variables: { input } });
  return answer.data!.connectionStart.url;
}

/** What a browser does that was sent back to us. */
async function callback(search: string, cookie?: string, provider = 'etsy') {
  const response = await fetch(`${api.url}/oauth/${provider}/callback${search}`, {
    redirect: 'manual',
    headers: { ...(cookie && { cookie }) },
  });
  return { status: response.status, to: response.headers.get('location'), headers: response.headers };
}

test('consent, the way back, and the account: the page is found again with the news in its address', async () => {
  const { cookie } = await signedIn();
  const url = await startUrl(cookie, { provider: 'ETSY', returnTo: '/composer/lst_1?tab=de' });
  const back = await consent(url);
  const end = await callback(back.search, cookie);
  expect(end).toMatchObject({ status: 303, to: '/composer/lst_1?tab=de&connecting=etsy&outcome=CONNECTED' });
  expect(end.headers.get('cache-control')).toBe('no-store');
  const { data } = await api.ask<Listed>(CONNECTIONS, { cookie });
  expect(data!.connections.map(({ provider }) => provider)).toEqual([
    'ETSY',
    'PRINTIFY',
    'OPENAI',
    'PINTEREST',
    'INSTAGRAM',
    'X',
    'TIKTOK',
  ]);
  expect(data!.connections[0]).toMatchObject({
    mode: 'SANDBOX',
    methods: ['OAUTH'],
    connection: { status: 'CONNECTED' },
  });
  expect(data!.publishReadiness).toEqual({
    isReady: false,
    missing: [{ code: 'CONNECT_PRINTIFY', action: 'connect:printify' }],
  });
  expect(JSON.stringify(data)).not.toMatch(/101000001\.[\w-]{20}/);
  const { id } = data!.connections[0]!.connection!;
  const node = await api.ask<{ node: { __typename: string } }>('query ($id: ID!) { node(id: $id) { __typename id } }', {
    cookie,
    variables: { id },
  });
  expect(node.data!.node).toEqual({ __typename: 'ProviderAccount', id });
});

test('another session, no session, and an answer that comes twice lead to the connections, and change nothing', async () => {
  const [{ cookie }, { cookie: stranger }] = [await signedIn(), await signedIn()];
  const back = await consent(await startUrl(cookie, { provider: 'ETSY' }));
  const lost = '/settings/connections?connecting=etsy&outcome=';
  expect(await callback(back.search, stranger)).toMatchObject({ status: 303, to: `${lost}STATE_INVALID` });
  expect(await callback(back.search)).toMatchObject({ status: 303, to: `${lost}SIGNED_OUT` });
  expect(await callback(back.search, cookie)).toMatchObject({ to: `${lost}CONNECTED` });
  expect(await callback(back.search, cookie)).toMatchObject({ to: `${lost}STATE_INVALID` });
  const { data } = await api.ask<Listed>(CONNECTIONS, { cookie: stranger });
  expect(data!.connections.every(({ connection }) => connection === null)).toBe(true);
});

test.each([
  '',
  '?',
  '?code=a&code=b&state=',
  '?state=%00',
  `?state=${'x'.repeat(3000)}`,
  '?error=%3Cscript%3E&state=1',
])('whatever stands in the query of a callback, a page of ours tells (%#)', async (search) => {
  const { cookie } = await signedIn();
  const { status, to } = await callback(search, cookie);
  expect({ status, to }).toEqual({ status: 303, to: '/settings/connections?connecting=etsy&outcome=STATE_INVALID' });
  expect((await callback(search, cookie, 'nobody')).status).toBe(303);
});

test('a key with the scope reads connections and never makes one', async () => {
  const { key } = await api.account({ scopes: ['read:connections'] });
  expect((await api.ask<Listed>(CONNECTIONS, { key })).data!.connections).toHaveLength(7);
  const answer = await api.ask(START, { key, variables: { input: { provider: 'ETSY' } } });
  expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('a token is refused with a code and its field, and is nowhere in the answer', async () => {
  const { cookie } = await signedIn();
  const token = 'a-token-of-nobody-at-all';
  const answer = await api.ask(
    `mutation Use($input: ConnectionUseTokenInput!) { connectionUseToken(input: $input) { connection { id } userErrors { code field message } } }`,
    { cookie, variables: { input: { provider: 'PRINTIFY', token } } },
  );
  expect(answer.data).toMatchObject({
    connectionUseToken: { connection: null, userErrors: [{ code: 'TOKEN_REFUSED', field: ['input', 'token'] }] },
  });
  expect(JSON.stringify(answer)).not.toContain(token);
});
