import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';

/** One thing that can be chosen. */
@ObjectType('EtsyShopOption', {
  description: 'Something of the chosen Etsy shop that a listing can name.',
  simpleResolvers: true,
})
export class EtsyShopOption {
  @Field(() => String, { description: 'Etsy’s number of it.' })
  optionId: string;

  @Field(() => String, { description: 'What it is called in the shop.' })
  name: string;
}

/** A processing profile. */
@ObjectType('EtsyProcessingProfile', {
  description: 'How long a piece is in the making, as the shop has it.',
  simpleResolvers: true,
})
export class EtsyProcessingProfile extends EtsyShopOption {
  @Field(() => Int, { nullable: true, description: 'Days, the least.' })
  minDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days, the most.' })
  maxDays: number | null;
}

/** A return policy. */
@ObjectType('EtsyReturnPolicy', { description: 'Whether buyers may send things back.', simpleResolvers: true })
export class EtsyReturnPolicy {
  @Field(() => String, { description: 'Etsy’s number of it.' })
  optionId: string;

  @Field(() => Boolean, { description: 'Whether returns are taken.' })
  acceptsReturns: boolean;

  @Field(() => Boolean, { description: 'Whether exchanges are made.' })
  acceptsExchanges: boolean;

  @Field(() => Int, { nullable: true, description: 'Within so many days.' })
  deadlineDays: number | null;
}

/** Why Etsy could not be asked. */
@ObjectType('EtsyShopProblem', { description: 'Why Etsy could not be asked.', simpleResolvers: true })
export class EtsyShopProblem {
  @Field(() => String, { description: 'Which problem; an open list.' })
  code: string;

  @Field(() => String, { description: 'What to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What would help: `connect:etsy`, `reconnect:etsy` …' })
  action: string | null;
}

/** What a shop has to choose from. */
@ObjectType('EtsyShopOptions', {
  description: 'What the chosen Etsy shop has to choose from; empty while it cannot be asked.',
  simpleResolvers: true,
})
export class EtsyShopOptions {
  @Field(() => [EtsyShopOption], { description: 'Shipping profiles.' })
  shippingProfiles: EtsyShopOption[];

  @Field(() => [EtsyProcessingProfile], { description: 'Processing profiles.' })
  processingProfiles: EtsyProcessingProfile[];

  @Field(() => [EtsyReturnPolicy], { description: 'Return policies.' })
  returnPolicies: EtsyReturnPolicy[];

  @Field(() => [EtsyShopOption], { description: 'Sections of the shop.' })
  sections: EtsyShopOption[];

  @Field(() => [EtsyShopOption], { description: 'Production partners.' })
  productionPartners: EtsyShopOption[];

  @Field(() => EtsyShopProblem, { nullable: true, description: 'Why nothing can be chosen; null when all is well.' })
  problem: EtsyShopProblem | null;
}

/** A category. */
@ObjectType('EtsyCategory', { description: 'A category of Etsy’s.', simpleResolvers: true })
export class EtsyCategory {
  @Field(() => String, { description: 'Etsy’s number of it.' })
  taxonomyId: string;

  @Field(() => String, { description: 'Where it stands, e.g. `Clothing > Shirts`.' })
  path: string;
}

/** A value that can be chosen. */
@ObjectType('EtsyAttributeValue', { description: 'A value of a property.', simpleResolvers: true })
export class EtsyAttributeValue {
  @Field(() => String, { description: 'Etsy’s number of it.' })
  valueId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;
}

/** Something that can be said of goods of a category. */
@ObjectType('EtsyAttribute', {
  description: 'Something that can be said of goods of a category.',
  simpleResolvers: true,
})
export class EtsyAttribute {
  @Field(() => String, { description: 'Etsy’s number of it.' })
  propertyId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether Etsy wants it.' })
  isRequired: boolean;

  @Field(() => Boolean, { description: 'Whether several values can be chosen.' })
  isMultiple: boolean;

  @Field(() => [EtsyAttributeValue], { description: 'What can be chosen.' })
  values: EtsyAttributeValue[];
}

export const EtsyProcessingProfileCreateError = userErrorOf(
  'EtsyProcessingProfileCreate',
  'Why there is no new processing profile.',
  {
    OUT_OF_RANGE: 'Etsy takes 1 to 10 days.',
    ETSY_REFUSED: 'Etsy refused, or is not connected; the message says what to do.',
  },
);

/** How long pieces are in the making. */
@InputType('EtsyProcessingProfileCreateInput', {
  description: 'How long pieces are in the making. An equal profile is found again.',
})
export class EtsyProcessingProfileCreateInput {
  @Field(() => Int, { description: 'Days, the least: 1 to 10.' })
  minDays: number;

  @Field(() => Int, { description: 'Days, the most: 1 to 10.' })
  maxDays: number;
}

/** Answer of etsyProcessingProfileCreate. */
@ObjectType('EtsyProcessingProfileCreatePayload', {
  description: 'Answer of `etsyProcessingProfileCreate`.',
  simpleResolvers: true,
})
export class EtsyProcessingProfileCreatePayload {
  @Field(() => EtsyProcessingProfile, { nullable: true, description: 'The profile, new or found.' })
  profile: EtsyProcessingProfile | null;

  @Field(() => [EtsyProcessingProfileCreateError], { description: 'Empty when there is a profile.' })
  userErrors: InstanceType<typeof EtsyProcessingProfileCreateError>[];
}
