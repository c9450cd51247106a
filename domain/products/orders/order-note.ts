import type { Tx } from '#infra/postgres/database.js';
import { isWaitingAtPrintify } from '#schema/products/order.rules.js';
import type { PrintifyOrder } from '../printify/printify.replies.js';
import { LOCK, type OrderRow, PLACED } from './order-statements.js';
import { isDelivered, mergeShipments, statusOfPrintify } from './printify-progress.js';
import { isCancelled } from './receipt-lines.js';

/** An order of ours with its place at Printify. */
type PlacedRef = Pick<OrderRow, 'workspaceId' | 'id' | 'printifyShopId' | 'printifyOrderId'>;

/**
 * Writes down how an order stands at Printify. What a person has to see stays on it: that its production failed, for as long as
 * Printify waits or says what we do not know, and that it was cancelled too late. `isLook`: nobody has acted on it.
 */
export async function notePlaced(
  tx: Tx,
  placed: PlacedRef,
  { theirs, at, isLook = false }: { theirs: PrintifyOrder; at: Date; isLook?: boolean },
): Promise<OrderRow | undefined> {
  const { workspaceId, id, printifyShopId, printifyOrderId } = placed;
  const [order] = await tx.query<OrderRow & Record<string, unknown>>(LOCK, [workspaceId, id]);
  if (!order) return undefined;
  const isStillFailed = isLook && order.status === 'FAILED' && isWaitingAtPrintify(theirs.status);
  const reached = isDelivered(theirs) ? 'DELIVERED' : statusOfPrintify(theirs.status, order);
  const status = isStillFailed ? 'FAILED' : reached;
  const isKept = status === 'FAILED' || isCancelled({ status: order.etsyStatus });
  const problem = isKept && order.problem ? JSON.stringify(order.problem) : null;
  const shipments = JSON.stringify(mergeShipments(order.shipments, theirs));
  const values = [printifyShopId, printifyOrderId, theirs.status, costOf(theirs), shipments];
  const [row] = await tx.query<OrderRow & Record<string, unknown>>(PLACED, [
    ...[workspaceId, id, ...values],
    ...[status.toLowerCase(), at, problem],
  ]);
  return row;
}

function costOf({ total_price: price, total_shipping: shipping, total_tax: tax }: PrintifyOrder): number | null {
  return price == null ? null : price + (shipping ?? 0) + (tax ?? 0);
}
