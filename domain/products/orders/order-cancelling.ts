import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import { atShop } from '../shop-access.js';
import { type OrderRow, type OrderStatus, SET_STATUS } from './order-statements.js';

export interface OrderCancellingDeps {
  db: Database;
  calls: AccountCalls;
  printify: PrintifyOrdersGateway;
}

/**
 * Etsy called the order off: cancels it at Printify where that can still be done, and says so on the order where it cannot. What
 * Printify does not know any more is as good as cancelled. May run twice. @throws AppError, ProviderFailure
 */
export async function callOff({ db, calls, printify }: OrderCancellingDeps, order: OrderRow): Promise<void> {
  const { workspaceId, id, printifyOrderId: theirId, printifyShopId } = order;
  if (theirId !== null && !(await isOff())) {
    const status = UNDER_WAY.has(order.status) ? order.status.toLowerCase() : 'production';
    await db.query(SET_STATUS, [workspaceId, id, status, JSON.stringify(TOO_LATE)]);
    return;
  }
  await db.query(SET_STATUS, [workspaceId, id, 'cancelled', null]);

  async function isOff(): Promise<boolean> {
    try {
      await calls.call(workspaceId, 'printify', (access) =>
        printify.cancelOrder(atShop(access, printifyShopId), theirId!),
      );
      return true;
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind !== 'bad-request') throw error;
      if (error.status === 404) return true;
      const theirs = await calls.call(workspaceId, 'printify', (access) =>
        printify.order(atShop(access, printifyShopId), theirId!),
      );
      return theirs.status === 'canceled';
    }
  }
}

const UNDER_WAY: ReadonlySet<OrderStatus> = new Set(['PRODUCTION', 'SHIPPED', 'DELIVERED']);
const TOO_LATE = {
  code: 'CONFLICT',
  message:
    'The buyer cancelled at Etsy, but Printify has begun to make it: write to Printify’s support today, and settle with the buyer.',
  provider: 'printify',
  isRetryable: false,
  action: 'open:printify',
};
