import sharp from 'sharp';
import type { Rgb } from './contrast.js';
import { INPUT_LIMITS } from './picture-limits.js';

/** A colour of the picture and the share of its ink that has it. */
export interface InkShare {
  readonly color: Rgb;
  readonly share: number;
}

/** What can be seen of a picture by looking at its pixels. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** Share of pixels that let the goods show through, 0 to 1. */
  readonly clearShare: number;
  readonly hasTransparency: boolean;
  /** Free space between the ink and each edge, as a share of the shorter side. Null when nothing is drawn. */
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  } | null;
  /** Main colours of the ink, most used first. */
  readonly inks: readonly InkShare[];
}

/** Longer side of the small copy that is looked at, pixels: 0.2 % of a print is one of them. */
const LOOK_SIZE = 512;
const OPAQUE = 200;
const CLEAR = 26;
/** Below this share of the ink a colour is an edge between two others. */
const LEAST_SHARE = 0.04;

/** @param bytes an image that opened (picture-intake.ts) */
export async function lookAt(bytes: Buffer): Promise<PictureFacts> {
  const image = sharp(bytes, INPUT_LIMITS);
  const { width, height } = await image.metadata();
  const { data, info } = await image
    .resize(LOOK_SIZE, LOOK_SIZE, { fit: 'inside', kernel: 'nearest' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen = count(data, info.width);
  const pixels = info.width * info.height;
  const shorter = Math.min(info.width, info.height);
  const margins =
    seen.left > seen.right
      ? null
      : {
          left: seen.left / shorter,
          top: seen.top / shorter,
          right: (info.width - 1 - seen.right) / shorter,
          bottom: (info.height - 1 - seen.bottom) / shorter,
        };
  const clearShare = seen.clear / pixels;
  return { width, height, clearShare, hasTransparency: clearShare > 0.001, margins, inks: mainColors(seen.colors) };
}

interface Bin {
  weight: number;
  sum: [number, number, number];
}

function count(data: Buffer, width: number) {
  const seen = { left: Infinity, top: Infinity, right: -1, bottom: -1, clear: 0, colors: new Map<number, Bin>() };
  for (let at = 0, pixel = 0; at < data.length; at += 4, pixel += 1) {
    const alpha = data[at + 3]!;
    if (alpha < CLEAR) {
      seen.clear += 1;
      continue;
    }
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    seen.left = Math.min(seen.left, x);
    seen.right = Math.max(seen.right, x);
    seen.top = Math.min(seen.top, y);
    seen.bottom = Math.max(seen.bottom, y);
    if (alpha >= OPAQUE) addColor(seen.colors, [data[at]!, data[at + 1]!, data[at + 2]!]);
  }
  return seen;
}

function addColor(colors: Map<number, Bin>, [r, g, b]: Rgb): void {
  const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
  const bin = colors.get(key) ?? { weight: 0, sum: [0, 0, 0] };
  bin.weight += 1;
  bin.sum[0] += r;
  bin.sum[1] += g;
  bin.sum[2] += b;
  colors.set(key, bin);
}

/** Neighbouring bins as one colour, so that a gradient does not fall apart into a hundred. */
function mainColors(colors: ReadonlyMap<number, Bin>): InkShare[] {
  const total = [...colors.values()].reduce((sum, { weight }) => sum + weight, 0);
  const groups: { color: Rgb; weight: number }[] = [];
  for (const { weight, sum } of [...colors.values()].sort((a, b) => b.weight - a.weight)) {
    const color: Rgb = [sum[0] / weight, sum[1] / weight, sum[2] / weight];
    const near = groups.find((group) => distance(group.color, color) < 48);
    if (near) near.weight += weight;
    else if (groups.length < 12) groups.push({ color, weight });
  }
  return groups
    .map(({ color, weight }) => ({ color, share: weight / total }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, 6);
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
