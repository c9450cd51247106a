import { LISTING_LOCALES, textFaults } from '#schema/listings/listing.rules.js';
import { TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import { composeTexts, goodTags, suggestAltText, type WritingFacts } from './compose-texts.js';

const FACTS: WritingFacts = {
  locale: 'en',
  keyword: 'retro camping',
  template: 'tee',
  textLines: ['Sleeps under', 'the stars'],
  audience: 'People who would rather be outside.',
  concept: 'A small tent below a big sky.',
  isIdeaInLocale: true,
  signalTags: ['camping mug', 'mountain lover'],
  usesAi: false,
};
const KEYWORDS = [
  'frog mug',
  'R&B & soul & funk',
  '50% off: a:b',
  "dad's #1 “joke” book 🐸",
  '$$$',
  'x'.repeat(100),
  'café – crème',
];

describe('our own writer', () => {
  test.each(LISTING_LOCALES)('writes in %s what Etsy takes, for all goods and in three ways', (locale) => {
    for (const template of [...TEMPLATE_NAMES, null]) {
      for (const variant of [0, 1, 2]) {
        const texts = composeTexts({ ...FACTS, locale, template }, variant);
        expect(textFaults(texts)).toEqual([]);
        expect(texts.tags).toHaveLength(13);
        expect(texts.description.length).toBeGreaterThan(300);
        expect(texts.description.slice(0, 160).toLowerCase()).toContain('retro camping');
        expect(texts.title.toLowerCase()).toContain('retro camping');
      }
    }
  });

  test.each(KEYWORDS)('whatever is searched for, here %s, comes out by the rules or left out', (keyword) => {
    for (const locale of LISTING_LOCALES) expect(textFaults(composeTexts({ ...FACTS, locale, keyword }))).toEqual([]);
  });

  test('writes the same from the same facts, and another text for another variant', () => {
    expect(composeTexts(FACTS, 1)).toEqual(composeTexts(FACTS, 1));
    expect(composeTexts(FACTS, 1).title).not.toBe(composeTexts(FACTS, 0).title);
  });

  test('says that a machine drew it only where one did', () => {
    expect(composeTexts(FACTS).description).not.toContain('AI');
    expect(composeTexts({ ...FACTS, usesAi: true }).description).toContain('help of AI');
  });

  test('keeps words of an idea out of a text in another language', () => {
    const german = composeTexts({ ...FACTS, locale: 'de', isIdeaInLocale: false });
    expect(german.description).not.toContain('tent below');
    expect(german.description).toContain('Sleeps under / the stars');
  });

  test('drops tags that cannot be mended and those that differ only in case', () => {
    expect(goodTags(['Frog', 'frog', '🐸', ' -frog mug', 'x'.repeat(21)])).toEqual(['Frog', 'frog mug']);
  });

  test('has a first alternative text for each image', () => {
    const facts = { keyword: 'frog', template: 'mug' };
    expect(suggestAltText('en', facts, 0)).toBe('Mug with a frog design, seen from the front');
    expect(suggestAltText('de', facts, 9)).toContain('Nahaufnahme');
  });
});
