import { setTimeout } from 'node:timers/promises';
import { readJob } from '#test/testkit/pipeline.js';
import { buyAtEtsy, offerAtEtsy, ordersAtPrintify } from '#test/testkit/etsy-buyer.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { etsyReceipt } from './etsy-orders.replies.js';
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
const take = (receipt: ReturnType<typeof receiptOf>): Promise<OrderRow[]> =>
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
    expect(await take(receipt)).toEqual([]);
    expect(await ordersOf(receipt.receipt_id)).toEqual([]);
  }
});

test('a total is in minor units of its own currency, and one that cannot be read leaves the order', async () => {
  const totals = [
    { grandtotal: { amount: 3_200, divisor: 1, currency_code: 'JPY' }, total_minor: 3_200, currency: 'JPY' },
    { grandtotal: { amount: 2_499, divisor: 100, currency_code: 'EUR' }, total_minor: 2_499, currency: 'EUR' },
  ];
  for (const { grandtotal, ...stored } of totals) {
    const receipt = receiptOf({ grandtotal });
    await take(receipt);
    expect(
      await room.rows('SELECT total_minor, currency FROM orders WHERE etsy_receipt_id = $1', [receipt.receipt_id]),
    ).toEqual([stored]);
  }
  expect(
    etsyReceipt.parse({ ...receiptOf(), grandtotal: { amount: 1, divisor: 1, currency_code: 'euro' } }),
  ).toMatchObject({ grandtotal: null });
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
  const buy = () => buyAtEtsy(room, seller.workspaceId);
  const printifyOrdersOf = (receiptId: string) => ordersAtPrintify(room, receiptId);

  beforeAll(async () => {
    await offerAtEtsy(room);
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
      await setTimeout(100);
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

  const placed = async () => {
    const receiptId = await buy();
    await room.products.intake.takeOfShop('51000001', receiptId);
    const [order] = await ordersOf(receiptId);
    const [job] = await jobsOf(order!.id);
    return { receiptId, orderId: order!.id, jobId: job!.id };
  };
  const actor = () =>
    ({ kind: 'key', keyId: seller.workspaceId, workspaceId: seller.workspaceId, scopes: ['write:products'] }) as const;
  const approve = async (orderId: string) => {
    const outcome = await room.products.orders.approve(actor(), orderId);
    if ('failure' in outcome) throw new Error(outcome.message);
    return outcome.jobId;
  };
  const cancelAtEtsy = (receiptId: string) =>
    fetch(`${room.sandbox.url}/control/etsy/receipts/${receiptId}/cancel`, { method: 'POST' });
  const problemOf = async (orderId: string) =>
    (
      await room.rows<{ status: string; problem: { code: string; message: string } | null }>(
        'SELECT status, problem FROM orders WHERE id = $1',
        [orderId],
      )
    )[0]!;
  const retry = (jobId: string) =>
    room.test.db.transaction(async (tx) => {
      const job = await room.pipeline.pipelineJobs.lock(tx, seller.workspaceId, jobId);
      await room.pipeline.pipelineJobs.beginAgain(tx, job!);
    });

  test('an order whose production Printify refused stays failed, with its reason, until somebody tries it again', async () => {
    await paceOrders(600_000);
    const { orderId, jobId } = await placed();
    await room.finish(jobId);
    const second = await approve(orderId);
    // Only what follows the reading of the receipt is refused: the look and the sending to production.
    let isRefused = false;
    room.interfere = {
      before: (provider) => {
        if (provider === 'etsy') isRefused = true;
        else if (isRefused) {
          throw new ProviderFailure({ provider: 'printify', kind: 'forbidden', message: 'Pay first.', status: 402 });
        }
      },
    };
    expect(await room.finish(second)).toMatchObject({ status: 'failed' });
    room.interfere = {};
    await room.products.watch.look(seller.workspaceId, orderId);
    expect(await problemOf(orderId)).toMatchObject({ status: 'failed', problem: { message: 'Pay first.' } });
    await retry(second);
    expect(await room.products.orders.approve(actor(), orderId)).toMatchObject({ failure: 'CONFLICT' });
    expect(await room.finish(second)).toMatchObject({ status: 'succeeded' });
    expect(await problemOf(orderId)).toEqual({ status: 'production', problem: null });
  }, 60_000);

  test('a job that failed is not tried again beside the one by which its order was approved since', async () => {
    const { receiptId, orderId, jobId } = await placed();
    room.interfere = {
      before: () => {
        throw new ProviderFailure({ provider: 'printify', kind: 'forbidden', message: 'Not now.' });
      },
    };
    expect(await room.finish(jobId)).toMatchObject({ status: 'failed' });
    room.interfere = {};
    expect(await approve(orderId)).toBe(jobId);
    await expect(retry(jobId)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await room.finish(jobId)).toMatchObject({ status: 'succeeded' });
    expect(await printifyOrdersOf(receiptId)).toHaveLength(1);
  }, 60_000);

  test('an order that was cancelled at Etsy before anybody told us is not produced when it is approved', async () => {
    await paceOrders(600_000);
    const { receiptId, orderId, jobId } = await placed();
    await room.finish(jobId);
    await cancelAtEtsy(receiptId);
    expect(await room.finish(await approve(orderId))).toMatchObject({ status: 'succeeded' });
    expect(await printifyOrdersOf(receiptId)).toMatchObject([{ status: 'canceled' }]);
    expect(await problemOf(orderId)).toEqual({ status: 'cancelled', problem: null });
  }, 60_000);

  test('an order that is cancelled while its job is placing it stays cancelled, and so does Printify’s', async () => {
    await paceOrders(600_000);
    const { receiptId, orderId, jobId } = await placed();
    let isCancelled = false;
    room.interfere = {
      after: (provider) => {
        if (provider !== 'etsy' || isCancelled) return;
        isCancelled = true;
        // What the message of Etsy does at this moment: nothing stands at Printify yet.
        void room.products.watch.cancel(seller.workspaceId, orderId);
      },
    };
    expect(await room.finish(jobId)).toMatchObject({ status: 'succeeded' });
    room.interfere = {};
    expect(await problemOf(orderId)).toMatchObject({ status: 'cancelled' });
    expect((await printifyOrdersOf(receiptId)).every(({ status }) => status === 'canceled')).toBe(true);
  }, 60_000);

  test('that it was cancelled too late stays on the order, whoever looks', async () => {
    await paceOrders(600_000);
    const { receiptId, orderId, jobId } = await placed();
    await room.finish(jobId);
    await room.finish(await approve(orderId));
    await cancelAtEtsy(receiptId);
    await room.products.intake.takeOfShop('51000001', receiptId);
    await room.products.watch.look(seller.workspaceId, orderId);
    expect(await problemOf(orderId)).toMatchObject({ status: 'production', problem: { action: 'open:printify' } });
  }, 60_000);

  test('a job that is cancelled while its order is sent to production ends as done: the order is being made', async () => {
    await paceOrders(600_000);
    const { orderId, jobId } = await placed();
    await room.finish(jobId);
    const producing = await approve(orderId);
    const { pipelineJobs, db } = room.pipeline;
    const cancel = () =>
      db.transaction(async (tx) => {
        await pipelineJobs.cancel(tx, (await pipelineJobs.lock(tx, seller.workspaceId, producing))!);
      });
    await room.sandbox.arm('printify', 'latency=150', 20);
    const running = room.pipeline.run(producing);
    while (!(await readJob(db, producing)).checkpoints['production']) await setTimeout(10);
    await cancel();
    await running;
    await room.sandbox.calm();
    expect((await readJob(db, producing)).status).toBe('succeeded');
    expect(await problemOf(orderId)).toMatchObject({ status: 'production', problem: null });
  }, 60_000);

  test('an order whose Printify order was deleted there counts as cancelled', async () => {
    const { receiptId, orderId, jobId } = await placed();
    await room.finish(jobId);
    await room.rows(`UPDATE orders SET printify_order_id = 'gone' WHERE id = $1`, [orderId]);
    await cancelAtEtsy(receiptId);
    await room.products.intake.takeOfShop('51000001', receiptId);
    expect(await problemOf(orderId)).toEqual({ status: 'cancelled', problem: null });
  }, 60_000);

  test('what is looked at stands in the shop where it was made, whichever is chosen now', async () => {
    await paceOrders(600_000);
    const { orderId, jobId } = await placed();
    await room.finish(jobId);
    const choose = (shopId: string) =>
      room.rows(`UPDATE connections SET shop_id = $2 WHERE workspace_id = $1 AND provider = 'printify'`, [
        seller.workspaceId,
        shopId,
      ]);
    await choose('9000001');
    await room.products.watch.look(seller.workspaceId, orderId);
    expect(await room.finish(await approve(orderId))).toMatchObject({ status: 'succeeded' });
    await choose('9000002');
    expect(await room.rows('SELECT printify_shop_id, status FROM orders WHERE id = $1', [orderId])).toEqual([
      { printify_shop_id: '9000002', status: 'production' },
    ]);
  }, 60_000);

  test('the poll finds a receipt that nobody told of, and goes on from there', async () => {
    await room.rows(`DELETE FROM order_settings WHERE workspace_id = $1`, [seller.workspaceId]);
    const receiptId = await buy();
    expect(await ordersOf(receiptId)).toEqual([]);
    await room.products.intake.poll();
    expect(await ordersOf(receiptId)).toHaveLength(1);
    const [settings] = await room.rows<{ is_recent: boolean }>(
      `SELECT receipts_read_until > now() - interval '1 minute' AS is_recent FROM order_settings WHERE workspace_id = $1`,
      [seller.workspaceId],
    );
    expect(settings).toEqual({ is_recent: true });
  }, 60_000);

  test('an account that cannot be asked, or an order that fails, keeps no other waiting', async () => {
    await paceOrders(600_000);
    const { orderId, jobId } = await placed();
    await room.finish(jobId);
    const broken = await room.seller({ shopId: '9000002' });
    await room.rows(`UPDATE connections SET status = 'expired' WHERE workspace_id = $1`, [broken.workspaceId]);
    for (const workspaceId of [broken.workspaceId, seller.workspaceId]) {
      await room.rows(
        `INSERT INTO orders (workspace_id, etsy_shop_id, etsy_receipt_id, etsy_status, production, currency, lines, ordered_at,
           status, printify_order_id)
         SELECT $1, '51000001', 'x' || n, 'paid', 'review', 'USD', '[]', now(), 'review', 'nowhere' || n
         FROM generate_series(1, 60) n`,
        [workspaceId],
      );
    }
    await room.rows(`UPDATE orders SET checked_at = now() - interval '1 day' WHERE id = $1`, [orderId]);
    await room.products.watch.lookAtDue();
    const [seen] = await room.rows<{ isSeen: boolean }>(
      `SELECT checked_at > now() - interval '1 hour' AS "isSeen" FROM orders WHERE id = $1`,
      [orderId],
    );
    expect(seen).toEqual({ isSeen: true });
    await room.rows(`DELETE FROM orders WHERE printify_order_id LIKE 'nowhere%'`);
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
