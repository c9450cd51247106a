import { systemClock } from '#infra/clock.js';
import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { createLogger } from '#observability/logger.js';
import { templateOf } from '#schema/products/product-template.values.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { Catalogue } from './catalogue/catalogue.js';
import { PrintifyCaller } from './printify/printify-caller.js';
import { PrintifyGateway } from './printify/printify.gateway.js';
import { skuPrefixOf } from './product-sku.js';

let room: ProductRoom;
beforeAll(async () => {
  room = await openProductRoom();
}, 60_000);
beforeEach(() => {
  room.interfere = {};
});
afterEach(() => room.sandbox.calm());
afterAll(() => room.close());

interface Theirs {
  id: string;
  title: string;
  is_locked: boolean;
  variants: { id: number; sku: string; price: number; cost: number; is_enabled: boolean }[];
  images: { src: string }[];
}

/** Printify's products that are ours by their SKU. */
async function theirsOf(productId: string): Promise<Theirs[]> {
  const found: Theirs[] = [];
  for (let page = 1; ; page += 1) {
    const listed = await room.printify<{ data: Theirs[]; last_page: number }>(
      `/shops/9000001/products.json?limit=50&page=${page}`,
    );
    found.push(
      ...listed.data.filter(({ variants }) => variants.some(({ sku }) => sku.startsWith(skuPrefixOf(productId)))),
    );
    if (page >= listed.last_page) return found;
  }
}

const uploadsOf = async ({ designId }: Seller) => {
  const { data } = await room.printify<{ data: { file_name: string }[] }>('/uploads.json?limit=100');
  return data.filter(({ file_name: name }) => name.includes(designId));
};

test('a design becomes a product with its variants, prices and mock-ups of our own', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M', 'L'], colors: ['White', 'Black'] });
  expect(product).toMatchObject({
    status: 'READY',
    printifyShopId: '9000001',
    title: 'Frog of the woods',
    problem: null,
  });
  const [theirs, ...others] = await theirsOf(product.id);
  expect(others).toEqual([]);
  const ours = await room.rows<{ cost_minor: number; price_minor: number; size: string; color_hex: string }>(
    'SELECT cost_minor, price_minor, size, color_hex FROM product_variants WHERE product_id = $1 ORDER BY position',
    [product.id],
  );
  expect(ours).toHaveLength(4);
  const enabled = theirs!.variants.filter(({ is_enabled: isOn }) => isOn);
  expect(enabled.map(({ price }) => price).sort()).toEqual(ours.map(({ price_minor: price }) => price).sort());
  for (const { cost_minor: cost, price_minor: price } of ours) {
    expect(price % 100).toBe(99);
    expect(price).toBeGreaterThan(cost);
  }
  expect(product.mockups.length).toBeGreaterThan(0);
  const stored = await room.objects.get(product.mockups[0]!.key);
  expect(stored?.contentType).toBe('image/jpeg');
});

test.each(['mug', 'tote', 'poster', 'sticker', 'phone-case', 'hoodie', 'sweatshirt'] as const)(
  'the template %s can be made as it is',
  async (template) => {
    // The test's artwork is too small for the larger posters.
    const sizes = template === 'poster' ? ['12" x 18"'] : [];
    const product = await room.make(await room.seller(), { template, sizes });
    expect(product.status).toBe('READY');
  },
);

describe('a worker that falls at any call, before it or after its effect', () => {
  const FALLS = Array.from({ length: 9 }, (_, at) => at);
  const fallen = () => new ProviderFailure({ provider: 'printify', kind: 'dropped', message: 'The worker fell.' });

  test.each(['before', 'after'] as const)(
    'leaves one product and one upload when it goes on: %s',
    async (when) => {
      for (const fall of FALLS) {
        const seller = await room.seller();
        const { product, jobId } = await room.order(seller, { sizes: ['M'], colors: ['White'] });
        let call = 0;
        room.interfere = {
          [when]: () => {
            if (call++ === fall) throw fallen();
          },
        };
        const { status } = await room.finish(jobId);
        expect({ fall, status }).toEqual({ fall, status: 'succeeded' });
        expect(await theirsOf(product.id)).toHaveLength(1);
        expect(await uploadsOf(seller)).toHaveLength(1);
      }
    },
    120_000,
  );
});

