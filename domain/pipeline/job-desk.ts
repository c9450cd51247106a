import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { onceMore } from '#infra/postgres/once-more.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import {
  type JobFilter,
  jobConditionValues,
  JOBS_BY_IDS,
  JOBS_OF_SUBJECTS,
  JOBS_PAGE,
  USUAL_DURATIONS,
} from './job-queries.js';
import { requireRightOfKind } from './job-rights.js';
import { hasEnded, type JobRow } from './job-row.js';
import type { PipelineJobs } from './pipeline-jobs.js';

export interface JobDeskDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  jobs: PipelineJobs;
}

export type CancelOutcome = { job: JobRow } | (Refusal<'NOT_FOUND' | 'ENDED'> & { job?: JobRow });
export type RetryOutcome = { job: JobRow } | (Refusal<'NOT_FOUND' | 'NOT_FAILED'> & { job?: JobRow });
type Row = JobRow & Record<string, unknown>;

/** Jobs as the people of their workspace see and steer them. */
export class JobDesk {
  constructor(private readonly deps: JobDeskDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: JobFilter, page: PageRequest): Promise<RowPage<JobRow>> {
    requireRight(actor, 'pipeline.read');
    const values = [requireWorkspace(actor), ...jobConditionValues(filter)];
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'jobs', shape: filter, page }, (after, limit) =>
      db.query<Row>(JOBS_PAGE, [...values, after, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<JobRow[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(JOBS_BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** The newest job about each thing, by the row ids of the things. */
  async ofSubjects(actor: Actor, subjectIds: readonly string[]): Promise<JobRow[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(JOBS_OF_SUBJECTS, [requireWorkspace(actor), subjectIds]);
  }

  /** How long the workspace's last jobs of these kinds took in the middle, milliseconds; a kind with fewer than five is missing. */
  async usualMs(actor: Actor, tasks: readonly string[]): Promise<{ task: string; usualMs: number }[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    const values = [requireWorkspace(actor), tasks];
    return this.deps.db.as(tenantOf(actor)).query<{ task: string; usualMs: number }>(USUAL_DURATIONS, values);
  }

  /** Ends it at once when it waits, else behind the step that is under way. @throws AppError FORBIDDEN */
  cancel(actor: Actor, jobId: string): Promise<CancelOutcome> {
    return this.changed<CancelOutcome>(actor, jobId, async (tx, job) => {
      if (hasEnded(job)) return { ...refuse('ENDED', 'id', 'This job has ended.'), job };
      const cancelled = await this.deps.jobs.cancel(tx, job);
      await this.note(tx, actor, { action: 'job.cancelled', job });
      return { job: cancelled };
    });
  }

  /**
   * Tries a job again that failed or was cancelled, which takes the right to do what it does.
   * @throws AppError FORBIDDEN, PAYMENT_REQUIRED when its quota is used up, CONFLICT where what it is about has moved on
   */
  retry(actor: Actor, jobId: string): Promise<RetryOutcome> {
    return this.changed<RetryOutcome>(actor, jobId, async (tx, job) => {
      requireRightOfKind(actor, job.task);
      if (job.status !== 'failed' && job.status !== 'cancelled') {
        return { ...refuse('NOT_FAILED', 'id', 'Only a job that failed or was cancelled can be tried again.'), job };
      }
      const again = await this.deps.jobs.beginAgain(tx, job);
      await this.note(tx, actor, { action: 'job.retried', job });
      return { job: again };
    });
  }

  private async changed<Outcome>(
    actor: Actor,
    jobId: string,
    change: (tx: Tx, job: JobRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'pipeline.write');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    const once = async (tx: Tx) => {
      const job = await this.deps.jobs.lock(tx, workspaceId, jobId);
      return job ? change(tx, job) : refuse('NOT_FOUND', 'id', 'Your workspace has no such job.');
    };
    return onceMore(() => db.transaction(once));
  }

  private note(tx: Tx, actor: Actor, { action, job }: { action: string; job: JobRow }): Promise<void> {
    const after = { kind: job.task, status: job.status };
    return this.deps.audit.record(tx, { actor, action, subject: { kind: 'job', id: job.id }, after });
  }
}
