import type { Database } from '#infra/postgres/database.js';
import { type Cursors, invalidCursor, listName } from '#schema/base/cursor.js';
import type { Actor } from '../accounts/actor.js';
import { tenantOf } from '../accounts/tenant.js';
import { type JobFilter, jobConditionValues, JOBS_CHANGED_SINCE, SNAPSHOT } from './job-queries.js';
import type { JobRow } from './job-row.js';

const PAGE = 100;
const LIST = listName('job stream', null);

/** How far a subscriber has come: everything that `seen` shows, and of what `until` adds, up to `at`. Snapshots of PostgreSQL. */
export interface Place {
  seen: string;
  until?: string | undefined;
  at?: { changedIn: string; id: string } | undefined;
}

/** Whose jobs, and which of them. */
export interface Wanted {
  actor: Actor;
  workspaceId: string;
  filter: JobFilter;
}

type ChangedRow = JobRow & { changedIn: string } & Record<string, unknown>;

/** Reads one subscriber's jobs, as its tenant and no other. */
export class JobSource {
  constructor(
    private readonly deps: { db: Database; cursors: Cursors },
    private readonly wanted: Wanted,
  ) {}

  async now(): Promise<string> {
    const [row] = await this.deps.db.query<{ now: string }>(SNAPSHOT);
    return row!.now;
  }

  /** What follows a place, and the place behind it. */
  async after({ seen, until, at }: Place): Promise<{ jobs: JobRow[]; place: Place; hasMore: boolean }> {
    const { actor, workspaceId, filter } = this.wanted;
    const target = until ?? (await this.now());
    const span = [seen, target, at?.changedIn ?? null, at?.id ?? null, PAGE + 1];
    const db = this.deps.db.as(tenantOf(actor));
    const rows = await db.query<ChangedRow>(JOBS_CHANGED_SINCE, [workspaceId, ...jobConditionValues(filter), ...span]);
    const jobs = rows.slice(0, PAGE);
    const hasMore = rows.length > PAGE;
    const last = jobs.at(-1);
    const place = hasMore
      ? { seen, until: target, at: { changedIn: last!.changedIn, id: last!.id } }
      : { seen: target };
    return { jobs, place, hasMore };
  }

  cursorOf({ seen, until, at }: Place): string {
    const values = [seen, until ?? null, at?.changedIn ?? null];
    return this.deps.cursors.encode(LIST, { values, id: at?.id ?? '' });
  }
}

/** @throws AppError INVALID_CURSOR */
export function placeOf(cursors: Cursors, cursor: string): Place {
  const { values, id } = cursors.decode(LIST, cursor, 'after');
  const [seen, until, changedIn] = values;
  if (!seen) throw invalidCursor('after', 'is not one that this stream gave out');
  return { seen, until: until ?? undefined, at: changedIn ? { changedIn, id } : undefined };
}

/** The second number of a snapshot: one more than the newest transaction it knows of. */
export function xmaxOf(snapshot: string): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}
