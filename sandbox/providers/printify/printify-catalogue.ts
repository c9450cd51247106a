import { hash32 } from '../../world/random.js';
import {
  type Area,
  type Blueprint,
  BLUEPRINTS,
  type Colour,
  type Offer,
  PRINT_PROVIDERS,
  type PrintProvider,
  type Size,
} from './printify-goods.js';

/** One colour and size of a blueprint at a print provider. */
export interface CatalogueVariant {
  readonly id: number;
  readonly title: string;
  readonly colour: Colour;
  readonly size: Size;
  readonly areas: readonly Area[];
  /** Cents. */
  readonly cost: number;
  readonly grams: number;
  readonly isInStock: boolean;
  readonly colourId: number;
  readonly sizeId: number;
}

/** A blueprint as one print provider makes it. */
export interface Good {
  readonly blueprint: Blueprint;
  readonly provider: PrintProvider;
  readonly offer: Offer;
  readonly variants: readonly CatalogueVariant[];
}

export function blueprintOf(id: number): Blueprint | undefined {
  return BLUEPRINTS.find((blueprint) => blueprint.id === id);
}

export function providersOf(blueprint: Blueprint): PrintProvider[] {
  return blueprint.providers.flatMap(({ providerId }) => PRINT_PROVIDERS.find(({ id }) => id === providerId) ?? []);
}

/** @param seed decides what is out of stock. */
export function goodOf(seed: number, blueprintId: number, providerId: number): Good | undefined {
  const blueprint = blueprintOf(blueprintId);
  const offer = blueprint?.providers.find((candidate) => candidate.providerId === providerId);
  const provider = PRINT_PROVIDERS.find(({ id }) => id === providerId);
  if (!blueprint || !offer || !provider) return undefined;
  const variants = blueprint.colours.flatMap((colour, colourIndex) =>
    blueprint.sizes.map((size, sizeIndex): CatalogueVariant => {
      const id = variantId(blueprint.id, colourIndex, sizeIndex);
      return {
        id,
        title: `${colour.title} / ${size.title}`,
        colour,
        size,
        areas: size.areas,
        cost: offer.baseCost + size.extraCost,
        grams: 120 + sizeIndex * 12,
        isInStock: isInStock(seed, providerId, { id, isFirst: colourIndex < 2 }),
        colourId: 500 + colourIndex,
        sizeId: 10 + sizeIndex,
      };
    }),
  );
  return { blueprint, provider, offer, variants };
}

/** The same at every print provider, as Printify's are. */
function variantId(blueprintId: number, colourIndex: number, sizeIndex: number): number {
  return 10_000 + blueprintId * 200 + colourIndex * 8 + sizeIndex;
}

/** One in twelve is out of stock, never of the two commonest colours. */
function isInStock(seed: number, providerId: number, { id, isFirst }: { id: number; isFirst: boolean }): boolean {
  return isFirst || hash32(seed, 71, providerId, id) % 12 !== 0;
}
