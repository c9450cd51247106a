import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { Actor } from '../accounts/actor.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import type { JobFilter } from './job-queries.js';
import { type JobEvent, JobReader } from './job-reader.js';
import { JobSource, placeOf, xmaxOf } from './job-source.js';
import { JOBS_CHANGED } from './pipeline-jobs.js';

export interface JobStreamDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  cursors: Cursors;
  logger: Logger;
  /** Milliseconds of the wall; shorter in tests. */
  heartbeatMs?: number;
}

/**
 * Changes of a workspace's jobs, from any place on without gap or repeat (docs/adr/0032): transactions commit in another order
 * than they begin in, so a place is a snapshot, and what comes next is what that snapshot does not show. States, not events: of
 * a job that changed twice meanwhile the last state is told.
 */
export class JobStream {
  /** Streams by their workspace. */
  private readonly open = new Map<string, Set<JobReader>>();
  private stopHearing: (() => void) | undefined;

  constructor(private readonly deps: JobStreamDeps) {}

  /**
   * Begins now, or after a cursor that this stream gave out.
   * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID_CURSOR
   */
  async subscribe(
    actor: Actor,
    filter: JobFilter,
    after: string | undefined,
  ): Promise<AsyncIterableIterator<JobEvent>> {
    requireRight(actor, 'pipeline.read');
    const workspaceId = requireWorkspace(actor);
    const source = new JobSource(this.deps, { actor, workspaceId, filter });
    const now = await source.now();
    const place = after === undefined ? { seen: now } : placeOf(this.deps.cursors, after);
    const isFromAnotherTime = xmaxOf(place.seen) > xmaxOf(now);
    const start = isFromAnotherTime ? { seen: now } : place;
    const reader = new JobReader(source, { ...this.deps, place: start, onEnd: () => this.leave(workspaceId, reader) });
    reader.begin(isFromAnotherTime ? 'RESET' : 'HEARTBEAT');
    this.join(workspaceId, reader);
    return reader;
  }

  close(): void {
    this.stopHearing?.();
    this.stopHearing = undefined;
    for (const readers of this.open.values()) for (const reader of readers) void reader.return();
  }

  private join(workspaceId: string, reader: JobReader): void {
    this.stopHearing ??= this.deps.wake.subscribe(JOBS_CHANGED, (about) => this.hear(about));
    const readers = this.open.get(workspaceId) ?? new Set();
    this.open.set(workspaceId, readers.add(reader));
  }

  private leave(workspaceId: string, reader: JobReader): void {
    const readers = this.open.get(workspaceId);
    readers?.delete(reader);
    if (readers?.size === 0) this.open.delete(workspaceId);
  }

  /** Without a workspace something may have been missed. */
  private hear(workspaceId: string | undefined): void {
    const concerned = workspaceId === undefined ? [...this.open.values()] : [this.open.get(workspaceId) ?? []];
    for (const readers of concerned) for (const reader of readers) reader.wake();
  }
}
