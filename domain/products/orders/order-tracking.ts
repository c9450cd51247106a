import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { type SendTracking, sendTrackingPayload } from '#schema/products/order.jobs.js';
import type { OrderShipment } from '#schema/products/order.values.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobHandler, JobRun } from '../../pipeline/job-contract.js';
import { atShop } from '../shop-access.js';
import type { EtsyOrdersGateway } from './etsy-orders.gateway.js';
import { readOrder } from './order-placing.js';
import { LOCK, type OrderRow, SET_SHIPMENTS } from './order-statements.js';

export interface OrderTrackingDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  etsy: EtsyOrdersGateway;
}

/** Tells Etsy of parcels, each once: every telling mails the buyer. */
export function sendTrackingHandler(deps: OrderTrackingDeps): JobHandler<SendTracking> {
  return {
    kind: 'send-tracking',
    payload: sendTrackingPayload,
    maxAttempts: 20,
    run: async (job) => {
      const order = await readOrder(deps.db, job);
      const unsent = order.shipments.filter(
        ({ number, sentAt }) => sentAt === null && (job.payload.number ?? number) === number,
      );
      for (const shipment of unsent) await sendOne(deps, job, { order, shipment });
      return { orderId: order.id, sent: unsent.length };
    },
  };
}

async function sendOne(
  { db, clock, calls, etsy }: OrderTrackingDeps,
  job: JobRun<SendTracking>,
  { order, shipment }: { order: OrderRow; shipment: OrderShipment },
): Promise<void> {
  const { carrier, number } = shipment;
  /** A receipt lists its parcels, whoever told of them: another job, another attempt, or the seller by hand. */
  const find = async () => {
    const receipt = await calls.call(job.workspaceId, 'etsy', (access) =>
      etsy.receipt(atShop(access, order.etsyShopId), order.etsyReceiptId),
    );
    return receipt.shipments?.some(({ tracking_code: code }) => code === number) ? true : undefined;
  };
  await job.once(`tracking ${number}`.slice(0, 100), {
    find,
    make: async () => {
      if (await find()) return true;
      await calls.call(job.workspaceId, 'etsy', (access) =>
        etsy.addTracking(atShop(access, order.etsyShopId), order.etsyReceiptId, { carrier, number }),
      );
      return true;
    },
  });
  await db.transaction(async (tx) => {
    const [now] = await tx.query<OrderRow & Record<string, unknown>>(LOCK, [job.workspaceId, order.id]);
    const sentAt = clock.now().toISOString();
    const shipments = (now?.shipments ?? []).map((one) =>
      one.number === number && !one.sentAt ? { ...one, sentAt } : one,
    );
    await tx.query(SET_SHIPMENTS, [job.workspaceId, order.id, JSON.stringify(shipments)]);
  });
}
