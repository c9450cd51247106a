import type { Domain } from '#domain/create-domain.js';
import type { Ground } from '#infra/process/ground.js';
import type { JobDefinition } from '#infra/jobs.js';
import type { Logger } from '#observability/logger.js';

/** What a task works with. */
export interface TaskContext extends Ground {
  readonly domain: Domain;
  /** Writes every line with the job's id and name. */
  readonly logger: Logger;
  readonly jobId: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Set when the worker is to stop and the job should come to an end. */
  readonly abortSignal: AbortSignal;
}

/** A job's handler. It may run twice for the same job and must then do no harm. */
export interface Task {
  readonly name: string;
  /** It may wait for providers for minutes, and must not keep the others waiting meanwhile (job-runner). */
  readonly isSlow: boolean;
  run(payload: unknown, context: TaskContext): Promise<void>;
}

type Handler<Payload> = (payload: Payload, context: TaskContext) => Promise<void>;

/** Ties a handler to its job; the payload is checked before the handler sees it. */
export function defineTask<Payload extends object>(job: JobDefinition<Payload>, handler: Handler<Payload>): Task {
  return { name: job.name, isSlow: false, run: (payload, context) => handler(job.payload.parse(payload), context) };
}

/** The same for what calls providers, or works through all that there is. */
export function defineSlowTask<Payload extends object>(job: JobDefinition<Payload>, handler: Handler<Payload>): Task {
  return { ...defineTask(job, handler), isSlow: true };
}
