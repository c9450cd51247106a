import type { FastifyInstance } from 'fastify';
import {
  admit,
  admitOwner,
  admitSeller,
  type EtsyCall,
  type EtsyDesk,
  type EtsyExchange,
  idOf,
  type ShopCall,
  shopOf,
} from './etsy-access.js';
import { fieldOf, pageOf, readListingForm, readTexts, readWhole, requireFields } from './etsy-form.js';
import type { EtsyListing, ListingFields, ListingState } from './etsy-listing-records.js';
import { type DraftFields, EtsyListings, type ListingChanges } from './etsy-listings.js';
import { refused } from './etsy-problems.js';
import { associationsOf, listingReply, viewOf } from './etsy-replies.js';

const STATES: readonly ListingState[] = ['active', 'inactive', 'sold_out', 'draft', 'expired'];
const REQUIRED = ['quantity', 'title', 'description', 'price', 'who_made', 'when_made', 'taxonomy_id'];
const IMAGES_MOST = 20;

/** Drafts, changes, publishing and reading of a shop's listings. */
export function serveListings(app: FastifyInstance, desk: EtsyDesk): void {
  const ofShop = '/v3/application/shops/:shop_id/listings';
  app.post(ofShop, (request, reply) => createDraft(admitOwner(desk, { request, reply }, 'listings_w')));
  app.get(ofShop, (request, reply) => listOfShop(admitOwner(desk, { request, reply }, 'listings_r')));
  app.get(`${ofShop}/active`, (request, reply) => activeOfShop(admit(desk, { request, reply })));
  app.patch(`${ofShop}/:listing_id`, (request, reply) => update(admitOwner(desk, { request, reply }, 'listings_w')));
  app.delete('/v3/application/listings/:listing_id', (request, reply) => remove(desk, { request, reply }));
}

function createDraft(call: ShopCall): unknown {
  const given = readListingForm(call.form);
  requireFields(given, REQUIRED);
  const listing = new EtsyListings(call.desk.outside, call.desk.books).draft({
    shop: call.shop,
    given: given as DraftFields,
    isLegacy: isLegacy(call),
    madeBy: 'api',
  });
  return call.reply.code(201).send(listingReply(listing, viewOf(call.desk.outside), isLegacy(call)));
}

function update(call: ShopCall): unknown {
  const { desk, form } = call;
  const listing = listingOf(call);
  const state = fieldOf(form, 'state');
  if (state !== undefined && state !== 'active' && state !== 'inactive') {
    throw refused(400, 'Invalid value for state: must be one of active, inactive');
  }
  const images = fieldOf(form, 'image_ids');
  const changes: ListingChanges = {
    fields: changeable(readListingForm(form)),
    ...(state === undefined ? {} : { state }),
    ...(images === undefined ? {} : { imageIds: imagesFor(listing, images) }),
  };
  const changed = new EtsyListings(desk.outside, desk.books).update(listing, changes);
  return call.reply.send(listingReply(changed, viewOf(desk.outside), isLegacy(call)));
}

/** Price, quantity and processing profile are matters of the inventory: an update passes over them in silence. */
function changeable(given: Partial<ListingFields>): Partial<ListingFields> {
  const { price: _price, quantity: _quantity, readiness_state_id: _readiness, ...rest } = given;
  return rest;
}

/** `image_ids` puts pictures in another order, and leaves out those that it does not name. */
function imagesFor(listing: EtsyListing, text: string): number[] {
  const ids = readTexts(text).map((part) => readWhole('image_ids', part));
  if (ids.length > IMAGES_MOST) throw refused(400, `A listing may have at most ${IMAGES_MOST} images.`);
  const foreign = ids.find((id) => !listing.imageIds.includes(id));
  if (foreign !== undefined) throw refused(400, `Image ${foreign} does not belong to listing ${listing.listingId}`);
  return [...new Set(ids)];
}

function remove(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  const call = admitSeller(desk, exchange, 'listings_d');
  const listing = ownListing(desk, exchange, call.userId);
  new EtsyListings(desk.outside, desk.books).remove(listing);
  return exchange.reply.code(204).send();
}

function listOfShop(call: ShopCall): unknown {
  const state = (call.query.get('state') ?? 'active') as ListingState;
  if (!STATES.includes(state)) throw refused(400, `Invalid value for state: must be one of ${STATES.join(', ')}`);
  return sendPage(call, call.shop.shopId, state);
}

function activeOfShop(call: EtsyCall): unknown {
  return sendPage(call, shopOf(call.desk, call.request).shopId, 'active');
}

const SORTS: Readonly<Record<string, (listing: EtsyListing) => number>> = {
  created: ({ createdAtMs }) => createdAtMs,
  updated: ({ updatedAtMs }) => updatedAtMs,
  price: ({ fields }) => fields.price,
  score: ({ createdAtMs }) => createdAtMs,
};

function sendPage(call: EtsyCall, shopId: number, state: ListingState): unknown {
  const { desk, query } = call;
  const { limit, offset } = pageOf(query);
  const sort = SORTS[query.get('sort_on') ?? 'created'];
  if (!sort) throw refused(400, `Invalid value for sort_on: must be one of ${Object.keys(SORTS).join(', ')}`);
  const isAscending = ['asc', 'ascending', 'up'].includes(query.get('sort_order') ?? 'desc');
  const words = (query.get('keywords') ?? '').toLowerCase();
  const found = desk.books.listings
    .where((listing) => listing.shopId === shopId && listing.state === state)
    .filter(({ fields }) => fields.title.toLowerCase().includes(words))
    .reverse()
    .sort((left, right) => (isAscending ? sort(left) - sort(right) : sort(right) - sort(left)));
  return call.reply.send({
    count: found.length,
    results: found.slice(offset, offset + limit).map((listing) => withAssociations(call, listing)),
  });
}

/** A listing in full. */
export function withAssociations(call: EtsyCall, listing: EtsyListing): Record<string, unknown> {
  const { desk, query } = call;
  const view = viewOf(desk.outside);
  const includes = (query.get('includes') ?? '').toLowerCase().split(',');
  return {
    ...listingReply(listing, view, isLegacy(call)),
    ...associationsOf(desk.books, listing, { ...view, includes }),
  };
}

/** The query flag that turns processing profiles off. */
export function isLegacy({ query }: EtsyCall): boolean {
  return ['true', '1'].includes(query.get('legacy') ?? '');
}

/** The listing that the path names, in the shop that it names. */
export function listingOf({ desk, request, shop }: ShopCall): EtsyListing {
  const listingId = idOf(request, 'listing_id');
  const listing = desk.books.listings.get(listingId);
  if (listing?.shopId !== shop.shopId) throw refused(404, `Resource not found: listing ${listingId}`);
  return listing;
}

/** The listing that the path names, when it is this seller's. */
export function ownListing(desk: EtsyDesk, { request }: EtsyExchange, userId: number): EtsyListing {
  const listingId = idOf(request, 'listing_id');
  const listing = desk.books.listings.get(listingId);
  if (!listing) throw refused(404, `Resource not found: listing ${listingId}`);
  if (listing.userId !== userId) throw refused(403, `User ${userId} does not own listing ${listingId}`);
  return listing;
}
