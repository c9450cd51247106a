import sharp from 'sharp';
import { blend, formatHex, luminance, parseHex, type Rgb } from './contrast.js';
import { PRODUCT_TEMPLATES, templateOf } from '#schema/products/product-template.values.js';
import { INPUT_LIMITS } from './picture-limits.js';

const SIZE = 960;

/** Outline of the goods in a square of 100, and where the print lies on it. */
interface Goods {
  readonly shape: string;
  /** Seams and folds, drawn a little darker. */
  readonly lines: string;
  readonly print: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const TEE: Goods = {
  shape:
    'M36 7C40 12 60 12 64 7L79 12C83 14 86 18 88 23L97 44L82 51L77 41L77 95C60 97 40 97 23 95L23 41L18 51L3 44L12 23C14 18 17 14 21 12Z',
  lines: 'M36 7C40 15 60 15 64 7M77 41C76 34 75 28 73 24M23 41C24 34 25 28 27 24',
  print: { x: 29.5, y: 20, width: 41, height: 49.2 },
};
const HOOD: Goods = {
  ...TEE,
  shape:
    'M35 11C38 3 62 3 65 11L80 16C84 18 86 21 88 26L96 74L86 77L77 44L77 94C60 96 40 96 23 94L23 44L14 77L4 74L12 26C14 21 16 18 20 16Z',
  lines: 'M35 11C40 22 60 22 65 11M30 94L33 73L67 73L70 94',
  print: { x: 33, y: 26, width: 34, height: 40.8 },
};

const GOODS: Readonly<Record<string, Goods>> = {
  tee: TEE,
  hoodie: HOOD,
  sweatshirt: {
    ...HOOD,
    shape: TEE.shape.replace('L97 44L82 51', 'L97 78L87 81').replace('L18 51L3 44', 'L13 81L3 78'),
    lines: TEE.lines,
    print: { ...TEE.print, y: 23 },
  },
  mug: {
    shape: 'M16 20L72 20L72 80C72 84 69 86 65 86L23 86C19 86 16 84 16 80Z',
    lines: 'M72 32C92 30 92 74 72 72M72 39C84 38 84 66 72 65',
    print: { x: 21, y: 31, width: 46, height: 43 },
  },
  tote: {
    shape: 'M18 34L82 34L86 95L14 95Z',
    lines: 'M34 34C34 4 66 4 66 34M38 34C38 10 62 10 62 34',
    print: { x: 27, y: 43, width: 46, height: 46 },
  },
  poster: { shape: 'M22 8L78 8L78 92L22 92Z', lines: '', print: { x: 22, y: 8, width: 56, height: 84 } },
  sticker: { shape: 'M14 14L86 14L86 86L14 86Z', lines: '', print: { x: 18, y: 18, width: 64, height: 64 } },
  'phone-case': {
    shape: 'M36 6L64 6C69 6 72 9 72 14L72 86C72 91 69 94 64 94L36 94C31 94 28 91 28 86L28 14C28 9 31 6 36 6Z',
    lines: '',
    print: { x: 28, y: 8, width: 44, height: 84 },
  },
};

/** The design on its goods in one colour, as WebP: a drawing for choosing by, not a mock-up for selling. */
export async function previewOf(print: Buffer, { template, hex }: { template: string; hex: string }): Promise<Buffer> {
  const goods = GOODS[template] ?? TEE;
  const area = (templateOf(template) ?? PRODUCT_TEMPLATES.tee).placeholders[0]!;
  const unit = SIZE / 100;
  const box = { width: Math.round(goods.print.width * unit), height: Math.round(goods.print.height * unit) };
  // A wrap shows the half that faces us.
  const isWrap = area.width / area.height > 1.9;
  const half = isWrap ? await leftHalf(print) : print;
  const artwork = await sharp(half, INPUT_LIMITS)
    .resize(box.width, box.height, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  return sharp(Buffer.from(drawGoods(goods, hex)))
    .composite([{ input: artwork, left: Math.round(goods.print.x * unit), top: Math.round(goods.print.y * unit) }])
    .webp({ quality: 86 })
    .toBuffer();
}

async function leftHalf(print: Buffer): Promise<Buffer> {
  const image = sharp(print, INPUT_LIMITS);
  const { width, height } = await image.metadata();
  return image.extract({ left: 0, top: 0, width: Math.floor(width / 2), height }).toBuffer();
}

function drawGoods({ shape, lines }: Goods, hex: string): string {
  const color: Rgb = parseHex(hex) ?? [255, 255, 255];
  const isDark = luminance(color) < 0.18;
  const fold = formatHex(blend(color, isDark ? [255, 255, 255] : [0, 0, 0], isDark ? 0.22 : 0.16));
  const wall = isDark ? '#D9DADD' : '#ECEDEF';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 100 100"><rect width="100" height="100" fill="${wall}"/><path d="${shape}" fill="${hex}" stroke="${fold}" stroke-width=".5" stroke-linejoin="round"/><path d="${lines}" fill="none" stroke="${fold}" stroke-width=".6" stroke-linecap="round"/></svg>`;
}
