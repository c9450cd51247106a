import { createHash } from 'node:crypto';
import { Client, fetchExchange, gql, stringifyDocument } from '@urql/core';
import { ViewerDocument } from '../gql/operations.js';
import { cacheExchange } from '@urql/exchange-graphcache';
import { documentIdOf } from './document-ids.js';
import { persistedExchange } from './persisted-exchange.js';

interface Sent {
  query?: string;
  operationName: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

/** A client whose server answers by `answerOf`, and all that it was sent. */
function createWorld(answerOf: (sent: Sent) => object) {
  const sent: Sent[] = [];
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({}), persistedExchange, fetchExchange],
    fetch: (_url, options) => {
      const body = JSON.parse(options?.body as string) as Sent;
      sent.push(body);
      const text = JSON.stringify(answerOf(body));
      const headers = new Map([['Content-Type', 'application/json']]);
      const reply = { status: 200, headers, text: () => Promise.resolve(text) };
      return Promise.resolve(reply as unknown as Response);
    },
  });
  return { client, sent };
}

const nobody = { data: { viewer: null } };

test('a document of ours is asked for by its id, without its text', async () => {
  const { client, sent } = createWorld(() => nobody);
  expect((await client.query(ViewerDocument, {}).toPromise()).data).toEqual(nobody.data);
  expect(sent).toHaveLength(1);
  expect(sent[0]!.query).toBeUndefined();
  expect(sent[0]!.extensions!.persistedQuery!.sha256Hash).toBe(documentIdOf('Viewer'));
});

test('a server of another build gets the text, once, and the caller only its answer', async () => {
  const unknown = { errors: [{ message: '', extensions: { code: 'NOT_FOUND', persistedDocument: 'UNKNOWN' } }] };
  const { client, sent } = createWorld(({ query }) => (query ? nobody : unknown));
  const result = await client.query(ViewerDocument, {}).toPromise();
  expect(result.error).toBeUndefined();
  expect(result.data).toEqual(nobody.data);
  expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true]);
});

test('a document that is not of ours goes as it is', async () => {
  const { client, sent } = createWorld(() => nobody);
  const query = gql`
    query Strange {
      viewer {
        role
      }
    }
  `;
  await client.query(query, {}).toPromise();
  expect(sent[0]!.query).toContain('Strange');
});

test('the id stands for what the client would have sent', async () => {
  const { client, sent } = createWorld(({ query }) => (query ? nobody : { errors: [UNKNOWN] }));
  await client.query(ViewerDocument, {}).toPromise();
  const { webDocuments } = await import('../../../../api/pipeline/web-documents.generated.js');
  const text = webDocuments.get(documentIdOf('Viewer')!)!;
  expect(createHash('sha256').update(text).digest('hex')).toBe(documentIdOf('Viewer'));
  expect(stringifyDocument(gql(text))).toBe(stringifyDocument(gql(sent[1]!.query!)));
});

const UNKNOWN = { message: '', extensions: { persistedDocument: 'UNKNOWN' } };
