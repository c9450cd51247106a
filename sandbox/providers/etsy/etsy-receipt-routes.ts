import type { FastifyInstance } from 'fastify';
import { admitOwner, type EtsyDesk, idOf, type ShopCall } from './etsy-access.js';
import { fieldOf, pageOf, readBoolean, readWhole } from './etsy-form.js';
import { EtsyOrders } from './etsy-orders.js';
import { refused, troubleWith } from './etsy-problems.js';
import { receiptReply, type ReceiptView, transactionReply } from './etsy-receipt-replies.js';
import { type EtsyReceipt, etsyReceipts } from './etsy-receipt-records.js';
import { seconds, viewOf } from './etsy-replies.js';

const TEXT_MOST = 100;

export function serveReceipts(app: FastifyInstance, desk: EtsyDesk): void {
  const path = '/v3/application/shops/:shop_id/receipts';
  app.get(path, (request, reply) => list(admitOwner(desk, { request, reply }, 'transactions_r')));
  app.get(`${path}/:receipt_id`, (request, reply) => {
    const call = admitOwner(desk, { request, reply }, 'transactions_r');
    return reply.send(receiptReply(receiptOf(call), receiptView(desk)));
  });
  app.get(`${path}/:receipt_id/transactions`, (request, reply) => {
    const receipt = receiptOf(admitOwner(desk, { request, reply }, 'transactions_r'));
    const results = receipt.items.map((item) => transactionReply(item, receipt, receiptView(desk)));
    return reply.send({ count: results.length, results });
  });
  app.post(`${path}/:receipt_id/tracking`, (request, reply) =>
    track(admitOwner(desk, { request, reply }, 'transactions_w')),
  );
}

function receiptOf({ desk, shop, request }: ShopCall): EtsyReceipt {
  const receiptId = idOf(request, 'receipt_id');
  const receipt = etsyReceipts(desk.outside.store).get(receiptId);
  if (receipt?.shopId !== shop.shopId) throw refused(404, `Receipt with ID ${receiptId} could not be found`);
  return receipt;
}

type Test = (receipt: EtsyReceipt) => boolean;

const FLAGS: Readonly<Record<string, (receipt: EtsyReceipt) => number | null>> = {
  was_paid: ({ paidAtMs }) => paidAtMs,
  was_shipped: ({ shippedAtMs }) => shippedAtMs,
  was_delivered: ({ deliveredAtMs }) => deliveredAtMs,
  was_canceled: ({ canceledAtMs }) => canceledAtMs,
};
const BOUNDS: Readonly<Record<string, (receipt: EtsyReceipt, bound: number) => boolean>> = {
  min_created: ({ createdAtMs }, bound) => seconds(createdAtMs) >= bound,
  max_created: ({ createdAtMs }, bound) => seconds(createdAtMs) <= bound,
  min_last_modified: ({ updatedAtMs }, bound) => seconds(updatedAtMs) >= bound,
  max_last_modified: ({ updatedAtMs }, bound) => seconds(updatedAtMs) <= bound,
};
const SORTS: Readonly<Record<string, (receipt: EtsyReceipt) => number>> = {
  created: ({ createdAtMs }) => createdAtMs,
  updated: ({ updatedAtMs }) => updatedAtMs,
  receipt_id: ({ receiptId }) => receiptId,
};

function testsOf(query: URLSearchParams): Test[] {
  const given = (name: string) => query.get(name) ?? undefined;
  const flags = Object.entries(FLAGS).flatMap(([name, read]): Test[] => {
    const text = given(name);
    if (text === undefined) return [];
    const wanted = readBoolean(name, text);
    return [(receipt) => (read(receipt) !== null) === wanted];
  });
  const bounds = Object.entries(BOUNDS).flatMap(([name, test]): Test[] => {
    const text = given(name);
    if (text === undefined) return [];
    const bound = readWhole(name, text);
    return [(receipt) => test(receipt, bound)];
  });
  return [...flags, ...bounds];
}

function list({ desk, shop, query, reply }: ShopCall): unknown {
  const { limit, offset } = pageOf(query);
  const tests = testsOf(query);
  const sort = SORTS[query.get('sort_on') ?? 'created'];
  if (!sort) throw refused(400, `Invalid value for sort_on: must be one of ${Object.keys(SORTS).join(', ')}`);
  const direction = ['asc', 'ascending', 'up'].includes(query.get('sort_order') ?? 'desc') ? 1 : -1;
  const found = etsyReceipts(desk.outside.store)
    .where((receipt) => receipt.shopId === shop.shopId && tests.every((test) => test(receipt)))
    .sort((left, right) => direction * (sort(left) - sort(right) || left.receiptId - right.receiptId));
  const results = found.slice(offset, offset + limit).map((receipt) => receiptReply(receipt, receiptView(desk)));
  return reply.send({ count: found.length, results });
}

function track(call: ShopCall): unknown {
  const { desk, form, reply } = call;
  const receipt = receiptOf(call);
  const [code, carrier] = ['tracking_code', 'carrier_name'].map((name) => readText(name, fieldOf(form, name)));
  if (receipt.canceledAtMs !== null) throw refused(409, `Receipt ${receipt.receiptId} is canceled.`);
  if (receipt.paidAtMs === null) throw refused(409, `Receipt ${receipt.receiptId} is not paid.`);
  const shipped = new EtsyOrders(desk.outside).ship(receipt, { code: code!, carrier: carrier! });
  return reply.send(receiptReply(shipped, receiptView(desk)));
}

function readText(name: string, text: string | undefined): string {
  const value = text?.trim() ?? '';
  if (value !== '' && value.length <= TEXT_MOST) return value;
  throw troubleWith(name, `${name} must have 1 to ${TEXT_MOST} characters.`);
}

function receiptView({ books, outside }: EtsyDesk): ReceiptView {
  return { books, currency: viewOf(outside).currency };
}
