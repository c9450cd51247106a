import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { buildApiSchema } from '../build-schema.js';
import { VISITOR_BUCKET } from '../limits.js';
import { LeasedBuckets } from './buckets/leased-buckets.js';
import { createMemoryStore } from './buckets/memory-store.js';
import { limitRules } from './limit-rules.js';
import { OperationCost } from './operation-cost.js';
import { CostFormula } from './static-cost.js';

let schema: GraphQLSchema;
let formula: CostFormula;
beforeAll(() => {
  schema = buildApiSchema(new Map());
  formula = new CostFormula(schema);
});

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return formula.of(document, getOperationAST(document)!, variables).cost;
}

it.each([
  ['{ __typename }', 1],
  ['{ viewer { role user { id } } }', 1 + 1 + 1],
  ['{ trends { nodes { id keyword score } } }', 1 + 2 + 20 * 1],
  ['{ trends(first: 5) { nodes { id } pageInfo { hasNextPage } } }', 1 + 2 + 5],
  ['{ trends(first: 5) { nodes { id } totalCount { count } } }', 1 + 2 + 5 + 5],
  ['{ trends(first: 5, where: { keyword: { contains: "x" } }) { nodes { id } } }', 1 + 2 + 5 + 5],
  ['{ trends(first: 2) { nodes { series { at count } platforms { platform } } } }', 1 + 2 + 2 * (1 + 1 + 1)],
  ['{ trends(first: 20) { nodes { id signals(first: 5) { nodes { id } } } } }', 1 + 2 + 20 * (1 + 2 + 5)],
  [
    '{ trends(first: 3) { edges { cursor node { id evidence(first: 4) { nodes { url } } } } } }',
    1 + 2 + 3 * (1 + 2 + 4),
  ],
  ['{ node(id: "x") { id ... on Trend { reason { code } } ... on User { email } } }', 1 + 1 + 1],
  ['{ sources { platform breaker { state } } }', 1 + 6 * (1 + 1)],
  ['{ __schema { types { name fields { name } } } }', 1 + 10],
  ['mutation { a: sessionDelete(input: {}) { isSignedOut } b: sessionDelete(input: {}) { isSignedOut } }', 20 + 1 + 1],
  ['subscription { trendSignals { cursor signal { id trend { id } } } }', 10 + 1 + 1 + 1],
])('costs what the published formula says: %s', (text, cost) => {
  expect(validate(schema, parse(text))).toEqual([]);
  expect(costOf(text)).toBe(cost);
});

it('every operation of the SDK fits the smallest bucket with 50 rows a page', () => {
  const files = ['operations', 'selling'].flatMap((folder) => {
    const path = `clients/sdk/src/${folder}`;
    return readdirSync(path).map((file) => readFileSync(`${path}/${file}`, 'utf8'));
  });
  const operations = files
    .map((text) => parse(text))
    .flatMap((document) =>
      document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION).map((one) => ({ document, one })),
    );
  const costs = operations.map(({ document, one }) => formula.of(document, one, { first: 50 }).cost);
  expect(costs.length).toBeGreaterThan(30);
  expect(Math.max(...costs)).toBeLessThanOrEqual(VISITOR_BUCKET.max);
});

it('reads page sizes from variables and takes the largest when a size is not known', () => {
  const text = 'query Q($n: Int) { trends(first: $n) { nodes { id } } }';
  expect(costOf(text, { n: 7 })).toBe(1 + 2 + 7);
  expect(costOf('query Q($n: Int = 9) { trends(first: $n) { nodes { id } } }')).toBe(1 + 2 + 9);
  expect(costOf(text, { n: 'x' })).toBe(1 + 2 + 250);
});

it('opens a fragment once, so that a bomb of fragments costs no time', () => {
  const bomb = `{ ...f0 } ${Array.from({ length: 31 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f31 on Query { viewer { role } }`;
  const startedAt = performance.now();
  expect(costOf(bomb)).toBe(1 + 1);
  expect(performance.now() - startedAt).toBeLessThan(50);
  expect(validate(schema, parse(bomb), limitRules).length).toBeGreaterThan(0);
  expect(performance.now() - startedAt).toBeLessThan(500);
});

