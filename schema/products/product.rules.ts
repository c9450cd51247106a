/** Limits of products that server and clients share. */
export const PRODUCT_RULES = {
  title: { min: 1, max: 140 },
  description: { max: 20_000 },
  /** Printify takes so many enabled variants of a product. */
  variants: { max: 100 },
  /** Of sizes and of colours in one order. */
  choices: { max: 60, length: 60 },
} as const;
