import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { ScheduleDesk } from '#domain/pipeline/schedules/schedule-desk.js';
import type { ScheduleRow } from '#domain/pipeline/schedules/schedule-row.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { PipelineRunPlan } from '#schema/pipeline/run.type.js';
import {
  PipelineSchedule,
  PipelineScheduleConnection,
  PipelineScheduleFilter,
  ScheduleCreateInput,
  ScheduleCreatePayload,
  ScheduleDeleteInput,
  ScheduleDeletePayload,
  ScheduleUpdateInput,
  ScheduleUpdatePayload,
} from '#schema/pipeline/schedule.type.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readFilter, readPlan, readSchedulePlan, toPlan } from './plan-input.js';

const DATES_SHOWN = 5;

/** Runs that repeat. */
@Resolver(() => PipelineSchedule)
export class ScheduleResolver {
  constructor(private readonly desk: ScheduleDesk) {}

  @FieldResolver(() => ID)
  id(@Root() schedule: ScheduleRow): string {
    return formatUuidId('sch', schedule.id);
  }

  @FieldResolver(() => PipelineRunPlan, { description: 'How far each run goes.' })
  plan(@Root() { plan }: ScheduleRow): PipelineRunPlan {
    return toPlan(plan);
  }

  @FieldResolver(() => PipelineScheduleFilter, { description: 'Which trends it takes.' })
  filter(@Root() { plan: { category, minScore, trendsPerRun } }: ScheduleRow): PipelineScheduleFilter {
    return { category, minScore, trendsPerRun };
  }

  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [DateTime], { description: 'Its next five dates; none while it is paused.' })
  nextDates(@Root() schedule: ScheduleRow): Date[] {
    return this.desk.nextDates(schedule, DATES_SHOWN);
  }

  @RequireRight('pipeline.read')
  @Query(() => PipelineScheduleConnection, { description: 'Schedules of the workspace, newest first.' })
  pipelineSchedules(
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<ScheduleRow>> {
    return this.desk.page(actor, readPage(page));
  }

  @RequireRight('pipeline.write')
  @Mutation(() => ScheduleCreatePayload, { description: 'Has runs repeat.' })
  async scheduleCreate(
    @Arg('input', () => ScheduleCreateInput, { description: 'When, of what, how far.' }) input: ScheduleCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ScheduleCreatePayload> {
    const { name, cron, timeZone, filter, plan } = input;
    const wish = { name, cron, timeZone, plan: readSchedulePlan(plan, filter), isActive: true };
    const outcome = await this.desk.create(actor, wish, idempotency.call('scheduleCreate', input));
    return isRefused(outcome)
      ? { schedule: null, userErrors: [toTenancyError(outcome)] }
      : { schedule: outcome.schedule, userErrors: [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => ScheduleUpdatePayload, { description: 'Changes, pauses or resumes a schedule.' })
  async scheduleUpdate(
    @Arg('input', () => ScheduleUpdateInput, { description: 'Which, and what.' }) input: ScheduleUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ScheduleUpdatePayload> {
    const { id, plan, filter, expectedVersion, name, cron, timeZone, isActive } = input;
    const outcome = await this.desk.update(actor, rowIdOf('sch', id), {
      ...given({ name, cron, timeZone, isActive }),
      planChanges: { ...(plan && readPlan(plan)), ...(filter && readFilter(filter)) },
      expectedVersion: expectedVersion ?? null,
    });
    return { schedule: outcome.schedule ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => ScheduleDeletePayload, { description: 'Ends a schedule; its runs stay.' })
  async scheduleDelete(
    @Arg('input', () => ScheduleDeleteInput, { description: 'Which.' }) { id }: ScheduleDeleteInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ScheduleDeletePayload> {
    const outcome = await this.desk.remove(actor, rowIdOf('sch', id));
    return isRefused(outcome)
      ? { deletedId: null, userErrors: [toTenancyError(outcome)] }
      : { deletedId: formatUuidId('sch', outcome.deletedId), userErrors: [] };
  }
}

type Given<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** What is absent, or null, stays as it is. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Given<Fields>;
}
