import { z } from 'zod';
import { isCleanText } from '#schema/base/clean-text.js';
import { DESIGN_RULES } from '#schema/designs/design.rules.js';
import { DESIGN_GROUNDS, DESIGN_LOCALES } from '#schema/designs/design.values.js';
import { TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import type { Refusal } from '../accounts/refusal.js';
import { refuse } from '../accounts/refusal.js';
import { parseHex } from './contrast.js';

/** Kind of the job that makes designs. */
export const GENERATE_DESIGNS = 'generate-designs';

const ORDER = {
  /** Row id; null when the brief alone says what is wanted. */
  ideaId: z.uuid().nullable(),
  /** In place of the idea's own; empty: as the idea has them. */
  lines: z.array(z.string()).max(DESIGN_RULES.lines.max).default([]),
  style: z.string().default(''),
  audience: z.string().default(''),
  palette: z.array(z.string()).max(DESIGN_RULES.palette.max).default([]),
  locale: z.enum(DESIGN_LOCALES).nullable().default(null),
  count: z.int().min(DESIGN_RULES.count.min).max(DESIGN_RULES.count.max),
  /** Null: the idea's first product, else a tee. */
  template: z.enum(TEMPLATE_NAMES).nullable().default(null),
  /** Null: as the template's usual colours are, alternating where both are usual. */
  ground: z.enum(DESIGN_GROUNDS).nullable().default(null),
  /** Null: OpenAI when a key is there, else our renderer. */
  engine: z.enum(['openai', 'renderer']).nullable().default(null),
  /** Unsigned, decimal; the same order with the same seed gives the same pictures. Null: by the job's id. */
  seed: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .default(null),
};

export const designOrder = z.object(ORDER);
/** What a job is told. */
export type DesignJob = z.infer<typeof designOrder>;
/** What is ordered; everything but `count` may be left out. */
export type DesignOrder = z.input<typeof designOrder>;

export type DesignOrderFailure =
  | 'NOTHING_TO_DRAW'
  | 'TEXT_INVALID'
  | 'COUNT_INVALID'
  | 'COLOR_INVALID'
  | 'TEMPLATE_UNKNOWN'
  | 'IDEA_UNKNOWN'
  | 'WORDS_BLOCKED'
  | 'OPENAI_NOT_CONNECTED';

const { lines: LINES, style: STYLE, audience: AUDIENCE, count: COUNT } = DESIGN_RULES;

/** What is wrong with an order, by itself. */
export function faultOfOrder(order: DesignOrder): Refusal<DesignOrderFailure> | undefined {
  const { ideaId, lines = [], style = '', audience = '', palette = [], count, template } = order;
  if (!Number.isInteger(count) || count < COUNT.min || count > COUNT.max) {
    return refuse('COUNT_INVALID', 'count', `Between ${COUNT.min} and ${COUNT.max} designs can be ordered at once.`);
  }
  if (ideaId === null && lines.every((line) => line.trim() === '')) {
    return refuse('NOTHING_TO_DRAW', 'lines', 'Choose an idea, or write the words of the design.');
  }
  if (lines.length > LINES.max || lines.some((line) => !isShort(line, LINES.length))) {
    return refuse('TEXT_INVALID', 'lines', `At most ${LINES.max} lines of ${LINES.length} characters each.`);
  }
  if (!isShort(style, STYLE.max) || !isShort(audience, AUDIENCE.max)) {
    const field = isShort(style, STYLE.max) ? 'audience' : 'style';
    return refuse('TEXT_INVALID', field, `At most ${STYLE.max} characters, without control characters.`);
  }
  if (palette.length > DESIGN_RULES.palette.max || palette.some((color) => !parseHex(color))) {
    return refuse('COLOR_INVALID', 'palette', `At most ${DESIGN_RULES.palette.max} colours, each as #RRGGBB.`);
  }
  if (template != null && !TEMPLATE_NAMES.includes(template)) {
    return refuse('TEMPLATE_UNKNOWN', 'template', `One of: ${TEMPLATE_NAMES.join(', ')}.`);
  }
  return undefined;
}

const isShort = (text: string, max: number): boolean => text.length <= max && (text === '' || isCleanText(text));
