/**
 * What a keyword can be about, in order of precedence: themes before the products they are printed on; `other` where none
 * fits. The clients name each in every language.
 */
export const CATEGORIES = [
  'holidays',
  'activism',
  'animals',
  'sports',
  'professions',
  'family',
  'gaming',
  'music',
  'food',
  'travel',
  'nature',
  'humor',
  'drinkware',
  'bags',
  'home-decor',
  'apparel',
  'gifts',
  'other',
] as const;
export type KeywordCategory = (typeof CATEGORIES)[number];
