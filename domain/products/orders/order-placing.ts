import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import { placeOrderPayload, type PlaceOrder } from '#schema/products/order.jobs.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobHandler, JobOrders, JobRun } from '../../pipeline/job-contract.js';
import type { PrintifyAddress, PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import type { PrintifyOrder } from '../printify/printify.replies.js';
import type { EtsyOrdersGateway } from './etsy-orders.gateway.js';
import type { EtsyReceipt } from './etsy-orders.replies.js';
import { BY_IDS, type OrderRow, PLACED, SET_STATUS } from './order-statements.js';
import { mergeShipments, statusOfPrintify } from './printify-progress.js';
import { isCancelled } from './receipt-lines.js';

export interface OrderPlacingDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  etsy: EtsyOrdersGateway;
  printify: PrintifyOrdersGateway;
  jobs: JobOrders;
}

/** Turns an order into one at Printify, once, and sends it to production when somebody or the settings said so. */
export function placeOrderHandler(deps: OrderPlacingDeps): JobHandler<PlaceOrder> {
  return {
    kind: 'place-order',
    payload: placeOrderPayload,
    maxAttempts: 20,
    run: (job) => placeOrder(deps, job),
    failed: async (tx, { workspaceId, payload }, problem) => {
      await tx.query(SET_STATUS, [workspaceId, payload.orderId, 'failed', JSON.stringify(problem)]);
    },
  };
}

async function placeOrder(deps: OrderPlacingDeps, job: JobRun<PlaceOrder>): Promise<object> {
  const { calls, printify } = deps;
  const order = await readOrder(deps.db, job);
  if (order.status === 'CANCELLED') return { orderId: order.id };
  await job.progress(10, 'place');
  const placedId = order.printifyOrderId ?? (await place(deps, job, order));
  await save(deps, order, { placedId, shopId: order.printifyShopId });
  if (order.production === 'review' && order.approvedAt === null)
    return { orderId: order.id, printifyOrderId: placedId };
  await job.progress(60, 'production');
  const find = async () => {
    const { status } = await calls.call(job.workspaceId, 'printify', (access) => printify.order(access, placedId));
    return WAITING.has(status) ? undefined : true;
  };
  await job.once('production', {
    find,
    make: async () => {
      if (await find()) return true;
      await calls.call(job.workspaceId, 'printify', (access) => printify.sendToProduction(access, placedId));
      return true;
    },
  });
  await save(deps, order, { placedId, shopId: order.printifyShopId });
  await job.progress(100, 'done');
  return { orderId: order.id, printifyOrderId: placedId };
}

/** Statuses in which nobody has sent it to production. */
const WAITING: ReadonlySet<string> = new Set(['on-hold', 'pending', 'payment-not-received']);

/** Printify may take a second order of the same name (not documented), so we look before each attempt at it. */
async function place({ calls, etsy, printify }: OrderPlacingDeps, job: JobRun, order: OrderRow): Promise<string> {
  const receipt = await calls.call(job.workspaceId, 'etsy', (access) => etsy.receipt(access, order.etsyReceiptId));
  if (isCancelled(receipt)) throw calledOff();
  const find = () =>
    calls.call(job.workspaceId, 'printify', async (access) => {
      const found = await printify.findOrder(access, order.etsyReceiptId);
      return found && { id: found.id };
    });
  const { id } = await job.once('place', {
    find,
    make: async () => {
      const known = await find();
      if (known) return known;
      const wanted = orderOf(order, receipt);
      return {
        id: await calls.call(job.workspaceId, 'printify', (access) => printify.createOrder(access, wanted)),
      };
    },
  });
  return id;
}

async function save(
  { db, clock, calls, printify }: OrderPlacingDeps,
  order: OrderRow,
  { placedId }: { placedId: string; shopId: string | null },
): Promise<void> {
  const { theirs, shopId } = await calls.call(order.workspaceId, 'printify', async (access) => ({
    theirs: await printify.order(access, placedId),
    shopId: access.shopId,
  }));
  const values = [
    shopId,
    placedId,
    theirs.status,
    costOf(theirs),
    JSON.stringify(mergeShipments(order.shipments, theirs)),
  ];
  const status = statusOfPrintify(theirs.status, order).toLowerCase();
  await db.query(PLACED, [order.workspaceId, order.id, ...values, status, clock.now()]);
}

/** @throws AppError NOT_FOUND */
export async function readOrder(
  db: Database,
  { workspaceId, payload }: { workspaceId: string; payload: { orderId: string } },
): Promise<OrderRow> {
  const [order] = await db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [payload.orderId]]);
  if (order) return order;
  throw new AppError('NOT_FOUND', 'This order is gone. Nothing is left to do.');
}

export function costOf({ total_price: price, total_shipping: shipping, total_tax: tax }: PrintifyOrder): number | null {
  return price == null ? null : price + (shipping ?? 0) + (tax ?? 0);
}

function orderOf({ etsyReceiptId, lines }: OrderRow, receipt: EtsyReceipt) {
  return {
    external_id: etsyReceiptId,
    label: `Etsy ${etsyReceiptId}`,
    line_items: lines.map(({ printifyProductId, printifyVariantId, quantity, title }) => {
      if (printifyVariantId === null) throw variantUnknown(title);
      return { product_id: printifyProductId, variant_id: printifyVariantId, quantity };
    }),
    shipping_method: 1,
    send_shipping_notification: false,
    address_to: addressOf(receipt),
  } as const;
}

/** Printify wants two names; the last word of Etsy's one is the second. */
function addressOf(receipt: EtsyReceipt): PrintifyAddress {
  const names = (receipt.name ?? '').trim().split(/\s+/);
  const last = names.length > 1 ? names.pop()! : '';
  return {
    first_name: names.join(' '),
    last_name: last || '-',
    country: receipt.country_iso ?? '',
    region: receipt.state ?? '',
    address1: receipt.first_line ?? '',
    address2: receipt.second_line ?? '',
    city: receipt.city ?? '',
    zip: receipt.zip ?? '',
  };
}

function calledOff(): AppError {
  return new AppError('CONFLICT', 'The buyer’s order was cancelled at Etsy; nothing was ordered at Printify.');
}

function variantUnknown(title: string): AppError {
  const message = `Etsy does not say which size or colour of “${title.slice(0, 60)}” was bought: look at the order at Etsy, order it at Printify by hand, and give its listing our SKUs.`;
  return new AppError('BAD_USER_INPUT', message, { facts: { action: 'open:etsy' } });
}
