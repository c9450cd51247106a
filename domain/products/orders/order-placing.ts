import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import { placeOrderPayload, type PlaceOrder } from '#schema/products/order.jobs.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobHandler, JobOrders, JobRun } from '../../pipeline/job-contract.js';
import type { PrintifyAddress, PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import type { EtsyOrdersGateway } from './etsy-orders.gateway.js';
import { atShop, searchedSince } from '../shop-access.js';
import type { EtsyReceipt } from './etsy-orders.replies.js';
import { callOff } from './order-cancelling.js';
import { notePlaced } from './order-note.js';
import { BY_IDS, type OrderRow, RETRIED, SET_FAILED } from './order-statements.js';
import { isSettled } from './printify-progress.js';
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
      await tx.query(SET_FAILED, [workspaceId, payload.orderId, JSON.stringify(problem)]);
    },
    // From here on nobody can approve it: two jobs at once might each make an order at Printify.
    retried: async (tx, { workspaceId, payload }) => {
      const [order] = await tx.query(RETRIED, [workspaceId, payload.orderId]);
      if (!order) throw movedOn();
    },
  };
}

async function placeOrder(deps: OrderPlacingDeps, job: JobRun<PlaceOrder>): Promise<object> {
  const order = await readOrder(deps.db, job);
  if (order.status === 'CANCELLED') return { orderId: order.id };
  await job.progress(10, 'place');
  const placedId = order.printifyOrderId ?? (await place(deps, job, order));
  if (placedId === undefined) return drop(deps, order);
  const placed = await save(deps, order, placedId);
  if (placed.status === 'CANCELLED') return drop(deps, placed);
  const facts = { orderId: order.id, printifyOrderId: placedId };
  if (placed.production === 'review' && placed.approvedAt === null) return facts;
  await job.progress(60, 'production');
  if (isCancelled(await readReceipt(deps, order))) return drop(deps, placed);
  const { status } = await readOrder(deps.db, job);
  if (status === 'CANCELLED') return drop(deps, placed);
  await produce(deps, job, placed);
  await save(deps, placed, placedId);
  return facts;
}

/** The buyer, or Etsy, called it off: whatever stands at Printify goes, and nothing is made. */
async function drop(deps: OrderPlacingDeps, order: OrderRow): Promise<object> {
  await callOff(deps, order);
  return { orderId: order.id };
}

function readReceipt({ calls, etsy }: OrderPlacingDeps, order: OrderRow): Promise<EtsyReceipt> {
  return calls.call(order.workspaceId, 'etsy', (access) =>
    etsy.receipt(atShop(access, order.etsyShopId), order.etsyReceiptId),
  );
}

/** Charges the seller, once. */
async function produce(
  { calls, printify }: OrderPlacingDeps,
  job: JobRun<PlaceOrder>,
  { printifyOrderId, printifyShopId }: OrderRow,
): Promise<void> {
  const find = async () => {
    const { status } = await calls.call(job.workspaceId, 'printify', (access) =>
      printify.order(atShop(access, printifyShopId), printifyOrderId!),
    );
    return isSettled(status) || undefined;
  };
  await job.once('production', {
    isLast: true,
    find,
    make: async () => {
      if (await find()) return true;
      await calls.call(job.workspaceId, 'printify', (access) =>
        printify.sendToProduction(atShop(access, printifyShopId), printifyOrderId!),
      );
      return true;
    },
  });
}

/**
 * Printify may take a second order of the same name (not documented), so we look before each attempt at it. Undefined: the order
 * was called off, and nothing stands at Printify.
 */
async function place(deps: OrderPlacingDeps, job: JobRun, order: OrderRow): Promise<string | undefined> {
  const { calls, printify } = deps;
  const receipt = await readReceipt(deps, order);
  const since = searchedSince(order.createdAt);
  const find = () =>
    calls.call(job.workspaceId, 'printify', async (access) => {
      const found = await printify.findOrder(atShop(access, order.printifyShopId), nameOf(order), since);
      return found && { id: found.id };
    });
  if (isCancelled(receipt)) return (await find())?.id;
  const { id } = await job.once('place', {
    find,
    make: async () => {
      const known = await find();
      if (known) return known;
      const wanted = orderOf(order, receipt);
      return {
        id: await calls.call(job.workspaceId, 'printify', (access) =>
          printify.createOrder(atShop(access, order.printifyShopId), wanted),
        ),
      };
    },
  });
  return id;
}

/** Reads what Printify has and writes it down. */
async function save(deps: OrderPlacingDeps, order: OrderRow, placedId: string): Promise<OrderRow> {
  const { db, calls, printify } = deps;
  const { theirs, shopId } = await calls.call(order.workspaceId, 'printify', async (given) => {
    const access = atShop(given, order.printifyShopId);
    return { theirs: await printify.order(access, placedId), shopId: access.shopId };
  });
  const saved = await db.transaction((tx) =>
    notePlaced(tx, { ...order, printifyOrderId: placedId, printifyShopId: shopId }, { theirs, at: deps.clock.now() }),
  );
  if (!saved) throw gone();
  return saved;
}

/** @throws AppError NOT_FOUND */
export async function readOrder(
  db: Database,
  { workspaceId, payload }: { workspaceId: string; payload: { orderId: string } },
): Promise<OrderRow> {
  const [order] = await db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [payload.orderId]]);
  if (order) return order;
  throw gone();
}

function gone(): AppError {
  return new AppError('NOT_FOUND', 'This order is gone. Nothing is left to do.');
}

function movedOn(): AppError {
  return new AppError('CONFLICT', 'The order has moved on since this failed: look at it, and approve it from there.');
}

/** Our name for it at Printify. Parts have names of their own: a shop may be theirs alike. */
function nameOf({ etsyReceiptId, part }: OrderRow): string {
  return part === 1 ? etsyReceiptId : `${etsyReceiptId}-${part}`;
}

function orderOf(order: OrderRow, receipt: EtsyReceipt) {
  return {
    external_id: nameOf(order),
    label: `Etsy ${nameOf(order)}`,
    line_items: order.lines.map(({ printifyProductId, printifyVariantId, quantity, title }) => {
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

function variantUnknown(title: string): AppError {
  const message = `Etsy does not say which size or colour of “${title.slice(0, 60)}” was bought: look at the order at Etsy, order it at Printify by hand, and give its listing our SKUs.`;
  return new AppError('BAD_USER_INPUT', message, { facts: { action: 'open:etsy' } });
}
