import { randomUUID } from 'node:crypto';
import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { IdeaLocale, IdeaSource, IdeaStatus } from '#schema/ideas/idea.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { JobOrders } from '../pipeline/job-contract.js';
import type { TrendQueries } from '../trends/trend-queries.js';
import { type BrandProfileRow, FOR_IDEAS } from './brand-profile-statements.js';
import { faultOfOrder, type IdeaOrder, type IdeaOrderFailure } from './idea-order.js';
import type { IdeaScreen } from './idea-screen.js';
import { BY_IDS, type IdeaRow, PAGE } from './idea-statements.js';
import { occasionName } from './occasions/occasion-list.js';

export interface IdeasDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: JobOrders;
  trends: Pick<TrendQueries, 'byIds'>;
  screen: IdeaScreen;
}

/** Row ids, not public ones. What is absent does not filter. */
export interface IdeaFilter {
  statuses?: readonly IdeaStatus[];
  source?: IdeaSource;
  trendId?: string;
  brandProfileId?: string;
  jobId?: string;
  text?: string;
  locale?: IdeaLocale;
}

export type GenerateOutcome = { jobId: string } | Refusal<IdeaOrderFailure>;

/** An order on behalf of a workspace: `key` names it, so that ordering it again gives the same job. */
export interface IdeaOrderFor extends IdeaOrder {
  readonly key: string;
  readonly runId?: string;
  /** Row id of the person. */
  readonly createdBy?: string;
}

/** Kind of the job that thinks of ideas. */
export const GENERATE_IDEAS = 'generate-ideas';

/** Ideas of a workspace: lists, and orders for new ones. What people do with them is in idea-choices.ts. */
export class IdeasService {
  constructor(private readonly deps: IdeasDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: IdeaFilter, page: PageRequest): Promise<RowPage<IdeaRow>> {
    requireRight(actor, 'ideas.read');
    const workspaceId = requireWorkspace(actor);
    const { statuses, source, trendId, brandProfileId, jobId, text, locale } = filter;
    const values = [statuses, source, trendId, brandProfileId, jobId, text, locale].map((value) => value ?? null);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'ideas', shape: filter, page }, (after, limit) =>
      db.query<IdeaRow>(PAGE, [workspaceId, after, ...values, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<IdeaRow[]> {
    if (!hasRight(actor, 'ideas.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<IdeaRow>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /**
   * Orders ideas: a durable job thinks of them, within the quota of the workspace.
   * @throws AppError FORBIDDEN without the right; PAYMENT_REQUIRED when the quota does not suffice
   */
  async generate(actor: Actor, wanted: IdeaOrder, call: IdempotentCall): Promise<GenerateOutcome> {
    requireRight(actor, 'ideas.write');
    const workspaceId = requireWorkspace(actor);
    const fault = faultOfOrder(wanted);
    if (fault) return fault;
    const order = await this.completed(wanted);
    if (!order) return refuse('TREND_UNKNOWN', 'trendId', 'There is no such trend any more.');
    return this.deps.idempotency.run<GenerateOutcome>(actor, call, {
      run: async (tx) => {
        const refusal = await this.refusalOf(tx, workspaceId, order);
        if (refusal) return refusal;
        const createdBy = actor.kind === 'user' ? { createdBy: actor.userId } : {};
        const { jobId } = await this.generateFor(tx, workspaceId, { ...order, ...createdBy, key: randomUUID() });
        const { source, keyword, locale, count } = order;
        const subject = { kind: 'job', id: jobId };
        await this.deps.audit.record(tx, {
          actor,
          action: 'ideas.ordered',
          subject,
          after: { source, keyword, locale, count },
        });
        return { jobId };
      },
    });
  }

  /** The same in a transaction of somebody else, who has checked the right. @throws AppError PAYMENT_REQUIRED */
  async generateFor(tx: Tx, workspaceId: string, wanted: IdeaOrderFor): Promise<{ jobId: string; isNew: boolean }> {
    const { key, runId, createdBy, ...payload } = wanted;
    const { id, isNew } = await this.deps.jobs.order(tx, {
      workspaceId,
      kind: GENERATE_IDEAS,
      key: `${GENERATE_IDEAS}:${key}`,
      payload,
      quota: { resource: 'IDEAS', amount: payload.count },
      ...(runId !== undefined && { runId }),
      ...(createdBy !== undefined && { createdBy }),
    });
    return { jobId: id, isNew };
  }

  /** With the trend's own keyword, or the occasion's name. */
  private async completed(order: IdeaOrder): Promise<IdeaOrder | undefined> {
    switch (order.source) {
      case 'trend': {
        const [trend] = order.trendId ? await this.deps.trends.byIds([order.trendId]) : [];
        return trend && { ...order, keyword: trend.display, occasionId: null };
      }
      case 'season':
        return { ...order, keyword: occasionName(order.occasionId ?? '', order.locale), trendId: null };
      case 'words':
        return { ...order, keyword: order.keyword.trim(), trendId: null, occasionId: null };
    }
  }

  private async refusalOf(
    tx: Tx,
    workspaceId: string,
    order: IdeaOrder,
  ): Promise<Refusal<IdeaOrderFailure> | undefined> {
    const [profile] = await tx.query<BrandProfileRow>(FOR_IDEAS, [workspaceId, order.brandProfileId ?? null]);
    if (!profile) {
      return order.brandProfileId
        ? refuse('PROFILE_UNKNOWN', 'brandProfileId', 'Your workspace has no brand profile with this id.')
        : undefined;
    }
    return this.deps.screen.isBanned(order.keyword, profile.bannedTopics, order.locale)
      ? refuse('BANNED_TOPIC', null, `Your brand profile “${profile.name}” bans this topic.`)
      : undefined;
  }
}
