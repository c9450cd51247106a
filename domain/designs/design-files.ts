import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ObjectStore, StoredObject } from '#infra/object-store.js';
import { INPUT_LIMITS } from './picture-limits.js';
import { previewOf } from './preview.js';

/** Widths of the small copies that are kept, pixels. Others are made when they are first asked for. */
export const THUMBNAIL_WIDTHS = [320, 640, 1280] as const;
export type ThumbnailWidth = (typeof THUMBNAIL_WIDTHS)[number];

/** Where the files of a design lie: `workspaces/<workspaceId>/designs/<designId>…`. */
export interface DesignPlace {
  readonly workspaceId: string;
  readonly id: string;
}

const base = ({ workspaceId, id }: DesignPlace): string => `workspaces/${workspaceId}/designs/${id}`;
export const fileKeyOf = (place: DesignPlace, extension: 'png' | 'jpg'): string => `${base(place)}.${extension}`;
export const thumbnailKeyOf = (place: DesignPlace, width: ThumbnailWidth = 640): string =>
  `${base(place)}-w${width}.webp`;
export const previewKeyOf = (place: DesignPlace, { template, hex }: { template: string; hex: string }): string =>
  `${base(place)}-on-${template}-${hex.replace('#', '').toUpperCase()}.webp`;

/** The nearest width that is not smaller than what is asked for. */
export function thumbnailWidthFor(wanted: number): ThumbnailWidth {
  return THUMBNAIL_WIDTHS.find((width) => width >= wanted) ?? 1280;
}

const DERIVED =
  /^(workspaces\/[0-9a-f-]{36}\/designs\/[0-9a-f-]{36})-(?:w(320|640|1280)|on-([a-z-]{1,40})-([0-9A-F]{6}))\.webp$/;

/** Files of designs: the print, and what is made of it for looking at. Made copies can be lost; they come again. */
export class DesignFiles {
  constructor(private readonly objects: ObjectStore) {}

  /** Stores the print and the small copy of lists. May be repeated. Returns keys and what the row says of the file. */
  async store(place: DesignPlace, { bytes, extension }: { bytes: Buffer; extension: 'png' | 'jpg' }) {
    const fileKey = fileKeyOf(place, extension);
    const thumbnailKey = thumbnailKeyOf(place);
    const thumbnail = await shrink(bytes, 640);
    await this.objects.put(fileKey, bytes, extension === 'png' ? 'image/png' : 'image/jpeg');
    await this.objects.put(thumbnailKey, thumbnail, 'image/webp');
    return { fileKey, thumbnailKey, sha256: createHash('sha256').update(bytes).digest() };
  }

  async read(place: DesignPlace): Promise<StoredObject | undefined> {
    return (await this.objects.get(fileKeyOf(place, 'png'))) ?? this.objects.get(fileKeyOf(place, 'jpg'));
  }

  /** Any stored file; a copy of a design that is not there yet is made now and kept. Keys come from signed addresses. */
  async open(key: string): Promise<StoredObject | undefined> {
    const stored = await this.objects.get(key);
    const derived = stored ? null : DERIVED.exec(key);
    if (!derived) return stored;
    const [, design = '', width, template, hex] = derived;
    const print = (await this.objects.get(`${design}.png`)) ?? (await this.objects.get(`${design}.jpg`));
    if (!print) return undefined;
    const bytes =
      width === undefined
        ? await previewOf(print.bytes, { template: template!, hex: `#${hex}` })
        : await shrink(print.bytes, Number(width));
    await this.objects.put(key, bytes, 'image/webp');
    return { bytes, contentType: 'image/webp' };
  }

  /** All files of a design. */
  async remove(place: DesignPlace): Promise<void> {
    for (const key of await this.objects.list(base(place))) await this.objects.remove(key);
  }
}

async function shrink(bytes: Buffer, width: number): Promise<Buffer> {
  return sharp(bytes, INPUT_LIMITS)
    .resize(width, width * 2, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 86, alphaQuality: 90, effort: 3 })
    .toBuffer();
}
