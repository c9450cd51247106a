import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobOrders } from '../../pipeline/job-contract.js';
import type { PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import { workDue } from '../due-rounds.js';
import { atShop } from '../shop-access.js';
import { callOff } from './order-cancelling.js';
import { notePlaced } from './order-note.js';
import { BY_IDS, type OrderRow, TRIED, UNDER_WAY } from './order-statements.js';

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

/** How orders stand at Printify, by its messages and by looking. */
export class OrderWatch {
  constructor(private readonly deps: OrderWatchDeps) {}

  /** Fetches the order afresh; parcels that Etsy does not know yet get their jobs. @throws AppError, ProviderFailure */
  async look(workspaceId: string, orderId: string): Promise<void> {
    const { db, calls, printify, jobs, clock } = this.deps;
    const [before] = await db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [orderId]]);
    if (!before?.printifyOrderId) return;
    const { printifyOrderId, printifyShopId } = before;
    const theirs = await calls.call(workspaceId, 'printify', (access) =>
      printify.order(atShop(access, printifyShopId), printifyOrderId),
    );
    await db.transaction(async (tx) => {
      const order = await notePlaced(tx, before, { theirs, at: clock.now(), isLook: true });
      // Every telling mails the buyer, so each parcel has a job of its own, whoever looks and however often.
      for (const { number } of order?.shipments.filter(({ sentAt }) => sentAt === null) ?? []) {
        const key = `send-tracking:${orderId}:${number}`.slice(0, 200);
        await jobs.order(tx, { workspaceId, kind: 'send-tracking', key, payload: { orderId, number } });
      }
    });
  }

  /** Orders that are under way and that nobody looked at for a while. Resolves with how many were looked at. */
  async lookAtDue(): Promise<number> {
    const { db, clock, logger } = this.deps;
    const before = new Date(clock.now().getTime() - LOOK_AFTER_MS);
    return workDue({
      due: (without, limit) => db.query<{ workspaceId: string; id: string }>(UNDER_WAY, [before, without, limit]),
      look: async ({ workspaceId, id }) => {
        await db.query(TRIED, [workspaceId, id, clock.now()]);
        await this.look(workspaceId, id);
      },
      failed: (error, { id }) =>
        logger.info({ err: error, orderId: id }, 'an order could not be looked at; it is tried again later'),
    });
  }

  /** Etsy called it off: cancels it at Printify where that can still be done, and says so where it cannot. */
  async cancel(workspaceId: string, orderId: string): Promise<void> {
    const [order] = await this.deps.db.query<OrderRow & Record<string, unknown>>(BY_IDS, [workspaceId, [orderId]]);
    if (order && order.status !== 'CANCELLED') await callOff(this.deps, order);
  }
}
