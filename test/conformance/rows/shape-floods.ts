import { gzipSync } from 'node:zlib';
import { expectHarmless, expectRefused } from '../expect-harmless.js';
import type { ProductionApi } from '../production-api.js';

const times = (count: number, write: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => write(at)).join(between);

/** `depth` fragments that each spread the next one twice: 2^depth leaves when they are opened naively. */
const bomb = (depth: number, type: string, leaf: string) =>
  `${times(depth, (at) => `fragment f${at} on ${type} { ...f${at + 1} ...f${at + 1} }`)} fragment f${depth} on ${type} { ${leaf} }`;

/** Rows "alias / root-field flood", "depth", "circular fragments", "floods" of the attack table. */
export function shapeFloods(api: () => ProductionApi): void {
  describe('alias / root-field flood, array batch: refused before execution', () => {
    it.each([
      ['31 aliases', `{ ${times(31, (at) => `a${at}: rateLimit { cost }`)} }`],
      ['21 root fields', `{ ${times(21, () => 'rateLimit { cost }')} }`],
      ['1,000 aliases', `{ ${times(1_000, (at) => `a${at}: __typename`)} }`],
      ['11 mutations', `mutation { ${times(11, (at) => `a${at}: sessionDelete(input: {}) { isSignedOut }`)} }`],
      [
        '31 aliases in a fragment',
        `{ ...f } fragment f on Query { ${times(31, (at) => `a${at}: rateLimit { cost }`)} }`,
      ],
    ])('%s', async (_name, query) => expectRefused(await api().ask(query), 'GRAPHQL_VALIDATION_FAILED'));

    it.each([
      ['of one', 1],
      ['of a thousand', 1_000],
      ['of none', 0],
    ])('a batch %s is 400', async (_name, count) => {
      const reply = await api().send(
        JSON.stringify(Array.from({ length: count }, () => ({ query: '{ __typename }' }))),
      );
      expectRefused(reply, 'BAD_USER_INPUT');
      expect(reply.status).toBe(400);
    });
  });

  describe('depth, schema cycle x40, cycle in a fragment named __schema: refused', () => {
    const cycle = (turns: number) =>
      `{ trends(first: 1) { nodes ${'{ signals(first: 1) { nodes { trend '.repeat(turns)}{ id }${' } } }'.repeat(turns)} } }`;
    it.each([
      ['the cycle of trends and signals forty times', cycle(40)],
      ['13 levels', cycle(4)],
      [
        'the cycle inside a fragment named __schema',
        `{ ...__schema } fragment __schema on Query { trends(first: 1) { nodes ${'{ signals(first: 1) { nodes { trend '.repeat(8)}{ id }${' } } }'.repeat(8)} } }`,
      ],
      ['types of types', `{ __schema { types ${'{ fields { type '.repeat(30)}{ name }${' } }'.repeat(30)} } }`],
    ])('%s', async (_name, query) => expectRefused(await api().ask(query)));
  });

  describe('circular, self, 2^30 fragments; 10,000 repeats; field-merge bomb: under 2 s, 4xx or a cheap answer', () => {
    it.each([
      ['a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
      ['a fragment of itself', '{ ...a } fragment a on Query { ...a }'],
      ['2^30 spreads at the root', `{ ...f0 } ${bomb(30, 'Query', 'rateLimit { cost }')}`],
      ['2^31 spreads below a list', `{ trends(first: 1) { ...f0 } } ${bomb(31, 'TrendConnection', 'nodes { id }')}`],
      ['10,000 times the same field', `{ ${times(10_000, () => '__typename')} }`],
      ['1,200 spreads of one fragment', `{ ${times(1_200, () => '...f')} } fragment f on Query { __typename }`],
      [
        'fields that must all be compared with each other',
        `{ trends(first: 1) { ${times(180, () => 'nodes { id keyword score }')} } ${times(180, () => 'trends(first: 1) { nodes { stage } }')} }`,
      ],
      [
        'pairs of fragments that must be compared with each other',
        `{ ${times(60, (at) => `...g${at}`)} } ${times(60, (at) => `fragment g${at} on Query { trends(first: 1) { nodes { id } ...h${at} } } fragment h${at} on TrendConnection { nodes { keyword } }`)}`,
      ],
    ])('%s', async (_name, query) => expectHarmless(await api().ask(query)));
  });

  describe('directive, error, token floods; 10,000-deep selection, list, JSON; 8 MiB body; gzip bomb: small 4xx', () => {
    const deep = 10_000;
    it.each([
      ['51 directives', `{ __typename ${times(51, () => '@include(if: true)')} }`],
      ['2,000 unknown directives', `{ __typename ${times(2_000, (at) => `@d${at}`)} }`],
      ['2,000 unknown fields', `{ ${times(2_000, (at) => `nothing${at}`)} }`],
      ['500 unknown arguments', `{ trends(${times(500, (at) => `x${at}: 1`)}) { nodes { id } } }`],
      ['1,000 unused variables', `query (${times(1_000, (at) => `$v${at}: Int`)}) { __typename }`],
      ['20,000 tokens', `{ ${times(20_000, () => 'a')} }`],
      ['a selection 10,000 deep', `${'{a'.repeat(deep)}${'}'.repeat(deep)}`],
      ['a list 10,000 deep', `{ nodes(ids: ${'['.repeat(deep)}${']'.repeat(deep)}) { id } }`],
      ['an input 10,000 deep', `{ trends(where: ${'{not:'.repeat(deep)}{}${'}'.repeat(deep)}) { nodes { id } } }`],
      ['an input 1,000 deep', `{ trends(where: ${'{not:'.repeat(1_000)}{}${'}'.repeat(1_000)}) { nodes { id } } }`],
      ['a type 10,000 deep', `query ($v: ${'['.repeat(deep)}Int${']'.repeat(deep)}) { __typename }`],
      ['a selection 2,400 deep', `${'{a'.repeat(2_400)}${'}'.repeat(2_400)}`],
    ])('%s', async (_name, query) => expectRefused(await api().ask(query)));

    it.each([
      ['objects', ['{"not":', '{}', '}']],
      ['lists', ['[', '', ']']],
    ])('variables of %s 10,000 deep', async (_name, [open, inner, close]) => {
      const nested = `${open!.repeat(deep)}${inner}${close!.repeat(deep)}`;
      for (const place of ['w', 'unused']) {
        const body = `{"query":"query ($w: TrendWhere) { trends(where: $w) { nodes { id } } }","variables":{"${place}":${nested}}}`;
        expectRefused(await api().send(body), 'BAD_USER_INPUT');
      }
    });

    it('extensions 10,000 deep', async () => {
      const reply = await api().send(
        `{"query":"{ __typename }","extensions":${'{"x":'.repeat(deep)}1${'}'.repeat(deep)}}`,
      );
      expectHarmless(reply);
    });

    it('a body of 8 MiB', async () => {
      const reply = await api()
        .send(JSON.stringify({ query: '{ __typename }', x: 'y'.repeat(8 * 1024 * 1024) }))
        .catch(() => undefined);
      // The server may hang up before a client has sent all of it; what it says must be 413.
      if (reply) expectRefused(reply, 'PAYLOAD_TOO_LARGE');
      expect((await api().ask('{ __typename }')).status).toBe(200);
    });

    it('a gzip bomb, and every other encoding', async () => {
      const packed = gzipSync(JSON.stringify({ query: '{ __typename }', x: 'y'.repeat(64 * 1024 * 1024) }));
      for (const encoding of ['gzip', 'deflate', 'br', 'compress', 'gzip, gzip']) {
        const reply = await api().send(packed, { headers: { 'content-encoding': encoding } });
        expectRefused(reply, 'UNSUPPORTED_MEDIA_TYPE', 'BAD_USER_INPUT', 'PAYLOAD_TOO_LARGE');
        expect(reply.status).toBeGreaterThanOrEqual(400);
      }
    });
  });
}
