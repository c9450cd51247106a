import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { PipelineRunPlanInput } from './run.type.js';

/** The promise of a schedule. Its plan and dates are field resolvers in api/pipeline-board. */
@ObjectType('PipelineSchedule', {
  implements: Node,
  description: 'Runs that repeat: which trends are taken, when, and how far.',
  simpleResolvers: true,
})
export class PipelineSchedule implements Node {
  @Field(() => ID, { description: 'Opaque id, `sch_…`.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'Minute, hour, day of the month, month, day of the week, as cron has them.' })
  cron: string;

  @Field(() => String, { description: 'IANA zone in which they are read: `Europe/Berlin`.' })
  timeZone: string;

  @Field(() => Boolean, { description: 'False: paused.' })
  isActive: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Its next date; null while paused.' })
  nextRunAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Its last date that was served.' })
  lastRunAt: Date | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Hand it to `expectedVersion`; grows with every change.' })
  version: number;
}

export const PipelineScheduleConnection = connectionOf('PipelineSchedule', PipelineSchedule, {
  one: 'a schedule',
  many: 'schedules, newest first',
});

/** Which trends a schedule takes. */
@ObjectType('PipelineScheduleFilter', { description: 'Which trends a schedule takes.', simpleResolvers: true })
export class PipelineScheduleFilter {
  @Field(() => String, { nullable: true, description: 'Category; null: any.' })
  category: string | null;

  @Field(() => Float, { description: 'Lowest score, 0 to 100.' })
  minScore: number;

  @Field(() => Int, {
    description: 'At most so many each time; a trend that had a run in the last 30 days is passed over.',
  })
  trendsPerRun: number;
}

const FAULTS = {
  NAME_INVALID: 'A name has from 1 to 80 characters.',
  CRON_INVALID: 'Not five fields that can be read, a date that never comes, or more often than once an hour.',
  TIME_ZONE_INVALID: 'Not a time zone.',
  PLAN_INVALID: 'Goods that are not known, or a count or score out of bounds.',
} as const;
const NOT_FOUND = { NOT_FOUND: 'Your workspace has no schedule with this id.' } as const;

export const ScheduleCreateError = userErrorOf('ScheduleCreate', 'Why no schedule was made.', {
  ...FAULTS,
  TOO_MANY: 'A workspace has at most 20.',
  NOT_FOUND: 'Your workspace has no such brand profile.',
});

/** Which trends, as an input. */
@InputType('PipelineScheduleFilterInput', { description: 'Which trends a schedule takes.' })
export class PipelineScheduleFilterInput {
  @Field(() => String, { nullable: true, description: 'Category as `Trend.category` has it; any when absent.' })
  category?: string | null;

  @Field(() => Float, { nullable: true, description: 'Lowest score, 0 to 100; 50 when absent.' })
  minScore?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many each time, 1 to 10; 3 when absent.' })
  trendsPerRun?: number | null;
}

/** A schedule as it is to be. */
@InputType('ScheduleCreateInput', { description: 'Runs that are to repeat.' })
export class ScheduleCreateInput {
  @Field(() => String, { description: 'What it is called, 1 to 80 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Minute, hour, day of the month, month, day of the week: `30 8 * * 1` is Mondays at half past eight.',
  })
  cron: string;

  @Field(() => String, { description: 'IANA zone: `Europe/Berlin`.' })
  timeZone: string;

  @Field(() => PipelineScheduleFilterInput, { description: 'Which trends.' })
  filter: PipelineScheduleFilterInput;

  @Field(() => PipelineRunPlanInput, { description: 'How far each run goes.' })
  plan: PipelineRunPlanInput;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of scheduleCreate. */
@ObjectType('ScheduleCreatePayload', { description: 'Answer of `scheduleCreate`.', simpleResolvers: true })
export class ScheduleCreatePayload {
  @Field(() => PipelineSchedule, { nullable: true, description: 'The schedule.' })
  schedule: PipelineSchedule | null;

  @Field(() => [ScheduleCreateError], { description: 'Empty when it was made.' })
  userErrors: InstanceType<typeof ScheduleCreateError>[];
}

export const ScheduleUpdateError = userErrorOf('ScheduleUpdate', 'Why the schedule stayed as it was.', {
  ...NOT_FOUND,
  ...FAULTS,
  CONFLICT: 'Somebody changed it meanwhile.',
});

/** What changes of a schedule. */
@InputType('ScheduleUpdateInput', { description: 'What changes of a schedule; what is absent stays.' })
export class ScheduleUpdateInput {
  @Field(() => ID, { description: 'The schedule, `sch_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Five fields.' })
  cron?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone.' })
  timeZone?: string | null;

  @Field(() => PipelineScheduleFilterInput, { nullable: true, description: 'Which trends.' })
  filter?: PipelineScheduleFilterInput | null;

  @Field(() => PipelineRunPlanInput, { nullable: true, description: 'How far each run goes.' })
  plan?: PipelineRunPlanInput | null;

  @Field(() => Boolean, { nullable: true, description: 'False: pause. True: resume.' })
  isActive?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen: changed meanwhile is CONFLICT.' })
  expectedVersion?: number | null;
}

/** Answer of scheduleUpdate. */
@ObjectType('ScheduleUpdatePayload', { description: 'Answer of `scheduleUpdate`.', simpleResolvers: true })
export class ScheduleUpdatePayload {
  @Field(() => PipelineSchedule, { nullable: true, description: 'The schedule as it stands now.' })
  schedule: PipelineSchedule | null;

  @Field(() => [ScheduleUpdateError], { description: 'Empty when it was changed.' })
  userErrors: InstanceType<typeof ScheduleUpdateError>[];
}

export const ScheduleDeleteError = userErrorOf('ScheduleDelete', 'Why the schedule stayed.', NOT_FOUND);

/** Which schedule ends. */
@InputType('ScheduleDeleteInput', { description: 'Which schedule ends.' })
export class ScheduleDeleteInput {
  @Field(() => ID, { description: 'The schedule, `sch_…`.' })
  id: string;
}

/** Answer of scheduleDelete. */
@ObjectType('ScheduleDeletePayload', { description: 'Answer of `scheduleDelete`.', simpleResolvers: true })
export class ScheduleDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The schedule that ended; its runs stay.' })
  deletedId: string | null;

  @Field(() => [ScheduleDeleteError], { description: 'Empty when it ended.' })
  userErrors: InstanceType<typeof ScheduleDeleteError>[];
}
