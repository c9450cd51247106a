/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why it was not approved. */
export type DesignApproveErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND';

/** Which design is good to be printed. */
export type DesignApproveInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `dsn_…`. */
  id: string;
};

/** What is looked at before a design is printed. */
export type DesignCheckCode =
  /** Whether its colours had to be converted; `from`. */
  | 'COLOR_MODE'
  /** On which usual colours of the goods it can be read: `good` and `poor`. */
  | 'CONTRAST'
  /** Whether something is so near to the edge that it may be cut; `percent` of the shorter side. */
  | 'EDGE'
  /** Whether it has the pixels that the print area wants; `dpi`. */
  | 'RESOLUTION'
  /** Whether the goods show through where nothing is drawn; `isEmpty` when nothing is. */
  | 'TRANSPARENCY'
  /** Whether its words are on the list of marks and rules: `matched`, `mark`, `count`. */
  | 'WORDS';

/** What came of a look at a design. */
export type DesignCheckState =
  /** It would print badly, or may not be printed. */
  | 'FAIL'
  /** Fine. */
  | 'PASS'
  /** Somebody should look at it. */
  | 'WARN';

/** Who made a design. */
export type DesignEngine =
  /** An image model of OpenAI. */
  | 'OPENAI'
  /** Our own typographic renderer. */
  | 'RENDERER'
  /** The seller: it was uploaded. */
  | 'UPLOAD';

/** What a design is printed on: its colours follow from it. */
export type DesignGround =
  /** Dark goods: light inks, transparent background. */
  | 'DARK'
  /** Light goods: dark inks, transparent background. */
  | 'LIGHT'
  /** Paper: a background of its own, to the edge. */
  | 'PAPER';

/** The language of a design’s words. */
export type DesignLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Who is to make designs. */
export type DesignMaker =
  /** An image model of OpenAI; takes a key that is connected. */
  | 'OPENAI'
  /** Our own typographic renderer: text and ornament as print-ready vectors. */
  | 'RENDERER';

/** Why it was not rejected. */
export type DesignRejectErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND';

/** Which design goes into the bin. */
export type DesignRejectInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `dsn_…`. */
  id: string;
};

/** How a design stands. */
export type DesignStatus =
  /** Good to be printed; products can be made of it. */
  | 'APPROVED'
  /** Nobody has decided yet. */
  | 'DRAFT'
  /** In the bin, which it leaves for good after 30 days. */
  | 'REJECTED';

/** Which designs. What is absent does not filter. */
export type DesignWhere = {
  /** Made by any of these. */
  engine?: Array<DesignEngine> | null | undefined;
  /** Made of this idea, `ide_…`. */
  ideaId?: string | null | undefined;
  /** Flagged, or not. */
  isFlagged?: boolean | null | undefined;
  /** Made by this job, `job_…`. */
  jobId?: string | null | undefined;
  /** At least so many stars. */
  minRating?: number | null | undefined;
  /** Any of these; without it, all but rejected ones. */
  status?: Array<DesignStatus> | null | undefined;
  /** With this tag. */
  tag?: string | null | undefined;
};

/** Why no designs were ordered. */
export type DesignsGenerateErrorCode =
  /** A colour is not written as #RRGGBB, or there are more than 8. */
  | 'COLOR_INVALID'
  /** Between 1 and 8 designs can be ordered at once. */
  | 'COUNT_INVALID'
  /** Neither an idea nor words. */
  | 'NOTHING_TO_DRAW'
  /** Your workspace has no idea with this id. */
  | 'NOT_FOUND'
  /** OpenAI is asked for and no key is connected. */
  | 'OPENAI_NOT_CONNECTED'
  /** A run of the pipeline draws this idea, or will once it is chosen: see `Idea.run`. */
  | 'RUN_DRAWS'
  /** There is no such product. */
  | 'TEMPLATE_UNKNOWN'
  /** Lines, style or audience are too long, or hold what cannot be stored. */
  | 'TEXT_INVALID'
  /** The words are on the list of marks and rules; the message says which. */
  | 'WORDS_BLOCKED';

/** What is to be drawn. Each design takes one image of the quota. */
export type DesignsGenerateInput = {
  /** For whom, in place of the idea’s. */
  audience?: string | null | undefined;
  /** How many, 1 to 8; each has another layout. */
  count: number;
  /** By whom; by default OpenAI when a key is connected, else our renderer. */
  engine?: DesignMaker | null | undefined;
  /** Also when a run of the pipeline draws the same idea; false by default. */
  evenIfRunDraws?: boolean | null | undefined;
  /** Printed on what; by default as the product’s usual colours are. */
  ground?: DesignGround | null | undefined;
  /** An idea, `ide_…`, whose brief is drawn. */
  ideaId?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** The words, line by line, in place of the idea’s. At most 8 of 80 characters. */
  lines?: Array<string> | null | undefined;
  /** Language of the words; by default the idea’s. */
  locale?: DesignLocale | null | undefined;
  /** Colours as #RRGGBB, in place of the idea’s; at most 8. */
  palette?: Array<string> | null | undefined;
  /** Decimal digits. The renderer draws the same of the same seed and brief. */
  seed?: string | null | undefined;
  /** Style in words, in place of the idea’s. */
  style?: string | null | undefined;
  /** For which product; by default the idea’s first. */
  template?: ProductTemplateName | null | undefined;
};

