import * as z from 'zod/mini';
import { LOCALES } from '../accounts/account.rules.js';

/**
 * What Etsy takes in a listing, the same for server and clients. Sources (read 2026-11-22): Etsy's Open API v3 specification for
 * characters, materials and states; github.com/etsy/open-api issues 459 (price), 557 (tags) and 605 (`$ ^` and the backtick); 140
 * and 13 × 20 are Etsy's seller help. Lengths are counted in code points.
 */
export const LISTING_RULES = {
  title: { max: 140 },
  description: { max: 20_000 },
  tags: { max: 13, length: 20 },
  materials: { max: 13, length: 45 },
  images: { max: 20 },
  altText: { max: 500 },
  quantity: { min: 1, max: 999 },
  /** Of a currency with two decimal places: 50,000.00 USD. */
  priceMinor: { max: 5_000_000 },
} as const;

/** What a draft may hold so that nothing is lost while it breaks the rules above; beyond it, saving is refused. */
export const DRAFT_CAPS = {
  title: 500,
  description: 20_000,
  tags: 40,
  tag: 100,
  materials: 40,
  material: 100,
  images: 40,
  altText: 2_000,
  attributes: 40,
} as const;

/** The blocks of the composer, in their first order. */
export const LISTING_BLOCKS = [
  'title',
  'tags',
  'description',
  'images',
  'price',
  'details',
  'shipping',
  'policies',
] as const;
export type ListingBlock = (typeof LISTING_BLOCKS)[number];

/** What can be wrong with a value; clients make the sentence from the code and its parameters. */
export const LISTING_FAULT_CODES = [
  'MISSING',
  'TOO_LONG',
  'TOO_MANY',
  'BAD_CHARACTER',
  'REPEATED_CHARACTER',
  'BAD_START',
  'DUPLICATE',
  'NOT_TRIMMED',
  'OUT_OF_RANGE',
] as const;
export type ListingFaultCode = (typeof LISTING_FAULT_CODES)[number];

/** One fault. `fix` is the value that would do, where that is mechanical; absent otherwise. */
export interface ListingFault {
  /** `title`, `tags.3`, `images.0.altText`, `shippingProfileId` … */
  readonly field: string;
  readonly block: ListingBlock;
  readonly code: ListingFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: string;
}

type Found = Omit<ListingFault, 'field' | 'block'>;

/** As Etsy counts: characters, not halves of them. */
export const lengthOf = (text: string): number => Array.from(text).length;

