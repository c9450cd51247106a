import { randomBytes, randomUUID } from 'node:crypto';
import { type GraphQLField, type GraphQLSchema, isObjectType, printType } from 'graphql';
import { type AccessRule, accessRuleOf } from '#api/access-rules.js';
import { buildApiSchema } from '#api/build-schema.js';
import { PERSONAL_TABLES } from '#domain/accounts/personal-tables.js';
import { ruleOf } from '#domain/accounts/rights.js';
import { formatUuidId, NODE_TYPES, type UuidKind } from '#schema/base/public-id.js';
import { type Answer, TestApi } from '#test/testkit/api.js';
import { seedConnection } from './connection-rows.js';
import { seedBrandProfile } from './idea-rows.js';
import { seedListing } from './listing-rows.js';
import { seedPipeline } from './pipeline-rows.js';
import { seedBilling } from '#test/testkit/seed-billing.js';
import { seedProduct } from './product-rows.js';
import { ID_ARGUMENTS, idPaths, sampleArguments, selectionOf } from './samples.js';

/** How a field that is not at the root is reached. A type with guarded fields that is not here fails the test. */
const WAYS_TO: Readonly<Record<string, (selection: string) => string>> = {
  Workspace: (selection) => `{ workspace { ${selection} } }`,
  Viewer: (selection) => `{ viewer { ${selection} } }`,
  User: (selection) => `{ viewer { user { ${selection} } } }`,
  Member: (selection) => `{ workspace { members { nodes { ${selection} } } } }`,
  Invitation: (selection) => `{ workspace { invitations { nodes { ${selection} } } } }`,
  Idea: (selection) => `{ ideas { nodes { ${selection} } } }`,
  Job: (selection) => `{ jobs { nodes { ${selection} } } }`,
  PipelineRun: (selection) => `{ pipelineRuns { nodes { ${selection} } } }`,
  PipelineCard: (selection) => `{ pipelineCards(stage: SIGNAL) { nodes { ${selection} } } }`,
  Product: (selection) => `{ products { nodes { ${selection} } } }`,
  Listing: (selection) => `{ listings { nodes { ${selection} } } }`,
  ListingRevision: (selection) => `{ listings { nodes { revisions { nodes { ${selection} } } } } }`,
  ApiKey: (selection) => `{ workspace { apiKeys { nodes { ${selection} } } } }`,
  Billing: (selection) => `{ billing { ${selection} } }`,
};

interface Guarded {
  name: string;
  root: 'query' | 'mutation' | 'subscription' | undefined;
  parent: string;
  field: GraphQLField<unknown, unknown>;
  rule: AccessRule | undefined;
}

interface Person {
  cookie: string;
  userId: string;
  workspaceId: string;
}

const schema: GraphQLSchema = buildApiSchema(new Map());
const fields = collectFields();
const roots = fields.filter(({ root }) => root !== undefined);
const guarded = fields.filter(({ rule }) => rule !== undefined && rule.kind !== 'public');

let api: TestApi;
let owner: Person;
let viewer: Person;
let key: string;
let foreign: Record<UuidKind, string>;
let foreignWorkspaceId: string;

beforeAll(async () => {
  api = await TestApi.start({ settings: { LOG_LEVEL: 'fatal' } });
  const [mine, theirs, reader] = [await api.account(), await api.account(), await api.account()];
  await seat(reader.userId, mine.workspaceId, 'viewer');
  owner = await signIn(mine);
  viewer = await signIn(reader, mine.workspaceId);
  const order = { name: 'Trends only', scopes: ['read:trends'] };
  key = (await api.domain.apiKeys.createFor({ kind: 'system', name: 'test' }, mine.workspaceId, order)).key;
  foreignWorkspaceId = theirs.workspaceId;
  foreign = await seedForeign(theirs);
}, 60_000);
afterAll(() => api.stop());

function collectFields(): Guarded[] {
  const rootNames = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' } as const;
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const root = (rootNames as Record<string, Guarded['root']>)[type.name];
    return Object.values(type.getFields()).map((field) => {
      return { name: `${type.name}.${field.name}`, root, parent: type.name, field, rule: accessRuleOf(field) };
    });
  });
}

async function query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  return (await api.database.db.pool.query<Row>(text, values)).rows;
}

async function seat(userId: string, workspaceId: string, role: string): Promise<void> {
  await query('INSERT INTO members (user_id, workspace_id, role) VALUES ($1, $2, $3)', [userId, workspaceId, role]);
}

async function signIn(
  account: { email: string; password: string; userId: string; workspaceId: string },
  workspaceId = account.workspaceId,
): Promise<Person> {
  const { email, password, userId } = account;
  const answer = await api.ask(
    `mutation SignIn($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }`,
    { variables: { input: { email, password } } },
  );
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  await query('UPDATE sessions SET workspace_id = $2 WHERE user_id = $1', [userId, workspaceId]);
  return { cookie, userId, workspaceId };
}

