import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { EtsyOrders } from '../providers/etsy/etsy-orders.js';
import {
  etsyEndpoints,
  type EtsyReceipt,
  etsyReceipts,
  RECEIPT_EVENTS,
} from '../providers/etsy/etsy-receipt-records.js';
import { ORDER_STATUSES, printifyOrders } from '../providers/printify/printify-order-records.js';
import { type Outside, ProviderProblem } from '../providers/provider.js';
import { ETSY_SCOPES, openSeller, PRINTIFY_SCOPES } from '../providers/ready-sellers.js';
import { type AccountProvider } from '../providers/seller-accounts.js';
import { deliveries } from '../providers/webhook-sender.js';
import { etsyState, openaiState, printifyState } from './commerce-state.js';

/** The same on every machine, as the sandbox's other keys are; it is read as base64 like a `whsec_` secret. */
const WELL_KNOWN_SECRET = 'sandbox-etsy-webhook-secret';
const PROVIDERS = [
  'etsy',
  'printify',
  'openai',
  'pinterest',
  'instagram',
  'x',
  'tiktok',
] as const satisfies AccountProvider[];

const purchase = z.object({
  listing_id: z.coerce.number().int().positive(),
  sku: z.string().optional(),
  quantity: z.coerce.number().int().min(1).max(99).default(1),
  name: z.string().min(1).default('Ada Lovelace'),
  first_line: z.string().min(1).default('1 Analytical Way'),
  city: z.string().min(1).default('Seattle'),
  state: z.string().default('WA'),
  zip: z.string().min(1).default('98101'),
  country: z.string().length(2).default('US'),
  is_paid: z.coerce.boolean().default(true),
});

const newSeller = z.object({
  name: z.string().min(1).max(60),
  /** How long the tokens are good; for ever when absent. */
  access_seconds: z.coerce.number().int().positive().optional(),
});

const endpoint = z.object({
  url: z.url(),
  secret: z.string().min(16).default(WELL_KNOWN_SECRET),
  events: z.array(z.enum(RECEIPT_EVENTS)).default([...RECEIPT_EVENTS]),
});

/** What people and tests do to the stand-ins beside the providers' own APIs, and what these hold, as JSON. */
export function serveControl(app: FastifyInstance, outside: Outside): void {
  app.get('/control/etsy', () => etsyState(outside));
  app.get('/control/printify', () => printifyState(outside));
  app.get('/control/openai', () => openaiState(outside));
  app.get('/control/webhooks', () => ({ deliveries: deliveries(outside).all() }));
  serveSettings(app, outside);
  serveSellers(app, outside);
  serveBuying(app, outside);
  serveOrders(app, outside);
  app.get('/control/etsy/webhook', () => ({ endpoints: etsyEndpoints(outside.store).all() }));
  app.put('/control/etsy/webhook', (request, reply) => setEndpoint(outside, request, reply));
  app.post('/control/etsy/webhook', (request, reply) => setEndpoint(outside, request, reply));
  app.delete('/control/etsy/webhook', () => {
    const endpoints = etsyEndpoints(outside.store);
    for (const { id } of endpoints.all()) endpoints.delete(id);
    return { endpoints: [] };
  });
}

function serveSettings(app: FastifyInstance, { settings, agenda }: Outside): void {
  app.get('/control/settings', () => ({ settings: settings.values, waiting: agenda.waiting() }));
  const change = (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return answer(request, reply, { settings: settings.change(bodyOf(request)) });
    } catch (error) {
      return reply.code(400).send({ error: z.prettifyError(error as z.ZodError) });
    }
  };
  app.patch('/control/settings', change);
  app.post('/control/settings', change);
}

