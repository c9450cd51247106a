import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { type Platform, PLATFORM_IDS, platformOf } from '#schema/signals/signal.values.js';
import type { RunConclusion, RunKind, RunStatus, RunTally, RunTrigger } from './collector-run.js';

/** A run as `sources` shows it. */
export interface CollectorRunRecord {
  platform: Platform;
  status: RunStatus;
  startedAt: Date;
  finishedAt: Date | null;
  collected: number;
  persisted: number;
  failed: number;
  reason: string | null;
}

const OPEN: Statement = {
  name: 'collector-run-open',
  text: `INSERT INTO collector_runs (platform_id, kind, trigger, status, started_at)
    VALUES ($1, $2, $3, 'RUNNING', $4) RETURNING id`,
};
const CLOSE: Statement = {
  name: 'collector-run-close',
  text: `UPDATE collector_runs
    SET status = $2, reason = $3, collected = $4, persisted = $5, failed = $6, finished_at = $7 WHERE id = $1`,
};
const CLOSE_STALE: Statement = {
  name: 'collector-run-close-stale',
  text: `UPDATE collector_runs SET status = 'FAILED', reason = 'The worker stopped before the run ended.', finished_at = $3
    WHERE platform_id = $1 AND kind = $2 AND status = 'RUNNING'`,
};
/** The newest run and the newest finished one of each platform. */
const NEWEST: Statement = {
  name: 'collector-run-newest',
  text: `SELECT r.* FROM platforms p CROSS JOIN LATERAL (
      (SELECT * FROM collector_runs c WHERE c.platform_id = p.id ORDER BY started_at DESC LIMIT 1)
      UNION
      (SELECT * FROM collector_runs c WHERE c.platform_id = p.id AND status <> 'RUNNING' ORDER BY started_at DESC LIMIT 1)
    ) r ORDER BY r.platform_id, r.started_at DESC`,
};
const FORGET: Statement = {
  name: 'collector-run-forget',
  text: `DELETE FROM collector_runs WHERE started_at < $1 AND status <> 'RUNNING'`,
};

interface RunRow {
  platform_id: number;
  status: RunStatus;
  started_at: Date;
  finished_at: Date | null;
  collected: number;
  persisted: number;
  failed: number;
  reason: string | null;
}

/** Runs as they are recorded (table collector_runs). */
export class CollectorRunStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a run; what is still RUNNING of the same kind belonged to a worker that was killed. */
  async open(run: { platform: Platform; kind: RunKind; trigger: RunTrigger }): Promise<string> {
    const now = this.clock.now();
    const platformId = PLATFORM_IDS[run.platform];
    await this.db.query(CLOSE_STALE, [platformId, run.kind, now]);
    const [row] = await this.db.query<{ id: string }>(OPEN, [platformId, run.kind, run.trigger, now]);
    return row!.id;
  }

  async close(runId: string, tally: RunTally, conclusion: RunConclusion): Promise<void> {
    const { collected, persisted, failed } = tally;
    const { status, reason } = conclusion;
    await this.db.query(CLOSE, [runId, status, reason, collected, persisted, failed, this.clock.now()]);
  }

  /** By platform: the run that began last, and the last that ended. */
  async newest(): Promise<Map<Platform, { last: CollectorRunRecord; lastFinished: CollectorRunRecord | undefined }>> {
    const found = new Map<Platform, { last: CollectorRunRecord; lastFinished: CollectorRunRecord | undefined }>();
    for (const row of await this.db.query<RunRow & Record<string, unknown>>(NEWEST)) {
      const run = fromRow(row);
      const lastFinished = run.status === 'RUNNING' ? undefined : run;
      const known = found.get(run.platform);
      found.set(run.platform, { last: known?.last ?? run, lastFinished: known?.lastFinished ?? lastFinished });
    }
    return found;
  }

  /** Drops runs that began before `before`. */
  async forgetBefore(before: Date): Promise<void> {
    await this.db.query(FORGET, [before]);
  }
}

function fromRow(row: RunRow): CollectorRunRecord {
  return {
    platform: platformOf(row.platform_id),
    status: row.status,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    collected: row.collected,
    persisted: row.persisted,
    failed: row.failed,
    reason: row.reason,
  };
}
