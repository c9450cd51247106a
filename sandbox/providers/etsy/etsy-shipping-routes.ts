import type { FastifyInstance } from 'fastify';
import { admitOwner, type EtsyDesk, idOf, type ShopCall } from './etsy-access.js';
import { requireFields } from './etsy-form.js';
import { refused, troubleWith } from './etsy-problems.js';
import { money, viewOf } from './etsy-replies.js';
import type { EtsyShippingProfile } from './etsy-shop-records.js';

const REGIONS = ['eu', 'non_eu', 'none'] as const;

export function serveShipping(app: FastifyInstance, desk: EtsyDesk): void {
  const path = '/v3/application/shops/:shop_id/shipping-profiles';
  app.get(path, (request, reply) => list(admitOwner(desk, { request, reply }, 'shops_r')));
  app.post(path, (request, reply) => add(admitOwner(desk, { request, reply }, 'shops_w')));
  app.get(`${path}/:profile_id`, (request, reply) => one(admitOwner(desk, { request, reply }, 'shops_r')));
}

function list({ desk, shop, reply }: ShopCall): unknown {
  const found = desk.books.shippingProfiles.where(({ shopId }) => shopId === shop.shopId);
  return reply.send({
    count: found.length,
    results: found.map((profile) => shippingReply(profile, shop.userId, viewOf(desk.outside).currency)),
  });
}

function one({ desk, shop, request, reply }: ShopCall): unknown {
  const id = idOf(request, 'profile_id');
  const profile = desk.books.shippingProfiles.get(id);
  if (profile?.shopId !== shop.shopId) throw refused(404, `Shipping profile ${id} could not be found`);
  return reply.send(shippingReply(profile, shop.userId, viewOf(desk.outside).currency));
}

function add({ desk, shop, form, reply }: ShopCall): unknown {
  const given = Object.fromEntries(form);
  requireFields(given, ['title', 'origin_country_iso', 'primary_cost', 'secondary_cost']);
  const destinationCountry = given['destination_country_iso'] ?? null;
  const destinationRegion = REGIONS.find((region) => region === (given['destination_region'] ?? 'none'));
  if (!destinationRegion)
    throw refused(400, `Invalid value for destination_region: must be one of ${REGIONS.join(', ')}`);
  const hasDays = given['min_delivery_days'] !== undefined && given['max_delivery_days'] !== undefined;
  const hasCarrier = given['shipping_carrier_id'] !== undefined && given['mail_class'] !== undefined;
  if (!hasDays && !hasCarrier) {
    throw refused(
      400,
      'Either min_delivery_days and max_delivery_days or shipping_carrier_id and mail_class are required.',
    );
  }
  const { shippingProfiles } = desk.books;
  const profile = shippingProfiles.put({
    id: String(shippingProfiles.nextNumber(230_000_000_001)),
    shopId: shop.shopId,
    title: given['title']!,
    originCountry: given['origin_country_iso']!,
    originPostalCode: given['origin_postal_code'] ?? null,
    destinationCountry,
    destinationRegion,
    primaryCost: costOf(given, 'primary_cost'),
    secondaryCost: costOf(given, 'secondary_cost'),
    minDeliveryDays: hasDays ? daysOf(given, 'min_delivery_days') : null,
    maxDeliveryDays: hasDays ? daysOf(given, 'max_delivery_days') : null,
  });
  return reply.send(shippingReply(profile, shop.userId, viewOf(desk.outside).currency));
}

function costOf(given: Record<string, string>, name: string): number {
  const cost = Number(given[name]);
  if (given[name] !== '' && cost >= 0) return Math.round(cost * 100);
  throw troubleWith(name, `${name} must be 0 or more.`);
}

function daysOf(given: Record<string, string>, name: string): number {
  const days = Number(given[name]);
  if (Number.isInteger(days) && days >= 1 && days <= 45) return days;
  throw troubleWith(name, `${name} must be between 1 and 45.`);
}

function shippingReply(profile: EtsyShippingProfile, userId: number, currency: string): unknown {
  const id = Number(profile.id);
  return {
    shipping_profile_id: id,
    title: profile.title,
    user_id: userId,
    origin_country_iso: profile.originCountry,
    is_deleted: false,
    shipping_profile_destinations: [
      {
        shipping_profile_destination_id: id + 1_000_000_000,
        shipping_profile_id: id,
        origin_country_iso: profile.originCountry,
        destination_country_iso: profile.destinationCountry ?? '',
        destination_region: profile.destinationRegion,
        primary_cost: money(profile.primaryCost, currency),
        secondary_cost: money(profile.secondaryCost, currency),
        shipping_carrier_id: null,
        mail_class: null,
        min_delivery_days: profile.minDeliveryDays,
        max_delivery_days: profile.maxDeliveryDays,
      },
    ],
    shipping_profile_upgrades: [],
    origin_postal_code: profile.originPostalCode,
    profile_type: 'manual',
    domestic_handling_fee: 0,
    international_handling_fee: 0,
  };
}
