import { registerEnumType } from 'type-graphql';
import { GATE_CODES } from './listing-gate.values.js';
import { LISTING_STATUSES, REVISION_CAUSES, WHO_MADE } from './listing-content.values.js';
import { SCORE_CODES } from './listing-score.rules.js';
import { LISTING_BLOCKS, LISTING_FAULT_CODES, LISTING_LOCALES } from './listing.rules.js';

type Upper<Name extends string> = { [Key in Uppercase<Name>]: Key };
const upper = <Name extends string>(names: readonly Name[]): Upper<Name> =>
  Object.fromEntries(names.map((name) => [name.toUpperCase(), name.toUpperCase()])) as Upper<Name>;
const same = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

/** Registers an enum whose every value has its sentence. */
function described<Values extends Record<string, string>>(
  name: string,
  description: string,
  { values, texts }: { values: Values; texts: Readonly<Record<keyof Values, string>> },
): Values {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(texts).map(([key, text]) => [key, { description: text }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const ListingStatusEnum = described('ListingStatus', 'How a listing stands.', {
  values: upper(LISTING_STATUSES),
  texts: {
    DRAFT: 'In the making.',
    SCHEDULED: 'Goes live at `scheduledAt`.',
    PUBLISHING: 'On its way to Etsy; `jobId` tells how far.',
    LIVE: 'To be seen at `etsyUrl`.',
    FAILED: 'Could not be published; `problem` says what to do.',
    ARCHIVED: 'Put away.',
  },
});

export const ListingLocaleEnum = described('ListingLocale', 'Languages of listings.', {
  values: upper(LISTING_LOCALES),
  texts: { EN: 'English.', ES: 'Spanish.', FR: 'French.', DE: 'German.' },
});

export const ListingBlockEnum = described('ListingBlock', 'A block of the composer.', {
  values: upper(LISTING_BLOCKS),
  texts: {
    TITLE: 'The title.',
    TAGS: 'The tags.',
    DESCRIPTION: 'The description.',
    IMAGES: 'Images and their alternative texts.',
    PRICE: 'Price and quantity.',
    DETAILS: 'Category, attributes, materials.',
    SHIPPING: 'Shipping and processing profile.',
    POLICIES: 'Return policy, who makes it, production partner.',
  },
});

export const ListingFaultCodeEnum = described('ListingFaultCode', 'What breaks Etsy’s rules.', {
  values: same(LISTING_FAULT_CODES),
  texts: {
    MISSING: 'Nothing is there.',
    TOO_LONG: 'Longer than `max`; `length` is what it has.',
    TOO_MANY: 'More than `max`; `count` is how many.',
    BAD_CHARACTER: 'Holds `characters` that Etsy refuses.',
    REPEATED_CHARACTER: 'Holds `character` more than once.',
    BAD_START: 'Begins with `character`, which Etsy refuses.',
    DUPLICATE: 'The same as another one, whatever its capitals.',
    NOT_TRIMMED: 'Has spaces at an end, or several together.',
    OUT_OF_RANGE: 'Below `min` or above `max`.',
  },
});

export const ListingScoreCodeEnum = described('ListingScoreCode', 'What the score looks at.', {
  values: same(SCORE_CODES),
  texts: {
    TITLE_LENGTH: 'A title without faults that uses its room.',
    KEYWORD_IN_TITLE: 'The keyword within the first 40 characters of the title.',
    TAG_COUNT: 'All 13 tags.',
    TAG_PHRASES: 'Tags of several words.',
    KEYWORD_IN_TAGS: 'A tag that holds the keyword.',
    DESCRIPTION_LENGTH: 'A description of 300 characters and more.',
    KEYWORD_IN_DESCRIPTION: 'The keyword within the first 160 characters of the description.',
    IMAGES: 'Five images and more.',
    ALT_TEXTS: 'An alternative text for each image.',
    PRICE: 'A price that leaves a profit.',
    MATERIALS: 'Materials are named.',
    CATEGORY: 'A category is chosen.',
    ATTRIBUTES: 'Two attributes and more.',
    PROFILES: 'Shipping profile, processing profile and return policy are chosen.',
    LANGUAGES: 'Complete texts in further languages.',
  },
});

export const ListingGateCodeEnum = described('ListingGateCode', 'What keeps a listing from being published.', {
  values: same(GATE_CODES),
  texts: {
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
    CONTENT_INVALID: 'It breaks Etsy’s rules.',
    SCREENING_BLOCKS: 'It holds words that cannot be used.',
    BUSY: 'It is being published.',
  },
});

export const ListingRevisionCauseEnum = described('ListingRevisionCause', 'Why a revision was kept.', {
  values: upper(REVISION_CAUSES),
  texts: {
    AUTOSAVE: 'While it was typed.',
    SAVED: 'Somebody saved it.',
    PUBLISHED: 'It was published so.',
    RESTORED: 'An earlier one was brought back.',
    GENERATED: 'It was written by the product or a model.',
  },
});

export const WhoMadeEnum = described('ListingWhoMade', 'Who makes the goods, as Etsy asks it.', {
  values: upper(WHO_MADE),
  texts: {
    I_DID: 'The seller.',
    SOMEONE_ELSE: 'Another company or person.',
    COLLECTIVE: 'A member of the shop.',
  },
});

export const ListingEngineEnum = described('ListingTextEngine', 'Who wrote a text.', {
  values: { OPENAI: 'OPENAI', RULES: 'RULES' } as const,
  texts: { OPENAI: 'A model of OpenAI.', RULES: 'Our own writer, by rule.' },
});

export const TagReasonEnum = described('ListingTagReason', 'Why a tag is suggested.', {
  values: {
    TRENDING: 'TRENDING',
    SEEN_TOGETHER: 'SEEN_TOGETHER',
    FROM_IDEA: 'FROM_IDEA',
    FROM_KEYWORD: 'FROM_KEYWORD',
  } as const,
  texts: {
    TRENDING: 'A trend that shares a word with the listing’s keyword.',
    SEEN_TOGETHER: 'Stood beside the keyword in recent posts.',
    FROM_IDEA: 'The idea names it.',
    FROM_KEYWORD: 'The listing’s own keyword.',
  },
});

export const ListingExportFormatEnum = described('ListingExportFormat', 'The form of an export.', {
  values: { CSV: 'CSV', JSON: 'JSON' } as const,
  texts: { CSV: 'A table for spreadsheets; cells are safe to open.', JSON: 'Everything, for programs.' },
});
