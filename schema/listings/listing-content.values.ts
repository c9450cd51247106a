import { LISTING_BLOCKS, type ListingBlock, type ListingLocale, type ListingTextValues } from './listing.rules.js';

/** How a listing stands. */
export const LISTING_STATUSES = ['draft', 'scheduled', 'publishing', 'live', 'failed', 'archived'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** Why a revision was kept. */
export const REVISION_CAUSES = ['autosave', 'saved', 'published', 'restored', 'generated'] as const;
export type RevisionCause = (typeof REVISION_CAUSES)[number];

/** Who makes the goods, as Etsy asks it. */
export const WHO_MADE = ['i_did', 'someone_else', 'collective'] as const;
export type WhoMade = (typeof WHO_MADE)[number];

/** An image of the listing, by its key in the object store. */
export interface ListingImageContent {
  readonly key: string;
  readonly altText: string;
}

/** A property of Etsy's taxonomy with its values, e.g. "Primary color". Ids are Etsy's. */
export interface ListingAttributeContent {
  readonly propertyId: string;
  readonly name: string;
  readonly valueIds: readonly string[];
  readonly values: readonly string[];
}

/** What does not depend on the language: the column `content`. Ids are Etsy's, as text; null is not chosen yet. */
export interface ListingContent {
  /** What the listing wants to be found by. */
  readonly keyword: string;
  readonly blocks: readonly ListingBlock[];
  readonly materials: readonly string[];
  readonly attributes: readonly ListingAttributeContent[];
  readonly taxonomyId: string | null;
  /** As it was called when it was chosen, for people. */
  readonly taxonomyPath: string;
  readonly shippingProfileId: string | null;
  readonly readinessStateId: string | null;
  readonly returnPolicyId: string | null;
  readonly shopSectionId: string | null;
  readonly productionPartnerIds: readonly string[];
  readonly whoMade: WhoMade;
  readonly quantity: number;
  /** Whether a machine drew the artwork: Etsy wants it said in the description. */
  readonly usesAi: boolean;
  readonly images: readonly ListingImageContent[];
}

export const EMPTY_CONTENT: ListingContent = {
  keyword: '',
  blocks: LISTING_BLOCKS,
  materials: [],
  attributes: [],
  taxonomyId: null,
  taxonomyPath: '',
  shippingProfileId: null,
  readinessStateId: null,
  returnPolicyId: null,
  shopSectionId: null,
  productionPartnerIds: [],
  whoMade: 'i_did',
  quantity: 999,
  usesAi: false,
  images: [],
};

/** A whole listing at one moment: what a revision keeps, and what is published. */
export interface ListingState {
  readonly locale: ListingLocale;
  readonly priceMinor: number | null;
  readonly currency: string;
  readonly content: ListingContent;
  readonly texts: Readonly<Partial<Record<ListingLocale, ListingTextValues>>>;
}

/** Without a word in it. */
export const EMPTY_TEXT: ListingTextValues = { title: '', description: '', tags: [] };
