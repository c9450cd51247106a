import { Agent, request } from 'undici';
import { TestApi } from '#test/testkit/api.js';

const QUERY = '{ trends(first: 1) { nodes { id } } rateLimit { maximumAvailable } }';
const PLAIN = '{ trends(first: 1) { nodes { id } } }';

describe('callers of compiled reads on one connection', () => {
  let api: TestApi;
  // One connection for all requests, as a proxy has it.
  const agent = new Agent({ connections: 1, pipelining: 1 });

  beforeAll(async () => {
    api = await TestApi.start({ settings: { RESPONSE_CACHE_MS: '60000', LOG_LEVEL: 'fatal' } });
    for (let time = 0; time < 3; time += 1) await api.ask(PLAIN);
  });

  afterAll(async () => {
    await agent.close();
    await api.stop();
  });

  const ask = async (key?: string, query = PLAIN) => {
    const { body, statusCode } = await request(`${api.url}/graphql`, {
      method: 'POST',
      dispatcher: agent,
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query }),
    });
    const text = (await body.json()) as { extensions?: { cost: { throttleStatus: { maximumAvailable: number } } } };
    return { statusCode, most: text.extensions?.cost.throttleStatus.maximumAvailable };
  };

  it('each request is answered for its own caller, whoever asked before', async () => {
    const [large, small] = [await api.account({ plan: 'enterprise' }), await api.account({ plan: 'free' })];
    for (let time = 0; time < 3; time += 1) {
      expect((await ask(large.key)).most).toBe(10_000);
      expect((await ask(small.key)).most).toBe(1_000);
      expect((await ask()).most).toBe(300);
      expect((await ask('pk_live_0000000000000000_wrong')).statusCode).toBe(401);
    }
    expect((await ask(large.key, QUERY)).statusCode).toBe(200);
  });

  it('a key that is revoked is refused on a connection that has used it', async () => {
    const { key, workspaceId } = await api.account();
    expect((await ask(key)).statusCode).toBe(200);
    expect((await ask(key)).statusCode).toBe(200);
    await api.database.db.pool.query('UPDATE api_keys SET revoked_at = now() WHERE workspace_id = $1', [workspaceId]);
    const until = performance.now() + 5_000;
    let status = 200;
    while (status === 200 && performance.now() < until) ({ statusCode: status } = await ask(key));
    expect(status).toBe(401);
  });
});
