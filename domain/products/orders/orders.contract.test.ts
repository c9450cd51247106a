import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { OrderRow } from './order-statements.js';

let room: ProductRoom;
let seller: Seller;
let sku: string;
let receipts = 7_000_000;
beforeAll(async () => {
  room = await openProductRoom();
  await paceOrders(200);
  seller = await room.seller({ shopId: '9000002' });
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
  await room.rows(
    `UPDATE products SET status = 'published', published_at = now(), publish_started_at = now(), etsy_listing_id = '5500' WHERE id = $1`,
    [product.id],
  );
  const [variant] = await room.rows<{ sku: string }>('SELECT sku FROM product_variants WHERE product_id = $1', [
    product.id,
  ]);
  sku = variant!.sku;
}, 60_000);
beforeEach(() => {
  room.interfere = {};
});
afterAll(() => room.close());

/** A receipt of Etsy's, put before the product as its gateway reads it. */
const receiptOf = (change: object = {}) => ({
  receipt_id: String((receipts += 1)),
  status: 'paid',
  is_paid: true,
  is_shipped: false,
  name: 'Ada Byron',
  first_line: '1 Analytical Way',
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  country_iso: 'US',
  created_timestamp: 1_795_000_000,
  grandtotal: { amount: 2_499, divisor: 100, currency_code: 'USD' },
  shipments: [],
  transactions: [{ title: 'Frog tee', quantity: 2, listing_id: '5500', sku }],
  ...change,
});

