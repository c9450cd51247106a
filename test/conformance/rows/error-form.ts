import { waitUntil } from '#test/testkit/processes.js';
import { expectRefused } from '../expect-harmless.js';
import type { ProductionApi, Reply } from '../production-api.js';

/** What every error has in common, by every way that one comes about. */
export function errorForm(api: () => ProductionApi): void {
  describe('errors: one request id in header, body and log; a code, a page and whether to retry', () => {
    const ask = (body: string, headers: Record<string, string> = {}): Promise<Reply> => api().send(body, { headers });
    const operation = (query: string) => JSON.stringify({ query });

    it.each([
      ['a document that is none', operation('{'), 'GRAPHQL_PARSE_FAILED'],
      ['a document that does not fit', operation('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
      ['an argument out of range', operation('{ trends(first: 100000) { nodes { id } } }'), undefined],
      ['a cursor that is none', operation('{ trends(after: "x") { nodes { id } } }'), 'INVALID_CURSOR'],
      [
        'nobody signed in',
        operation('mutation { signalsRecord(input: { signals: [] }) { accepted } }'),
        'UNAUTHENTICATED',
      ],
    ])('%s', async (name, body, code) => {
      const requestId = `conformance-${name.replaceAll(' ', '-')}`;
      const reply = await ask(body, { 'x-request-id': requestId });
      expectRefused(reply, ...(code ? [code] : []));
      expect(reply.headers.get('x-request-id')).toBe(requestId);
      expect(reply.body.errors![0]!.extensions.requestId).toBe(requestId);
      await waitUntil(
        'the line of the log',
        () =>
          api()
            .log()
            .some((line) => line['requestId'] === requestId),
        5_000,
      );
    });

    it('gives a request id of its own where the caller names none, or one that could forge a line of the log', async () => {
      const ids = await Promise.all(
        [
          {},
          { 'x-request-id': 'short' },
          { 'x-request-id': 'x'.repeat(200) },
          { 'x-request-id': 'a "quoted" {id}' },
        ].map(
          async (headers) =>
            (await ask(operation('{'), headers as Record<string, string>)).body.errors![0]!.extensions.requestId,
        ),
      );
      expect(new Set(ids).size).toBe(4);
      for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
    });

    it('tells of a user error in its payload: a typed code, the path of the field, and where it is explained', async () => {
      const { key } = await api().inside.account();
      const signals = Array.from({ length: 5_001 }, () => ({
        platform: 'X',
        keyword: 'k',
        observedAt: '2026-11-01T00:00:00Z',
      }));
      const reply = await api().ask(
        'mutation ($input: SignalsRecordInput!) { signalsRecord(input: $input) { userErrors { code field message docUrl } } }',
        { key, variables: { input: { signals } } },
      );
      expect(reply.body.data).toEqual({
        signalsRecord: {
          userErrors: [
            {
              code: 'TOO_MANY_SIGNALS',
              field: ['input', 'signals'],
              message: expect.any(String),
              docUrl: '/docs/errors#too_many_signals',
            },
          ],
        },
      });
    });
  });
}
