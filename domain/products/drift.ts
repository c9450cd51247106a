import type { Drift } from '#schema/products/drift.values.js';
import type { PrintifyProduct } from './printify/printify.replies.js';
import type { ProductRow } from './product-statements.js';
import type { VariantRow } from './variant-statements.js';

/** The provider's facts that replace ours at once: what can be had, and whether it is still there. */
export interface VariantFacts {
  readonly id: string;
  readonly isAvailable: boolean;
}

/**
 * How Printify's product differs from ours. A variant that is off here is compared in nothing but whether it is off there.
 * Undefined `theirs`: Printify does not have the product any more.
 */
export function driftOf(
  product: Pick<ProductRow, 'title' | 'publishStartedAt' | 'listingOwner'>,
  variants: readonly VariantRow[],
  theirs: PrintifyProduct | undefined,
): Drift[] {
  if (!theirs) return [{ kind: 'deleted', variantId: null, ours: 'true', theirs: 'false' }];
  const known = new Map(theirs.variants.map((variant) => [variant.id, variant]));
  const drifts: Drift[] = [];
  if (hasOwnTexts(product) && theirs.title !== '' && theirs.title !== product.title) {
    drifts.push({ kind: 'title', variantId: null, ours: product.title, theirs: theirs.title });
  }
  for (const variant of variants) {
    const other = known.get(variant.printifyVariantId);
    drifts.push(...(other ? driftOfVariant(variant, other) : goneIf(variant)));
  }
  return drifts;
}

/** Whether its texts at Printify are ours: a listing that Printify makes puts its own there. */
export function hasOwnTexts({
  publishStartedAt,
  listingOwner,
}: Pick<ProductRow, 'publishStartedAt' | 'listingOwner'>): boolean {
  return publishStartedAt === null || listingOwner === 'podpusher';
}

function driftOfVariant(variant: VariantRow, theirs: PrintifyProduct['variants'][number]): Drift[] {
  const about = (kind: Drift['kind'], ours: unknown, other: unknown): Drift => ({
    kind,
    variantId: variant.printifyVariantId,
    ours: String(ours),
    theirs: String(other),
  });
  if (variant.isEnabled !== theirs.is_enabled) return [about('enabled', variant.isEnabled, theirs.is_enabled)];
  if (!variant.isEnabled) return [];
  const drifts: Drift[] = [];
  if (!theirs.is_available) drifts.push(about('stock', true, false));
  if (variant.priceMinor !== theirs.price) drifts.push(about('price', variant.priceMinor, theirs.price));
  const { cost } = theirs;
  if (cost != null && variant.costMinor !== null && variant.costMinor !== cost) {
    drifts.push(about('cost', variant.costMinor, cost));
  }
  return drifts;
}

function goneIf(variant: VariantRow): Drift[] {
  if (!variant.isEnabled) return [];
  return [{ kind: 'variant-gone', variantId: variant.printifyVariantId, ours: variant.title, theirs: '' }];
}

/** What of availability has changed. */
export function factsOf(variants: readonly VariantRow[], theirs: PrintifyProduct): VariantFacts[] {
  const known = new Map(theirs.variants.map((variant) => [variant.id, variant]));
  return variants.flatMap((variant) => {
    const isAvailable = known.get(variant.printifyVariantId)?.is_available ?? false;
    return isAvailable === variant.isAvailable ? [] : [{ id: variant.id, isAvailable }];
  });
}
