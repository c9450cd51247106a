import type { FastifyInstance } from 'fastify';
import {
  admit,
  admitOwner,
  admitSeller,
  type EtsyCall,
  type EtsyDesk,
  idOf,
  type ShopCall,
  shopOf,
} from './etsy-access.js';
import { fieldOf, pageOf, readBoolean, readWhole, requireFields } from './etsy-form.js';
import { refused, troubleWith } from './etsy-problems.js';
import { shopReply, viewOf } from './etsy-replies.js';
import type { EtsyReadiness, EtsyReturnPolicy, EtsySection, ReadinessState } from './etsy-shop-records.js';
import { nodeOf, propertiesOf, TAXONOMY } from './etsy-taxonomy.js';

const DEADLINES = [7, 14, 21, 30, 45, 60, 90];

/** Who sells, their shop, and what its listings refer to. */
export function serveShops(app: FastifyInstance, desk: EtsyDesk): void {
  const base = '/v3/application';
  const ofShop = `${base}/shops/:shop_id`;
  app.get(`${base}/users/me`, (request, reply) => {
    const { userId } = admitSeller(desk, { request, reply }, 'shops_r');
    return reply.send({ user_id: userId, shop_id: shopOfUser(desk, userId).shopId });
  });
  app.get(`${base}/users/:user_id`, (request, reply) =>
    showUser(desk, admitSeller(desk, { request, reply }, 'email_r')),
  );
  app.get(`${base}/users/:user_id/shops`, (request, reply) => {
    const call = admit(desk, { request, reply });
    return sendShop(call, shopOfUser(desk, idOf(request, 'user_id')).shopId);
  });
  app.get(`${base}/shops`, (request, reply) => findShops(admit(desk, { request, reply })));
  app.get(ofShop, (request, reply) => {
    const call = admit(desk, { request, reply });
    return sendShop(call, shopOf(desk, request).shopId);
  });
  app.post(`${base}/scopes`, (request, reply) => tokenScopes(admit(desk, { request, reply })));
  serveTaxonomy(app, desk);
  app.get(`${ofShop}/readiness-state-definitions`, (request, reply) =>
    listReadiness(admitOwner(desk, { request, reply }, 'shops_r')),
  );
  app.post(`${ofShop}/readiness-state-definitions`, (request, reply) =>
    addReadiness(admitOwner(desk, { request, reply }, 'shops_w')),
  );
  app.get(`${ofShop}/policies/return`, (request, reply) =>
    listPolicies(admitOwner(desk, { request, reply }, 'shops_r')),
  );
  app.post(`${ofShop}/policies/return`, (request, reply) => addPolicy(admitOwner(desk, { request, reply }, 'shops_w')));
  app.get(`${ofShop}/production-partners`, (request, reply) =>
    listPartners(admitOwner(desk, { request, reply }, 'shops_r')),
  );
  app.get(`${ofShop}/sections`, (request, reply) => listSections(desk, admit(desk, { request, reply })));
  app.post(`${ofShop}/sections`, (request, reply) => addSection(admitOwner(desk, { request, reply }, 'shops_w')));
}

function serveTaxonomy(app: FastifyInstance, desk: EtsyDesk): void {
  app.get('/v3/application/seller-taxonomy/nodes', (request, reply) => {
    admit(desk, { request, reply });
    return reply.send({ count: TAXONOMY.length, results: TAXONOMY });
  });
  app.get('/v3/application/seller-taxonomy/nodes/:taxonomy_id/properties', (request, reply) => {
    admit(desk, { request, reply });
    const taxonomyId = idOf(request, 'taxonomy_id');
    if (!nodeOf(taxonomyId)) throw refused(404, `Taxonomy ${taxonomyId} could not be found`);
    const results = propertiesOf(taxonomyId);
    return reply.send({ count: results.length, results });
  });
}

function shopOfUser({ books }: EtsyDesk, userId: number) {
  const shop = books.shops.where((found) => found.userId === userId)[0];
  if (!shop) throw refused(404, `User ${userId} has no shop`);
  return shop;
}

function sendShop({ desk, reply }: EtsyCall, shopId: number): unknown {
  return reply.send(shopReply(desk.books, desk.books.shops.get(shopId)!, viewOf(desk.outside)));
}

function showUser(desk: EtsyDesk, { request, reply, userId }: EtsyCall & { userId: number }): unknown {
  if (idOf(request, 'user_id') !== userId) throw refused(403, 'You may only read your own user.');
  const account = desk.outside.sellers.find('etsy', String(userId))!;
  return reply.send({
    user_id: userId,
    primary_email: `${userId}@etsy.sandbox.local`,
    first_name: account.name,
    last_name: null,
    image_url_75x75: null,
  });
}

function findShops({ desk, query, reply }: EtsyCall): unknown {
  const name = query.get('shop_name');
  if (!name) throw refused(400, 'Expected value for shop_name');
  const { limit, offset } = pageOf(query);
  const found = desk.books.shops.where((shop) => shop.name.toLowerCase().includes(name.toLowerCase()));
  const results = found.slice(offset, offset + limit).map((shop) => shopReply(desk.books, shop, viewOf(desk.outside)));
  return reply.send({ count: found.length, results });
}

function tokenScopes({ desk, form, reply }: EtsyCall): unknown {
  const found = desk.outside.sellers.findToken('etsy', fieldOf(form, 'token'));
  if (found.state !== 'active') throw refused(401, 'invalid_token');
  return reply.send(found.grant.scopes);
}

function listReadiness({ desk, shop, query, reply }: ShopCall): unknown {
  const { limit, offset } = pageOf(query);
  const found = desk.books.readiness.where(({ shopId }) => shopId === shop.shopId);
  return reply.send({ count: found.length, results: found.slice(offset, offset + limit).map(readinessReply) });
}

