import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobOrders } from '../../pipeline/job-contract.js';
import type { PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import { costOf } from './order-placing.js';
import { BY_IDS, LOCK, type OrderRow, PLACED, SET_STATUS, UNDER_WAY } from './order-statements.js';
import { isDelivered, mergeShipments, statusOfPrintify } from './printify-progress.js';

export interface OrderWatchDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  calls: AccountCalls;
  printify: PrintifyOrdersGateway;
  jobs: JobOrders;
}

/** An order that nobody told of is looked at once in this time. */
const LOOK_AFTER_MS = 6 * 3_600_000;
const ROUND = 50;

/** How orders stand at Printify, by its messages and by looking. */
export class OrderWatch {
  constructor(private readonly deps: OrderWatchDeps) {}

  /** Fetches the order afresh; parcels that Etsy does not know yet get their job. @throws AppError, ProviderFailure */
  async look(workspaceId: string, orderId: string): Promise<void> {
    const { db, calls, printify, jobs, clock } = this.deps;
    const [before] = await db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [orderId]]);
    const { printifyOrderId } = before ?? {};
    if (!printifyOrderId) return;
    const theirs = await calls.call(workspaceId, 'printify', (access) => printify.order(access, printifyOrderId));
    await db.transaction(async (tx) => {
      const [order] = await tx.query<OrderRow & Record<string, unknown>>(LOCK, [workspaceId, orderId]);
      if (!order) return;
      const shipments = mergeShipments(order.shipments, theirs);
      const status = isDelivered(theirs) ? 'DELIVERED' : statusOfPrintify(theirs.status, order);
      const values = [order.printifyShopId, printifyOrderId, theirs.status, costOf(theirs), JSON.stringify(shipments)];
      await tx.query(PLACED, [workspaceId, orderId, ...values, status.toLowerCase(), clock.now()]);
      const unsent = shipments.filter(({ sentAt }) => sentAt === null).map(({ number }) => number);
      if (unsent.length === 0) return;
      const key = `send-tracking:${orderId}:${unsent.sort().join(',')}`.slice(0, 200);
      await jobs.order(tx, { workspaceId, kind: 'send-tracking', key, payload: { orderId } });
    });
  }

  /** The next round of orders that are under way. */
  async lookAtDue(): Promise<void> {
    const { db, clock, logger } = this.deps;
    const before = new Date(clock.now().getTime() - LOOK_AFTER_MS);
    for (const { workspaceId, id } of await db.query<{ workspaceId: string; id: string }>(UNDER_WAY, [before, ROUND])) {
      await this.look(workspaceId, id).catch((error: unknown) =>
        logger.info({ err: error, orderId: id }, 'an order could not be looked at; the next round tries again'),
      );
    }
  }

  /** Etsy called it off: cancels it at Printify where that can still be done, and says so where it cannot. */
  async cancel(workspaceId: string, orderId: string): Promise<void> {
    const { db, calls, printify } = this.deps;
    const [order] = await db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [orderId]]);
    if (!order || order.status === 'CANCELLED') return;
    const { printifyOrderId } = order;
    try {
      if (printifyOrderId) {
        await calls.call(workspaceId, 'printify', (access) => printify.cancelOrder(access, printifyOrderId));
      }
      await db.query(SET_STATUS, [workspaceId, orderId, 'cancelled', null]);
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind !== 'bad-request') throw error;
      const theirs = await calls.call(workspaceId, 'printify', (access) => printify.order(access, printifyOrderId!));
      const isOff = theirs.status === 'canceled';
      const problem = isOff ? null : JSON.stringify(TOO_LATE);
      await db.query(SET_STATUS, [workspaceId, orderId, isOff ? 'cancelled' : order.status.toLowerCase(), problem]);
    }
  }
}

const TOO_LATE = {
  code: 'CONFLICT',
  message:
    'The buyer cancelled at Etsy, but Printify has begun to make it: write to Printify’s support today, and settle with the buyer.',
  provider: 'printify',
  isRetryable: false,
  action: 'open:printify',
};
