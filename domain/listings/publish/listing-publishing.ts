import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { PUBLISH_LISTING, type PublishListingPayload } from '#schema/listings/listings.jobs.js';
import type { GateCode } from '#schema/listings/listing-gate.values.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../../accounts/refusal.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../../idempotency/idempotency.js';
import type { JobOrders } from '../../pipeline/job-contract.js';
import {
  DUE,
  type ListingProblemFacts,
  type ListingRow,
  PLAN_FAILED,
  type ProductRow,
  PRODUCTS,
  SET_STATUS,
} from '../listing-statements.js';
import { keepRevision, lockListing } from '../listing-store.js';
import { lastingProblem, problemOfRefusal, type Refused } from './plan-failure.js';
import type { PublishGate } from './publish-gate.js';

export interface ListingPublishingDeps {
  db: Database;
  clock: Clock;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: JobOrders;
  gate: PublishGate;
}

type PublishFailure = GateCode | 'NOT_FOUND' | 'ARCHIVED' | 'CONFLICT' | 'QUOTA_USED_UP';
export type PublishOutcome = { listing: ListingRow; jobId: string } | Refused<PublishFailure>;
type ScheduleFailure = Exclude<PublishFailure, 'QUOTA_USED_UP'> | 'TOO_SOON' | 'TOO_LATE';
export type ScheduleOutcome = { listing: ListingRow } | Refused<ScheduleFailure>;
export type UnscheduleOutcome = { listing: ListingRow } | Refusal<'NOT_FOUND' | 'NOT_SCHEDULED'>;

export interface PublishOrder {
  id: string;
  /** The version that the person saw; absent where nobody looks. */
  expectedVersion?: number | undefined;
  createdBy?: string | null;
  runId?: string | null;
}

const DUE_AT_ONCE = 20;
/** More than these times as many wait for the next minute. */
const ROUNDS = 50;
const MINUTE_MS = 60_000;
const YEAR_MS = 366 * 86_400_000;

interface DueRow {
  id: string;
  workspaceId: string;
  scheduledAt: Date;
}

/** Takes listings live: now, or at a time. The work itself is a durable job. */
export class ListingPublishing {
  constructor(private readonly deps: ListingPublishingDeps) {}

  /**
   * Publishes a listing, or the changes of one that is live. Repeating the call with its key gives the same job; pressing again
   * after a failure goes on where it stopped. @throws AppError FORBIDDEN without the right
   */
  async publish(actor: Actor, order: PublishOrder, call: IdempotentCall): Promise<PublishOutcome> {
    requireRight(actor, 'listings.publish');
    const workspaceId = requireWorkspace(actor);
    const createdBy = actor.kind === 'user' ? actor.userId : null;
    const run = async (tx: Tx): Promise<PublishOutcome> => {
      const outcome = await this.publishFor(tx, workspaceId, { ...order, createdBy });
      if (!isRefused(outcome))
        await this.note(tx, { actor, action: 'listing.publish_ordered', listing: outcome.listing });
      return outcome;
    };
    return quotaRefused(() => this.deps.idempotency.run<PublishOutcome>(actor, call, { run }));
  }

  /**
   * The same for the product itself, whose rights were checked before: for runs, and for what is scheduled.
   * @throws AppError PAYMENT_REQUIRED, which takes everything back
   */
  async publishFor(tx: Tx, workspaceId: string, order: PublishOrder): Promise<PublishOutcome> {
    const { id, expectedVersion, createdBy = null, runId } = order;
    const row = await lockListing(tx, workspaceId, id);
    const refusal = await this.refusalOf(tx, row, { expectedVersion });
    if (refusal || !row) return refusal ?? NOT_FOUND;
    await tx.query(SET_STATUS, [workspaceId, id, 'publishing', null, null, null]);
    const jobId = await this.order(tx, row, { createdBy, runId });
    await tx.query(SET_STATUS, [workspaceId, id, 'publishing', null, jobId, null]);
    const listing = (await lockListing(tx, workspaceId, id))!;
    await keepRevision(tx, listing, { cause: 'published', userId: createdBy });
    return { listing, jobId };
  }

