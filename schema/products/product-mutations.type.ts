import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { FeeRateInput } from './price.type.js';
import { ListingOwner, PriceEndingEnum, TemplateNameEnum } from './product.enums.type.js';
import { Product } from './product.type.js';

const ORDER_CODES = {
  TITLE_INVALID: 'A title has 1 to 140 characters.',
  DESCRIPTION_INVALID: 'A description has 20,000 characters at most.',
  CHOICE_INVALID: 'Too many sizes or colours, or a name that is none.',
  MARGIN_INVALID: 'A margin is from 0 to 9000 hundredths of a percent.',
  FEES_UNKNOWN: 'No payment fees of Etsy are known for this country.',
  RATE_MISSING: 'The worth of a fee’s currency has to be given.',
} as const;
const NOT_FOUND = { NOT_FOUND: 'Your workspace has no product with this id.' } as const;
const CONFLICT = { CONFLICT: 'It changed meanwhile, or its status does not allow this: read it again.' } as const;

export const ProductCreateError = userErrorOf('ProductCreate', 'Why no product was made.', {
  ...ORDER_CODES,
  NOT_FOUND: 'Your workspace has no design with this id.',
  DESIGN_NOT_APPROVED: 'Only approved designs become products.',
  NOT_CONNECTED: 'Connect Printify and choose a shop first.',
});

/** What is to be made. */
@InputType('ProductCreateInput', { description: 'What is to be made. What is absent is as the template suggests.' })
export class ProductCreateInput {
  @Field(() => ID, { description: 'The approved design, `dsn_…`.' })
  designId: string;

  @Field(() => TemplateNameEnum, { description: 'Which goods.' })
  template: `${TemplateNameEnum}`;

  @Field(() => Int, { nullable: true, description: 'Printify’s id of the print provider.' })
  printProviderId?: number | null;

  @Field(() => [String], { nullable: true, description: 'Sizes, as the provider names them.' })
  sizes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Colours, as the provider names them.' })
  colors?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its title; the design’s when absent.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its description.' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'Wanted margin in hundredths of a percent; 3000 when absent.' })
  marginBps?: number | null;

  @Field(() => PriceEndingEnum, { nullable: true, description: 'How prices end; `NINETY_NINE` when absent.' })
  priceEnding?: `${PriceEndingEnum}` | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether prices hold the shipping; false when absent.' })
  isShippingIncluded?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whose payment fees, ISO 3166; `US` when absent.' })
  feeCountry?: string | null;

  @Field(() => [FeeRateInput], {
    nullable: true,
    description: 'Worth of the currencies of fees that are not in US dollars.',
  })
  feeRates?: FeeRateInput[] | null;

  @Field(() => ListingOwner, { nullable: true, description: 'Who makes the Etsy listing; `PRINTIFY` when absent.' })
  listingOwner?: `${ListingOwner}` | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of productCreate. */
@ObjectType('ProductCreatePayload', { description: 'Answer of `productCreate`.', simpleResolvers: true })
export class ProductCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The product, which is being made.' })
  product: Product | null;

  @Field(() => ID, { nullable: true, description: 'The job that makes it, `job_…`.' })
  jobId: string | null;

  @Field(() => [ProductCreateError], { description: 'Empty when it is being made.' })
  userErrors: InstanceType<typeof ProductCreateError>[];
}

export const ProductUpdateError = userErrorOf('ProductUpdate', 'Why the product stayed as it was.', {
  ...ORDER_CODES,
  ...NOT_FOUND,
  ...CONFLICT,
  OWNER_FIXED: 'It was published: who owns its listing stays.',
  VARIANT_UNKNOWN: 'The product has no such variant.',
  PRICE_INVALID: 'Etsy takes prices from 0.20 to 50,000.',
  NO_VARIANT: 'At least one variant has to stay on.',
});

/** A change of a variant. */
@InputType('ProductVariantChange', { description: 'A change of a variant. What is absent stays.' })
export class ProductVariantChange {
  @Field(() => ID, { description: 'The variant, `var_…`.' })
  id: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  isEnabled?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'A price of its own, in minor units; it stands until margin or fees change.',
  })
  priceMinor?: number | null;
}

/** What changes. */
@InputType('ProductUpdateInput', { description: 'What changes of a product. What is absent stays.' })
export class ProductUpdateInput {
  @Field(() => ID, { description: 'The product, `prd_…`.' })
  id: string;

  @Field(() => Int, { description: 'Its `version` as you read it.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its description.' })
  description?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Wanted margin in hundredths of a percent: all prices are reckoned anew.',
  })
  marginBps?: number | null;

  @Field(() => PriceEndingEnum, { nullable: true, description: 'How prices end.' })
  priceEnding?: `${PriceEndingEnum}` | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether prices hold the shipping.' })
  isShippingIncluded?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whose payment fees, ISO 3166.' })
  feeCountry?: string | null;

  @Field(() => [FeeRateInput], {
    nullable: true,
    description: 'Worth of the currencies of fees that are not in US dollars.',
  })
  feeRates?: FeeRateInput[] | null;

  @Field(() => ListingOwner, {
    nullable: true,
    description: 'Who makes the Etsy listing; only before it is published.',
  })
  listingOwner?: `${ListingOwner}` | null;

  @Field(() => [ProductVariantChange], { nullable: true, description: 'Changes of variants, 100 at most.' })
  variants?: ProductVariantChange[] | null;
}

/** Answer of productUpdate. */
@ObjectType('ProductUpdatePayload', { description: 'Answer of `productUpdate`.', simpleResolvers: true })
export class ProductUpdatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it stands now.' })
  product: Product | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The job that brings it to Printify, `job_…`; null when nothing is there yet.',
  })
  jobId: string | null;

  @Field(() => [ProductUpdateError], { description: 'Empty when it was changed.' })
  userErrors: InstanceType<typeof ProductUpdateError>[];
}

export const ProductArchiveError = userErrorOf('ProductArchive', 'Why it was not put away.', {
  ...NOT_FOUND,
  ...CONFLICT,
});

/** Which product is put away. */
@InputType('ProductArchiveInput', { description: 'Which product is put away.' })
export class ProductArchiveInput {
  @Field(() => ID, { description: 'The product, `prd_…`.' })
  id: string;

  @Field(() => Int, { description: 'Its `version` as you read it.' })
  expectedVersion: number;
}

/** Answer of productArchive. */
@ObjectType('ProductArchivePayload', { description: 'Answer of `productArchive`.', simpleResolvers: true })
export class ProductArchivePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it stands now.' })
  product: Product | null;

  @Field(() => [ProductArchiveError], { description: 'Empty when it was put away.' })
  userErrors: InstanceType<typeof ProductArchiveError>[];
}