/** One of everything that has an id, in somebody else's workspace. */
async function seedForeign({
  workspaceId,
  userId,
  ...account
}: {
  workspaceId: string;
  userId: string;
  email: string;
  password: string;
}) {
  const { cookie } = await signIn({ ...account, workspaceId, userId });
  const invite = `mutation { invitationCreate(input: { email: "guest-${randomBytes(4).toString('hex')}@example.com", role: VIEWER }) { invitation { id } } }`;
  const invited = await api.ask<{ invitationCreate: { invitation: { id: string } } }>(invite, { cookie });
  await seedBilling(query, workspaceId, 'foreign');
  const row = async (text: string) => (await query<{ id: string }>(text, [workspaceId]))[0]!.id;
  const [member, entry, apiKey, session] = [
    await row('SELECT id FROM members WHERE workspace_id = $1'),
    await row('SELECT id FROM audit_log WHERE workspace_id = $1 LIMIT 1'),
    await row('SELECT id FROM api_keys WHERE workspace_id = $1'),
    await row('SELECT id FROM sessions WHERE workspace_id = $1'),
  ];
  return {
    usr: formatUuidId('usr', userId),
    wks: formatUuidId('wks', workspaceId),
    mem: formatUuidId('mem', member),
    aud: formatUuidId('aud', entry),
    key: formatUuidId('key', apiKey),
    ses: formatUuidId('ses', session),
    con: formatUuidId('con', await seedConnection(api.database.db, workspaceId)),
    ...(await seedPipeline(api.database.db, workspaceId)),
    ...(await seedProduct(api.database.db, workspaceId)),
    ...(await seedListing(api.database.db, workspaceId)),
    ...(await seedBrandProfile(api.database.db, workspaceId)),
    // Nothing is stored before the file has come: an id is all there is.
    upl: formatUuidId('upl', randomUUID()),
    inv: invited.data!.invitationCreate.invitation.id,
    bsb: formatUuidId('bsb', await row('SELECT id FROM billing_subscriptions WHERE workspace_id = $1')),
    inc: formatUuidId('inc', await row('SELECT id FROM billing_invoices WHERE workspace_id = $1')),
    led: formatUuidId('led', await row('SELECT id FROM usage_ledger WHERE workspace_id = $1')),
  } as Record<UuidKind, string>;
}

const unknownId = (kind: UuidKind): string => formatUuidId(kind, randomUUID());

interface As {
  cookie?: string;
  key?: string;
}

async function call({ root, field }: Guarded, as: As, idOf = unknownId): Promise<Answer<Record<string, unknown>>> {
  const values = sampleArguments(field, idOf);
  const declared = field.args.filter(({ name }) => name in values).map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = Object.keys(values).map((name) => `${name}: $${name}`);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const args = passed.length > 0 ? `(${passed.join(', ')})` : '';
  return api.ask(`${root} Walk${head} { ${field.name}${args} ${selectionOf(field)} }`, { ...as, variables: values });
}

const codesOf = ({ errors = [] }: Answer<unknown>): string[] => errors.map(({ extensions }) => extensions.code);

/** What is refused at the door: nothing runs, and nothing else is told. */
const DENIALS = ['UNAUTHENTICATED', 'FORBIDDEN'];
const isDenied = (answer: Answer<unknown>): boolean => codesOf(answer).some((code) => DENIALS.includes(code));

