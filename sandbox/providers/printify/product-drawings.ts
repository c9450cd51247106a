import type { Blueprint } from './printify-goods.js';

/** Side of a mock-up, in pixels. */
export const CANVAS = 1200;

/** A drawn product without artwork, and where on the canvas its print area lies. */
export interface ProductDrawing {
  readonly svg: string;
  readonly area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

interface DrawingOrder {
  shape: Blueprint['shape'];
  hex: string;
  /** Width over height of the print area. */
  ratio: number;
  position: string;
}

/** Draws a product in its colour. */
export function drawProduct({ shape, hex, ratio, position }: DrawingOrder): ProductDrawing {
  const { body, box } = SHAPES[shape](hex, position);
  const fitted = fit(box, ratio);
  const paper = shape === 'poster' || shape === 'sticker' || shape === 'phone-case' ? cover(shape, hex, fitted) : body;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${CANVAS}" height="${CANVAS}" viewBox="0 0 ${CANVAS} ${CANVAS}">${SCENE}${paper}</svg>`,
    area: fitted,
  };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The largest rectangle of that ratio in the middle of a box, at its top. */
function fit(box: Box, ratio: number): Box {
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  return { left: box.left + (box.width - width) / 2, top: box.top, width, height };
}

const SCENE =
  '<defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f4f1ec"/><stop offset="1" stop-color="#dcd6cc"/></linearGradient>' +
  '<linearGradient id="fold" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".22"/><stop offset=".25" stop-color="#fff" stop-opacity=".08"/>' +
  '<stop offset=".7" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".25"/></linearGradient>' +
  '<filter id="shade" x="-20%" y="-20%" width="140%" height="140%"><feDropShadow dx="0" dy="14" stdDeviation="18" flood-opacity=".28"/></filter></defs>' +
  `<rect width="${CANVAS}" height="${CANVAS}" fill="url(#wall)"/>`;

/** A filled outline with its shadow and the light that falls on it. */
function solid(path: string, hex: string): string {
  return `<path d="${path}" fill="${hex}" filter="url(#shade)"/><path d="${path}" fill="url(#fold)"/>`;
}

const TEE_PATH =
  'M430 150 Q600 230 770 150 L880 190 Q960 225 1010 330 L1090 500 L930 575 L885 470 L885 1075 Q600 1110 315 1075 L315 470 L270 575 L110 500 L190 330 Q240 225 320 190 Z';
const LONG_PATH =
  'M430 150 Q600 220 770 150 L880 195 Q955 230 985 340 L1075 985 L950 1010 L885 520 L885 1075 Q600 1105 315 1075 L315 520 L250 1010 L125 985 L215 340 Q245 230 320 195 Z';
const HOOD = 'M430 152 Q445 60 600 52 Q755 60 770 152 Q700 245 600 250 Q500 245 430 152 Z';
const POUCH = 'M440 770 L760 770 L830 1000 L370 1000 Z';
const COLLAR = 'M430 150 Q600 230 770 150 L755 140 Q600 205 445 140 Z';

type Shape = (hex: string, position: string) => { body: string; box: Box };

const line = (path: string) => `<path d="${path}" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="4"/>`;

const SHAPES: Readonly<Record<Blueprint['shape'], Shape>> = {
  tee: (hex) => ({
    body: `${solid(TEE_PATH, hex)}${line(COLLAR)}`,
    box: { left: 400, top: 290, width: 400, height: 480 },
  }),
  hoodie: (hex, position) => ({
    body: `${solid(LONG_PATH, hex)}${solid(HOOD, hex)}${position === 'back' ? '' : line(POUCH)}`,
    box:
      position === 'back'
        ? { left: 400, top: 330, width: 400, height: 480 }
        : { left: 410, top: 320, width: 380, height: 400 },
  }),
  sweatshirt: (hex) => ({
    body: `${solid(LONG_PATH, hex)}${line(COLLAR)}${line('M315 1040 Q600 1072 885 1040')}`,
    box: { left: 400, top: 310, width: 400, height: 480 },
  }),
  mug: (hex) => ({
    body:
      `<path d="M850 440 Q1060 430 1050 620 Q1040 800 850 790" fill="none" stroke="${hex}" stroke-width="58" filter="url(#shade)"/>` +
      `${solid('M270 330 L870 330 L870 880 Q870 940 800 940 L340 940 Q270 940 270 880 Z', hex)}<ellipse cx="570" cy="330" rx="300" ry="42" fill="#00000022"/>`,
    box: { left: 300, top: 470, width: 540, height: 330 },
  }),
  tote: (hex) => ({
    body:
      `<path d="M430 430 Q440 120 600 120 Q760 120 770 430" fill="none" stroke="${hex}" stroke-width="34" filter="url(#shade)"/>` +
      solid('M290 400 L910 400 L945 1080 L255 1080 Z', hex),
    box: { left: 390, top: 520, width: 420, height: 460 },
  }),
  poster: () => ({ body: '', box: { left: 240, top: 130, width: 720, height: 940 } }),
  sticker: () => ({ body: '', box: { left: 300, top: 300, width: 600, height: 600 } }),
  'phone-case': () => ({ body: '', box: { left: 370, top: 130, width: 460, height: 940 } }),
};

/** Goods that are all print: their outline follows the area. */
function cover(shape: Blueprint['shape'], hex: string, { left, top, width, height }: Box): string {
  const margin = shape === 'poster' ? 26 : 18;
  const radius = { poster: 2, sticker: 40, 'phone-case': 64 }[shape as 'poster'];
  const outline = `x="${left - margin}" y="${top - margin}" width="${width + 2 * margin}" height="${height + 2 * margin}" rx="${radius}"`;
  const frame = shape === 'poster' ? '#3a2d22' : hex;
  return `<rect ${outline} fill="${frame}" filter="url(#shade)"/><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius / 2}" fill="${hex}"/>`;
}
