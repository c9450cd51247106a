import { z } from 'zod';
import type { CatalogueVariant, Good } from './printify-catalogue.js';
import { invalidFields, refused } from './printify-problems.js';
import type { PrintArea, PrintifyUpload, ProductVariant } from './printify-records.js';

/** Reported by sellers; not on Printify's page. */
const ENABLED_MOST = 100;
const TITLE_MOST = 140;
const TAGS_MOST = 50;
/** Below this share of the pixels that the area has, a picture is refused (100 of 300 dots an inch). */
const RESOLUTION_LEAST = 1 / 3;

const variant = z.object({
  id: z.int(),
  price: z.int().min(1).max(10_000_000),
  is_enabled: z.boolean().default(true),
  is_default: z.boolean().default(false),
  sku: z.string().max(50).optional(),
});

const printArea = z.object({
  variant_ids: z.array(z.int()).min(1),
  placeholders: z.array(
    z.object({
      position: z.string(),
      images: z.array(
        z.object({
          id: z.string(),
          x: z.number(),
          y: z.number(),
          scale: z.number().positive().max(10),
          angle: z.number().min(-360).max(360),
        }),
      ),
    }),
  ),
  background: z.string().optional(),
});

const common = {
  title: z.string().min(1).max(TITLE_MOST),
  description: z.string().max(100_000),
  tags: z.array(z.string().max(100)).max(TAGS_MOST),
  variants: z.array(variant).min(1),
  print_areas: z.array(printArea).min(1),
  safety_information: z.string().nullable(),
};

export const productBody = z.object({
  ...common,
  tags: common.tags.default([]),
  safety_information: common.safety_information.default(null),
  blueprint_id: z.int(),
  print_provider_id: z.int(),
});

export const productChanges = z.object({ ...common, visible: z.boolean() }).partial();

export type GivenVariant = z.infer<typeof variant>;

/** Every variant of the good: those that were named as they were named, the others switched off. */
export function readVariants(
  good: Good,
  given: readonly GivenVariant[],
  skuOf: (variantId: number) => string,
): ProductVariant[] {
  const known = new Set(good.variants.map(({ id }) => id));
  const unknown = given.find(({ id }) => !known.has(id));
  if (unknown) throw invalidFields(8150, { variants: `Variant ${unknown.id} is not made by this print provider.` });
  const enabled = given.filter(({ is_enabled: isEnabled }) => isEnabled);
  if (enabled.length === 0) throw invalidFields(8150, { variants: 'At least one variant must be enabled.' });
  if (enabled.length > ENABLED_MOST) {
    throw invalidFields(8150, { variants: `No more than ${ENABLED_MOST} variants can be enabled.` });
  }
  const defaultId = (enabled.find(({ is_default: isDefault }) => isDefault) ?? enabled[0]!).id;
  return good.variants.map(({ id, cost }) => {
    const named = given.find((one) => one.id === id);
    return {
      id,
      sku: named?.sku ?? skuOf(id),
      price: named?.price ?? Math.round(cost / 0.6),
      isEnabled: named?.is_enabled ?? false,
      isDefault: id === defaultId,
    };
  });
}

export interface AreaContext {
  good: Good;
  enabledIds: readonly number[];
  uploadOf: (id: string) => PrintifyUpload | undefined;
}

/** Print areas that fit the good: each enabled variant once, known positions, pictures that are fine enough. */
export function checkAreas(areas: readonly PrintArea[], context: AreaContext): void {
  const { good, enabledIds } = context;
  const covered = areas.flatMap((area) => area.variant_ids);
  if (new Set(covered).size < covered.length)
    throw invalidFields(8150, { print_areas: 'A variant is in two print areas.' });
  const bare = enabledIds.find((id) => !covered.includes(id));
  if (bare !== undefined) throw invalidFields(8150, { print_areas: `Variant ${bare} has no print area.` });
  for (const area of areas) {
    const variants = area.variant_ids.map((id) => variantOf(good, id));
    for (const placeholder of area.placeholders) checkPlaceholder(placeholder, variants, context);
  }
  const isPrinted = areas.some(({ placeholders }) => placeholders.some(({ images }) => images.length > 0));
  if (!isPrinted) throw invalidFields(8150, { print_areas: 'At least one image is required.' });
}

function variantOf(good: Good, id: number): CatalogueVariant {
  const found = good.variants.find((variant) => variant.id === id);
  if (!found) throw invalidFields(8150, { print_areas: `Variant ${id} is not made by this print provider.` });
  return found;
}

function checkPlaceholder(
  { position, images }: PrintArea['placeholders'][number],
  variants: readonly CatalogueVariant[],
  { uploadOf }: AreaContext,
): void {
  for (const variant of variants) {
    const area = variant.areas.find((known) => known.position === position);
    if (!area)
      throw invalidFields(8150, { print_areas: `There is no placeholder "${position}" for variant ${variant.id}.` });
    for (const image of images) {
      const upload = uploadOf(image.id);
      if (!upload) throw invalidFields(8150, { print_areas: `Image ${image.id} was not found.` });
      if (upload.width < area.width * image.scale * RESOLUTION_LEAST) throw refused(8203, 'Image has low quality');
    }
  }
}
