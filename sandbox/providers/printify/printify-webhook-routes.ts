import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { queryOf } from '../provider.js';
import type { Delivery } from '../webhook-sender.js';
import { admitShop, paramOf, type PrintifyDesk, readBody, type ShopCall } from './printify-access.js';
import { deliver, type PrintifyWebhook, TOPICS } from './printify-events.js';
import { invalidFields, refusedPlainly } from './printify-problems.js';
import { hexId } from './printify-records.js';

const HOUR_MS = 3_600_000;
const newWebhook = z.object({ topic: z.enum(TOPICS), url: z.url(), secret: z.string().min(1).max(255).optional() });
const changes = z.object({ url: z.url(), secret: z.string().min(1).max(255) }).partial();

export function serveWebhooks(app: FastifyInstance, desk: PrintifyDesk): void {
  const path = '/v1/shops/:shop_id/webhooks';
  const hooks = webhooksOf(desk);
  app.get(`${path}.json`, (request, reply) => {
    const { shop } = admitShop(desk, { request, reply }, 'webhooks.read');
    return reply.send(hooks.where(({ shopId }) => shopId === shop.shopId).map(webhookReply));
  });
  app.post(`${path}.json`, (request, reply) => add(admitShop(desk, { request, reply }, 'webhooks.write')));
  app.put(`${path}/:webhook_id.json`, (request, reply) => {
    const call = admitShop(desk, { request, reply }, 'webhooks.write');
    const hook = webhookFor(call);
    const { url = hook.url, secret = hook.secret } = readBody(changes, request.body);
    return reply.send(webhookReply(hooks.put({ ...hook, url, secret })));
  });
  app.delete(`${path}/:webhook_id.json`, (request, reply) =>
    remove(admitShop(desk, { request, reply }, 'webhooks.write')),
  );
  for (const name of ['simulate', 'simulate.json']) {
    app.post(`${path}/:webhook_id/${name}`, (request, reply) => {
      simulate(admitShop(desk, { request, reply }, 'webhooks.write'));
      return reply.send({});
    });
  }
}

function webhooksOf({ outside }: PrintifyDesk) {
  return outside.store.table<PrintifyWebhook>('printify.webhooks');
}

function add({ desk, shop, request, reply }: ShopCall): unknown {
  const body = readBody(newWebhook, request.body);
  const hooks = webhooksOf(desk);
  const isKnown = hooks
    .all()
    .some(({ shopId, topic, url }) => shopId === shop.shopId && topic === body.topic && url === body.url);
  if (isKnown) throw invalidFields(8150, { url: 'A webhook for this topic and url exists.' });
  const hook = desk.outside.store.atomic(() =>
    hooks.put({
      id: hexId(desk.outside.state.seed, 88, hooks.nextNumber(1)),
      shopId: shop.shopId,
      topic: body.topic,
      url: body.url,
      secret: body.secret ?? null,
      blockedUntilMs: null,
    }),
  );
  return reply.send(webhookReply(hook));
}

/** Deleting must name the host, so that no application takes another's webhook away. */
function remove(call: ShopCall): unknown {
  const hook = webhookFor(call);
  const host = queryOf(call.request).get('host');
  if (host === null) throw invalidFields(8150, { host: 'The host field is required.' });
  if (host !== new URL(hook.url).host && host !== new URL(hook.url).hostname) {
    throw invalidFields(8150, { host: 'The host does not match the webhook.' });
  }
  webhooksOf(call.desk).delete(hook.id);
  return call.reply.send({ id: hook.id });
}

function simulate(call: ShopCall): void {
  const { desk, shop } = call;
  const hook = webhookFor(call);
  const type = hook.topic.split(':')[0] as 'shop' | 'product' | 'order';
  const resource = { id: hexId(desk.outside.state.seed, 89, 1), type, data: { shop_id: shop.shopId } };
  desk.outside.store.atomic(() => deliver(desk, hook, { shop, topic: hook.topic, resource }));
}

function webhookFor({ desk, shop, request }: ShopCall): PrintifyWebhook {
  const hook = webhooksOf(desk).get(paramOf(request, 'webhook_id'));
  if (hook?.shopId !== shop.shopId) throw refusedPlainly(404);
  return hook;
}

function webhookReply({ id, topic, url, shopId }: PrintifyWebhook): unknown {
  return { id, topic, url, shop_id: String(shopId) };
}

/** A webhook whose message was never taken gets nothing for an hour. */
export function blockWebhook(desk: PrintifyDesk, { owner }: Delivery): void {
  const hooks = webhooksOf(desk);
  const hook = hooks.get(owner);
  if (hook) hooks.put({ ...hook, blockedUntilMs: desk.outside.clock.now().getTime() + HOUR_MS });
}
