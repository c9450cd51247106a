import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { IdeaEngineWish, IdeaSource } from './idea.enums.type.js';
import { Idea } from './idea.type.js';

const NOT_FOUND = { NOT_FOUND: 'Your workspace has no idea with this id.' } as const;
const CONFLICT = { CONFLICT: 'The idea was changed meanwhile: `idea` is as it stands now.' } as const;

export const IdeasGenerateError = userErrorOf('IdeasGenerate', 'Why no ideas were ordered.', {
  KEYWORD_INVALID: 'The words have from 2 to 200 characters.',
  COUNT_INVALID: 'From 1 to 12 ideas at a time.',
  LOCALE_UNKNOWN: 'Languages are en, es, fr and de.',
  TREND_UNKNOWN: 'There is no such trend any more.',
  OCCASION_UNKNOWN: 'There is no such occasion: see `occasions`.',
  PROFILE_UNKNOWN: 'Your workspace has no brand profile with this id.',
  BANNED_TOPIC: 'The brand profile bans this topic.',
});

/** What is to be thought of. */
@InputType('IdeasGenerateInput', {
  description:
    'What is to be thought of: a trend, an occasion, or words. What does not belong to `source` is left aside.',
})
export class IdeasGenerateInput {
  @Field(() => IdeaSource, { description: 'From what.' })
  source: `${IdeaSource}`;

  @Field(() => ID, { nullable: true, description: 'The trend, for TREND.' })
  trendId?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of an occasion, for SEASON.' })
  occasionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Own words, for WORDS; 2 to 200 characters.' })
  words?: string | null;

  @Field(() => String, { description: 'Language of the ideas: en, es, fr or de.' })
  locale: string;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 12; 3 when left out. Each takes one of the quota.' })
  count?: number | null;

  @Field(() => ID, { nullable: true, description: 'Under which brand profile; the default one when left out.' })
  brandProfileId?: string | null;

  @Field(() => IdeaEngineWish, { nullable: true, description: 'Who is to write; AUTO when left out.' })
  engine?: `${IdeaEngineWish}` | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of ideasGenerate. */
@ObjectType('IdeasGeneratePayload', { description: 'Answer of `ideasGenerate`.', simpleResolvers: true })
export class IdeasGeneratePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The job that thinks of them, `job_…`; `ideas(where: { jobId })` gives what it wrote.',
  })
  jobId: string | null;

  @Field(() => [IdeasGenerateError], { description: 'Empty when ideas were ordered.' })
  userErrors: InstanceType<typeof IdeasGenerateError>[];
}

export const IdeaUpdateError = userErrorOf('IdeaUpdate', 'Why the idea stayed as it was.', {
  ...NOT_FOUND,
  ...CONFLICT,
  TITLE_INVALID: 'The title has from 1 to 140 characters.',
  TEXT_TOO_LONG: 'The text of the field is too long.',
  LINES_INVALID: 'At most 8 lines of at most 60 characters.',
  PALETTE_INVALID: 'At most 8 colours like `#1a2b3c`.',
  PRODUCT_UNKNOWN: 'There are no such goods.',
  LIST_INVALID: 'The list is too long, or one of its entries.',
});

/** What changes; what is left out stays. */
@InputType('IdeaUpdateInput', {
  description: 'What changes about an idea; what is left out stays. The new words are screened.',
})
export class IdeaUpdateInput {
  @Field(() => ID, { description: 'Which, `ide_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 140 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be seen.' })
  concept?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What is set on the product, at most 8 lines of 60 characters.',
  })
  textLines?: string[] | null;

  @Field(() => String, { nullable: true, description: 'How it is set, at most 200 characters.' })
  style?: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 8 colours as `#rrggbb`.' })
  palette?: string[] | null;

  @Field(() => String, { nullable: true, description: 'For whom, at most 400 characters.' })
  audience?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of goods.' })
  products?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words to be found by, at most 30.' })
  keywords?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of ideaUpdate. */
@ObjectType('IdeaUpdatePayload', { description: 'Answer of `ideaUpdate`.', simpleResolvers: true })
export class IdeaUpdatePayload {
  @Field(() => Idea, { nullable: true, description: 'The idea as it stands now; null when there is none.' })
  idea: Idea | null;

  @Field(() => [IdeaUpdateError], { description: 'Empty when the idea was changed.' })
  userErrors: InstanceType<typeof IdeaUpdateError>[];
}

export const IdeaChooseError = userErrorOf('IdeaChoose', 'Why the idea was not chosen.', {
  ...NOT_FOUND,
  ...CONFLICT,
  BLOCKED: 'A finding blocks it: change its words first.',
  ACKNOWLEDGE_FINDINGS: 'There are warnings: look at them and send `acknowledgeFindings: true`.',
  ARCHIVED: 'It is archived: restore it first.',
});

/** Which idea goes on. */
@InputType('IdeaChooseInput', { description: 'Which idea goes on to designs.' })
export class IdeaChooseInput {
  @Field(() => ID, { description: 'Which, `ide_…`.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody has looked at the warnings and takes them on; it is noted in the audit log.',
  })
  acknowledgeFindings?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of ideaChoose. */
@ObjectType('IdeaChoosePayload', { description: 'Answer of `ideaChoose`.', simpleResolvers: true })
export class IdeaChoosePayload {
  @Field(() => Idea, { nullable: true, description: 'The idea as it stands now; null when there is none.' })
  idea: Idea | null;

  @Field(() => [IdeaChooseError], { description: 'Empty when it was chosen.' })
  userErrors: InstanceType<typeof IdeaChooseError>[];
}

export const IdeaArchiveError = userErrorOf('IdeaArchive', 'Why nothing was archived.', NOT_FOUND);

/** Which idea goes out of sight. */
@InputType('IdeaArchiveInput', { description: 'Which idea goes out of sight; `ideaRestore` brings it back.' })
export class IdeaArchiveInput {
  @Field(() => ID, { description: 'Which, `ide_…`.' })
  id: string;
}

/** Answer of ideaArchive. */
@ObjectType('IdeaArchivePayload', { description: 'Answer of `ideaArchive`.', simpleResolvers: true })
export class IdeaArchivePayload {
  @Field(() => Idea, { nullable: true, description: 'The idea as it stands now; null when there is none.' })
  idea: Idea | null;

  @Field(() => [IdeaArchiveError], { description: 'Empty when it was archived.' })
  userErrors: InstanceType<typeof IdeaArchiveError>[];
}

export const IdeaRestoreError = userErrorOf('IdeaRestore', 'Why nothing was restored.', NOT_FOUND);

/** Which idea comes back. */
@InputType('IdeaRestoreInput', { description: 'Which archived idea is a draft again.' })
export class IdeaRestoreInput {
  @Field(() => ID, { description: 'Which, `ide_…`.' })
  id: string;
}

/** Answer of ideaRestore. */
@ObjectType('IdeaRestorePayload', { description: 'Answer of `ideaRestore`.', simpleResolvers: true })
export class IdeaRestorePayload {
  @Field(() => Idea, { nullable: true, description: 'The idea as it stands now; null when there is none.' })
  idea: Idea | null;

  @Field(() => [IdeaRestoreError], { description: 'Empty when it was restored.' })
  userErrors: InstanceType<typeof IdeaRestoreError>[];
}
