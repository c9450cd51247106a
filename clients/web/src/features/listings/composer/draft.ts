import {
  contentFaults,
  isTextComplete,
  LISTING_LOCALES,
  textFaults,
} from '../../../../../../schema/listings/listing.rules.js';
import type {
  ListingBlock,
  ListingFault,
  ListingLocale,
  ListingTextValues,
} from '../../../../../../schema/listings/listing.rules.js';
import { decimalOf } from '../../../../../../schema/base/money.rules.js';
import type { SaleOrder } from '../../../../../../schema/listings/etsy-fees.rules.js';
import { saleParts } from '../../../../../../schema/listings/etsy-fees.rules.js';
import { scoreListing } from '../../../../../../schema/listings/listing-score.rules.js';
import type { ListingScoreResult } from '../../../../../../schema/listings/listing-score.rules.js';
import type { ComposerListingFragment, ListingUpdateInput } from '../../../gql/listings.js';

export type Draft = Omit<ComposerListingFragment['content'], 'blocks'> & {
  blocks: readonly ListingBlock[];
  locale: ListingLocale;
  priceMinor: number | null;
  currency: string;
  texts: Readonly<Record<ListingLocale, ListingTextValues>>;
};

/** A text of a language, or anything else of a draft: what a difference or a choice is about. */
export type DraftField =
  `${'title' | 'description' | 'tags'}.${ListingLocale}` | Exclude<keyof Draft, 'texts' | 'currency' | 'taxonomyPath'>;

const lower = <Name extends string>(name: Uppercase<Name>): Name => name.toLowerCase() as Name;
const upper = <Name extends string>(name: Name): Uppercase<Name> => name.toUpperCase() as Uppercase<Name>;

/** What the server has, in the form that is edited. */
export function draftOf(listing: ComposerListingFragment): Draft {
  const texts = Object.fromEntries(
    listing.texts.map(({ locale, title, description, tags }) => [
      lower<ListingLocale>(locale),
      { title, description, tags: [...tags] },
    ]),
  ) as Record<ListingLocale, ListingTextValues>;
  return {
    ...listing.content,
    blocks: listing.content.blocks.map((block) => lower<ListingBlock>(block)),
    locale: lower<ListingLocale>(listing.locale),
    priceMinor: listing.price?.amountMinor ?? null,
    currency: listing.currencyCode,
    texts,
  };
}

const TEXT_FIELDS = ['title', 'description', 'tags'] as const;
const OTHER_FIELDS = [
  'locale',
  'keyword',
  'blocks',
  'materials',
  'attributes',
  'taxonomyId',
  'shippingProfileId',
  'readinessStateId',
  'returnPolicyId',
  'shopSectionId',
  'productionPartnerIds',
  'whoMade',
  'quantity',
  'usesAi',
  'images',
  'priceMinor',
] as const satisfies readonly DraftField[];
export const DRAFT_FIELDS: readonly DraftField[] = [
  ...LISTING_LOCALES.flatMap((locale) => TEXT_FIELDS.map((field) => `${field}.${locale}` as const)),
  ...OTHER_FIELDS,
];

export const isTextField = (field: DraftField): field is Extract<DraftField, `${string}.${string}`> =>
  field.includes('.');

/** Value of a field. */
export function valueOf(draft: Draft, field: DraftField): unknown {
  if (isTextField(field)) {
    const [name, locale] = field.split('.') as ['title' | 'description' | 'tags', ListingLocale];
    return draft.texts[locale][name];
  }
  // The same figure in another currency is another price.
  if (field === 'priceMinor') return `${draft.priceMinor === null ? '–' : shownPrice(draft)} ${draft.currency}`;
  if (field === 'images') return draft.images.map(({ key, altText }) => ({ key, altText }));
  return draft[field];
}

const shownPrice = ({ priceMinor, currency }: Draft): string =>
  decimalOf({ amountMinor: priceMinor ?? 0, currencyCode: currency });

