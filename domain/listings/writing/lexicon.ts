import type { TemplateName } from '#schema/products/product-template.values.js';

/** How one kind of goods is spoken of. */
export interface GoodsWords {
  /** As buyers search for it, the commonest first: two or three. */
  readonly names: readonly [string, ...string[]];
  /** With its article, in the middle of a sentence: `this mug`. */
  readonly thisOne: string;
  /** What it is like, line by line: fabric, sizes, print. */
  readonly details: readonly string[];
  /** How it is looked after. */
  readonly care: string;
  readonly materials: readonly string[];
  /** Tags that fit any of them. */
  readonly tags: readonly string[];
}

/** The words of one language. `{keyword}`, `{goods}`, `{text}` and `{audience}` are filled in. */
export interface Lexicon {
  readonly goods: Readonly<Record<TemplateName, GoodsWords>>;
  /** Where no product is known yet. */
  readonly anything: GoodsWords;
  /** Further parts of a title, tried in turn. */
  readonly titleParts: readonly string[];
  readonly openings: readonly string[];
  readonly reads: string;
  readonly forWhom: string;
  readonly headings: {
    readonly details: string;
    readonly care: string;
    readonly making: string;
    readonly gift: string;
  };
  readonly making: string;
  readonly gifts: readonly string[];
  readonly closings: readonly string[];
  readonly giftTags: readonly string[];
  /** `{keyword} gift`: tags made with the keyword. */
  readonly keywordTags: readonly string[];
  /** What Etsy wants said where a machine drew the artwork. */
  readonly aiDisclosure: string;
  readonly altTexts: readonly string[];
  /** Whether nouns and titles are written with capitals at each word. */
  readonly hasTitleCase: boolean;
}
