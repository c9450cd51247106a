/** What an idea was made from. */
export const IDEA_SOURCES = ['trend', 'season', 'words'] as const;
export type IdeaSource = (typeof IDEA_SOURCES)[number];

export const IDEA_STATUSES = ['draft', 'chosen', 'archived'] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

/** Who wrote a brief: OpenAI, our own generator, or a person. */
export const IDEA_ENGINES = ['openai', 'rules', 'person'] as const;
export type IdeaEngineName = (typeof IDEA_ENGINES)[number];

/** Languages of ideas. */
export const IDEA_LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type IdeaLocale = (typeof IDEA_LOCALES)[number];

/** How the words of a design are set: the first word of `style`, which the renderer reads. */
export const IDEA_LAYOUTS = [
  'stacked',
  'badge',
  'arched',
  'retro',
  'minimal',
  'label',
  'poster',
  'definition',
  'script',
] as const;
export type IdeaLayout = (typeof IDEA_LAYOUTS)[number];

/** A structured brief. */
export interface IdeaBrief {
  readonly title: string;
  readonly concept: string;
  /** What is set on the product, line by line. */
  readonly textLines: readonly string[];
  /** Begins with one of IDEA_LAYOUTS and a colon, then words for people. */
  readonly style: string;
  /** `#rrggbb`, the main colour of the letters first. */
  readonly palette: readonly string[];
  readonly audience: string;
  /** Names of product templates (schema/products/product-template.values.ts). */
  readonly products: readonly string[];
  readonly keywords: readonly string[];
  /** Why it fits the trend, the season or the words. */
  readonly fit: string;
  readonly riskNotes: readonly string[];
}
