import { z } from 'zod';
import type { Outside } from '../provider.js';
import type { PrintifyDesk } from './printify-access.js';
import type { Good } from './printify-catalogue.js';
import type { Address, OrderItem } from './printify-order-records.js';
import { invalidFields } from './printify-problems.js';
import { goodFor, goodOfProduct } from './printify-products.js';
import type { PrintifyProduct } from './printify-records.js';
import type { PrintifyShop } from './printify-shop-records.js';

const lineItem = z.object({
  product_id: z.string().optional(),
  variant_id: z.int().optional(),
  quantity: z.int().min(1).max(1000),
  sku: z.string().optional(),
  external_id: z.string().optional(),
  blueprint_id: z.int().optional(),
  print_provider_id: z.int().optional(),
  print_areas: z.record(z.string(), z.unknown()).optional(),
});
type GivenItem = z.infer<typeof lineItem>;

export const shippingBody = z.object({ line_items: z.array(lineItem).min(1), address_to: z.unknown() });
export const orderBody = z.object({
  external_id: z.string().min(1).max(255),
  label: z.string().max(255).default(''),
  line_items: z.array(lineItem).min(1),
  shipping_method: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  send_shipping_notification: z.boolean().default(false),
  address_to: z.unknown(),
});

const ADDRESS_NEEDS = ['first_name', 'last_name', 'country', 'address1', 'city', 'zip'] as const;
const address = z.looseObject({
  first_name: z.string(),
  last_name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  country: z.string(),
  region: z.string().optional(),
  address1: z.string(),
  address2: z.string().optional(),
  city: z.string(),
  zip: z.string(),
  company: z.string().optional(),
});

/** @throws ProviderProblem 8103 that names the fields. */
export function readAddress(given: unknown): Address {
  const fields = (given ?? {}) as Record<string, unknown>;
  const missing = ADDRESS_NEEDS.filter((name) => typeof fields[name] !== 'string' || fields[name].trim() === '');
  if (missing.length > 0) {
    throw invalidFields(8103, Object.fromEntries(missing.map((name) => [name, `The ${name} field is required.`])));
  }
  const parsed = address.parse(fields);
  if (!/^[A-Z]{2}$/.test(parsed.country)) throw invalidFields(8103, { country: 'The country field is invalid.' });
  return parsed;
}

export interface ItemContext {
  desk: PrintifyDesk;
  shop: PrintifyShop;
  address: Address;
}

/** The goods of an order, each with what it costs. @throws ProviderProblem for what is not to be had. */
export function readItems(given: readonly GivenItem[], context: ItemContext): OrderItem[] {
  return given.map((item, index) => readItem(item, index, context));
}

function readItem(given: GivenItem, index: number, { desk, shop, address: to }: ItemContext): OrderItem {
  const product = productOf(given, desk, shop);
  const good = product ? goodOfProduct(desk.outside, product) : goodOfItem(given, index, desk.outside);
  const named = product?.variants.find(({ id, sku }) => id === given.variant_id || sku === given.sku);
  const variant = good.variants.find(({ id }) => id === (product ? named?.id : given.variant_id));
  if (!variant) throw invalidFields(8150, { [`line_items.${index}.variant_id`]: 'The variant was not found.' });
  return {
    productId: product?.id ?? null,
    blueprintId: good.blueprint.id,
    printProviderId: good.provider.id,
    variantId: variant.id,
    quantity: given.quantity,
    cost: variant.cost,
    shippingCost: shippingOf(good, given.quantity, to.country),
    title: product?.title ?? good.blueprint.title,
    variantLabel: variant.title,
    ...(named ? { price: named.price, sku: named.sku } : { price: variant.cost, sku: '' }),
    country: good.provider.country,
    externalId: given.external_id ?? null,
  };
}

/** The product that an item names by id or, alone, by stock number. */
function productOf(given: GivenItem, { books }: PrintifyDesk, shop: PrintifyShop): PrintifyProduct | undefined {
  if (given.product_id !== undefined) {
    const found = books.products.get(given.product_id);
    if (found?.shopId === shop.shopId) return found;
    throw invalidFields(8150, { product_id: `Product ${given.product_id} was not found.` });
  }
  if (given.sku === undefined) return undefined;
  const found = books.products.where(
    ({ shopId, variants }) => shopId === shop.shopId && variants.some(({ sku }) => sku === given.sku),
  )[0];
  if (!found) throw invalidFields(8150, { sku: `SKU ${given.sku} was not found.` });
  return found;
}

function goodOfItem(given: GivenItem, index: number, outside: Outside): Good {
  const { blueprint_id: blueprintId, print_provider_id: providerId, print_areas: areas } = given;
  if (blueprintId === undefined || providerId === undefined || !areas) {
    throw invalidFields(8150, {
      [`line_items.${index}`]: 'A product_id, a sku or a blueprint with print_areas is required.',
    });
  }
  return goodFor(outside, blueprintId, providerId);
}

const ABROAD = 2.1;

/** Standard shipping in cents. */
function shippingOf({ offer, provider }: Good, quantity: number, country: string): number {
  const cost = offer.firstItem + offer.additionalItem * (quantity - 1);
  return country === provider.country ? cost : Math.round(cost * ABROAD);
}

/** Times standard shipping, by shipping_method. */
export const METHOD_FACTORS: Readonly<Record<number, number>> = { 1: 1, 2: 1.8, 3: 1.6, 4: 0.8 };
