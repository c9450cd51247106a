import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { ARCHIVED, CONFLICT, ListingWhere, NOT_FOUND } from './listing-change.type.js';
import { ListingExportFormatEnum } from './listing.enums.type.js';
import { Listing } from './listing.type.js';

const GATE = {
  NOT_CONNECTED: 'Etsy or Printify is not connected.',
  SHOP_NOT_CHOSEN: 'No shop is chosen at Etsy or Printify.',
  SHOP_DIFFERS: 'It stands in another Etsy shop than the one that is chosen.',
  CURRENCY_DIFFERS: 'The Etsy shop sells in another currency than the listing’s.',
  RATE_MISSING: 'Nobody said what the listing’s currency is worth in the product’s.',
  RATE_OLD: 'What the listing’s currency is worth was said too long ago.',
  MIXED_PROVIDERS: 'One provider is live, the other the sandbox.',
  NO_PRODUCT: 'It has no product.',
  PRODUCT_NOT_READY: 'The product is not ready at Printify.',
  NO_VARIANT: 'No variant of the product is on and can be had.',
  CONTENT_INVALID: 'It breaks Etsy’s rules; `field` says where.',
  SCREENING_BLOCKS: 'It holds words that cannot be used; `field` says where.',
  BUSY: 'It is being published.',
} as const;

export const ListingPublishError = userErrorOf('ListingPublish', 'Why it is not being published.', {
  ...NOT_FOUND,
  ...CONFLICT,
  ...ARCHIVED,
  ...GATE,
  QUOTA_USED_UP: 'The plan’s listings of this month are used up.',
});

/** Which listing is published. */
@InputType('ListingPublishInput', { description: 'Which listing is published, or whose changes are.' })
export class ListingPublishInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the person saw; absent: whatever it is now.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey: string;
}

/** Answer of listingPublish. */
@ObjectType('ListingPublishPayload', { description: 'Answer of `listingPublish`.', simpleResolvers: true })
export class ListingPublishPayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now.' })
  listing: Listing | null;

  @Field(() => ID, { nullable: true, description: 'The job that publishes it, `job_…`.' })
  jobId: string | null;

  @Field(() => [ListingPublishError], { description: 'Empty when it is on its way.' })
  userErrors: InstanceType<typeof ListingPublishError>[];
}

export const ListingScheduleError = userErrorOf('ListingSchedule', 'Why it is not scheduled.', {
  ...NOT_FOUND,
  ...CONFLICT,
  ...ARCHIVED,
  ...GATE,
  TOO_SOON: 'Less than a minute from now.',
  TOO_LATE: 'More than a year from now.',
});

/** When a listing is to go live. */
@InputType('ListingScheduleInput', { description: 'When a listing is to go live.' })
export class ListingScheduleInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;

  @Field(() => DateTime, { description: 'When: at least a minute and at most a year from now.' })
  at: Date;

  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion: number;
}

/** Answer of listingSchedule. */
@ObjectType('ListingSchedulePayload', { description: 'Answer of `listingSchedule`.', simpleResolvers: true })
export class ListingSchedulePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now.' })
  listing: Listing | null;

  @Field(() => [ListingScheduleError], { description: 'Empty when it is scheduled.' })
  userErrors: InstanceType<typeof ListingScheduleError>[];
}

export const ListingUnscheduleError = userErrorOf('ListingUnschedule', 'Why nothing was taken back.', {
  ...NOT_FOUND,
  NOT_SCHEDULED: 'It is not scheduled.',
});

/** Which listing is not to go live by itself. */
@InputType('ListingUnscheduleInput', { description: 'Which listing is not to go live by itself.' })
export class ListingUnscheduleInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;
}

/** Answer of listingUnschedule. */
@ObjectType('ListingUnschedulePayload', { description: 'Answer of `listingUnschedule`.', simpleResolvers: true })
export class ListingUnschedulePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now.' })
  listing: Listing | null;

  @Field(() => [ListingUnscheduleError], { description: 'Empty when it was taken back.' })
  userErrors: InstanceType<typeof ListingUnscheduleError>[];
}

/** Listings as a file. */
@ObjectType('ListingsExport', { description: 'Listings as a file to keep.', simpleResolvers: true })
export class ListingsExport {
  @Field(() => String, { description: 'What to call it.' })
  name: string;

  @Field(() => String, { description: 'Its media type.' })
  contentType: string;

  @Field(() => String, { description: 'The whole of it.' })
  text: string;

  @Field(() => Int, { description: 'How many listings are in it.' })
  count: number;
}

/** What is exported. */
@ArgsType()
export class ListingsExportArgs {
  @Field(() => ListingExportFormatEnum, { description: 'Its form.' })
  format: 'CSV' | 'JSON';

  @Field(() => [ID], { nullable: true, description: 'These, `lst_…`.' })
  ids?: string[] | null;

  @Field(() => ListingWhere, { nullable: true, description: 'Or the newest of these.' })
  where?: ListingWhere | null;
}
