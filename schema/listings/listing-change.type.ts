import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import type { ListingStatus as Status, WhoMade } from './listing-content.values.js';
import { ListingTextSuggestion } from './listing-reading.type.js';
import { ListingBlockEnum, ListingLocaleEnum, ListingStatusEnum, WhoMadeEnum } from './listing.enums.type.js';
import type { ListingBlock as Block, ListingLocale as Locale } from './listing.rules.js';
import { Listing } from './listing.type.js';

/** Which listings. */
@InputType('ListingWhere', { description: 'Which listings; what is absent does not filter.' })
export class ListingWhere {
  @Field(() => [ListingStatusEnum], {
    nullable: true,
    description: 'In one of these states; archived ones only when named.',
  })
  status?: Uppercase<Status>[] | null;

  @Field(() => String, { nullable: true, description: 'Part of a title, in any of its languages.' })
  title?: string | null;
}

export const NOT_FOUND = { NOT_FOUND: 'Your workspace has no such thing.' } as const;
export const ARCHIVED = { ARCHIVED: 'It is archived.' } as const;
export const CONFLICT = { CONFLICT: 'It was changed meanwhile: `listing` is as it stands now.' } as const;

export const ListingCreateError = userErrorOf('ListingCreate', 'Why no listing was begun.', {
  ...NOT_FOUND,
  NOTHING_CHOSEN: 'Name a product or an idea.',
});

/** From what a listing is begun. */
@InputType('ListingCreateInput', {
  description: 'From what a listing is begun: a product, or an idea that has none yet.',
})
export class ListingCreateInput {
  @Field(() => ID, { nullable: true, description: 'The product, `prd_…`. One that has a listing gives that.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The idea, `ide_…`.' })
  ideaId?: string | null;

  @Field(() => ListingLocaleEnum, {
    nullable: true,
    description: 'Main language; by default the idea’s, else English.',
  })
  locale?: Uppercase<Locale> | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of listingCreate. */
@ObjectType('ListingCreatePayload', { description: 'Answer of `listingCreate`.', simpleResolvers: true })
export class ListingCreatePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing, with a first text by our own writer.' })
  listing: Listing | null;

  @Field(() => [ListingCreateError], { description: 'Empty when there is a listing.' })
  userErrors: InstanceType<typeof ListingCreateError>[];
}

/** Changed texts of one language. */
@InputType('ListingTextInput', { description: 'Texts of one language; what is absent stays.' })
export class ListingTextInput {
  @Field(() => ListingLocaleEnum, { description: 'Which language.' })
  locale: Uppercase<Locale>;

  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'All tags, in order.' })
  tags?: string[] | null;
}

/** An image of a listing. */
@InputType('ListingImageInput', { description: 'An image of a listing.' })
export class ListingImageInput {
  @Field(() => String, { description: 'Its key, as `ListingImage.key` or an upload gave it.' })
  key: string;

  @Field(() => String, { description: 'Its alternative text.' })
  altText: string;
}

/** Something that is said of the goods. */
@InputType('ListingAttributeInput', { description: 'Something that is said of the goods, by Etsy’s taxonomy.' })
export class ListingAttributeInput {
  @Field(() => String, { description: 'Etsy’s number of the property.' })
  propertyId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => [String], { description: 'Etsy’s numbers of the values.' })
  valueIds: string[];

  @Field(() => [String], { description: 'What the values are called.' })
  values: string[];
}

export const ListingUpdateError = userErrorOf('ListingUpdate', 'Why nothing was saved.', {
  ...NOT_FOUND,
  ...CONFLICT,
  ...ARCHIVED,
  TOO_LARGE: 'More than a draft can hold; `field` says where.',
  IMAGE_UNKNOWN: 'An image that is no file of your workspace.',
  CURRENCY_UNKNOWN: 'No such currency.',
});

