/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why the rate was not kept. */
export type CurrencyRateSetErrorCode =
  /** No such currency, or the dollar itself. */
  | 'CURRENCY_UNKNOWN'
  /** Not more than 0 and at most 100. */
  | 'RATE_INVALID';

/** What one unit of a currency is worth in US dollars. */
export type CurrencyRateSetInput = {
  /** ISO 4217, for example `EUR`. */
  currencyCode: string;
  /** For example `"1.08"`. */
  rate: string;
};

/** Why there is no new processing profile. */
export type EtsyProcessingProfileCreateErrorCode =
  /** Etsy refused, or is not connected; the message says what to do. */
  | 'ETSY_REFUSED'
  /** Etsy takes 1 to 10 days. */
  | 'OUT_OF_RANGE';

/** How long pieces are in the making. An equal profile is found again. */
export type EtsyProcessingProfileCreateInput = {
  /** Days, the most: 1 to 10. */
  maxDays: number;
  /** Days, the least: 1 to 10. */
  minDays: number;
};

/** How a job stands. */
export type JobStatus =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** It is not tried again by itself; `problem` says what to do. */
  | 'FAILED'
  /** It waits for a worker, or for its time. */
  | 'QUEUED'
  /** An attempt ended without success; the next begins at `nextAttemptAt`. */
  | 'RETRYING'
  /** A worker is at it. */
  | 'RUNNING'
  /** Done. */
  | 'SUCCEEDED';

/** Why it was not put away. */
export type ListingArchiveErrorCode =
  /** Your workspace has no such thing. */
  | 'NOT_FOUND'
  /** It is being published. */
  | 'PUBLISHING';

/** Which listing is put away. What is live at Etsy stays live there. */
export type ListingArchiveInput = {
  /** The listing, `lst_…`. */
  id: string;
};

/** Something that is said of the goods, by Etsy’s taxonomy. */
export type ListingAttributeInput = {
  /** What it is called. */
  name: string;
  /** Etsy’s number of the property. */
  propertyId: string;
  /** Etsy’s numbers of the values. */
  valueIds: Array<string>;
  /** What the values are called. */
  values: Array<string>;
};

/** A block of the composer. */
export type ListingBlock =
  /** The description. */
  | 'DESCRIPTION'
  /** Category, attributes, materials. */
  | 'DETAILS'
  /** Images and their alternative texts. */
  | 'IMAGES'
  /** Return policy, who makes it, production partner. */
  | 'POLICIES'
  /** Price and quantity. */
  | 'PRICE'
  /** Shipping and processing profile. */
  | 'SHIPPING'
  /** The tags. */
  | 'TAGS'
  /** The title. */
  | 'TITLE';

/** Why no listing was begun. */
export type ListingCreateErrorCode =
  /** Name a product or an idea. */
  | 'NOTHING_CHOSEN'
  /** Your workspace has no such thing. */
  | 'NOT_FOUND';

/** From what a listing is begun: a product, or an idea that has none yet. */
export type ListingCreateInput = {
  /** The idea, `ide_…`. */
  ideaId?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Main language; by default the idea’s, else English. */
  locale?: ListingLocale | null | undefined;
  /** The product, `prd_…`. One that has a listing gives that. */
  productId?: string | null | undefined;
};

/** The form of an export. */
export type ListingExportFormat =
  /** A table for spreadsheets; cells are safe to open. */
  | 'CSV'
  /** Everything, for programs. */
  | 'JSON';

/** What keeps a listing from being published. */
export type ListingGateCode =
  /** It is being published. */
  | 'BUSY'
  /** It breaks Etsy’s rules. */
  | 'CONTENT_INVALID'
  /** The Etsy shop sells in another currency than the listing’s. */
  | 'CURRENCY_DIFFERS'
  /** One provider is live, the other the sandbox. */
  | 'MIXED_PROVIDERS'
  /** Etsy or Printify is not connected. */
  | 'NOT_CONNECTED'
  /** It has no product. */
  | 'NO_PRODUCT'
  /** No variant of the product is on and can be had. */
  | 'NO_VARIANT'
  /** The product is not ready at Printify. */
  | 'PRODUCT_NOT_READY'
  /** Nobody said what the listing’s currency is worth in the product’s. */
  | 'RATE_MISSING'
  /** What the listing’s currency is worth was said too long ago. */
  | 'RATE_OLD'
  /** It holds words that cannot be used. */
  | 'SCREENING_BLOCKS'
  /** It stands in another Etsy shop than the one that is chosen. */
  | 'SHOP_DIFFERS'
  /** No shop is chosen at Etsy or Printify. */
  | 'SHOP_NOT_CHOSEN';

