import { invalid, type StripeBooks } from './stripe-books.js';
import { type FormObject, listOf, mergeMetadata, numberOf, objectOf, textOf } from './stripe-form.js';
import type { StripeInvoices } from './stripe-invoices.js';
import { moneyRoutes, portalRoutes } from './stripe-money-routes.js';
import type { SessionRow } from './stripe-rows.js';
import { paged, type StripeServer } from './stripe-server.js';
import type { Proration, StripeSubscriptions, SubscriptionChange } from './stripe-subscriptions.js';
import type { StripeTime } from './stripe-time.js';
import { cardView, customerView, invoiceView, listView, plain, sessionView, subscriptionView } from './stripe-views.js';
import type { StripeWebhooks } from './stripe-webhooks.js';

export interface StripeParts {
  books: StripeBooks;
  invoices: StripeInvoices;
  subscriptions: StripeSubscriptions;
  webhooks: StripeWebhooks;
  time: StripeTime;
}

/** Customers and what they pay for. */
export function customerRoutes(server: StripeServer, parts: StripeParts): void {
  customers(server, parts);
  taxIds(server, parts);
  sessions(server, parts);
  subscriptions(server, parts);
  invoices(server, parts);
  moneyRoutes(server, parts);
  portalRoutes(server, parts);
  clocks(server, parts);
}

function customers(server: StripeServer, { books, webhooks }: StripeParts): void {
  server.post('/customers', ({ form }) => {
    const row = {
      id: books.newId('cus'),
      object: 'customer' as const,
      email: textOf(form, 'email') ?? null,
      name: textOf(form, 'name') ?? null,
      metadata: mergeMetadata({}, form),
      test_clock: textOf(form, 'test_clock') ?? null,
      balance: 0,
      currency: null,
      default_payment_method: null,
      preferred_locales: [],
      created: books.now(),
    };
    books.customers.put(row);
    webhooks.emit('customer.created', customerView(row));
    return customerView(row);
  });
  server.post('/customers/:id', ({ params, form }) => {
    const row = books.customer(params['id']!);
    const method = textOf(objectOf(form, 'invoice_settings'), 'default_payment_method');
    return customerView(
      books.customers.put({
        ...row,
        email: textOf(form, 'email') ?? row.email,
        name: textOf(form, 'name') ?? row.name,
        default_payment_method: method ?? row.default_payment_method,
        metadata: mergeMetadata(row.metadata, form),
      }),
    );
  });
  server.get('/customers/:id', ({ params }) => customerView(books.customer(params['id']!)));
  server.get('/customers', ({ form }) => {
    const email = textOf(form, 'email');
    return paged(
      books.customers.where((row) => email === undefined || row.email === email),
      { form, url: '/v1/customers', view: customerView },
    );
  });
}

function taxIds(server: StripeServer, { books }: StripeParts): void {
  server.post('/customers/:id/tax_ids', ({ params, form }) => {
    const value = textOf(form, 'value') ?? '';
    const type = textOf(form, 'type') ?? '';
    if (!/^[A-Za-z0-9 .-]{4,30}$/.test(value)) throw invalid(`Invalid value for ${type}.`, 'value', 'tax_id_invalid');
    return taxIdView(
      books.taxIds.put({
        id: books.newId('txi'),
        object: 'tax_id',
        customer: books.customer(params['id']!).id,
        type,
        value,
        created: books.now(),
      }),
    );
  });
  server.get('/customers/:id/tax_ids', ({ params, form }) =>
    paged(
      books.taxIds.where(({ customer }) => customer === params['id']),
      { form, url: `/v1/customers/${params['id']}/tax_ids`, view: taxIdView },
    ),
  );
  server.delete('/customers/:id/tax_ids/:tax', ({ params }) => {
    books.taxIds.delete(params['tax']!);
    return { id: params['tax'], object: 'tax_id', deleted: true };
  });
  server.get('/customers/:id/payment_methods', ({ params, form }) =>
    paged(
      books.cards.where(({ customer }) => customer === params['id']),
      { form, url: `/v1/customers/${params['id']}/payment_methods`, view: cardView },
    ),
  );
}

const taxIdView = (row: { id: string; customer: string }) => ({
  ...plain(row),
  country: null,
  customer_account: null,
  owner: { type: 'customer', customer: row.customer },
  verification: { status: 'unverified', verified_address: null, verified_name: null },
});

