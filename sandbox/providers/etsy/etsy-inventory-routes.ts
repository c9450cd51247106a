import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  admit,
  admitOwner,
  admitSeller,
  type EtsyDesk,
  type EtsyExchange,
  idOf,
  type ShopCall,
} from './etsy-access.js';
import { fieldOf, readTexts, readWhole } from './etsy-form.js';
import { readInventory } from './etsy-inventory-rules.js';
import type { EtsyListing, PropertyValue, VariationImage } from './etsy-listing-records.js';
import { listingOf, ownListing } from './etsy-listing-routes.js';
import { EtsyListings } from './etsy-listings.js';
import { refused } from './etsy-problems.js';
import { inventoryReply, listingReply, propertyReply, viewOf } from './etsy-replies.js';
import { propertiesOf, type TaxonomyProperty, type TaxonomyValue } from './etsy-taxonomy.js';

export function serveInventory(app: FastifyInstance, desk: EtsyDesk): void {
  const inventory = '/v3/application/listings/:listing_id/inventory';
  const ofShop = '/v3/application/shops/:shop_id/listings/:listing_id';
  app.get(inventory, (request, reply) => showInventory(desk, { request, reply }));
  app.put(inventory, (request, reply) => putInventory(desk, { request, reply }));
  app.get(`${ofShop}/variation-images`, (request, reply) => showVariationImages(desk, { request, reply }));
  app.post(`${ofShop}/variation-images`, (request, reply) =>
    setVariationImages(admitOwner(desk, { request, reply }, 'listings_w')),
  );
  app.get(`${ofShop}/properties`, (request, reply) => showProperties(desk, { request, reply }));
  app.put(`${ofShop}/properties/:property_id`, (request, reply) =>
    putProperty(admitOwner(desk, { request, reply }, 'listings_w')),
  );
  app.delete(`${ofShop}/properties/:property_id`, (request, reply) =>
    removeProperty(admitOwner(desk, { request, reply }, 'listings_w')),
  );
}

function showInventory(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  const call = admitSeller(desk, exchange, 'listings_r');
  const listing = ownListing(desk, exchange, call.userId);
  const hasListing = (call.query.get('includes') ?? '').toLowerCase() === 'listing';
  return exchange.reply.send({
    ...inventoryReply(listing.inventory, viewOf(desk.outside).currency),
    ...(hasListing ? { listing: listingReply(listing, viewOf(desk.outside)) } : {}),
  });
}

function putInventory(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  const call = admitSeller(desk, exchange, 'listings_w');
  const listing = ownListing(desk, exchange, call.userId);
  const listings = new EtsyListings(desk.outside, desk.books);
  const changed = desk.outside.store.atomic(() => {
    const nextIds = () => listings.nextProductIds();
    const inventory = readInventory(exchange.request.body, { books: desk.books, listing, nextIds });
    return listings.save({ ...listing, inventory, variationImages: stillFitting(listing, inventory) });
  });
  return exchange.reply.send(inventoryReply(changed.inventory, viewOf(desk.outside).currency));
}

/** Pictures of values that the new inventory no longer has are let go. */
function stillFitting(listing: EtsyListing, inventory: EtsyListing['inventory']): VariationImage[] {
  return listing.variationImages.filter((image) => hasValue(inventory, image));
}

function hasValue(inventory: EtsyListing['inventory'], { property_id, value_id }: VariationImage): boolean {
  return inventory.products.some(({ property_values: values }) =>
    values.some((value) => value.property_id === property_id && value.value_ids.includes(value_id)),
  );
}

const variationImages = z.object({
  variation_images: z.array(
    z.object({ property_id: z.int().min(1), value_id: z.int().min(1), image_id: z.int().min(1) }),
  ),
});

function showVariationImages(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  admit(desk, exchange);
  return exchange.reply.send(variationReply(openListing(desk, exchange)));
}

