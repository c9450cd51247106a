import fc from 'fast-check';
import { Q1, Q3 } from '#test/bench/trend-reads/operations.js';
import { TestApi } from '#test/testkit/api.js';
import { answeredCount, askRaw } from '#test/testkit/raw-answers.js';
import { type GeneratedOperation, type KnownThings, trendOperations } from '#test/testkit/trend-operations.js';
import { seedOddTrends } from '#test/testkit/odd-trends.js';

describe('compiled reads', () => {
  let compiled: TestApi;
  let resolvers: TestApi;

  beforeAll(async () => {
    compiled = await TestApi.start();
    await seedOddTrends(compiled.database.db);
    resolvers = await TestApi.start({ database: compiled.database, settings: { COMPILED_READS: 'off' } });
  });

  afterAll(async () => {
    await resolvers.stop();
    await compiled.stop();
  });

  /** Seen, compiled, then answered from the compiled form. */
  const askThrice = async (operation: GeneratedOperation, headers = {}) => {
    await askRaw(compiled, operation, headers);
    await askRaw(compiled, operation, headers);
    return askRaw(compiled, operation, headers);
  };

  const known = async (): Promise<KnownThings> => {
    const { data } = await resolvers.ask<{
      trends: {
        edges: { cursor: string; node: { id: string; keyword: string; signals: { edges: { cursor: string }[] } } }[];
      };
    }>('{ trends(first: 6) { edges { cursor node { id keyword signals(first: 2) { edges { cursor } } } } } }');
    const edges = data!.trends.edges;
    return {
      trendIds: edges.map(({ node }) => node.id),
      keywords: edges.map(({ node }) => node.keyword),
      trendCursors: edges.map(({ cursor }) => cursor),
      signalCursors: edges.flatMap(({ node }) => node.signals.edges.map(({ cursor }) => cursor)),
    };
  };

  it.each([
    ['Q1', Q1],
    ['Q3', Q3],
  ])('%s is compiled, and its answer is that of the resolvers with headers and cost', async (_name, query) => {
    const { trendIds } = await known();
    const operation = { query, variables: query === Q3 ? { id: trendIds[0] } : {} };
    const before = await answeredCount();
    const fast = await askThrice(operation);
    expect(await answeredCount()).toBe(before + 1);
    expect(fast).toEqual(await askRaw(resolvers, operation));
  });

  it('any operation gets the same answer as from the resolvers: every character, every error, every point', async () => {
    const things = await known();
    const before = await answeredCount();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(trendOperations(things), async (operation) => {
        runs += 1;
        const [fast, slow] = [await askThrice(operation), await askRaw(resolvers, operation)];
        expect(fast).toEqual(slow);
      }),
      { numRuns: Number(process.env['COMPILED_RUNS'] ?? 60), interruptAfterTimeLimit: 90_000 },
    );
    // Otherwise the resolvers would have been compared with themselves.
    expect((await answeredCount()) - before).toBeGreaterThan(runs / 4);
  }, 120_000);
});