function sessions(server: StripeServer, { books, webhooks }: StripeParts): void {
  server.post('/checkout/sessions', ({ form }) => sessionView(books, books.sessions.put(newSession(books, form))));
  server.get('/checkout/sessions/:id', ({ params }) =>
    sessionView(
      books,
      books.need(books.sessions.get(params['id']!), { noun: 'checkout.session', id: params['id']!, param: 'session' }),
    ),
  );
  server.get('/checkout/sessions', ({ form }) => {
    const [customer, payment, status] = ['customer', 'payment_intent', 'status'].map((name) => textOf(form, name));
    const rows = books.sessions.where(
      (row) =>
        (!customer || row.customer === customer) &&
        (!payment || row.payment_intent === payment) &&
        (!status || row.status === status),
    );
    return paged(rows, { form, url: '/v1/checkout/sessions', view: (row) => sessionView(books, row) });
  });
  server.post('/checkout/sessions/:id/expire', ({ params }) => {
    const id = params['id']!;
    const row = books.need(books.sessions.get(id), { noun: 'checkout.session', id, param: 'session' });
    if (row.status !== 'open')
      throw invalid(
        `Only Checkout Sessions with a status in ["open"] can be expired. This one is ${row.status}.`,
        'id',
      );
    const expired = books.sessions.put({ ...row, status: 'expired' });
    webhooks.emit('checkout.session.expired', sessionView(books, expired));
    return sessionView(books, expired);
  });
}

function newSession(books: StripeBooks, form: FormObject): SessionRow {
  const customer = books.customer(textOf(form, 'customer') ?? '');
  const mode = textOf(form, 'mode') as SessionRow['mode'] | undefined;
  if (mode !== 'subscription' && mode !== 'payment') {
    throw invalid('Missing required param: mode.', 'mode', 'parameter_missing');
  }
  const lines = linesOf(books, form);
  const data = objectOf(form, 'subscription_data');
  const now = books.nowOf(customer.id);
  const trial = numberOf(data, 'trial_period_days') ?? null;
  const total = lines.reduce((sum, { price, quantity }) => sum + books.price(price).unit_amount * (quantity ?? 0), 0);
  const optional = (name: string) => textOf(form, name) ?? null;
  return {
    id: books.newId('cs_test'),
    object: 'checkout.session',
    mode,
    customer: customer.id,
    client_reference_id: optional('client_reference_id'),
    line_items: lines,
    metadata: mergeMetadata({}, form),
    subscription_metadata: mergeMetadata({}, data),
    trial_period_days: trial,
    allow_promotion_codes: textOf(form, 'allow_promotion_codes') === 'true',
    tax_id_collection: textOf(objectOf(form, 'tax_id_collection'), 'enabled') === 'true',
    discount: null,
    success_url: textOf(form, 'success_url') ?? '',
    cancel_url: optional('cancel_url'),
    locale: optional('locale'),
    status: 'open',
    payment_status: 'unpaid',
    subscription: null,
    invoice: null,
    payment_intent: null,
    currency: books.price(lines[0]!.price).currency,
    amount_total: trial ? 0 : total,
    created: now,
    expires_at: now + 86_400,
  };
}

/** @throws ProviderProblem 400 for none, and for a metered price with a quantity */
function linesOf(books: StripeBooks, form: FormObject): SessionRow['line_items'] {
  const lines = listOf(form, 'line_items').map((line) => ({
    price: books.price(textOf(line, 'price') ?? '').id,
    quantity: numberOf(line, 'quantity') ?? null,
  }));
  if (lines.length === 0) throw invalid('You must provide line_items.', 'line_items', 'parameter_missing');
  for (const [index, { price, quantity }] of lines.entries()) {
    const isMetered = books.price(price).recurring?.usage_type === 'metered';
    if (isMetered && quantity !== null) {
      throw invalid('Quantity is not allowed with a metered price.', `line_items[${index}][quantity]`);
    }
  }
  return lines;
}

function subscriptions(server: StripeServer, { books, subscriptions: engine }: StripeParts): void {
  const view = (row: Parameters<typeof subscriptionView>[1]) => subscriptionView(books, row);
  server.get('/subscriptions', ({ form }) => {
    const [customer, status] = [textOf(form, 'customer'), textOf(form, 'status')];
    const rows = books.subscriptions.where(
      (row) =>
        (!customer || row.customer === customer) &&
        (status === 'all' || (status ? row.status === status : row.status !== 'canceled')),
    );
    return paged(rows, { form, url: '/v1/subscriptions', view });
  });
  server.get('/subscriptions/:id', ({ params }) => view(books.subscription(params['id']!)));
  server.post('/subscriptions/:id', ({ params, form }) =>
    view(engine.change(params['id']!, changeOf(books, params['id']!, form))),
  );
  server.delete('/subscriptions/:id', ({ params }) => view(engine.cancel(params['id']!)));
  server.post('/subscriptions/:id/resume', ({ params }) => {
    const before = books.subscription(params['id']!);
    if (before.status !== 'paused') throw invalid('Only a paused subscription can be resumed.', 'id');
    const now = books.nowOf(before.customer);
    const resumed = engine.renew({ ...before, status: 'trialing', trial_end: now });
    engine.tell(resumed, before);
    return view(resumed);
  });
}

