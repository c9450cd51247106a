import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { minorDigitsOf } from '#schema/base/money.rules.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { JobOrders } from '../../pipeline/job-contract.js';
import type { EtsyOrdersGateway } from './etsy-orders.gateway.js';
import type { EtsyReceipt } from './etsy-orders.replies.js';
import {
  BY_RECEIPT,
  INSERT,
  LISTED,
  type OrderRow,
  type Production,
  SELLING,
  SET_ETSY_STATUS,
  SET_READ_UNTIL,
  SETTINGS,
} from './order-statements.js';
import { readReceipts } from './receipt-reading.js';
import { isCancelled, type ListedVariant, type OrderPart, ourLines, partsOf } from './receipt-lines.js';

export interface OrderIntakeDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  calls: AccountCalls;
  etsy: EtsyOrdersGateway;
  jobs: JobOrders;
  /** Called for a receipt that Etsy calls off, once its order is known. */
  onCancelled: (workspaceId: string, orderId: string) => Promise<void>;
}

interface OrderSettings {
  production: Production;
  readUntil: Date | null;
}

interface TakenReceipt {
  workspaceId: string;
  etsyShopId: string;
  receipt: EtsyReceipt;
}

/** Clocks differ, and a receipt may be changed while we read: read a little again. */
const OVERLAP_MS = 10 * 60_000;

/** Paid receipts of Etsy become orders of ours, one for each Printify shop: each once, however often and in whatever order it is told. */
export class OrderIntake {
  constructor(private readonly deps: OrderIntakeDeps) {}

  /**
   * Fetches a receipt afresh for every workspace that sells in its shop. One that cannot be read does not hold up the others; the
   * first one's reason is thrown when all have been tried. @throws AppError, ProviderFailure
   */
  async takeOfShop(etsyShopId: string, receiptId: string): Promise<void> {
    const { db, calls, etsy } = this.deps;
    const failures: unknown[] = [];
    for (const { workspaceId } of await db.query<{ workspaceId: string }>(SELLING, [etsyShopId])) {
      try {
        const receipt = await calls.call(workspaceId, 'etsy', (access) => etsy.receipt(access, receiptId));
        await this.take(workspaceId, etsyShopId, receipt);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  /** What no message told of. One workspace that cannot be read does not hold up the others. */
  async poll(): Promise<void> {
    const { db, logger } = this.deps;
    for (const { workspaceId, since } of await db.query<{ workspaceId: string; since: Date }>(SELLING, [null])) {
      try {
        await this.pollWorkspace(workspaceId, since);
      } catch (error) {
        logger.info({ err: error, workspaceId }, 'receipts could not be read; the next round tries again');
      }
    }
  }

  /**
   * Resolves with its orders, one for each Printify shop whose goods were bought; empty when nothing of it is ours. May be told
   * again at any time.
   */
  async take(workspaceId: string, etsyShopId: string, receipt: EtsyReceipt): Promise<OrderRow[]> {
    if (!receipt.is_paid) return [];
    const isOff = isCancelled(receipt);
    const orders = await this.deps.db.transaction(async (tx) => {
      const known = await this.known(tx, workspaceId, receipt);
      return known.length > 0 || isOff ? known : this.insert(tx, { workspaceId, etsyShopId, receipt });
    });
    if (isOff) await this.callOff(workspaceId, orders);
    return orders;
  }

  /** One that cannot be called off now holds up no other. @throws what the first of these threw */
  private async callOff(workspaceId: string, orders: readonly OrderRow[]): Promise<void> {
    const ends = await Promise.allSettled(orders.map(({ id }) => this.deps.onCancelled(workspaceId, id)));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason as Error;
  }

  private async known(tx: Tx, workspaceId: string, receipt: EtsyReceipt): Promise<OrderRow[]> {
    const orders = await tx.query<OrderRow & Record<string, unknown>>(BY_RECEIPT, [workspaceId, receipt.receipt_id]);
    for (const { id } of orders) await tx.query(SET_ETSY_STATUS, [workspaceId, id, receipt.status]);
    return orders;
  }

  /** Whoever takes the same receipt at this moment waits at its first part, and leaves all of it to the other. */
  private async insert(tx: Tx, taken: TakenReceipt): Promise<OrderRow[]> {
    const { workspaceId, receipt } = taken;
    const listingIds = receipt.transactions.flatMap(({ listing_id: id }) => id ?? []);
    const listed = await tx.query<ListedVariant & Record<string, unknown>>(LISTED, [workspaceId, listingIds]);
    const parts = partsOf(ourLines(receipt, listed), listed);
    const [settings] = await tx.query<OrderSettings & Record<string, unknown>>(SETTINGS, [workspaceId]);
    // What the buyer paid is of the whole receipt: how much of it is for a part, Etsy does not say.
    const terms = { production: settings?.production ?? 'review', total: parts.length > 1 ? null : totalOf(receipt) };
    const orders: OrderRow[] = [];
    for (const [at, part] of parts.entries()) {
      const order = await this.insertPart(tx, taken, { ...part, ...terms, number: at + 1 });
      if (!order) break;
      orders.push(order);
    }
    return orders;
  }

  private async insertPart(
    tx: Tx,
    { workspaceId, etsyShopId, receipt }: TakenReceipt,
    part: OrderPart & { number: number; production: Production; total: number | null },
  ): Promise<OrderRow | undefined> {
    const [order] = await tx.query<OrderRow & Record<string, unknown>>(INSERT, [
      workspaceId,
      etsyShopId,
      receipt.receipt_id,
      receipt.status,
      part.production,
      /^[A-Z]{2}$/.test(receipt.country_iso ?? '') ? receipt.country_iso : null,
      part.total,
      receipt.grandtotal?.currency_code ?? GOODS_CURRENCY,
      JSON.stringify(part.lines),
      new Date(receipt.created_timestamp * 1000),
      part.printifyShopId,
      part.number,
    ]);
    if (!order) return undefined;
    const key = `place-order:${order.id}`;
    await this.deps.jobs.order(tx, { workspaceId, kind: 'place-order', key, payload: { orderId: order.id } });
    return order;
  }

  private async pollWorkspace(workspaceId: string, since: Date): Promise<void> {
    const { db, clock, calls, etsy } = this.deps;
    const startedAt = clock.now();
    const [settings] = await db.query<OrderSettings & Record<string, unknown>>(SETTINGS, [workspaceId]);
    const from = new Date((settings?.readUntil ?? since).getTime() - OVERLAP_MS);
    let shopId = '';
    await readReceipts(from, {
      page: (since, offset) =>
        calls.call(workspaceId, 'etsy', (access) => {
          shopId = access.shopId ?? '';
          return etsy.paidSince(access, since, offset);
        }),
      take: (receipt) => this.take(workspaceId, shopId, receipt),
      mark: async (readUntil) => {
        await db.query(SET_READ_UNTIL, [workspaceId, readUntil ?? startedAt]);
      },
    });
  }
}

/** In minor units of its currency: Etsy says `amount` over `divisor`, whatever the currency's own digits are. */
function totalOf({ grandtotal }: EtsyReceipt): number | null {
  if (!grandtotal) return null;
  const { amount, divisor, currency_code: currency } = grandtotal;
  return Math.round((amount * 10 ** minorDigitsOf(currency)) / divisor);
}
