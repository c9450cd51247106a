import sharp, { type Metadata } from 'sharp';
import { INPUT_LIMITS, PICTURE_LIMITS } from './picture-limits.js';
import type { Rasterizer } from './renderer/rasterizer.js';
import { faultOfSvg } from './svg-safety.js';

/** A picture as it is kept: what printers take, in sRGB, upright, and nothing about who took it where. */
export interface TakenPicture {
  readonly bytes: Buffer;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly extension: 'png' | 'jpg';
  /** The colour space it came in, where that had to be changed. */
  readonly convertedFrom?: string;
}

export type PictureFault =
  'NOT_A_PICTURE' | 'UNREADABLE' | 'TOO_MANY_PIXELS' | 'ANIMATED' | 'SVG_UNSAFE' | 'SVG_TEXT' | 'TOO_SMALL';

/** Why a file was not taken. Nothing of it is kept, and nothing else was changed. */
export interface PictureRefusal {
  readonly failure: PictureFault;
  readonly message: string;
}

/** Less than this cannot be printed at the size of a stamp. */
const LEAST_SIDE = 200;
/** An SVG has no pixels of its own: its longer side gets as many as the largest print area. */
const SVG_SIDE = 5_400;

const refusal = (failure: PictureFault, message: string): PictureRefusal => ({ failure, message });
const NOT_A_PICTURE = refusal(
  'NOT_A_PICTURE',
  'The file is no PNG, JPEG, WebP or SVG picture. Export it as one of these.',
);
const TOO_MANY = refusal(
  'TOO_MANY_PIXELS',
  `The picture has more than ${PICTURE_LIMITS.pixels / 1_000_000} million pixels. Make it smaller: a tee wants 4500 × 5400.`,
);
const UNREADABLE = refusal('UNREADABLE', 'The file is damaged or was cut off. Export it again and upload it anew.');

/** Opens what somebody uploaded and makes it fit to be kept, or says what is wrong with it. */
export async function takePicture(bytes: Buffer, rasterizer: Rasterizer): Promise<TakenPicture | PictureRefusal> {
  if (looksLikeSvg(bytes)) return takeSvg(bytes, rasterizer);
  const metadata = await readMetadata(bytes);
  if ('failure' in metadata) return metadata;
  const fault = faultOf(metadata);
  if (fault) return fault;
  try {
    return await normalised(bytes, metadata);
  } catch {
    return UNREADABLE;
  }
}

function looksLikeSvg(bytes: Buffer): boolean {
  const head = bytes
    .subarray(0, 2_000)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return head.startsWith('<');
}

async function readMetadata(bytes: Buffer): Promise<Metadata | PictureRefusal> {
  try {
    return await sharp(bytes, { ...INPUT_LIMITS, pages: 1 }).metadata();
  } catch (error) {
    if (/pixel limit|exceeds/i.test(String(error))) return TOO_MANY;
    return /^(\x89PNG|\xff\xd8\xff|RIFF)/.test(bytes.subarray(0, 4).toString('latin1')) ? UNREADABLE : NOT_A_PICTURE;
  }
}

function faultOf({ format, width, height, pages = 1 }: Metadata): PictureRefusal | undefined {
  if (pages > 1 && ['webp', 'gif', 'png', 'heif'].includes(format)) {
    return refusal('ANIMATED', 'The picture moves, and print does not. Upload one frame of it.');
  }
  if (!['png', 'jpeg', 'webp'].includes(format)) return NOT_A_PICTURE;
  if (width * height > PICTURE_LIMITS.pixels || Math.max(width, height) > PICTURE_LIMITS.side) return TOO_MANY;
  if (Math.min(width, height) < LEAST_SIDE) {
    return refusal('TOO_SMALL', `The picture is ${width} × ${height} pixels; ${LEAST_SIDE} a side is the least.`);
  }
  return undefined;
}

/** Bytes that are fine stay as they are; what is turned, of another colour space, or WebP, becomes a PNG. */
async function normalised(bytes: Buffer, metadata: Metadata): Promise<TakenPicture> {
  const { format, space, orientation = 1, depth } = metadata;
  const convertedFrom = space === 'cmyk' ? 'CMYK' : undefined;
  const isPlain = ['srgb', 'rgb'].includes(space) && depth === 'uchar' && orientation === 1 && tellsNothing(metadata);
  const image = sharp(bytes, INPUT_LIMITS);
  if (isPlain && format !== 'webp') {
    // Decoded to the end, so that a file that was cut off is found now and not by the printer.
    await image.stats();
    return format === 'png'
      ? { bytes, mime: 'image/png', extension: 'png' }
      : { bytes, mime: 'image/jpeg', extension: 'jpg' };
  }
  // Bare pixels in between: what says who took it where is left behind with the old file.
  const { data, info } = await image
    .rotate()
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const png = await sharp(data, { ...INPUT_LIMITS, raw: { width, height, channels } })
    .png({ compressionLevel: 6 })
    .withMetadata({ density: 300 })
    .toBuffer();
  return { bytes: png, mime: 'image/png', extension: 'png', ...(convertedFrom && { convertedFrom }) };
}

/** Whether a file holds its pixels and nothing else: no EXIF, XMP, IPTC or comments, and no colour profile but sRGB, whose compact ones are called uRGB, nRGB and cRGB. */
function tellsNothing({ exif, xmp, iptc, comments, icc }: Metadata): boolean {
  if ([exif, xmp, iptc].some(Boolean) || comments?.length) return false;
  return icc === undefined || /[scun]\0?R\0?G\0?B/.test(icc.toString('latin1'));
}

async function takeSvg(bytes: Buffer, rasterizer: Rasterizer): Promise<TakenPicture | PictureRefusal> {
  const text = bytes.toString('utf8');
  const fault = faultOfSvg(text);
  if (fault) return refusal(fault.code, fault.message);
  try {
    const { data, width, height } = await rasterizer.draw([text], SVG_SIDE);
    const png = await sharp(data, { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 6 })
      .withMetadata({ density: 300 })
      .toBuffer();
    return { bytes: png, mime: 'image/png', extension: 'png' };
  } catch {
    return UNREADABLE;
  }
}
