import type { ListingFields } from './etsy-listing-records.js';
import { refused, troubleWith } from './etsy-problems.js';

/** How a field of a form is read. Arrays are one comma-separated text; booleans `true`, `false`, `1`, `0`. */
type Kind = 'text' | 'price' | 'whole' | 'id' | 'decimal' | 'boolean' | 'texts' | 'ids';

const KINDS: Readonly<Record<keyof ListingFields, Kind>> = {
  title: 'text',
  description: 'text',
  quantity: 'whole',
  price: 'price',
  who_made: 'text',
  when_made: 'text',
  taxonomy_id: 'whole',
  type: 'text',
  tags: 'texts',
  materials: 'texts',
  styles: 'texts',
  shipping_profile_id: 'id',
  return_policy_id: 'id',
  readiness_state_id: 'id',
  shop_section_id: 'id',
  production_partner_ids: 'ids',
  is_supply: 'boolean',
  is_customizable: 'boolean',
  is_taxable: 'boolean',
  should_auto_renew: 'boolean',
  featured_rank: 'whole',
  item_weight: 'decimal',
  item_length: 'decimal',
  item_width: 'decimal',
  item_height: 'decimal',
  item_weight_unit: 'text',
  item_dimensions_unit: 'text',
};

/** The fields of a listing that a form names; each may be missing. */
export function readListingForm(form: URLSearchParams): Partial<ListingFields> {
  const entries = Object.entries(KINDS).flatMap(([name, kind]) => {
    const text = fieldOf(form, name);
    return text === undefined ? [] : [[name, readField(name, kind, text)] as const];
  });
  return Object.fromEntries(entries);
}

/** Of a key that is repeated only the last counts, as in PHP. */
export function fieldOf(form: URLSearchParams, name: string): string | undefined {
  return form.getAll(name).at(-1);
}

function readField(name: string, kind: Kind, text: string): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'texts':
      return readTexts(text);
    case 'ids':
      return readTexts(text).map((part) => readWhole(name, part));
    case 'boolean':
      return readBoolean(name, text);
    case 'id':
      return text === '' ? null : readWhole(name, text);
    case 'whole':
      return readWhole(name, text);
    case 'price':
      return Math.round(readDecimal(name, text) * 100);
    case 'decimal':
      return text === '' ? null : readDecimal(name, text);
  }
}

export function readTexts(text: string): string[] {
  return text === '' ? [] : text.split(',').map((part) => part.trim());
}

export function readBoolean(name: string, text: string): boolean {
  if (['true', '1'].includes(text)) return true;
  if (['false', '0', ''].includes(text)) return false;
  throw refused(400, `Expected boolean value for '${name}' (got: ${text})`);
}

export function readWhole(name: string, text: string): number {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  throw refused(400, `Expected int value for '${name}' (got: ${text})`);
}

function readDecimal(name: string, text: string): number {
  if (/^-?\d{1,12}(\.\d{1,10})?$/.test(text)) return Number(text);
  throw refused(400, `Expected float value for '${name}' (got: ${text})`);
}

/** @throws the refusal that names the first missing field. */
export function requireFields(given: object, names: readonly string[]): void {
  const missing = names.find((name) => (given as Record<string, unknown>)[name] === undefined);
  if (missing) throw troubleWith(missing, `${missing} is required.`);
}

/** `limit` and `offset` of a list. */
export function pageOf(query: URLSearchParams): { limit: number; offset: number } {
  const read = (name: string, range: { least: number; most: number; usual: number }) => {
    const text = query.get(name);
    if (text === null || text === '') return range.usual;
    const value = readWhole(name, text);
    if (value >= range.least && value <= range.most) return value;
    throw refused(400, `Invalid value for ${name}: must be between ${range.least} and ${range.most}`);
  };
  return {
    limit: read('limit', { least: 1, most: 100, usual: 25 }),
    offset: read('offset', { least: 0, most: 12_000, usual: 0 }),
  };
}
