import {
  EMPTY_CONTENT,
  EMPTY_TEXT,
  type ListingContent,
  type ListingState,
} from '#schema/listings/listing-content.values.js';
import {
  contentFaults,
  type ListingContentValues,
  type ListingFault,
  LISTING_LOCALES,
  type ListingLocale,
  type ListingTextValues,
  textFaults,
} from '#schema/listings/listing.rules.js';

/** What a stored listing or revision holds. */
export interface Stored {
  locale: ListingLocale;
  priceMinor: number | null;
  currency: string;
  content: Partial<ListingContent>;
  texts: Partial<Record<ListingLocale, ListingTextValues>>;
}

/** The whole state; what an older version did not know yet has its first value. */
export function stateOf({ locale, priceMinor, currency, content, texts }: Stored): ListingState {
  return { locale, priceMinor, currency, content: { ...EMPTY_CONTENT, ...content }, texts };
}

/** Texts of a language; empty when it has none. */
export const textsOf = ({ texts }: Pick<ListingState, 'texts'>, locale: ListingLocale): ListingTextValues =>
  texts[locale] ?? EMPTY_TEXT;

/** What the rules of content look at. */
export const contentValues = ({ priceMinor, content }: ListingState): ListingContentValues => ({
  priceMinor,
  quantity: content.quantity,
  materials: [...content.materials],
  images: content.images.map(({ key, altText }) => ({ key, altText })),
  taxonomyId: content.taxonomyId,
  shippingProfileId: content.shippingProfileId,
  readinessStateId: content.readinessStateId,
  returnPolicyId: content.returnPolicyId,
});

/** Whether anything was written in a language. */
export const isBegun = ({ title, description, tags }: ListingTextValues): boolean =>
  title.trim() !== '' || description.trim() !== '' || tags.length > 0;

/** Languages that somebody wrote in, the main one first. */
export function localesOf(state: ListingState): ListingLocale[] {
  const further = LISTING_LOCALES.filter((locale) => locale !== state.locale && isBegun(textsOf(state, locale)));
  return [state.locale, ...further];
}

/** A fault with the language it is in; null where languages do not matter. */
export interface LocatedFault extends ListingFault {
  readonly locale: ListingLocale | null;
}

/** Everything that keeps a listing from being published. Languages that nobody began are not asked for. */
export function faultsOf(state: ListingState): LocatedFault[] {
  const inTexts = localesOf(state).flatMap((locale) =>
    textFaults(textsOf(state, locale)).map((fault) => ({ ...fault, locale })),
  );
  return [...inTexts, ...contentFaults(contentValues(state)).map((fault) => ({ ...fault, locale: null }))];
}

/** One difference between two states, in words that can stand side by side. */
export interface StateChange {
  readonly field: string;
  readonly locale: ListingLocale | null;
  readonly before: string;
  readonly after: string;
}

/** What differs, field by field and language by language. */
export function changesBetween(before: ListingState | null, after: ListingState): StateChange[] {
  const first = before ?? { ...after, priceMinor: null, content: EMPTY_CONTENT, texts: {} };
  return [...textChanges(first, after), ...contentChanges(first, after)];
}

function textChanges(before: ListingState, after: ListingState): StateChange[] {
  return LISTING_LOCALES.flatMap((locale) => {
    const [was, is] = [textsOf(before, locale), textsOf(after, locale)];
    return (['title', 'description', 'tags'] as const).map((field) => ({
      field,
      locale,
      before: shown(was[field]),
      after: shown(is[field]),
    }));
  }).filter(differs);
}

function contentChanges(before: ListingState, after: ListingState): StateChange[] {
  const fields = Object.keys(EMPTY_CONTENT) as (keyof ListingContent)[];
  const own = (['locale', 'priceMinor', 'currency'] as const).map(
    (field) => [field, before[field], after[field]] as const,
  );
  const inContent = fields.map((field) => [field, before.content[field], after.content[field]] as const);
  return [...own, ...inContent]
    .map(([field, was, is]) => ({ field, locale: null, before: shown(was), after: shown(is) }))
    .filter(differs);
}

const differs = ({ before, after }: StateChange): boolean => before !== after;

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shownItem).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shownItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { altText, key, name, values } = item as { altText?: string; key?: unknown; name?: string; values?: unknown };
  if (typeof key === 'string') return `${key.split('/').at(-1)}${altText ? ` (${altText})` : ''}`;
  return `${name ?? ''}: ${Array.isArray(values) ? values.join(' / ') : ''}`;
}
