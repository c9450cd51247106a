import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, picture, SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

interface Problem {
  status: string;
  code: number;
  message: string;
  errors: { reason: string; code: number };
}
interface Upload {
  id: string;
  width: number;
  height: number;
  mime_type: string;
}
interface Variant {
  id: number;
  title: string;
  options: Record<string, string>;
  placeholders: { position: string; width: number; height: number }[];
}

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterEach(() => sandbox.calm());
afterAll(() => sandbox.stop());

const upload = (json: Record<string, unknown>) => calls.printify<Upload & Problem>('/uploads/images.json', { json });
const contents = async (width: number, height: number) => (await picture(width, height)).toString('base64');

describe('who may ask', () => {
  it('needs a token', async () => {
    const answer = await calls.printify('/shops.json', { headers: { authorization: 'Bearer no' } });
    expect(answer).toMatchObject({ status: 401, body: { status: 'error', code: 401 } });
  });

  it('sees its own shops alone: one connected to Etsy, one of an application', async () => {
    const { body } = await calls.printify<{ sales_channel: string }[]>('/shops.json');
    expect(body.map((shop) => shop.sales_channel)).toEqual(['etsy', 'custom_integration']);
    const other = await calls.control<{ printifyCustomShopId: number }>('/sellers', { json: { name: 'Another' } });
    expect((await calls.printify(`/shops/${other.body.printifyCustomShopId}/products.json`)).status).toBe(404);
  });
});

