import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { JobProblem } from './job.type.js';

export enum PipelineRunStatus {
  RUNNING = 'RUNNING',
  WAITING = 'WAITING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(PipelineRunStatus, {
  name: 'PipelineRunStatus',
  description: 'How a run stands.',
  valuesConfig: {
    RUNNING: { description: 'A job of it is at work, or waits for its turn.' },
    WAITING: { description: 'It waits for a person: see `waitingFor`, and answer by `runContinue`.' },
    SUCCEEDED: { description: 'It went as far as its plan says.' },
    FAILED: { description: 'A step failed; `problem` says what to do. `runRetry` goes on from there.' },
    CANCELLED: { description: 'Somebody cancelled it; what it made stays.' },
  },
});

export enum PipelineRunStep {
  IDEAS = 'IDEAS',
  DESIGNS = 'DESIGNS',
  PRODUCT = 'PRODUCT',
  LISTING = 'LISTING',
  PUBLISH = 'PUBLISH',
  DONE = 'DONE',
}
registerEnumType(PipelineRunStep, {
  name: 'PipelineRunStep',
  description: 'What a run is at.',
  valuesConfig: {
    IDEAS: { description: 'Drafting ideas, or choosing one.' },
    DESIGNS: { description: 'Making designs, or approving one.' },
    PRODUCT: { description: 'Making the product at the print provider.' },
    LISTING: { description: 'Drafting the listing.' },
    PUBLISH: { description: 'Publishing it, or asking whether to.' },
    DONE: { description: 'Done.' },
  },
});

export enum PipelineRunChoice {
  IDEA = 'IDEA',
  DESIGN = 'DESIGN',
  PUBLISH = 'PUBLISH',
}
registerEnumType(PipelineRunChoice, {
  name: 'PipelineRunChoice',
  description: 'What a run waits for.',
  valuesConfig: {
    IDEA: { description: 'That an idea is chosen.' },
    DESIGN: { description: 'That a design is approved.' },
    PUBLISH: { description: 'That publishing is confirmed.' },
  },
});

export enum PipelineLocale {
  EN = 'EN',
  ES = 'ES',
  FR = 'FR',
  DE = 'DE',
}
registerEnumType(PipelineLocale, {
  name: 'PipelineLocale',
  description: 'Language of ideas, texts and listings.',
  valuesConfig: {
    EN: { description: 'English.' },
    ES: { description: 'Spanish.' },
    FR: { description: 'French.' },
    DE: { description: 'German.' },
  },
});

/** How far a run goes by itself. */
@ObjectType('PipelineRunPlan', { description: 'How far a run goes by itself, and where it stops for a person.' })
export class PipelineRunPlan {
  @Field(() => String, {
    description: 'The goods: `tee`, `hoodie`, `sweatshirt`, `mug`, `tote`, `poster`, `sticker` or `phone-case`.',
  })
  template: string;

  @Field(() => PipelineLocale, { description: 'Language of what it writes.' })
  locale: `${PipelineLocale}`;

  @Field(() => Int, { description: 'Ideas to choose from.' })
  ideaCount: number;

  @Field(() => Int, { description: 'Designs to choose from.' })
  designCount: number;

  @Field(() => Boolean, {
    description: 'Whether a person chooses the idea; else the first that the screen found nothing against.',
  })
  reviewIdeas: boolean;

  @Field(() => Boolean, { description: 'Whether a person approves a design; else the first that passed its checks.' })
  reviewDesigns: boolean;

  @Field(() => Boolean, { description: 'Whether the listing is published; else it ends with a draft.' })
  publish: boolean;

  @Field(() => Boolean, { description: 'Whether a person is asked before publishing.' })
  reviewListing: boolean;
}

/** The promise of a run. Ids are field resolvers in api/pipeline-board. */
@ObjectType('PipelineRun', {
  implements: Node,
  description: '“Make a listing from this”: from a trend, or words, to a listing.',
  simpleResolvers: true,
})
export class PipelineRun implements Node {
  @Field(() => ID, { description: 'Opaque id, `prn_…`.' })
  id: string;

  @Field(() => String, { description: 'What it makes a listing of.' })
  keyword: string;

  @Field(() => PipelineRunStatus, { description: 'How it stands.' })
  status: `${PipelineRunStatus}`;

  @Field(() => PipelineRunStep, { description: 'What it is at.' })
  step: `${PipelineRunStep}`;

  @Field(() => PipelineRunChoice, { nullable: true, description: 'What it waits for; null unless it is WAITING.' })
  waitingFor: `${PipelineRunChoice}` | null;

  @Field(() => JobProblem, { nullable: true, description: 'What went wrong; null unless it has FAILED.' })
  problem: JobProblem | null;

  @Field(() => DateTime, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it last moved.' })
  updatedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it has not.' })
  finishedAt: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}

export const PipelineRunConnection = connectionOf('PipelineRun', PipelineRun, {
  one: 'a run',
  many: 'runs, newest first',
});

/** Runs that wait for somebody. */
@ObjectType('PipelineWaiting', { description: 'How many runs wait for a person.', simpleResolvers: true })
export class PipelineWaiting {
  @Field(() => Int, { description: 'Runs whose idea is to be chosen.' })
  ideas: number;

  @Field(() => Int, { description: 'Runs one of whose designs is to be approved.' })
  designs: number;

  @Field(() => Int, { description: 'Runs whose listing is ready to be published.' })
  listings: number;
}

/** Which runs. */
@InputType('PipelineRunWhere', { description: 'Which runs; all conditions hold together.' })
export class PipelineRunWhere {
  @Field(() => [PipelineRunStatus], { nullable: true, description: 'In one of these states.' })
  status?: `${PipelineRunStatus}`[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this schedule, `sch_…`.' })
  scheduleId?: string | null;
}

/** Page and filter of runs. */
@ArgsType()
export class PipelineRunsArgs extends ForwardPageArgs {
  @Field(() => PipelineRunWhere, { nullable: true, description: 'Which; all when absent.' })
  where?: PipelineRunWhere | null;
}

/** How far a run is to go. */
@InputType('PipelineRunPlanInput', { description: 'How far a run is to go by itself, and where it is to stop.' })
export class PipelineRunPlanInput {
  @Field(() => String, {
    description: 'The goods: `tee`, `hoodie`, `sweatshirt`, `mug`, `tote`, `poster`, `sticker` or `phone-case`.',
  })
  template: string;

  @Field(() => PipelineLocale, { description: 'Language of what it writes.' })
  locale: `${PipelineLocale}`;

  @Field(() => Int, { nullable: true, description: 'Ideas to choose from, 1 to 6; 3 when absent.' })
  ideaCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Designs to choose from, 1 to 6; 4 when absent.' })
  designCount?: number | null;

  @Field(() => ID, { nullable: true, description: 'Brand profile, `brp_…`; the workspace’s default when absent.' })
  brandProfileId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a person chooses the idea; true when absent.' })
  reviewIdeas?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a person approves a design; true when absent.' })
  reviewDesigns?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the listing is published; true when absent.' })
  publish?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a person is asked before publishing; true when absent.',
  })
  reviewListing?: boolean | null;
}

export const PLAN_INVALID = { PLAN_INVALID: 'Goods that are not known, or a count out of bounds.' } as const;
export const NOT_FOUND = { NOT_FOUND: 'Your workspace has no run with this id.' } as const;
