import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { arrange, composeSvg, inkBoxOf, SAFE_MARGIN } from './compose.js';
import { type FaceName, FACES } from './faces.js';
import { fontOf } from './font-files.js';
import { LAYOUT_NAMES, type LayoutName } from './layouts/layouts.js';
import type { Locale } from './brief.js';
import { fittingPalettes, inksFromBrief, inksOf, PALETTES } from './palettes.js';
import { isNeutral } from './ornaments/choose-ornament.js';
import { type DesignSpec, LOOK, planDesign } from './plan-design.js';
import { Rasterizer } from './rasterizer.js';
import { renderDesign } from './render-design.js';
import { contrast, parseHex } from '../contrast.js';

const TEXTS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['The mountains are calling', 'Powered by coffee and good books'],
  es: ['Perro feliz, vida feliz', '¡Mañana será otro día, corazón!'],
  fr: ['Une journée sans café est une journée perdue !', 'L’été à la plage, ça va déjà mieux'],
  de: ['Gartenglück wächst mit Liebe', 'Donaudampfschifffahrtsgesellschaftskapitän außer Dienst'],
};
const AREAS = [
  [450, 540],
  [248, 116],
  [360, 540],
  [180, 180],
  [122, 234],
] as const;

function specOf(text: string, locale: Locale, more: Partial<DesignSpec> & { seed?: string } = {}): DesignSpec {
  const brief = { lines: [text], locale, words: '', keyword: '', style: '', palette: [] };
  const [width, height] = AREAS[0];
  const plan = planDesign({ brief, ground: 'dark', width, height, seed: BigInt(more.seed ?? '1'), ordinal: 0 });
  return { ...plan, ...more };
}

let rasterizer: Rasterizer;
beforeAll(() => {
  rasterizer = new Rasterizer();
});
afterAll(() => rasterizer.close());

describe('a design', () => {
  it('has the same bytes for the same spec, in another thread too', async () => {
    const spec = specOf('Same seed same picture', 'en', { isWorn: true, seed: '77' });
    const other = new Rasterizer();
    const hashes = [await renderDesign(spec, rasterizer), await renderDesign(spec, other)].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    await other.close();
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('is a transparent PNG of 300 DPI in the size of the print area', async () => {
    const bytes = await renderDesign(specOf('Good vibes', 'en'), rasterizer);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'png',
      width: 450,
      height: 540,
      density: 300,
      channels: 4,
    });
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[3]).toBe(0);
  });

  it('on paper fills its area with the background of its palette', async () => {
    const spec = specOf('Good vibes', 'en', { inks: inksOf('sunset', 'paper') });
    const bytes = await renderDesign(spec, rasterizer);
    const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([data[0], data[1], data[2], data[3]]).toEqual([...parseHex(spec.inks.paper!)!, 255]);
  });

  it('cuts out what is cut out: the goods show through a hole in the ink', async () => {
    const spec = specOf('Coffee', 'en', { layout: 'badge', ornament: 'coffee', isWorn: false });
    expect(composeSvg(spec)('#123456')).toContain('fill="#123456"');
  });
});

describe('every layout, in every language', () => {
  // Of the two texts of a language each layout sets one, and each text is set by half of the layouts.
  const cases = LAYOUT_NAMES.flatMap((layout, row) =>
    (Object.keys(TEXTS) as Locale[]).map(
      (locale, column) => [layout, locale, TEXTS[locale][(row + column) % 2]!] as const,
    ),
  );

  it.each(cases)('%s sets %s “%s” inside the safe area of every product', (layout, locale, text) => {
    const block = arrange(specOf(text, locale, { layout }));
    for (const [width, height] of AREAS) {
      const box = inkBoxOf(specOf(text, locale, { layout, width, height }), block);
      const margin = Math.min(width, height) * SAFE_MARGIN;
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(margin - 0.01);
      expect(box.right).toBeLessThanOrEqual(width - margin + 0.01);
      expect(box.bottom).toBeLessThanOrEqual(height - margin + 0.01);
      expect(box.right - box.left).toBeGreaterThan(width * 0.1);
    }
  });

  it('stays inside it for any words and seed', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzäöüßéèñçœABC!?,’&0189 -')),
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.tuple(fc.constantFrom(...LAYOUT_NAMES), fc.constantFrom<Locale>('en', 'es', 'fr', 'de')),
        fc.bigInt({ min: 0n, max: 2n ** 59n }),
        (lines, [layout, locale], seed) => {
          const brief = { lines, locale, words: '', keyword: '', style: '', palette: [] };
          const plan = planDesign({ brief, ground: 'light', width: 450, height: 540, seed, ordinal: 3 });
          const box = inkBoxOf({ ...plan, layout });
          expect(Math.min(box.left, box.top, 450 - box.right, 540 - box.bottom)).toBeGreaterThanOrEqual(
            450 * SAFE_MARGIN - 0.5,
          );
        },
      ),
      { numRuns: 40, seed: 20261130 },
    );
  }, 60_000);
});

