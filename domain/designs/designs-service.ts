import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { DesignEngine, DesignLocale, DesignStatus } from '#schema/designs/design.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { JobOrders } from '../pipeline/job-contract.js';
import type { DrawingRuns } from '../pipeline/runs/drawing-runs.js';
import type { Screening } from '../screening/screening.js';
import {
  type DesignOrder,
  type DesignOrderFailure,
  designOrder,
  faultOfOrder,
  GENERATE_DESIGNS,
} from './design-order.js';
import type { DesignPainter } from './design-painter.js';
import { BY_IDS, COUNTS, type DesignRow, IDEA, type IdeaForDesign, PAGE } from './design-statements.js';

export interface DesignsDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: JobOrders;
  runs: DrawingRuns;
  links: FileLinks;
  painter: Pick<DesignPainter, 'canAskOpenAi'>;
  screening: Pick<Screening, 'check'>;
}

/** Row ids, not public ones. What is absent does not filter; without `statuses` rejected ones are left out. */
export interface DesignFilter {
  statuses?: readonly DesignStatus[];
  ideaId?: string;
  engines?: readonly DesignEngine[];
  isFlagged?: boolean;
  minRating?: number;
  tag?: string;
  jobId?: string;
}

export interface DesignCounts {
  draft: number;
  approved: number;
  rejected: number;
}

/** A design as whoever prints it needs it: its address is good for an hour at least. */
export interface PrintFile {
  readonly design: DesignRow;
  readonly url: string;
  readonly fileName: string;
}

/** An order of a person. */
export interface OwnDesignOrder extends DesignOrder {
  /** Also when a run draws the same idea. */
  readonly evenIfRunDraws?: boolean;
}

/** An order on behalf of a workspace: `key` names it, so that ordering it again gives the same job. */
export interface DesignOrderFor extends DesignOrder {
  readonly key: string;
  readonly runId?: string;
  /** Row id of the person. */
  readonly createdBy?: string;
}

export type DesignsOutcome = { jobId: string } | Refusal<DesignOrderFailure>;

