import fc from 'fast-check';
import { normaliseKeyword, readKeyword } from './keyword-normaliser.js';

const keywordOf = (text: string): string | undefined => normaliseKeyword(text)?.keyword;

describe('keyword normaliser', () => {
  test.each([
    ['#CottageCore', 'cottage core'],
    ['#ChristmasGifts2026', 'christmas gifts 2026'],
    ['#MothersDay', 'mothers day'],
    ["Mother's Day", 'mothers day'],
    ['#3DPrinting', '3d printing'],
    ['#y2k', 'y2k'],
    ['#90sFashion', '90s fashion'],
    ['#mom_life', 'mom life'],
    ['#iPhone', 'iphone'],
    ['#NFLDraft', 'nfl draft'],
    ['#Weihnachtsgeschenke', 'weihnachtsgeschenke'],
    ['cute #FrogArt for #kids', 'cute frog art for kids'],
  ])('splits the hashtags of %s', (text, expected) => {
    expect(keywordOf(text)).toBe(expected);
  });

  test.each([
    ['Cottagecore', 'cottagecore'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['  Retro \t Sunset\n', 'retro sunset'],
    ['día de los muertos', 'día de los muertos'],
    ['papá', 'papá'],
    ['t-shirt', 't-shirt'],
    ['size 3.5', 'size 3.5'],
    ['"dog mom"!', 'dog mom'],
    ['salt & pepper', 'salt pepper'],
    ['猫', '猫'],
  ])('folds %s to one form', (text, expected) => {
    expect(keywordOf(text)).toBe(expected);
  });

  test.each([
    ['🐸 frog 💚', 'frog'],
    ['👩🏽‍🚀astronaut🇩🇪', 'astronaut'],
    ['#1️⃣ fan', '1 fan'],
    ['ca\u0000t\u200B mom', 'ca t mom'],
  ])('takes emoji and invisible characters out of %j', (text, expected) => {
    expect(keywordOf(text)).toBe(expected);
  });

  test.each([
    ['the black cat', 'black cat'],
    ['los gatos', 'gatos'],
    ['le chat noir', 'chat noir'],
    ['die Katze', 'katze'],
    ['die hard', 'die hard'],
    ['los angeles', 'los angeles'],
    ['lord of the rings', 'lord of the rings'],
    ['black history and', 'black history'],
  ])('drops stop words sparingly from %s', (text, expected) => {
    expect(keywordOf(text)).toBe(expected);
  });

  test.each([
    ['black cat shirt'],
    ['black history month shirt'],
    ['white elephant gift'],
    ['cottagecore frog'],
    ['react shirt'],
    ['comment'],
  ])('keeps %s, which the predecessor took for noise', (text) => {
    expect(keywordOf(text)).toBe(text);
  });

  test.each(['', '   ', '🐸', 'the', 'und der', '#', '!!!', 'x', '\u0000'])('finds nothing in %j', (text) => {
    expect(readKeyword(text)).toEqual({ fault: 'KEYWORD_EMPTY' });
  });

  test('refuses what is too long instead of cutting its meaning', () => {
    expect(readKeyword('a'.repeat(101))).toEqual({ fault: 'KEYWORD_TOO_LONG' });
    expect(readKeyword('one two three four five six seven eight nine ten eleven')).toEqual({
      fault: 'KEYWORD_TOO_LONG',
    });
    expect(readKeyword('x'.repeat(10_000_000))).toEqual({ fault: 'KEYWORD_TOO_LONG' });
  });

  test('keeps the display readable and within what is stored', () => {
    expect(normaliseKeyword('#MothersDay 🌷 Gift')?.display).toBe('Mothers Day Gift');
    const long = Array.from({ length: 9 }, () => 'ÄÖÜäöüßßßß').join(' ');
    expect(normaliseKeyword(long)?.display.length ?? 0).toBeLessThanOrEqual(140);
  });

  test('normalising twice changes nothing, and everything that comes out can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = normaliseKeyword(text);
        if (!once) return;
        expect(normaliseKeyword(once.keyword)?.keyword).toBe(once.keyword);
        expect(once.keyword).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(once.display.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
