import { buildSchema, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { faultsOf } from '../expect-harmless.js';
import { type JunkCase, junkFor, operationOf } from '../junk.js';
import type { ProductionApi, Reply } from '../production-api.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [field.name, field]);

const AT_ONCE = 6;
/** A filter has hundreds of places, which are of few types: of more cases every nth is tried. */
const MOST_CASES = Number(process.env['JUNK_CASES'] ?? 120);

/**
 * Row "junk input incl. NUL, lone surrogate, maxint, forged ids and cursors": generated from the schema, for every root field.
 * @param share of the cases, every nth: whether junk is refused hardly depends on where buckets are kept
 */
export function junkInput(api: () => ProductionApi, share = 1): void {
  const faultsOfAll = (...[field, ask, stride = 1]: Parameters<typeof faultsOfCases>) =>
    faultsOfCases(field, ask, stride * share);
  const newcomer = () => api().inside.account({ plan: 'enterprise' });
  // With one bucket of points for all fields half of the time is spent waiting for it to fill; with one for each, hashing.
  const FIELDS_EACH = 8;
  let fields = 0;
  let current: ReturnType<typeof newcomer>;
  const someone = () => (fields++ % FIELDS_EACH === 0 ? (current = newcomer()) : current);

  describe('junk input incl. NUL, lone surrogate, maxint, forged ids and cursors: a clear error, never INTERNAL', () => {
    it.each(fieldsOf(schema.getQueryType()))(
      'Query.%s',
      async (_name, field) => {
        const query = operationOf('query', field);
        const account = await someone();
        const { key } = account;
        const cookie = await signIn(api(), account);
        expect(await faultsOfAll(field, (junk) => api().ask(query, { variables: junk.arguments, key }))).toEqual([]);
        expect(await faultsOfAll(field, (junk) => api().ask(query, { variables: junk.arguments, cookie }), 5)).toEqual(
          [],
        );
      },
      120_000,
    );

    it.each(fieldsOf(schema.getMutationType()))(
      'Mutation.%s',
      async (_name, field) => {
        const query = operationOf('mutation', field);
        const { key } = await someone();
        expect(await faultsOfAll(field, (junk) => api().ask(query, { variables: junk.arguments, key }))).toEqual([]);
        // Whoever is signed in gets further than a key; some of these mutations end the session they come with.
        const account = await newcomer();
        const own = await signIn(api(), account);
        expect(
          await faultsOfAll(field, (junk) => api().ask(query, { variables: junk.arguments, cookie: own })),
        ).toEqual([]);
      },
      180_000,
    );

    it.each(fieldsOf(schema.getSubscriptionType()))(
      'Subscription.%s',
      async (_name, field) => {
        const query = operationOf('subscription', field);
        const { key } = await someone();
        expect(await faultsOfAll(field, (junk) => firstEvent(api(), query, { junk, key }), 3)).toEqual([]);
      },
      120_000,
    );

    it('as literals in the document', async () => {
      for (const text of ['\\u0000', '\\uD800', 'x\\u0000y']) {
        for (const field of [
          `trend(keyword: "${text}") { id }`,
          `trends(after: "${text}") { nodes { id } }`,
          `node(id: "${text}") { id }`,
        ]) {
          expect(faultsOf(await api().ask(`{ ${field} }`))).toEqual([]);
        }
      }
    });
  });
}

async function signIn(api: ProductionApi, { email, password }: { email: string; password: string }): Promise<string> {
  const reply = await api.ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    {
      variables: { input: { email, password } },
    },
  );
  const cookie = reply.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`nobody was signed in: ${reply.text}`);
  return cookie;
}

/** What is wrong with the answers to a field's junk; every `stride`th case, some at once. */
async function faultsOfCases(
  field: GraphQLField<unknown, unknown>,
  ask: (junk: JunkCase) => Promise<Reply>,
  stride = 1,
): Promise<string[]> {
  const all = [...junkFor(field)];
  const step = Math.max(stride, Math.ceil(all.length / MOST_CASES));
  const cases = all.filter((_, at) => at % step === 0);
  const faults: string[] = [];
  const next = async (): Promise<void> => {
    for (let junk = cases.pop(); junk; junk = cases.pop()) {
      const { name } = junk;
      const reply = await unhurried(() => ask(junk));
      faults.push(...faultsOf(reply).map((fault) => `${field.name}: ${name}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return faults.slice(0, 20);
}

/** Several at once share the processor, and hashing a password takes a good part of it: what seems slow is timed alone. */
async function unhurried(ask: () => Promise<Reply>): Promise<Reply> {
  const reply = await ask();
  return reply.durationMs > 1_500 ? ask() : reply;
}

/** The refusal of a stream, or what it begins with. */
async function firstEvent(
  api: ProductionApi,
  query: string,
  { junk, key }: { junk: JunkCase; key: string },
): Promise<Reply> {
  const startedAt = performance.now();
  const cut = new AbortController();
  const response = await fetch(`${api.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: junk.arguments }),
    signal: cut.signal,
  });
  const durationMs = performance.now() - startedAt;
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = isStream ? '' : await response.text();
  cut.abort();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' ? {} : (JSON.parse(text) as Reply['body']),
    durationMs,
  };
}
