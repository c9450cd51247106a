import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { Node } from '#schema/base/node.type.js';
import type { ListingStatus as Status, RevisionCause, WhoMade } from './listing-content.values.js';
import {
  ListingBlockEnum,
  ListingLocaleEnum,
  ListingRevisionCauseEnum,
  ListingStatusEnum,
  WhoMadeEnum,
} from './listing.enums.type.js';
import type { ListingBlock as Block, ListingLocale as Locale } from './listing.rules.js';

/** What a listing says in one language. */
@ObjectType('ListingText', {
  description: 'What a listing says in one language, as it was typed.',
  simpleResolvers: true,
})
export class ListingText {
  @Field(() => ListingLocaleEnum, { description: 'Which language.' })
  locale: Uppercase<Locale>;

  @Field(() => String, { description: 'Etsy takes 140 characters.' })
  title: string;

  @Field(() => String, { description: 'Plain text.' })
  description: string;

  @Field(() => [String], { description: 'In order; Etsy takes 13 of 20 characters.' })
  tags: string[];

  @Field(() => Boolean, { description: 'Whether it could be published as it is.' })
  isComplete: boolean;
}

/** An image of a listing. */
@ObjectType('ListingImage', { description: 'An image of a listing.', simpleResolvers: true })
export class ListingImage {
  @Field(() => String, { description: 'Its key among the files of the workspace; hand it back to keep it.' })
  key: string;

  @Field(() => String, {
    description: 'Says what is to be seen, for people who do not see it; at most 500 characters.',
  })
  altText: string;

  @Field(() => String, { description: 'Where it can be looked at for some hours.' })
  url: string;
}

/** A property of Etsy’s taxonomy. */
@ObjectType('ListingAttribute', {
  description: 'Something that is said of the goods, by Etsy’s taxonomy.',
  simpleResolvers: true,
})
export class ListingAttribute {
  @Field(() => String, { description: 'Etsy’s number of the property.' })
  propertyId: string;

  @Field(() => String, { description: 'What it is called, e.g. `Primary color`.' })
  name: string;

  @Field(() => [String], { description: 'Etsy’s numbers of the values.' })
  valueIds: string[];

  @Field(() => [String], { description: 'What the values are called.' })
  values: string[];
}

/** What does not depend on the language. */
@ObjectType('ListingContent', {
  description: 'What of a listing does not depend on the language. Ids are Etsy’s.',
  simpleResolvers: true,
})
export class ListingContentType {
  @Field(() => String, { description: 'What the listing wants to be found by.' })
  keyword: string;

  @Field(() => [ListingBlockEnum], { description: 'The composer’s blocks in the order that the person chose.' })
  blocks: Uppercase<Block>[];

  @Field(() => [String], { description: 'At most 13.' })
  materials: string[];

  @Field(() => [ListingAttribute], { description: 'What is said of the goods.' })
  attributes: ListingAttribute[];

  @Field(() => String, { nullable: true, description: 'The category.' })
  taxonomyId: string | null;

  @Field(() => String, { description: 'What the category was called when it was chosen.' })
  taxonomyPath: string;

  @Field(() => String, { nullable: true, description: 'The shipping profile.' })
  shippingProfileId: string | null;

  @Field(() => String, { nullable: true, description: 'The processing profile.' })
  readinessStateId: string | null;

  @Field(() => String, { nullable: true, description: 'The return policy.' })
  returnPolicyId: string | null;

  @Field(() => String, { nullable: true, description: 'The section of the shop.' })
  shopSectionId: string | null;

  @Field(() => [String], { description: 'Who produces it with the seller.' })
  productionPartnerIds: string[];

  @Field(() => WhoMadeEnum, { description: 'Who makes it.' })
  whoMade: Uppercase<WhoMade>;

  @Field(() => Int, { description: 'Pieces offered, 1 to 999.' })
  quantity: number;

  @Field(() => Boolean, { description: 'Whether a machine drew the artwork; Etsy wants the description to say so.' })
  usesAi: boolean;

  @Field(() => [ListingImage], { description: 'In order; the first is the one that searches show.' })
  images: ListingImage[];
}

