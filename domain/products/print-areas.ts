import type { OfferedVariant } from './catalogue/variant-choice.js';
import type { PrintifyProductOrder } from './printify/printify.gateway.js';

interface Artwork {
  readonly uploadId: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts the artwork into the middle of the print area, as large as fits: `scale` is its width over the area's. Variants whose
 * areas are of another shape get a placement of their own.
 */
export function printAreasOf(
  variants: readonly OfferedVariant[],
  position: string,
  artwork: Artwork,
): PrintifyProductOrder['print_areas'] {
  const byScale = new Map<number, number[]>();
  for (const variant of variants) {
    const scale = scaleFor(variant, position, artwork);
    byScale.set(scale, [...(byScale.get(scale) ?? []), variant.printifyVariantId]);
  }
  return [...byScale].map(([scale, variantIds]) => ({
    variant_ids: variantIds,
    placeholders: [{ position, images: [{ id: artwork.uploadId, x: 0.5, y: 0.5, scale, angle: 0 }] }],
  }));
}

function scaleFor({ placeholders }: OfferedVariant, position: string, { width, height }: Artwork): number {
  const area = placeholders.find((placeholder) => placeholder.position === position) ?? placeholders[0];
  if (!area) return 1;
  const fitting = Math.min(1, (area.height * width) / (height * area.width));
  return Math.round(fitting * 10_000) / 10_000;
}
