import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { Brief } from '#domain/designs/renderer/brief.js';
import { LAYOUT_NAMES, type LayoutName } from '#domain/designs/renderer/layouts/layouts.js';
import type { Ground } from '#domain/designs/renderer/palettes.js';
import { planDesign } from '#domain/designs/renderer/plan-design.js';
import { Rasterizer } from '#domain/designs/renderer/rasterizer.js';
import { renderDesign } from '#domain/designs/renderer/render-design.js';

/** Texts as ideas have them, for looking at every layout: `npm run designs:sheet -- [folder] [layout …]`. */
const SAMPLES: readonly (Pick<Brief, 'lines' | 'locale' | 'words' | 'keyword'> & { ground: Ground })[] = [
  {
    lines: ['The mountains are calling'],
    locale: 'en',
    words: 'vintage hiking outdoor retro',
    keyword: 'mountains',
    ground: 'dark',
  },
  {
    lines: ['Powered by', 'coffee', 'and good books'],
    locale: 'en',
    words: 'cozy coffee reading',
    keyword: 'coffee',
    ground: 'light',
  },
  {
    lines: ['Perro feliz,', 'vida feliz'],
    locale: 'es',
    words: 'perro mascota divertido',
    keyword: 'perro',
    ground: 'dark',
  },
  {
    lines: ['Une journée sans café est une journée perdue !'],
    locale: 'fr',
    words: 'café humour',
    keyword: 'café',
    ground: 'light',
  },
  {
    lines: ['Gartenglück', 'wächst mit Liebe'],
    locale: 'de',
    words: 'garten blume natur',
    keyword: 'garten',
    ground: 'dark',
  },
  {
    lines: ['Pickleball', 'dinks', 'drinks', 'and good times'],
    locale: 'en',
    words: 'sport pickleball retro',
    keyword: 'pickleball',
    ground: 'dark',
  },
];
const COLORS: Readonly<Record<Ground, string>> = { dark: '#14191E', light: '#F3EAD7', paper: '#FFFFFF' };

const [folder = path.join('.data', 'design-sheet'), ...wanted] = process.argv.slice(2);
const layouts = wanted.length > 0 ? (wanted as LayoutName[]) : LAYOUT_NAMES;
const [cell, columns] = [420, SAMPLES.length];
mkdirSync(folder, { recursive: true });
const rasterizer = new Rasterizer();
const tiles: OverlayOptions[] = [];
for (const [row, layout] of layouts.entries()) {
  for (const [column, { ground, ...rest }] of SAMPLES.entries()) {
    const brief = { ...rest, palette: [], style: '' };
    const plan = planDesign({
      brief,
      ground,
      width: 1350,
      height: 1620,
      seed: BigInt(column * 31 + row * 7 + 5),
      ordinal: column,
    });
    const png = await renderDesign(
      { ...plan, layout, faces: facesFor(layout, { brief, ground, seed: column * 13 + row }) },
      rasterizer,
    );
    const input = await sharp(png)
      .resize(cell - 60, cell - 60, { fit: 'inside' })
      .extend({ top: 30, bottom: 30, left: 30, right: 30, background: '#0000' })
      .toBuffer();
    const tile = await sharp({ create: { width: cell, height: cell, channels: 4, background: COLORS[ground] } })
      .composite([{ input, gravity: 'centre' }])
      .png()
      .toBuffer();
    tiles.push({ input: tile, left: column * cell, top: row * cell });
  }
}
const sheet = await sharp({
  create: { width: columns * cell, height: layouts.length * cell, channels: 3, background: '#fff' },
})
  .composite(tiles)
  .png()
  .toBuffer();
writeFileSync(path.join(folder, 'sheet.png'), sheet);
await rasterizer.close();

/** Faces as a plan for this very layout has them: the first ordinal whose plan chose it. */
function facesFor(layout: LayoutName, { brief, ground, seed }: { brief: Brief; ground: Ground; seed: number }) {
  for (let at = 0; at < 400; at += 1) {
    const plan = planDesign({ brief, ground, width: 100, height: 120, seed: BigInt(seed), ordinal: at });
    if (plan.layout === layout) return plan.faces;
  }
  return planDesign({ brief, ground, width: 100, height: 120, seed: BigInt(seed), ordinal: 0 }).faces;
}
