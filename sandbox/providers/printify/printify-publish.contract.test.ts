import sharp from 'sharp';
import { eventually, SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

interface Product {
  id: string;
  is_locked: boolean;
  images: { src: string; is_default: boolean }[];
  variants: { id: number; cost: number; sku: string; is_enabled: boolean }[];
  external?: { id: string; handle: string };
}
interface Listing {
  listing_id: number;
  state: string;
  title: string;
  tags: string[];
  description: string;
  images: { url_570xN: string }[];
  inventory: { products: { sku: string; property_values: { values: string[] }[] }[] };
}

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterAll(() => sandbox.stop());

const ALL = { title: true, description: true, images: true, variants: true, tags: true };
const productOf = async (shop: string, id: string) =>
  (await calls.printify<Product>(`${shop}/products/${id}.json`)).body;

describe('a product of a shop that is connected to Etsy', () => {
  it('gets its mock-ups after a while, as real pictures', async () => {
    const { body, status } = await calls.makeTee(calls.printifyShop);
    expect(status).toBe(200);
    expect((await productOf(calls.printifyShop, body.id)).images).toEqual([]);
    const images = await eventually(async () => {
      const product = await productOf(calls.printifyShop, body.id);
      return product.images.length > 0 ? product.images : undefined;
    });
    const bytes = await (await fetch(images[0]!.src)).arrayBuffer();
    expect(await sharp(Buffer.from(bytes)).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 1200 });
  });

  it('becomes one active Etsy listing with text, pictures and variants, however often it is published', async () => {
    const { body } = await calls.makeTee(calls.printifyShop);
    const path = `${calls.printifyShop}/products/${body.id}`;
    expect((await calls.printify(`${path}/publish.json`, { json: ALL })).status).toBe(200);
    expect((await productOf(calls.printifyShop, body.id)).is_locked).toBe(true);
    expect((await calls.printify(path + '.json', { method: 'PUT', json: { title: 'Another' } })).body).toMatchObject({
      status: 'error',
      code: 8252,
    });
    const external = await published(body.id);
    const listing = await calls.etsy<Listing>(`/listings/${external.id}?includes=Images,Inventory`);
    expect(listing.body).toMatchObject({
      state: 'active',
      title: 'Retro Mushroom Tee',
      description: 'A soft tee.',
      tags: ['mushroom shirt', 'retro tee'],
    });
    expect(listing.body.images.length).toBeGreaterThan(0);
    expect(listing.body.inventory.products).toHaveLength(4);
    const enabled = (await productOf(calls.printifyShop, body.id)).variants.filter((variant) => variant.is_enabled);
    expect(listing.body.inventory.products.map(({ sku }) => sku)).toEqual(enabled.map(({ sku }) => sku));

    await calls.printify(path + '.json', { method: 'PUT', json: { title: 'Another Mushroom Tee' } });
    await calls.printify(`${path}/publish.json`, { json: { ...ALL, tags: false } });
    expect(await published(body.id)).toEqual(external);
    expect((await calls.etsy<Listing>(`/listings/${external.id}`)).body.title).toBe('Another Mushroom Tee');
  });

  it('that Etsy refuses is open again, without a listing', async () => {
    const { body } = await calls.makeTee(calls.printifyShop, { title: 'Fish & chips & peas' });
    await calls.printify(`${calls.printifyShop}/products/${body.id}/publish.json`, { json: ALL });
    const product = await eventually(async () => {
      const found = await productOf(calls.printifyShop, body.id);
      return found.is_locked ? undefined : found;
    });
    expect(product.external).toBeUndefined();
  });

  const published = (id: string) =>
    eventually(async () => {
      const product = await productOf(calls.printifyShop, id);
      return product.is_locked ? undefined : product.external;
    });
});

describe('a product of a custom shop', () => {
  it('is locked by publishing until the application says how it went', async () => {
    const { body } = await calls.makeTee(calls.customShop);
    const path = `${calls.customShop}/products/${body.id}`;
    await calls.printify(`${path}/publish.json`, { json: ALL });
    expect((await productOf(calls.customShop, body.id)).is_locked).toBe(true);
    const external = { id: '1900000001', handle: 'https://www.etsy.com/listing/1900000001' };
    await calls.printify(`${path}/publishing_succeeded.json`, { json: { external } });
    expect(await productOf(calls.customShop, body.id)).toMatchObject({ is_locked: false, external });
  });
});
