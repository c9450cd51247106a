import type { FastifyInstance } from 'fastify';
import { queryOf } from '../provider.js';
import {
  admitShop,
  pageReply,
  paramOf,
  type PrintifyDesk,
  readBody,
  type ShopCall,
  timeText,
} from './printify-access.js';
import { METHOD_FACTORS, orderBody, readAddress, readItems, shippingBody } from './printify-order-rules.js';
import { type PrintifyOrder, printifyOrders } from './printify-order-records.js';
import { PrintifyOrders } from './printify-orders.js';
import { invalidFields, refusedPlainly } from './printify-problems.js';

const PAGE = 10;

export function serveOrders(app: FastifyInstance, desk: PrintifyDesk): void {
  const path = '/v1/shops/:shop_id/orders';
  const orders = new PrintifyOrders(desk);
  orders.play();
  app.get(`${path}.json`, (request, reply) => list(admitShop(desk, { request, reply }, 'orders.read')));
  app.post(`${path}.json`, (request, reply) => place(orders, admitShop(desk, { request, reply }, 'orders.write')));
  app.post(`${path}/shipping.json`, (request, reply) => shipping(admitShop(desk, { request, reply }, 'orders.read')));
  app.get(`${path}/:order_id.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'orders.read');
    return reply.send(orderReply(orderFor(call)));
  });
  app.post(`${path}/:order_id/send_to_production.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'orders.write');
    return reply.send(orderReply(orders.send(orderFor(call))));
  });
  app.post(`${path}/:order_id/cancel.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'orders.write');
    return reply.send(orderReply(orders.cancel(orderFor(call))));
  });
}

function place(orders: PrintifyOrders, call: ShopCall): unknown {
  const { desk, shop, request, reply } = call;
  const body = readBody(orderBody, request.body);
  const address = readAddress(body.address_to);
  const isKnown = ordersOf(call).some(({ externalId }) => externalId === body.external_id);
  if (isKnown && desk.outside.settings.values.duplicateOrders === 'refuse') {
    throw invalidFields(8150, { external_id: 'The external_id has already been taken.' });
  }
  const items = readItems(body.line_items, { desk, shop, address });
  const factor = METHOD_FACTORS[body.shipping_method]!;
  const placed = orders.place({
    shop,
    externalId: body.external_id,
    label: body.label,
    items: items.map((item) => ({ ...item, shippingCost: Math.round(item.shippingCost * factor) })),
    shippingMethod: body.shipping_method,
    address,
    orderType: 'api',
    etsyReceiptId: null,
  });
  return reply.send({ id: placed.id });
}

function ordersOf({ desk, shop }: ShopCall): PrintifyOrder[] {
  return printifyOrders(desk.outside.store).where(({ shopId }) => shopId === shop.shopId);
}

function list(call: ShopCall): unknown {
  const query = queryOf(call.request);
  const [status, sku] = [query.get('status'), query.get('sku')];
  const items = ordersOf(call)
    .filter((order) => status === null || order.status === status)
    .filter((order) => sku === null || order.items.some((item) => item.sku === sku))
    .reverse()
    .map(orderReply);
  return call.reply.send(pageReply(call, { items, usual: PAGE, most: PAGE }));
}

function shipping({ desk, shop, request, reply }: ShopCall): unknown {
  const body = readBody(shippingBody, request.body);
  const items = readItems(body.line_items, { desk, shop, address: readAddress(body.address_to) });
  const standard = items.reduce((sum, { shippingCost }) => sum + shippingCost, 0);
  const by = (method: number) => Math.round(standard * METHOD_FACTORS[method]!);
  return reply.send({ standard, express: by(2), priority: by(2), printify_express: by(3), economy: by(4) });
}

function orderFor({ desk, shop, request }: ShopCall): PrintifyOrder {
  const order = printifyOrders(desk.outside.store).get(paramOf(request, 'order_id'));
  if (order?.shopId !== shop.shopId) throw refusedPlainly(404);
  return order;
}

/** Printify's Order. */
export function orderReply(order: PrintifyOrder): Record<string, unknown> {
  const { items, status } = order;
  const sent = order.sentAtMs === null ? {} : { sent_to_production_at: timeText(order.sentAtMs) };
  const fulfilled = order.fulfilledAtMs === null ? {} : { fulfilled_at: timeText(order.fulfilledAtMs) };
  return {
    id: order.id,
    address_to: order.address,
    line_items: items.map((item) => ({
      ...(item.productId === null ? {} : { product_id: item.productId }),
      quantity: item.quantity,
      variant_id: item.variantId,
      print_provider_id: item.printProviderId,
      cost: item.cost,
      shipping_cost: item.shippingCost,
      status: itemStatus(status),
      metadata: {
        title: item.title,
        price: item.price,
        variant_label: item.variantLabel,
        sku: item.sku,
        country: item.country,
      },
      ...(item.externalId === null ? {} : { external_id: item.externalId }),
      ...sent,
      ...fulfilled,
    })),
    metadata: { order_type: order.orderType, shop_order_id: order.externalId, shop_order_label: order.label },
    total_price: items.reduce((sum, { cost, quantity }) => sum + cost * quantity, 0),
    total_shipping: items.reduce((sum, { shippingCost }) => sum + shippingCost, 0),
    total_tax: 0,
    status,
    shipping_method: order.shippingMethod,
    is_printify_express: order.shippingMethod === 3,
    is_economy_shipping: order.shippingMethod === 4,
    shipments: order.shipments.map(({ carrier, number, url, deliveredAtMs }) => ({
      carrier,
      number,
      url,
      ...(deliveredAtMs === null ? {} : { delivered_at: timeText(deliveredAtMs) }),
    })),
    created_at: timeText(order.createdAtMs),
    ...sent,
    ...fulfilled,
  };
}

function itemStatus(status: PrintifyOrder['status']): string {
  const asOrder = ['sending-to-production', 'in-production', 'fulfilled', 'canceled'];
  if (asOrder.includes(status)) return status;
  return status === 'had-issues' ? 'has-issues' : 'on-hold';
}