test('what Printify refuses for good ends the job with its sentence, and the product says so', async () => {
  const seller = await room.seller();
  await room.rows(`UPDATE designs SET mime = 'image/webp' WHERE id = $1`, [seller.designId]);
  const { product, jobId } = await room.order(seller);
  expect(await room.finish(jobId)).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('PNG') },
  });
  expect(await room.read(seller, product.id)).toMatchObject({ status: 'FAILED', problem: { action: 'edit:design' } });
});

test('sizes that the provider does not have are refused with what to do, before anything is made', async () => {
  const seller = await room.seller();
  const { product, jobId } = await room.order(seller, { sizes: ['Giant'] });
  expect(await room.finish(jobId)).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('choose others') },
  });
  expect(await theirsOf(product.id)).toEqual([]);
});

test('a choice of more variants than Printify takes is refused with their number, and never cut', async () => {
  const seller = await room.seller();
  await room.make(seller, { sizes: ['M'], colors: ['White'] });
  const tees = `'%/variants/12/%'`;
  const kept = await room.rows<{ key: string; body: unknown }>(
    `SELECT key, body::text AS body FROM printify_catalog WHERE key LIKE ${tees}`,
  );
  expect(kept.length).toBeGreaterThan(0);
  // A provider that prints on 130 colours of one size.
  await room.rows(`UPDATE printify_catalog SET body = (
    SELECT jsonb_agg(body -> 0 || jsonb_build_object('id', 900000 + n, 'options', jsonb_build_object('size', 'M', 'color', 'Shade ' || n % 60 || ' ' || n / 60)))
    FROM generate_series(1, 130) n) WHERE key LIKE ${tees}`);
  const { product, jobId } = await room.order(seller, { sizes: ['M'] });
  const ended = await room.finish(jobId);
  for (const { key, body } of kept) {
    await room.rows('UPDATE printify_catalog SET body = $2::jsonb WHERE key = $1', [key, body]);
  }
  expect(ended).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('makes 130 variants, and Printify takes 100') },
  });
  expect(await theirsOf(product.id)).toEqual([]);
});

test('the catalogue is asked once a day, whoever asks', async () => {
  const [one, other] = [await room.seller(), await room.seller()];
  await room.make(one);
  let calls = 0;
  room.interfere = { before: () => void (calls += 1) };
  await room.make(other);
  // Upload, create, read, update, and looks for mock-ups: nothing of the catalogue.
  expect(calls).toBeLessThanOrEqual(12);
  const [{ count }] = (await room.rows<{ count: number }>(
    'SELECT count(*)::integer AS count FROM printify_catalog',
  )) as [{ count: number }];
  expect(count).toBeGreaterThan(0);
});

test("what the sandbox tells of its catalogue is kept for the sandbox alone: neither the live Printify's nor another address's", async () => {
  const { workspaceId } = await room.seller();
  const { printify } = room.sandbox.config.providers;
  const http = new HttpClient({ ...HTTP_CLIENT_DEFAULTS, provider: 'printify', clock: systemClock });
  const asked = async (settings: Pick<ProviderSettings, 'mode' | 'baseUrl'>) => {
    let calls = 0;
    room.interfere = { before: () => void (calls += 1) };
    const gateway = new PrintifyGateway(new PrintifyCaller(printify.baseUrl, http));
    const logger = createLogger({ level: 'silent', process: 'test' });
    const { calls: accountCalls, test } = room;
    const deps = { db: test.db, clock: systemClock, calls: accountCalls, gateway, logger, printify: settings };
    await new Catalogue(deps).providersOf(workspaceId, templateOf('tee')!.blueprintId);
    return calls;
  };
  await asked(printify);
  expect(await asked(printify)).toBe(0);
  expect(await asked({ ...printify, mode: 'live' })).toBe(1);
  expect(await asked({ ...printify, baseUrl: 'https://api.printify.example' })).toBe(1);
  expect(await asked(printify)).toBe(0);
  await http.close();
});