it('a bomb whose fragments stand under names of their own is too dear, and costs no time either', () => {
  const level = (at: number) =>
    `fragment g${at} on Trend { signals(first: 9) { nodes { x: trend { ...g${at + 1} } y: trend { ...g${at + 1} } } } }`;
  const bomb = `{ trend(keyword: "x") { ...g0 } } ${Array.from({ length: 30 }, (_, at) => level(at)).join(' ')} fragment g30 on Trend { id }`;
  const startedAt = performance.now();
  expect(costOf(bomb)).toBe(1e9);
  expect(performance.now() - startedAt).toBeLessThan(50);
});

it('works a document out once for each shape of its variables: afterwards a cost is a look-up', () => {
  const document = parse('query Q($n: Int, $where: TrendWhere) { trends(first: $n, where: $where) { nodes { id } } }');
  const operation = getOperationAST(document)!;
  const first = formula.of(document, operation, { n: 5 });
  expect(formula.of(document, operation, { n: 5, unused: 1 })).toBe(first);
  expect(formula.of(document, operation, { n: 6 }).cost).toBe(first.cost + 1);
  expect(formula.of(document, operation, { n: 5, where: { keyword: { contains: 'x' } } }).cost).toBe(first.cost + 5);
  expect(formula.of(document, operation, { n: 5, where: { keyword: { eq: 'contains' } } }).cost).toBe(first.cost);
});

const actual = (text: string, data: unknown, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return formula.actual({ document, operation: getOperationAST(document)!, variables }, data);
};

it.each<[string, unknown, number]>([
  [
    '{ trends(first: 20) { nodes { id signals(first: 5) { nodes { id } } } } viewer { role } }',
    { trends: { nodes: [{ id: '1', signals: { nodes: [{ id: 'a' }, { id: 'b' }] } }] }, viewer: null },
    1 + (2 + 1 + 2 + 2),
  ],
  // Aliases and edges hide no nodes, and nodes under both names are the same nodes.
  ['{ trends { few: nodes { id } } }', { trends: { few: [{ id: '1' }, { id: '2' }] } }, 1 + 2 + 2],
  [
    '{ trends { nodes { id } edges { node { series { at } } } } }',
    { trends: { nodes: [{ id: '1' }], edges: [{ node: { series: [] } }] } },
    1 + 2 + 1 + 1,
  ],
  [
    '{ trends(where: { keyword: { contains: "x" } }) { nodes { id } totalCount { count } } }',
    { trends: { nodes: [], totalCount: { count: 0 } } },
    1 + 2 + 5 + 5,
  ],
  ['{ __schema { types { name } } }', { __schema: { types: [] } }, 1 + 10],
  [
    '{ nodes(ids: ["a", "b"]) { id ... on Trend { platforms { platform } } } }',
    { nodes: [{ id: 'a', platforms: [] }, null] },
    1 + 2,
  ],
  [
    '{ viewer { role } ...V } fragment V on Query { viewer { user { id } } }',
    { viewer: { role: 'OWNER', user: { id: 'u' } } },
    3,
  ],
  [
    'mutation { ...M } fragment M on Mutation { a: sessionDelete(input: {}) { isSignedOut } b: sessionDelete(input: {}) { isSignedOut } }',
    null,
    20,
  ],
])('an answer cost what it holds: %s', (text, data, cost) => {
  expect(actual(text, data)).toBe(cost);
});

