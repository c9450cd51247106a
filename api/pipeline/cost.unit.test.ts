import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { buildApiSchema } from '../build-schema.js';
import { ActualCost } from './actual-cost.js';
import { limitRules } from './limit-rules.js';
import { OperationCost } from './operation-cost.js';
import { createMemoryBuckets } from './rate-buckets.js';
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

it('reads page sizes from variables and takes the largest when a size is not known', () => {
  const text = 'query Q($n: Int) { trends(first: $n) { nodes { id } } }';
  expect(costOf(text, { n: 7 })).toBe(1 + 2 + 7);
  expect(costOf('query Q($n: Int = 9) { trends(first: $n) { nodes { id } } }')).toBe(1 + 2 + 9);
  expect(costOf(text, { n: 'x' })).toBe(1 + 2 + 250);
});

it('opens a fragment once, so that a bomb of fragments costs no time', () => {
  const bomb = `{ ...f0 } ${Array.from({ length: 31 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f31 on Query { viewer { role } }`;
  const startedAt = performance.now();
  expect(costOf(bomb)).toBeGreaterThan(1_000);
  expect(validate(schema, parse(bomb), limitRules).length).toBeGreaterThan(0);
  expect(performance.now() - startedAt).toBeLessThan(500);
});

it('gives back what was taken for nodes that were not there', () => {
  const document = parse('{ trends(first: 20) { nodes { id signals(first: 5) { nodes { id } } } } viewer { role } }');
  const actual = new ActualCost(formula, new Map());
  const data = { trends: { nodes: [{ id: '1', signals: { nodes: [{ id: 'a' }, { id: 'b' }] } }] }, viewer: null };
  expect(actual.selection(getOperationAST(document)!.selectionSet, 'Query', data)).toBe(2 + 1 + 2 + 2);
});

it('a bucket refuses what it has not, says when to come back, and fills again', () => {
  let now = 0;
  const buckets = createMemoryBuckets(() => now);
  const payer = { bucket: 'someone', size: { max: 100, restoreRate: 10 } };
  const cost = () => new OperationCost(buckets, payer, 'enforce');
  cost().admit({ cost: 90, nodes: 1 });
  expect(() => cost().admit({ cost: 30, nodes: 1 })).toThrow(
    expect.objectContaining({ code: 'THROTTLED', retryable: true, retryAfterMs: 2_000 }),
  );
  now += 2_000;
  const admitted = cost();
  admitted.admit({ cost: 30, nodes: 1 });
  admitted.settle(5);
  expect(admitted.extension()).toEqual({
    requestedQueryCost: 30,
    actualQueryCost: 5,
    throttleStatus: { maximumAvailable: 100, currentlyAvailable: 25, restoreRate: 10 },
  });
  now += 3_600_000;
  expect(cost().now().status.currentlyAvailable).toBe(100);
});

it('refuses what is too dear or could give too many objects', () => {
  const cost = new OperationCost(
    createMemoryBuckets(),
    { bucket: 'x', size: { max: 10_000, restoreRate: 500 } },
    'enforce',
  );
  expect(() => cost.admit({ cost: 1_001, nodes: 1 })).toThrow(expect.objectContaining({ code: 'MAX_COST_EXCEEDED' }));
  expect(() => cost.admit({ cost: 10, nodes: 10_001 })).toThrow(expect.objectContaining({ code: 'MAX_COST_EXCEEDED' }));
});
