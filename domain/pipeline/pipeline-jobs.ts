import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Quotas } from '../billing/quota-port.js';
import type { JobHandler, JobOrder, JobOrders } from './job-contract.js';
import { cancelledProblem } from './job-problems.js';
import type { JobQueue } from './job-queue.js';
import { hasEnded, isPastRecall, type JobRow } from './job-row.js';
import { BEGIN_AGAIN, BY_KEY, CANCEL_WAITING, INSERT, KEEP_GOING, LOCK, REQUEST_CANCEL } from './job-statements.js';

/** Told of every job that ended for good, in the transaction of its end. */
export type EndListener = (tx: Tx, job: JobRow) => Promise<void>;

/** Channel on which jobs that changed are told, by their workspace: { workspaceId }. */
export const JOBS_CHANGED = 'pipeline_jobs';
/** Channel of cancelled jobs: the id of one. */
export const JOB_CANCELLED = 'pipeline_cancel';

export interface PipelineJobsDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  queue: JobQueue;
  quotas: Pick<Quotas, 'reserve' | 'settle' | 'release'>;
}

/**
 * Durable jobs as people see them (docs/adr/0032): ordered in the transaction of the rows they belong to, unique by their key,
 * ended exactly once. What runs them is in job-worker.ts.
 */
export class PipelineJobs implements JobOrders {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly listeners: EndListener[] = [];
  private readonly againListeners: EndListener[] = [];

  constructor(private readonly deps: PipelineJobsDeps) {}

  /** Makes kinds of jobs known. Slices need this door before they have handlers, so these come after. */
  register(handlers: readonly JobHandler[]): void {
    for (const handler of handlers) {
      if (this.handlers.has(handler.kind)) throw new Error(`two handlers for ${handler.kind}`);
      this.handlers.set(handler.kind, handler);
    }
  }

  onEnd(listener: EndListener): void {
    this.listeners.push(listener);
  }

  onBegunAgain(listener: EndListener): void {
    this.againListeners.push(listener);
  }

  handlerOf(task: string): JobHandler | undefined {
    return this.handlers.get(task);
  }

  async order<Payload extends object>(tx: Tx, order: JobOrder<Payload>): Promise<{ id: string; isNew: boolean }> {
    const handler = this.handlers.get(order.kind);
    if (!handler) throw new Error(`nobody handles ${order.kind}`);
    const payload = handler.payload.parse(order.payload);
    for (;;) {
      const id = await this.insert(tx, { ...order, payload }, handler.maxAttempts);
      if (id !== undefined) return { id, isNew: true };
      const [known] = await tx.query<JobRow & Record<string, unknown>>(BY_KEY, [order.workspaceId, order.key]);
      // Pruned in this moment: then there is room for a new one.
      if (!known) continue;
      if (known.status !== 'failed' && known.status !== 'cancelled') return { id: known.id, isNew: false };
      await this.beginAgain(tx, known, order.runId);
      return { id: known.id, isNew: true };
    }
  }

  /** Locks a job of a workspace. Undefined: there is none. */
  async lock(tx: Tx, workspaceId: string, jobId: string): Promise<JobRow | undefined> {
    const [row] = await tx.query<JobRow & Record<string, unknown>>(LOCK, [workspaceId, jobId]);
    return row;
  }

  /**
   * Cancels a job whose row the caller has locked. One that waits ends at once; one that is worked on ends when the step that is
   * under way has ended, and finishes if its last effect is done. One that has ended stays as it is.
   */
  async cancel(tx: Tx, job: JobRow): Promise<JobRow> {
    if (hasEnded(job)) return job;
    const now = this.deps.clock.now();
    if (job.status === 'running' || isPastRecall(job)) {
      const [asked] = await tx.query<JobRow & Record<string, unknown>>(REQUEST_CANCEL, [job.id, now]);
      await this.deps.wake.publish(tx, JOB_CANCELLED, job.id);
      await this.announce(tx, job);
      return asked!;
    }
    const problem = JSON.stringify(cancelledProblem(job));
    const [row] = await tx.query<JobRow & Record<string, unknown>>(CANCEL_WAITING, [job.id, now, problem]);
    await this.finish(tx, row!);
    return row!;
  }

  /** Takes back that it was asked to end, for a job that has not ended and whose row the caller has locked. */
  async keepGoing(tx: Tx, job: JobRow): Promise<void> {
    await tx.query(KEEP_GOING, [job.id]);
    await this.announce(tx, job);
  }

  /**
   * Has a job tried again that failed or was cancelled, and whose row the caller has locked. It belongs to the run that wants it.
   * @throws AppError PAYMENT_REQUIRED
   */
  async beginAgain(tx: Tx, job: JobRow, runId?: string): Promise<JobRow> {
    const { id, workspaceId, quota, payload } = job;
    if (quota) await this.deps.quotas.reserve(tx, workspaceId, { ...quota, amount: this.unusedOf(job), jobId: id });
    const [row] = await tx.query<JobRow & Record<string, unknown>>(BEGIN_AGAIN, [id, runId ?? null]);
    await this.handlers.get(job.task)?.retried?.(tx, { id, workspaceId, payload });
    await this.deps.queue.put(tx, id);
    for (const listener of this.againListeners) await listener(tx, row!);
    await this.announce(tx, job);
    return row!;
  }

  /** What follows from a job's end, in the transaction that wrote it. */
  async finish(tx: Tx, job: JobRow): Promise<void> {
    const { id, workspaceId, payload, problem, quota } = job;
    const hasSucceeded = job.status === 'succeeded';
    const { quotas } = this.deps;
    if (quota) await (hasSucceeded ? quotas.settle(tx, id) : quotas.release(tx, id, this.unusedOf(job)));
    if (!hasSucceeded) await this.handlers.get(job.task)?.failed?.(tx, { id, workspaceId, payload }, problem!);
    for (const listener of this.listeners) await listener(tx, job);
    await this.announce(tx, job);
  }

  /** Wakes subscribers of the job's workspace. */
  announce(tx: Tx | undefined, { workspaceId }: { workspaceId: string }): Promise<void> {
    return this.deps.wake.publish(tx, JOBS_CHANGED, workspaceId);
  }

  /** What of its quota a job has not used yet: what it made stays, whether it succeeds or not. */
  private unusedOf({ task, quota, checkpoints }: JobRow): number {
    const done = Object.entries(checkpoints).flatMap(([step, { state }]) => (state === 'done' ? [step] : []));
    const amount = quota?.amount ?? 0;
    return Math.max(0, amount - (this.handlers.get(task)?.used?.(done) ?? 0));
  }

  private async insert(tx: Tx, order: JobOrder, maxAttempts: number): Promise<string | undefined> {
    const { workspaceId, kind, key, payload, subject, runId, quota, createdBy, runAt } = order;
    const about = [workspaceId, runId, kind, key, subject?.kind, subject?.id, JSON.stringify(payload)];
    const terms = [quota && JSON.stringify(quota), maxAttempts, runAt, createdBy, this.deps.clock.now()];
    const values = [...about, ...terms].map((value) => value ?? null);
    const [row] = await tx.query<{ id: string }>(INSERT, values);
    if (!row) return undefined;
    if (quota) await this.deps.quotas.reserve(tx, workspaceId, { ...quota, jobId: row.id });
    await this.deps.queue.put(tx, row.id, runAt);
    await this.announce(tx, order);
    return row.id;
  }
}
