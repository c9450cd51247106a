import { z } from 'zod';
import { tenantOf } from '#domain/accounts/tenant.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { AuditLog } from '#domain/accounts/audit-log.js';
import { createPipelineCore, type PipelineCore } from '#domain/pipeline/create-pipeline.js';
import type { JobHandler, JobOrder, JobRun } from '#domain/pipeline/job-contract.js';
import { problemOf } from '#domain/providers/provider-problem.js';
import { type Clock, systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { createLogger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import type { TestDatabase } from './database.js';

/** A pipeline as one worker process has it, over a test's database. */
export interface TestPipeline extends PipelineCore {
  readonly db: Database;
  readonly wake: WakeUps;
  order(order: Partial<JobOrder>): Promise<{ id: string; isNew: boolean }>;
  /** One attempt. */
  run(jobId: string, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface TestPipelineOptions {
  workspaceId: string;
  clock?: Clock;
  db?: Database;
  handlers?: readonly JobHandler[];
  quotas?: Parameters<typeof createPipelineCore>[0]['quotas'];
}

export const freeQuotas = {
  reserve: async () => undefined,
  settle: async () => undefined,
  release: async () => undefined,
  of: async () => [],
};

let orders = 0;
const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', process: 'test' });

export function createTestPipeline(test: TestDatabase, options: TestPipelineOptions): TestPipeline {
  const { clock = systemClock, db = test.db, quotas = freeQuotas, workspaceId } = options;
  const wake = createWakeUps({ databaseUrl: test.url, db, redis: undefined, logger });
  const cursors = new Cursors(Buffer.alloc(32, 7));
  const core = createPipelineCore({
    db,
    clock,
    jobs: createJobs({ db, clock }),
    wake,
    logger,
    quotas,
    problemOf,
    cursors,
    audit: new AuditLog(db, cursors),
    idempotency: new Idempotency({ db, tenantOf }),
  });
  core.pipelineJobs.register(options.handlers ?? []);
  return {
    ...core,
    db,
    wake,
    order: (order) => {
      const whole = { workspaceId, kind: 'toy', key: `toy:${(orders += 1)}`, payload: {}, ...order };
      return db.transaction((tx) => core.pipelineJobs.order(tx, whole));
    },
    run: (jobId, signal = new AbortController().signal) => core.jobWorker.run(jobId, signal),
    close: async () => {
      await core.close();
      await wake.close();
    },
  };
}

/** A kind of job that does what a test says. */
export function toyHandler(
  run: (job: JobRun<Record<string, unknown>>) => Promise<object>,
  more: Partial<JobHandler> = {},
): JobHandler {
  return {
    kind: 'toy',
    payload: z.record(z.string(), z.unknown()),
    maxAttempts: 5,
    run: (job) => run(job as JobRun<Record<string, unknown>>),
    ...more,
  };
}

export async function makeWorkspace(db: Database, name = 'Toys'): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>('INSERT INTO workspaces (name) VALUES ($1) RETURNING id', [
    name,
  ]);
  return rows[0]!.id;
}

export interface StoredJob {
  id: string;
  status: string;
  attempts: number;
  excused: number;
  deaths: number;
  progress: number;
  step: string;
  result: unknown;
  problem: { code: string; message: string } | null;
  checkpoints: Record<string, { state: string; value?: unknown }>;
  history: { outcome: string; attempt: number }[];
  next_attempt_at: Date | null;
  finished_at: Date | null;
}

export async function readJob(db: Database, id: string): Promise<StoredJob> {
  const { rows } = await db.pool.query<StoredJob>('SELECT * FROM pipeline_jobs WHERE id = $1', [id]);
  return rows[0]!;
}
