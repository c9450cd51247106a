import fc from 'fast-check';
import { Q2 } from '#test/bench/trend-reads/operations.js';
import { TestApi } from '#test/testkit/api.js';
import { seedOddTrends } from '#test/testkit/odd-trends.js';
import { answeredCount, askRaw, type RawOperation } from '#test/testkit/raw-answers.js';

const PRODUCT = `id title description status template listingOwner printProviderId printifyProductId etsyListingId etsyUrl
  marginBps isShippingIncluded feeCountry designId jobId checkedAt publishedAt createdAt updatedAt version __typename`;
const VARIANT = 'id position printifyVariantId sku title size color colorHex isEnabled isAvailable __typename';
const MONEY = 'amount amountMinor currencyCode __typename';
const TREND = 'id keyword score stage updatedAt __typename';
const LISTING = 'id status etsyListingId etsyUrl scheduledAt publishedAt createdAt updatedAt version __typename';
/** Left to the resolvers: an operation with one of them is answered the long way. */
const LEFT = ['mockups { url }', 'problem { code }', 'shipping { amount }'];

const some = (fields: string) =>
  fc
    .subarray(fields.split(/\s+/), { minLength: 1, maxLength: 4 })
    .map((chosen) => chosen.map((field, at) => (at === 3 ? `other: ${field}` : field)).join(' '));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });

const money = maybe(some(MONEY));
const variant = fc
  .tuple(some(VARIANT), money, money)
  .map(([fields, price, cost]) => [fields, price && `price { ${price} }`, cost && `cost { ${cost} }`].join(' '));
const node = fc
  .tuple(
    some(PRODUCT),
    maybe(variant),
    maybe(some(TREND)),
    maybe(some(LISTING)),
    fc.constantFrom('', '', '', '', ...LEFT),
  )
  .map(([fields, variants, trend, listing, left]) =>
    [
      fields,
      variants && `variants { ${variants} }`,
      trend && `trend { ${trend} }`,
      listing && `listing { ${listing} }`,
      left,
    ].join(' '),
  );
const operations = (cursors: readonly string[]) =>
  fc
    .tuple(node, maybe(node), fc.integer({ min: 1, max: 5 }), maybe(fc.constantFrom(...cursors, 'bm8')), fc.boolean())
    .map(([nodes, edge, first, after, hasInfo]): RawOperation => {
      const page = hasInfo ? 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }' : '';
      const edges = edge ? `edges { cursor node { ${edge} } }` : '';
      return {
        query: `query ($first: Int, $after: String) { products(first: $first, after: $after) { nodes { ${nodes} } ${edges} ${page} } }`,
        variables: { first, after },
      };
    });

interface Caller {
  name: string;
  headers: Record<string, string>;
}