/** An image of a listing. */
export type ListingImageInput = {
  /** Its alternative text. */
  altText: string;
  /** Its key, as `ListingImage.key` or an upload gave it. */
  key: string;
};

/** Languages of listings. */
export type ListingLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Why it is not being published. */
export type ListingPublishErrorCode =
  /** It is archived. */
  | 'ARCHIVED'
  /** It is being published. */
  | 'BUSY'
  /** It was changed meanwhile: `listing` is as it stands now. */
  | 'CONFLICT'
  /** It breaks Etsy’s rules; `field` says where. */
  | 'CONTENT_INVALID'
  /** The Etsy shop sells in another currency than the listing’s. */
  | 'CURRENCY_DIFFERS'
  /** One provider is live, the other the sandbox. */
  | 'MIXED_PROVIDERS'
  /** Etsy or Printify is not connected. */
  | 'NOT_CONNECTED'
  /** Your workspace has no such thing. */
  | 'NOT_FOUND'
  /** It has no product. */
  | 'NO_PRODUCT'
  /** No variant of the product is on and can be had. */
  | 'NO_VARIANT'
  /** The product is not ready at Printify. */
  | 'PRODUCT_NOT_READY'
  /** The plan’s listings of this month are used up. */
  | 'QUOTA_USED_UP'
  /** Nobody said what the listing’s currency is worth in the product’s. */
  | 'RATE_MISSING'
  /** What the listing’s currency is worth was said too long ago. */
  | 'RATE_OLD'
  /** It holds words that cannot be used; `field` says where. */
  | 'SCREENING_BLOCKS'
  /** It stands in another Etsy shop than the one that is chosen. */
  | 'SHOP_DIFFERS'
  /** No shop is chosen at Etsy or Printify. */
  | 'SHOP_NOT_CHOSEN';

/** Which listing is published, or whose changes are. */
export type ListingPublishInput = {
  /** The version that the person saw; absent: whatever it is now. */
  expectedVersion?: number | null | undefined;
  /** The listing, `lst_…`. */
  id: string;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey: string;
};

/** Why a revision was kept. */
export type ListingRevisionCause =
  /** While it was typed. */
  | 'AUTOSAVE'
  /** It was written by the product or a model. */
  | 'GENERATED'
  /** It was published so. */
  | 'PUBLISHED'
  /** An earlier one was brought back. */
  | 'RESTORED'
  /** Somebody saved it. */
  | 'SAVED';

/** Why nothing was brought back. */
export type ListingRevisionRestoreErrorCode =
  /** It is archived. */
  | 'ARCHIVED'
  /** It was changed meanwhile: `listing` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no such thing. */
  | 'NOT_FOUND';

/** Which revision is brought back. */
export type ListingRevisionRestoreInput = {
  /** The listing’s version that the person saw. */
  expectedVersion: number;
  /** The revision, `rev_…`. */
  id: string;
};

/** Why it is not scheduled. */
export type ListingScheduleErrorCode =
  /** It is archived. */
  | 'ARCHIVED'
  /** It is being published. */
  | 'BUSY'
  /** It was changed meanwhile: `listing` is as it stands now. */
  | 'CONFLICT'
  /** It breaks Etsy’s rules; `field` says where. */
  | 'CONTENT_INVALID'
  /** The Etsy shop sells in another currency than the listing’s. */
  | 'CURRENCY_DIFFERS'
  /** One provider is live, the other the sandbox. */
  | 'MIXED_PROVIDERS'
  /** Etsy or Printify is not connected. */
  | 'NOT_CONNECTED'
  /** Your workspace has no such thing. */
  | 'NOT_FOUND'
  /** It has no product. */
  | 'NO_PRODUCT'
  /** No variant of the product is on and can be had. */
  | 'NO_VARIANT'
  /** The product is not ready at Printify. */
  | 'PRODUCT_NOT_READY'
  /** Nobody said what the listing’s currency is worth in the product’s. */
  | 'RATE_MISSING'
  /** What the listing’s currency is worth was said too long ago. */
  | 'RATE_OLD'
  /** It holds words that cannot be used; `field` says where. */
  | 'SCREENING_BLOCKS'
  /** It stands in another Etsy shop than the one that is chosen. */
  | 'SHOP_DIFFERS'
  /** No shop is chosen at Etsy or Printify. */
  | 'SHOP_NOT_CHOSEN'
  /** More than a year from now. */
  | 'TOO_LATE'
  /** Less than a minute from now. */
  | 'TOO_SOON';

