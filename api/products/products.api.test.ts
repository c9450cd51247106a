import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
let key: string;
let workspaceId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const account = await api.account({ scopes: ['read:products', 'write:products', 'read:trends', 'read:listings'] });
  ({ key, workspaceId } = account);
  await seed(20);
}, 60_000);
afterAll(() => api.stop());

/** Products with three variants and a listing each, and a trend for all. */
async function seed(count: number): Promise<void> {
  const { pool } = api.database.db;
  await pool.query(
    `WITH p AS (INSERT INTO products (workspace_id, template, title, status, blueprint_id, print_provider_id, printify_product_id)
       SELECT $1, 'tee', 'Tee ' || n, 'ready', 12, 29, 'made-' || n FROM generate_series(1, $2::int) n RETURNING id),
     v AS (INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, price_minor, cost_minor)
       SELECT $1, p.id, n, n, 'sku', 'M', 'M', 2199, 1142 FROM p, generate_series(1, 3) n)
     INSERT INTO listings (workspace_id, product_id) SELECT $1, id FROM p`,
    [workspaceId, count],
  );
}

/** Statements that reach PostgreSQL while something is asked. */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { pool } = api.apiDb;
  const clientQuery = pool.query.bind(pool);
  let count = 0;
  pool.query = ((...args: Parameters<typeof clientQuery>) => {
    count += 1;
    return clientQuery(...args);
  }) as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = clientQuery;
  }
  return count;
}

const page = (first: number) =>
  api.ask<{ products: { nodes: { title: string; variants: unknown[]; listing: unknown }[] } }>(
    `query Page${first} { products(first: ${first}) { nodes { title mockups { url } variants { id price { amount } arithmetic { marginBps } }
       listing { id } trend { id keyword } } } }`,
    { key },
  );

test('a page of products with variants, listings and trends takes as many statements for 20 as for 2', async () => {
  await page(2);
  await page(20);
  const few = await countStatements(() => page(2));
  const many = await countStatements(() => page(20));
  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
  const { data } = await page(20);
  expect(data!.products.nodes).toHaveLength(20);
  expect(data!.products.nodes.every(({ variants, listing }) => variants.length === 3 && listing !== null)).toBe(true);
});

test('products can be counted', async () => {
  const { data } = await api.ask<{ products: { totalCount: object } }>(
    '{ products(first: 1) { totalCount { count precision } } }',
    { key },
  );
  expect(data!.products.totalCount).toEqual({ count: 20, precision: 'EXACT' });
});

test('each limit has its code: margin, title, an owner that is fixed, a version that is old, an unknown variant', async () => {
  const { data } = await api.ask<{
    products: { nodes: { id: string; version: number; variants: { id: string }[] }[] };
  }>('{ products(first: 1) { nodes { id version variants { id } } } }', { key });
  const [product] = data!.products.nodes;
  const change = async (fields: object) => {
    const answer = await api.ask<{ productUpdate: { userErrors: { code: string }[] } }>(
      'mutation Change($input: ProductUpdateInput!) { productUpdate(input: $input) { userErrors { code } } }',
      { key, variables: { input: { id: product!.id, expectedVersion: product!.version, ...fields } } },
    );
    return answer.data!.productUpdate.userErrors.map(({ code }) => code);
  };
  expect(await change({ marginBps: 9_001 })).toEqual(['MARGIN_INVALID']);
  expect(await change({ title: 'x'.repeat(141) })).toEqual(['TITLE_INVALID']);
  expect(await change({ expectedVersion: 99 })).toEqual(['CONFLICT']);
  expect(await change({ feeCountry: 'DE' })).toEqual(['RATE_MISSING']);
  expect(await change({ feeCountry: 'XX' })).toEqual(['FEES_UNKNOWN']);
  const [variant] = product!.variants;
  expect(await change({ variants: [{ id: variant!.id, priceMinor: 0 }] })).toEqual(['PRICE_INVALID']);
  expect(await change({ variants: product!.variants.map(({ id }) => ({ id, isEnabled: false })) })).toEqual([
    'NO_VARIANT',
  ]);
  expect(await change({ marginBps: 4_000 })).toEqual([]);
});

test('a price is explained line by line, and says so when its cost is not known', async () => {
  const ask = (extra: string) =>
    api.ask<{ productPrice: { costSource: string; from: { lines: { line: string }[] } | null } }>(
      `{ productPrice(input: { template: MUG ${extra} }) { costSource from { lines { line amount { amount currencyCode } } } } }`,
      { key },
    );
  expect((await ask('')).data!.productPrice).toMatchObject({ costSource: 'UNKNOWN', from: null });
  const assumed = (await ask('assumedCostMinor: 523')).data!.productPrice;
  expect(assumed.from!.lines.map(({ line }) => line)).toEqual([
    'PRICE',
    'SHIPPING_PAID',
    'COST',
    'SHIPPING',
    'LISTING_FEE',
    'TRANSACTION_FEE',
    'PAYMENT_FEE',
    'PROFIT',
  ]);
});

test('messages of providers without a signature are refused, and nothing is stored', async () => {
  for (const provider of ['etsy', 'printify']) {
    const reply = await fetch(`${api.url}/webhooks/${provider}`, { method: 'POST', body: '{"id":"1"}' });
    expect(reply.status).toBe(401);
  }
  const { rows } = await api.database.db.pool.query('SELECT 1 FROM webhook_events');
  expect(rows).toEqual([]);
});

test('an order is found by the number in a buyer’s mail, or by how it begins', async () => {
  await api.database.db.pool.query(
    `INSERT INTO orders (workspace_id, etsy_shop_id, etsy_receipt_id, production, ordered_at)
     SELECT $1, '1', n, 'review', now() FROM unnest('{3141592653,3149000000,2718281828}'::text[]) n`,
    [workspaceId],
  );
  const found = async (number: string) => {
    const query = 'query ($number: String) { orders(where: { number: $number }) { nodes { etsyReceiptId } } }';
    const { data } = await api.ask<{ orders: { nodes: { etsyReceiptId: string }[] } }>(query, {
      key,
      variables: { number },
    });
    return data!.orders.nodes.map(({ etsyReceiptId }) => etsyReceiptId).sort();
  };
  expect(await found(' #3141592653')).toEqual(['3141592653']);
  expect(await found('314')).toEqual(['3141592653', '3149000000']);
  expect(await found('271828182899')).toEqual([]);
  expect(await found('%')).toHaveLength(3);
});