/** In what a product at Printify differs from ours. */
export type DriftKind =
  /** What Printify takes for a variant. */
  | 'COST'
  /** Printify does not have the product any more. */
  | 'DELETED'
  /** A variant is on here and off there, or the other way round. */
  | 'ENABLED'
  /** The price of a variant. */
  | 'PRICE'
  /** A variant that is on is out of stock. */
  | 'STOCK'
  /** Its title. */
  | 'TITLE'
  /** Printify does not offer a variant any more. */
  | 'VARIANT_GONE';

/** What one unit of a fee’s currency is worth in US dollars, by your own reckoning. */
export type FeeRateInput = {
  /** ISO 4217, for example `EUR`. */
  currencyCode: string;
  /** For example `"1.08"`. */
  rate: string;
};

/** What a finding is about. */
export type FindingKind =
  /** The name of a person who is known. */
  | 'CELEBRITY'
  /** What marketplaces or makers do not allow, or what your brand profile bans. */
  | 'POLICY'
  /** A known mark, or words that are claimed for goods. */
  | 'TRADEMARK';

/** What follows from a finding. */
export type FindingSeverity =
  /** It cannot be used as it is. */
  | 'BLOCK'
  /** A person has to look at it and decide. */
  | 'WARN';

/** Why the idea was not chosen. */
export type IdeaChooseErrorCode =
  /** There are warnings: look at them and send `acknowledgeFindings: true`. */
  | 'ACKNOWLEDGE_FINDINGS'
  /** It is archived: restore it first. */
  | 'ARCHIVED'
  /** A finding blocks it: change its words first. */
  | 'BLOCKED'
  /** The idea was changed meanwhile: `idea` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no idea with this id. */
  | 'NOT_FOUND';

/** Which idea goes on to designs. */
export type IdeaChooseInput = {
  /** Whether somebody has looked at the warnings and takes them on; it is noted in the audit log. */
  acknowledgeFindings?: boolean | null | undefined;
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `ide_…`. */
  id: string;
};

/** Who wrote a brief. */
export type IdeaEngine =
  /** A model of OpenAI. */
  | 'OPENAI'
  /** A person. */
  | 'PERSON'
  /** Our own generator, without any provider. */
  | 'RULES';

/** Who is to write. */
export type IdeaEngineWish =
  /** OpenAI where there is a key, else our own generator. */
  | 'AUTO'
  /** Our own generator, whatever keys there are. */
  | 'RULES';

/** What an idea was made from. */
export type IdeaSource =
  /** An occasion of the calendar. */
  | 'SEASON'
  /** A trend and its evidence. */
  | 'TREND'
  /** The seller’s own words. */
  | 'WORDS';

/** How an idea stands. */
export type IdeaStatus =
  /** Out of sight; it can be restored. */
  | 'ARCHIVED'
  /** Designs may be made of it. */
  | 'CHOSEN'
  /** Nobody has decided. */
  | 'DRAFT';

/** Which ideas; all conditions hold together. */
export type IdeaWhere = {
  /** Made under this brand profile. */
  brandProfileId?: string | null | undefined;
  /** Made by this job, `job_…`. */
  jobId?: string | null | undefined;
  /** In this language: en, es, fr or de. */
  locale?: string | null | undefined;
  /** Made from this. */
  source?: IdeaSource | null | undefined;
  /** In one of these states. */
  status?: Array<IdeaStatus> | null | undefined;
  /** With these words in title, lines or keyword. */
  text?: string | null | undefined;
  /** Of this trend. */
  trendId?: string | null | undefined;
};

/** Why no ideas were ordered. */
export type IdeasGenerateErrorCode =
  /** The brand profile bans this topic. */
  | 'BANNED_TOPIC'
  /** From 1 to 12 ideas at a time. */
  | 'COUNT_INVALID'
  /** The words have from 2 to 200 characters. */
  | 'KEYWORD_INVALID'
  /** Languages are en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** There is no such occasion: see `occasions`. */
  | 'OCCASION_UNKNOWN'
  /** Your workspace has no brand profile with this id. */
  | 'PROFILE_UNKNOWN'
  /** There is no such trend any more. */
  | 'TREND_UNKNOWN';

/** What is to be thought of: a trend, an occasion, or words. What does not belong to `source` is left aside. */
export type IdeasGenerateInput = {
  /** Under which brand profile; the default one when left out. */
  brandProfileId?: string | null | undefined;
  /** How many, 1 to 12; 3 when left out. Each takes one of the quota. */
  count?: number | null | undefined;
  /** Who is to write; AUTO when left out. */
  engine?: IdeaEngineWish | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Language of the ideas: en, es, fr or de. */
  locale: string;
  /** Id of an occasion, for SEASON. */
  occasionId?: string | null | undefined;
  /** From what. */
  source: IdeaSource;
  /** The trend, for TREND. */
  trendId?: string | null | undefined;
  /** Own words, for WORDS; 2 to 200 characters. */
  words?: string | null | undefined;
};

