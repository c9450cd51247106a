import type { DesignGround } from '#schema/designs/design.values.js';
import { cleanTag, DESIGN_RULES } from '#schema/designs/design.rules.js';
import { PRODUCT_TEMPLATES, type TemplateName, templateOf } from '#schema/products/product-template.values.js';
import { luminance, parseHex } from './contrast.js';
import type { DesignJob } from './design-order.js';
import type { IdeaForDesign } from './design-statements.js';
import type { Brief } from './renderer/brief.js';

/** What a job draws: the idea's brief, with what the order says in its place. */
export interface DrawingBrief extends Brief {
  readonly title: string;
  readonly audience: string;
  readonly concept: string;
  readonly template: TemplateName;
  readonly keywords: readonly string[];
}

const NO_IDEA: Omit<IdeaForDesign, 'id'> = {
  keyword: '',
  title: '',
  concept: '',
  textLines: [],
  style: '',
  palette: [],
  audience: '',
  products: [],
  keywords: [],
  locale: 'en',
};

/** What the order says, else what the idea says. */
export function briefOf(order: DesignJob, idea: Omit<IdeaForDesign, 'id'> = NO_IDEA): DrawingBrief {
  const lines = firstFilled(order.lines, idea.textLines, [idea.title]);
  const style = order.style || idea.style;
  const audience = order.audience || idea.audience;
  const { keyword, keywords, concept } = idea;
  const title = (idea.title || lines.join(' ')).slice(0, DESIGN_RULES.title.max);
  const palette = firstFilled(order.palette, idea.palette);
  const words = [style, keyword, ...keywords, audience].join(' ');
  const locale = order.locale ?? idea.locale;
  const first = idea.products.find((name) => templateOf(name)) as TemplateName | undefined;
  const template = order.template ?? first ?? 'tee';
  return { lines, style, audience, keyword, keywords, concept, title, locale, palette, words, template };
}

function firstFilled(...lists: readonly (readonly string[])[]): string[] {
  const clean = lists.map((list) => list.map((text) => text.trim()).filter(Boolean));
  return clean.find((list) => list.length > 0) ?? [];
}

/** Goods without colours are paper, or white like a mug; others follow their usual colours, alternating where both are usual. */
export function groundFor(template: TemplateName, wanted: DesignGround | null, ordinal: number): DesignGround {
  if (wanted !== null) return wanted;
  if (template === 'poster' || template === 'phone-case') return 'paper';
  const { colors, defaultColors } = PRODUCT_TEMPLATES[template];
  const usual = colors.filter(({ name }) => defaultColors.includes(name));
  const dark = usual.filter(({ hex }) => luminance(parseHex(hex)!) < 0.18).length;
  if (dark === 0) return 'light';
  if (dark === usual.length) return 'dark';
  const isMostlyDark = dark * 2 > usual.length;
  return (ordinal % 2 === 0) === isMostlyDark ? 'dark' : 'light';
}

/** Asks an image model for the design; the words stand in it as they must be spelled. */
export function promptOf(brief: DrawingBrief, ground: DesignGround): string {
  const { lines, style, palette, audience, concept, template } = brief;
  const surface =
    ground === 'paper'
      ? 'Full-bleed artwork for a print.'
      : `Isolated artwork on a transparent background, for a ${ground} ${PRODUCT_TEMPLATES[template].name}; no garment, no mock-up, no frame.`;
  const text = lines.map((line) => `"${line}"`).join(' / ');
  return [
    'Original print-ready graphic for merchandise. Clean vector look, crisp edges, no gradients into the background.',
    surface,
    text && `The only lettering, spelled exactly so, line by line: ${text}.`,
    concept && `Concept: ${concept}`,
    style && `Style: ${style.replace(/^\s*[a-z]+:\s*/i, '')}`,
    palette.length > 0 && `Palette: ${palette.join(', ')}.`,
    audience && `For: ${audience}.`,
    'No logos, no brand names, no characters or people that exist, no watermark, no signature.',
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, 4_000);
}

/** Tags to choose from: the idea's keywords, then keywords that rise now and share a word with it. */
export function suggestedTags(brief: DrawingBrief, rising: readonly string[]): string[] {
  const tags = [brief.keyword, ...brief.keywords, ...rising, brief.style.replace(/^\s*[a-z]+:\s*/i, '')]
    .flatMap((text) => (text.length > DESIGN_RULES.tags.length ? [] : [cleanTag(text)]))
    .filter((tag) => tag !== undefined);
  return [...new Set(tags)].slice(0, 12);
}

/** Words of a keyword as patterns for rising ones; words that say nothing are left out. */
export function nearPatterns({ keyword, keywords }: DrawingBrief): string[] {
  const words = [keyword, ...keywords.slice(0, 4)].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const telling = [...new Set(words)].filter((word) => word.length > 3);
  return telling.slice(0, 6).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
