import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { hash32, hashText, pick } from '../../world/random.js';
import { escapeMarkup } from '../../pages/html.js';
import { paletteFor } from './brief-texts.js';
import { readPrompt } from './prompt-reading.js';

export interface PictureOrder {
  prompt: string;
  width: number;
  height: number;
  isTransparent: boolean;
  /** Which of several pictures of one request. */
  number: number;
}

const require = createRequire(import.meta.url);
const FONTS = [
  ['Anton', '@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf'],
  ['Bebas Neue', '@expo-google-fonts/bebas-neue/400Regular/BebasNeue_400Regular.ttf'],
  ['Lobster', '@expo-google-fonts/lobster/400Regular/Lobster_400Regular.ttf'],
] as const;

/** Draws what a prompt speaks of: a round emblem, a motif, and the words in large letters. The same for the same prompt. */
export function drawPicture(order: PictureOrder): Buffer {
  const svg = pictureSvg(order);
  const fontFiles = FONTS.map(([, file]) => require.resolve(file));
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().asPng();
}

function pictureSvg({ prompt, width, height, isTransparent, number }: PictureOrder): string {
  const hash = hashText(number + 1, prompt);
  const palette = paletteFor({ reading: readPrompt(prompt), hash });
  const [ink, bright, warm, paper] = palette as [string, string, string, string];
  const side = Math.min(width, height);
  const lines = wordsOf(prompt);
  const scale = side / 1000;
  const body =
    `<g transform="translate(${width / 2} ${height / 2}) scale(${scale})">` +
    `<circle r="440" fill="${bright}"/><circle r="440" fill="none" stroke="${ink}" stroke-width="18"/>` +
    `<circle r="408" fill="none" stroke="${ink}" stroke-width="5"/>${motif(hash, { ink, warm, paper })}` +
    `${letters(lines, { ink, paper, font: pick(FONTS, hash >>> 8)[0] })}</g>`;
  const ground = isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${body}</svg>`;
}

/** Words in quotes are what shall be read; else the topic. At most three lines. */
function wordsOf(prompt: string): string[] {
  const quoted = /["“«]([^"”»]{2,40})["”»]/.exec(prompt)?.[1];
  const words = (quoted ?? readPrompt(prompt).topic).toUpperCase().split(/\s+/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 12) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3);
}

function letters(lines: readonly string[], { ink, paper, font }: { ink: string; paper: string; font: string }): string {
  const longest = Math.max(...lines.map((line) => line.length), 4);
  const size = Math.min(200, 1150 / longest, 380 / lines.length);
  return lines
    .map((line, index) => {
      const y = 120 + size * 1.05 * (index + 0.6) - (size * (lines.length - 1)) / 4;
      const attributes = `y="${y.toFixed(1)}" text-anchor="middle" font-family="${font}" font-size="${size.toFixed(1)}"`;
      const edge = `stroke="${paper}" stroke-width="${(size / 9).toFixed(1)}" stroke-linejoin="round" paint-order="stroke"`;
      return `<text ${attributes} fill="${ink}" ${edge}>${escapeMarkup(line)}</text>`;
    })
    .join('');
}

/** Mountains under a sun, a flower, a mushroom or stars. */
function motif(hash: number, { ink, warm, paper }: { ink: string; warm: string; paper: string }): string {
  switch (hash % 4) {
    case 0:
      return `<circle cy="-170" r="120" fill="${warm}"/><path d="M-330 60 L-150 -170 L-30 -20 L90 -210 L330 60 Z" fill="${ink}"/>`;
    case 1: {
      const petal = (turn: number) => `<ellipse cy="-105" rx="52" ry="92" fill="${warm}" transform="rotate(${turn})"/>`;
      return `<g transform="translate(0 -130)">${[0, 45, 90, 135, 180, 225, 270, 315].map(petal).join('')}<circle r="58" fill="${paper}"/></g>`;
    }
    case 2:
      return `<path d="M-60 -110 H60 L80 70 H-80 Z" fill="${paper}"/><path d="M-220 -90 Q-190 -310 0 -310 Q190 -310 220 -90 Z" fill="${warm}"/>${dots(hash, paper)}`;
    default: {
      const star = (x: number, y: number, r: number) =>
        `<path transform="translate(${x} ${y}) scale(${r})" d="M0 -1 L.24 -.32 L.95 -.31 L.38 .12 L.59 .81 L0 .4 L-.59 .81 L-.38 .12 L-.95 -.31 L-.24 -.32 Z" fill="${warm}"/>`;
      return `${star(0, -160, 150)}${star(-230, -90, 70)}${star(230, -90, 70)}`;
    }
  }
}

function dots(hash: number, colour: string): string {
  return [0, 1, 2, 3, 4]
    .map((n) => {
      const place = hash32(hash, n);
      return `<circle cx="${-140 + n * 70}" cy="${-160 - (place % 90)}" r="${16 + ((place >>> 8) % 14)}" fill="${colour}"/>`;
    })
    .join('');
}
