/** How a product at Printify differs from what stands here. */
export const DRIFT_KINDS = ['deleted', 'title', 'price', 'cost', 'stock', 'enabled', 'variant-gone'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

export interface Drift {
  readonly kind: DriftKind;
  /** Printify's variant, where it is about one. */
  readonly variantId: number | null;
  /** What stands here, as text: an amount in minor units, a title, `true` or `false`. */
  readonly ours: string;
  readonly theirs: string;
}