function setVariationImages(call: ShopCall): unknown {
  const listing = listingOf(call);
  const parsed = variationImages.safeParse(call.request.body);
  if (!parsed.success) throw refused(400, `Invalid variation_images: ${parsed.error.issues[0]!.message}`);
  const images = parsed.data.variation_images;
  if (new Set(images.map((image) => image.property_id)).size > 1) {
    throw refused(400, 'Variation images may be linked to one property only.');
  }
  const foreign = images.find((image) => !listing.imageIds.includes(image.image_id));
  if (foreign) throw refused(400, `Image ${foreign.image_id} does not belong to listing ${listing.listingId}`);
  const unknown = images.find((image) => !hasValue(listing.inventory, image));
  if (unknown) throw refused(400, `Value ${unknown.value_id} is not in the inventory of listing ${listing.listingId}`);
  const { outside, books } = call.desk;
  return call.reply.send(
    variationReply(new EtsyListings(outside, books).save({ ...listing, variationImages: images })),
  );
}

function variationReply({ variationImages: images, inventory }: EtsyListing): unknown {
  const textOf = ({ property_id, value_id }: VariationImage) =>
    inventory.products
      .flatMap(({ property_values: values }) => values)
      .find((value) => value.property_id === property_id && value.value_ids.includes(value_id))?.values[0] ?? null;
  return { count: images.length, results: images.map((image) => ({ ...image, value: textOf(image) })) };
}

function showProperties(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  admit(desk, exchange);
  const { properties } = openListing(desk, exchange);
  return exchange.reply.send({ count: properties.length, results: properties.map(propertyReply) });
}

/** Attributes that help buyers find a listing: only those of its category, only values that the category knows. */
function putProperty(call: ShopCall): unknown {
  const listing = listingOf(call);
  const propertyId = idOf(call.request, 'property_id');
  const known = propertiesOf(listing.fields.taxonomy_id).find(({ property_id: id }) => id === propertyId);
  if (!known?.supports_attributes) throw refused(400, `Property ${propertyId} is no attribute of this category.`);
  const values = chosenValues(known, call.form);
  const scaleId = values[0]!.scale_id;
  const value: PropertyValue = {
    property_id: propertyId,
    property_name: known.name,
    scale_id: scaleId,
    scale_name: known.scales.find(({ scale_id: id }) => id === scaleId)?.display_name ?? null,
    value_ids: values.map(({ value_id: id }) => id),
    values: values.map(({ name }) => name),
  };
  const others = listing.properties.filter(({ property_id: id }) => id !== propertyId);
  const { outside, books } = call.desk;
  new EtsyListings(outside, books).save({ ...listing, properties: [...others, value] });
  return call.reply.send(propertyReply(value));
}

function chosenValues(known: TaxonomyProperty, form: URLSearchParams): TaxonomyValue[] {
  const ids = readTexts(fieldOf(form, 'value_ids') ?? '').map((text) => readWhole('value_ids', text));
  const texts = readTexts(fieldOf(form, 'values') ?? '');
  if (ids.length === 0 && texts.length === 0) throw refused(400, 'value_ids and values are required.');
  const values = known.possible_values.filter(({ value_id: id, name }) => ids.includes(id) || texts.includes(name));
  const { property_id: propertyId, is_multivalued: isMultivalued, max_values_allowed: most } = known;
  if (values.length < Math.max(ids.length, texts.length))
    throw refused(400, `Unknown value for property ${propertyId}.`);
  if (values.length > (isMultivalued ? (most ?? Infinity) : 1)) {
    throw refused(400, `Property ${propertyId} takes fewer values.`);
  }
  return values;
}

function removeProperty(call: ShopCall): unknown {
  const listing = listingOf(call);
  const propertyId = idOf(call.request, 'property_id');
  const properties = listing.properties.filter(({ property_id: id }) => id !== propertyId);
  if (properties.length === listing.properties.length) throw refused(404, `Listing has no property ${propertyId}`);
  const { outside, books } = call.desk;
  new EtsyListings(outside, books).save({ ...listing, properties });
  return call.reply.code(204).send();
}

function openListing({ books }: EtsyDesk, { request }: EtsyExchange): EtsyListing {
  const listingId = idOf(request, 'listing_id');
  const listing = books.listings.get(listingId);
  if (listing?.shopId !== idOf(request, 'shop_id')) throw refused(404, `Resource not found: listing ${listingId}`);
  return listing;
}
