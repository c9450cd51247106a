import { z } from 'zod';

/** What we read of Printify's answers (API v1); unknown fields are left alone, and enums are open lists. */

const idText = z.union([z.number().int(), z.string()]).transform(String);
const optionalText = z.string().nullish();

export const printifyShops = z.array(z.object({ id: idText, title: z.string(), sales_channel: z.string() }));
export type PrintifyShop = z.infer<typeof printifyShops>[number];

export const printProviders = z.array(
  z.object({
    id: z.number().int(),
    title: z.string(),
    location: z.object({ country: optionalText }).nullish(),
  }),
);
export type PrintProvider = z.infer<typeof printProviders>[number];

export const catalogVariants = z.object({
  variants: z.array(
    z.object({
      id: z.number().int(),
      title: z.string(),
      options: z.record(z.string(), z.string()),
      placeholders: z.array(z.object({ position: z.string(), width: z.number(), height: z.number() })),
    }),
  ),
});
export type CatalogVariant = z.infer<typeof catalogVariants>['variants'][number];

const moneyOfPrintify = z.object({ cost: z.number().int().nonnegative(), currency: z.string().default('USD') });

export const catalogShipping = z.object({
  handling_time: z.object({ value: z.number(), unit: z.string() }).nullish(),
  profiles: z.array(
    z.object({
      variant_ids: z.array(z.number().int()),
      first_item: moneyOfPrintify,
      additional_items: moneyOfPrintify,
      countries: z.array(z.string()),
    }),
  ),
});
export type CatalogShipping = z.infer<typeof catalogShipping>;

export const printifyUpload = z.object({ id: z.string(), file_name: z.string(), upload_time: optionalText });
export type PrintifyUpload = z.infer<typeof printifyUpload>;

const page = { current_page: z.number().int(), last_page: z.number().int() };

export const printifyUploads = z.object({ ...page, data: z.array(printifyUpload) });

export const printifyVariant = z.object({
  id: z.number().int(),
  sku: z.string().default(''),
  title: z.string().default(''),
  cost: z.number().int().nonnegative().nullish(),
  price: z.number().int().nonnegative(),
  is_enabled: z.boolean().default(true),
  is_available: z.boolean().default(true),
});

const printifyImage = z.object({
  src: z.string(),
  variant_ids: z.array(z.number().int()).default([]),
  position: z.string().default(''),
  is_default: z.boolean().default(false),
});
export type PrintifyImage = z.infer<typeof printifyImage>;

export const printifyProduct = z.object({
  id: z.string(),
  title: z.string().default(''),
  description: z.string().nullish(),
  tags: z.array(z.string()).default([]),
  blueprint_id: z.number().int().optional(),
  print_provider_id: z.number().int().optional(),
  variants: z.array(printifyVariant).default([]),
  images: z.array(printifyImage).default([]),
  is_locked: z.boolean().default(false),
  visible: z.boolean().default(true),
  shop_id: idText.optional(),
  created_at: optionalText,
  external: z
    .preprocess(
      (value) => (Array.isArray(value) ? (value as unknown[])[0] : value),
      z.object({ id: idText.nullish(), handle: optionalText }).nullish(),
    )
    .optional(),
});
export type PrintifyProduct = z.infer<typeof printifyProduct>;

export const printifyProducts = z.object({ ...page, data: z.array(printifyProduct) });

export const printifyOrder = z.object({
  id: z.string(),
  status: z.string(),
  metadata: z.object({ shop_order_id: idText.nullish(), shop_order_label: optionalText }).nullish(),
  external_id: idText.nullish(),
  total_price: z.number().int().nullish(),
  total_shipping: z.number().int().nullish(),
  total_tax: z.number().int().nullish(),
  created_at: optionalText,
  shipments: z
    .array(z.object({ carrier: z.string(), number: z.string(), url: optionalText, delivered_at: optionalText }))
    .nullish(),
});
export type PrintifyOrder = z.infer<typeof printifyOrder>;

export const printifyOrders = z.object({ ...page, data: z.array(printifyOrder) });
export const printifyOrderId = z.object({ id: z.string() });
export const printifyShippingCosts = z.record(z.string(), z.number().int().nonnegative());

export const printifyWebhooks = z.array(z.object({ id: z.string(), topic: z.string(), url: z.string() }));
export type PrintifyWebhook = z.infer<typeof printifyWebhooks>[number];
