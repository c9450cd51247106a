import { CATEGORY_WORDS } from './keyword-category-words.js';
import { CATEGORIES } from '#schema/signals/category.rules.js';
import { categoryOf } from './keyword-categories.js';
import { normaliseKeyword } from './keyword-normaliser.js';

describe('keyword categories', () => {
  test.each([
    ['education gift', 'gifts'],
    ['capital letters', 'other'],
    ['what a day', 'other'],
    ['furniture', 'home-decor'],
    ['scatter', 'other'],
    ['been', 'other'],
    ['hate', 'other'],
    ['teen', 'other'],
    ['caper', 'other'],
  ])('%s is judged by whole words (the predecessor saw a cat, a cap, a hat and fur)', (keyword, expected) => {
    expect(categoryOf(keyword)).toBe(expected);
  });

  test.each([
    ['frogs', 'animals'],
    ['puppies', 'animals'],
    ['wolves', 'animals'],
    ['gatos', 'animals'],
    ['leones', 'animals'],
    ['chevaux', 'animals'],
    ['oiseaux', 'animals'],
    ['katzen', 'animals'],
    ['hunde', 'animals'],
    ['lehrerinnen', 'professions'],
    ['fussball', 'sports'],
    ['tazas', 'drinkware'],
    ['geschenke', 'gifts'],
  ])('understands the plural %s', (keyword, expected) => {
    expect(categoryOf(keyword)).toBe(expected);
  });

  test.each([
    ['black history month shirt', 'activism'],
    ['cat mom mug', 'animals'],
    ['tote bag', 'bags'],
    ['wine glass', 'drinkware'],
    ['mothers day gift', 'holidays'],
    ['día de los muertos', 'holidays'],
    ['zxqv', 'other'],
  ])('the longest phrase decides about %s, then the theme before the product', (keyword, expected) => {
    expect(categoryOf(keyword)).toBe(expected);
  });

  test('every word of the data is written as the normaliser leaves it, so that it can match', () => {
    const words = Object.values(CATEGORY_WORDS)
      .flatMap(Object.values<string>)
      .flatMap((text) => text.split(/\s+/).filter(Boolean));
    const odd = words.filter((word) => {
      const phrase = word.replaceAll('_', ' ').replaceAll('ß', 'ss');
      return normaliseKeyword(phrase)?.keyword !== phrase;
    });
    expect(odd).toEqual([]);
    expect(CATEGORIES.length).toBeGreaterThan(15);
  });
});