test('a print provider whose shipping is priced in another currency is refused, and nothing is made', async () => {
  const seller = await room.seller();
  const inCurrency = (from: string, to: string) =>
    room.rows(`UPDATE printify_catalog SET body = replace(body::text, $1, $2)::jsonb WHERE key LIKE '%/shipping/%'`, [
      `"currency": "${from}"`,
      `"currency": "${to}"`,
    ]);
  await room.make(seller, { sizes: ['M'], colors: ['White'] });
  await inCurrency('USD', 'CAD');
  const { product, jobId } = await room.order(seller, { sizes: ['M'], colors: ['White'] });
  const ended = await room.finish(jobId);
  await inCurrency('CAD', 'USD');
  expect(ended).toMatchObject({ status: 'failed', problem: { message: expect.stringContaining('priced in CAD') } });
  expect(await theirsOf(product.id)).toEqual([]);
});

test('a product that is archived while it is made is left nowhere', async () => {
  for (const fall of [3, 4, 5]) {
    const seller = await room.seller();
    const { product, jobId } = await room.order(seller, { sizes: ['M'], colors: ['White'] });
    let call = 0;
    const archived: Promise<unknown>[] = [];
    room.interfere = {
      after: () => {
        if (call++ !== fall) return;
        archived.push(room.rows(`UPDATE products SET status = 'archived' WHERE id = $1`, [product.id]));
      },
    };
    expect(await room.finish(jobId)).toMatchObject({ status: 'failed', problem: { code: 'CONFLICT' } });
    room.interfere = {};
    await Promise.all(archived);
    expect(await theirsOf(product.id)).toEqual([]);
  }
});

test('fetching pictures anew gives new addresses to new pictures, and the same to the same', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  const again = await room.products.productCheck.refreshMockups(seller.workspaceId, product.id);
  expect(again.mockups.map(({ key }) => key)).toEqual(product.mockups.map(({ key }) => key));
  expect(again.checkedAt!.getTime()).toBeGreaterThan(product.checkedAt!.getTime());
  for (const { key } of again.mockups) expect(key).toMatch(/\/\d+-[0-9a-f]{16}\.jpg$/);
});

test('what was set while its making had failed stays when it is made again, and nothing is made twice', async () => {
  const seller = await room.seller();
  const { product, jobId } = await room.order(seller, { sizes: ['M', 'L'], colors: ['White'] });
  const fault = { provider: 'printify', fault: 'status=403', times: 1, method: 'PUT', path: '*products/*.json' };
  await fetch(`${room.sandbox.url}/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  expect(await room.finish(jobId)).toMatchObject({ status: 'failed' });
  const change = `UPDATE product_variants SET price_minor = 8800, is_enabled = false WHERE product_id = $1 AND size = 'L'`;
  await room.rows(change, [product.id]);
  await room.rows(`UPDATE products SET status = 'creating' WHERE id = $1`, [product.id]);
  await room.pipeline.order({
    workspaceId: seller.workspaceId,
    kind: 'make-product',
    key: `make-product:${product.id}`,
    payload: { productId: product.id },
  });
  expect(await room.finish(jobId)).toMatchObject({ status: 'succeeded' });
  const [theirs, ...others] = await theirsOf(product.id);
  expect(others).toEqual([]);
  const own = theirs!.variants.filter(({ sku }) => sku !== '').map(({ price, is_enabled: isOn }) => [price, isOn]);
  expect(own).toContainEqual([8_800, false]);
});
