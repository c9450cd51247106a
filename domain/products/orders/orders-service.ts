import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { isWaitingAtPrintify } from '#schema/products/order.rules.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import { readRowPage, type RowPage } from '../../accounts/row-pages.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { JobOrders } from '../../pipeline/job-contract.js';
import {
  APPROVE,
  BY_IDS,
  LOCK,
  type OrderRow,
  type OrderStatus,
  PAGE,
  PLACE_JOBS,
  type Production,
  SET_PRODUCTION,
  SETTINGS,
} from './order-statements.js';

export interface OrdersServiceDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  jobs: JobOrders;
}

export type ApproveOutcome =
  { order: OrderRow; jobId: string } | (Refusal<'NOT_FOUND' | 'CONFLICT'> & { order?: OrderRow });

/** Orders that buyers placed by listings of ours, as their sellers see them. */
export class OrdersService {
  constructor(private readonly deps: OrdersServiceDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(
    actor: Actor,
    filter: { statuses?: readonly OrderStatus[] | undefined; number?: string | undefined },
    page: PageRequest,
  ): Promise<RowPage<OrderRow>> {
    requireRight(actor, 'products.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    const statuses = filter.statuses?.map((status) => status.toLowerCase()) ?? null;
    // Digits alone: what is copied from a mail has a # before them.
    const number = filter.number?.replaceAll(/\D/g, '') || null;
    return readRowPage(this.deps.cursors, { name: 'orders', shape: filter, page }, (after, limit) =>
      db.query<OrderRow & Record<string, unknown>>(PAGE, [workspaceId, after, statuses, number, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<OrderRow[]> {
    if (actor.kind === 'system' || !hasRight(actor, 'products.read')) return [];
    const values = [requireWorkspace(actor), ids];
    return this.deps.db.as(tenantOf(actor)).query<OrderRow & Record<string, unknown>>(BY_IDS, values);
  }

  /** Sends an order that waits for it to production: that spends money. @throws AppError FORBIDDEN */
  async approve(actor: Actor, orderId: string): Promise<ApproveOutcome> {
    requireRight(actor, 'products.write');
    const workspaceId = requireWorkspace(actor);
    const { db, clock, jobs, audit } = this.deps;
    return db.as(tenantOf(actor)).transaction(async (tx) => {
      const [order] = await tx.query<OrderRow & Record<string, unknown>>(LOCK, [workspaceId, orderId]);
      if (!order) return refuse('NOT_FOUND', 'id', 'Your workspace has no order with this id.');
      const key = await keyOfApproval(tx, order);
      if (key === undefined) return { ...refuse('CONFLICT', 'id', 'This order does not wait for anybody.'), order };
      const by = actor.kind === 'user' ? actor.userId : null;
      const job = await jobs.order(tx, { workspaceId, kind: 'place-order', key, payload: { orderId } });
      const values = [workspaceId, orderId, clock.now(), by];
      const [approved] = await tx.query<OrderRow & Record<string, unknown>>(APPROVE, values);
      await audit.record(tx, { actor, action: 'order.approved', subject: { kind: 'order', id: orderId } });
      return { order: approved!, jobId: job.id };
    });
  }

  /** @throws AppError FORBIDDEN */
  async production(actor: Actor): Promise<Production> {
    requireRight(actor, 'products.read');
    const [settings] = await this.deps.db
      .as(tenantOf(actor))
      .query<{ production: Production }>(SETTINGS, [requireWorkspace(actor)]);
    return settings?.production ?? 'review';
  }

  /** For orders that come from now on. @throws AppError FORBIDDEN */
  async setProduction(actor: Actor, production: Production): Promise<void> {
    requireRight(actor, 'products.write');
    const workspaceId = requireWorkspace(actor);
    const { db, audit } = this.deps;
    await db.as(tenantOf(actor)).transaction(async (tx) => {
      await tx.query(SET_PRODUCTION, [workspaceId, production]);
      const subject = { kind: 'workspace', id: workspaceId };
      await audit.record(tx, { actor, action: 'order.production_set', subject, after: { production } });
    });
  }
}

/**
 * The job that sends an order to production: the one that failed, begun again; or one of its own, which goes on behind the first,
 * that ended by waiting. Where that one did its work and Printify has put the order back since, a new one. Undefined: the order
 * waits for nobody, or a job is at it, beside which a second one could place or send it twice.
 */
async function keyOfApproval(tx: Tx, order: OrderRow): Promise<string | undefined> {
  const { id, workspaceId, status, version } = order;
  const isPutBack =
    status === 'APPROVED' && order.printifyOrderId !== null && isWaitingAtPrintify(order.printifyStatus);
  if (status !== 'REVIEW' && status !== 'FAILED' && !isPutBack) return undefined;
  const first = `place-order:${id}`;
  const usual = isFirstAtFault(order) ? first : `${first}:approved`;
  const jobs = await tx.query<{ key: string; isDone: boolean; isUnderWay: boolean }>(PLACE_JOBS, [
    ...[workspaceId, [usual], id],
  ]);
  if (isPutBack && jobs.some(({ isUnderWay }) => isUnderWay)) return undefined;
  return jobs.some(({ key, isDone }) => key === usual && isDone) ? `${first}:approved:${version}` : usual;
}

/** Whether the job of the receipt is what failed: the one after it exists only once an order of Printify's was approved. */
function isFirstAtFault({ status, production, printifyOrderId, approvedAt }: OrderRow): boolean {
  return status === 'FAILED' && (approvedAt === null || printifyOrderId === null || production === 'auto');
}