describe('compiled reads of products', () => {
  let compiled: TestApi;
  let resolvers: TestApi;
  let callers: Caller[];

  beforeAll(async () => {
    compiled = await TestApi.start({ settings: { LOG_LEVEL: 'fatal' } });
    await seedOddTrends(compiled.database.db);
    const settings = { COMPILED_READS: 'off', LOG_LEVEL: 'fatal' };
    resolvers = await TestApi.start({ database: compiled.database, settings });
    const scopes = ['read:trends', 'read:products', 'read:listings'] as const;
    const [mine, theirs] = [await compiled.account({ scopes }), await compiled.account({ scopes })];
    const unscoped = await compiled.account({ scopes: ['read:trends'] });
    for (const { workspaceId } of [mine, theirs, unscoped]) await seedProducts(workspaceId);
    const keyed = (name: string, key: string) => ({ name, headers: { authorization: `Bearer ${key}` } });
    callers = [
      keyed('mine', mine.key),
      keyed('theirs', theirs.key),
      keyed('without the scope', unscoped.key),
      { name: 'nobody', headers: {} },
    ];
  });

  afterAll(async () => {
    await resolvers.stop();
    await compiled.stop();
  });

  async function seedProducts(workspaceId: string): Promise<void> {
    const { pool } = compiled.database.db;
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO products (workspace_id, trend_id, template, title, description, status, blueprint_id, print_provider_id,
         printify_product_id, etsy_listing_id, currency, checked_at, job_id)
       SELECT $1::uuid, CASE WHEN n % 2 = 0 THEN (SELECT id FROM trends OFFSET n LIMIT 1) END,
         CASE WHEN n % 2 = 0 THEN 'phone-case' ELSE 'tee' END, E'Tee "' || n || E'" ß\\n', E'back\\\\slash', 
         (ARRAY['draft', 'ready', 'published', 'failed', 'archived', 'creating'])[1 + n % 6], 6, n, CASE WHEN n % 3 = 0 THEN 'p' || n || $1::uuid::text END,
         CASE WHEN n % 4 = 0 THEN n::text || $1::uuid::text END, CASE WHEN n % 2 = 0 THEN 'USD' ELSE 'JPY' END,
         CASE WHEN n % 3 = 0 THEN now() END, CASE WHEN n % 3 = 0 THEN gen_random_uuid() END
       FROM generate_series(1, 8) n RETURNING id`,
      [workspaceId],
    );
    const ids = rows.map(({ id }) => id);
    await pool.query(
      `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, color,
         color_hex, cost_minor, price_minor, is_enabled)
       SELECT $1, id, n, n, 's-' || n, 'V "' || n, '', 'Grün', CASE WHEN n = 1 THEN '#00FF00' END,
         CASE WHEN n = 2 THEN 5 END, 7 * n, n <> 3
       FROM unnest($2::uuid[]) WITH ORDINALITY AS p (id, place), generate_series(1, 3) n WHERE place <> 2`,
      [workspaceId, ids],
    );
    await pool.query(
      `INSERT INTO listings (workspace_id, product_id, status, etsy_listing_id)
       SELECT $1::uuid, id, CASE WHEN place = 1 THEN 'archived' ELSE 'live' END, place || $1::uuid::text
       FROM unnest($2::uuid[]) WITH ORDINALITY AS p (id, place) WHERE place < 4`,
      [workspaceId, ids],
    );
  }

  const askThrice = async (operation: RawOperation, headers: Record<string, string>) => {
    await askRaw(compiled, operation, headers);
    await askRaw(compiled, operation, headers);
    return askRaw(compiled, operation, headers);
  };

  it('Q2 is compiled for whoever may read it, and its answer is that of the resolvers with headers and cost', async () => {
    const operation = { query: Q2, variables: {} };
    for (const { headers } of callers.slice(0, 2)) {
      const before = await answeredCount();
      const fast = await askThrice(operation, headers);
      expect(await answeredCount()).toBeGreaterThan(before);
      expect(fast).toEqual(await askRaw(resolvers, operation, headers));
      expect(fast.data).toContain('"variants":[{');
    }
  });

  it('any page gets each caller the answer of the resolvers, together with those of others: every character and point', async () => {
    const found = await resolvers.ask<{ products: { edges: { cursor: string }[] } }>(
      '{ products(first: 4) { edges { cursor } } }',
      { headers: callers[0]!.headers },
    );
    const cursors = found.data!.products.edges.map(({ cursor }) => cursor);
    const before = await answeredCount();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(operations(cursors), async (operation) => {
        runs += 1;
        const fast = await Promise.all(callers.map(({ headers }) => askThrice(operation, headers)));
        const slow = await Promise.all(callers.map(({ headers }) => askRaw(resolvers, operation, headers)));
        expect(fast).toEqual(slow);
      }),
      { numRuns: Number(process.env['COMPILED_RUNS'] ?? 30), interruptAfterTimeLimit: 90_000 },
    );
    expect((await answeredCount()) - before).toBeGreaterThan(runs / 2);
  }, 120_000);
});
