import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';

export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  RETRYING = 'RETRYING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'How a job stands.',
  valuesConfig: {
    QUEUED: { description: 'It waits for a worker, or for its time.' },
    RUNNING: { description: 'A worker is at it.' },
    RETRYING: { description: 'An attempt ended without success; the next begins at `nextAttemptAt`.' },
    SUCCEEDED: { description: 'Done.' },
    FAILED: { description: 'It is not tried again by itself; `problem` says what to do.' },
    CANCELLED: { description: 'Somebody cancelled it.' },
  },
});

export enum JobAttemptOutcome {
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  WAITING = 'WAITING',
  INTERRUPTED = 'INTERRUPTED',
  DIED = 'DIED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobAttemptOutcome, {
  name: 'JobAttemptOutcome',
  description: 'How one attempt at a job ended.',
  valuesConfig: {
    SUCCEEDED: { description: 'The job was done.' },
    FAILED: { description: 'Something went wrong.' },
    WAITING: {
      description: 'It was not time yet: a provider said wait, or something was not ready. Counts as no failure.',
    },
    INTERRUPTED: { description: 'The worker was stopped, for example by an update. Counts as no failure.' },
    DIED: { description: 'The worker died; the next one went on behind what was done.' },
    CANCELLED: { description: 'Somebody cancelled it.' },
  },
});

/** What went wrong, for people and for programs. */
@ObjectType('JobProblem', { description: 'What went wrong, and what to do.', simpleResolvers: true })
export class JobProblem {
  @Field(() => String, {
    description: 'Which problem, the same for all providers: `RECONNECT`, `THROTTLED`, `FIELD_REFUSED` …',
  })
  code: string;

  @Field(() => String, { description: 'A sentence that says what to do, in English.' })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which provider it came from: `etsy`, `printify` …; null for our own.',
  })
  provider: string | null;

  @Field(() => Boolean, { description: 'Whether the same may succeed later, unchanged.' })
  isRetryable: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What would help, for a button: `reconnect:etsy`, `upgrade`, `edit:tags` …; null when nothing is known.',
  })
  action: string | null;
}

/** One attempt that has ended. */
@ObjectType('JobAttempt', { description: 'An attempt at a job that has ended.', simpleResolvers: true })
export class JobAttempt {
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => DateTime, { nullable: true, description: 'When it began.' })
  startedAt: Date | null;

  @Field(() => DateTime, { description: 'When it ended, or was found to have ended.' })
  endedAt: Date;

  @Field(() => JobAttemptOutcome, { description: 'How.' })
  outcome: `${JobAttemptOutcome}`;

  @Field(() => String, { nullable: true, description: 'Code of the problem, if there was one.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'What went wrong, in a sentence.' })
  message: string | null;
}

/** The promise of a job. Ids and estimates are field resolvers in api/pipeline-board. */
@ObjectType('Job', {
  implements: Node,
  description: 'A piece of work that goes on until it is done, whatever falls meanwhile.',
  simpleResolvers: true,
})
export class Job implements Node {
  @Field(() => ID, { description: 'Opaque id, `job_…`.' })
  id: string;

  @Field(() => String, {
    description: 'What it does: `generate-ideas`, `generate-designs`, `make-product`, `publish-listing` …',
  })
  task: string;

  @Field(() => JobStatus, { description: 'How it stands.' })
  status: `${JobStatus}`;

  @Field(() => Int, { description: 'How far it is, 0 to 100.' })
  progress: number;

  @Field(() => String, { description: 'What it is at, a name of the steps of its kind; empty before the first.' })
  step: string;

  @Field(() => Int, { description: 'Attempts begun so far.' })
  attempts: number;

  @Field(() => Int, { description: 'Failures after which it is not tried again.' })
  maxAttempts: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is tried next, or begins; null while it runs and when it has ended.',
  })
  nextAttemptAt: Date | null;

  @Field(() => JobProblem, { nullable: true, description: 'What went wrong last; null when nothing did.' })
  problem: JobProblem | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody asked for it to be cancelled.' })
  cancelRequestedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was ordered.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its first attempt began.' })
  startedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it has not.' })
  finishedAt: Date | null;
}

export const JobConnection = connectionOf('Job', Job, { one: 'a job', many: 'jobs, newest first' });

/** Which jobs. */
@InputType('JobWhere', { description: 'Which jobs; all conditions hold together.' })
export class JobWhere {
  @Field(() => [JobStatus], { nullable: true, description: 'In one of these states.' })
  status?: `${JobStatus}`[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these kinds, at most 20.' })
  task?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this run, `prn_…`.' })
  runId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this idea, design, product, listing or connection.' })
  subjectId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that have not ended. False: only those that have.',
  })
  isOpen?: boolean | null;
}

/** Page and filter of jobs. */
@ArgsType()
export class JobsArgs extends ForwardPageArgs {
  @Field(() => JobWhere, { nullable: true, description: 'Which; all when absent.' })
  where?: JobWhere | null;
}

export enum JobEventKind {
  JOBS = 'JOBS',
  HEARTBEAT = 'HEARTBEAT',
  RESET = 'RESET',
}
registerEnumType(JobEventKind, {
  name: 'JobEventKind',
  description: 'What an event of the stream of jobs says.',
  valuesConfig: {
    JOBS: { description: 'Jobs changed.' },
    HEARTBEAT: { description: 'The stream is alive and has come as far as `cursor`; the first event is one.' },
    RESET: {
      description: 'The cursor is from before the database was restored: read `jobs`, then go on from `cursor`.',
    },
  },
});

/** One event of the stream of jobs. */
@ObjectType('JobEvent', { description: 'Jobs that changed, each as it stands now.', simpleResolvers: true })
export class JobEvent {
  @Field(() => String, { description: 'Hand the last one to `after` to resume without gap or repeat.' })
  cursor: string;

  @Field(() => DateTime, { description: 'When it was told.' })
  occurredAt: Date;

  @Field(() => JobEventKind, { description: 'What it says.' })
  kind: `${JobEventKind}`;

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [Job], { description: 'What changed; empty unless `kind` is JOBS.' })
  jobs: readonly Job[];
}

export const NOT_FOUND = { NOT_FOUND: 'Your workspace has no job with this id.' } as const;
