import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { TemplateNameEnum } from '#schema/products/product.enums.type.js';
import { DesignGroundEnum, DesignLocale, DesignMaker } from './design.enums.type.js';
import { Design } from './design.type.js';

export const DesignsGenerateError = userErrorOf('DesignsGenerate', 'Why no designs were ordered.', {
  NOTHING_TO_DRAW: 'Neither an idea nor words.',
  TEXT_INVALID: 'Lines, style or audience are too long, or hold what cannot be stored.',
  COUNT_INVALID: 'Between 1 and 8 designs can be ordered at once.',
  COLOR_INVALID: 'A colour is not written as #RRGGBB, or there are more than 8.',
  TEMPLATE_UNKNOWN: 'There is no such product.',
  NOT_FOUND: 'Your workspace has no idea with this id.',
  WORDS_BLOCKED: 'The words are on the list of marks and rules; the message says which.',
  OPENAI_NOT_CONNECTED: 'OpenAI is asked for and no key is connected.',
  RUN_DRAWS: 'A run of the pipeline draws this idea, or will once it is chosen: see `Idea.run`.',
});

/** What is to be drawn. */
@InputType('DesignsGenerateInput', { description: 'What is to be drawn. Each design takes one image of the quota.' })
export class DesignsGenerateInput {
  @Field(() => ID, { nullable: true, description: 'An idea, `ide_…`, whose brief is drawn.' })
  ideaId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The words, line by line, in place of the idea’s. At most 8 of 80 characters.',
  })
  lines?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Style in words, in place of the idea’s.' })
  style?: string | null;

  @Field(() => String, { nullable: true, description: 'For whom, in place of the idea’s.' })
  audience?: string | null;

  @Field(() => [String], { nullable: true, description: 'Colours as #RRGGBB, in place of the idea’s; at most 8.' })
  palette?: string[] | null;

  @Field(() => DesignLocale, { nullable: true, description: 'Language of the words; by default the idea’s.' })
  locale?: `${DesignLocale}` | null;

  @Field(() => Int, { description: 'How many, 1 to 8; each has another layout.' })
  count: number;

  @Field(() => TemplateNameEnum, { nullable: true, description: 'For which product; by default the idea’s first.' })
  template?: `${TemplateNameEnum}` | null;

  @Field(() => DesignGroundEnum, {
    nullable: true,
    description: 'Printed on what; by default as the product’s usual colours are.',
  })
  ground?: `${DesignGroundEnum}` | null;

  @Field(() => DesignMaker, {
    nullable: true,
    description: 'By whom; by default OpenAI when a key is connected, else our renderer.',
  })
  engine?: `${DesignMaker}` | null;

  @Field(() => String, {
    nullable: true,
    description: 'Decimal digits. The renderer draws the same of the same seed and brief.',
  })
  seed?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also when a run of the pipeline draws the same idea; false by default.',
  })
  evenIfRunDraws?: boolean | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of designsGenerate. */
@ObjectType('DesignsGeneratePayload', { description: 'Answer of `designsGenerate`.', simpleResolvers: true })
export class DesignsGeneratePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The job that draws them, `job_…`; `designs(where: { jobId })` has them as they come.',
  })
  jobId: string | null;

  @Field(() => [DesignsGenerateError], { description: 'Empty when they were ordered.' })
  userErrors: InstanceType<typeof DesignsGenerateError>[];
}

const NOT_FOUND = { NOT_FOUND: 'Your workspace has no design with this id.' } as const;
const CHANGES = { ...NOT_FOUND, CONFLICT: 'Somebody changed it meanwhile: `design` is as it stands now.' } as const;

export const DesignReviewError = userErrorOf('DesignReview', 'Why nothing was noted.', {
  ...CHANGES,
  RATING_INVALID: 'Between one and five stars, or none.',
  TAG_INVALID: 'A tag is too long or holds signs that none may hold, or there are more than 20.',
  TITLE_INVALID: 'The title is too long.',
});

/** What somebody says of a design. */
@InputType('DesignReviewInput', { description: 'What somebody says of a design. What is absent stays.' })
export class DesignReviewInput {
  @Field(() => ID, { description: 'Of which, `dsn_…`.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'One to five stars; null takes them back.' })
  rating?: number | null;

  @Field(() => [String], { nullable: true, description: 'All its tags; at most 20 of 30 characters.' })
  tags?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it needs another look.' })
  isFlagged?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it is called; at most 140 characters.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of designReview. */
@ObjectType('DesignReviewPayload', { description: 'Answer of `designReview`.', simpleResolvers: true })
export class DesignReviewPayload {
  @Field(() => Design, { nullable: true, description: 'The design as it stands now; null when there is none.' })
  design: Design | null;

  @Field(() => [DesignReviewError], { description: 'Empty when it was noted.' })
  userErrors: InstanceType<typeof DesignReviewError>[];
}

/** Payload, input and error of a mutation that moves one design. */
function moveOf(name: string, { input, why, done }: { input: string; why: string; done: string }) {
  const MoveError = userErrorOf(name, why, CHANGES);
  @InputType(`${name}Input`, { description: input })
  class MoveInput {
    @Field(() => ID, { description: 'Which, `dsn_…`.' })
    id: string;

    @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
    expectedVersion?: number | null;
  }
  const answer = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  @ObjectType(`${name}Payload`, { description: `Answer of \`${answer}\`.`, simpleResolvers: true })
  class MovePayload {
    @Field(() => Design, { nullable: true, description: 'The design as it stands now; null when there is none.' })
    design: Design | null;

    @Field(() => [MoveError], { description: done })
    userErrors: InstanceType<typeof MoveError>[];
  }
  return { Input: MoveInput, Payload: MovePayload };
}

export const DesignApprove = moveOf('DesignApprove', {
  input: 'Which design is good to be printed.',
  why: 'Why it was not approved.',
  done: 'Empty when it is approved.',
});
export const DesignReject = moveOf('DesignReject', {
  input: 'Which design goes into the bin.',
  why: 'Why it was not rejected.',
  done: 'Empty when it is in the bin.',
});
export const DesignRestore = moveOf('DesignRestore', {
  input: 'Which design is open again.',
  why: 'Why it stayed.',
  done: 'Empty when it is open again.',
});

export const DesignDeleteError = userErrorOf('DesignDelete', 'Why it was not deleted.', NOT_FOUND);

/** Which design goes for good. */
@InputType('DesignDeleteInput', { description: 'Which design goes for good, its files included.' })
export class DesignDeleteInput {
  @Field(() => ID, { description: 'Which, `dsn_…`.' })
  id: string;
}

/** Answer of designDelete. */
@ObjectType('DesignDeletePayload', { description: 'Answer of `designDelete`.', simpleResolvers: true })
export class DesignDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The id that is no more; null when nothing was deleted.' })
  deletedId: string | null;

  @Field(() => [DesignDeleteError], { description: 'Empty when it was deleted.' })
  userErrors: InstanceType<typeof DesignDeleteError>[];
}