/** More sellers, and what happens to their tokens at the provider. */
function serveSellers(app: FastifyInstance, outside: Outside): void {
  const { sellers } = outside;
  app.post('/control/sellers', (request, reply) => {
    const { name, access_seconds: accessSeconds } = read(newSeller, request);
    const lasting = accessSeconds === undefined ? {} : { accessSeconds };
    const seller = openSeller(outside, name);
    const issue = (provider: AccountProvider, accountId: string, scopes: readonly string[]) =>
      sellers.issueTokens({ provider, accountId, scopes, ...lasting });
    const etsy = issue('etsy', String(seller.etsyUserId), ETSY_SCOPES);
    const printify = issue('printify', seller.printifyAccountId, PRINTIFY_SCOPES);
    const tokens = { etsyAccessToken: etsy.accessToken, printifyToken: printify.accessToken };
    return reply.code(201).send({ ...seller, ...tokens });
  });
  const provider = z.object({ provider: z.enum(PROVIDERS), account_id: z.string().optional() });
  app.post('/control/tokens/expire', (request, reply) => {
    const { provider: name } = read(provider, request);
    return answer(request, reply, { expired: sellers.expireAll(name) });
  });
  app.post('/control/tokens/revoke', (request, reply) => {
    const { provider: name, account_id: accountId } = read(provider, request);
    const accounts = sellers.list(name).filter((account) => accountId === undefined || account.accountId === accountId);
    const revoked = accounts.reduce((sum, account) => sum + sellers.revokeAll(name, account.accountId), 0);
    return answer(request, reply, { revoked });
  });
}

function serveBuying(app: FastifyInstance, outside: Outside): void {
  const orders = new EtsyOrders(outside);
  app.post('/control/etsy/buy', (request, reply) => {
    const given = read(purchase, request);
    const { name, first_line: firstLine, city, state, zip, country } = given;
    const buyer = { name, firstLine, secondLine: null, city, state, zip, country };
    const { listing_id: listingId, sku, quantity, is_paid: isPaid } = given;
    const receipt = orders.buy({ listingId, sku, quantity, buyer, isPaid });
    return answer(request, reply, { receipt_id: receipt.receiptId, shop_id: receipt.shopId });
  });
  const moves = {
    pay: (receipt: EtsyReceipt) => orders.pay(receipt),
    cancel: (receipt: EtsyReceipt) => orders.cancel(receipt),
    deliver: (receipt: EtsyReceipt) => orders.deliver(receipt),
  };
  for (const [name, move] of Object.entries(moves)) {
    app.post(`/control/etsy/receipts/:id/${name}`, (request, reply) => {
      const receipt = etsyReceipts(outside.store).get((request.params as { id: string }).id);
      if (!receipt) return reply.code(404).send({ error: 'no such receipt' });
      // What is past that step stays as it is: whoever asked must not take it for done.
      if (move(receipt) === receipt) return reply.code(409).send({ error: `the receipt cannot ${name} any more` });
      return answer(request, reply, { receipt_id: receipt.receiptId });
    });
  }
}

/** What Printify's people and machines do to an order, and no call of its API can. */
function serveOrders(app: FastifyInstance, outside: Outside): void {
  const orders = printifyOrders(outside.store);
  const stand = z.object({ status: z.enum(ORDER_STATUSES) });
  app.post('/control/printify/orders/:id', (request, reply) => {
    const order = orders.get((request.params as { id: string }).id);
    if (!order) return reply.code(404).send({ error: 'no such order' });
    return answer(request, reply, { status: orders.put({ ...order, ...read(stand, request) }).status });
  });
}

/** Reports go to the application from the first start, until another address is set. */
export function reportTo({ store }: Outside, url: string): void {
  const endpoints = etsyEndpoints(store);
  if (endpoints.size === 0) endpoints.put({ id: 'portal', ...endpoint.parse({ url }) });
}

function setEndpoint(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const set = etsyEndpoints(outside.store).put({ id: 'portal', ...read(endpoint, request) });
  return answer(request, reply, { endpoint: set });
}

function bodyOf({ body }: FastifyRequest): unknown {
  return body instanceof URLSearchParams ? Object.fromEntries([...body].filter(([, value]) => value !== '')) : body;
}

/** @throws ProviderProblem 400 that says what is wrong. */
function read<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  const parsed = schema.safeParse(bodyOf(request) ?? {});
  if (parsed.success) return parsed.data;
  throw new ProviderProblem(400, { error: z.prettifyError(parsed.error) });
}

/** JSON for tests; people who sent a form go back to the page they came from. */
function answer(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  const from = request.headers.referer;
  return request.body instanceof URLSearchParams && from ? reply.redirect(from, 303) : reply.send(body);
}