/** How fast Printify's orders go on by themselves. */
const paceOrders = (orderStepMs: number) =>
  fetch(`${room.sandbox.url}/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ orderStepMs }),
  });

const ordersOf = (receiptId: string) =>
  room.rows<{ id: string; status: string; printify_order_id: string | null }>(
    'SELECT id, status, printify_order_id FROM orders WHERE etsy_receipt_id = $1',
    [receiptId],
  );
const jobsOf = (orderId: string) =>
  room.rows<{ id: string; key: string }>(`SELECT id, key FROM pipeline_jobs WHERE payload->>'orderId' = $1`, [orderId]);
const take = (receipt: ReturnType<typeof receiptOf>): Promise<OrderRow | undefined> =>
  room.products.intake.take(seller.workspaceId, '51000001', receipt);

test('a receipt that is told five times at once is one order with one job', async () => {
  const receipt = receiptOf();
  await Promise.all(Array.from({ length: 5 }, () => take(receipt)));
  const orders = await ordersOf(receipt.receipt_id);
  expect(orders).toHaveLength(1);
  expect(await jobsOf(orders[0]!.id)).toHaveLength(1);
});

test('what is not paid, was cancelled before, or is none of ours makes no order', async () => {
  const none = [
    receiptOf({ is_paid: false }),
    receiptOf({ status: 'canceled' }),
    receiptOf({ transactions: [{ title: 'A cake', quantity: 1, listing_id: '9', sku: 'CAKE' }] }),
  ];
  for (const receipt of none) {
    expect(await take(receipt)).toBeUndefined();
    expect(await ordersOf(receipt.receipt_id)).toEqual([]);
  }
});

test('the buyer’s name and address are nowhere in our tables', async () => {
  const receipt = receiptOf();
  await take(receipt);
  const [row] = await room.rows<{ text: string }>('SELECT o::text AS text FROM orders o WHERE etsy_receipt_id = $1', [
    receipt.receipt_id,
  ]);
  expect(row!.text).not.toMatch(/Ada|Byron|Analytical|78701/);
});

describe('with receipts that the sandbox’s Etsy holds', () => {
  const buy = async (): Promise<string> => {
    const state = (await (await fetch(`${room.sandbox.url}/control/etsy`)).json()) as {
      listings: { listingId: number; state: string }[];
    };
    const listing = state.listings.find(({ state: at }) => at === 'active');
    const reply = await fetch(`${room.sandbox.url}/control/etsy/buy`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ listing_id: listing!.listingId, quantity: 1 }),
    });
    const bought = (await reply.json()) as { receipt_id: number };
    await room.rows(
      `UPDATE products SET etsy_listing_id = $1 WHERE etsy_listing_id IS NOT NULL AND workspace_id = $2`,
      [String(listing!.listingId), seller.workspaceId],
    );
    return String(bought.receipt_id);
  };
  const printifyOrdersOf = async (receiptId: string) => {
    const { data } = await room.printify<{
      data: { id: string; status: string; metadata: { shop_order_id: unknown } }[];
    }>('/shops/9000002/orders.json?limit=10');
    return data.filter(({ metadata }) => String(metadata.shop_order_id) === receiptId);
  };

  beforeAll(async () => {
    // A listing to buy from: Printify makes one in the connected shop.
    const other = await room.seller();
    const product = await room.make(other, { sizes: ['M'], colors: ['White'] });
    await room.printify(`/shops/9000001/products/${product.printifyProductId}/publish.json`, {
      method: 'POST',
      body: JSON.stringify({ title: true, description: true, images: true, variants: true, tags: true }),
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }, 60_000);

  test('one order at Printify, whatever falls; production waits for approval and begins once', async () => {
    for (const fall of [0, 1, 2, 3]) {
      const receiptId = await buy();
      await room.products.intake.takeOfShop('51000001', receiptId);
      const [order] = await ordersOf(receiptId);
      const [job] = await jobsOf(order!.id);
      let call = 0;
      room.interfere = {
        after: () => {
          if (call++ === fall) throw new ProviderFailure({ provider: 'printify', kind: 'dropped', message: 'Fell.' });
        },
      };
      expect(await room.finish(job!.id)).toMatchObject({ status: 'succeeded' });
      room.interfere = {};
      expect(await printifyOrdersOf(receiptId)).toHaveLength(1);
      expect(await ordersOf(receiptId)).toMatchObject([{ status: 'review' }]);
    }
  }, 60_000);

  test('approved, it is made, and its parcel is told to Etsy once, however often anybody looks', async () => {
    const receiptId = await buy();
    await room.products.intake.takeOfShop('51000001', receiptId);
    const [order] = await ordersOf(receiptId);
    await room.finish((await jobsOf(order!.id))[0]!.id);
    const actor = {
      kind: 'key',
      keyId: order!.id,
      workspaceId: seller.workspaceId,
      scopes: ['write:products'],
    } as const;
    expect(await room.products.orders.approve(actor, order!.id)).not.toHaveProperty('failure');
    expect(await room.products.orders.approve(actor, order!.id)).toMatchObject({ failure: 'CONFLICT' });
    const approved = (await jobsOf(order!.id)).find(({ key }) => key.endsWith(':approved'));
    expect(await room.finish(approved!.id)).toMatchObject({ status: 'succeeded' });
    let sent: { id: string } | undefined;
    for (let look = 0; look < 60 && !sent; look += 1) {
      await room.products.watch.look(seller.workspaceId, order!.id);
      sent = (await jobsOf(order!.id)).find(({ key }) => key.startsWith('send-tracking'));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await room.finish(sent!.id)).toMatchObject({ status: 'succeeded' });
    await room.rows(
      `UPDATE orders SET shipments = (SELECT jsonb_agg(s || '{"sentAt": null}') FROM jsonb_array_elements(shipments) s) WHERE id = $1`,
      [order!.id],
    );
    const { workspaceId } = seller;
    const again = { workspaceId, kind: 'send-tracking', key: `again:${order!.id}`, payload: { orderId: order!.id } };
    await room.finish((await room.pipeline.order(again)).id);
    const receipt = await fetch(`${room.sandbox.url}/etsy/v3/application/shops/51000001/receipts/${receiptId}`, {
      headers: {
        'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret',
        authorization: 'Bearer 101000001.sandbox-etsy-access-token',
      },
    });
    const { shipments } = (await receipt.json()) as { shipments: { tracking_code: string }[] };
    const [ours] = await room.rows<{ number: string }>(
      `SELECT shipments->0->>'number' AS number FROM orders WHERE id = $1`,
      [order!.id],
    );
    // The listing bought from is Printify's own, so its connected shop tells of a parcel of its own too.
    expect(shipments.filter(({ tracking_code: code }) => code === ours!.number)).toHaveLength(1);
  }, 60_000);

  test('an order that Etsy calls off is cancelled at Printify while that can be done', async () => {
    await paceOrders(600_000);
    const receiptId = await buy();
    await room.products.intake.takeOfShop('51000001', receiptId);
    const [order] = await ordersOf(receiptId);
    await room.finish((await jobsOf(order!.id))[0]!.id);
    await fetch(`${room.sandbox.url}/control/etsy/receipts/${receiptId}/cancel`, { method: 'POST' });
    await room.products.intake.takeOfShop('51000001', receiptId);
    expect(await ordersOf(receiptId)).toMatchObject([{ status: 'cancelled' }]);
    expect(await printifyOrdersOf(receiptId)).toMatchObject([{ status: 'canceled' }]);
  }, 60_000);
});