describe('the catalogue', () => {
  it('has the common goods, each from several print providers', async () => {
    const { body } = await calls.printify<{ id: number; title: string }[]>('/catalog/blueprints.json');
    expect(body.map(({ id }) => id)).toEqual([6, 12, 77, 49, 478, 1313, 282, 400, 269]);
    for (const { id } of body) {
      const providers = await calls.printify<unknown[]>(`/catalog/blueprints/${id}/print_providers.json`);
      expect(providers.body.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('names sizes, colours and print areas, leaves out what is out of stock, and says what shipping costs', async () => {
    const path = '/catalog/blueprints/12/print_providers/29';
    const shown = await calls.printify<{ variants: Variant[] }>(`${path}/variants.json`);
    const all = await calls.printify<{ variants: Variant[] }>(`${path}/variants.json?show-out-of-stock=1`);
    expect(all.body.variants.length).toBeGreaterThan(shown.body.variants.length);
    expect(shown.body.variants[0]).toMatchObject({
      title: 'White / S',
      options: { color: 'White', size: 'S' },
      placeholders: [
        { position: 'front', width: 4500, height: 5400 },
        { position: 'back', width: 4500, height: 5400 },
      ],
    });
    const shipping = await calls.printify<{ profiles: { first_item: { cost: number } }[] }>(`${path}/shipping.json`);
    expect(shipping.body.profiles[0]!.first_item.cost).toBe(475);
  });
});

describe('uploads', () => {
  it('are taken as base64 and from an address, and measured', async () => {
    const bytes = await picture(640, 480, 'jpeg');
    const server = createServer((_request, response) => response.end(bytes)).listen(0, '127.0.0.1');
    const url = await eventually(async () =>
      server.listening ? `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.jpg` : undefined,
    );
    expect((await upload({ file_name: 'a.jpg', url })).body).toMatchObject({
      width: 640,
      height: 480,
      mime_type: 'image/jpeg',
    });
    server.close();
    const { body } = await upload({ file_name: 'b.png', contents: await contents(300, 200) });
    expect(body).toMatchObject({ width: 300, height: 200, mime_type: 'image/png' });
    expect((await calls.printify<Upload>(`/uploads/${body.id}.json`)).body.id).toBe(body.id);
  });

  it('of a wrong type, or from where nothing is, are refused with the published codes', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    expect((await upload({ file_name: 'a.svg', contents: svg })).body).toEqual({
      status: 'error',
      code: 8201,
      message: 'Validation failed.',
      errors: { reason: 'Failed to upload image. Cause: {"code":"error.file.wrong.format"}', code: 8201 },
    });
    const nowhere = await upload({ file_name: 'a.png', url: 'http://nowhere.invalid/a.png' });
    expect(nowhere).toMatchObject({
      status: 400,
      body: {
        code: 10_300,
        message: 'Operation failed.',
        errors: { reason: 'cURL error 6: Could not resolve host: nowhere.invalid' },
      },
    });
    expect((await upload({ file_name: 'a.png' })).body.code).toBe(8150);
  });

  it('above 100 MB are refused in Printify’s words', async () => {
    const large = Buffer.alloc(100 * 1024 * 1024 + 3).toString('base64');
    const { status, body } = await upload({ file_name: 'large.png', contents: large });
    expect(status).toBe(400);
    expect(body.errors.reason).toContain('error.file.size.limit.exceeded');
  });
});

describe('a product', () => {
  it('knows the cost of each variant, and all that could be switched on', async () => {
    const { body } = await calls.makeTee(calls.customShop);
    const { variants } = body as unknown as { variants: { cost: number; is_enabled: boolean; title: string }[] };
    expect(variants.filter((variant) => variant.is_enabled)).toHaveLength(4);
    expect(variants.length).toBeGreaterThan(80);
    expect(variants.find(({ title }) => title === 'White / S')).toMatchObject({ cost: 831, is_enabled: true });
  });

  it('whose artwork is too small for the print area is refused with 8203', async () => {
    const small = await upload({ file_name: 'small.png', contents: await contents(1000, 1000) });
    const answer = await calls.makeTee(calls.customShop, { print_areas: await areas(small.body.id) });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        status: 'error',
        code: 8203,
        message: 'Validation failed.',
        errors: { reason: 'Image has low quality', code: 8203 },
      },
    });
  });

  it.each([
    ['an unknown variant', { variants: [{ id: 1, price: 100 }] }],
    ['a price of nothing', { variants: [{ id: 11_200, price: 0 }] }],
    ['no title', { title: '' }],
    ['a print provider that does not make it', { print_provider_id: 28 }],
    ['no print area', { print_areas: [] }],
  ])('with %s is refused', async (_name, changes) => {
    const answer = await calls.makeTee(calls.customShop, changes);
    expect(answer).toMatchObject({ status: 400, body: { status: 'error', code: 8150 } });
  });

  it('cannot be changed or deleted while it is locked', async () => {
    const { body } = await calls.makeTee(calls.customShop);
    const path = `${calls.customShop}/products/${body.id}`;
    await calls.printify(`${path}/publish.json`, { json: { title: true } });
    const refused = { status: 400, body: { code: 8252 } };
    expect(await calls.printify(`${path}.json`, { method: 'PUT', json: { title: 'x' } })).toMatchObject(refused);
    expect(await calls.printify(`${path}.json`, { method: 'DELETE' })).toMatchObject(refused);
    expect(await calls.printify(`${path}/publish.json`, { json: { title: true } })).toMatchObject(refused);
    await calls.printify(`${path}/publishing_failed.json`, { json: { reason: 'Request timed out' } });
    expect((await calls.printify(`${path}.json`, { method: 'DELETE' })).status).toBe(200);
    expect((await calls.printify(`${path}.json`)).status).toBe(404);
  });

  it('is found on its page', async () => {
    await calls.makeTee(calls.customShop);
    const { body } = await calls.printify<{ data: unknown[]; total: number; next_page_url: string | null }>(
      `${calls.customShop}/products.json?limit=1`,
    );
    expect(body.data).toHaveLength(1);
    expect(body.total).toBeGreaterThan(1);
    expect(body.next_page_url).toBe('/?page=2');
  });

  async function areas(imageId: string) {
    const { body } = await calls.printify<{ variants: Variant[] }>(
      '/catalog/blueprints/6/print_providers/29/variants.json',
    );
    const images = [{ id: imageId, x: 0.5, y: 0.5, scale: 1, angle: 0 }];
    return [
      { variant_ids: body.variants.slice(0, 4).map(({ id }) => id), placeholders: [{ position: 'front', images }] },
    ];
  }
});

describe('limits', () => {
  it('of the catalogue are 100 a minute: 429 in Printify’s form', async () => {
    const asks = Array.from({ length: 110 }, () => calls.printify('/catalog/print_providers/29.json'));
    const limited = (await Promise.all(asks)).filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(0);
    expect(limited[0]!.body).toEqual({ status: 'error', code: 429, message: 'Too Many Requests' });
  });
});
