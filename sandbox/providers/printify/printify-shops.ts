import type { FastifyInstance } from 'fastify';
import { admit, admitShop, type PrintifyDesk } from './printify-access.js';
import { announce } from './printify-events.js';

export function serveShops(app: FastifyInstance, desk: PrintifyDesk): void {
  app.get('/v1/shops.json', (request, reply) => {
    const { accountId } = admit(desk, { request, reply }, 'shops.read');
    const shops = desk.books.shops.where((shop) => shop.accountId === accountId);
    return reply.send(
      shops.map(({ shopId, title, salesChannel }) => ({ id: shopId, title, sales_channel: salesChannel })),
    );
  });
  app.delete('/v1/shops/:shop_id/connection.json', (request, reply) => {
    const { shop } = admitShop(desk, { request, reply }, 'products.write');
    desk.outside.store.atomic(() => {
      desk.books.shops.put({ ...shop, salesChannel: 'disconnected', etsyShopId: null });
      announce(desk, { shop, topic: 'shop:disconnected', resource: { id: shop.shopId, type: 'shop', data: null } });
    });
    return reply.send({});
  });
}