const TITLE_CHARACTER = /[\p{L}\p{Nd}\p{P}\p{Sm}\p{Zs}™©®]/u;
const TITLE_REFUSED = /[$^`]/;
const ONCE = ['%', ':', '&', '+'] as const;
const TAG_CHARACTER = /[\p{L}\p{Nd}\p{Zs}\-'™©®]/u;
const MATERIAL_CHARACTER = /[\p{L}\p{Nd}\p{Zs}]/u;
const ALT_CHARACTER = /[^\p{Cc}\p{Cs}]/u;

/** What is wrong with a title. */
export function titleFaults(title: string): Found[] {
  if (title.trim() === '') return [missing];
  const allowed = (character: string) => TITLE_CHARACTER.test(character) && !TITLE_REFUSED.test(character);
  return [
    ...badCharacters(title, allowed),
    ...ONCE.flatMap((sign) => repeated(title, sign)),
    ...tooLong(title, LISTING_RULES.title.max),
    ...untrimmed(title),
  ];
}

/** What is wrong with one tag; empty ones are no tags. */
export function tagFaults(tag: string): Found[] {
  if (tag.trim() === '') return [missing];
  const found = [
    ...badCharacters(tag, (character) => TAG_CHARACTER.test(character)),
    ...tooLong(tag, LISTING_RULES.tags.length),
    ...untrimmed(tag),
  ];
  if (/^[-']/.test(tag))
    found.push({ code: 'BAD_START', params: { character: tag[0]! }, fix: tag.replace(/^[-']+/, '') });
  return found;
}

/** What is wrong with one material. */
export function materialFaults(material: string): Found[] {
  if (material.trim() === '') return [missing];
  return [
    ...badCharacters(material, (character) => MATERIAL_CHARACTER.test(character)),
    ...tooLong(material, LISTING_RULES.materials.length),
    ...untrimmed(material),
  ];
}

/** What is wrong with a description. */
export function descriptionFaults(description: string): Found[] {
  if (description.trim() === '') return [missing];
  return tooLong(description, LISTING_RULES.description.max);
}

/** What is wrong with the alternative text of an image; it may be empty. */
export function altTextFaults(text: string): Found[] {
  return [
    ...badCharacters(text, (character) => ALT_CHARACTER.test(character)),
    ...tooLong(text, LISTING_RULES.altText.max),
  ];
}

/** What is wrong with a price in minor units; null is one that was not set. */
export function priceFaults(priceMinor: number | null): Found[] {
  if (priceMinor === null) return [missing];
  const { max } = LISTING_RULES.priceMinor;
  const isGood = Number.isInteger(priceMinor) && priceMinor > 0 && priceMinor <= max;
  return isGood ? [] : [{ code: 'OUT_OF_RANGE', params: { min: 1, max, value: priceMinor } }];
}

/** What is wrong with a number of pieces. */
export function quantityFaults(quantity: number): Found[] {
  const { min, max } = LISTING_RULES.quantity;
  const isGood = Number.isInteger(quantity) && quantity >= min && quantity <= max;
  if (isGood) return [];
  const fix = String(Math.min(max, Math.max(min, Math.round(quantity) || min)));
  return [{ code: 'OUT_OF_RANGE', params: { min, max, value: quantity }, fix }];
}

/** A list with rules for its items: too many of them, and no two that differ only in case. */
function listFaults(items: readonly string[], max: number): (Found & { at?: number })[] {
  const seen = new Map<string, number>();
  const doubles = items.flatMap((item, at) => {
    const name = item.trim().toLowerCase();
    if (name === '') return [];
    const first = seen.get(name);
    seen.set(name, first ?? at);
    return first === undefined ? [] : [{ code: 'DUPLICATE' as const, params: { text: item }, at, fix: '' }];
  });
  const tooMany = items.length > max ? [{ code: 'TOO_MANY' as const, params: { max, count: items.length } }] : [];
  return [...tooMany, ...doubles];
}

/** What is wrong with a list of tags as a whole. */
export const tagListFaults = (tags: readonly string[]) => listFaults(tags, LISTING_RULES.tags.max);
/** What is wrong with a list of materials as a whole. */
export const materialListFaults = (materials: readonly string[]) => listFaults(materials, LISTING_RULES.materials.max);

const missing: Found = { code: 'MISSING', params: {} };

function badCharacters(text: string, isAllowed: (character: string) => boolean): Found[] {
  const bad = [...new Set(Array.from(text).filter((character) => !isAllowed(character)))];
  if (bad.length === 0) return [];
  const fix = Array.from(text.normalize('NFC')).filter(isAllowed).join('').replaceAll(/ {2,}/g, ' ').trim();
  return [{ code: 'BAD_CHARACTER', params: { characters: bad.slice(0, 5).join(' ') }, fix }];
}

function repeated(text: string, sign: string): Found[] {
  const [first = '', ...others] = text.split(sign);
  if (others.length < 2) return [];
  const kept = `${first}${sign}${others.join(sign === '&' ? ',' : '')}`;
  const fix = kept.replaceAll(/\s+,/g, ',').replaceAll(/ {2,}/g, ' ').trim();
  return [{ code: 'REPEATED_CHARACTER', params: { character: sign, count: others.length }, fix }];
}

function tooLong(text: string, max: number): Found[] {
  const length = lengthOf(text);
  return length <= max ? [] : [{ code: 'TOO_LONG', params: { max, length }, fix: cut(text, max) }];
}

/** At most so many characters, at the end of a word where there is one in the second half. */
export function cut(text: string, max: number): string {
  const characters = Array.from(text.trim());
  if (characters.length <= max) return characters.join('');
  const head = characters.slice(0, max).join('');
  const isWhole = /[\s,]/u.test(characters[max]!);
  const end = isWhole ? head : head.slice(0, Math.max(head.lastIndexOf(' '), 0));
  return (lengthOf(end) > max / 2 ? end : head).replace(/[\s,\-–|&+:]+$/u, '');
}

function untrimmed(text: string): Found[] {
  const fix = text.replaceAll(/\s+/gu, ' ').trim();
  return fix === text ? [] : [{ code: 'NOT_TRIMMED', params: {}, fix }];
}

type Ruled<Input> = (input: Input) => readonly (Found & { at?: number })[];

/** Ties findings to a schema: every fault is an issue of its own, its facts in `params`. */
const obeys = <Input>(rule: Ruled<Input>) =>
  z.check<Input>((context) => {
    for (const { at, ...found } of rule(context.value)) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        params: found,
        ...(at !== undefined && { path: [at] }),
        continue: true,
      });
    }
  });

/** The texts of a listing in one language, as Etsy takes them. */
export const listingTextRule = z.object({
  title: z.string().check(obeys(titleFaults)),
  description: z.string().check(obeys(descriptionFaults)),
  tags: z.array(z.string().check(obeys(tagFaults))).check(obeys<string[]>(tagListFaults)),
});
export type ListingTextValues = z.infer<typeof listingTextRule>;

const wanted = z.nullable(z.string()).check(obeys<string | null>((value) => (value ? [] : [missing])));

/** What of a listing does not depend on the language, as Etsy takes it. */
export const listingContentRule = z.object({
  priceMinor: z.nullable(z.number()).check(obeys(priceFaults)),
  quantity: z.number().check(obeys(quantityFaults)),
  materials: z.array(z.string().check(obeys(materialFaults))).check(obeys<string[]>(materialListFaults)),
  images: z.array(z.object({ key: z.string(), altText: z.string().check(obeys(altTextFaults)) })).check(
    obeys<{ key: string; altText: string }[]>((images) =>
      images.length === 0
        ? [missing]
        : listFaults(
            images.map(({ key }) => key),
            LISTING_RULES.images.max,
          ),
    ),
  ),
  taxonomyId: wanted,
  shippingProfileId: wanted,
  readinessStateId: wanted,
  returnPolicyId: wanted,
});
export type ListingContentValues = z.infer<typeof listingContentRule>;

const BLOCK_OF: Readonly<Record<string, ListingBlock>> = {
  title: 'title',
  description: 'description',
  tags: 'tags',
  images: 'images',
  priceMinor: 'price',
  quantity: 'price',
  materials: 'details',
  taxonomyId: 'details',
  shippingProfileId: 'shipping',
  readinessStateId: 'shipping',
  returnPolicyId: 'policies',
};

/** The block of the composer that a field stands in. */
export const blockOf = (field: string): ListingBlock => BLOCK_OF[field.split('.')[0]!] ?? 'details';

type Checked = {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly z.core.$ZodIssue[] } | undefined };
};

function faultsBy(schema: Checked, value: unknown): ListingFault[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    const found = (issue.code === 'custom' ? issue.params : undefined) as Found | undefined;
    return { field, block: blockOf(field), ...(found ?? { code: 'MISSING' as const, params: {} }) };
  });
}

/** Everything that is wrong with the texts of one language, in the order of its fields. */
export const textFaults = (texts: ListingTextValues): ListingFault[] => faultsBy(listingTextRule, texts);
/** Everything that is wrong with what does not depend on the language. */
export const contentFaults = (content: ListingContentValues): ListingFault[] => faultsBy(listingContentRule, content);

/** A text of a language is complete when it could be published. */
export const isTextComplete = (texts: ListingTextValues): boolean => textFaults(texts).length === 0;

/** Languages of a listing. */
export const LISTING_LOCALES = LOCALES;
export type ListingLocale = (typeof LISTING_LOCALES)[number];

/** What Etsy wants said in the description where a machine drew the artwork, ready to be put in. */
export const AI_DISCLOSURE: Readonly<Record<ListingLocale, string>> = {
  en: 'The artwork was made with the help of AI and finished by us.',
  es: 'El diseño se creó con ayuda de IA y lo terminamos nosotros.',
  fr: 'Le visuel a été créé avec l’aide de l’IA puis finalisé par nos soins.',
  de: 'Das Motiv entstand mit Hilfe von KI und wurde von uns fertiggestellt.',
};
