import type { FastifyInstance } from 'fastify';
import { admit, admitOwner, type EtsyDesk, type EtsyExchange, idOf, type ShopCall } from './etsy-access.js';
import { readListingForm, requireFields } from './etsy-form.js';
import type { EtsyListing, Translation } from './etsy-listing-records.js';
import { checkFields } from './etsy-listing-rules.js';
import { listingOf } from './etsy-listing-routes.js';
import { EtsyListings } from './etsy-listings.js';
import { refused } from './etsy-problems.js';

const LANGUAGES = ['de', 'en', 'en-GB', 'en-IN', 'en-US', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru'];

/** Titles, descriptions and tags in other languages; the same rules hold for them. */
export function serveTranslations(app: FastifyInstance, desk: EtsyDesk): void {
  const path = '/v3/application/shops/:shop_id/listings/:listing_id/translations/:language';
  app.get(path, (request, reply) => show(desk, { request, reply }));
  app.post(path, (request, reply) => write(admitOwner(desk, { request, reply }, 'listings_w'), true));
  app.put(path, (request, reply) => write(admitOwner(desk, { request, reply }, 'listings_w'), false));
}

function show(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  admit(desk, exchange);
  const listing = desk.books.listings.get(idOf(exchange.request, 'listing_id'));
  const language = languageOf(exchange.request.params);
  const translation = listing?.translations[language];
  if (listing?.shopId !== idOf(exchange.request, 'shop_id') || !translation) throw missing(language);
  return exchange.reply.send(replyOf(listing, language, translation));
}

/** POST makes one, PUT changes one: neither does the other's work. */
function write(call: ShopCall, isNew: boolean): unknown {
  const listing = listingOf(call);
  const language = languageOf(call.request.params);
  const before = listing.translations[language];
  if (isNew && before) throw refused(409, `Listing ${listing.listingId} already has a translation to ${language}`);
  if (!isNew && !before) throw missing(language);
  const { title, description, tags } = readListingForm(call.form);
  if (isNew) requireFields({ title, description }, ['title', 'description']);
  const given = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(tags ? { tags } : {}),
  };
  checkFields(given);
  const translation: Translation = { title: null, description: null, tags: [], ...before, ...given };
  const { outside, books } = call.desk;
  const translations = { ...listing.translations, [language]: translation };
  new EtsyListings(outside, books).save({ ...listing, translations });
  return call.reply.code(isNew ? 201 : 200).send(replyOf(listing, language, translation));
}

function replyOf({ listingId }: EtsyListing, language: string, translation: Translation): unknown {
  return { listing_id: listingId, language, ...translation };
}

function languageOf(params: unknown): string {
  const { language } = params as { language: string };
  const known = LANGUAGES.find((name) => name.toLowerCase() === language.toLowerCase());
  if (!known) throw refused(400, `Invalid value for language: must be one of ${LANGUAGES.join(', ')}`);
  return known;
}

function missing(language: string) {
  return refused(404, `There is no translation to ${language}`);
}
