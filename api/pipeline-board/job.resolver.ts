import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { JobDesk } from '#domain/pipeline/job-desk.js';
import type { JobRow } from '#domain/pipeline/job-row.js';
import type { Clock } from '#infra/clock.js';
import { User } from '#schema/accounts/account.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId, parseUuidId } from '#schema/base/public-id.js';
import { Job, JobAttempt, JobConnection, JobsArgs, JobStatus } from '#schema/pipeline/job.type.js';
import { JobCancelInput, JobCancelPayload, JobRetryInput, JobRetryPayload } from '#schema/pipeline/job-change.type.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readJobFilter } from './job-filter.js';
import { madeIds, subjectId } from './subject-ids.js';

/** Jobs: list, one, what they are about, and the two things that people do with them. */
@Resolver(() => Job)
export class JobResolver {
  constructor(
    private readonly desk: JobDesk,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => ID)
  id(@Root() job: JobRow): string {
    return formatUuidId('job', job.id);
  }

  @FieldResolver(() => JobStatus)
  status(@Root() job: JobRow): string {
    return job.status.toUpperCase();
  }

  @FieldResolver(() => ID, { nullable: true, description: 'What it is about, for `node`; null when that has no id.' })
  subjectId(@Root() job: JobRow): string | null {
    return subjectId(job.subjectKind, job.subjectId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The run that it belongs to, `prn_…`.' })
  runId(@Root() job: JobRow): string | null {
    return subjectId('run', job.runId);
  }

  @FieldResolver(() => [ID], { description: 'What it made, for `nodes`; empty until it has succeeded.' })
  madeIds(@Root() job: JobRow): string[] {
    return madeIds(job.result);
  }

  @FieldResolver(() => [JobAttempt], { description: 'Its last 20 attempts that have ended, oldest first.' })
  history(@Root() job: JobRow): JobAttempt[] {
    return job.history.map(({ attempt, startedAt, endedAt, outcome, code, message }) => ({
      number: attempt,
      startedAt: startedAt === null ? null : new Date(startedAt),
      endedAt: new Date(endedAt),
      outcome: outcome.toUpperCase() as JobAttempt['outcome'],
      code,
      message,
    }));
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When it will have ended if it takes as long as the workspace’s last ones of its kind did in the middle. Null unless it runs, ' +
      'while fewer than five are known, and when it takes longer than that.',
  })
  async expectedEndAt(@Root() job: JobRow, @Ctx() { loaders }: ApiContext): Promise<Date | null> {
    if (job.status !== 'running' || job.startedAt === null) return null;
    const usual = await loaders.usualJobMs.load(job.task);
    if (!usual) return null;
    const at = new Date(job.startedAt.getTime() + usual.usualMs);
    return at > this.clock.now() ? at : null;
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who ordered it; null for keys, schedules and people who are gone.',
  })
  createdBy(@Root() { createdBy }: JobRow, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return createdBy === null ? null : loaders.userById.load(createdBy);
  }

  @RequireRight('pipeline.read')
  @Query(() => JobConnection, { description: 'Jobs of the workspace, newest first; kept for 90 days after their end.' })
  jobs(@Args(() => JobsArgs) { where, ...page }: JobsArgs, @Ctx() { actor }: ApiContext): Promise<RowPage<JobRow>> {
    return this.desk.page(actor, readJobFilter(where), readPage(page));
  }

  @RequireRight('pipeline.read')
  @Query(() => Job, {
    nullable: true,
    description: 'A job by its id; null when it is unknown, forgotten or not yours.',
  })
  async job(
    @Arg('id', () => ID, { description: 'The job, `job_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<JobRow | null> {
    const parsed = parseUuidId(id);
    return parsed?.kind === 'job' ? loaders.jobById.load(parsed.uuid) : null;
  }

  @RequireRight('pipeline.write')
  @Mutation(() => JobCancelPayload, {
    description: 'Cancels a job: at once while it waits, else when the call to a provider that is under way has ended.',
  })
  async jobCancel(
    @Arg('input', () => JobCancelInput, { description: 'Which.' }) { id }: JobCancelInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<JobCancelPayload> {
    const outcome = await this.desk.cancel(actor, rowIdOf('job', id));
    return { job: asJob(outcome.job), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => JobRetryPayload, { description: 'Tries a job again that failed or was cancelled.' })
  async jobRetry(
    @Arg('input', () => JobRetryInput, { description: 'Which.' }) { id }: JobRetryInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<JobRetryPayload> {
    const outcome = await this.desk.retry(actor, rowIdOf('job', id));
    return { job: asJob(outcome.job), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }
}

/** The row stands where the promise is; its states are told by a field resolver. */
export function asJob(row: JobRow | undefined): Job | null {
  return (row ?? null) as unknown as Job | null;
}
