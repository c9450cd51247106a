import type { FastifyInstance } from 'fastify';
import { escapeMarkup, table } from '../../pages/html.js';
import { formOf } from '../provider.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { send } from './stripe-page-parts.js';
import { plain, refundView } from './stripe-views.js';

const DAY_S = 86_400;

/** What people and tests may do to the world of payments: look, move time, disturb deliveries, dispute a charge. */
export function stripeControl(app: FastifyInstance, parts: StripeParts): void {
  const { books, webhooks } = parts;
  app.get('/', (_request, reply) => send(reply, 'Stripe, as the sandbox plays it', statePage(parts)));
  app.get('/state.json', () => ({
    customers: books.customers.all(),
    subscriptions: books.subscriptions.all(),
    invoices: books.invoices.all(),
    events: books.events.all().map(({ id, type, created }) => ({ id, type, created })),
    deliveries: books.deliveries.all(),
    meterEvents: books.meterEvents.all(),
    chaos: webhooks.chaos,
  }));
  disturbances(app, parts);
  happenings(app, parts);
  promotions(app, parts);
}

function disturbances(app: FastifyInstance, { webhooks }: StripeParts): void {
  app.post('/control/webhooks', (request, reply) => {
    const wish = bodyOf(request.body);
    const number = (name: string) => Number(wish.get(name) ?? 0) || 0;
    webhooks.disturb({
      delayMs: number('delayMs'),
      duplicate: number('duplicate'),
      loss: number('loss'),
      shuffleMs: number('shuffleMs'),
    });
    return reply.redirect('/stripe/', 303);
  });
  app.post('/control/events/:id/resend', (request, reply) => {
    webhooks.resend((request.params as { id: string }).id);
    return reply.redirect('/stripe/', 303);
  });
}

function happenings(app: FastifyInstance, parts: StripeParts): void {
  const { books, time } = parts;
  app.post('/control/customers/:id/advance', (request, reply) => {
    const customer = books.customer((request.params as { id: string }).id);
    const days = Number(bodyOf(request.body).get('days') ?? 1);
    books.outside.store.atomic(() => {
      const clock = customer.test_clock ?? books.newId('clock');
      if (!books.clocks.get(clock)) {
        books.clocks.put({
          id: clock,
          object: 'test_helpers.test_clock',
          frozen_time: books.now(),
          name: null,
          created: books.now(),
        });
        books.customers.put({ ...customer, test_clock: clock });
      }
      time.moveClock(clock, books.nowOf(customer.id) + Math.round(days * DAY_S));
    });
    return reply.redirect('/stripe/', 303);
  });
  app.post('/control/customers/:id/foreign', (request, reply) => {
    const customer = books.customer((request.params as { id: string }).id);
    books.outside.store.atomic(() => sellSomethingElse(parts, customer.id));
    return reply.redirect('/stripe/', 303);
  });
  app.post('/control/subscriptions/:id/forget', (request, reply) => {
    books.subscriptions.delete((request.params as { id: string }).id);
    return reply.redirect('/stripe/', 303);
  });
  mishaps(app, parts);
}

/** What banks do with money that was paid. */
function mishaps(app: FastifyInstance, parts: StripeParts): void {
  const { books, webhooks } = parts;
  app.post('/control/refunds/:id/fail', (request, reply) => {
    books.outside.store.atomic(() => failRefund(parts, (request.params as { id: string }).id));
    return reply.redirect('/stripe/', 303);
  });
  app.post('/control/charges/:id/dispute', (request, reply) => {
    const before = books.need(books.charges.get((request.params as { id: string }).id), {
      noun: 'charge',
      id: '',
      param: 'id',
    });
    books.outside.store.atomic(() => {
      const charge = books.charges.put({ ...before, disputed: true });
      const row = books.disputes.put({
        id: books.newId('du'),
        object: 'dispute',
        charge: charge.id,
        payment_intent: charge.payment_intent,
        amount: charge.amount,
        currency: charge.currency,
        created: books.now(),
      });
      const told = { ...plain(row), status: 'needs_response', reason: 'general' };
      webhooks.emit('charge.dispute.created', told);
      webhooks.emit('charge.dispute.funds_withdrawn', told);
    });
    return reply.redirect('/stripe/', 303);
  });
  app.post('/control/charges/:id/dispute/close', (request, reply) => {
    const charge = (request.params as { id: string }).id;
    const status = bodyOf(request.body).get('outcome') === 'lost' ? 'lost' : 'won';
    const open = books.disputes.where((row) => row.charge === charge && row.status === undefined)[0];
    const before = books.need(open, { noun: 'dispute of charge', id: charge, param: 'id' });
    books.outside.store.atomic(() => {
      const row = books.disputes.put({ ...before, status });
      const told = { ...plain(row), status, reason: 'general' };
      if (status === 'won') webhooks.emit('charge.dispute.funds_reinstated', told);
      webhooks.emit('charge.dispute.closed', told);
    });
    return reply.redirect('/stripe/', 303);
  });
}

