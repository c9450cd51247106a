import { z } from 'zod';
import type { EtsyBooks, EtsyListing, Inventory, InventoryProduct, PropertyValue } from './etsy-listing-records.js';
import { checkPrice } from './etsy-listing-rules.js';
import { invalidAt, refused } from './etsy-problems.js';
import { CUSTOM_PROPERTIES, propertiesOf, type TaxonomyProperty, type TaxonomyValue } from './etsy-taxonomy.js';

const VALUES_MOST = 70;
const PROPERTIES_MOST = 2;
const SKU_MOST = 32;
const QUANTITY_MOST = 999;

const onProperty = z.array(z.int()).max(PROPERTIES_MOST).nullish();
/** Strict: names that only a reading has (product_id, offering_id, scale_name, is_deleted …) are refused, as Etsy does. */
const inventoryBody = z.strictObject({
  products: z
    .array(
      z.strictObject({
        sku: z.string().max(SKU_MOST).nullish(),
        property_values: z
          .array(
            z.strictObject({
              property_id: z.int().min(1),
              property_name: z.string().optional(),
              scale_id: z.int().min(1).nullish(),
              value_ids: z.array(z.int().min(1)),
              values: z.array(z.string()),
            }),
          )
          .max(PROPERTIES_MOST)
          .default([]),
        offerings: z
          .array(
            z.strictObject({
              price: z.number(),
              quantity: z.int().min(0).max(QUANTITY_MOST),
              is_enabled: z.boolean(),
              readiness_state_id: z.int().min(1).nullish(),
            }),
          )
          .length(1),
      }),
    )
    .min(1),
  price_on_property: onProperty,
  quantity_on_property: onProperty,
  sku_on_property: onProperty,
  readiness_state_on_property: onProperty,
});

type Body = z.infer<typeof inventoryBody>;
type GivenProduct = Body['products'][number];

export interface InventoryContext {
  books: EtsyBooks;
  listing: EtsyListing;
  nextIds: () => { product_id: number; offering_id: number };
}

/** The whole inventory that a body describes. @throws ProviderProblem when it does not fit together. */
export function readInventory(body: unknown, context: InventoryContext): Inventory {
  const parsed = inventoryBody.safeParse(body);
  if (!parsed.success) throw refused(400, firstIssue(parsed.error));
  const { products: given, ...rest } = parsed.data;
  const taxonomy = propertiesOf(context.listing.fields.taxonomy_id);
  const values = new CustomValues();
  const products = given.map((product, index) => readProduct(product, { context, taxonomy, values, index }));
  const inventory: Inventory = {
    products,
    price_on_property: rest.price_on_property ?? [],
    quantity_on_property: rest.quantity_on_property ?? [],
    sku_on_property: rest.sku_on_property ?? [],
    readiness_state_on_property: rest.readiness_state_on_property ?? [],
  };
  checkShape(inventory);
  checkOnProperty(inventory, 'price_on_property', ({ price }) => price);
  checkOnProperty(inventory, 'quantity_on_property', ({ quantity }) => quantity);
  checkOnProperty(inventory, 'sku_on_property', ({ sku }) => sku);
  checkOnProperty(inventory, 'readiness_state_on_property', ({ readiness_state_id: id }) => id);
  return inventory;
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]!;
  const at = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `Invalid inventory${at ? ` at ${at.replace(/^\./, '')}` : ''}: ${issue.message}`;
}

/** Etsy numbers the values that a seller made up; equal texts get equal numbers. */
class CustomValues {
  readonly #ids = new Map<string, number>();

