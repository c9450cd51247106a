import { expectRefused, faultsOf } from '../expect-harmless.js';
import type { ProductionApi } from '../production-api.js';

const OPERATION = JSON.stringify({ query: '{ __typename }' });
const MUTATION = JSON.stringify({ query: 'mutation { sessionDelete(input: {}) { isSignedOut } }' });
const FOREIGN = 'https://evil.example';

/** Row "CSRF: text/plain, form, multipart, none; GET query/mutation; method override; CORS reflection". */
export function foreignPages(api: () => ProductionApi): void {
  describe('CSRF: only what a browser asks about first (preflight) runs', () => {
    it.each([
      ['text/plain', { 'content-type': 'text/plain' }],
      ['text/plain that says it is JSON', { 'content-type': 'text/plain; application/json' }],
      ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['no type', { 'content-type': '' }],
      ['rubbish', { 'content-type': ',,;' }],
    ])('a POST of %s is a 4xx', async (_name, headers) => {
      for (const path of ['/graphql', '/graphql/stream']) {
        for (const body of [OPERATION, MUTATION, `query=${encodeURIComponent('{__typename}')}`]) {
          const reply = await api().send(body, { headers: { ...headers, origin: FOREIGN }, path });
          expectRefused(reply);
          expect(reply.status).toBeGreaterThanOrEqual(400);
        }
      }
    });

    it.each([
      ['a query', '{ __typename }'],
      ['a mutation', 'mutation { sessionDelete(input: {}) { isSignedOut } }'],
    ])('a plain GET of %s is a 4xx', async (_name, query) => {
      const reply = await api().fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { origin: FOREIGN } });
      expectRefused(reply);
      expect(reply.status).toBe(400);
    });

    it('a GET of a mutation is a 4xx with the header too', async () => {
      const query = encodeURIComponent('mutation { sessionDelete(input: {}) { isSignedOut } }');
      const reply = await api().fetch(`/graphql?query=${query}`, { headers: { 'graphql-require-preflight': '1' } });
      expectRefused(reply, 'METHOD_NOT_ALLOWED');
      expect(reply.status).toBe(405);
    });

    it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
      'method override: %s turns no GET into a POST and no POST into a GET',
      async (header) => {
        const get = await api().fetch('/graphql', {
          headers: { [header]: 'POST', 'content-type': 'application/json' },
        });
        expect(get.status).toBeGreaterThanOrEqual(400);
        expect((await api().send(OPERATION, { headers: { [header]: 'GET' } })).body.data).toEqual({
          __typename: 'Query',
        });
        const byQuery = await api().fetch(`/graphql?_method=POST&query=${encodeURIComponent('{ __typename }')}`);
        expect(byQuery.status).toBeGreaterThanOrEqual(400);
      },
    );
  });

  describe('CORS reflection: no foreign origin is ever allowed', () => {
    it.each([FOREIGN, 'null', 'http://localhost.evil.example', 'https://podpusher.evil.example'])(
      '%s',
      async (origin) => {
        const replies = [
          await api().send(OPERATION, { headers: { origin } }),
          await api().fetch('/graphql', {
            method: 'OPTIONS',
            headers: {
              origin,
              'access-control-request-method': 'POST',
              'access-control-request-headers': 'content-type',
            },
          }),
          await api().fetch('/healthz', { headers: { origin } }),
        ];
        for (const reply of replies) {
          expect(faultsOf(reply)).toEqual([]);
          const allowed = [...reply.headers.keys()].filter((name) => name.startsWith('access-control-allow'));
          expect(allowed).toEqual([]);
        }
        expect(replies[1]!.status).toBeGreaterThanOrEqual(400);
      },
    );
  });
}
