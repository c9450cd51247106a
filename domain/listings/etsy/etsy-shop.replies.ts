import { z } from 'zod';

const id = z.union([z.number().int(), z.string()]).transform(String);
const nullableId = z
  .union([z.number().int(), z.string(), z.null()])
  .optional()
  .transform((value) => (value == null || value === 0 ? null : String(value)));
const text = z.nullish(z.string()).transform((value) => value ?? '');

/** A list as Etsy pages it. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ count: z.number().int().optional(), results: z.array(item) });

/** What we read of Etsy's ShopListing; unknown fields are left alone. */
export const etsyShopListing = z.object({
  listing_id: id,
  shop_id: id.optional(),
  title: z.string(),
  description: text,
  state: z.string(),
  url: text,
  tags: z.nullish(z.array(z.string())).transform((tags) => tags ?? []),
  has_variations: z.nullish(z.boolean()),
  skus: z.nullish(z.array(z.string())),
});
export type EtsyShopListing = z.infer<typeof etsyShopListing>;

/** The part of Etsy's Shop that publishing depends on. */
export const etsyShop = z.object({ shop_id: id, currency_code: z.string() });

export const etsyImage = z.object({
  listing_image_id: id,
  rank: z.number().int(),
  alt_text: text,
  url_fullxfull: text,
});
export type EtsyImage = z.infer<typeof etsyImage>;

const etsyMoney = z.object({ amount: z.number(), divisor: z.number().positive(), currency_code: z.string() });

export const etsyInventory = z.object({
  products: z.array(
    z.object({
      sku: text,
      is_deleted: z.nullish(z.boolean()),
      property_values: z.array(
        z.object({
          property_id: z.number().int(),
          property_name: text,
          scale_id: z.nullish(z.number().int()),
          value_ids: z.array(z.number().int()),
          values: z.array(z.string()),
        }),
      ),
      offerings: z.array(
        z.object({
          quantity: z.number().int(),
          is_enabled: z.boolean(),
          price: etsyMoney,
          readiness_state_id: nullableId,
        }),
      ),
    }),
  ),
  price_on_property: z.nullish(z.array(z.number().int())).transform((ids) => ids ?? []),
});
export type EtsyInventory = z.infer<typeof etsyInventory>;

export const etsyShippingProfile = z.object({
  shipping_profile_id: id,
  title: text,
  is_deleted: z.nullish(z.boolean()),
});
export const etsyReadinessState = z.object({
  readiness_state_id: id,
  readiness_state: z.string(),
  min_processing_days: z.nullish(z.number()),
  max_processing_days: z.nullish(z.number()),
  processing_days_display_label: text,
});
export const etsyReturnPolicy = z.object({
  return_policy_id: id,
  accepts_returns: z.boolean(),
  accepts_exchanges: z.boolean(),
  return_deadline: z.nullish(z.number().int()),
});
export const etsyProductionPartner = z.object({ production_partner_id: id, partner_name: text, location: text });
export const etsySection = z.object({ shop_section_id: id, title: text });
export type EtsyReadinessState = z.infer<typeof etsyReadinessState>;

export interface EtsyTaxonomyNode {
  id: string;
  name: string;
  children: EtsyTaxonomyNode[];
}
export const etsyTaxonomyNode: z.ZodType<EtsyTaxonomyNode> = z.object({
  id,
  name: z.string(),
  children: z.lazy(() => z.nullish(z.array(etsyTaxonomyNode)).transform((children) => children ?? [])),
});

export const etsyTaxonomyProperty = z.object({
  property_id: z.number().int(),
  name: text,
  display_name: text,
  is_required: z.nullish(z.boolean()),
  is_multivalued: z.nullish(z.boolean()),
  supports_attributes: z.nullish(z.boolean()),
  supports_variations: z.nullish(z.boolean()),
  scales: z.nullish(z.array(z.object({ scale_id: z.number().int(), display_name: text }))),
  possible_values: z
    .nullish(
      z.array(
        z.object({
          value_id: z.nullish(z.number().int()),
          name: z.string(),
          scale_id: z.nullish(z.number().int()),
        }),
      ),
    )
    .transform((values) => values ?? []),
});
export type EtsyTaxonomyProperty = z.infer<typeof etsyTaxonomyProperty>;

export const etsyTranslation = z.object({ title: text, description: text });