/** What is changed. */
@InputType('ListingUpdateInput', {
  description:
    'What is changed; what is absent stays. What breaks Etsy’s rules is kept too and shows in `Listing.faults`.',
})
export class ListingUpdateInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;

  @Field(() => Int, { description: 'The version that the changes were made on.' })
  expectedVersion: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a machine saves while a person types: several in a row are one revision.',
  })
  isAutosave?: boolean | null;

  @Field(() => ListingLocaleEnum, { nullable: true, description: 'The main language.' })
  locale?: Uppercase<Locale> | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Price of the cheapest variant in minor units; dearer ones keep their difference.',
  })
  priceMinor?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the price is in (ISO 4217): what the shop sells in. Another one without `priceMinor` leaves no price.',
  })
  currency?: string | null;

  @Field(() => [ListingTextInput], { nullable: true, description: 'Changed texts.' })
  texts?: ListingTextInput[] | null;

  @Field(() => String, { nullable: true, description: 'What the listing wants to be found by.' })
  keyword?: string | null;

  @Field(() => [ListingBlockEnum], { nullable: true, description: 'All blocks, in order.' })
  blocks?: Uppercase<Block>[] | null;

  @Field(() => [String], { nullable: true, description: 'All materials.' })
  materials?: string[] | null;

  @Field(() => [ListingAttributeInput], { nullable: true, description: 'All attributes.' })
  attributes?: ListingAttributeInput[] | null;

  @Field(() => [ListingImageInput], { nullable: true, description: 'All images, in order.' })
  images?: ListingImageInput[] | null;

  @Field(() => String, { nullable: true, description: 'The category; empty takes it away.' })
  taxonomyId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the category is called.' })
  taxonomyPath?: string | null;

  @Field(() => String, { nullable: true, description: 'The shipping profile; empty takes it away.' })
  shippingProfileId?: string | null;

  @Field(() => String, { nullable: true, description: 'The processing profile; empty takes it away.' })
  readinessStateId?: string | null;

  @Field(() => String, { nullable: true, description: 'The return policy; empty takes it away.' })
  returnPolicyId?: string | null;

  @Field(() => String, { nullable: true, description: 'The section of the shop; empty takes it away.' })
  shopSectionId?: string | null;

  @Field(() => [String], { nullable: true, description: 'All production partners.' })
  productionPartnerIds?: string[] | null;

  @Field(() => WhoMadeEnum, { nullable: true, description: 'Who makes it.' })
  whoMade?: Uppercase<WhoMade> | null;

  @Field(() => Int, { nullable: true, description: 'Pieces offered.' })
  quantity?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a machine drew the artwork.' })
  usesAi?: boolean | null;
}

/** Answer of listingUpdate. */
@ObjectType('ListingUpdatePayload', { description: 'Answer of `listingUpdate`.', simpleResolvers: true })
export class ListingUpdatePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now, also after a conflict.' })
  listing: Listing | null;

  @Field(() => [ListingUpdateError], { description: 'Empty when it was saved.' })
  userErrors: InstanceType<typeof ListingUpdateError>[];
}

export const ListingArchiveError = userErrorOf('ListingArchive', 'Why it was not put away.', {
  ...NOT_FOUND,
  PUBLISHING: 'It is being published.',
});

/** Which listing is put away. */
@InputType('ListingArchiveInput', { description: 'Which listing is put away. What is live at Etsy stays live there.' })
export class ListingArchiveInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;
}

/** Answer of listingArchive. */
@ObjectType('ListingArchivePayload', { description: 'Answer of `listingArchive`.', simpleResolvers: true })
export class ListingArchivePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now.' })
  listing: Listing | null;

  @Field(() => [ListingArchiveError], { description: 'Empty when it was put away.' })
  userErrors: InstanceType<typeof ListingArchiveError>[];
}

export const ListingRevisionRestoreError = userErrorOf('ListingRevisionRestore', 'Why nothing was brought back.', {
  ...NOT_FOUND,
  ...CONFLICT,
  ...ARCHIVED,
});

/** Which revision is brought back. */
@InputType('ListingRevisionRestoreInput', { description: 'Which revision is brought back.' })
export class ListingRevisionRestoreInput {
  @Field(() => ID, { description: 'The revision, `rev_…`.' })
  id: string;

  @Field(() => Int, { description: 'The listing’s version that the person saw.' })
  expectedVersion: number;
}

/** Answer of listingRevisionRestore. */
@ObjectType('ListingRevisionRestorePayload', {
  description: 'Answer of `listingRevisionRestore`.',
  simpleResolvers: true,
})
export class ListingRevisionRestorePayload {
  @Field(() => Listing, { nullable: true, description: 'The listing as it stands now.' })
  listing: Listing | null;

  @Field(() => [ListingRevisionRestoreError], { description: 'Empty when it was brought back.' })
  userErrors: InstanceType<typeof ListingRevisionRestoreError>[];
}

export const ListingSuggestTextsError = userErrorOf('ListingSuggestTexts', 'Why nothing was written.', NOT_FOUND);

/** For which listing texts are written. */
@InputType('ListingSuggestTextsInput', { description: 'For which listing texts are written, and in which language.' })
export class ListingSuggestTextsInput {
  @Field(() => ID, { description: 'The listing, `lst_…`.' })
  id: string;

  @Field(() => ListingLocaleEnum, { description: 'In which language.' })
  locale: Uppercase<Locale>;
}

/** Answer of listingSuggestTexts. */
@ObjectType('ListingSuggestTextsPayload', {
  description: 'Answer of `listingSuggestTexts`. Nothing is saved by it.',
  simpleResolvers: true,
})
export class ListingSuggestTextsPayload {
  @Field(() => [ListingTextSuggestion], { description: 'Three texts to choose from.' })
  suggestions: ListingTextSuggestion[];

  @Field(() => [ListingSuggestTextsError], { description: 'Empty when something was written.' })
  userErrors: InstanceType<typeof ListingSuggestTextsError>[];
}
