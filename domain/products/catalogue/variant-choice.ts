import { hexOfColor } from '#schema/products/garment-colors.values.js';
import { PRODUCT_RULES } from '#schema/products/product.rules.js';
import type { WantedVariants } from '#schema/products/mockup.values.js';
import type { ProductTemplate } from '#schema/products/product-template.values.js';
import type { CatalogVariant } from '../printify/printify.replies.js';

/** A variant that a print provider has, in our words. */
export interface OfferedVariant {
  readonly printifyVariantId: number;
  readonly title: string;
  readonly size: string;
  readonly color: string;
  readonly colorHex: string | null;
  readonly placeholders: CatalogVariant['placeholders'];
}

/** Everything that the provider has of a template, in the template's order of sizes and colours, unknown ones last. */
export function offeredVariants(template: ProductTemplate, variants: readonly CatalogVariant[]): OfferedVariant[] {
  const rankOf = (names: readonly string[], name: string): number => {
    const at = names.findIndex((known) => plain(known) === plain(name));
    return at < 0 ? names.length : at;
  };
  const colors = template.colors.map(({ name }) => name);
  return variants
    .map((variant) => {
      const { size = '', color = '' } = variant.options;
      const { id, title, placeholders } = variant;
      return { printifyVariantId: id, title, size, color, colorHex: hexOfColor(color) ?? null, placeholders };
    })
    .sort(
      (one, other) =>
        rankOf(colors, one.color) - rankOf(colors, other.color) ||
        rankOf(template.sizes, one.size) - rankOf(template.sizes, other.size) ||
        one.printifyVariantId - other.printifyVariantId,
    );
}

/**
 * Those that were asked for; without a wish those that the template suggests. Names are compared without case and spaces. A
 * wish that the provider cannot fulfil at all leaves nothing; a suggestion that it does not know is passed over, and ends where
 * Printify takes no more: a wish is never cut.
 */
export function chooseVariants(
  template: ProductTemplate,
  offered: readonly OfferedVariant[],
  wanted: WantedVariants,
): OfferedVariant[] {
  const sizes = namesOf(
    wanted.sizes,
    suggested(
      template.sizes,
      offered.map(({ size }) => size),
    ),
  );
  const colors = namesOf(
    wanted.colors,
    suggested(
      template.defaultColors,
      offered.map(({ color }) => color),
    ),
  );
  const chosen = offered.filter(({ size, color }) => fits(sizes, size) && fits(colors, color));
  const isWish = wanted.sizes.length + wanted.colors.length > 0;
  return isWish ? chosen : chosen.slice(0, PRODUCT_RULES.variants.max);
}

/** What the template suggests and the provider has; undefined, all of them, when it has none of it. */
function suggested(names: readonly string[], offered: readonly string[]): readonly string[] {
  const known = new Set(offered.map(plain));
  return names.filter((name) => known.has(plain(name)));
}

function namesOf(wanted: readonly string[], suggestedNames: readonly string[]): ReadonlySet<string> | undefined {
  const names = wanted.length > 0 ? wanted : suggestedNames;
  return names.length > 0 ? new Set(names.map(plain)) : undefined;
}

function fits(names: ReadonlySet<string> | undefined, name: string): boolean {
  return names === undefined || name === '' || names.has(plain(name));
}

/** `16″ x 24″` and `16" × 24"` are the same. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[″”“]/g, '"').replaceAll('×', 'x').replace(/\s+/g, '');
}
