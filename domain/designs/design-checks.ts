import type { CheckCode, CheckState, DesignCheck } from '#schema/designs/design.values.js';
import {
  PRODUCT_TEMPLATES,
  type ProductTemplate,
  type TemplateName,
} from '#schema/products/product-template.values.js';
import type { Finding } from '#schema/screening/finding.values.js';
import { contrast, parseHex } from './contrast.js';
import type { InkShare, PictureFacts } from './picture-facts.js';

/** What is known besides the pixels. */
export interface CheckInput {
  readonly facts: PictureFacts;
  readonly template: TemplateName;
  /** What the screen found in its words. */
  readonly findings: readonly Finding[];
  /** The colour space that the file came in, where it had to be converted. */
  readonly convertedFrom?: string;
}

const GOOD_DPI = 250;
const LEAST_DPI = 150;
/** Ink is told from the goods by this contrast at least (W3C, WCAG 2.2, 1.4.11 asks 3 of graphics). */
const LEAST_CONTRAST = 3;
/** Share of the ink that must be told from the goods. */
const LEGIBLE_SHARE = 0.55;
/** Share of the shorter side that stays free: cutters and heat presses are that exact. */
const SAFE_SHARE = 0.01;
/** Goods whose print may run to the edge. */
const FULL_BLEED: ReadonlySet<TemplateName> = new Set(['poster', 'phone-case', 'mug', 'sticker']);

const check = (
  code: CheckCode,
  state: CheckState,
  [text, params]: readonly [string, DesignCheck['params']],
): DesignCheck => ({
  code,
  state,
  text,
  params,
});

/** Everything that is looked at before a design is printed, in the order in which it is shown. */
export function checkDesign(input: CheckInput): DesignCheck[] {
  const template = PRODUCT_TEMPLATES[input.template];
  return [
    resolution(input.facts, template),
    transparency(input.facts, template),
    colors(input.facts, template),
    edge(input.facts, template),
    colorMode(input.convertedFrom),
    words(input.findings),
  ].filter((one) => one !== undefined);
}

/** Pixels an inch when the picture fills the print area as far as its shape allows. */
export function dpiOf({ width, height }: { width: number; height: number }, template: ProductTemplate): number {
  const area = template.placeholders[0]!;
  return Math.round(300 * Math.max(width / area.width, height / area.height));
}

function resolution(facts: PictureFacts, template: ProductTemplate): DesignCheck {
  const dpi = dpiOf(facts, template);
  const params = { dpi, width: facts.width, height: facts.height };
  if (dpi >= GOOD_DPI) return check('RESOLUTION', 'PASS', [`${dpi} dpi on the print area.`, params]);
  const says = `The pixels are not there: ${dpi} dpi on the print area, where 300 are wanted.`;
  return dpi >= LEAST_DPI
    ? check('RESOLUTION', 'WARN', [`${says} Edges will look a little soft.`, params])
    : check('RESOLUTION', 'FAIL', [`${says} Use a larger picture, or print it smaller.`, params]);
}

function transparency({ hasTransparency, margins }: PictureFacts, { name }: ProductTemplate): DesignCheck {
  if (margins === null) return check('TRANSPARENCY', 'FAIL', ['Nothing is drawn on it.', { isEmpty: 1 }]);
  if (hasTransparency) return check('TRANSPARENCY', 'PASS', ['The background is transparent.', {}]);
  return FULL_BLEED.has(name)
    ? check('TRANSPARENCY', 'PASS', ['It fills its area, as suits these goods.', {}])
    : check('TRANSPARENCY', 'WARN', ['There is no transparency: it prints as a rectangle.', {}]);
}

function colors({ inks }: PictureFacts, { colors: offered, defaultColors }: ProductTemplate): DesignCheck | undefined {
  if (offered.length === 0 || inks.length === 0) return undefined;
  const poor = offered.filter(({ hex }) => !isLegible(inks, hex)).map(({ name }) => name);
  const good = offered.filter(({ name }) => !poor.includes(name)).map(({ name }) => name);
  const params = { good: good.join(', '), poor: poor.join(', ') };
  if (good.length === 0)
    return check('CONTRAST', 'FAIL', ['It can hardly be read on any of the usual colours.', params]);
  if (poor.length === 0) return check('CONTRAST', 'PASS', ['It can be read on every usual colour.', params]);
  const state = defaultColors.some((name) => good.includes(name)) ? 'PASS' : 'WARN';
  return check('CONTRAST', state, [`Good on ${params.good}. Choose other artwork for ${params.poor}.`, params]);
}

/** Whether enough of the ink is told from a colour. */
export function isLegible(inks: readonly InkShare[], hex: string): boolean {
  const ground = parseHex(hex);
  if (!ground) return false;
  const legible = inks.filter(({ color }) => contrast(color, ground) >= LEAST_CONTRAST);
  const total = inks.reduce((sum, { share }) => sum + share, 0);
  return legible.reduce((sum, { share }) => sum + share, 0) >= LEGIBLE_SHARE * total;
}

function edge({ margins, hasTransparency }: PictureFacts, { name }: ProductTemplate): DesignCheck | undefined {
  if (margins === null || !hasTransparency) return undefined;
  const nearest = Math.min(margins.left, margins.top, margins.right, margins.bottom);
  const percent = Math.round(nearest * 1_000) / 10;
  if (nearest >= SAFE_SHARE) return check('EDGE', 'PASS', ['Nothing is too near to the edge.', { percent }]);
  const state = FULL_BLEED.has(name) ? 'PASS' : 'WARN';
  return check('EDGE', state, [`Something is ${percent} % from the edge and may be cut: leave 1 % free.`, { percent }]);
}

function colorMode(convertedFrom: string | undefined): DesignCheck {
  return convertedFrom === undefined
    ? check('COLOR_MODE', 'PASS', ['sRGB, as printers want it.', {}])
    : check('COLOR_MODE', 'WARN', [
        `Converted from ${convertedFrom} to sRGB: look whether the colours are still yours.`,
        { from: convertedFrom },
      ]);
}

function words(findings: readonly Finding[]): DesignCheck {
  const [worst] = [...findings].sort((a, b) => Number(b.severity === 'BLOCK') - Number(a.severity === 'BLOCK'));
  if (!worst) return check('WORDS', 'PASS', ['No known mark was found in its words. This is no legal advice.', {}]);
  const state = worst.severity === 'BLOCK' ? 'FAIL' : 'WARN';
  const holder = worst.owner ? ` (${worst.owner})` : '';
  const text = `“${worst.matched}” is on the list of marks and rules${holder}. This is no legal advice.`;
  return check('WORDS', state, [text, { matched: worst.matched, mark: worst.mark, count: findings.length }]);
}