it('an answer that is as full as it can be costs what was asked for', () => {
  const text = '{ trends(first: 2) { nodes { id signals(first: 3) { nodes { id } } platforms { platform } } } }';
  const node = { id: '1', signals: { nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, platforms: [{ platform: 'X' }] };
  expect(actual(text, { trends: { nodes: [node, node] } })).toBe(costOf(text));
});

it('tells where the points come from, within bounds', () => {
  const document = parse(
    '{ trends(first: 3) { nodes { series { at } signals(first: 2) { nodes { id } } } totalCount { count } } }',
  );
  const operation = getOperationAST(document)!;
  expect(formula.explain({ document, operation, variables: {} })).toEqual([
    { path: 'trends', requested: 2 + 3 * (1 + 1 + 4) + 5 },
    { path: 'trends.nodes.series', requested: 3 },
    { path: 'trends.nodes.signals', requested: 12 },
    { path: 'trends.totalCount', requested: 5 },
  ]);
  const many = Array.from({ length: 999 }, (_, at) => `a${at}: viewer { role }`).join(' ');
  const wide = parse(`{ ${many} }`);
  expect(formula.explain({ document: wide, operation: getOperationAST(wide)!, variables: {} })).toHaveLength(200);
});

const payer = (max: number, restoreRate: number) => [{ name: `payer of ${max}`, size: { max, restoreRate } }];

it('a bucket refuses what it has not, says when to come back, and fills again', async () => {
  let now = 0;
  const buckets = new LeasedBuckets(
    createMemoryStore(() => now),
    () => now,
  );
  const cost = () => new OperationCost(buckets, payer(100, 10), 'enforce');
  await cost().admit({ cost: 90, nodes: 1 });
  const refused = cost();
  await expect((async () => refused.admit({ cost: 30, nodes: 1 }))()).rejects.toMatchObject({
    code: 'THROTTLED',
    retryable: true,
    retryAfterMs: 2_000,
  });
  refused.settle(1);
  expect(refused.extension()).toMatchObject({ actualQueryCost: null, throttleStatus: { currentlyAvailable: 10 } });
  now += 2_000;
  const admitted = cost();
  await admitted.admit({ cost: 30, nodes: 1 });
  admitted.settle(5);
  expect(admitted.extension()).toEqual({
    requestedQueryCost: 30,
    actualQueryCost: 5,
    throttleStatus: { maximumAvailable: 100, currentlyAvailable: 25, restoreRate: 10 },
  });
  now += 3_600_000;
  expect(cost().now().status.currentlyAvailable).toBe(100);
});

it('refuses what is too dear or could give too many objects; documents of our own may be dear', async () => {
  const buckets = new LeasedBuckets(createMemoryStore());
  const cost = new OperationCost(buckets, payer(10_000, 500), 'enforce');
  const tooDear = expect.objectContaining({ code: 'MAX_COST_EXCEEDED' }) as Error;
  expect(() => cost.admit({ cost: 1_001, nodes: 1 })).toThrow(tooDear);
  expect(() => cost.admit({ cost: 10, nodes: 10_001 })).toThrow(tooDear);
  const own = new OperationCost(buckets, payer(300, 15), 'enforce');
  expect(() => own.admit({ cost: 301, nodes: 1 })).toThrow(tooDear);
  own.liftCap();
  await own.admit({ cost: 2_000, nodes: 1 });
  expect(own.now()).toMatchObject({ requested: 2_000, status: { currentlyAvailable: 225 } });
  own.settle(1_000);
  expect(own.extension()).toMatchObject({ actualQueryCost: 1_000, throttleStatus: { currentlyAvailable: 0 } });
  const next = new OperationCost(buckets, payer(300, 15), 'enforce');
  await expect((async () => next.admit({ cost: 1, nodes: 1 }))()).rejects.toMatchObject({ code: 'THROTTLED' });
});

it('a sign-in stands once in a request, whatever aliases and fragments say', () => {
  const field = (alias: string) =>
    `${alias}: sessionCreate(input: { email: "a@b.c", password: "x" }) { userErrors { code } }`;
  const messages = (text: string) => validate(schema, parse(text), limitRules).map(({ message }) => message);
  expect(messages(`mutation { ${field('a')} }`)).toEqual([]);
  const once = ['sessionCreate may stand once in a request.'];
  expect(messages(`mutation { ${field('a')} ${field('b')} }`)).toEqual(once);
  expect(messages(`mutation { ...S } fragment S on Mutation { ${field('a')} ... { ${field('b')} } }`)).toEqual(once);
});
