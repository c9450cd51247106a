import { decimalOf } from '#schema/base/money.rules.js';
import { EMPTY_TEXT } from '#schema/listings/listing-content.values.js';
import { LISTING_LOCALES } from '#schema/listings/listing.rules.js';
import type { ListingRow } from './listing-statements.js';
import { stateOf } from './listing-state.js';

export interface ListingFile {
  readonly name: string;
  readonly contentType: string;
  readonly text: string;
  readonly count: number;
}

/** Public id of a listing, made at the door. */
export type IdOf = (row: ListingRow) => string;

type Cell = string | number | null;

const TEXT_COLUMNS = LISTING_LOCALES.flatMap((locale) => [
  `title_${locale}`,
  `description_${locale}`,
  `tags_${locale}`,
]);
const COLUMNS = [
  'id',
  'status',
  'language',
  ...TEXT_COLUMNS,
  'price',
  'currency',
  'quantity',
  'materials',
  'taxonomy_id',
  'category',
  'shipping_profile_id',
  'readiness_state_id',
  'return_policy_id',
  'who_made',
  'when_made',
  'images',
  'alt_texts',
  'etsy_listing_id',
  'etsy_url',
];

/** Listings as a file to keep: CSV for spreadsheets, JSON for programs. Names of columns are for ever. */
export function exportListings(rows: readonly ListingRow[], format: 'csv' | 'json', idOf: IdOf): ListingFile {
  const file = { name: `listings.${format}`, count: rows.length };
  if (format === 'json') {
    const text = `${JSON.stringify(
      rows.map((row) => ({ id: idOf(row), ...plain(row) })),
      null,
      2,
    )}\n`;
    return { ...file, contentType: 'application/json', text };
  }
  // The mark at the start tells Excel that it is UTF-8; lines end as RFC 4180 wants.
  const lines = [COLUMNS, ...rows.map((row) => cellsOf(row, idOf))].map((cells) => cells.map(csvCell).join(','));
  return { ...file, contentType: 'text/csv', text: `\uFEFF${lines.join('\r\n')}\r\n` };
}

function plain(row: ListingRow) {
  const { locale, priceMinor, currency, content, texts } = stateOf(row);
  const price = priceMinor === null ? null : decimalOf({ amountMinor: priceMinor, currencyCode: currency });
  const { status, etsyListingId, etsyUrl, version, updatedAt } = row;
  return { status, version, updatedAt, language: locale, price, currency, texts, ...content, etsyListingId, etsyUrl };
}

function cellsOf(row: ListingRow, idOf: IdOf): Cell[] {
  const { content, texts, price, ...listing } = { ...plain(row), content: stateOf(row).content };
  const inLanguages = LISTING_LOCALES.flatMap((locale) => {
    const { title, description, tags } = texts[locale] ?? EMPTY_TEXT;
    return [title, description, tags.join(', ')];
  });
  return [
    idOf(row),
    listing.status,
    listing.language,
    ...inLanguages,
    price,
    listing.currency,
    content.quantity,
    content.materials.join(', '),
    content.taxonomyId,
    content.taxonomyPath,
    content.shippingProfileId,
    content.readinessStateId,
    content.returnPolicyId,
    content.whoMade,
    'made_to_order',
    content.images.map(({ key }) => key).join(' | '),
    content.images.map(({ altText }) => altText).join(' | '),
    listing.etsyListingId,
    listing.etsyUrl,
  ];
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"): a title
 * may come from a model or from somebody else's import.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