/** Why the job was not cancelled. */
export type JobCancelErrorCode =
  /** It has ended already. */
  | 'ENDED'
  /** Your workspace has no job with this id. */
  | 'NOT_FOUND';

/** Which job is cancelled. */
export type JobCancelInput = {
  /** The job, `job_…`. */
  id: string;
};

/** What an event of the stream of jobs says. */
export type JobEventKind =
  /** The stream is alive and has come as far as `cursor`; the first event is one. */
  | 'HEARTBEAT'
  /** Jobs changed. */
  | 'JOBS'
  /** The cursor is from before the database was restored: read `jobs`, then go on from `cursor`. */
  | 'RESET';

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

/** Which jobs; all conditions hold together. */
export type JobWhere = {
  /** True: only those that have not ended. False: only those that have. */
  isOpen?: boolean | null | undefined;
  /** Of this run, `prn_…`. */
  runId?: string | null | undefined;
  /** In one of these states. */
  status?: Array<JobStatus> | null | undefined;
  /** About this idea, design, product, listing or connection. */
  subjectId?: string | null | undefined;
  /** Of one of these kinds, at most 20. */
  task?: Array<string> | null | undefined;
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

/** What breaks Etsy’s rules. */
export type ListingFaultCode =
  /** Holds `characters` that Etsy refuses. */
  | 'BAD_CHARACTER'
  /** Begins with `character`, which Etsy refuses. */
  | 'BAD_START'
  /** The same as another one, whatever its capitals. */
  | 'DUPLICATE'
  /** Nothing is there. */
  | 'MISSING'
  /** Has spaces at an end, or several together. */
  | 'NOT_TRIMMED'
  /** Below `min` or above `max`. */
  | 'OUT_OF_RANGE'
  /** Holds `character` more than once. */
  | 'REPEATED_CHARACTER'
  /** Longer than `max`; `length` is what it has. */
  | 'TOO_LONG'
  /** More than `max`; `count` is how many. */
  | 'TOO_MANY';

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

/** Who makes the Etsy listing of a product. It stays once the product was published, so that two never appear. */
export type ListingOwner =
  /** PODPusher makes the listing, and turns its paid orders into orders at Printify. */
  | 'PODPUSHER'
  /** Printify makes the listing and takes its orders; PODPusher then updates its texts and pictures. */
  | 'PRINTIFY';

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

/** Language of ideas, texts and listings. */
export type PipelineLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** What a run waits for. */
export type PipelineRunChoice =
  /** That a design is approved. */
  | 'DESIGN'
  /** That an idea is chosen. */
  | 'IDEA'
  /** That publishing is confirmed. */
  | 'PUBLISH';

/** How far a run is to go by itself, and where it is to stop. */
export type PipelineRunPlanInput = {
  /** Brand profile, `brp_…`; the workspace’s default when absent. */
  brandProfileId?: string | null | undefined;
  /** Designs to choose from, 1 to 6; 4 when absent. */
  designCount?: number | null | undefined;
  /** Ideas to choose from, 1 to 6; 3 when absent. */
  ideaCount?: number | null | undefined;
  /** Language of what it writes. */
  locale: PipelineLocale;
  /** Whether the listing is published; true when absent. */
  publish?: boolean | null | undefined;
  /** Whether a person approves a design; true when absent. */
  reviewDesigns?: boolean | null | undefined;
  /** Whether a person chooses the idea; true when absent. */
  reviewIdeas?: boolean | null | undefined;
  /** Whether a person is asked before publishing; true when absent. */
  reviewListing?: boolean | null | undefined;
  /** The goods: `tee`, `hoodie`, `sweatshirt`, `mug`, `tote`, `poster`, `sticker` or `phone-case`. */
  template: string;
};

/** How a run stands. */
export type PipelineRunStatus =
  /** Somebody cancelled it; what it made stays. */
  | 'CANCELLED'
  /** A step failed; `problem` says what to do. `runRetry` goes on from there. */
  | 'FAILED'
  /** A job of it is at work, or waits for its turn. */
  | 'RUNNING'
  /** It went as far as its plan says. */
  | 'SUCCEEDED'
  /** It waits for a person: see `waitingFor`, and answer by `runContinue`. */
  | 'WAITING';

/** What a run is at. */
export type PipelineRunStep =
  /** Making designs, or approving one. */
  | 'DESIGNS'
  /** Done. */
  | 'DONE'
  /** Drafting ideas, or choosing one. */
  | 'IDEAS'
  /** Drafting the listing. */
  | 'LISTING'
  /** Making the product at the print provider. */
  | 'PRODUCT'
  /** Publishing it, or asking whether to. */
  | 'PUBLISH';

/** Which runs; all conditions hold together. */
export type PipelineRunWhere = {
  /** Of this schedule, `sch_…`. */
  scheduleId?: string | null | undefined;
  /** In one of these states. */
  status?: Array<PipelineRunStatus> | null | undefined;
};

/** How a price ends; it is never lower than what was reckoned. */
export type PriceEnding =
  /** .95 */
  | 'NINETY_FIVE'
  /** .99 */
  | 'NINETY_NINE'
  /** As reckoned, in whole minor units. */
  | 'NONE'
  /** .00 */
  | 'ZERO';

/** Why no product was made. */
export type ProductCreateErrorCode =
  /** Too many sizes or colours, or a name that is none. */
  | 'CHOICE_INVALID'
  /** A description has 20,000 characters at most. */
  | 'DESCRIPTION_INVALID'
  /** Only approved designs become products. */
  | 'DESIGN_NOT_APPROVED'
  /** No payment fees of Etsy are known for this country. */
  | 'FEES_UNKNOWN'
  /** A margin is from 0 to 9000 hundredths of a percent. */
  | 'MARGIN_INVALID'
  /** Connect Printify and choose a shop first. */
  | 'NOT_CONNECTED'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND'
  /** The worth of a fee’s currency has to be given. */
  | 'RATE_MISSING'
  /** A title has 1 to 140 characters. */
  | 'TITLE_INVALID';

/** What is to be made. What is absent is as the template suggests. */
export type ProductCreateInput = {
  /** Colours, as the provider names them. */
  colors?: Array<string> | null | undefined;
  /** Its description. */
  description?: string | null | undefined;
  /** The approved design, `dsn_…`. */
  designId: string;
  /** Whose payment fees, ISO 3166; `US` when absent. */
  feeCountry?: string | null | undefined;
  /** Worth of the currencies of fees that are not in US dollars. */
  feeRates?: Array<FeeRateInput> | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Whether prices hold the shipping; false when absent. */
  isShippingIncluded?: boolean | null | undefined;
  /** Who makes the Etsy listing; `PRINTIFY` when absent. */
  listingOwner?: ListingOwner | null | undefined;
  /** Wanted margin in hundredths of a percent; 3000 when absent. */
  marginBps?: number | null | undefined;
  /** How prices end; `NINETY_NINE` when absent. */
  priceEnding?: PriceEnding | null | undefined;
  /** Printify’s id of the print provider. */
  printProviderId?: number | null | undefined;
  /** Sizes, as the provider names them. */
  sizes?: Array<string> | null | undefined;
  /** Which goods. */
  template: ProductTemplateName;
  /** Its title; the design’s when absent. */
  title?: string | null | undefined;
};

/** Why nothing was ordered. */
export type ProductRepublishErrorCode =
  /** Its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** It does not stand at Printify. */
  | 'NOT_MADE';

/** Which product is brought to Printify as it stands here. */
export type ProductRepublishInput = {
  /** The product, `prd_…`. */
  id: string;
};

/** How a product stands. */
export type ProductStatus =
  /** Put away. */
  | 'ARCHIVED'
  /** It is being made at Printify. */
  | 'CREATING'
  /** Begun, not ordered. */
  | 'DRAFT'
  /** Its making ended without success; `problem` says what to do. */
  | 'FAILED'
  /** It has an Etsy listing. */
  | 'PUBLISHED'
  /** Its Etsy listing is being made. */
  | 'PUBLISHING'
  /** It stands at Printify and can be published. */
  | 'READY';

/** Goods that can be made of a design. */
export type ProductTemplateName =
  /** Hooded sweatshirt. */
  | 'HOODIE'
  /** Mug. */
  | 'MUG'
  /** Phone case. */
  | 'PHONE_CASE'
  /** Poster. */
  | 'POSTER'
  /** Sticker. */
  | 'STICKER'
  /** Sweatshirt. */
  | 'SWEATSHIRT'
  /** T-shirt. */
  | 'TEE'
  /** Tote bag. */
  | 'TOTE';

/** Which products; all that is given must hold. */
export type ProductWhere = {
  /** Of this design, `dsn_…`. */
  designId?: string | null | undefined;
  /** Whether Printify’s differs from ours. */
  hasDrift?: boolean | null | undefined;
  /** With this in the title, without regard to case; 100 characters at most. */
  search?: string | null | undefined;
  /** With one of these statuses; all but `ARCHIVED` when absent. */
  status?: Array<ProductStatus> | null | undefined;
  /** Of one of these templates. */
  template?: Array<ProductTemplateName> | null | undefined;
  /** Of this trend, `trd_…`. */
  trendId?: string | null | undefined;
};

/** What is counted by the month. */
export type QuotaResource =
  /** Ideas that are written. */
  | 'IDEAS'
  /** Designs that are drawn. */
  | 'IMAGES'
  /** Listings that are published. */
  | 'LISTINGS';

/** Why the run was not cancelled. */
export type RunCancelErrorCode =
  /** It has ended already. */
  | 'ENDED'
  /** Your workspace has no run with this id. */
  | 'NOT_FOUND';

/** Which run is cancelled. */
export type RunCancelInput = {
  /** The run, `prn_…`. */
  id: string;
};

/** Why the run did not go on. */
export type RunContinueErrorCode =
  /** It waits for another choice, or the choice is none of its own. */
  | 'CHOICE_INVALID'
  /** Your workspace has no run with this id. */
  | 'NOT_FOUND'
  /** It waits for nobody. */
  | 'NOT_WAITING';

/** What a run waits for. */
export type RunContinueInput = {
  /** The design that is approved, `dsn_…`, where it waits for one. */
  designId?: string | null | undefined;
  /** The run, `prn_…`. */
  id: string;
  /** The idea that is chosen, `ide_…`, where it waits for one. */
  ideaId?: string | null | undefined;
  /** True: publish, where it asks for that. */
  publish?: boolean | null | undefined;
};

/** Why no run was started. */
export type RunStartErrorCode =
  /** Neither a trend nor words. */
  | 'NOTHING_TO_START_FROM'
  /** There is no such trend any more, or your workspace has no such brand profile. */
  | 'NOT_FOUND'
  /** Goods that are not known, or a count out of bounds. */
  | 'PLAN_INVALID';

/** What a listing is to be made of. */
export type RunStartInput = {
  /** Card that the run is to take along, `crd_…`; that of the trend, or a new one, when absent. */
  cardId?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** The seller’s own words, up to 200 characters. */
  keyword?: string | null | undefined;
  /** How far. */
  plan: PipelineRunPlanInput;
  /** The trend, `trd_…`; absent when `keyword` is given. */
  trendId?: string | null | undefined;
};

export type DesignRowFragment = {
  id: string;
  status: DesignStatus;
  engine: DesignEngine;
  model: string | null;
  title: string;
  template: ProductTemplateName;
  ideaId: string | null;
  jobId: string | null;
  width: number;
  height: number;
  hasTransparency: boolean;
  rating: number | null;
  tags: Array<string>;
  file: string;
  thumbnail: string;
  version: number;
  checks: Array<{ code: DesignCheckCode; state: DesignCheckState; text: string }>;
};

export type DesignsQueryVariables = Exact<{
  where?: DesignWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DesignsQuery = {
  designs: {
    nodes: Array<{
      id: string;
      status: DesignStatus;
      engine: DesignEngine;
      model: string | null;
      title: string;
      template: ProductTemplateName;
      ideaId: string | null;
      jobId: string | null;
      width: number;
      height: number;
      hasTransparency: boolean;
      rating: number | null;
      tags: Array<string>;
      file: string;
      thumbnail: string;
      version: number;
      checks: Array<{ code: DesignCheckCode; state: DesignCheckState; text: string }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DesignsGenerateMutationVariables = Exact<{
  input: DesignsGenerateInput;
}>;

export type DesignsGenerateMutation = {
  designsGenerate: {
    jobId: string | null;
    userErrors: Array<{ code: DesignsGenerateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type DesignApproveMutationVariables = Exact<{
  input: DesignApproveInput;
}>;

export type DesignApproveMutation = {
  designApprove: {
    design: { id: string; status: DesignStatus; version: number } | null;
    userErrors: Array<{ code: DesignApproveErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type DesignRejectMutationVariables = Exact<{
  input: DesignRejectInput;
}>;

export type DesignRejectMutation = {
  designReject: {
    design: { id: string; status: DesignStatus; version: number } | null;
    userErrors: Array<{ code: DesignRejectErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type IdeaRowFragment = {
  id: string;
  status: IdeaStatus;
  keyword: string;
  locale: string;
  engine: IdeaEngine;
  title: string;
  concept: string;
  textLines: Array<string>;
  style: string;
  palette: Array<string>;
  audience: string;
  products: Array<string>;
  keywords: Array<string>;
  fit: string;
  riskNotes: Array<string>;
  version: number;
  findings: Array<{ kind: FindingKind; severity: FindingSeverity; matched: string; mark: string }>;
};

export type IdeasQueryVariables = Exact<{
  where?: IdeaWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type IdeasQuery = {
  ideas: {
    nodes: Array<{
      id: string;
      status: IdeaStatus;
      keyword: string;
      locale: string;
      engine: IdeaEngine;
      title: string;
      concept: string;
      textLines: Array<string>;
      style: string;
      palette: Array<string>;
      audience: string;
      products: Array<string>;
      keywords: Array<string>;
      fit: string;
      riskNotes: Array<string>;
      version: number;
      findings: Array<{ kind: FindingKind; severity: FindingSeverity; matched: string; mark: string }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type IdeasGenerateMutationVariables = Exact<{
  input: IdeasGenerateInput;
}>;

export type IdeasGenerateMutation = {
  ideasGenerate: {
    jobId: string | null;
    userErrors: Array<{ code: IdeasGenerateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type IdeaChooseMutationVariables = Exact<{
  input: IdeaChooseInput;
}>;

export type IdeaChooseMutation = {
  ideaChoose: {
    idea: { id: string; status: IdeaStatus; version: number } | null;
    userErrors: Array<{ code: IdeaChooseErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ListingRowFragment = {
  id: string;
  status: ListingStatus;
  locale: ListingLocale;
  productId: string | null;
  ideaId: string | null;
  etsyListingId: string | null;
  etsyUrl: string | null;
  scheduledAt: string | null;
  publishedAt: string | null;
  version: number;
  text: { locale: ListingLocale; title: string; description: string; tags: Array<string> };
  score: { total: number };
  price: { amountMinor: number; currencyCode: string } | null;
  problem: { code: string; message: string; action: string | null } | null;
};

export type ListingsQueryVariables = Exact<{
  where?: ListingWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ListingsQuery = {
  listings: {
    nodes: Array<{
      id: string;
      status: ListingStatus;
      locale: ListingLocale;
      productId: string | null;
      ideaId: string | null;
      etsyListingId: string | null;
      etsyUrl: string | null;
      scheduledAt: string | null;
      publishedAt: string | null;
      version: number;
      text: { locale: ListingLocale; title: string; description: string; tags: Array<string> };
      score: { total: number };
      price: { amountMinor: number; currencyCode: string } | null;
      problem: { code: string; message: string; action: string | null } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ListingQueryVariables = Exact<{
  id: string;
}>;

export type ListingQuery = {
  listing: {
    id: string;
    status: ListingStatus;
    locale: ListingLocale;
    productId: string | null;
    ideaId: string | null;
    etsyListingId: string | null;
    etsyUrl: string | null;
    scheduledAt: string | null;
    publishedAt: string | null;
    version: number;
    faults: Array<{ field: string; code: ListingFaultCode }>;
    gate: { isOpen: boolean; blockers: Array<{ code: ListingGateCode; message: string }> };
    text: { locale: ListingLocale; title: string; description: string; tags: Array<string> };
    score: { total: number };
    price: { amountMinor: number; currencyCode: string } | null;
    problem: { code: string; message: string; action: string | null } | null;
  } | null;
};

export type ListingCreateMutationVariables = Exact<{
  input: ListingCreateInput;
}>;

export type ListingCreateMutation = {
  listingCreate: {
    listing: {
      id: string;
      status: ListingStatus;
      locale: ListingLocale;
      productId: string | null;
      ideaId: string | null;
      etsyListingId: string | null;
      etsyUrl: string | null;
      scheduledAt: string | null;
      publishedAt: string | null;
      version: number;
      text: { locale: ListingLocale; title: string; description: string; tags: Array<string> };
      score: { total: number };
      price: { amountMinor: number; currencyCode: string } | null;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ListingCreateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ListingUpdateMutationVariables = Exact<{
  input: ListingUpdateInput;
}>;

export type ListingUpdateMutation = {
  listingUpdate: {
    listing: {
      id: string;
      status: ListingStatus;
      locale: ListingLocale;
      productId: string | null;
      ideaId: string | null;
      etsyListingId: string | null;
      etsyUrl: string | null;
      scheduledAt: string | null;
      publishedAt: string | null;
      version: number;
      text: { locale: ListingLocale; title: string; description: string; tags: Array<string> };
      score: { total: number };
      price: { amountMinor: number; currencyCode: string } | null;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ListingUpdateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ListingPublishMutationVariables = Exact<{
  input: ListingPublishInput;
}>;

export type ListingPublishMutation = {
  listingPublish: {
    jobId: string | null;
    listing: { id: string; status: ListingStatus; version: number } | null;
    userErrors: Array<{ code: ListingPublishErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type JobRowFragment = {
  id: string;
  task: string;
  status: JobStatus;
  progress: number;
  step: string;
  attempts: number;
  nextAttemptAt: string | null;
  subjectId: string | null;
  runId: string | null;
  madeIds: Array<string>;
  problem: { code: string; message: string; isRetryable: boolean; action: string | null } | null;
};

export type RunRowFragment = {
  id: string;
  keyword: string;
  status: PipelineRunStatus;
  step: PipelineRunStep;
  waitingFor: PipelineRunChoice | null;
  ideaIds: Array<string>;
  designIds: Array<string>;
  ideaId: string | null;
  designId: string | null;
  productId: string | null;
  listingId: string | null;
  version: number;
  problem: { code: string; message: string; action: string | null } | null;
};

export type JobsQueryVariables = Exact<{
  where?: JobWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type JobsQuery = {
  jobs: {
    nodes: Array<{
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      subjectId: string | null;
      runId: string | null;
      madeIds: Array<string>;
      problem: { code: string; message: string; isRetryable: boolean; action: string | null } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type JobQueryVariables = Exact<{
  id: string;
}>;

export type JobQuery = {
  job: {
    id: string;
    task: string;
    status: JobStatus;
    progress: number;
    step: string;
    attempts: number;
    nextAttemptAt: string | null;
    subjectId: string | null;
    runId: string | null;
    madeIds: Array<string>;
    problem: { code: string; message: string; isRetryable: boolean; action: string | null } | null;
  } | null;
};

export type JobCancelMutationVariables = Exact<{
  input: JobCancelInput;
}>;

export type JobCancelMutation = {
  jobCancel: {
    job: {
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      subjectId: string | null;
      runId: string | null;
      madeIds: Array<string>;
      problem: { code: string; message: string; isRetryable: boolean; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: JobCancelErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type JobEventsSubscriptionVariables = Exact<{
  where?: JobWhere | null | undefined;
  after?: string | null | undefined;
}>;

export type JobEventsSubscription = {
  jobs: {
    cursor: string;
    kind: JobEventKind;
    occurredAt: string;
    jobs: Array<{
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      subjectId: string | null;
      runId: string | null;
      madeIds: Array<string>;
      problem: { code: string; message: string; isRetryable: boolean; action: string | null } | null;
    }>;
  };
};

export type PipelineRunsQueryVariables = Exact<{
  where?: PipelineRunWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PipelineRunsQuery = {
  pipelineRuns: {
    nodes: Array<{
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      ideaIds: Array<string>;
      designIds: Array<string>;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PipelineRunQueryVariables = Exact<{
  id: string;
}>;

export type PipelineRunQuery = {
  pipelineRun: {
    id: string;
    keyword: string;
    status: PipelineRunStatus;
    step: PipelineRunStep;
    waitingFor: PipelineRunChoice | null;
    ideaIds: Array<string>;
    designIds: Array<string>;
    ideaId: string | null;
    designId: string | null;
    productId: string | null;
    listingId: string | null;
    version: number;
    problem: { code: string; message: string; action: string | null } | null;
  } | null;
};

export type RunStartMutationVariables = Exact<{
  input: RunStartInput;
}>;

export type RunStartMutation = {
  runStart: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      ideaIds: Array<string>;
      designIds: Array<string>;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: RunStartErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type RunContinueMutationVariables = Exact<{
  input: RunContinueInput;
}>;

export type RunContinueMutation = {
  runContinue: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      ideaIds: Array<string>;
      designIds: Array<string>;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: RunContinueErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type RunCancelMutationVariables = Exact<{
  input: RunCancelInput;
}>;

export type RunCancelMutation = {
  runCancel: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      ideaIds: Array<string>;
      designIds: Array<string>;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: RunCancelErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type QuotasQueryVariables = Exact<{ [key: string]: never }>;

export type QuotasQuery = {
  quotas: Array<{
    resource: QuotaResource;
    used: number;
    reserved: number;
    limit: number;
    extra: number;
    resetsAt: string;
  }> | null;
};

export type ProductSummaryFragment = {
  id: string;
  status: ProductStatus;
  template: ProductTemplateName;
  title: string;
  designId: string | null;
  listingOwner: ListingOwner;
  marginBps: number;
  etsyListingId: string | null;
  etsyUrl: string | null;
  version: number;
  problem: { code: string; message: string; action: string | null } | null;
};

export type ProductsQueryVariables = Exact<{
  where?: ProductWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ProductsQuery = {
  products: {
    nodes: Array<{
      id: string;
      status: ProductStatus;
      template: ProductTemplateName;
      title: string;
      designId: string | null;
      listingOwner: ListingOwner;
      marginBps: number;
      etsyListingId: string | null;
      etsyUrl: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ProductQueryVariables = Exact<{
  id: string;
}>;

export type ProductQuery = {
  product: {
    id: string;
    status: ProductStatus;
    template: ProductTemplateName;
    title: string;
    designId: string | null;
    listingOwner: ListingOwner;
    marginBps: number;
    etsyListingId: string | null;
    etsyUrl: string | null;
    version: number;
    mockups: Array<{ url: string }>;
    variants: Array<{
      id: string;
      color: string;
      size: string;
      sku: string;
      isEnabled: boolean;
      isAvailable: boolean;
      cost: { amountMinor: number; currencyCode: string } | null;
      price: { amountMinor: number; currencyCode: string };
    }>;
    drift: Array<{ kind: DriftKind; ours: string; theirs: string }>;
    problem: { code: string; message: string; action: string | null } | null;
  } | null;
};

export type ProductCreateMutationVariables = Exact<{
  input: ProductCreateInput;
}>;

export type ProductCreateMutation = {
  productCreate: {
    jobId: string | null;
    product: {
      id: string;
      status: ProductStatus;
      template: ProductTemplateName;
      title: string;
      designId: string | null;
      listingOwner: ListingOwner;
      marginBps: number;
      etsyListingId: string | null;
      etsyUrl: string | null;
      version: number;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ProductCreateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ProductRepublishMutationVariables = Exact<{
  input: ProductRepublishInput;
}>;

export type ProductRepublishMutation = {
  productRepublish: {
    jobId: string | null;
    userErrors: Array<{ code: ProductRepublishErrorCode; field: Array<string> | null; message: string }>;
  };
};

export const DesignRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DesignRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasTransparency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'file' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignRowFragment, unknown>;
export const IdeaRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaRowFragment, unknown>;
export const ListingRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'text' },
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
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingRowFragment, unknown>;
export const JobRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobRowFragment, unknown>;
export const RunRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunRowFragment, unknown>;
export const ProductSummaryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProductSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductSummaryFragment, unknown>;
export const DesignsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Designs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'designs' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DesignRow' } }],
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
      name: { kind: 'Name', value: 'DesignRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasTransparency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'file' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignsQuery, DesignsQueryVariables>;
export const DesignsGenerateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DesignsGenerate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignsGenerateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designsGenerate' },
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
  ],
} as unknown as DocumentNode<DesignsGenerateMutation, DesignsGenerateMutationVariables>;
export const DesignApproveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DesignApprove' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignApproveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designApprove' },
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
                  name: { kind: 'Name', value: 'design' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<DesignApproveMutation, DesignApproveMutationVariables>;
export const DesignRejectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DesignReject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignRejectInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designReject' },
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
                  name: { kind: 'Name', value: 'design' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<DesignRejectMutation, DesignRejectMutationVariables>;
export const IdeasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ideas' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'ideas' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaRow' } }],
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
      name: { kind: 'Name', value: 'IdeaRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeasQuery, IdeasQueryVariables>;
export const IdeasGenerateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IdeasGenerate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeasGenerateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideasGenerate' },
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
  ],
} as unknown as DocumentNode<IdeasGenerateMutation, IdeasGenerateMutationVariables>;
export const IdeaChooseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IdeaChoose' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaChooseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaChoose' },
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
                  name: { kind: 'Name', value: 'idea' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<IdeaChooseMutation, IdeaChooseMutationVariables>;
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingRow' } }],
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
      name: { kind: 'Name', value: 'ListingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'text' },
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
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const ListingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Listing' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingRow' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'faults' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'blockers' },
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
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'text' },
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
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingQuery, ListingQueryVariables>;
export const ListingCreateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ListingCreate' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingRow' } }],
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
      name: { kind: 'Name', value: 'ListingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'text' },
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
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingCreateMutation, ListingCreateMutationVariables>;
export const ListingUpdateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ListingUpdate' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListingRow' } }],
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
      name: { kind: 'Name', value: 'ListingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scheduledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'text' },
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
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListingUpdateMutation, ListingUpdateMutationVariables>;
export const ListingPublishDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ListingPublish' },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
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
  ],
} as unknown as DocumentNode<ListingPublishMutation, ListingPublishMutationVariables>;
export const JobsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Jobs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'jobs' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobRow' } }],
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
      name: { kind: 'Name', value: 'JobRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const JobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Job' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobRow' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const JobCancelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'JobCancel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobCancelInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'jobCancel' },
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
                  name: { kind: 'Name', value: 'job' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobRow' } }],
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
      name: { kind: 'Name', value: 'JobRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobCancelMutation, JobCancelMutationVariables>;
export const JobEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'JobEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobWhere' } },
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
            name: { kind: 'Name', value: 'jobs' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'jobs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobRow' } }],
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
      name: { kind: 'Name', value: 'JobRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRetryable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobEventsSubscription, JobEventsSubscriptionVariables>;
export const PipelineRunsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PipelineRuns' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRunWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'pipelineRuns' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunRow' } }],
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
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PipelineRunsQuery, PipelineRunsQueryVariables>;
export const PipelineRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PipelineRun' },
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
            name: { kind: 'Name', value: 'pipelineRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunRow' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PipelineRunQuery, PipelineRunQueryVariables>;
export const RunStartDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RunStart' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunStartInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runStart' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunRow' } }],
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
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunStartMutation, RunStartMutationVariables>;
export const RunContinueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RunContinue' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunContinueInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runContinue' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunRow' } }],
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
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunContinueMutation, RunContinueMutationVariables>;
export const RunCancelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RunCancel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunCancelInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runCancel' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunRow' } }],
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
      name: { kind: 'Name', value: 'RunRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunCancelMutation, RunCancelMutationVariables>;
export const QuotasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Quotas' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'quotas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resetsAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuotasQuery, QuotasQueryVariables>;
export const ProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Products' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'products' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProductSummary' } }],
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
      name: { kind: 'Name', value: 'ProductSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Product' },
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
            name: { kind: 'Name', value: 'product' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProductSummary' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mockups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'color' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isAvailable' } },
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
                        name: { kind: 'Name', value: 'price' },
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
                  name: { kind: 'Name', value: 'drift' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
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
      name: { kind: 'Name', value: 'ProductSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const ProductCreateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProductCreate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productCreate' },
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
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProductSummary' } }],
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
      name: { kind: 'Name', value: 'ProductSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyListingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductCreateMutation, ProductCreateMutationVariables>;
export const ProductRepublishDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProductRepublish' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductRepublishInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productRepublish' },
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
  ],
} as unknown as DocumentNode<ProductRepublishMutation, ProductRepublishMutationVariables>;