/** As a bank does that cannot take the money: it is the merchant's again. */
function failRefund({ books, webhooks }: StripeParts, id: string): void {
  const before = books.need(books.refunds.get(id), { noun: 'refund', id, param: 'id' });
  const refund = books.refunds.put({ ...before, status: 'failed' });
  const charge = books.charges.get(refund.charge)!;
  books.charges.put({ ...charge, amount_refunded: charge.amount_refunded - refund.amount });
  webhooks.emit('refund.failed', refundView(refund));
}

/** As somebody may do in the dashboard: a subscription that the product knows nothing of. */
function sellSomethingElse({ books, subscriptions }: StripeParts, customer: string): void {
  const [created, metadata] = [books.now(), {}];
  const product = books.products.put({
    id: books.newId('prod'),
    object: 'product',
    name: 'Advice by the hour',
    active: true,
    metadata,
    created,
  });
  const price = books.prices.put({
    id: books.newId('price'),
    object: 'price',
    active: true,
    currency: 'eur',
    lookup_key: null,
    metadata,
    product: product.id,
    recurring: { interval: 'month', interval_count: 1, meter: null, usage_type: 'licensed' },
    type: 'recurring',
    unit_amount: 5_000,
    created,
  });
  subscriptions.start({
    customer,
    lines: [{ price: price.id, quantity: 1 }],
    trialDays: null,
    discount: null,
    metadata,
  });
}

function promotions(app: FastifyInstance, { books }: StripeParts): void {
  app.post('/control/codes', (request, reply) => {
    const form = formOf(request);
    const coupon = books.newId('coupon');
    const percent = Math.min(100, Math.max(1, Number(form.get('percent') ?? 10)));
    books.coupons.put({
      id: coupon,
      object: 'coupon',
      percent_off: percent,
      amount_off: null,
      currency: null,
      duration: 'once',
      duration_in_months: null,
      name: null,
      created: books.now(),
    });
    books.promotions.put({
      id: books.newId('promo'),
      object: 'promotion_code',
      code: (form.get('code') ?? 'SAVE').toUpperCase(),
      coupon,
      active: true,
      created: books.now(),
    });
    return reply.redirect('/stripe/', 303);
  });
}

/** A form, or the same as JSON. */
function bodyOf(body: unknown): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  const entries = Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new URLSearchParams(entries);
}

function statePage({ books, webhooks, invoices }: StripeParts): string {
  const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 16);
  const subscriptions = books.subscriptions
    .all()
    .map((row) => [
      row.id,
      row.customer,
      invoices.productName(books.price(row.items[0]!.price).product),
      row.status,
      at(row.current_period_end),
    ]);
  const customers = books.customers.all().map(
    ({ id, name }) => `<form method="post" action="/stripe/control/customers/${id}/advance">
<label>${escapeMarkup(name ?? id)}, now ${at(books.nowOf(id))}: forward by <input name="days" type="number" min="1" value="3" size="4"> days</label> <button>Move time</button></form>`,
  );
  const deliveries = books.deliveries
    .all()
    .slice(-40)
    .reverse()
    .map(({ event, state, attempts, answer }) => [books.events.get(event)?.type ?? event, state, attempts, answer]);
  const { delayMs, duplicate, loss, shuffleMs } = webhooks.chaos;
  return `<p><a href="/">Back</a></p><h2>Subscriptions</h2>${table(['subscription', 'customer', 'plan', 'status', 'period ends'], subscriptions)}
<h2>Time</h2>${customers.join('') || '<p>There is no customer.</p>'}
<h2>Deliveries</h2><form method="post" action="/stripe/control/webhooks"><label>Delay ms <input name="delayMs" type="number" min="0" value="${delayMs}"></label>
<label>Random delay up to ms <input name="shuffleMs" type="number" min="0" value="${shuffleMs}"></label>
<label>Doubled <input name="duplicate" type="number" min="0" max="1" step="0.05" value="${duplicate}"></label>
<label>Lost <input name="loss" type="number" min="0" max="1" step="0.05" value="${loss}"></label> <button>Disturb</button></form>
${table(['event', 'state', 'tries', 'answer'], deliveries)}
<h2>Promotion codes</h2><form method="post" action="/stripe/control/codes"><label>Code <input name="code" required></label>
<label>Percent <input name="percent" type="number" min="1" max="100" value="20"></label> <button>Make</button></form>
${table(
  ['code', 'coupon'],
  books.promotions.all().map(({ code, coupon }) => [code, `${books.coupons.get(coupon)?.percent_off ?? ''} %`]),
)}`;
}
