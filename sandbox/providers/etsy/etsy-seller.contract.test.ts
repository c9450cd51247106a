import sharp from 'sharp';
import { type Answer, picture, pictureForm, SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

interface Listing {
  listing_id: number;
  state: string;
  title: string;
  tags: string[];
  price: { amount: number };
  quantity: number;
  images: { listing_image_id: number; rank: number; alt_text: string }[];
}
interface Inventory {
  products: { sku: string; property_values: { property_id: number; value_ids: number[]; values: string[] }[] }[];
}

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterEach(() => sandbox.calm());
afterAll(() => sandbox.stop());

const draft = async (changes: Record<string, unknown> = {}) =>
  calls.etsy<Listing>(`${calls.shop}/listings`, { form: await calls.draftForm(changes) });
const made = async (changes: Record<string, unknown> = {}) =>
  `${calls.shop}/listings/${(await draft(changes)).body.listing_id}`;
const listingPath = (path: string) => path.replace(calls.shop, '');
const publish = (path: string) => calls.etsy<Listing>(path, { method: 'PATCH', form: { state: 'active' } });

describe('who may ask', () => {
  it('needs keystring and secret, a token of the seller, and its scope', async () => {
    const me = (headers: Record<string, string>) => calls.etsy('/users/me', { headers });
    expect((await calls.etsy('/users/me')).body).toEqual({ user_id: 101_000_001, shop_id: 51_000_001 });
    expect(await me({ 'x-api-key': 'sandbox-etsy-keystring' })).toMatchObject({
      status: 403,
      body: { error: 'Shared secret is required in x-api-key header.' },
    });
    expect(await me({ authorization: 'Bearer 101000001.nonsense' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_token' },
    });
    const other = await calls.control<{ etsyAccessToken: string }>('/sellers', { json: { name: 'Another' } });
    const headers = { authorization: `Bearer ${other.body.etsyAccessToken}` };
    expect((await calls.etsy(`${calls.shop}/listings?state=draft`, { headers })).status).toBe(403);
  });

  it('an expired token says so, in the words of OAuth', async () => {
    const other = await calls.control<{ etsyAccessToken: string; etsyUserId: number }>('/sellers', {
      json: { name: 'Late' },
    });
    await calls.control('/tokens/revoke', { json: { provider: 'etsy', account_id: String(other.body.etsyUserId) } });
    const headers = { authorization: `Bearer ${other.body.etsyAccessToken}` };
    expect(await calls.etsy('/users/me', { headers })).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
  });
});

describe('what Etsy does not take in a listing', () => {
  const REFUSED: [string, Record<string, unknown>, RegExp][] = [
    ['a title of 141 characters', { title: 'x'.repeat(141) }, /\/title : .*140/],
    ['a title with an emoji', { title: 'Frogs 🐸' }, /^\[\{"path":"\/title\/1","type":"invalid_characters"/],
    ['a second ampersand', { title: 'Fish & chips & peas' }, /& character once/],
    ['a dollar sign', { title: 'Frogs $5' }, /invalid_characters/],
    ['14 tags', { tags: Array.from({ length: 14 }, (_, n) => `tag ${n}`) }, /\/tags : .*13/],
    ['a tag of 21 characters', { tags: 'x'.repeat(21) }, /\/tags : .*20/],
    ['an emoji in a tag', { tags: 'frog 🐸' }, /"path":"\/tags\/0"/],
    ['a tag twice', { tags: 'Frog,frog' }, /There was a problem with \/tags : You may not have duplicate tags\./],
    ['price 0', { price: '0' }, /\/price/],
    ['a price above 50,000', { price: '50000.01' }, /\/price/],
    ['no price', { price: undefined }, /\/price : price is required/],
    ['quantity 0', { quantity: 0 }, /\/quantity/],
    ['material with a full stop', { materials: 'cotton.' }, /\/materials\/0/],
    ['three styles', { styles: 'a,b,c' }, /\/styles : .*2/],
    ['an era of last year', { when_made: '2020_2025' }, /when_made: must be one of .*2020_2026/],
    ['an unknown maker', { who_made: 'nobody' }, /who_made/],
    ['an unknown category', { taxonomy_id: 7 }, /\/taxonomy_id/],
    ['no shipping profile', { shipping_profile_id: undefined }, /shipping_profile_id is required/],
    ['no processing profile', { readiness_state_id: undefined }, /readiness_state_id is required/],
    ['another shop’s return policy', { return_policy_id: 1 }, /\/return_policy_id/],
  ];
  it.each(REFUSED)('%s', async (_name, changes, words) => {
    const { status, body } = await draft(changes);
    expect(status).toBe(400);
    expect(Array.isArray(body) ? JSON.stringify(body) : (body as unknown as { error: string }).error).toMatch(words);
  });

  it('a list as JSON text: arrays are one text with commas', async () => {
    expect((await draft({ tags: '["a","b"]' })).status).toBe(400);
    expect((await draft({ tags: 'a,b' })).body.tags).toEqual(['a', 'b']);
  });

  it('nothing of a refused change is kept', async () => {
    const path = await made();
    const form = { title: 'Another title', tags: 'Frog,frog' };
    expect((await calls.etsy(path, { method: 'PATCH', form })).status).toBe(400);
    expect((await calls.etsy<Listing>(listingPath(path))).body.title).toBe('Retro Mushroom Shirt');
  });
});

describe('publishing', () => {
  it('needs a picture and a return policy, and costs 20 cents once', async () => {
    const path = await made({ return_policy_id: undefined });
    const fees = async () => (await calls.control<{ feeCents: number }>('/etsy')).body.feeCents;
    const before = await fees();
    expect((await publish(path)).status).toBe(400);
    await calls.etsy(`${path}/images`, { multipart: pictureForm(await picture(600, 600)) });
    expect((await publish(path)).body).toMatchObject({ error: expect.stringContaining('return_policy_id') });
    const { return_policy_id: policy } = await calls.draftForm();
    await calls.etsy(path, { method: 'PATCH', form: { return_policy_id: policy } });
    expect(await fees()).toBe(before);
    expect((await publish(path)).body.state).toBe('active');
    await publish(path);
    await calls.etsy(path, { method: 'PATCH', form: { state: 'inactive' } });
    await publish(path);
    expect(await fees()).toBe(before + 20);
  });

  it('makes a listing visible to all; a draft is its seller’s alone', async () => {
    const path = listingPath(await made());
    const headers = { authorization: '' };
    expect((await calls.etsy(path, { headers })).status).toBe(401);
    expect((await calls.etsy(path)).status).toBe(200);
  });

  it('a deleted listing is gone', async () => {
    const path = listingPath(await made());
    expect((await calls.etsy(path, { method: 'DELETE' })).status).toBe(204);
    expect((await calls.etsy(path)).status).toBe(404);
  });
});

describe('pictures', () => {
  const upload = async (path: string, bytes: Buffer, fields: Record<string, string> = {}) =>
    calls.etsy<{ listing_image_id: number; rank: number; url_570xN: string }>(`${path}/images`, {
      multipart: pictureForm(bytes, fields),
    });
  const ranks = async (path: string) =>
    (await calls.etsy<Listing>(`${listingPath(path)}?includes=Images`)).body.images.map(
      (image) => image.listing_image_id,
    );

  it('stand at their rank, move on for others, are overwritten, put in order and taken away', async () => {
    const path = await made();
    const bytes = await picture(600, 400);
    const first = (await upload(path, bytes, { rank: '1', alt_text: 'A frog' })).body.listing_image_id;
    const second = (await upload(path, bytes, { rank: '1' })).body.listing_image_id;
    expect(await ranks(path)).toEqual([second, first]);
    const third = (await upload(path, bytes, { rank: '1', overwrite: 'true' })).body.listing_image_id;
    expect(await ranks(path)).toEqual([third, first]);
    await calls.etsy(path, { method: 'PATCH', form: { image_ids: `${first},${third}` } });
    expect(await ranks(path)).toEqual([first, third]);
    await calls.etsy(`${path}/images/${third}`, { method: 'DELETE' });
    expect(await ranks(path)).toEqual([first]);
  });

  it('are shown in the sizes that are named', async () => {
    const { url_570xN: url } = (await upload(await made(), await picture(900, 600))).body;
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 570, height: 380 });
  });

  it('that are too large, too many, of another type or with too long a text are refused', async () => {
    const path = await made();
    const bytes = await picture(50, 50);
    const large = Buffer.concat([bytes, Buffer.alloc(10 * 1024 * 1024)]);
    const refusals: Answer<unknown>[] = [
      await upload(path, large),
      await upload(path, await picture(50, 50, 'webp')),
      await upload(path, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')),
      await upload(path, bytes, { alt_text: 'x'.repeat(501) }),
      await upload(path, bytes, { listing_image_id: '1' }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    for (let n = 0; n < 20; n += 1) expect((await upload(path, bytes)).status).toBe(201);
    expect((await upload(path, bytes)).status).toBe(400);
  });
});

describe('the inventory', () => {
  const product = (colour: string, price: number, more: Record<string, unknown> = {}) => ({
    sku: colour,
    property_values: [{ property_id: 200, property_name: 'Primary color', value_ids: [], values: [colour] }],
    offerings: [{ price, quantity: 10, is_enabled: true, ...more }],
  });
  const put = (path: string, json: unknown) =>
    calls.etsy<Inventory>(`${listingPath(path)}/inventory`, { method: 'PUT', json });

  it('is put whole, with the category’s own values, and gives the listing its price and quantity', async () => {
    const path = await made();
    const json = {
      products: [product('Black', 20), product('Frog green', 22)],
      price_on_property: [200],
      sku_on_property: [200],
    };
    const { status, body } = await put(path, json);
    expect(status).toBe(200);
    expect(body.products.map(({ property_values: [value] }) => [value!.values[0], value!.value_ids.length])).toEqual([
      ['Black', 1],
      ['Frog green', 1],
    ]);
    expect(body.products[0]!.property_values[0]!.value_ids).toEqual([1]);
    expect((await calls.etsy<Listing>(listingPath(path))).body).toMatchObject({
      quantity: 20,
      price: { amount: 2000 },
    });
    const image = await calls.etsy<{ listing_image_id: number }>(`${path}/images`, {
      multipart: pictureForm(await picture(60, 60)),
    });
    const link = { property_id: 200, value_id: 1, image_id: image.body.listing_image_id };
    const linked = await calls.etsy(`${path}/variation-images`, { json: { variation_images: [link] } });
    expect(linked.body).toMatchObject({ count: 1, results: [{ ...link, value: 'Black' }] });
  });

  it.each([
    [
      'prices that differ without price_on_property',
      { products: [product('Black', 20), product('Red', 22)], sku_on_property: [200] },
    ],
    ['stock numbers that differ without sku_on_property', { products: [product('Black', 20), product('Red', 20)] }],
    ['a property that no product has', { products: [product('Black', 20)], price_on_property: [513] }],
    ['equal values twice', { products: [product('Black', 20), product('black', 20)] }],
    ['parentheses in a value', { products: [product('Black (soft)', 20)] }],
    ['a price of nothing', { products: [product('Black', 0)] }],
    ['fields that only a reading has', { products: [{ ...product('Black', 20), product_id: 1 }] }],
    ['nothing that can be bought', { products: [product('Black', 20, { is_enabled: false })] }],
    ['no product', { products: [] }],
    [
      'a third property',
      {
        products: [
          {
            ...product('Black', 20),
            property_values: [1, 2, 3].map((id) => ({ property_id: id, value_ids: [], values: ['a'] })),
          },
        ],
      },
    ],
    ['more than 70 values', { products: Array.from({ length: 71 }, (_, n) => ({ ...product(`c${n}`, 20), sku: '' })) }],
  ])('refuses %s', async (_name, json) => {
    expect((await put(await made(), json)).status).toBe(400);
  });
});

describe('a shop', () => {
  it('does not get the same processing profile twice: 409 says where it is', async () => {
    const form = { readiness_state: 'made_to_order', min_processing_time: 3, max_processing_time: 7 };
    const path = `${calls.shop}/readiness-state-definitions`;
    const first = await calls.etsy<{ readiness_state_id: number }>(path, { form });
    expect(first.status).toBe(201);
    const second = await calls.etsy(path, { form });
    expect(second.status).toBe(409);
    expect(second.headers.get('content-location')).toContain(`/${first.body.readiness_state_id}`);
  });

  it('has listings in other languages, made once and then changed', async () => {
    const path = `${await made()}/translations/de`;
    const form = { title: 'Pilz-Shirt', description: 'Weich.', tags: 'pilz,retro' };
    expect((await calls.etsy(path, { method: 'PUT', form })).status).toBe(404);
    expect((await calls.etsy(path, { form })).status).toBe(201);
    expect((await calls.etsy(path, { form })).status).toBe(409);
    expect((await calls.etsy(path, { method: 'PUT', form: { title: 'Pilzshirt' } })).body).toMatchObject({
      title: 'Pilzshirt',
      tags: ['pilz', 'retro'],
    });
    expect((await calls.etsy(path, { method: 'PUT', form: { tags: 'a,A' } })).status).toBe(400);
  });

  it('takes attributes of the category and no others', async () => {
    const path = `${await made()}/properties`;
    expect(
      (await calls.etsy(`${path}/46803063641`, { method: 'PUT', form: { values: 'Birthday', value_ids: '' } })).status,
    ).toBe(200);
    expect((await calls.etsy(`${path}/46803063641`, { method: 'PUT', form: { values: 'Tuesday' } })).status).toBe(400);
    expect((await calls.etsy(`${path}/47626759834`, { method: 'PUT', form: { values: '8 x 10' } })).status).toBe(400);
  });
});
