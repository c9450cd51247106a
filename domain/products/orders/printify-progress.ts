import type { OrderShipment } from '#schema/products/order.values.js';
import type { PrintifyOrder } from '../printify/printify.replies.js';
import type { OrderRow, OrderStatus } from './order-statements.js';

/**
 * Whether an order needs nobody to send it to production: it was sent, or called off. An open list: a status that is not known may
 * be one of before, and Printify itself refuses to make an order twice.
 */
export const isSettled = (theirs: string): boolean => SETTLED.has(theirs);
const SETTLED: ReadonlySet<string> = new Set([
  'sending-to-production',
  'in-production',
  'partially-fulfilled',
  'fulfilled',
  'canceled',
]);

/** Printify's statuses in ours; an open list, so that one that is not known leaves ours as it was, with what waits for a person. */
export function statusOfPrintify(
  theirs: string,
  { status, production, approvedAt }: Pick<OrderRow, 'status' | 'production' | 'approvedAt'>,
): OrderStatus {
  const waiting = production === 'review' && approvedAt === null ? 'REVIEW' : 'APPROVED';
  switch (theirs) {
    case 'pending':
    case 'on-hold':
    case 'payment-not-received':
      return waiting;
    case 'sending-to-production':
    case 'in-production':
      return 'PRODUCTION';
    case 'partially-fulfilled':
    case 'fulfilled':
      return status === 'DELIVERED' ? 'DELIVERED' : 'SHIPPED';
    case 'canceled':
      return 'CANCELLED';
    default:
      return status === 'RECEIVED' ? waiting : status;
  }
}

/** Parcels that Printify names, with what we know of them: a parcel is its carrier and number. */
export function mergeShipments(ours: readonly OrderShipment[], { shipments }: PrintifyOrder): OrderShipment[] {
  const known = new Map(ours.map((shipment) => [shipment.number, shipment]));
  for (const { carrier, number, url } of shipments ?? []) {
    if (number !== '' && !known.has(number)) known.set(number, { carrier, number, url: url ?? null, sentAt: null });
  }
  return [...known.values()];
}

export function isDelivered({ shipments }: PrintifyOrder): boolean {
  return Boolean(shipments?.length) && shipments!.every(({ delivered_at: at }) => Boolean(at));
}
