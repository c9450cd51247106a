import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { PipelineRun, PipelineRunPlanInput, PLAN_INVALID, NOT_FOUND } from './run.type.js';

export const RunStartError = userErrorOf('RunStart', 'Why no run was started.', {
  NOTHING_TO_START_FROM: 'Neither a trend nor words.',
  NOT_FOUND: 'There is no such trend any more, or your workspace has no such brand profile.',
  ...PLAN_INVALID,
});

/** What a listing is made of. */
@InputType('RunStartInput', { description: 'What a listing is to be made of.' })
export class RunStartInput {
  @Field(() => ID, { nullable: true, description: 'The trend, `trd_…`; absent when `keyword` is given.' })
  trendId?: string | null;

  @Field(() => String, { nullable: true, description: 'The seller’s own words, up to 200 characters.' })
  keyword?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Card that the run is to take along, `crd_…`; that of the trend, or a new one, when absent.',
  })
  cardId?: string | null;

  @Field(() => PipelineRunPlanInput, { description: 'How far.' })
  plan: PipelineRunPlanInput;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of runStart. */
@ObjectType('RunStartPayload', { description: 'Answer of `runStart`.', simpleResolvers: true })
export class RunStartPayload {
  @Field(() => PipelineRun, { nullable: true, description: 'The run; FAILED at once where its first step is refused.' })
  run: PipelineRun | null;

  @Field(() => [RunStartError], { description: 'Empty when it was started.' })
  userErrors: InstanceType<typeof RunStartError>[];
}

export const RunContinueError = userErrorOf('RunContinue', 'Why the run did not go on.', {
  ...NOT_FOUND,
  NOT_WAITING: 'It waits for nobody.',
  CHOICE_INVALID: 'It waits for another choice, or the choice is none of its own.',
});

/** What a run waits for. */
@InputType('RunContinueInput', { description: 'What a run waits for.' })
export class RunContinueInput {
  @Field(() => ID, { description: 'The run, `prn_…`.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The idea that is chosen, `ide_…`, where it waits for one.' })
  ideaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The design that is approved, `dsn_…`, where it waits for one.' })
  designId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: publish, where it asks for that.' })
  publish?: boolean | null;
}

/** Answer of runContinue. */
@ObjectType('RunContinuePayload', { description: 'Answer of `runContinue`.', simpleResolvers: true })
export class RunContinuePayload {
  @Field(() => PipelineRun, { nullable: true, description: 'The run as it stands now.' })
  run: PipelineRun | null;

  @Field(() => [RunContinueError], { description: 'Empty when it goes on.' })
  userErrors: InstanceType<typeof RunContinueError>[];
}

export const RunCancelError = userErrorOf('RunCancel', 'Why the run was not cancelled.', {
  ...NOT_FOUND,
  ENDED: 'It has ended already.',
});

/** Which run is cancelled. */
@InputType('RunCancelInput', { description: 'Which run is cancelled.' })
export class RunCancelInput {
  @Field(() => ID, { description: 'The run, `prn_…`.' })
  id: string;
}

/** Answer of runCancel. */
@ObjectType('RunCancelPayload', { description: 'Answer of `runCancel`.', simpleResolvers: true })
export class RunCancelPayload {
  @Field(() => PipelineRun, { nullable: true, description: 'The run. What it made stays.' })
  run: PipelineRun | null;

  @Field(() => [RunCancelError], { description: 'Empty when it was cancelled.' })
  userErrors: InstanceType<typeof RunCancelError>[];
}

export const RunRetryError = userErrorOf('RunRetry', 'Why the run was not tried again.', {
  ...NOT_FOUND,
  NOT_FAILED: 'Only a run that failed or was cancelled can be tried again.',
});

/** Which run is tried again. */
@InputType('RunRetryInput', { description: 'Which run is tried again.' })
export class RunRetryInput {
  @Field(() => ID, { description: 'The run, `prn_…`.' })
  id: string;
}

/** Answer of runRetry. */
@ObjectType('RunRetryPayload', { description: 'Answer of `runRetry`.', simpleResolvers: true })
export class RunRetryPayload {
  @Field(() => PipelineRun, { nullable: true, description: 'The run, which goes on from the step that failed.' })
  run: PipelineRun | null;

  @Field(() => [RunRetryError], { description: 'Empty when it goes on.' })
  userErrors: InstanceType<typeof RunRetryError>[];
}
