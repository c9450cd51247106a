import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';

/** The promise of a brand profile. */
@ObjectType('BrandProfile', {
  implements: Node,
  description: 'How a brand speaks, to whom, and of what it does not. Ideas and texts heed it.',
  simpleResolvers: true,
})
export class BrandProfile implements Node {
  @Field(() => ID, { description: 'Opaque id, `brp_…`.' })
  id: string;

  @Field(() => String, { description: 'What it is called, 1 to 80 characters.' })
  name: string;

  @Field(() => String, { description: 'How it speaks, in free words; may be empty.' })
  tone: string;

  @Field(() => String, { description: 'To whom, in free words; may be empty.' })
  audience: string;

  @Field(() => [String], { description: 'What its people like.' })
  interests: string[];

  @Field(() => [String], { description: 'What it never touches: ideas with these words are left out.' })
  bannedTopics: string[];

  @Field(() => [String], { description: 'Names of the goods that it prefers, best first.' })
  preferredProducts: string[];

  @Field(() => String, { description: 'Its language: en, es, fr or de.' })
  locale: string;

  @Field(() => Boolean, { description: 'Whether it is used when none is named.' })
  isDefault: boolean;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes of the profile, for `expectedVersion`.' })
  version: number;
}

export const BrandProfileConnection = connectionOf('BrandProfile', BrandProfile, {
  one: 'a brand profile',
  many: 'brand profiles, newest first',
});

const NOT_FOUND = { NOT_FOUND: 'Your workspace has no brand profile with this id.' } as const;
const TEXT_CODES = {
  NAME_INVALID: 'The name has from 1 to 80 characters.',
  TEXT_TOO_LONG: 'The text of the field is too long.',
  LIST_INVALID: 'The list is too long, or one of its entries.',
  PRODUCT_UNKNOWN: 'There are no such goods.',
  LOCALE_UNKNOWN: 'Languages are en, es, fr and de.',
} as const;

export const BrandProfileCreateError = userErrorOf('BrandProfileCreate', 'Why no profile was made.', {
  ...TEXT_CODES,
  TOO_MANY: 'A workspace has at most 50 profiles: delete one.',
});

/** A new profile. */
@InputType('BrandProfileCreateInput', { description: 'A new brand profile. The first of a workspace is its default.' })
export class BrandProfileCreateInput {
  @Field(() => String, { description: 'What it is called, 1 to 80 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'How it speaks, at most 200 characters.' })
  tone?: string | null;

  @Field(() => String, { nullable: true, description: 'To whom, at most 200 characters.' })
  audience?: string | null;

  @Field(() => [String], { nullable: true, description: 'What its people like, at most 30.' })
  interests?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it never touches, at most 100.' })
  bannedTopics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of preferred goods, best first.' })
  preferredProducts?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its language: en, es, fr or de; en when left out.' })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of brandProfileCreate. */
@ObjectType('BrandProfileCreatePayload', { description: 'Answer of `brandProfileCreate`.', simpleResolvers: true })
export class BrandProfileCreatePayload {
  @Field(() => BrandProfile, { nullable: true, description: 'The new profile; null when none was made.' })
  brandProfile: BrandProfile | null;

  @Field(() => [BrandProfileCreateError], { description: 'Empty when a profile was made.' })
  userErrors: InstanceType<typeof BrandProfileCreateError>[];
}

export const BrandProfileUpdateError = userErrorOf('BrandProfileUpdate', 'Why the profile stayed as it was.', {
  ...NOT_FOUND,
  ...TEXT_CODES,
  CONFLICT: 'The profile was changed meanwhile: `brandProfile` is as it stands now.',
});

/** What changes; what is left out stays. */
@InputType('BrandProfileUpdateInput', { description: 'What changes about a profile; what is left out stays.' })
export class BrandProfileUpdateInput {
  @Field(() => ID, { description: 'Which, `brp_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 80 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'How it speaks, at most 200 characters.' })
  tone?: string | null;

  @Field(() => String, { nullable: true, description: 'To whom, at most 200 characters.' })
  audience?: string | null;

  @Field(() => [String], { nullable: true, description: 'What its people like, at most 30.' })
  interests?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it never touches, at most 100.' })
  bannedTopics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of preferred goods, best first.' })
  preferredProducts?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its language: en, es, fr or de.' })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of brandProfileUpdate. */
@ObjectType('BrandProfileUpdatePayload', { description: 'Answer of `brandProfileUpdate`.', simpleResolvers: true })
export class BrandProfileUpdatePayload {
  @Field(() => BrandProfile, { nullable: true, description: 'The profile as it stands now; null when there is none.' })
  brandProfile: BrandProfile | null;

  @Field(() => [BrandProfileUpdateError], { description: 'Empty when the profile was changed.' })
  userErrors: InstanceType<typeof BrandProfileUpdateError>[];
}

export const BrandProfileSetDefaultError = userErrorOf('BrandProfileSetDefault', 'Why the default stayed.', NOT_FOUND);

/** Which profile is used when none is named. */
@InputType('BrandProfileSetDefaultInput', { description: 'Which profile is used when none is named.' })
export class BrandProfileSetDefaultInput {
  @Field(() => ID, { description: 'Which, `brp_…`.' })
  id: string;
}

/** Answer of brandProfileSetDefault. */
@ObjectType('BrandProfileSetDefaultPayload', {
  description: 'Answer of `brandProfileSetDefault`.',
  simpleResolvers: true,
})
export class BrandProfileSetDefaultPayload {
  @Field(() => BrandProfile, { nullable: true, description: 'The profile as it stands now; null when there is none.' })
  brandProfile: BrandProfile | null;

  @Field(() => [BrandProfileSetDefaultError], { description: 'Empty when it is the default now.' })
  userErrors: InstanceType<typeof BrandProfileSetDefaultError>[];
}

export const BrandProfileDeleteError = userErrorOf('BrandProfileDelete', 'Why nothing was deleted.', NOT_FOUND);

/** Which profile goes. */
@InputType('BrandProfileDeleteInput', {
  description: 'Which profile goes for good. Ideas that were made under it stay.',
})
export class BrandProfileDeleteInput {
  @Field(() => ID, { description: 'Which, `brp_…`.' })
  id: string;
}

/** Answer of brandProfileDelete. */
@ObjectType('BrandProfileDeletePayload', { description: 'Answer of `brandProfileDelete`.', simpleResolvers: true })
export class BrandProfileDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The profile that is gone; null when there was none.' })
  deletedId: string | null;

  @Field(() => [BrandProfileDeleteError], { description: 'Empty when it was deleted.' })
  userErrors: InstanceType<typeof BrandProfileDeleteError>[];
}