function changeOf(books: StripeBooks, id: string, form: FormObject): SubscriptionChange {
  const row = books.subscription(id);
  const items = listOf(form, 'items').filter((item) => textOf(item, 'price') !== undefined);
  const prices = Object.fromEntries(
    items.map((item) => [textOf(item, 'id') ?? '', books.price(textOf(item, 'price')!).id]),
  );
  const unknown = Object.keys(prices).find((item) => !row.items.some((one) => one.id === item));
  if (unknown !== undefined)
    throw invalid(`No such subscription item: '${unknown}'`, 'items[0][id]', 'resource_missing');
  const after = row.items.map((item) => books.price(prices[item.id] ?? item.price).recurring?.interval);
  if (new Set(after).size > 1)
    throw invalid('All prices on a subscription must have the same `recurring.interval`.', 'items');
  const cancel = textOf(form, 'cancel_at_period_end');
  return {
    ...(items.length > 0 && { prices }),
    ...(cancel !== undefined && { cancelAtPeriodEnd: cancel === 'true' }),
    ...(textOf(form, 'trial_end') === 'now' && { endTrialNow: true }),
    ...(form['metadata'] && { metadata: mergeMetadata(row.metadata, form) }),
    ...(textOf(form, 'proration_behavior') && { proration: textOf(form, 'proration_behavior') as Proration }),
    ...(numberOf(form, 'proration_date') && { prorationDate: numberOf(form, 'proration_date')! }),
    isErrorIfIncomplete: textOf(form, 'payment_behavior') === 'error_if_incomplete',
  };
}

function invoices(server: StripeServer, { books, invoices: engine, subscriptions: plans }: StripeParts): void {
  const view = (row: Parameters<typeof invoiceView>[1]) => invoiceView(books, row);
  const find = (id: string) => books.need(books.invoices.get(id), { noun: 'invoice', id, param: 'invoice' });
  server.post('/invoices/create_preview', ({ form }) => {
    const id = textOf(form, 'subscription') ?? '';
    return view(plans.preview(id, changeOf(books, id, { ...objectOf(form, 'subscription_details') })));
  });
  server.get('/invoices', ({ form }) => {
    const [customer, subscription, status] = [
      textOf(form, 'customer'),
      textOf(form, 'subscription'),
      textOf(form, 'status'),
    ];
    const rows = books.invoices.where(
      (row) =>
        (!customer || row.customer === customer) &&
        (!subscription || row.subscription === subscription) &&
        (!status || row.status === status),
    );
    return paged(rows, { form, url: '/v1/invoices', view });
  });
  server.get('/invoices/:id', ({ params }) => view(find(params['id']!)));
  server.post('/invoices/:id/pay', ({ params }) => {
    const invoice = find(params['id']!);
    if (invoice.status !== 'open') throw invalid('Invoice is already paid', 'invoice', 'invoice_already_paid');
    const paid = engine.pay(invoice.id);
    const before = invoice.subscription ? books.subscriptions.get(invoice.subscription) : undefined;
    if (before && (before.status === 'past_due' || before.status === 'unpaid'))
      plans.tell(plans.put({ ...before, status: 'active' }), before);
    return view(paid);
  });
  server.get('/invoice_payments', ({ form }) => {
    const payment = textOf(objectOf(form, 'payment'), 'payment_intent');
    const invoice = textOf(form, 'invoice');
    const rows = books.invoices.where(
      (row) =>
        row.payment_intent !== null &&
        (payment === undefined || row.payment_intent === payment) &&
        (invoice === undefined || row.id === invoice),
    );
    return listView(
      rows.map((row) => ({
        id: `inpay_${row.id}`,
        object: 'invoice_payment',
        invoice: row.id,
        payment: { type: 'payment_intent', payment_intent: row.payment_intent },
      })),
      '/v1/invoice_payments',
    );
  });
}

function clocks(server: StripeServer, { books, time, webhooks }: StripeParts): void {
  const view = (row: object) => ({
    ...row,
    deletes_after: books.now() + 30 * 86_400,
    livemode: false,
    status: 'ready',
    status_details: {},
  });
  const find = (id: string) => books.need(books.clocks.get(id), { noun: 'test clock', id, param: 'test_clock' });
  server.post('/test_helpers/test_clocks', ({ form }) =>
    view(
      books.clocks.put({
        id: books.newId('clock'),
        object: 'test_helpers.test_clock',
        frozen_time: numberOf(form, 'frozen_time') ?? books.now(),
        name: textOf(form, 'name') ?? null,
        created: books.now(),
      }),
    ),
  );
  server.get('/test_helpers/test_clocks/:id', ({ params }) => view(find(params['id']!)));
  server.post('/test_helpers/test_clocks/:id/advance', ({ params, form }) => {
    const clock = find(params['id']!);
    const to = numberOf(form, 'frozen_time') ?? 0;
    if (to <= clock.frozen_time) throw invalid('A clock can only be moved forward.', 'frozen_time');
    time.moveClock(clock.id, to);
    webhooks.emit('test_helpers.test_clock.ready', view(find(clock.id)));
    return view(find(clock.id));
  });
}
