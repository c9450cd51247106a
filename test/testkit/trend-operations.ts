import fc from 'fast-check';

/** An operation as a client would send it. */
export interface GeneratedOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** Ids, keywords and cursors that exist, so that operations find something. */
export interface KnownThings {
  trendIds: readonly string[];
  keywords: readonly string[];
  trendCursors: readonly string[];
  signalCursors: readonly string[];
}

const TREND = `id keyword display category score velocity acceleration momentum confidence stage isSeasonal isBreakout
  novelty firstSeenAt onsetAt peakAt updatedAt scoredThrough origin __typename`.split(/\s+/);
const SIGNAL = 'id platform keyword count engagement observedAt origin title url __typename'.split(' ');
const EVIDENCE = 'platform title url imageUrl engagement observedAt origin __typename'.split(' ');
/** Left to the resolvers: an operation with one of them is answered the long way. */
const READINGS = ['provisionalScore', 'baseline', 'growth { breakout }', 'reason { code text }'];

const rarely = <Value>(value: fc.Arbitrary<Value>, against: number) =>
  fc.oneof({ weight: against, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Some of the fields, in any order, some under another name, some twice. */
const some = (fields: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...fields), rarely(fc.constantFrom('x', 'y', 'z'), 12)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((chosen) =>
      chosen.map(([field, alias], index) => (alias ? `${alias}${index}${field}: ${field}` : field)).join(' '),
    );

const PAGE_INFO = '__typename hasNextPage hasPreviousPage startCursor endCursor'.split(' ');

/** A page in some of its forms. */
const page = (node: fc.Arbitrary<string>, totals: readonly string[] = []) =>
  fc
    .tuple(
      fc.option(node, { freq: 4 }),
      rarely(fc.tuple(node, fc.boolean()), 3),
      rarely(some(PAGE_INFO), 2),
      fc.constantFrom('', '', '', '', '', '', '', '__typename', ...totals),
    )
    .map(([nodes, edges, info, extra]) => {
      const edge = edges && `edges { ${edges[1] ? 'cursor' : '__typename'} node { ${edges[0]} } }`;
      const parts = [nodes && `nodes { ${nodes} }`, edge, info && `pageInfo { ${info} }`, extra].filter(Boolean);
      return parts.length > 0 ? parts.join(' ') : '__typename';
    });

/** Mostly one that holds; now and then one that is wrong. */
const mostly = <Value>(right: fc.Arbitrary<Value>, ...wrong: Value[]) =>
  fc.oneof({ weight: 25, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const listOf = (values: readonly string[]) => mostly(fc.constantFrom(...values), 'bm8', '');

function trendBody(known: KnownThings): fc.Arbitrary<string> {
  const first = mostly<number | null>(fc.integer({ min: 1, max: 6 }), 0, 251, null, -1);
  const signals = fc
    .tuple(first, rarely(listOf(known.signalCursors), 2), page(some(SIGNAL)), fc.nat(9))
    .map(([n, after, body, key]) => `s${key}: signals(first: ${n}${after ? `, after: "${after}"` : ''}) { ${body} }`);
  const evidence = fc
    .tuple(mostly(fc.constantFrom(1, 2, 5, 20), 0), some(EVIDENCE), fc.nat(9))
    .map(([n, body, key]) => `e${key}: evidence(first: ${n}) { nodes { ${body} } }`);
  return fc
    .tuple(
      some(TREND),
      fc.option(signals, { freq: 2 }),
      rarely(evidence, 3),
      rarely(some(TREND), 4),
      rarely(fc.constantFrom(...READINGS), 15),
    )
    .map(([fields, ...more]) => {
      const [list, shown, inner, reading] = more;
      return [fields, list, shown, inner && `... on Trend { ${inner} }`, reading].filter(Boolean).join(' ');
    });
}

const WHERE = fc.constantFrom(
  '',
  '',
  '',
  'where: {}',
  'where: { score: { gte: 20 } }',
  'where: { stage: { in: [RISING, DORMANT] }, not: { isBreakout: true } }',
  'where: { or: [{ velocity: { lte: 0 } }, { category: { eq: "ANIMALS" } }] }',
  'where: { keyword: { contains: "a" } }',
  'where: { keyword: { in: [] } }',
  'where: { origin: { eq: SANDBOX }, firstSeenAt: { gte: "2020-01-01T00:00:00Z" } }',
);
const ORDER = fc.constantFrom(
  '',
  '',
  'orderBy: [SCORE_ASC]',
  'orderBy: [VELOCITY_DESC, CONFIDENCE_ASC]',
  'orderBy: [UPDATED_AT_DESC]',
  'orderBy: []',
  'orderBy: null',
);

function rootField(known: KnownThings, body: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const size = mostly(
    fc.constantFrom('first: 3', 'first: 20', 'last: 2', 'first: $n', ''),
    'first: 0',
    'first: 2, last: 2',
  );
  const place = rarely(fc.tuple(fc.constantFrom('after', 'before'), listOf(known.trendCursors)), 3);
  const trends = fc.tuple(size, place, WHERE, ORDER, page(body, ['totalCount { count precision }'])).map((parts) => {
    const [n, at, where, order, selection] = parts;
    const args = [n, at && `${at[0]}: "${at[1]}"`, where, order].filter(Boolean).join(', ');
    return `trends${args ? `(${args})` : ''} { ${selection} }`;
  });
  const ids = mostly(fc.constantFrom(...known.trendIds), 'trd_000', 'sig_000', 'nothing');
  const one = fc.tuple(ids, body).map(([id, fields]) => `node(id: "${id}") { id ... on Trend { ${fields} } }`);
  const byVariable = body.map(
    (fields) => `node(id: $id) { __typename ... on Trend { ${fields} } ... on Signal { count } }`,
  );
  const byKeyword = fc
    .tuple(mostly(fc.constantFrom(...known.keywords, 'no such thing'), ''), body)
    .map(([keyword, fields]) => `trend(keyword: ${JSON.stringify(keyword)}) { ${fields} }`);
  const many = fc
    .tuple(fc.array(ids, { maxLength: 4 }), body)
    .map(([list, fields]) => `nodes(ids: ${JSON.stringify(list)}) { id ...Named ... on Trend { ${fields} } }`);
  return fc.oneof({ weight: 4, arbitrary: trends }, one, byVariable, byKeyword, many, fc.constant('__typename'));
}

/** Queries over trends as a client could send them: most within what is compiled, some beyond, some wrong. */
export function trendOperations(known: KnownThings): fc.Arbitrary<GeneratedOperation> {
  const body = trendBody(known);
  return fc
    .tuple(
      fc.array(rootField(known, body), { minLength: 1, maxLength: 2 }),
      some(TREND),
      mostly<unknown>(fc.constantFrom(1, 2, 5, null), 0, 'four'),
      mostly(fc.constantFrom(...known.trendIds), 'nothing'),
    )
    .map(([fields, named, n, id]) => {
      const roots = fields.map((field, index) => `r${index}: ${field}`).join(' ');
      const text = `query Generated($n: Int, $id: ID!) { ${roots} } fragment Named on Trend { ${named} }`;
      return { query: withoutUnused(text), variables: { n, id } };
    });
}

/** Variables and fragments that nothing uses would make the document invalid. */
function withoutUnused(text: string): string {
  const used = ['$n', '$id'].filter((name) => text.split(name).length > 2);
  const types: Readonly<Record<string, string>> = { $n: '$n: Int', $id: '$id: ID!' };
  const head = used.length > 0 ? `(${used.map((name) => types[name]).join(', ')})` : '';
  const withHead = text.replace('($n: Int, $id: ID!)', head);
  return withHead.includes('...Named') ? withHead : withHead.slice(0, withHead.indexOf(' fragment Named'));
}
