import { buyAtEtsy, offerAtEtsy, ordersAtPrintify } from '#test/testkit/etsy-buyer.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { etsyReceipt } from './etsy-orders.replies.js';
import { OrderShops20261130001800 } from '../../../migrations/20261130001800-order-shops.js';

let room: ProductRoom;
let seller: Seller;
beforeAll(async () => {
  room = await openProductRoom();
  await control('settings', { orderStepMs: 600_000 });
  seller = await room.seller({ shopId: '9000002' });
  await sells(seller);
  await offerAtEtsy(room);
}, 60_000);
beforeEach(() => {
  room.interfere = {};
});
afterAll(() => room.close());

const control = (path: string, body: object) =>
  fetch(`${room.sandbox.url}/control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** A workspace with a product that stands in a listing of its own. */
async function sells(one: Seller): Promise<void> {
  const product = await room.make(one, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
  await room.rows(
    `UPDATE products SET status = 'published', published_at = now(), publish_started_at = now(), etsy_listing_id = '5500' WHERE id = $1`,
    [product.id],
  );
}

interface OrderState {
  id: string;
  status: string;
  printify_order_id: string;
  printify_shop_id: string | null;
  problem: { message: string } | null;
}
const ordersOf = (receiptId: string) =>
  room.rows<OrderState>(
    'SELECT id, status, printify_order_id, printify_shop_id, problem FROM orders WHERE etsy_receipt_id = $1',
    [receiptId],
  );

/** An order that has come in, with the job that places it. */
async function taken() {
  const receiptId = await buyAtEtsy(room, seller.workspaceId);
  await room.products.intake.takeOfShop('51000001', receiptId);
  const orderId = (await ordersOf(receiptId))[0]!.id;
  const [job] = await room.rows<{ id: string }>(`SELECT id FROM pipeline_jobs WHERE payload->>'orderId' = $1`, [
    orderId,
  ]);
  const read = async () => (await ordersOf(receiptId))[0]!;
  return { receiptId, orderId, jobId: job!.id, read };
}

/** Printify says from now on that its order stands so. */
async function stand({ printify_order_id: theirId }: OrderState, status: string): Promise<void> {
  expect((await control(`printify/orders/${theirId}`, { status })).status).toBe(200);
}

const look = (orderId: string) => room.products.watch.look(seller.workspaceId, orderId);
const approve = (orderId: string) =>
  room.products.orders.approve(
    { kind: 'key', keyId: orderId, workspaceId: seller.workspaceId, scopes: ['write:products'] },
    orderId,
  );
async function approved(orderId: string): Promise<string> {
  const outcome = await approve(orderId);
  if ('failure' in outcome) throw new Error(outcome.message);
  return outcome.jobId;
}

const choose = (shopId: string) =>
  room.rows(`UPDATE connections SET shop_id = $2 WHERE workspace_id = $1 AND provider = 'printify'`, [
    seller.workspaceId,
    shopId,
  ]);

describe('an order is made in the Printify shop of its product', () => {
  test('whichever shop is chosen when it comes in and when it is placed', async () => {
    await choose('9000001');
    const { receiptId, jobId, read } = await taken();
    expect(await room.finish(jobId)).toMatchObject({ status: 'succeeded' });
    await choose('9000002');
    expect(await read()).toMatchObject({ status: 'review', printify_shop_id: '9000002' });
    expect(await ordersAtPrintify(room, receiptId)).toHaveLength(1);
  }, 60_000);

  test('when it came in before orders said so, too', async () => {
    const { orderId, read } = await taken();
    await room.rows('UPDATE orders SET printify_shop_id = NULL WHERE id = $1', [orderId]);
    const query = async (text: string) => room.test.db.pool.query(text);
    await new OrderShops20261130001800().up({ query } as never);
    expect(await read()).toMatchObject({ printify_shop_id: '9000002' });
  }, 60_000);
});

test('a status that nobody knows does not pass for production: the order fails, says why, and is sent when Printify waits', async () => {
  const { orderId, jobId, read } = await taken();
  await room.finish(jobId);
  await stand(await read(), 'had-issues');
  expect(await room.finish(await approved(orderId))).toMatchObject({ status: 'failed' });
  const { status, problem } = await read();
  expect({ status, isSaid: problem !== null }).toEqual({ status: 'failed', isSaid: true });
  await look(orderId);
  expect(await read()).toMatchObject({ status: 'failed', problem });
  await stand(await read(), 'on-hold');
  expect(await room.finish(await approved(orderId))).toMatchObject({ status: 'succeeded' });
  expect(await read()).toMatchObject({ status: 'production', problem: null });
}, 60_000);

test('an order that Printify puts back on hold can be approved again, also after that failed, and never by two jobs at once', async () => {
  const { receiptId, orderId, jobId, read } = await taken();
  await room.finish(jobId);
  const first = await approved(orderId);
  await look(orderId);
  expect(await approve(orderId)).toMatchObject({ failure: 'CONFLICT' });
  await room.finish(first);
  await stand(await read(), 'on-hold');
  await look(orderId);
  expect(await read()).toMatchObject({ status: 'approved' });
  const second = await approved(orderId);
  expect(await approve(orderId)).toMatchObject({ failure: 'CONFLICT' });
  room.interfere = {
    before: () => {
      throw new ProviderFailure({ provider: 'printify', kind: 'forbidden', message: 'Pay first.' });
    },
  };
  expect(await room.finish(second)).toMatchObject({ status: 'failed' });
  room.interfere = {};
  expect(await room.finish(await approved(orderId))).toMatchObject({ status: 'succeeded' });
  expect(await read()).toMatchObject({ status: 'production', problem: null });
  expect(await ordersAtPrintify(room, receiptId)).toHaveLength(1);
}, 60_000);

test('goods of two Printify shops in one receipt are an order in each, once, and are called off together', async () => {
  const two = await room.seller({ shopId: '9000002' });
  const { workspaceId } = two;
  const receiptId = await buyAtEtsy(room, workspaceId);
  const transactions: object[] = [];
  for (const [at, shopId] of ['9000002', '9000001', '9000002'].entries()) {
    await room.rows(`UPDATE connections SET shop_id = $2 WHERE workspace_id = $1 AND provider = 'printify'`, [
      workspaceId,
      shopId,
    ]);
    const { id } = await room.make(two, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
    await room.rows('UPDATE products SET etsy_listing_id = $2 WHERE id = $1', [id, `660${at}`]);
    transactions.push({ title: `Tee ${at}`, quantity: 1, listing_id: `660${at}` });
  }
  const receipt = etsyReceipt.parse({
    receipt_id: receiptId,
    status: 'paid',
    is_paid: true,
    created_timestamp: 1_795_000_000,
    grandtotal: { amount: 6_000, divisor: 100, currency_code: 'USD' },
    transactions,
  });
  const take = (status = 'paid') => room.products.intake.take(workspaceId, '51000001', { ...receipt, status });
  await Promise.all([take(), take()]);
  const orders = await room.rows<{ id: string; titles: string[] }>(
    `SELECT id, printify_shop_id AS shop, jsonb_path_query_array(lines, '$[*].title') AS titles, total_minor AS total
     FROM orders WHERE workspace_id = $1 ORDER BY part`,
    [workspaceId],
  );
  expect(orders).toMatchObject([
    { shop: '9000002', titles: ['Tee 0', 'Tee 2'], total: null },
    { shop: '9000001', titles: ['Tee 1'], total: null },
  ]);
  for (const { id } of orders) {
    const jobs = await room.rows<{ id: string }>(`SELECT id FROM pipeline_jobs WHERE payload->>'orderId' = $1`, [id]);
    expect(jobs).toHaveLength(1);
    expect(await room.finish(jobs[0]!.id)).toMatchObject({ status: 'succeeded' });
  }
  expect(await ordersAtPrintify(room, receiptId)).toMatchObject([{ line_items: [{}, {}] }]);
  expect(await ordersAtPrintify(room, `${receiptId}-2`, '9000001')).toMatchObject([{ line_items: [{}] }]);
  await take('canceled');
  expect(await room.rows('SELECT status FROM orders WHERE workspace_id = $1', [workspaceId])).toEqual([
    { status: 'cancelled' },
    { status: 'cancelled' },
  ]);
  expect(await ordersAtPrintify(room, `${receiptId}-2`, '9000001')).toMatchObject([{ status: 'canceled' }]);
}, 60_000);

test('a workspace whose connection is dead keeps no other of its shop from its order, and the message is tried again', async () => {
  const next = await room.seller({ shopId: '9000002' });
  await sells(next);
  const receiptId = await buyAtEtsy(room, next.workspaceId);
  let isFirst = true;
  room.interfere = {
    before: () => {
      if (!isFirst) return;
      isFirst = false;
      throw new ProviderFailure({ provider: 'etsy', kind: 'forbidden', message: 'Connect again.' });
    },
  };
  await expect(room.products.intake.takeOfShop('51000001', receiptId)).rejects.toThrow('Connect again.');
  // Workspaces are asked in the order of their ids: the seller of the other tests was the first.
  const orders = await room.rows('SELECT workspace_id FROM orders WHERE etsy_receipt_id = $1', [receiptId]);
  expect(orders).toEqual([{ workspace_id: next.workspaceId }]);
}, 60_000);
