import type { FastifyInstance, FastifyRequest } from 'fastify';
import { queryOf } from '../provider.js';
import { admit, paramOf, type PrintifyDesk } from './printify-access.js';
import { blueprintOf, type CatalogueVariant, type Good, goodOf, providersOf } from './printify-catalogue.js';
import { type Blueprint, BLUEPRINTS, PRINT_PROVIDERS, type PrintProvider } from './printify-goods.js';
import { refusedPlainly } from './printify-problems.js';

const CATALOG = '/v1/catalog';
const OF_PROVIDER = `${CATALOG}/blueprints/:blueprint_id/print_providers/:provider_id`;

export function serveCatalogue(app: FastifyInstance, desk: PrintifyDesk): void {
  const origin = () => desk.outside.origin();
  const get = (path: string, answer: (request: FastifyRequest) => unknown) =>
    app.get(path, (request, reply) => {
      admit(desk, { request, reply }, path.includes('/blueprints') ? 'catalog.read' : 'print_providers.read');
      return reply.send(answer(request));
    });
  get(`${CATALOG}/blueprints.json`, () => BLUEPRINTS.map((blueprint) => blueprintReply(blueprint, origin())));
  get(`${CATALOG}/blueprints/:blueprint_id.json`, (request) => blueprintReply(blueprintFor(request), origin()));
  get(`${CATALOG}/blueprints/:blueprint_id/print_providers.json`, (request) =>
    providersOf(blueprintFor(request)).map(({ id, title }) => ({ id, title })),
  );
  get(`${OF_PROVIDER}/variants.json`, (request) => variantsReply(goodFor(desk, request), request));
  get(`${OF_PROVIDER}/shipping.json`, (request) => shippingReply(goodFor(desk, request)));
  get(`${CATALOG}/print_providers.json`, () => PRINT_PROVIDERS.map((provider) => providerReply(provider)));
  get(`${CATALOG}/print_providers/:provider_id.json`, (request) => {
    const provider = PRINT_PROVIDERS.find(({ id }) => String(id) === paramOf(request, 'provider_id'));
    if (!provider) throw refusedPlainly(404);
    const made = BLUEPRINTS.filter(({ providers }) => providers.some(({ providerId }) => providerId === provider.id));
    return { ...providerReply(provider), blueprints: made.map((blueprint) => blueprintReply(blueprint, origin())) };
  });
}

function blueprintFor(request: FastifyRequest): Blueprint {
  const blueprint = blueprintOf(Number(paramOf(request, 'blueprint_id')));
  if (!blueprint) throw refusedPlainly(404);
  return blueprint;
}

function goodFor({ outside }: PrintifyDesk, request: FastifyRequest): Good {
  const [blueprint, provider] = [paramOf(request, 'blueprint_id'), paramOf(request, 'provider_id')].map(Number);
  const good = goodOf(outside.state.seed, blueprint!, provider!);
  if (!good) throw refusedPlainly(404);
  return good;
}

function blueprintReply({ id, title, description, brand, model }: Blueprint, origin: string): unknown {
  return { id, title, description, brand, model, images: [`${origin}/printify/blueprints/${id}.jpg`] };
}

function providerReply({ id, title, country, region, city, zip }: PrintProvider): Record<string, unknown> {
  return { id, title, location: { address1: '1 Print Street', address2: '', city, country, region, zip } };
}

/** What is out of stock is shown only when asked for. */
function variantsReply({ provider, variants }: Good, request: FastifyRequest): unknown {
  const showsAll = queryOf(request).get('show-out-of-stock') === '1';
  const shown = variants.filter(({ isInStock }) => isInStock || showsAll);
  return { id: provider.id, title: provider.title, variants: shown.map(variantReply) };
}

function variantReply({ id, title, colour, size, areas }: CatalogueVariant): unknown {
  const placeholders = areas.map(({ position, width, height }) => ({
    position,
    height,
    width,
    decoration_method: 'dtg',
  }));
  return { id, title, options: { color: colour.title, size: size.title }, placeholders };
}

function shippingReply({ offer, variants, provider }: Good): unknown {
  const variant_ids = variants.map(({ id }) => id);
  const profile = (factor: number, countries: string[]) => ({
    variant_ids,
    first_item: { cost: Math.round(offer.firstItem * factor), currency: 'USD' },
    additional_items: { cost: Math.round(offer.additionalItem * factor), currency: 'USD' },
    countries,
  });
  return {
    handling_time: { value: offer.handlingDays, unit: 'day' },
    profiles: [profile(1, [provider.country]), profile(2.1, ['REST_OF_THE_WORLD'])],
  };
}