/** Designs of a workspace: lists, files, and orders for new ones. What people say of them is in design-reviews.ts. */
export class DesignsService {
  constructor(private readonly deps: DesignsDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: DesignFilter, page: PageRequest): Promise<RowPage<DesignRow>> {
    requireRight(actor, 'designs.read');
    const workspaceId = requireWorkspace(actor);
    const { statuses, ideaId, engines, isFlagged, minRating, tag, jobId } = filter;
    const values = [statuses, ideaId, engines, isFlagged, minRating, tag, jobId].map((value) => value ?? null);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'designs', shape: filter, page }, (after, limit) =>
      db.query<DesignRow & Record<string, unknown>>(PAGE, [workspaceId, after, ...values, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<DesignRow[]> {
    if (!hasRight(actor, 'designs.read') || actor.kind === 'system') return [];
    const db = this.deps.db.as(tenantOf(actor));
    return db.query<DesignRow & Record<string, unknown>>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** How many there are of each status. @throws AppError FORBIDDEN */
  async counts(actor: Actor): Promise<DesignCounts> {
    requireRight(actor, 'designs.read');
    const db = this.deps.db.as(tenantOf(actor));
    const [counts] = await db.query<DesignCounts & Record<string, unknown>>(COUNTS, [requireWorkspace(actor)]);
    return counts!;
  }

  /** The print of a design, for another slice that has checked the right. Undefined: there is none. */
  async printFile(workspaceId: string, designId: string): Promise<PrintFile | undefined> {
    const db = this.deps.db.as({ workspaceId, userId: null });
    const [design] = await db.query<DesignRow & Record<string, unknown>>(BY_IDS, [workspaceId, [designId]]);
    if (!design) return undefined;
    const extension = design.mime === 'image/png' ? 'png' : 'jpg';
    return { design, url: this.deps.links.urlOf(design.fileKey, 1), fileName: `${design.id}.${extension}` };
  }

  /**
   * Orders designs: a durable job draws them, within the quota of the workspace.
   * @throws AppError FORBIDDEN without the right; PAYMENT_REQUIRED when the quota does not suffice
   */
  async generate(actor: Actor, order: OwnDesignOrder, call: IdempotentCall): Promise<DesignsOutcome> {
    requireRight(actor, 'designs.write');
    const workspaceId = requireWorkspace(actor);
    const fault = faultOfOrder(order) ?? (await this.engineFault(workspaceId, order));
    if (fault) return fault;
    return this.deps.idempotency.run<DesignsOutcome>(actor, call, {
      run: async (tx) => {
        const refusal = (await this.wordFault(tx, workspaceId, order)) ?? (await this.runFault(tx, workspaceId, order));
        if (refusal) return refusal;
        const createdBy = actor.kind === 'user' ? { createdBy: actor.userId } : {};
        const { jobId } = await this.generateFor(tx, workspaceId, { ...order, ...createdBy, key: randomUUID() });
        const { count, template, engine } = order;
        await this.deps.audit.record(tx, {
          actor,
          action: 'designs.ordered',
          subject: { kind: 'job', id: jobId },
          after: { count, template: template ?? null, engine: engine ?? null },
        });
        return { jobId };
      },
    });
  }

  /** The same in a transaction of somebody else, who has checked the right. @throws AppError PAYMENT_REQUIRED */
  async generateFor(tx: Tx, workspaceId: string, wanted: DesignOrderFor): Promise<{ jobId: string; isNew: boolean }> {
    const { key, runId, createdBy, ...order } = wanted;
    const payload = designOrder.parse(order);
    const { id, isNew } = await this.deps.jobs.order(tx, {
      workspaceId,
      kind: GENERATE_DESIGNS,
      key: `${GENERATE_DESIGNS}:${key}`,
      payload,
      quota: { resource: 'IMAGES', amount: payload.count },
      ...(payload.ideaId !== null && { subject: { kind: 'idea' as const, id: payload.ideaId } }),
      ...(runId !== undefined && { runId }),
      ...(createdBy !== undefined && { createdBy }),
    });
    return { jobId: id, isNew };
  }

  private async engineFault(
    workspaceId: string,
    { engine }: DesignOrder,
  ): Promise<Refusal<DesignOrderFailure> | undefined> {
    if (engine !== 'openai' || (await this.deps.painter.canAskOpenAi(workspaceId))) return undefined;
    return refuse('OPENAI_NOT_CONNECTED', 'engine', 'Connect OpenAI first, or have our own renderer draw it.');
  }

  private async wordFault(
    tx: Tx,
    workspaceId: string,
    order: DesignOrder,
  ): Promise<Refusal<DesignOrderFailure> | undefined> {
    const { ideaId, lines = [], locale } = order;
    if (ideaId === null) return this.blockedWords([...lines, ...mannerOf(order)], locale ?? 'en');
    const [idea] = await tx.query<IdeaForDesign & Record<string, unknown>>(IDEA, [workspaceId, ideaId]);
    if (!idea) return refuse('NOT_FOUND', 'ideaId', 'Your workspace has no idea with this id.');
    const words = lines.length > 0 ? lines : idea.textLines;
    return this.blockedWords([...words, ...mannerOf(order, idea)], locale ?? idea.locale);
  }

  /** What a run draws anyway would be drawn, and paid, twice. */
  private async runFault(
    tx: Tx,
    workspaceId: string,
    { ideaId, evenIfRunDraws = false }: OwnDesignOrder,
  ): Promise<Refusal<DesignOrderFailure> | undefined> {
    if (ideaId === null || evenIfRunDraws) return undefined;
    const [run] = await this.deps.runs.drawing(tx, workspaceId, [ideaId]);
    const says =
      'A run of the pipeline draws the designs of this idea: choose it there, or cancel the run. ' +
      'With `evenIfRunDraws` they are drawn besides, and take images of their own.';
    return run && refuse('RUN_DRAWS', 'ideaId', says);
  }

  /** Words that cannot be printed are not drawn; what a person may decide is told with the design. */
  private blockedWords(texts: readonly string[], locale: DesignLocale): Refusal<DesignOrderFailure> | undefined {
    const blocked = this.deps.screening.check(texts, locale).find(({ severity }) => severity === 'BLOCK');
    if (!blocked) return undefined;
    const holder = blocked.owner ? ` (${blocked.owner})` : '';
    const says = `“${blocked.matched}” is on the list of marks and rules${holder} and is not drawn. Change the words. This is no legal advice.`;
    return refuse('WORDS_BLOCKED', 'lines', says);
  }
}

/** Style and audience stand in what an image model is asked, so they are screened like the words. */
function mannerOf({ style, audience }: DesignOrder, idea?: IdeaForDesign): string[] {
  return [style || (idea?.style ?? ''), audience || (idea?.audience ?? '')];
}