/** An equal definition is not made twice: 409 names the one that exists. */
function addReadiness({ desk, shop, form, reply }: ShopCall): unknown {
  const given = Object.fromEntries(form);
  requireFields(given, ['readiness_state', 'min_processing_time', 'max_processing_time']);
  const state = given['readiness_state'] as ReadinessState;
  if (!['ready_to_ship', 'made_to_order'].includes(state)) {
    throw refused(400, 'Invalid value for readiness_state: must be one of ready_to_ship, made_to_order');
  }
  const minTime = readTime('min_processing_time', given['min_processing_time']!);
  const maxTime = readTime('max_processing_time', given['max_processing_time']!);
  if (maxTime < minTime) throw troubleWith('max_processing_time', 'The maximum is below the minimum.');
  const unit = given['processing_time_unit'] === 'weeks' ? ('weeks' as const) : ('days' as const);
  const wanted = { shopId: shop.shopId, state, minTime, maxTime, unit };
  const equal = desk.books.readiness.where((known) =>
    Object.entries(wanted).every(([key, value]) => known[key as keyof typeof known] === value),
  )[0];
  if (equal) {
    const location = `/v3/application/shops/${shop.shopId}/readiness-state-definitions/${equal.id}`;
    throw refused(409, 'An equal readiness state definition exists.', { 'content-location': location });
  }
  const id = String(desk.books.readiness.nextNumber(1_300_000_000_001));
  return reply.code(201).send(readinessReply(desk.books.readiness.put({ id, ...wanted })));
}

function readTime(name: string, text: string): number {
  const value = readWhole(name, text);
  if (value >= 1 && value <= 10) return value;
  throw troubleWith(name, `${name} must be between 1 and 10.`);
}

function readinessReply({ id, shopId, state, minTime, maxTime, unit }: EtsyReadiness): unknown {
  const days = unit === 'weeks' ? 5 : 1;
  return {
    shop_id: shopId,
    readiness_state_id: Number(id),
    readiness_state: state,
    min_processing_days: minTime * days,
    max_processing_days: maxTime * days,
    processing_days_display_label: `${minTime}-${maxTime} ${unit}`,
  };
}

function listPolicies({ desk, shop, reply }: ShopCall): unknown {
  const found = desk.books.returnPolicies.where(({ shopId }) => shopId === shop.shopId);
  return reply.send({ count: found.length, results: found.map(policyReply) });
}

function addPolicy({ desk, shop, form, reply }: ShopCall): unknown {
  const given = Object.fromEntries(form);
  requireFields(given, ['accepts_returns', 'accepts_exchanges']);
  const acceptsReturns = readBoolean('accepts_returns', given['accepts_returns']!);
  const acceptsExchanges = readBoolean('accepts_exchanges', given['accepts_exchanges']!);
  const takesBack = acceptsReturns || acceptsExchanges;
  const deadlineDays = given['return_deadline'] ? readWhole('return_deadline', given['return_deadline']) : null;
  if (takesBack && !DEADLINES.includes(deadlineDays ?? 0)) {
    throw troubleWith('return_deadline', `return_deadline must be one of ${DEADLINES.join(', ')}.`);
  }
  const id = String(desk.books.returnPolicies.nextNumber(1_100_000_001));
  const policy = {
    id,
    shopId: shop.shopId,
    acceptsReturns,
    acceptsExchanges,
    deadlineDays: takesBack ? deadlineDays : null,
  };
  return reply.send(policyReply(desk.books.returnPolicies.put(policy)));
}

function policyReply({ id, shopId, acceptsReturns, acceptsExchanges, deadlineDays }: EtsyReturnPolicy): unknown {
  return {
    return_policy_id: Number(id),
    shop_id: shopId,
    accepts_returns: acceptsReturns,
    accepts_exchanges: acceptsExchanges,
    return_deadline: deadlineDays,
  };
}

function listPartners({ desk, shop, reply }: ShopCall): unknown {
  const found = desk.books.partners.where(({ shopId }) => shopId === shop.shopId);
  const results = found.map(({ id, name, location }) => ({
    production_partner_id: Number(id),
    partner_name: name,
    location,
  }));
  return reply.send({ count: results.length, results });
}

function listSections(desk: EtsyDesk, { request, reply }: EtsyCall): unknown {
  const shop = shopOf(desk, request);
  const found = desk.books.sections.where(({ shopId }) => shopId === shop.shopId);
  return reply.send({ count: found.length, results: found.map((section) => sectionReply(desk, section, shop.userId)) });
}

function addSection({ desk, shop, form, reply }: ShopCall): unknown {
  const title = fieldOf(form, 'title')?.trim();
  if (!title) throw troubleWith('title', 'title is required.');
  if ([...title].length > 24) throw troubleWith('title', 'A section title must be 24 characters or less.');
  const { sections } = desk.books;
  const rank = sections.where(({ shopId }) => shopId === shop.shopId).length + 1;
  const section = sections.put({ id: String(sections.nextNumber(41_000_001)), shopId: shop.shopId, title, rank });
  return reply.send(sectionReply(desk, section, shop.userId));
}

function sectionReply({ books }: EtsyDesk, { id, title, rank }: EtsySection, userId: number): unknown {
  const isHere = (state: string, sectionId: number | null) => state === 'active' && sectionId === Number(id);
  const active = books.listings.where(({ state, fields }) => isHere(state, fields.shop_section_id)).length;
  return { shop_section_id: Number(id), title, rank, user_id: userId, active_listing_count: active };
}