/** When a listing is to go live. */
export type ListingScheduleInput = {
  /** When: at least a minute and at most a year from now. */
  at: string;
  /** The version that the person saw. */
  expectedVersion: number;
  /** The listing, `lst_…`. */
  id: string;
};

/** How a listing stands. */
export type ListingStatus =
  /** Put away. */
  | 'ARCHIVED'
  /** In the making. */
  | 'DRAFT'
  /** Could not be published; `problem` says what to do. */
  | 'FAILED'
  /** To be seen at `etsyUrl`. */
  | 'LIVE'
  /** On its way to Etsy; `jobId` tells how far. */
  | 'PUBLISHING'
  /** Goes live at `scheduledAt`. */
  | 'SCHEDULED';

/** Why nothing was written. */
export type ListingSuggestTextsErrorCode =
  /** Your workspace has no such thing. */
  'NOT_FOUND';

/** For which listing texts are written, and in which language. */
export type ListingSuggestTextsInput = {
  /** The listing, `lst_…`. */
  id: string;
  /** In which language. */
  locale: ListingLocale;
};

/** Why a tag is suggested. */
export type ListingTagReason =
  /** The idea names it. */
  | 'FROM_IDEA'
  /** The listing’s own keyword. */
  | 'FROM_KEYWORD'
  /** Stood beside the keyword in recent posts. */
  | 'SEEN_TOGETHER'
  /** A trend that shares a word with the listing’s keyword. */
  | 'TRENDING';

/** Who wrote a text. */
export type ListingTextEngine =
  /** A model of OpenAI. */
  | 'OPENAI'
  /** Our own writer, by rule. */
  | 'RULES';

/** Texts of one language; what is absent stays. */
export type ListingTextInput = {
  /** The description. */
  description?: string | null | undefined;
  /** Which language. */
  locale: ListingLocale;
  /** All tags, in order. */
  tags?: Array<string> | null | undefined;
  /** The title. */
  title?: string | null | undefined;
};

/** Why nothing was taken back. */
export type ListingUnscheduleErrorCode =
  /** Your workspace has no such thing. */
  | 'NOT_FOUND'
  /** It is not scheduled. */
  | 'NOT_SCHEDULED';

/** Which listing is not to go live by itself. */
export type ListingUnscheduleInput = {
  /** The listing, `lst_…`. */
  id: string;
};

/** Why nothing was saved. */
export type ListingUpdateErrorCode =
  /** It is archived. */
  | 'ARCHIVED'
  /** It was changed meanwhile: `listing` is as it stands now. */
  | 'CONFLICT'
  /** No such currency. */
  | 'CURRENCY_UNKNOWN'
  /** An image that is no file of your workspace. */
  | 'IMAGE_UNKNOWN'
  /** Your workspace has no such thing. */
  | 'NOT_FOUND'
  /** More than a draft can hold; `field` says where. */
  | 'TOO_LARGE';