describe('planning', () => {
  const brief = {
    lines: ['Coffee first', 'then the world'],
    locale: 'en' as const,
    words: 'coffee',
    keyword: 'coffee',
    style: '',
    palette: [],
  };
  const plan = (ordinal: number, more: object = {}) =>
    planDesign({ brief: { ...brief, ...more }, ground: 'dark', width: 450, height: 540, seed: 9n, ordinal });

  it('gives each design of an order another layout', () => {
    const layouts = Array.from({ length: 8 }, (_, ordinal) => plan(ordinal).layout);
    expect(new Set(layouts).size).toBe(8);
  });

  it('begins with the layout that the idea asks for', () => {
    const asked: Readonly<Record<string, LayoutName>> = {
      badge: 'badge',
      retro: 'retroStack',
      label: 'stamp',
      script: 'scriptSlab',
    };
    for (const [name, layout] of Object.entries(asked)) {
      expect(plan(0, { style: `${name}: with stars` }).layout).toBe(layout);
    }
  });

  it('draws what the words name and never something else', () => {
    expect(plan(0).ornament).toBe('coffee');
    const drawn = (keyword: string, line: string, more: object = {}) =>
      plan(0, { keyword, words: '', lines: [line], ...more }).ornament;
    expect(isNeutral(drawn('xyzzy', 'The other then'))).toBe(true);
    expect(isNeutral(drawn('shrimp disco', 'Certified enthusiast', { style: 'retro: sunset stripes, vintage' }))).toBe(
      true,
    );
    expect(drawn('campfire', 'Campfire & stars est. tonight')).toBe('campfire');
    expect(isNeutral(drawn('group chat', 'See you in the group chat'))).toBe(true);
    expect(drawn('chat', 'Un chat content', { locale: 'fr' })).toBe('cat');
  });

  it('sets a list where its lines stay lines, and one thought never as a list', () => {
    const layoutsOf = (lines: readonly string[]) =>
      Array.from({ length: 12 }, (_, ordinal) => plan(ordinal, { lines, keyword: '' }).layout);
    expect(layoutsOf(['Packing list:', 'tent', 'snacks, naps'])).toContain('checklist');
    expect(layoutsOf(['Packing list:', 'tent', 'snacks, naps'])).not.toContain('badge');
    expect(layoutsOf(['Certified', 'Shrimp Disco', 'Enthusiast'])).not.toContain('checklist');
    expect(layoutsOf(['Warning:', 'may start talking', 'about mushrooms'])).not.toContain('checklist');
  });

  it('says which look it has: a brief and seed give another picture only under another number', () => {
    const pictures = Array.from({ length: 6 }, (_, ordinal) =>
      composeSvg({ ...plan(ordinal), isWorn: false })('#123456'),
    );
    const print = createHash('sha256').update(pictures.join('')).digest('hex').slice(0, 16);
    expect([LOOK, print]).toEqual([2, 'f70d739696d2ecc1']);
  });
});

describe('colours', () => {
  const GROUND = { light: [255, 255, 255], dark: [20, 25, 30] } as const;

  it.each(Object.keys(PALETTES) as (keyof typeof PALETTES)[])('%s can be read on its goods', (name) => {
    for (const ground of ['light', 'dark'] as const) {
      const { primary, secondary } = inksOf(name, ground);
      expect(contrast(parseHex(primary)!, GROUND[ground])).toBeGreaterThanOrEqual(7);
      expect(contrast(parseHex(secondary)!, GROUND[ground])).toBeGreaterThanOrEqual(3);
    }
    const { paper, primary } = inksOf(name, 'paper');
    expect(contrast(parseHex(primary)!, parseHex(paper!)!)).toBeGreaterThanOrEqual(7);
  });

  it('of a brief are moved until they can be read', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        fc.array(hex, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<'light' | 'dark'>('light', 'dark'),
        (colors, ground) => {
          const inks = inksFromBrief(colors, ground)!;
          expect(contrast(parseHex(inks.primary)!, GROUND[ground])).toBeGreaterThanOrEqual(6.9);
          expect(contrast(parseHex(inks.secondary)!, GROUND[ground])).toBeGreaterThanOrEqual(2.9);
        },
      ),
      { seed: 20261130 },
    );
    expect(inksFromBrief(['teal'], 'light')).toBeUndefined();
  });

  it('are chosen by the words of the brief', () => {
    expect(fittingPalettes('christmas')[0]).toBe('holiday');
    expect(fittingPalettes('')).toHaveLength(Object.keys(PALETTES).length);
  });
});

describe('faces', () => {
  it.each(Object.keys(FACES) as FaceName[])('%s has the letters of the four languages', (name) => {
    const letters = 'ÀÂÇÉÈÊËÎÏÔÙÛÜŒÆÑÁÍÓÚÄÖßàâçéèêëîïôùûüœæñáíóúäö¿¡’“”&!?';
    const font = fontOf(name);
    expect(Array.from(letters).filter((letter) => font.charToGlyphIndex(letter) === 0)).toEqual([]);
  });
});
