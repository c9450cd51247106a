import fc from 'fast-check';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import { IDEA_LAYOUTS, IDEA_LOCALES, type IdeaLocale } from '#schema/ideas/idea.values.js';
import { TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import { Screening } from '../../screening/screening.js';
import type { BrandVoice, IdeaTask } from '../idea-engine.js';
import { OCCASIONS } from '../occasions/occasion-list.js';
import { upcoming } from '../occasions/upcoming-occasions.js';
import { draftByRules } from './rules-engine.js';
import { readSubject } from './read-subject.js';
import { SUBJECTS } from './subject-words.js';

const NOW = new Date('2026-11-30T02:00:00Z');
const free = { isAllowed: () => true };

function draft(keyword: string, locale: IdeaLocale, more: Partial<IdeaTask> = {}) {
  const task: IdeaTask = {
    source: 'trend', keyword, locale, count: 6, seed: 'seed', now: NOW, voice: undefined, trend: undefined, occasion: undefined, known: [], ...more,
  }; // prettier-ignore
  return draftByRules(task, free).briefs;
}
const linesOf = (keyword: string, locale: IdeaLocale, more: Partial<IdeaTask> = {}) =>
  draft(keyword, locale, more).map(({ textLines }) => textLines.join(' '));
const voice = (part: Partial<BrandVoice>): BrandVoice => ({
  tone: '', audience: '', interests: [], bannedTopics: [], preferredProducts: [], ...part,
}); // prettier-ignore

const KEYWORDS = [
  'cat dad',
  'retro camping mug',
  'cottagecore frog',
  'nurse',
  'coffee',
  'shrimp disco',
  'pickleball',
  'Hündchen',
  'hérisson',
  '3d printing',
];

describe.each(IDEA_LOCALES)('in %s', (locale) => {
  it.each(KEYWORDS)('makes of “%s” six whole briefs that differ', (keyword) => {
    const briefs = draft(keyword, locale);
    expect(briefs).toHaveLength(6);
    expect(new Set(briefs.map(({ title }) => title)).size).toBe(6);
    expect(new Set(briefs.map(({ style }) => style.split(':')[0])).size).toBeGreaterThanOrEqual(3);
    expect(new Set(briefs.map(({ palette }) => palette.join())).size).toBeGreaterThanOrEqual(4);
    for (const brief of briefs) {
      for (const line of brief.textLines) {
        expect(line).toMatch(/^\S(.*\S)?$/u);
        expect(line.length).toBeLessThanOrEqual(IDEA_RULES.textLines.lineMax);
      }
      for (const text of [
        brief.title,
        brief.concept,
        brief.fit,
        brief.audience,
        ...brief.keywords,
        ...brief.textLines,
      ]) {
        expect(text).not.toMatch(/[{}]|undefined|null| {2}/);
        expect(text).not.toBe('');
      }
      expect(IDEA_LAYOUTS).toContain(brief.style.split(':')[0]);
      for (const product of brief.products) expect(TEMPLATE_NAMES).toContain(product);
    }
  });

  it('has words of its own for every occasion that its sellers are offered, or for what its people like', () => {
    for (const occasion of OCCASIONS.filter(({ locales }) => locales.includes(locale))) {
      const next = { ...upcoming(occasion, NOW, locale), family: occasion.family };
      const briefs = draft(next.name, locale, { source: 'season', occasion: next, count: 3 });
      expect({ id: occasion.id, count: briefs.length }).toEqual({ id: occasion.id, count: 3 });
      expect(briefs[0]!.fit).toContain(String(next.daysLeft));
    }
  });

  it('says nothing that the screen finds, of any subject that it knows words for', () => {
    const screening = new Screening();
    const found = SUBJECTS.flatMap(({ words }) => linesOf(words[locale].one, locale, { count: 12 })).flatMap((text) =>
      screening.check([text], locale).map(({ mark }) => `${text}: ${mark}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

it('gives the same for the same seed, and something else for another', () => {
  expect(draft('frog', 'en')).toEqual(draft('frog', 'en'));
  expect(linesOf('frog', 'en', { seed: 'other' })).not.toEqual(linesOf('frog', 'en'));
});

it('puts subjects into the language with its grammar', () => {
  const name = (keyword: string, locale: IdeaLocale) => readSubject(keyword, locale, 'trend').word?.one;
  expect([name('cat dad', 'en'), name('cat dad', 'es'), name('cat dad', 'fr'), name('cat dad', 'de')]).toEqual([
    'cat dad',
    'papá de gatos',
    'papa de chats',
    'Katzenpapa',
  ]);
  expect([name('bird mum', 'fr'), name('dinosaur dad', 'de'), name('knitting grandma', 'es')]).toEqual([
    'maman d’oiseaux',
    'Dino-Papa',
    'abuela fan del punto',
  ]);
  const all = (keyword: string, locale: IdeaLocale) =>
    Array.from({ length: 8 }, (_, seed) => linesOf(keyword, locale, { count: 12, seed: String(seed) }))
      .flat()
      .join('\n');
  expect(all('hérisson', 'fr')).toContain('les hérissons');
  expect(all('escalade', 'fr')).not.toMatch(/\b(de|la|le) escalade/);
  expect(all('dog', 'de')).not.toMatch(/(von|nach|mit|zwischen|wegen) Hunde\b/i);
  expect(all('jardinería', 'es')).not.toMatch(/\b(el|los) jardinería/);
});

it('takes looks and goods out of a keyword and obeys them', () => {
  const subject = readSubject('retro camping mug', 'en', 'trend');
  expect(subject).toMatchObject({ name: 'camping', products: ['mug'], look: { layout: 'retro' } });
  expect(draft('retro camping mug', 'en').every(({ products }) => products[0] === 'mug')).toBe(true);
});

it('proposes nothing that the workspace has, and nothing that is not allowed', () => {
  const known = linesOf('frog', 'en');
  expect(linesOf('frog', 'en', { known, count: 12 }).filter((text) => known.includes(text))).toEqual([]);
  const task: IdeaTask = {
    source: 'trend',
    keyword: 'frog',
    locale: 'en',
    count: 12,
    seed: 's',
    now: NOW,
    voice: undefined,
    trend: undefined,
    occasion: undefined,
    known: [],
  };
  const briefs = draftByRules(task, { isAllowed: (text) => !text.includes('frog') }).briefs;
  expect(briefs.length).toBeGreaterThan(0);
  expect(briefs.every(({ textLines }) => !textLines.join(' ').includes('frog'))).toBe(true);
});

it('speaks in the tone of the brand, to its audience, for its goods', () => {
  const briefs = draft('dog', 'es', {
    voice: voice({ tone: 'tranquilo', audience: 'Corredoras', preferredProducts: ['tote', 'mug'] }),
    count: 4,
  });
  expect(briefs.filter(({ style }) => style.endsWith('tranquilo')).length).toBeGreaterThanOrEqual(3);
  for (const { audience, products } of briefs) {
    expect(audience).toBe('Corredoras');
    expect(products.every((product) => ['tote', 'mug'].includes(product))).toBe(true);
  }
});

it('tells the measured reason of a trend, never a number of its own', () => {
  const trend = {
    score: 78.4,
    code: 'MANY_PLATFORMS_RISE',
    observed: 1240,
    expected: '12.5',
    platforms: ['TIKTOK', 'ETSY'],
    hours: 14,
  };
  const [brief] = draft('frog', 'de', { trend });
  expect(brief!.fit).toBe(
    'Steigt auf mehreren Plattformen (TikTok, Etsy): 1.240 Signale in 24 Stunden, erwartet waren etwa 12,5, seit 14 Stunden. Wertung 78 von 100.',
  );
});

it('makes whole briefs of any words at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 2, maxLength: 120 }),
      fc.constantFrom(...IDEA_LOCALES),
      (keyword, locale) => {
        fc.pre(/[\p{L}\p{N}]/u.test(keyword));
        for (const brief of draft(keyword, locale, { source: 'words', count: 3 })) {
          expect(brief.textLines.length).toBeGreaterThan(0);
          expect(brief.textLines.length).toBeLessThanOrEqual(IDEA_RULES.textLines.max);
          for (const line of brief.textLines) expect(line.length).toBeLessThanOrEqual(IDEA_RULES.textLines.lineMax);
          expect(brief.title.length).toBeLessThanOrEqual(IDEA_RULES.title.max);
          expect(brief.keywords.length).toBeLessThanOrEqual(IDEA_RULES.keywords.max);
        }
      },
    ),
    { numRuns: 60 },
  );
});