  /** Has a listing published at a time. Everything that publishing asks for is asked now already. */
  async schedule(actor: Actor, order: { id: string; at: Date; expectedVersion: number }): Promise<ScheduleOutcome> {
    requireRight(actor, 'listings.publish');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx): Promise<ScheduleOutcome> => {
      const row = await lockListing(tx, workspaceId, order.id);
      const refusal = (await this.refusalOf(tx, row, order)) ?? timeRefusal(order.at, this.deps.clock.now());
      if (refusal || !row) return refusal ?? NOT_FOUND;
      await tx.query(SET_STATUS, [workspaceId, row.id, 'scheduled', order.at, null, null]);
      const listing = (await lockListing(tx, workspaceId, row.id))!;
      await this.note(tx, { actor, action: 'listing.scheduled', listing, after: { at: order.at.toISOString() } });
      return { listing };
    });
  }

  async unschedule(actor: Actor, listingId: string): Promise<UnscheduleOutcome> {
    requireRight(actor, 'listings.publish');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx): Promise<UnscheduleOutcome> => {
      const row = await lockListing(tx, workspaceId, listingId);
      if (!row) return NOT_FOUND;
      if (row.status !== 'SCHEDULED') return refuse('NOT_SCHEDULED', 'id', 'It is not scheduled.');
      await tx.query(SET_STATUS, [workspaceId, row.id, row.etsyUrl ? 'live' : 'draft', null, null, null]);
      const listing = (await lockListing(tx, workspaceId, row.id))!;
      await this.note(tx, { actor, action: 'listing.unscheduled', listing });
      return { listing };
    });
  }

  /**
   * Publishes what is due. What cannot be published, or could not for hours, fails with its reason; what goes wrong otherwise
   * stays due for the next round. Nothing holds up another. Returns how many were ordered.
   * @throws AggregateError of what went wrong, when all had their turn
   */
  async publishDue(): Promise<number> {
    const { db, clock } = this.deps;
    const seen: string[] = [];
    const faults: unknown[] = [];
    let ordered = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const due = await db.query<DueRow & Record<string, unknown>>(DUE, [clock.now(), DUE_AT_ONCE, seen]);
      for (const one of due) {
        seen.push(one.id);
        const isOrdered = await this.orderDue(one).catch((error: unknown) => void faults.push(error));
        if (isOrdered) ordered += 1;
      }
      if (due.length < DUE_AT_ONCE) break;
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} scheduled listings could not be ordered`);
    return ordered;
  }

  private async orderDue(due: DueRow): Promise<boolean> {
    const { id, workspaceId } = due;
    try {
      const outcome = await quotaRefused(() =>
        this.deps.db.transaction((tx) => this.publishIfDue(tx, workspaceId, id)),
      );
      if (outcome === 'not due') return false;
      if (!isRefused(outcome)) return true;
      await this.failPlan(due, problemOfRefusal(outcome));
    } catch (error) {
      const problem = lastingProblem(error, this.deps.clock.now().getTime() - due.scheduledAt.getTime());
      if (problem) await this.failPlan(due, problem);
      if (!problem || !(error instanceof AppError)) throw error;
    }
    return false;
  }

  private async failPlan({ workspaceId, id }: DueRow, problem: ListingProblemFacts): Promise<void> {
    await this.deps.db.query(PLAN_FAILED, [workspaceId, id, JSON.stringify(problem)]);
  }

  /** Somebody may have taken it back, or another worker may have taken it, since it was seen. */
  private async publishIfDue(tx: Tx, workspaceId: string, id: string): Promise<PublishOutcome | 'not due'> {
    const row = await lockListing(tx, workspaceId, id);
    if (row?.status !== 'SCHEDULED' || row.scheduledAt! > this.deps.clock.now()) return 'not due';
    return this.publishFor(tx, workspaceId, { id, createdBy: row.createdBy });
  }

  /** One job for each time that a listing goes live: after a failure the same one begins again, and knows what it had done. */
  private async order(
    tx: Tx,
    row: ListingRow,
    { createdBy, runId }: { createdBy: string | null; runId?: string | null | undefined },
  ): Promise<string> {
    const isFirst = row.publishedAt === null;
    const { id } = await this.deps.jobs.order<PublishListingPayload>(tx, {
      workspaceId: row.workspaceId,
      kind: PUBLISH_LISTING,
      key: `${PUBLISH_LISTING}:${row.id}:${row.publishedAt?.getTime() ?? 0}`,
      payload: { listingId: row.id },
      subject: { kind: 'listing', id: row.id },
      ...(isFirst && { quota: { resource: 'LISTINGS', amount: 1 } }),
      ...(createdBy && { createdBy }),
      ...(runId && { runId }),
    });
    return id;
  }

  private async refusalOf(
    tx: Tx,
    row: ListingRow | undefined,
    { expectedVersion }: { expectedVersion?: number | undefined },
  ): Promise<Refused<GateCode | 'NOT_FOUND' | 'ARCHIVED' | 'CONFLICT'> | undefined> {
    if (!row) return NOT_FOUND;
    if (row.status === 'ARCHIVED') return { ...refuse('ARCHIVED', 'id', 'It is archived.'), listing: row };
    if (expectedVersion !== undefined && expectedVersion !== row.version) {
      return { ...refuse('CONFLICT', 'expectedVersion', 'It was changed meanwhile: look at it again.'), listing: row };
    }
    const [product] = await tx.query<ProductRow & Record<string, unknown>>(PRODUCTS, [
      row.workspaceId,
      [row.productId],
    ]);
    const [blocker] = await this.deps.gate.check(row, product);
    if (!blocker) return undefined;
    return { ...refuse(blocker.code, blocker.field, blocker.message), listing: row, action: blocker.action };
  }

  private note(
    tx: Tx,
    {
      actor,
      action,
      listing,
      after,
    }: { actor: Actor; action: string; listing: ListingRow; after?: Record<string, unknown> },
  ): Promise<void> {
    return this.deps.audit.record(tx, {
      actor,
      action,
      subject: { kind: 'listing', id: listing.id },
      ...(after && { after }),
    });
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no listing with this id.');

/** A quota that does not suffice is an outcome for people; by then the transaction has taken everything back. */
async function quotaRefused<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | Refusal<'QUOTA_USED_UP'>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'PAYMENT_REQUIRED') throw error;
    return refuse('QUOTA_USED_UP', null, error.message);
  }
}

function timeRefusal(at: Date, now: Date): Refusal<'TOO_SOON' | 'TOO_LATE'> | undefined {
  const aheadMs = at.getTime() - now.getTime();
  if (aheadMs < MINUTE_MS) return refuse('TOO_SOON', 'at', 'Choose a time at least a minute from now, or publish now.');
  return aheadMs > YEAR_MS ? refuse('TOO_LATE', 'at', 'Choose a time within a year.') : undefined;
}
