import type { FastifyInstance } from 'fastify';
import { admitShop, pageReply, paramOf, type PrintifyDesk, readBody, type ShopCall } from './printify-access.js';
import { announce } from './printify-events.js';
import { isLocked, refusedPlainly } from './printify-problems.js';
import { checkAreas, type GivenVariant, productBody, productChanges, readVariants } from './printify-product-rules.js';
import { goodFor, goodOfProduct, productReply, skuOf } from './printify-products.js';
import { hexId, type PrintArea, type PrintifyProduct, type ProductVariant } from './printify-records.js';

export function serveProducts(app: FastifyInstance, desk: PrintifyDesk): void {
  const path = '/v1/shops/:shop_id/products';
  app.get(`${path}.json`, (request, reply) => list(admitShop(desk, { request, reply }, 'products.read')));
  app.post(`${path}.json`, (request, reply) => create(admitShop(desk, { request, reply }, 'products.write')));
  app.get(`${path}/:product_id.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'products.read');
    return sendProduct(call, productFor(call));
  });
  app.put(`${path}/:product_id.json`, (request, reply) =>
    update(admitShop(desk, { request, reply }, 'products.write')),
  );
  app.delete(`${path}/:product_id.json`, (request, reply) =>
    remove(admitShop(desk, { request, reply }, 'products.write')),
  );
  app.get(`${path}/:product_id/gpsr.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'products.read');
    return reply.send({ safety_information: productFor(call).safetyInformation });
  });
}

function list(call: ShopCall): unknown {
  const { desk, shop } = call;
  const products = desk.books.products.where(({ shopId }) => shopId === shop.shopId).reverse();
  const page = pageReply(call, { items: products, usual: 10, most: 50 });
  const data = (page['data'] as PrintifyProduct[]).map((product) => productReply(desk.outside, desk.books, product));
  return call.reply.send({ ...page, data });
}

function create(call: ShopCall): unknown {
  const { desk, shop, accountId, nowMs } = call;
  const { outside, books } = desk;
  const body = readBody(productBody, call.request.body);
  const good = goodFor(outside, body.blueprint_id, body.print_provider_id);
  const product = outside.store.atomic(() => {
    const number = books.products.nextNumber(1);
    const variants = readVariants(good, body.variants, (id) => skuOf(outside.state.seed, number, id));
    checkAreas(body.print_areas, { good, enabledIds: enabledIdsOf(variants), uploadOf: uploadFinder(call) });
    const made = books.products.put({
      id: hexId(outside.state.seed, 82, number),
      shopId: shop.shopId,
      accountId,
      title: body.title,
      description: body.description,
      tags: body.tags,
      blueprintId: body.blueprint_id,
      printProviderId: body.print_provider_id,
      variants,
      printAreas: body.print_areas,
      safetyInformation: body.safety_information,
      isVisible: true,
      isLocked: false,
      external: null,
      publishFailure: null,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      mockupsAtMs: nowMs + outside.settings.values.mockupLagMs,
      artworkRevision: 1,
    });
    announce(desk, { shop, topic: 'product:created', resource: resourceOf(made) });
    return made;
  });
  return sendProduct(call, product);
}

function update(call: ShopCall): unknown {
  const { desk, shop, nowMs } = call;
  const { outside, books } = desk;
  const product = productFor(call);
  if (product.isLocked) throw isLocked();
  const changes = readBody(productChanges, call.request.body);
  const good = goodOfProduct(outside, product);
  const variants = changes.variants ? merged(product, changes.variants, good) : product.variants;
  const printAreas: readonly PrintArea[] = changes.print_areas ?? product.printAreas;
  const isRedrawn = changes.print_areas !== undefined || changes.variants !== undefined;
  if (isRedrawn) checkAreas(printAreas, { good, enabledIds: enabledIdsOf(variants), uploadOf: uploadFinder(call) });
  const { mockupLagMs } = outside.settings.values;
  const changed = outside.store.atomic(() => {
    announce(desk, { shop, topic: 'product:updated', resource: resourceOf(product) });
    return books.products.put({
      ...product,
      title: changes.title ?? product.title,
      description: changes.description ?? product.description,
      tags: changes.tags ?? product.tags,
      safetyInformation: changes.safety_information ?? product.safetyInformation,
      isVisible: changes.visible ?? product.isVisible,
      variants,
      printAreas,
      updatedAtMs: nowMs,
      ...(isRedrawn ? { mockupsAtMs: nowMs + mockupLagMs, artworkRevision: product.artworkRevision + 1 } : {}),
    });
  });
  return sendProduct(call, changed);
}

/** Variants that a change does not name keep what they had. */
function merged(
  product: PrintifyProduct,
  given: readonly GivenVariant[],
  good: Parameters<typeof readVariants>[0],
): ProductVariant[] {
  const before = product.variants
    .filter(({ id }) => given.every((one) => one.id !== id))
    .map(({ id, price, isEnabled, sku }) => ({ id, price, sku, is_enabled: isEnabled, is_default: false }));
  return readVariants(good, [...given, ...before], (id) => product.variants.find((variant) => variant.id === id)!.sku);
}

function remove(call: ShopCall): unknown {
  const { desk, shop } = call;
  const product = productFor(call);
  if (product.isLocked) throw isLocked();
  desk.outside.store.atomic(() => {
    desk.books.products.delete(product.id);
    announce(desk, { shop, topic: 'product:deleted', resource: resourceOf(product) });
  });
  return call.reply.send({});
}

function enabledIdsOf(variants: readonly ProductVariant[]): number[] {
  return variants.filter(({ isEnabled }) => isEnabled).map(({ id }) => id);
}

function uploadFinder({ desk, accountId }: ShopCall) {
  return (id: string) => {
    const upload = desk.books.uploads.get(id);
    return upload?.accountId === accountId && !upload.isArchived ? upload : undefined;
  };
}

function resourceOf({ id, shopId }: PrintifyProduct) {
  return { id, type: 'product' as const, data: { shop_id: shopId } };
}

/** The product that the path names, in the shop that it names. */
export function productFor({ desk, shop, request }: ShopCall): PrintifyProduct {
  const product = desk.books.products.get(paramOf(request, 'product_id'));
  if (product?.shopId !== shop.shopId) throw refusedPlainly(404);
  return product;
}

function sendProduct({ desk, reply }: ShopCall, product: PrintifyProduct): unknown {
  return reply.send(productReply(desk.outside, desk.books, product));
}
