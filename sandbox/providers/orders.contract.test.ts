import { createHmac } from 'node:crypto';
import { eventually, picture, pictureForm, SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { catchWebhooks, type Caught, type WebhookCatcher } from '#test/testkit/webhook-catcher.js';

interface Receipt {
  receipt_id: number;
  status: string;
  is_paid: boolean;
  is_shipped: boolean;
  shipments: { carrier_name: string; tracking_code: string }[];
  transactions: { listing_id: number; sku: string | null; quantity: number }[];
}
interface Order {
  id: string;
  status: string;
  shipments: { number: string; delivered_at?: string }[];
}

let sandbox: TestSandbox;
let calls: SellerCalls;
let hooks: WebhookCatcher;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
  await calls.control('/settings', {
    method: 'PATCH',
    json: { mockupLagMs: 0, publishLagMs: 0, orderStepMs: 30, webhookHurry: 100_000 },
  });
});
beforeEach(async () => {
  hooks = await catchWebhooks();
});
afterEach(() => hooks.stop());
afterAll(() => sandbox.stop());

const ADDRESS = {
  first_name: 'Ada',
  last_name: 'Lovelace',
  country: 'US',
  address1: '1 Analytical Way',
  city: 'Seattle',
  zip: '98101',
};
const topics = () => hooks.caught.map(({ body }) => body['event_type'] ?? body['type']);
const got = (topic: string) =>
  eventually(async () => hooks.caught.find(({ body }) => (body['event_type'] ?? body['type']) === topic));

async function publishedListing(): Promise<string> {
  const { body } = await calls.makeTee(calls.printifyShop);
  const json = { title: true, description: true, images: true, variants: true, tags: true };
  await calls.printify(`${calls.printifyShop}/products/${body.id}/publish.json`, { json });
  return eventually(async () => {
    const product = await calls.printify<{ external?: { id: string } }>(
      `${calls.printifyShop}/products/${body.id}.json`,
    );
    return product.body.external?.id;
  });
}

const receiptOf = async (id: number) => (await calls.etsy<Receipt>(`${calls.shop}/receipts/${id}`)).body;

