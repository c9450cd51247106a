import { expectHarmless, expectRefused } from '../expect-harmless.js';
import { openSocket } from '../raw-socket.js';
import type { ProductionApi } from '../production-api.js';

const PROBE = '{ __schema { queryType { name } } }';
const MODERN = { 'graphql-require-preflight': '1', accept: 'application/graphql-response+json' };
const SHOWN = { __schema: { queryType: { name: 'Query' } } };

/** Rows "introspection by 6 routes; field suggestions" and "stack traces, driver text". */
export function disclosure(api: () => ProductionApi): void {
  describe('introspection by 6 routes: one policy, it is open', () => {
    it.each([
      ['POST', () => api().ask(PROBE)],
      ['an alias', () => api().ask('{ a: __schema { queryType { name } } }')],
      ['a fragment', () => api().ask('{ ...f } fragment f on Query { __schema { queryType { name } } }')],
      [
        'GET',
        () =>
          api().fetch(`/graphql?query=${encodeURIComponent(PROBE)}`, { headers: { 'graphql-require-preflight': '1' } }),
      ],
    ])('%s', async (_name, ask) => {
      const reply = await ask();
      expectHarmless(reply);
      expect(Object.values(reply.body.data!)).toEqual(Object.values(SHOWN));
    });

    it('server-sent events', async () => {
      const reply = await api().ask(PROBE, { path: '/graphql/stream', headers: { accept: 'text/event-stream' } });
      expect(reply.text).toContain(JSON.stringify(SHOWN));
    });

    it('a socket', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      socket.send({ id: '1', type: 'subscribe', payload: { query: PROBE } });
      expect((await socket.next('next')).payload).toMatchObject({ data: SHOWN });
      socket.close();
    });
  });

  describe('field suggestions: none, by any route', () => {
    const wrong = [
      '{ trend { id } trands { nodes { id } } }',
      '{ trends { nodes { idd keyward } } }',
      '{ trends(frist: 1) { nodes { id } } }',
      '{ trends(orderBy: [SCORE_DES]) { nodes { id } } }',
      '{ trends(where: { keywrd: { eq: "x" } }) { nodes { id } } }',
      'query ($w: TrendWhre) { trends(where: $w) { nodes { id } } }',
      '{ __typename @inclde(if: true) }',
      '{ ...f } fragment f on Qery { __typename }',
    ];
    it.each(wrong)('%s', async (query) => {
      const replies = [
        await api().ask(query),
        await api().ask(query, { path: '/graphql/stream', headers: { accept: 'text/event-stream' } }),
      ];
      for (const reply of replies) {
        expect(reply.text).toContain('errors');
        expect(reply.text).not.toMatch(/did you mean/i);
      }
    });

    it('neither in variables nor over a socket', async () => {
      const variables = { w: { keywrd: { eq: 'x' } }, o: ['SCORE_DES'] };
      const query = 'query ($w: TrendWhere, $o: [TrendOrder!]) { trends(where: $w, orderBy: $o) { nodes { id } } }';
      expect((await api().ask(query, { variables })).text).not.toMatch(/did you mean/i);
      const socket = await openSocket(api().url);
      await socket.greet();
      socket.send({ id: '1', type: 'subscribe', payload: { query, variables } });
      expect(JSON.stringify(await socket.next('error'))).not.toMatch(/did you mean/i);
      socket.send({ id: '2', type: 'subscribe', payload: { query: wrong[1] } });
      expect(JSON.stringify(await socket.next('error', 2))).not.toMatch(/did you mean/i);
      socket.close();
    });
  });

  describe('stack traces, driver text: never', () => {
    it.each([
      ['no JSON', '{'],
      ['JSON that is no object', '"x"'],
      ['a query that is no text', '{"query":{"a":1}}'],
      ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
      ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}'],
      ['two operations and no name', '{"query":"query A { __typename } query B { __typename }"}'],
      ["a name that is the prototype's", '{"query":"{ __typename }","operationName":"__proto__"}'],
      ['a persisted query that nobody knows', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}'],
    ])('%s', async (_name, body) => expectRefused(await api().send(body)));

    it('a prototype in the variables changes nothing', async () => {
      const reply = await api().send(
        '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      );
      expectHarmless(reply);
      expect((await api().ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
    });

    it('paths that do not exist, methods that do not fit, headers that are odd', async () => {
      for (const [path, init] of [
        ['/nothing', {}],
        ['/graphql/../../etc/passwd', {}],
        ['/graphql', { method: 'PUT' }],
        ['/graphql', { method: 'DELETE' }],
        ['/graphql', { method: 'PATCH', body: '{}' }],
        ['/graphql?query=%', { headers: MODERN }],
        ['/graphql?query=%00', { headers: MODERN }],
        ['/graphql?query={__typename}&variables={', { headers: { 'graphql-require-preflight': '1' } }],
        ['/graphql', { headers: { authorization: 'Bearer', 'graphql-require-preflight': '1' } }],
      ] as [string, RequestInit][]) {
        const reply = await api().fetch(path, init);
        expectHarmless(reply);
        expect(reply.status).toBeGreaterThanOrEqual(400);
      }
    });
  });
}