/** What went wrong when it was published. */
@ObjectType('ListingProblem', { description: 'What went wrong when a listing was published.', simpleResolvers: true })
export class ListingProblem {
  @Field(() => String, { description: 'Which problem; an open list.' })
  code: string;

  @Field(() => String, { description: 'What is wrong and what to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Which provider said so.' })
  provider: string | null;

  @Field(() => String, { nullable: true, description: 'What would help: `reconnect:etsy`, `edit:tags`, `upgrade` …' })
  action: string | null;

  @Field(() => ListingBlockEnum, { nullable: true, description: 'The block of the composer at fault.' })
  block: Uppercase<Block> | null;

  @Field(() => Boolean, { description: 'Whether the same may succeed later, unchanged.' })
  isRetryable: boolean;
}

/** The promise of a listing. Its readings (score, faults, gate) are field resolvers in api/listings. */
@ObjectType('Listing', {
  implements: Node,
  description: 'A listing for Etsy, from its draft to its life.',
  simpleResolvers: true,
})
export class Listing implements Node {
  @Field(() => ID, { description: 'Opaque id, `lst_…`.' })
  id: string;

  @Field(() => ListingStatusEnum, { description: 'How it stands.' })
  status: Uppercase<Status>;

  @Field(() => Int, { description: 'Counts its changes; hand it back as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When it goes live, if that is scheduled.' })
  scheduledAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last published.' })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Etsy’s number of it.' })
  etsyListingId: string | null;

  @Field(() => String, { nullable: true, description: 'Where buyers see it.' })
  etsyUrl: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const ListingConnection = connectionOf('Listing', Listing, { one: 'a listing', many: 'listings, newest first' });

/** One difference between two states of a listing. */
@ObjectType('ListingChange', {
  description: 'One difference between two states of a listing, in words.',
  simpleResolvers: true,
})
export class ListingChange {
  @Field(() => String, { description: 'Which field, e.g. `title`.' })
  field: string;

  @Field(() => ListingLocaleEnum, {
    nullable: true,
    description: 'In which language; null where that does not matter.',
  })
  locale: Uppercase<Locale> | null;

  @Field(() => String, { description: 'What it was; empty for nothing.' })
  before: string;

  @Field(() => String, { description: 'What it became; empty for nothing.' })
  after: string;
}

/** A kept state of a listing. */
@ObjectType('ListingRevision', {
  implements: Node,
  description: 'What a listing was at one time.',
  simpleResolvers: true,
})
export class ListingRevision implements Node {
  @Field(() => ID, { description: 'Opaque id, `rev_…`.' })
  id: string;

  @Field(() => Int, { description: 'The listing’s version then.' })
  version: number;

  @Field(() => ListingRevisionCauseEnum, { description: 'Why it was kept.' })
  cause: Uppercase<RevisionCause>;

  @Field(() => DateTime, { description: 'When it was begun; autosaves of some minutes are one revision.' })
  createdAt: Date;
}

export const ListingRevisionConnection = connectionOf('ListingRevision', ListingRevision, {
  one: 'a revision',
  many: 'revisions of a listing, newest first',
});

/** The arithmetic of one sale. */
@ObjectType('ListingSale', {
  description: 'What is left of one sale of the cheapest variant, without shipping.',
  simpleResolvers: true,
})
export class ListingSale {
  @Field(() => Money, { description: 'What the buyer pays.' })
  price: Money;

  @Field(() => Money, { nullable: true, description: 'What the print provider asks; null while it is not known.' })
  cost: Money | null;

  @Field(() => Money, {
    description: 'Etsy’s fee for the listing, for four months; in US dollars where no rate is known.',
  })
  listingFee: Money;

  @Field(() => Money, { description: 'Etsy’s share of the price.' })
  transactionFee: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'For the payment; null where we know of no fee in this currency.',
  })
  paymentFee: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What is left; null while the cost, a fee or the rate is not known.',
  })
  profit: Money | null;

  @Field(() => String, { description: 'Where the fees are published.' })
  feesUrl: string;

  @Field(() => String, { description: 'The day on which they were read, `2026-01-26`.' })
  feesAsOf: string;

  @Field(() => String, { nullable: true, description: 'The country whose payment fees these are (ISO 3166).' })
  feesCountry: string | null;
}
