import {
  contentFaults,
  cut,
  LISTING_RULES,
  lengthOf,
  type ListingContentValues,
  type ListingTextValues,
  textFaults,
} from './listing.rules.js';
import { scoreListing, SCORE_POINTS } from './listing-score.rules.js';

const TEXTS: ListingTextValues = {
  title: 'Frog Mug, Funny Coffee Mug',
  description: 'A mug with a frog.',
  tags: ['frog mug'],
};
const CONTENT: ListingContentValues = {
  priceMinor: 1900,
  quantity: 10,
  materials: ['Ceramic'],
  images: [{ key: 'a', altText: 'A mug' }],
  taxonomyId: '1',
  shippingProfileId: '2',
  readinessStateId: '3',
  returnPolicyId: '4',
};
const inTexts = (changes: Partial<ListingTextValues>) =>
  textFaults({ ...TEXTS, ...changes }).map(({ field, code }) => `${field} ${code}`);
const inContent = (changes: Partial<ListingContentValues>) =>
  contentFaults({ ...CONTENT, ...changes }).map(({ field, code }) => `${field} ${code}`);
const tags = (count: number) => Array.from({ length: count }, (_, at) => `tag ${at}`);

describe('what Etsy refuses', () => {
  test('is nothing of a listing that is right', () => {
    expect([inTexts({}), inContent({})]).toEqual([[], []]);
  });

  test.each([
    ['a title of 141 characters', { title: 'x'.repeat(141) }, 'title TOO_LONG'],
    ['a second &', { title: 'Cats & Dogs & Frogs' }, 'title REPEATED_CHARACTER'],
    ['a second %', { title: '50% of 50%' }, 'title REPEATED_CHARACTER'],
    ['a dollar sign in a title', { title: 'Best $5 mug' }, 'title BAD_CHARACTER'],
    ['an emoji in a title', { title: 'Frog 🐸 mug' }, 'title BAD_CHARACTER'],
    ['no title', { title: '  ' }, 'title MISSING'],
    ['14 tags', { tags: tags(14) }, 'tags TOO_MANY'],
    ['a tag of 21 characters', { tags: ['x'.repeat(21)] }, 'tags.0 TOO_LONG'],
    ['an emoji in a tag', { tags: ['frog 🐸'] }, 'tags.0 BAD_CHARACTER'],
    ['a tag that begins with a dash', { tags: ['-frog'] }, 'tags.0 BAD_START'],
    ['two tags that differ in capitals', { tags: ['Frog', 'frog'] }, 'tags.1 DUPLICATE'],
    ['no description', { description: '' }, 'description MISSING'],
  ])('%s', (_name, changes, expected) => {
    expect(inTexts(changes)).toEqual([expected]);
  });

  test.each([
    ['a price of 0', { priceMinor: 0 }, 'priceMinor OUT_OF_RANGE'],
    ['a price above 50,000', { priceMinor: 5_000_001 }, 'priceMinor OUT_OF_RANGE'],
    ['no price', { priceMinor: null }, 'priceMinor MISSING'],
    ['no shipping profile', { shippingProfileId: null }, 'shippingProfileId MISSING'],
    ['no processing profile', { readinessStateId: null }, 'readinessStateId MISSING'],
    ['no return policy', { returnPolicyId: null }, 'returnPolicyId MISSING'],
    ['no images', { images: [] }, 'images MISSING'],
    [
      '21 images',
      { images: Array.from({ length: 21 }, (_, at) => ({ key: `${at}`, altText: '' })) },
      'images TOO_MANY',
    ],
    [
      'an alternative text of 501 characters',
      { images: [{ key: 'a', altText: 'x'.repeat(501) }] },
      'images.0.altText TOO_LONG',
    ],
    ['a thousand pieces', { quantity: 1000 }, 'quantity OUT_OF_RANGE'],
    ['a dash in a material', { materials: ['semi-gloss'] }, 'materials.0 BAD_CHARACTER'],
  ])('%s', (_name, changes, expected) => {
    expect(inContent(changes)).toEqual([expected]);
  });

  test('counts characters, not halves of them', () => {
    expect(lengthOf('𝒜'.repeat(140))).toBe(140);
    expect(inTexts({ title: '𝒜'.repeat(140) })).toEqual([]);
  });
});

describe('a fix', () => {
  const PIECES = [
    'frog',
    ' & ',
    '%',
    ':',
    '+',
    '🐸',
    '$',
    '^',
    '`',
    '  ',
    '-',
    "'",
    'é',
    'é',
    '™',
    ',',
    'x'.repeat(30),
    '中',
  ];
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const someText = () => Array.from({ length: 1 + next(14) }, () => PIECES[next(PIECES.length)]!).join('');

  test('followed again and again leaves a title without that fault, or with nothing in it', () => {
    for (let round = 0; round < 500; round += 1) {
      let title = someText();
      for (let step = 0; step < 12; step += 1) {
        const fault = textFaults({ ...TEXTS, title }).find(({ field, fix }) => field === 'title' && fix !== undefined);
        if (!fault) break;
        title = fault.fix!;
      }
      const left = inTexts({ title }).filter((one) => one !== 'title MISSING');
      expect([title, left]).toEqual([title, []]);
    }
  });

  test('cuts at the end of a word and never beyond the limit', () => {
    for (let round = 0; round < 500; round += 1) {
      const text = someText();
      expect(lengthOf(cut(text, 20))).toBeLessThanOrEqual(20);
    }
    expect(cut('Funny Frog Coffee Mug', 17)).toBe('Funny Frog Coffee');
    expect(cut('Funny Frog Coffee Mug', 20)).toBe('Funny Frog Coffee');
  });
});

describe('the score', () => {
  const whole = { ...TEXTS, ...CONTENT, keyword: 'frog mug', attributes: [], profitMinor: 500, furtherLanguages: 0 };

  test('is the sum of its lines, which can be 100 together', () => {
    const { total, lines } = scoreListing(whole);
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(total);
    expect(Object.values(SCORE_POINTS).reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(lines.map(({ code }) => code).sort()).toEqual(Object.keys(SCORE_POINTS).sort());
  });

  test('gives the most to what has everything, and nothing for a price that loses money', () => {
    const best = scoreListing({
      ...whole,
      title: 'Frog Mug, Funny Frog Coffee Cup, Gift for Frog Lovers, Birthday Gift',
      description: `A frog mug. ${'It holds a proper coffee. '.repeat(20)}`,
      tags: tags(12).concat('frog mug'),
      images: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, altText: key })),
      attributes: [1, 2],
      furtherLanguages: 3,
    });
    expect(best.total).toBe(100);
    expect(scoreListing({ ...whole, profitMinor: -1 }).lines.find(({ code }) => code === 'PRICE')?.points).toBe(0);
  });

  test('counts a keyword at the end of a title for half', () => {
    const late = scoreListing({ ...whole, title: `Something quite different and rather long, then a frog mug` });
    expect(late.lines.find(({ code }) => code === 'KEYWORD_IN_TITLE')?.points).toBe(5);
  });

  test('knows the limits of the rules', () => {
    expect(LISTING_RULES.tags.max).toBe(SCORE_POINTS.TAG_COUNT.max);
  });
});