/** A draft with one field taken from another. */
export function withField(draft: Draft, from: Draft, field: DraftField): Draft {
  if (isTextField(field)) {
    const [name, locale] = field.split('.') as ['title' | 'description' | 'tags', ListingLocale];
    const text = { ...draft.texts[locale], [name]: from.texts[locale][name] };
    return { ...draft, texts: { ...draft.texts, [locale]: text } };
  }
  const path = field === 'taxonomyId' ? { taxonomyPath: from.taxonomyPath } : {};
  const currency = field === 'priceMinor' ? { currency: from.currency } : {};
  return { ...draft, [field]: from[field], ...path, ...currency };
}

export const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
/** Fields in which two drafts differ. */
export const differencesOf = (left: Draft, right: Draft): DraftField[] =>
  DRAFT_FIELDS.filter((field) => !isSame(valueOf(left, field), valueOf(right, field)));

/** Only what changed, as the server takes it. */
export function changesOf(base: Draft, draft: Draft): Omit<ListingUpdateInput, 'id' | 'expectedVersion'> {
  const changed = differencesOf(base, draft);
  const texts = LISTING_LOCALES.map((locale) => {
    const fields = changed.filter((field) => isTextField(field) && field.endsWith(`.${locale}`));
    const parts = Object.fromEntries(
      fields.map((field): [string, unknown] => [field.split('.')[0]!, valueOf(draft, field)]),
    );
    return { locale: upper(locale), ...parts };
  }).filter((text) => Object.keys(text).length > 1);
  const others = changed
    .filter((field) => !isTextField(field))
    .map((field) => [field, sentValue(draft, field)] as const);
  return {
    ...Object.fromEntries(others),
    ...(texts.length > 0 && { texts }),
    ...(changed.includes('taxonomyId') && { taxonomyPath: draft.taxonomyPath }),
    ...(changed.includes('priceMinor') && { currency: draft.currency }),
  };
}

function sentValue(draft: Draft, field: DraftField): unknown {
  if (field === 'priceMinor') return draft.priceMinor;
  const value = valueOf(draft, field);
  if (field === 'blocks') return draft.blocks.map(upper);
  if (field === 'locale') return upper(draft.locale);
  // An empty id takes the choice away.
  return value ?? '';
}

/** What breaks Etsy's rules in a language, and in what all languages share. */
export function faultsIn(draft: Draft, locale: ListingLocale): ListingFault[] {
  return [...textFaults(draft.texts[locale]), ...sharedFaults(draft)];
}

export const sharedFaults = (draft: Draft): ListingFault[] =>
  contentFaults({
    priceMinor: draft.priceMinor,
    quantity: draft.quantity,
    materials: draft.materials,
    images: draft.images.map(({ key, altText }) => ({ key, altText })),
    taxonomyId: draft.taxonomyId,
    shippingProfileId: draft.shippingProfileId,
    readinessStateId: draft.readinessStateId,
    returnPolicyId: draft.returnPolicyId,
  });

export const isBegun = ({ title, description, tags }: ListingTextValues): boolean =>
  title.trim() !== '' || description.trim() !== '' || tags.length > 0;

/** A fault with the language it is in; null where languages do not matter. */
export interface LocatedFault extends ListingFault {
  locale: ListingLocale | null;
}

/** Everything that keeps it from being published, as the server sees it: in every language that somebody began, and in what all share. */
export function faultsOf(draft: Draft): LocatedFault[] {
  const { locale: main, texts } = draft;
  const begun = [main, ...LISTING_LOCALES.filter((locale) => locale !== main && isBegun(texts[locale]))];
  return [
    ...begun.flatMap((locale) => textFaults(texts[locale]).map((fault) => ({ ...fault, locale }))),
    ...sharedFaults(draft).map((fault) => ({ ...fault, locale: null })),
  ];
}

/** The score of what is typed now, by the same rules as the server's. */
export function scoreOf(draft: Draft, sale: Pick<SaleOrder, 'costMinor' | 'usdRate'>): ListingScoreResult {
  const { priceMinor, currency } = draft;
  return scoreListing({
    ...draft,
    ...draft.texts[draft.locale],
    images: draft.images.map(({ key, altText }) => ({ key, altText })),
    profitMinor: priceMinor === null ? null : saleParts({ ...sale, priceMinor, currency }).profitMinor,
    furtherLanguages: LISTING_LOCALES.filter((locale) => locale !== draft.locale && isTextComplete(draft.texts[locale]))
      .length,
  });
}
