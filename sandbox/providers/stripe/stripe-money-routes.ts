import { invalid } from './stripe-books.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { numberOf, textOf } from './stripe-form.js';
import type { DisputeRow } from './stripe-rows.js';
import { paged, type StripeServer } from './stripe-server.js';
import { chargeView, eventView, plain, refundView } from './stripe-views.js';

/** Charges, refunds, disputes, and the log of events. */
export function moneyRoutes(server: StripeServer, parts: StripeParts): void {
  const { books } = parts;
  server.get('/charges', ({ form }) => {
    const customer = textOf(form, 'customer');
    return paged(
      books.charges.where((row) => !customer || row.customer === customer),
      { form, url: '/v1/charges', view: chargeView },
    );
  });
  server.get('/charges/:id', ({ params }) =>
    chargeView(books.need(books.charges.get(params['id']!), { noun: 'charge', id: params['id']!, param: 'id' })),
  );
  server.get('/payment_intents/:id', ({ params }) =>
    plain(
      books.need(books.payments.get(params['id']!), { noun: 'payment_intent', id: params['id']!, param: 'intent' }),
    ),
  );
  refundRoutes(server, parts);
  const dispute = (row: DisputeRow) => ({
    ...plain(row),
    status: row.status ?? 'needs_response',
    reason: 'general',
  });
  server.get('/disputes/:id', ({ params }) =>
    dispute(books.need(books.disputes.get(params['id']!), { noun: 'dispute', id: params['id']!, param: 'id' })),
  );
  server.get('/disputes', ({ form }) => {
    const charge = textOf(form, 'charge');
    const rows = books.disputes.where((row) => !charge || row.charge === charge);
    return paged(rows, { form, url: '/v1/disputes', view: dispute });
  });
  server.get('/events', ({ form }) => paged(books.events.all(), { form, url: '/v1/events', view: eventView }));
  server.get('/events/:id', ({ params }) =>
    eventView(books.need(books.events.get(params['id']!), { noun: 'event', id: params['id']!, param: 'id' })),
  );
  server.get('/balance', () => ({ object: 'balance', available: [], pending: [], livemode: false }));
}

function refundRoutes(server: StripeServer, { books, webhooks }: StripeParts): void {
  server.post('/refunds', ({ form }) => {
    const intent = textOf(form, 'payment_intent') ?? '';
    const payment = books.need(books.payments.get(intent), {
      noun: 'payment_intent',
      id: intent,
      param: 'payment_intent',
    });
    const before = books.charges.get(payment.charge ?? '')!;
    const amount = numberOf(form, 'amount') ?? before.amount - before.amount_refunded;
    if (amount <= 0 || before.amount_refunded + amount > before.amount)
      throw invalid('The refund is larger than what is left of the charge.', 'amount', 'charge_already_refunded');
    const refund = books.refunds.put({
      id: books.newId('re'),
      object: 'refund',
      charge: before.id,
      payment_intent: intent,
      amount,
      currency: before.currency,
      created: books.now(),
    });
    const charge = books.charges.put({ ...before, amount_refunded: before.amount_refunded + amount });
    webhooks.emit('charge.refunded', chargeView(charge));
    return refundView(refund);
  });
  server.get('/refunds/:id', ({ params }) =>
    refundView(books.need(books.refunds.get(params['id']!), { noun: 'refund', id: params['id']!, param: 'id' })),
  );
}

/** Sessions of the portal. A configuration made by API is nobody's default: it has to be named. */
export function portalRoutes(server: StripeServer, { books }: StripeParts): void {
  server.post('/billing_portal/sessions', ({ form }) => {
    const customer = books.customer(textOf(form, 'customer') ?? '').id;
    const configuration = textOf(form, 'configuration');
    const standing = books.portalConfigurations.where(({ is_default }) => is_default)[0]?.id;
    if (configuration === undefined && standing === undefined) {
      throw invalid(
        'No configuration provided and your test mode default configuration has not been created.',
        'configuration',
      );
    }
    const id = configuration ?? standing!;
    books.need(books.portalConfigurations.get(id), { noun: 'configuration', id, param: 'configuration' });
    const row = {
      id: books.newId('bps'),
      object: 'billing_portal.session' as const,
      customer,
      return_url: textOf(form, 'return_url') ?? null,
      locale: textOf(form, 'locale') ?? null,
      created: books.now(),
    };
    books.portals.put(row);
    return {
      ...plain(row),
      configuration: id,
      customer_account: null,
      flow: null,
      on_behalf_of: null,
      url: `${books.outside.origin()}/stripe/portal/${row.id}`,
    };
  });
}
