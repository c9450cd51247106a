import { hasChosenLanguage, preferredLocale, storeAccountLocale, storeLocale } from './locales.js';

const browserSpeaks = (...languages: string[]) => jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('a page begins in the language chosen here, else the account’s, else the first of the browser’s that we speak', () => {
  browserSpeaks('pt-BR', 'fr-CA', 'de');
  expect(preferredLocale()).toBe('fr');
  storeAccountLocale('de');
  expect([preferredLocale(), hasChosenLanguage()]).toEqual(['de', false]);
  storeLocale('es');
  expect([preferredLocale(), hasChosenLanguage()]).toEqual(['es', true]);
});

it('is English where nothing fits', () => {
  browserSpeaks('ja');
  localStorage.setItem('podpusher.locale', 'xx');
  expect(preferredLocale()).toBe('en');
});