/** What is changed; what is absent stays. What breaks Etsy’s rules is kept too and shows in `Listing.faults`. */
export type ListingUpdateInput = {
  /** All attributes. */
  attributes?: Array<ListingAttributeInput> | null | undefined;
  /** All blocks, in order. */
  blocks?: Array<ListingBlock> | null | undefined;
  /** What the price is in (ISO 4217): what the shop sells in. Another one without `priceMinor` leaves no price. */
  currency?: string | null | undefined;
  /** The version that the changes were made on. */
  expectedVersion: number;
  /** The listing, `lst_…`. */
  id: string;
  /** All images, in order. */
  images?: Array<ListingImageInput> | null | undefined;
  /** Whether a machine saves while a person types: several in a row are one revision. */
  isAutosave?: boolean | null | undefined;
  /** What the listing wants to be found by. */
  keyword?: string | null | undefined;
  /** The main language. */
  locale?: ListingLocale | null | undefined;
  /** All materials. */
  materials?: Array<string> | null | undefined;
  /** Price of the cheapest variant in minor units; dearer ones keep their difference. */
  priceMinor?: number | null | undefined;
  /** All production partners. */
  productionPartnerIds?: Array<string> | null | undefined;
  /** Pieces offered. */
  quantity?: number | null | undefined;
  /** The processing profile; empty takes it away. */
  readinessStateId?: string | null | undefined;
  /** The return policy; empty takes it away. */
  returnPolicyId?: string | null | undefined;
  /** The shipping profile; empty takes it away. */
  shippingProfileId?: string | null | undefined;
  /** The section of the shop; empty takes it away. */
  shopSectionId?: string | null | undefined;
  /** The category; empty takes it away. */
  taxonomyId?: string | null | undefined;
  /** What the category is called. */
  taxonomyPath?: string | null | undefined;
  /** Changed texts. */
  texts?: Array<ListingTextInput> | null | undefined;
  /** Whether a machine drew the artwork. */
  usesAi?: boolean | null | undefined;
  /** Who makes it. */
  whoMade?: ListingWhoMade | null | undefined;
};

/** Which listings; what is absent does not filter. */
export type ListingWhere = {
  /** In one of these states; archived ones only when named. */
  status?: Array<ListingStatus> | null | undefined;
  /** Part of a title, in any of its languages. */
  title?: string | null | undefined;
};

/** Who makes the goods, as Etsy asks it. */
export type ListingWhoMade =
  /** A member of the shop. */
  | 'COLLECTIVE'
  /** The seller. */
  | 'I_DID'
  /** Another company or person. */
  | 'SOMEONE_ELSE';

/** How far a number is from a live reading. */
export type Origin =
  /** From a recorded file. */
  | 'IMPORTED'
  /** Read from the platform itself, or sent by an integrator. */
  | 'LIVE'
  /** From the sandbox: an invented world for trying the product. */
  | 'SANDBOX';

export type ListingHeadFragment = {
  id: string;
  status: ListingStatus;
  version: number;
  locale: ListingLocale;
  scheduledAt: string | null;
  publishedAt: string | null;
  etsyUrl: string | null;
  jobId: string | null;
  updatedAt: string;
  problem: {
    code: string;
    message: string;
    action: string | null;
    block: ListingBlock | null;
    isRetryable: boolean;
  } | null;
};

