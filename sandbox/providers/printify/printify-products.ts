import type { Outside } from '../provider.js';
import { hash32 } from '../../world/random.js';
import { timeText } from './printify-access.js';
import { type CatalogueVariant, type Good, goodOf } from './printify-catalogue.js';
import { invalidFields } from './printify-problems.js';
import type { PrintifyBooks, PrintifyProduct } from './printify-records.js';

/** A picture of a finished product; `colourId` says which. */
export interface Mockup {
  readonly src: string;
  readonly variantIds: readonly number[];
  readonly position: string;
}

export function goodFor({ state }: Outside, blueprintId: number, providerId: number): Good {
  const good = goodOf(state.seed, blueprintId, providerId);
  if (!good) throw invalidFields(8150, { blueprint_id: 'This print provider does not make this blueprint.' });
  return good;
}

export function goodOfProduct(outside: Outside, product: PrintifyProduct): Good {
  return goodFor(outside, product.blueprintId, product.printProviderId);
}

/** A stock number that a variant gets when the seller gave none. */
export function skuOf(seed: number, productNumber: number, variantId: number): string {
  return String(1_000_000_000 + (hash32(seed, 84, productNumber, variantId) % 1_000_000_000)) + String(productNumber);
}

/** One picture a colour and printed position, once the mock-ups are there. */
export function mockupsOf(outside: Outside, product: PrintifyProduct): Mockup[] {
  if (outside.clock.now().getTime() < product.mockupsAtMs) return [];
  const good = goodOfProduct(outside, product);
  const enabled = good.variants.filter(({ id }) =>
    product.variants.some((variant) => variant.id === id && variant.isEnabled),
  );
  return positionsOf(product).flatMap((position) =>
    grouped(enabled, groupOf(good)).map((variants) => ({
      src: `${outside.origin()}/printify/mockups/${product.id}/${variants[0]!.id}/${position}/${product.artworkRevision}.jpg`,
      variantIds: variants.map(({ id }) => id),
      position,
    })),
  );
}

/** Sizes that differ in shape (posters) are shown apart; those of a garment share a picture. */
function groupOf({ variants }: Good): (variant: CatalogueVariant) => string {
  const shapes = new Set(variants.map(({ areas }) => areas[0]!.width / areas[0]!.height));
  return ({ colourId, sizeId }) => (shapes.size > 1 ? `${colourId}/${sizeId}` : String(colourId));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function positionsOf({ printAreas }: PrintifyProduct): string[] {
  const printed = printAreas.flatMap(({ placeholders }) => placeholders.filter(({ images }) => images.length > 0));
  return [...new Set(printed.map(({ position }) => position))];
}

/** Printify's Product. */
export function productReply(
  outside: Outside,
  books: PrintifyBooks,
  product: PrintifyProduct,
): Record<string, unknown> {
  const good = goodOfProduct(outside, product);
  return {
    id: product.id,
    title: product.title,
    description: product.description,
    tags: product.tags,
    options: optionsOf(good),
    variants: product.variants.map((variant) => {
      const known = good.variants.find(({ id }) => id === variant.id)!;
      return {
        id: variant.id,
        sku: variant.sku,
        cost: known.cost,
        price: variant.price,
        title: known.title,
        grams: known.grams,
        is_enabled: variant.isEnabled,
        is_default: variant.isDefault,
        is_available: known.isInStock,
        is_printify_express_eligible: false,
        options: [known.colourId, known.sizeId],
      };
    }),
    images: mockupsOf(outside, product).map(({ src, variantIds, position }, index) => ({
      src,
      variant_ids: variantIds,
      position,
      is_default: index === 0,
      is_selected_for_publishing: true,
    })),
    created_at: timeText(product.createdAtMs),
    updated_at: timeText(product.updatedAtMs),
    visible: product.isVisible,
    is_locked: product.isLocked,
    ...(product.external ? { external: product.external } : {}),
    blueprint_id: product.blueprintId,
    user_id: Number(product.accountId),
    shop_id: product.shopId,
    print_provider_id: product.printProviderId,
    print_areas: product.printAreas.map((area) => areaReply(books, area)),
    sales_channel_properties: [],
    is_printify_express_eligible: false,
    is_printify_express_enabled: false,
    is_economy_shipping_eligible: false,
    is_economy_shipping_enabled: false,
    ...(product.safetyInformation === null ? {} : { safety_information: product.safetyInformation }),
  };
}

function optionsOf({ blueprint, variants }: Good): unknown[] {
  const colours = blueprint.colours.map(({ title, hex }) => ({
    id: variants.find(({ colour }) => colour.title === title)!.colourId,
    title,
    colors: [hex],
  }));
  const sizes = blueprint.sizes.map(({ title }) => ({
    id: variants.find(({ size }) => size.title === title)!.sizeId,
    title,
  }));
  return [
    { name: 'Colors', type: 'color', values: colours },
    { name: 'Sizes', type: 'size', values: sizes },
  ];
}

function areaReply({ uploads }: PrintifyBooks, area: PrintifyProduct['printAreas'][number]): unknown {
  const placeholders = area.placeholders.map(({ position, images }) => ({
    position,
    images: images.map((image) => {
      const upload = uploads.get(image.id);
      const facts = upload && {
        name: upload.fileName,
        type: upload.mimeType,
        height: upload.height,
        width: upload.width,
      };
      return { ...image, ...facts };
    }),
  }));
  return { ...area, placeholders };
}
