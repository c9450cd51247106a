import { z } from 'zod';

/** What we read of findAllListingsActive (Etsy Open API v3); unknown fields are left alone. */
export const etsyListing = z.object({
  listing_id: z.union([z.number().int(), z.string()]).transform(String),
  shop_id: z.union([z.number().int(), z.string()]).transform(String).optional(),
  title: z.string(),
  url: z.string().optional(),
  num_favorers: z.number().int().nonnegative().default(0),
  tags: z.array(z.string()).default([]),
  created_timestamp: z.number().int().positive(),
});
export type EtsyListing = z.infer<typeof etsyListing>;

export const etsyListingsActive = z.object({
  count: z.number().int().nonnegative(),
  results: z.array(etsyListing),
});
export type EtsyListingsActive = z.infer<typeof etsyListingsActive>;
