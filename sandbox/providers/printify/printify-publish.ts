import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { admitShop, type PrintifyDesk, readBody, type ShopCall, spendLimit } from './printify-access.js';
import { publishToEtsy, type PublishOrder } from './etsy-channel.js';
import { announce } from './printify-events.js';
import { invalidFields, isLocked } from './printify-problems.js';
import { productFor } from './printify-product-routes.js';
import type { PrintifyProduct } from './printify-records.js';

const flag = z.boolean().default(false);
const publishFlags = z.object({
  title: flag,
  description: flag,
  images: flag,
  variants: flag,
  tags: flag,
  keyFeatures: flag,
  shipping_template: flag,
});
const succeeded = z.object({ external: z.object({ id: z.string().min(1), handle: z.string().min(1) }) });
const failed = z.object({ reason: z.string().min(1) });
const WORK = 'printify.publish';

/** Publishing: Printify itself makes the listing of a connected shop; for a custom shop the application does, and says so. */
export function servePublishing(app: FastifyInstance, desk: PrintifyDesk): void {
  const path = '/v1/shops/:shop_id/products/:product_id';
  const post = (name: string, work: (call: ShopCall, product: PrintifyProduct) => void) =>
    app.post(`${path}/${name}.json`, (request, reply) => {
      const call = admitShop(desk, { request, reply }, 'products.write');
      desk.outside.store.atomic(() => work(call, productFor(call)));
      return reply.send({});
    });
  post('publish', publish);
  post('publishing_succeeded', (call, product) => {
    const { external } = readBody(succeeded, call.request.body);
    settle(call, product, { external, publishFailure: null });
  });
  post('publishing_failed', (call, product) => {
    settle(call, product, { publishFailure: readBody(failed, call.request.body).reason });
  });
  post('unpublish', (call, product) => settle(call, product, { external: null }));
  desk.outside.agenda.on(WORK, (order: PublishOrder) => publishToEtsy(desk, order));
}

function publish(call: ShopCall, product: PrintifyProduct): void {
  const { desk, shop, accountId } = call;
  const flags = readBody(publishFlags, call.request.body);
  spendLimit(desk.outside, accountId, 'publish');
  if (product.isLocked) throw isLocked();
  if (shop.salesChannel === 'disconnected') throw invalidFields(8150, { shop: 'The shop has no sales channel.' });
  desk.books.products.put({ ...product, isLocked: true, publishFailure: null });
  if (shop.etsyShopId === null) {
    const resource = {
      id: product.id,
      type: 'product' as const,
      data: { shop_id: shop.shopId, publish_details: flags },
    };
    announce(desk, { shop, topic: 'product:publish:started', resource });
    return;
  }
  desk.outside.agenda.plan(WORK, { productId: product.id, flags }, desk.outside.settings.values.publishLagMs);
}

/** Ends the publishing of a custom shop's product and lets it be changed again. */
function settle({ desk, nowMs }: ShopCall, product: PrintifyProduct, change: Partial<PrintifyProduct>): void {
  desk.books.products.put({ ...product, ...change, isLocked: false, updatedAtMs: nowMs });
}
