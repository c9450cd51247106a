import { seedTrends } from '#test/bench/trend-reads/seed.js';
import { Q1, Q3 } from '#test/bench/trend-reads/operations.js';
import { TestApi } from '#test/testkit/api.js';

describe('compiled reads', () => {
  let compiled: TestApi;
  let resolvers: TestApi;

  beforeAll(async () => {
    compiled = await TestApi.start();
    await seedTrends(compiled.database.db, { trends: 60, signals: 400 });
    resolvers = await TestApi.start({ database: compiled.database, settings: { COMPILED_READS: 'off' } });
  });

  afterAll(async () => {
    await resolvers.stop();
    await compiled.stop();
  });

  /** Third time: seen, compiled, answered from the compiled form. */
  const askCompiled = async (query: string, variables?: Record<string, unknown>) => {
    let answer = await compiled.ask(query, variables ? { variables } : {});
    for (let time = 0; time < 2; time += 1) answer = await compiled.ask(query, variables ? { variables } : {});
    return answer;
  };

  it('the answer is that of the resolvers, headers and cost included', async () => {
    const fast = await askCompiled(Q1);
    const slow = await resolvers.ask(Q1);
    console.log(JSON.stringify(fast).slice(0, 600), [...fast.headers], [...slow.headers]);
    expect(fast.data).toEqual(slow.data);
    expect(fast.extensions).toEqual(slow.extensions);
  });
});
