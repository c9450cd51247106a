import { defineMessages } from 'react-intl';
import type { IntlShape } from 'react-intl';
import { CATEGORIES } from '../../../../schema/signals/category.rules.js';
import type { KeywordCategory } from '../../../../schema/signals/category.rules.js';

/** A category that the server knows and this list does not stops the compiler. */
export const categoryNames = defineMessages<KeywordCategory>({
  holidays: { id: 'category.holidays' },
  activism: { id: 'category.activism' },
  animals: { id: 'category.animals' },
  sports: { id: 'category.sports' },
  professions: { id: 'category.professions' },
  family: { id: 'category.family' },
  gaming: { id: 'category.gaming' },
  music: { id: 'category.music' },
  food: { id: 'category.food' },
  travel: { id: 'category.travel' },
  nature: { id: 'category.nature' },
  humor: { id: 'category.humor' },
  drinkware: { id: 'category.drinkware' },
  bags: { id: 'category.bags' },
  'home-decor': { id: 'category.home-decor' },
  apparel: { id: 'category.apparel' },
  gifts: { id: 'category.gifts' },
  other: { id: 'category.other' },
});

/** The name of a category; one that was added on the server since reads as it is written there. */
export function categoryName(intl: IntlShape, category: string): string {
  const known = CATEGORIES.find((each) => each === category);
  return known ? intl.formatMessage(categoryNames[known]) : category;
}