export type ListingsQueryVariables = Exact<{
  where?: ListingWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ListingsQuery = {
  listings: {
    nodes: Array<{
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      text: { locale: ListingLocale; title: string };
      price: { amountMinor: number; currencyCode: string } | null;
      content: { images: Array<{ key: string; altText: string; url: string }> };
      score: { total: number };
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ListingsExportQueryVariables = Exact<{
  format: ListingExportFormat;
  ids?: Array<string> | string | null | undefined;
  where?: ListingWhere | null | undefined;
}>;

export type ListingsExportQuery = {
  listingsExport: { name: string; contentType: string; text: string; count: number } | null;
};

export type ComposerListingFragment = {
  productId: string | null;
  categoryHint: string | null;
  currencyCode: string;
  id: string;
  status: ListingStatus;
  version: number;
  locale: ListingLocale;
  scheduledAt: string | null;
  publishedAt: string | null;
  etsyUrl: string | null;
  jobId: string | null;
  updatedAt: string;
  texts: Array<{ locale: ListingLocale; title: string; description: string; tags: Array<string> }>;
  price: { amountMinor: number; currencyCode: string } | null;
  cost: { amountMinor: number; currencyCode: string } | null;
  exchange: {
    shopCurrency: string;
    rate: { currencyCode: string; rate: string; setAt: string; isOld: boolean } | null;
    suggestedPrice: { amountMinor: number; currencyCode: string } | null;
  } | null;
  content: {
    keyword: string;
    blocks: Array<ListingBlock>;
    materials: Array<string>;
    taxonomyId: string | null;
    taxonomyPath: string;
    shippingProfileId: string | null;
    readinessStateId: string | null;
    returnPolicyId: string | null;
    shopSectionId: string | null;
    productionPartnerIds: Array<string>;
    whoMade: ListingWhoMade;
    quantity: number;
    usesAi: boolean;
    attributes: Array<{ propertyId: string; name: string; valueIds: Array<string>; values: Array<string> }>;
    images: Array<{ key: string; altText: string; url: string }>;
  };
  problem: {
    code: string;
    message: string;
    action: string | null;
    block: ListingBlock | null;
    isRetryable: boolean;
  } | null;
};

export type ComposerQueryVariables = Exact<{
  id: string;
}>;

export type ComposerQuery = {
  listing: {
    productId: string | null;
    categoryHint: string | null;
    currencyCode: string;
    id: string;
    status: ListingStatus;
    version: number;
    locale: ListingLocale;
    scheduledAt: string | null;
    publishedAt: string | null;
    etsyUrl: string | null;
    jobId: string | null;
    updatedAt: string;
    texts: Array<{ locale: ListingLocale; title: string; description: string; tags: Array<string> }>;
    price: { amountMinor: number; currencyCode: string } | null;
    cost: { amountMinor: number; currencyCode: string } | null;
    exchange: {
      shopCurrency: string;
      rate: { currencyCode: string; rate: string; setAt: string; isOld: boolean } | null;
      suggestedPrice: { amountMinor: number; currencyCode: string } | null;
    } | null;
    content: {
      keyword: string;
      blocks: Array<ListingBlock>;
      materials: Array<string>;
      taxonomyId: string | null;
      taxonomyPath: string;
      shippingProfileId: string | null;
      readinessStateId: string | null;
      returnPolicyId: string | null;
      shopSectionId: string | null;
      productionPartnerIds: Array<string>;
      whoMade: ListingWhoMade;
      quantity: number;
      usesAi: boolean;
      attributes: Array<{ propertyId: string; name: string; valueIds: Array<string>; values: Array<string> }>;
      images: Array<{ key: string; altText: string; url: string }>;
    };
    problem: {
      code: string;
      message: string;
      action: string | null;
      block: ListingBlock | null;
      isRetryable: boolean;
    } | null;
  } | null;
};

export type ListingChecksQueryVariables = Exact<{
  id: string;
}>;

export type ListingChecksQuery = {
  listing: {
    id: string;
    gate: {
      isOpen: boolean;
      quotaUnits: number;
      fee: { amountMinor: number; currencyCode: string } | null;
      blockers: Array<{
        shop: string | null;
        code: ListingGateCode;
        message: string;
        action: string | null;
        field: string | null;
        block: ListingBlock | null;
        locale: ListingLocale | null;
      }>;
    };
    findings: Array<{
      field: string;
      locale: ListingLocale;
      isBlocking: boolean;
      code: string;
      matched: string;
      mark: string;
      source: string;
      listedOn: string;
    }>;
  } | null;
};

export type ListingTagsQueryVariables = Exact<{
  id: string;
  locale: ListingLocale;
}>;

export type ListingTagsQuery = {
  listingTagSuggestions: Array<{
    tag: string;
    rank: number;
    reason: ListingTagReason;
    score: number | null;
    velocity: number | null;
    seenIn: number | null;
    seenOf: number | null;
    observedAt: string | null;
    origin: Origin | null;
  }> | null;
};

export type EtsyShopQueryVariables = Exact<{
  isFresh?: boolean | null | undefined;
}>;

export type EtsyShopQuery = {
  etsyShopOptions: {
    shippingProfiles: Array<{ optionId: string; name: string }>;
    processingProfiles: Array<{ optionId: string; name: string }>;
    returnPolicies: Array<{
      optionId: string;
      acceptsReturns: boolean;
      acceptsExchanges: boolean;
      deadlineDays: number | null;
    }>;
    sections: Array<{ optionId: string; name: string }>;
    productionPartners: Array<{ optionId: string; name: string }>;
    problem: { code: string; message: string; action: string | null } | null;
  };
};

export type EtsyCategoriesQueryVariables = Exact<{
  search: string;
}>;

export type EtsyCategoriesQuery = { etsyCategories: Array<{ taxonomyId: string; path: string }> };

export type EtsyAttributesQueryVariables = Exact<{
  taxonomyId: string;
}>;

export type EtsyAttributesQuery = {
  etsyAttributes: Array<{
    propertyId: string;
    name: string;
    isRequired: boolean;
    isMultiple: boolean;
    values: Array<{ valueId: string; name: string }>;
  }>;
};

export type ListingRevisionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type ListingRevisionsQuery = {
  listing: {
    id: string;
    version: number;
    revisions: {
      nodes: Array<{
        id: string;
        version: number;
        cause: ListingRevisionCause;
        createdAt: string;
        changes: Array<{ field: string; locale: ListingLocale | null; before: string; after: string }>;
        restoring: Array<{ field: string; locale: ListingLocale | null; before: string; after: string }>;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type PublishJobQueryVariables = Exact<{
  id: string;
}>;

export type PublishJobQuery = {
  job: {
    id: string;
    status: JobStatus;
    progress: number;
    step: string;
    attempts: number;
    nextAttemptAt: string | null;
    problem: { code: string; message: string; action: string | null } | null;
  } | null;
};

export type CreateListingMutationVariables = Exact<{
  input: ListingCreateInput;
}>;

export type CreateListingMutation = {
  listingCreate: {
    listing: { id: string } | null;
    userErrors: Array<{ code: ListingCreateErrorCode; field: Array<string> | null }>;
  };
};

export type UpdateListingMutationVariables = Exact<{
  input: ListingUpdateInput;
}>;

export type UpdateListingMutation = {
  listingUpdate: {
    listing: { id: string; version: number; status: ListingStatus; updatedAt: string } | null;
    userErrors: Array<{ code: ListingUpdateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type SetCurrencyRateMutationVariables = Exact<{
  input: CurrencyRateSetInput;
}>;

export type SetCurrencyRateMutation = {
  currencyRateSet: {
    rate: { currencyCode: string; rate: string; setAt: string; isOld: boolean } | null;
    userErrors: Array<{ code: CurrencyRateSetErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type SuggestTextsMutationVariables = Exact<{
  input: ListingSuggestTextsInput;
}>;

export type SuggestTextsMutation = {
  listingSuggestTexts: {
    suggestions: Array<{
      title: string;
      description: string;
      tags: Array<string>;
      engine: ListingTextEngine;
      model: string | null;
      note: string | null;
    }>;
    userErrors: Array<{ code: ListingSuggestTextsErrorCode }>;
  };
};

export type RestoreRevisionMutationVariables = Exact<{
  input: ListingRevisionRestoreInput;
}>;

export type RestoreRevisionMutation = {
  listingRevisionRestore: {
    listing: {
      productId: string | null;
      categoryHint: string | null;
      currencyCode: string;
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      texts: Array<{ locale: ListingLocale; title: string; description: string; tags: Array<string> }>;
      price: { amountMinor: number; currencyCode: string } | null;
      cost: { amountMinor: number; currencyCode: string } | null;
      exchange: {
        shopCurrency: string;
        rate: { currencyCode: string; rate: string; setAt: string; isOld: boolean } | null;
        suggestedPrice: { amountMinor: number; currencyCode: string } | null;
      } | null;
      content: {
        keyword: string;
        blocks: Array<ListingBlock>;
        materials: Array<string>;
        taxonomyId: string | null;
        taxonomyPath: string;
        shippingProfileId: string | null;
        readinessStateId: string | null;
        returnPolicyId: string | null;
        shopSectionId: string | null;
        productionPartnerIds: Array<string>;
        whoMade: ListingWhoMade;
        quantity: number;
        usesAi: boolean;
        attributes: Array<{ propertyId: string; name: string; valueIds: Array<string>; values: Array<string> }>;
        images: Array<{ key: string; altText: string; url: string }>;
      };
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null;
    userErrors: Array<{ code: ListingRevisionRestoreErrorCode }>;
  };
};

export type PublishListingMutationVariables = Exact<{
  input: ListingPublishInput;
}>;

export type PublishListingMutation = {
  listingPublish: {
    jobId: string | null;
    listing: {
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null;
    userErrors: Array<{ code: ListingPublishErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ScheduleListingMutationVariables = Exact<{
  input: ListingScheduleInput;
}>;

export type ScheduleListingMutation = {
  listingSchedule: {
    listing: {
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null;
    userErrors: Array<{ code: ListingScheduleErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type UnscheduleListingMutationVariables = Exact<{
  input: ListingUnscheduleInput;
}>;

export type UnscheduleListingMutation = {
  listingUnschedule: {
    listing: {
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null;
    userErrors: Array<{ code: ListingUnscheduleErrorCode }>;
  };
};

export type ArchiveListingMutationVariables = Exact<{
  input: ListingArchiveInput;
}>;

export type ArchiveListingMutation = {
  listingArchive: {
    listing: {
      id: string;
      status: ListingStatus;
      version: number;
      locale: ListingLocale;
      scheduledAt: string | null;
      publishedAt: string | null;
      etsyUrl: string | null;
      jobId: string | null;
      updatedAt: string;
      problem: {
        code: string;
        message: string;
        action: string | null;
        block: ListingBlock | null;
        isRetryable: boolean;
      } | null;
    } | null;
    userErrors: Array<{ code: ListingArchiveErrorCode }>;
  };
};

export type CreateProcessingProfileMutationVariables = Exact<{
  input: EtsyProcessingProfileCreateInput;
}>;

export type CreateProcessingProfileMutation = {
  etsyProcessingProfileCreate: {
    profile: { optionId: string; name: string } | null;
    userErrors: Array<{ code: EtsyProcessingProfileCreateErrorCode; message: string }>;
  };
};

export const ListingHeadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingHeadFragment, unknown>;
export const ComposerListingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComposerListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'categoryHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'texts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exchange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'shopCurrency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'setAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOld' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suggestedPrice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'content' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blocks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'materials' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'propertyId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'valueIds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'values' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyPath' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shippingProfileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readinessStateId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnPolicyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shopSectionId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productionPartnerIds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whoMade' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usesAi' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'images' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'altText' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComposerListingFragment, unknown>;
export const ListingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Listings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'text' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'price' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'content' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'images' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'altText' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'score' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const ListingsExportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ListingsExport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'format' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingExportFormat' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingsExport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'format' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'format' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingsExportQuery, ListingsExportQueryVariables>;
export const ComposerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Composer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComposerListing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComposerListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'categoryHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'texts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exchange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'shopCurrency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'setAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOld' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suggestedPrice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'content' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blocks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'materials' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'propertyId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'valueIds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'values' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyPath' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shippingProfileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readinessStateId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnPolicyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shopSectionId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productionPartnerIds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whoMade' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usesAi' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'images' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'altText' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComposerQuery, ComposerQueryVariables>;
export const ListingChecksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ListingChecks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quotaUnits' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fee' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'blockers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'shop' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isBlocking' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listedOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingChecksQuery, ListingChecksQueryVariables>;
export const ListingTagsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ListingTags' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingLocale' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingTagSuggestions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'tag' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seenIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seenOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'observedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingTagsQuery, ListingTagsQueryVariables>;
export const EtsyShopDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EtsyShop' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'isFresh' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'etsyShopOptions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'isFresh' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'isFresh' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shippingProfiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'processingProfiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnPolicies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acceptsReturns' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acceptsExchanges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'deadlineDays' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sections' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'productionPartners' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problem' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EtsyShopQuery, EtsyShopQueryVariables>;
export const EtsyCategoriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EtsyCategories' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'etsyCategories' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EtsyCategoriesQuery, EtsyCategoriesQueryVariables>;
export const EtsyAttributesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EtsyAttributes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'taxonomyId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'etsyAttributes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'taxonomyId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'taxonomyId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'propertyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMultiple' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'values' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'valueId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EtsyAttributesQuery, EtsyAttributesQueryVariables>;
export const ListingRevisionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ListingRevisions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'revisions' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'changes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'restoring' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingRevisionsQuery, ListingRevisionsQueryVariables>;
export const PublishJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublishJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'job' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problem' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishJobQuery, PublishJobQueryVariables>;
export const CreateListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateListingMutation, CreateListingMutationVariables>;
export const UpdateListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateListingMutation, UpdateListingMutationVariables>;
export const SetCurrencyRateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetCurrencyRate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CurrencyRateSetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'currencyRateSet' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'setAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOld' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetCurrencyRateMutation, SetCurrencyRateMutationVariables>;
export const SuggestTextsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuggestTexts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingSuggestTextsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingSuggestTexts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suggestions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'model' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestTextsMutation, SuggestTextsMutationVariables>;
export const RestoreRevisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestoreRevision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingRevisionRestoreInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingRevisionRestore' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComposerListing' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComposerListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'categoryHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'texts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exchange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'shopCurrency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'setAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOld' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suggestedPrice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'content' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blocks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'materials' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'propertyId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'valueIds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'values' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxonomyPath' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shippingProfileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readinessStateId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnPolicyId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shopSectionId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productionPartnerIds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whoMade' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usesAi' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'images' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'altText' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
export const PublishListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingPublishInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingPublish' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishListingMutation, PublishListingMutationVariables>;
export const ScheduleListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScheduleListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingScheduleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingSchedule' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScheduleListingMutation, ScheduleListingMutationVariables>;
export const UnscheduleListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnscheduleListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingUnscheduleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingUnschedule' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnscheduleListingMutation, UnscheduleListingMutationVariables>;
export const ArchiveListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ArchiveListing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingArchiveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listingArchive' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingHead' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArchiveListingMutation, ArchiveListingMutationVariables>;
export const CreateProcessingProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateProcessingProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EtsyProcessingProfileCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'etsyProcessingProfileCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'profile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'optionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateProcessingProfileMutation, CreateProcessingProfileMutationVariables>;
rememberIds({
  ArchiveListing: 'a5c4c314553728e21206c55946ac27a164a7c192961f64ec79b94424c412342c',
  Composer: '6a609f32ba93fd29a475599c8075c0ed72e404e421aeacfc21dd84e560b5d462',
  CreateListing: '8ccf6c8892f39b77851608a57bc864fcdf024f27d2f7de10825b527799e6d4bc',
  CreateProcessingProfile: '8d7b9a267719d78e95642f3ff1e42fa24d2a5e626d249c5ffa08d7d54f572dcd',
  EtsyAttributes: '9fe4302cf2600f1f4e0ac8873017aaf2eddd8f17a1b4573fd579550f8f75a249',
  EtsyCategories: '27a3ae18098eec8d2559b45af8dfb206532400e546a85bf5529c197926adedb0',
  EtsyShop: '14a8206499e3f13badd9b259e00d55c92b9e24b91b100a1ee1e845d74fb55da3',
  ListingChecks: '0e6e1cd4023e58c8faa6a1b3acbafd30a960787656044620ba09e949dbba8ede',
  ListingRevisions: '81e20fa0b55d9f08d6acf68b6b85940707812106c9cdb0b9b2ed970ad02efc74',
  ListingTags: 'ba936489746836f5d31136c6e6224547acaa16668c8cca8d315d8eb3d60410b5',
  Listings: '8b08cf1a7d327a3fa1239a1fef9baee57ed79f6e2206a7a78ca2e0c534e46374',
  ListingsExport: 'ad018ed2de38483cb3f53f555a7d457c740a2e1d5aff3b90a797688942216457',
  PublishJob: 'efb1b5d6ec4a10063833cf545b651b1c1c51b19f548719183241a95dac199280',
  PublishListing: '328dded035882f3b44d0316341a28081699dcbf3c36824323f4e72d2eec8078d',
  RestoreRevision: '967715190657ec43a9fa1a27feac4b95535c7e39e52bcf8c1915a2ca22d0ad38',
  ScheduleListing: '23be9d867d63d82f5a39ef3e3a17c09989644f3fc3d30878a5119b1ee4383f7c',
  SetCurrencyRate: 'cedf791c145d9b781b1852bd34557d59bd53c351f87992eaf99f4c301271d6b3',
  SuggestTexts: '64bbe643252867a3aeb85c463007b0c54498ad44b2da75eb1ce1cac1bd7583d9',
  UnscheduleListing: '552545bb7ed008d26d55bfdb76b36586cf17d44e35a238313c3c12989d5ca11e',
  UpdateListing: 'b6e53fbcbef3ab11eeabe3c9d8893f655821d2d0f986a1b7ec9ab27a2c62d448',
});
