import type { z } from 'zod';
import type { Clock } from './clock.js';
import type { Database, Statement, Tx } from './postgres/database.js';

/** A job's contract: its name (verb-noun, the file name of its task) and the shape of its payload. Lives in schema/<slice>/x.jobs.ts. */
export interface JobDefinition<Payload extends object = object> {
  readonly name: string;
  /** At most one waiting job has this key. */
  readonly key?: string;
  readonly payload: z.ZodType<Payload>;
}

export interface JobOptions {
  /** At most one waiting job has this key; adding again replaces it. */
  key?: string;
  /** Product time before which it must not run. */
  runAt?: Date;
  /** Default 25, about three days of growing pauses. */
  maxAttempts?: number;
  /** Jobs of one queue run one after another. */
  queue?: string;
}

/** A job's contract, or only its name, with what is particular this time: `{ ...rescoreKeywordsJob, runAt }`. */
export interface JobOrder extends JobOptions {
  name: string;
}

export interface NewJob {
  name: string;
  payload: object;
  options?: JobOptions;
}

/** The job queue. A job added in a transaction exists exactly when the transaction commits. */
export interface Jobs {
  add(tx: Tx | undefined, job: string | JobOrder, payload: object): Promise<void>;
  /** Many at once in one statement: single adds top out near 1,000 a second, because each commit notifies. */
  addMany(tx: Tx | undefined, jobs: readonly NewJob[]): Promise<void>;
}

/** Adding is open to every role, reading is for workers: hence the function (migrations: roles). */
const ADD_JOBS: Statement = { name: 'jobs-add-many', text: 'SELECT podpusher_add_jobs($1::json)' };

/** Jobs live in PostgreSQL, in graphile-worker's schema (docs/adr: jobs). */
export function createJobs({ db, clock }: { db: Database; clock: Clock }): Jobs {
  const toSpec = ({ name, payload, options = {} }: NewJob) => ({
    name,
    payload,
    queue: options.queue ?? null,
    run_at: options.runAt ? toWall(options.runAt, clock) : null,
    max_attempts: options.maxAttempts ?? null,
    key: options.key ?? null,
  });
  const addMany = async (tx: Tx | undefined, jobs: readonly NewJob[]): Promise<void> => {
    if (jobs.length > 0) await (tx ?? db).query(ADD_JOBS, [JSON.stringify(jobs.map(toSpec))]);
  };
  return {
    addMany,
    add: (tx, job, payload) => {
      const order: JobOrder = typeof job === 'string' ? { name: job } : job;
      return addMany(tx, [{ name: order.name, payload, options: order }]);
    },
  };
}

/** The queue runs by the wall; product time may run faster. */
function toWall(at: Date, clock: Clock): Date {
  return new Date(Date.now() + clock.wallMs(at.getTime() - clock.now().getTime()));
}
