import { z } from 'zod';

/** What we read of Etsy's receipts (Open API v3); unknown fields are left alone, and statuses are open lists. */
const id = z.union([z.number().int(), z.string()]).transform(String);
/** A total that cannot be read is unknown, the order is not. */
const money = z
  .object({
    amount: z.number().int(),
    divisor: z.number().int().positive(),
    currency_code: z.string().regex(/^[A-Z]{3}$/),
  })
  .nullish()
  .catch(null);
const text = z.string().nullish();

export const etsyReceipt = z.object({
  receipt_id: id,
  status: z.string().default(''),
  is_paid: z.boolean().default(false),
  is_shipped: z.boolean().default(false),
  name: text,
  first_line: text,
  second_line: text,
  city: text,
  state: text,
  zip: text,
  country_iso: text,
  created_timestamp: z.number().int(),
  updated_timestamp: z.number().int().optional(),
  grandtotal: money,
  shipments: z.array(z.object({ carrier_name: text, tracking_code: text })).nullish(),
  transactions: z
    .array(
      z.object({
        title: z.string().nullish(),
        quantity: z.number().int().positive(),
        listing_id: id.nullish(),
        sku: text,
      }),
    )
    .default([]),
});
export type EtsyReceipt = z.infer<typeof etsyReceipt>;

export const etsyReceipts = z.object({ count: z.number().int(), results: z.array(etsyReceipt) });
