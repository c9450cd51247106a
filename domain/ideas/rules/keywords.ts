import type { TemplateName } from '#schema/products/product-template.values.js';
import type { IdeaTask } from '../idea-engine.js';
import { BRIEF_TEXTS, put } from './brief-texts.js';
import type { Subject } from './read-subject.js';

/** Characters of an Etsy tag: longer keywords come last, as they serve the description alone. */
const TAG_MAX = 20;
const MOST = 13;
/** A longer keyword is a sentence, which nobody searches for. */
const GIVEN_MAX = 32;

/** Words to be found by: the subject with goods, presents and the occasion. */
export function keywordsOf(task: IdeaTask, subject: Subject, products: readonly TemplateName[]): string[] {
  const texts = BRIEF_TEXTS[task.locale];
  const m = searched(task.occasion?.name ?? subject.word?.one ?? subject.name);
  const goods = products.map((product) => put(texts.goodsKeyword, { m, goods: texts.goods[product] ?? product }));
  const { always, love, birthday } = texts.keywords;
  const isLoved = !task.occasion && subject.kind !== 'person';
  const phrases = [...always, ...(isLoved ? love : []), ...(task.occasion ? [] : [birthday])];
  const given = task.keyword.length <= GIVEN_MAX ? [searched(task.keyword)] : [];
  const words = [...given, ...goods, ...phrases.map((text) => put(text, { m }))];
  const unique = [...new Set(words.map((word) => word.toLowerCase().trim()))].filter(
    (word) => word !== '' && word.length <= 60,
  );
  const short = unique.filter(({ length }) => length <= TAG_MAX);
  return [...short, ...unique.filter(({ length }) => length > TAG_MAX)].slice(0, MOST);
}

/** Without brackets and signs. */
const searched = (text: string): string =>
  text
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}’' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