  idOf(propertyId: number, text: string): number {
    const key = `${propertyId} ${text.toLowerCase()}`;
    const id = this.#ids.get(key) ?? 100_000_000_000 + propertyId * 1000 + this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}

interface Reading {
  context: InventoryContext;
  taxonomy: readonly TaxonomyProperty[];
  values: CustomValues;
  index: number;
}

function readProduct(given: GivenProduct, reading: Reading): InventoryProduct {
  const { context, index } = reading;
  const offering = given.offerings[0]!;
  const price = Math.round(offering.price * 100);
  checkPrice(price, `products/${index}/offerings/0/price`);
  const readiness = offering.readiness_state_id ?? null;
  if (readiness !== null && context.books.readiness.get(readiness)?.shopId !== context.listing.shopId) {
    throw refused(400, `readiness_state_id ${readiness} does not belong to shop ${context.listing.shopId}`);
  }
  return {
    ...context.nextIds(),
    sku: given.sku ?? '',
    property_values: given.property_values.map((value) => readValue(value, reading)),
    price,
    quantity: offering.quantity,
    is_enabled: offering.is_enabled,
    readiness_state_id: readiness ?? context.listing.fields.readiness_state_id,
  };
}

type GivenValue = GivenProduct['property_values'][number];

function readValue(given: GivenValue, { taxonomy, values, index }: Reading): PropertyValue {
  const { property_id: id } = given;
  const known = taxonomy.find((property) => property.property_id === id);
  checkVariation(given, known);
  if (given.values.some((text) => /[()]/.test(text))) throw invalidAt([`/products/${index}/property_values/values`]);
  const value = knownValue(given, known);
  const text = given.values[0] ?? value?.name;
  if (text === undefined) throw refused(400, `Value ${given.value_ids[0]} is not known for property ${id}.`);
  const scale = scaleOf(known, given.scale_id ?? value?.scale_id);
  return {
    property_id: id,
    property_name: given.property_name ?? known!.name,
    ...scale,
    value_ids: [value?.value_id ?? values.idOf(id, text)],
    values: [text],
  };
}

function scaleOf(
  known: TaxonomyProperty | undefined,
  id: number | null | undefined,
): Pick<PropertyValue, 'scale_id' | 'scale_name'> {
  const scale = known?.scales.find((candidate) => candidate.scale_id === id);
  return { scale_id: scale?.scale_id ?? null, scale_name: scale?.display_name ?? null };
}

function checkVariation(given: GivenValue, known: TaxonomyProperty | undefined): void {
  const { property_id: id } = given;
  if (!known?.supports_variations && !CUSTOM_PROPERTIES.includes(id)) {
    throw refused(400, `Property ${id} does not support variations in this category.`);
  }
  if (given.values.length + given.value_ids.length === 0) throw refused(400, `Property ${id} has no value.`);
  if (!known && !given.property_name) throw refused(400, `Property ${id} needs a property_name.`);
}

function knownValue(given: GivenValue, known: TaxonomyProperty | undefined): TaxonomyValue | undefined {
  const text = given.values[0]?.toLowerCase();
  return known?.possible_values.find(
    ({ value_id: id, name }) => given.value_ids.includes(id) || text === name.toLowerCase(),
  );
}

/** Every product names the same properties, no two the same values, and something can be bought. */
function checkShape({ products }: Inventory): void {
  const propertiesOfFirst = idsOf(products[0]!);
  if (products.length > 1 && propertiesOfFirst === '') throw refused(400, 'Several products need property_values.');
  if (products.some((product) => idsOf(product) !== propertiesOfFirst)) {
    throw refused(400, 'Every product must have the same set of properties.');
  }
  const keys = products.map((product) =>
    keyOf(
      product,
      product.property_values.map((value) => value.property_id),
    ),
  );
  if (new Set(keys).size < keys.length) throw refused(400, 'Two products have the same property values.');
  for (const { property_id: id } of products[0]!.property_values) {
    const distinct = new Set(products.map((product) => keyOf(product, [id])));
    if (distinct.size > VALUES_MOST) throw refused(400, `Property ${id} has more than ${VALUES_MOST} values.`);
  }
  if (!products.some(({ is_enabled: isEnabled, quantity }) => isEnabled && quantity > 0)) {
    throw refused(400, 'At least one offering must be enabled and have a quantity.');
  }
}

function idsOf(product: InventoryProduct): string {
  return product.property_values
    .map((value) => value.property_id)
    .sort((left, right) => left - right)
    .join();
}

function keyOf(product: InventoryProduct, propertyIds: readonly number[]): string {
  return propertyIds
    .map(
      (id) =>
        product.property_values
          .find((value) => value.property_id === id)
          ?.values.join('|')
          .toLowerCase() ?? '',
    )
    .join('\n');
}

/** What differs between products must follow from the properties that the field names. */
function checkOnProperty(
  inventory: Inventory,
  name: Exclude<keyof Inventory, 'products'>,
  valueOf: (product: InventoryProduct) => unknown,
): void {
  const ids = inventory[name];
  const used = inventory.products[0]!.property_values.map((value) => value.property_id);
  const foreign = ids.find((id) => !used.includes(id));
  if (foreign !== undefined) throw refused(400, `${name} names property ${foreign}, which no product has.`);
  const seen = new Map<string, unknown>();
  for (const product of inventory.products) {
    const key = keyOf(product, ids);
    const value = valueOf(product);
    if (seen.has(key) && seen.get(key) !== value) {
      const what = name.replace('_on_property', '').replaceAll('_', ' ');
      throw refused(400, `The ${what} must be the same for all products, except where ${name} lists the property.`);
    }
    seen.set(key, value);
  }
}
