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

/** Unsigned, less than 2^63. */
const SEED = /^\d{1,18}$/;

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
  seed: z.string().regex(SEED).nullable().default(null),
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
  | 'NOT_FOUND'
  | 'WORDS_BLOCKED'
  | 'RUN_DRAWS'
  | 'OPENAI_NOT_CONNECTED';

const { lines: LINES, style: STYLE, audience: AUDIENCE, count: COUNT } = DESIGN_RULES;

type Fault = Refusal<DesignOrderFailure> | undefined;

/** What is wrong with an order, by itself. */
export function faultOfOrder(order: DesignOrder): Fault {
  return faultOfCount(order) ?? faultOfText(order) ?? faultOfLooks(order);
}

function faultOfCount({ ideaId, lines = [], count }: DesignOrder): Fault {
  if (!Number.isInteger(count) || count < COUNT.min || count > COUNT.max) {
    return refuse('COUNT_INVALID', 'count', `Between ${COUNT.min} and ${COUNT.max} designs can be ordered at once.`);
  }
  return ideaId === null && lines.every((line) => line.trim() === '')
    ? refuse('NOTHING_TO_DRAW', 'lines', 'Choose an idea, or write the words of the design.')
    : undefined;
}

function faultOfText({ lines = [], style = '', audience = '' }: DesignOrder): Fault {
  if (lines.length > LINES.max || lines.some((line) => !isShort(line, LINES.length))) {
    return refuse('TEXT_INVALID', 'lines', `At most ${LINES.max} lines of ${LINES.length} characters each.`);
  }
  if (isShort(style, STYLE.max) && isShort(audience, AUDIENCE.max)) return undefined;
  const field = isShort(style, STYLE.max) ? 'audience' : 'style';
  return refuse('TEXT_INVALID', field, `At most ${STYLE.max} characters, without control characters.`);
}

function faultOfLooks({ palette = [], template, seed }: DesignOrder): Fault {
  if (palette.length > DESIGN_RULES.palette.max || palette.some((color) => !parseHex(color))) {
    return refuse('COLOR_INVALID', 'palette', `At most ${DESIGN_RULES.palette.max} colours, each as #RRGGBB.`);
  }
  if (seed != null && !SEED.test(seed)) return refuse('TEXT_INVALID', 'seed', 'A seed has 1 to 18 digits.');
  return template != null && !TEMPLATE_NAMES.includes(template)
    ? refuse('TEMPLATE_UNKNOWN', 'template', `One of: ${TEMPLATE_NAMES.join(', ')}.`)
    : undefined;
}

const isShort = (text: string, max: number): boolean => text.length <= max && (text === '' || isCleanText(text));
