import { isCleanText } from '#schema/base/clean-text.js';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import type { IdeaBrief } from '#schema/ideas/idea.values.js';
import { TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import { type Refusal, refuse } from '../accounts/refusal.js';

/** What a person may change about a brief. */
export type EditableBrief = Omit<IdeaBrief, 'fit' | 'riskNotes'>;
export type BriefFailure =
  'TITLE_INVALID' | 'TEXT_TOO_LONG' | 'LINES_INVALID' | 'PALETTE_INVALID' | 'PRODUCT_UNKNOWN' | 'LIST_INVALID';

const R = IDEA_RULES;

/** The brief without edges; or why it cannot be. */
export function readBrief(wanted: EditableBrief): EditableBrief | Refusal<BriefFailure> {
  const brief: EditableBrief = {
    title: wanted.title.trim(),
    concept: wanted.concept.trim(),
    textLines: trimmed(wanted.textLines),
    style: wanted.style.trim(),
    palette: trimmed(wanted.palette).map((color) => color.toLowerCase()),
    audience: wanted.audience.trim(),
    products: trimmed(wanted.products),
    keywords: trimmed(wanted.keywords),
  };
  return faultOf(brief) ?? brief;
}

function faultOf(brief: EditableBrief): Refusal<BriefFailure> | undefined {
  if (brief.title.length < R.title.min || !isText(brief.title, R.title.max)) {
    return refuse('TITLE_INVALID', 'title', `The title has from ${R.title.min} to ${R.title.max} characters.`);
  }
  const long = (['concept', 'style', 'audience'] as const).find((field) => !isText(brief[field], R[field].max));
  if (long) return refuse('TEXT_TOO_LONG', long, `At most ${R[long].max} characters.`);
  return faultOfLists(brief);
}

function faultOfLists({ textLines, palette, products, keywords }: EditableBrief): Refusal<BriefFailure> | undefined {
  if (!isList(textLines, R.textLines.max, R.textLines.lineMax)) {
    return refuse(
      'LINES_INVALID',
      'textLines',
      `At most ${R.textLines.max} lines of at most ${R.textLines.lineMax} characters.`,
    );
  }
  if (palette.length > R.palette.max || !palette.every((color) => R.palette.pattern.test(color))) {
    return refuse('PALETTE_INVALID', 'palette', `At most ${R.palette.max} colours like #1a2b3c.`);
  }
  if (!products.every((product) => (TEMPLATE_NAMES as readonly string[]).includes(product))) {
    return refuse('PRODUCT_UNKNOWN', 'products', `Products are ${TEMPLATE_NAMES.join(', ')}.`);
  }
  if (products.length > R.products.max || !isList(keywords, R.keywords.max, R.keywords.wordMax)) {
    return refuse(
      'LIST_INVALID',
      'keywords',
      `At most ${R.keywords.max} keywords of at most ${R.keywords.wordMax} characters.`,
    );
  }
  return undefined;
}

const isText = (text: string, max: number): boolean => text.length <= max && isCleanText(text);
const isList = (list: readonly string[], max: number, itemMax: number): boolean =>
  list.length <= max && list.every((item) => isText(item, itemMax));
const trimmed = (list: readonly string[]): string[] => list.map((item) => item.trim()).filter((item) => item !== '');