function isSignedByEtsy({ headers, raw }: Caught, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${raw}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

describe('a purchase at Etsy', () => {
  it('of a listing that Printify made becomes its order, and its parcel ends at the receipt, all reported and signed', async () => {
    const secret = `whsec_${Buffer.from('a secret of thirty-two bytes ....').toString('base64')}`;
    await calls.control('/etsy/webhook', { method: 'PUT', json: { url: hooks.url, secret } });
    const listingId = await publishedListing();
    const bought = await calls.control<{ receipt_id: number }>('/etsy/buy', {
      json: { listing_id: listingId, quantity: 2 },
    });
    const paid = await got('order.paid');
    expect(isSignedByEtsy(paid, secret)).toBe(true);
    expect(paid.body).toMatchObject({ resource_url: expect.stringContaining(`/receipts/${bought.body.receipt_id}`) });
    const shipped = await eventually(async () => {
      const receipt = await receiptOf(bought.body.receipt_id);
      return receipt.is_shipped ? receipt : undefined;
    });
    expect(shipped).toMatchObject({ status: 'completed', is_paid: true, transactions: [{ quantity: 2 }] });
    await got('order.delivered');
    expect(topics().filter((topic) => String(topic).startsWith('order.'))).toEqual([
      'order.paid',
      'order.shipped',
      'order.delivered',
    ]);
    expect(shipped.shipments).toHaveLength(1);
  });

  it('of an own listing is shipped by the seller; tracking that is posted twice mails the buyer twice', async () => {
    const listing = await activeListing();
    const { body } = await calls.control<{ receipt_id: number }>('/etsy/buy', { json: { listing_id: listing } });
    const form = { tracking_code: '9400111', carrier_name: 'usps' };
    const path = `${calls.shop}/receipts/${body.receipt_id}/tracking`;
    expect((await calls.etsy<Receipt>(path, { form })).body).toMatchObject({ is_shipped: true });
    expect((await calls.etsy<Receipt>(path, { form })).body.shipments).toHaveLength(2);
    expect((await calls.etsy(path, { form: { ...form, tracking_code: '' } })).status).toBe(400);
  });

  it('is listed by whether it is paid, shipped or canceled', async () => {
    const listing = await activeListing();
    const json = { listing_id: listing, is_paid: false };
    const { body } = await calls.control<{ receipt_id: number }>('/etsy/buy', { json });
    const ids = async (query: string) =>
      (await calls.etsy<{ results: Receipt[] }>(`${calls.shop}/receipts?${query}&limit=100`)).body.results.map(
        ({ receipt_id: id }) => id,
      );
    expect(await ids('was_paid=false')).toContain(body.receipt_id);
    expect(await ids('was_paid=true')).not.toContain(body.receipt_id);
    const tracking = { tracking_code: '1', carrier_name: 'usps' };
    expect((await calls.etsy(`${calls.shop}/receipts/${body.receipt_id}/tracking`, { form: tracking })).status).toBe(
      409,
    );
    const cancel = () => calls.control(`/etsy/receipts/${body.receipt_id}/cancel`, { method: 'POST' });
    expect((await cancel()).status).toBe(200);
    expect((await cancel()).status).toBe(409);
    expect(await ids('was_canceled=true')).toEqual([body.receipt_id]);
  });

  async function activeListing(): Promise<number> {
    const draft = await calls.etsy<{ listing_id: number }>(`${calls.shop}/listings`, { form: await calls.draftForm() });
    const path = `${calls.shop}/listings/${draft.body.listing_id}`;
    await calls.etsy(`${path}/images`, { multipart: pictureForm(await picture(800, 800)) });
    await calls.etsy(path, { method: 'PATCH', form: { state: 'active' } });
    return draft.body.listing_id;
  }
});

describe('a webhook that fails', () => {
  it('comes again with the same id until it is taken', async () => {
    await calls.control('/etsy/webhook', { method: 'PUT', json: { url: hooks.url } });
    hooks.answers.push(500, 503);
    await calls.control('/etsy/buy', { json: { listing_id: await publishedListing() } });
    await eventually(async () => (hooks.caught.length >= 3 ? true : undefined));
    const ids = hooks.caught.slice(0, 3).map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    await calls.control('/etsy/webhook', { method: 'DELETE' });
  });

  it('of Printify is signed, and blocked for an hour after three more tries', async () => {
    const secret = '7afa37fd47d7a52ea644382e04962a83c16aef62';
    const json = { topic: 'product:created', url: hooks.url, secret };
    const made = await calls.printify<{ id: string }>(`${calls.customShop}/webhooks.json`, { json });
    await calls.printify(`${calls.customShop}/webhooks/${made.body.id}/simulate.json`, { method: 'POST' });
    const { headers, raw } = await got('product:created');
    expect(headers['x-pfy-signature']).toBe(`sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`);
    hooks.caught.length = 0;
    hooks.answers.push(500, 500, 500, 500);
    await calls.makeTee(calls.customShop);
    await eventually(async () => (hooks.caught.length === 4 ? true : undefined));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await calls.makeTee(calls.customShop);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(hooks.caught).toHaveLength(4);
    const path = `${calls.customShop}/webhooks/${made.body.id}.json`;
    expect((await calls.printify(path, { method: 'DELETE' })).status).toBe(400);
    const { host } = new URL(hooks.url);
    expect((await calls.printify(`${path}?host=${host}`, { method: 'DELETE' })).status).toBe(200);
  });
});

describe('an order at Printify', () => {
  it('waits, is sent to production once, and then goes on to the door by itself', async () => {
    const product = await calls.makeTee(calls.customShop);
    const placed = await place(product.body.id, 'order-1');
    const path = `${calls.customShop}/orders/${placed.body.id}`;
    expect((await calls.printify<Order>(`${path}.json`)).body.status).toBe('on-hold');
    expect((await calls.printify(`${path}/send_to_production.json`, { method: 'POST' })).status).toBe(200);
    expect((await calls.printify(`${path}/send_to_production.json`, { method: 'POST' })).status).toBe(400);
    expect((await calls.printify(`${path}/cancel.json`, { method: 'POST' })).status).toBe(400);
    const order = await eventually(async () => {
      const { body } = await calls.printify<Order>(`${path}.json`);
      return body.shipments[0]?.delivered_at ? body : undefined;
    });
    expect(order.status).toBe('fulfilled');
  });

  it('can be cancelled while it waits', async () => {
    const product = await calls.makeTee(calls.customShop);
    const placed = await place(product.body.id, 'order-2');
    const path = `${calls.customShop}/orders/${placed.body.id}`;
    expect((await calls.printify<Order>(`${path}/cancel.json`, { method: 'POST' })).body.status).toBe('canceled');
  });

  it('with an external_id that is known is taken or refused, as the setting says', async () => {
    const product = await calls.makeTee(calls.customShop);
    expect((await place(product.body.id, 'order-3')).status).toBe(200);
    expect((await place(product.body.id, 'order-3')).status).toBe(200);
    await calls.control('/settings', { method: 'PATCH', json: { duplicateOrders: 'refuse' } });
    expect((await place(product.body.id, 'order-3')).status).toBe(400);
    await calls.control('/settings', { method: 'PATCH', json: { duplicateOrders: 'accept' } });
  });

  it('to an address that is not whole is refused with 8103', async () => {
    const product = await calls.makeTee(calls.customShop);
    const answer = await place(product.body.id, 'order-4', { ...ADDRESS, zip: '' });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 8103, errors: { reason: '{"zip":["The zip field is required."]}', code: 8103 } },
    });
  });

  async function place(productId: string, externalId: string, address: Record<string, string> = ADDRESS) {
    const { variants } = (
      await calls.printify<{ variants: { id: number; is_enabled: boolean }[] }>(
        `${calls.customShop}/products/${productId}.json`,
      )
    ).body;
    const variantId = variants.find((variant) => variant.is_enabled)!.id;
    const json = {
      external_id: externalId,
      line_items: [{ product_id: productId, variant_id: variantId, quantity: 1 }],
      shipping_method: 1,
      address_to: address,
    };
    return calls.printify<Order>(`${calls.customShop}/orders.json`, { json });
  }
});