/** Everything stored of the other workspace, to see that nothing touched it. */
async function snapshot(): Promise<unknown> {
  const tables = PERSONAL_TABLES.filter(({ table, ofWorkspace }) => ofWorkspace && !/request_log|usage/.test(table));
  return Promise.all(
    tables.map(async ({ table, ofWorkspace }) => [
      table,
      await query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${ofWorkspace!}`, [foreignWorkspaceId]),
    ]),
  );
}

describe('the schema', () => {
  test('says of every root field who may use it', () => {
    expect(roots.filter(({ rule }) => rule === undefined).map(({ name }) => name)).toEqual([]);
  });

  test('says of every list and every figure of a workspace who may use it', () => {
    const silent = fields.filter(
      ({ parent, field, rule }) =>
        ['Workspace', 'Viewer', 'Member', 'Invitation', 'ApiKey'].includes(parent) &&
        rule === undefined &&
        field.astNode !== undefined &&
        isObjectType(schema.getType(String(field.type).replaceAll(/[[\]!]/g, ''))),
    );
    const PLAIN = ['Viewer.user', 'Viewer.workspace'];
    expect(silent.map(({ name }) => name).filter((name) => !PLAIN.includes(name))).toEqual([]);
  });

  test('shows it in every guarded field’s text', () => {
    for (const { parent, field } of guarded) {
      expect(printType(schema.getType(parent)!)).toContain(field.name);
      expect(
        field.astNode!.directives!.map(({ name }) => name.value).filter((name) => /^require/.test(name)),
      ).toHaveLength(1);
    }
  });

  test('takes no id that the walk knows nothing of, and the walk knows of none that is gone', () => {
    const paths = roots.flatMap(({ field }) => idPaths(field));
    expect(paths.filter((path) => !ID_ARGUMENTS[path])).toEqual([]);
    expect(Object.keys(ID_ARGUMENTS).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

const operations = roots.filter(({ root }) => root !== 'subscription');

describe('signed out', () => {
  test.each(operations.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const answer = await call(one, {});
    expect(codesOf(answer)).not.toContain('INTERNAL');
    if (one.rule!.kind === 'public') expect(isDenied(answer)).toBe(false);
    else expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a key without the scope', () => {
  const closed = operations.filter(({ rule }) => rule!.kind !== 'public');
  test.each(closed.map((one) => [one.name, one] as const))('%s is FORBIDDEN', async (_name, one) => {
    expect(codesOf(await call(one, { key }))).toEqual(['FORBIDDEN']);
  });
});

describe('a viewer', () => {
  const closed = operations.filter(({ rule }) => rule!.kind !== 'public');
  test.each(closed.map((one) => [one.name, one] as const))('%s goes by the table of rights', async (_name, one) => {
    const answer = await call(one, { cookie: viewer.cookie });
    expect(codesOf(answer)).not.toContain('INTERNAL');
    expect(isDenied(answer)).toBe(!viewerMay(one.rule!));
  });
});

function viewerMay(rule: AccessRule): boolean {
  return rule.kind === 'public' || rule.right === undefined || ruleOf(rule.right).roles.includes('viewer');
}

describe('fields of workspaces and people', () => {
  const inner = guarded.filter(({ root }) => root === undefined);
  test.each(inner.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const way = WAYS_TO[one.parent];
    if (!way) throw new Error(`say in WAYS_TO how a ${one.parent} is reached`);
    const text = way(`${one.field.name} ${selectionOf(one.field)}`);
    const seen = await api.ask(text, { cookie: owner.cookie });
    expect(seen.errors ?? []).toEqual([]);
    const asViewer = await api.ask(text, { cookie: viewer.cookie });
    const isWayOpen = one.parent !== 'ApiKey';
    expect(isDenied(asViewer)).toBe(!viewerMay(one.rule!) || !isWayOpen);
    const asKey = await api.ask(text, { key });
    expect(isDenied(asKey) || JSON.stringify(asKey.data) === '{"viewer":null}').toBe(true);
    expect(codesOf(await api.ask(text, {})).every((code) => code === 'UNAUTHENTICATED')).toBe(true);
  });
});

describe('ids of another workspace', () => {
  const taking = operations.filter(({ name, field }) => idPaths(field).length > 0 && !/Query\.trend$/.test(name));
  test.each(taking.map((one) => [one.name, one] as const))(
    '%s answers as for an id that nobody has, and touches nothing',
    async (_name, one) => {
      const before = await snapshot();
      const theirs = await call(one, { cookie: owner.cookie }, (kind) => foreign[kind]);
      const nobodys = await call(one, { cookie: owner.cookie });
      expect([theirs.data, codesOf(theirs)]).toEqual([nobodys.data, codesOf(nobodys)]);
      const [outcome] = Object.values(theirs.data ?? {}) as [
        { userErrors?: { code: string }[] } | null | (null | object)[],
      ];
      if (one.root === 'mutation') {
        // What was not found: the thing itself, or another thing that the input names.
        expect((outcome as { userErrors: { code: string }[] }).userErrors.map(({ code }) => code)).toEqual([
          expect.stringMatching(/^(NOT_FOUND|[A-Z]+_UNKNOWN)$/),
        ]);
      } else expect([outcome].flat()).toEqual([null]);
      expect(await snapshot()).toEqual(before);
    },
  );

  const kinds = Object.keys(NODE_TYPES).filter((kind) => kind !== 'trd' && kind !== 'sig') as UuidKind[];
  test.each(kinds)('node of a %s is null for strangers, for viewers without the right and for nobody', async (kind) => {
    const id = foreign[kind];
    for (const as of [{ cookie: owner.cookie }, { cookie: viewer.cookie }, { key }, {}]) {
      const answer = await api.ask<{ node: unknown; nodes: unknown[] }>(
        `query Nodes($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`,
        { ...as, variables: { id } },
      );
      expect(answer.data).toEqual({ node: null, nodes: [null] });
      expect(answer.errors).toBeUndefined();
    }
  });
});

describe('subscriptions that are not for everybody', () => {
  const closed = roots.filter(({ root, rule }) => root === 'subscription' && rule!.kind !== 'public');
  const open = async ({ field }: Guarded, as: As) => {
    const headers = {
      'content-type': 'application/json',
      ...(as.cookie && { cookie: as.cookie }),
      ...(as.key && { authorization: `Bearer ${as.key}` }),
    };
    const body = JSON.stringify({ query: `subscription { ${field.name} { __typename } }` });
    const response = await fetch(`${api.url}/graphql/stream`, { method: 'POST', headers, body });
    if (response.ok) {
      await response.body?.cancel();
      return [];
    }
    return codesOf((await response.json()) as Answer<unknown>);
  };

  test.each(closed.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    expect(await open(one, {})).toEqual(['UNAUTHENTICATED']);
    expect(await open(one, { key })).toEqual(['FORBIDDEN']);
    expect(await open(one, { cookie: viewer.cookie })).toEqual(viewerMay(one.rule!) ? [] : ['FORBIDDEN']);
    expect(await open(one, { cookie: owner.cookie })).toEqual([]);
  });
});
