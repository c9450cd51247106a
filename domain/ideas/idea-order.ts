import { z } from 'zod';
import { isCleanText } from '#schema/base/clean-text.js';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import { IDEA_LOCALES, IDEA_SOURCES } from '#schema/ideas/idea.values.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { OCCASION_IDS } from './occasions/occasion-list.js';

const { count, keyword } = IDEA_RULES;

/** Payload of `generate-ideas`: everything the job needs to be run again. */
export const ideaOrder = z.object({
  source: z.enum(IDEA_SOURCES),
  /** Row id, for the source trend. */
  trendId: z.uuid().nullish(),
  /** Which occasion, for the source season. */
  occasionId: z.string().nullish(),
  /** The trend's keyword, the occasion's name, or the seller's own words. */
  keyword: z.string().min(1).max(keyword.max),
  locale: z.enum(IDEA_LOCALES),
  count: z.number().int().min(count.min).max(count.max),
  /** Row id; the workspace's default profile when it is left out. */
  brandProfileId: z.uuid().nullish(),
  /** `rules`: our own generator, even where OpenAI could be asked. */
  engine: z.enum(['auto', 'rules']).default('auto'),
});

/** What is to be thought of. */
export type IdeaOrder = z.input<typeof ideaOrder>;
/** The same, complete. */
export type IdeaJobPayload = z.output<typeof ideaOrder>;

export type IdeaOrderFailure =
  | 'KEYWORD_INVALID'
  | 'COUNT_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'TREND_UNKNOWN'
  | 'OCCASION_UNKNOWN'
  | 'PROFILE_UNKNOWN'
  | 'BANNED_TOPIC';

/** Why an order cannot be taken; undefined when nothing speaks against it. */
export function faultOfOrder(order: IdeaOrder): Refusal<IdeaOrderFailure> | undefined {
  if (!Number.isInteger(order.count) || order.count < count.min || order.count > count.max) {
    return refuse('COUNT_INVALID', 'count', `From ${count.min} to ${count.max} ideas at a time.`);
  }
  if (!IDEA_LOCALES.includes(order.locale)) {
    return refuse('LOCALE_UNKNOWN', 'locale', `Languages are ${IDEA_LOCALES.join(', ')}.`);
  }
  if (order.source === 'season' && !OCCASION_IDS.includes(order.occasionId ?? '')) {
    return refuse('OCCASION_UNKNOWN', 'occasionId', 'There is no such occasion: see `occasions`.');
  }
  return order.source === 'words' ? faultOfWords(order.keyword) : undefined;
}

function faultOfWords(words: string): Refusal<IdeaOrderFailure> | undefined {
  const { length } = words.trim();
  const isFine = length >= keyword.min && length <= keyword.max && isCleanText(words) && /[\p{L}\p{N}]/u.test(words);
  return isFine
    ? undefined
    : refuse('KEYWORD_INVALID', 'words', `Your words have from ${keyword.min} to ${keyword.max} characters.`);
}
