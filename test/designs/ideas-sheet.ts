import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { briefOf, groundFor } from '#domain/designs/design-brief.js';
import { previewOf } from '#domain/designs/preview.js';
import { planDesign } from '#domain/designs/renderer/plan-design.js';
import { Rasterizer } from '#domain/designs/renderer/rasterizer.js';
import { renderDesign } from '#domain/designs/renderer/render-design.js';
import { type PaletteName, PALETTES } from '#domain/ideas/rules/looks.js';
import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import { PRODUCT_TEMPLATES, type TemplateName } from '#schema/products/product-template.values.js';

/** Ideas as the generators write them and as people type them: words, keyword, style, colours, goods. */
const IDEAS: readonly (readonly [words: string, keyword: string, style: string, looks: string])[] = [
  ['Campfire & stars est. tonight', 'campfire', 'badge: round badge with the name in the middle', 'en tee sunset'],
  ['Certified / Shrimp Disco / Enthusiast', 'shrimp disco', 'badge: round badge', 'en tee neon'],
  ['Powered by coffee and good books', 'coffee', 'script: brush letters with a plain second line', 'en mug earth'],
  ['Donaudampfschifffahrtsgesellschaft außer Dienst', 'Donau', 'stacked: stacked capitals', 'de tee coast'],
  ['Une journée sans café / est une journée perdue !', 'café', 'retro: bandes rétro', 'fr tee groovy'],
  ['Perro feliz, vida feliz', 'perro', 'arched: primera línea en arco', 'es sweatshirt heritage'],
  ['Pickleball / (noun) / a perfectly good reason / to cancel plans', 'pickleball', 'definition:', 'en poster ink'],
  ['Warning: / may start talking / about mushrooms', 'mushroom', 'label: set like a label', 'en tee meadow'],
  ['Packing list: / tent / snacks / questionable decisions', 'camping', '', 'en tee forest'],
  ['Primero café / después opiniones', 'café', 'poster: cartel', 'es tote desert'],
  ['Less noise / more ocean', 'ocean', 'minimal: small letters', 'en hoodie coast'],
  ['Katzen sind / auch nur Menschen', 'Katze', '', 'de tee berry'],
];

const [folder = path.join('.data', 'ideas-sheet'), size = 'small', ordinalText = '0'] = process.argv.slice(2);
const ordinal = Number(ordinalText);
mkdirSync(folder, { recursive: true });
const rasterizer = new Rasterizer();
const [cell, columns] = [460, 4];
const flat: OverlayOptions[] = [];
const worn: OverlayOptions[] = [];
for (const [index, [words, keyword, style, looks]] of IDEAS.entries()) {
  const [locale, template, palette] = looks.split(' ') as [IdeaLocale, TemplateName, PaletteName];
  const idea = { keyword, title: '', concept: '', textLines: words.split(' / '), style, audience: '', keywords: [] };
  const order = { ideaId: null, lines: [], style: '', audience: '', palette: [], locale: null, count: 1 };
  const brief = briefOf(
    { ...order, template, ground: null, engine: null, seed: null },
    { ...idea, palette: [...PALETTES[palette]], products: [template], locale },
  );
  const area = PRODUCT_TEMPLATES[template].placeholders[0]!;
  const factor = size === 'print' ? 1 : 0.3;
  const [width, height] = [Math.round(area.width * factor), Math.round(area.height * factor)];
  const ground = groundFor(template, null, index);
  const spec = planDesign({ brief, ground, width, height, seed: BigInt(2026 + index), ordinal });
  const png = await renderDesign(spec, rasterizer);
  writeFileSync(path.join(folder, `${index + 1}-${spec.layout}.png`), png);
  const place = { left: (index % columns) * cell, top: Math.floor(index / columns) * cell };
  const color = { dark: '#1C2126', light: '#F4F1EA', paper: '#FFFFFF' }[ground];
  const picture = await sharp(png)
    .resize(cell - 40, cell - 40, { fit: 'inside' })
    .toBuffer();
  const tile = sharp({ create: { width: cell, height: cell, channels: 4, background: color } });
  flat.push({
    input: await tile
      .composite([{ input: picture, gravity: 'centre' }])
      .png()
      .toBuffer(),
    ...place,
  });
  worn.push({
    input: await sharp(await previewOf(png, { template, hex: color }))
      .resize(cell, cell)
      .png()
      .toBuffer(),
    ...place,
  });
  console.log(
    `${index + 1}. ${spec.layout} ${spec.ornament} ${spec.faces.loud}/${spec.faces.quiet}/${spec.faces.script}`,
  );
}
const rows = Math.ceil(IDEAS.length / columns);
for (const [name, tiles] of [
  ['designs', flat],
  ['on-goods', worn],
] as const) {
  const sheet = sharp({ create: { width: columns * cell, height: rows * cell, channels: 3, background: '#fff' } });
  await sheet
    .composite([...tiles])
    .png()
    .toFile(path.join(folder, `${name}.png`));
}
await rasterizer.close();
