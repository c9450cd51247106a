import { invalid, type StripeBooks, STRIPE_WEBHOOK_SECRET } from './stripe-books.js';
import { type FormObject, mergeMetadata, numberOf, objectOf, textOf, textsOf } from './stripe-form.js';
import type { EndpointRow, PriceRow } from './stripe-rows.js';
import { paged, type StripeServer } from './stripe-server.js';
import { meterView, plain, priceView, productView } from './stripe-views.js';

const EMPTY = {};

/** Products, prices, meters, coupons, where events go, and what the portal offers. */
export function catalogueRoutes(server: StripeServer, books: StripeBooks): void {
  products(server, books);
  prices(server, books);
  meters(server, books);
  meterEvents(server, books);
  coupons(server, books);
  endpoints(server, books);
  portalConfigurations(server, books);
}

function products(server: StripeServer, books: StripeBooks): void {
  server.post('/products', ({ form }) => {
    const id = textOf(form, 'id') ?? books.newId('prod');
    if (books.products.get(id)) throw invalid(`Product already exists: ${id}`, 'id', 'resource_already_exists');
    const name = textOf(form, 'name');
    if (!name) throw invalid('Missing required param: name.', 'name', 'parameter_missing');
    return productView(
      books.products.put({
        id,
        object: 'product',
        name,
        active: true,
        metadata: mergeMetadata(EMPTY, form),
        created: books.now(),
      }),
    );
  });
  server.post('/products/:id', ({ params, form }) => {
    const row = books.need(books.products.get(params['id']!), { noun: 'product', id: params['id']!, param: 'id' });
    return productView(
      books.products.put({
        ...row,
        name: textOf(form, 'name') ?? row.name,
        active: textOf(form, 'active') !== 'false',
        metadata: mergeMetadata(row.metadata, form),
      }),
    );
  });
  server.get('/products/:id', ({ params }) =>
    productView(books.need(books.products.get(params['id']!), { noun: 'product', id: params['id']!, param: 'id' })),
  );
  server.get('/products', ({ form }) => paged(books.products.all(), { form, url: '/v1/products', view: productView }));
}

function prices(server: StripeServer, books: StripeBooks): void {
  server.post('/prices', ({ form }) => {
    const product = textOf(form, 'product') ?? '';
    books.need(books.products.get(product), { noun: 'product', id: product, param: 'product' });
    const lookup = textOf(form, 'lookup_key') ?? null;
    const holder = lookup === null ? undefined : books.prices.where((row) => row.lookup_key === lookup)[0];
    if (holder && textOf(form, 'transfer_lookup_key') !== 'true') {
      throw invalid('A price already uses that lookup key.', 'lookup_key');
    }
    if (holder) books.prices.put({ ...holder, lookup_key: null });
    const recurring = recurringOf(form);
    const row: PriceRow = {
      id: books.newId('price'),
      object: 'price',
      active: true,
      currency: textOf(form, 'currency') ?? '',
      lookup_key: lookup,
      metadata: mergeMetadata(EMPTY, form),
      product,
      recurring,
      type: recurring ? 'recurring' : 'one_time',
      unit_amount: numberOf(form, 'unit_amount') ?? 0,
      created: books.now(),
    };
    return priceView(books.prices.put(row));
  });
  server.post('/prices/:id', ({ params, form }) => {
    const row = books.price(params['id']!);
    return priceView(
      books.prices.put({
        ...row,
        active: textOf(form, 'active') !== 'false',
        metadata: mergeMetadata(row.metadata, form),
      }),
    );
  });
  server.get('/prices/:id', ({ params }) => priceView(books.price(params['id']!)));
  server.get('/prices', ({ form }) => {
    const keys = textsOf(form, 'lookup_keys');
    const rows = books.prices.where(
      (row) => keys.length === 0 || (row.lookup_key !== null && keys.includes(row.lookup_key)),
    );
    return paged(rows, { form, url: '/v1/prices', view: priceView });
  });
}

function recurringOf(form: FormObject): PriceRow['recurring'] {
  const given = objectOf(form, 'recurring');
  const interval = textOf(given, 'interval') as 'month' | 'year' | undefined;
  if (!interval) return null;
  const usage = textOf(given, 'usage_type') === 'metered' ? 'metered' : 'licensed';
  return { interval, interval_count: 1, meter: textOf(given, 'meter') ?? null, usage_type: usage };
}

function meters(server: StripeServer, books: StripeBooks): void {
  server.post('/billing/meters', ({ form }) => {
    const eventName = textOf(form, 'event_name') ?? '';
    if (books.meters.where((row) => row.event_name === eventName && row.status === 'active').length > 0) {
      throw invalid('There is already an active meter with this event name.', 'event_name');
    }
    const formula = (textOf(objectOf(form, 'default_aggregation'), 'formula') ?? 'sum') as 'sum';
    return meterView(
      books.meters.put({
        id: books.newId('mtr'),
        object: 'billing.meter',
        display_name: textOf(form, 'display_name') ?? '',
        event_name: eventName,
        formula,
        status: 'active',
        created: books.now(),
      }),
    );
  });
  server.get('/billing/meters', ({ form }) =>
    paged(books.meters.all(), { form, url: '/v1/billing/meters', view: meterView }),
  );
}

function meterEvents(server: StripeServer, books: StripeBooks): void {
  server.post('/billing/meter_events', ({ form }) => {
    const payload = objectOf(form, 'payload');
    const identifier = textOf(form, 'identifier') ?? books.newId('mevt');
    const [customer, value] = [textOf(payload, 'stripe_customer_id') ?? '', Number(textOf(payload, 'value'))];
    books.customer(customer);
    const timestamp = numberOf(form, 'timestamp') ?? books.now();
    if (!Number.isInteger(value)) throw invalid('The value must be a whole number.', 'payload');
    if (timestamp > books.nowOf(customer) + 300 || timestamp < books.nowOf(customer) - 35 * 86_400) {
      throw invalid(
        'The timestamp must be within the past 35 days and up to 5 minutes ahead.',
        'timestamp',
        'timestamp_too_far_in_past',
      );
    }
    if (books.meterEvents.get(identifier)) {
      throw invalid(`An event already exists with identifier ${identifier}.`, 'identifier', 'duplicate_meter_event');
    }
    const eventName = textOf(form, 'event_name') ?? '';
    books.meterEvents.put({ id: identifier, event_name: eventName, customer, value, timestamp, created: books.now() });
    return {
      object: 'billing.meter_event',
      created: books.now(),
      event_name: eventName,
      identifier,
      livemode: false,
      payload,
      timestamp,
    };
  });
  server.get('/billing/meters/:id/event_summaries', ({ params, form }) => {
    const meter = books.need(books.meters.get(params['id']!), { noun: 'meter', id: params['id']!, param: 'id' });
    const [start, end] = [numberOf(form, 'start_time') ?? 0, numberOf(form, 'end_time') ?? 0];
    const sum = books.meterEvents
      .where(
        (row) =>
          row.event_name === meter.event_name &&
          row.customer === textOf(form, 'customer') &&
          row.timestamp >= start &&
          row.timestamp < end,
      )
      .reduce((total, { value }) => total + value, 0);
    const summary = {
      id: books.newId('mtrusg'),
      object: 'billing.meter_event_summary',
      aggregated_value: sum,
      start_time: start,
      end_time: end,
      livemode: false,
      meter: meter.id,
    };
    return { object: 'list', data: [summary], has_more: false, url: `/v1/billing/meters/${meter.id}/event_summaries` };
  });
}

function coupons(server: StripeServer, books: StripeBooks): void {
  server.post('/coupons', ({ form }) => {
    const row = books.coupons.put({
      id: textOf(form, 'id') ?? books.newId('coupon'),
      object: 'coupon',
      percent_off: numberOf(form, 'percent_off') ?? null,
      amount_off: numberOf(form, 'amount_off') ?? null,
      currency: textOf(form, 'currency') ?? null,
      duration: (textOf(form, 'duration') ?? 'once') as 'once',
      duration_in_months: numberOf(form, 'duration_in_months') ?? null,
      name: textOf(form, 'name') ?? null,
      created: books.now(),
    });
    return { ...plain(row), max_redemptions: null, metadata: {}, redeem_by: null, times_redeemed: 0, valid: true };
  });
  server.post('/promotion_codes', ({ form }) => {
    const coupon = textOf(objectOf(form, 'promotion'), 'coupon') ?? '';
    books.need(books.coupons.get(coupon), { noun: 'coupon', id: coupon, param: 'promotion[coupon]' });
    const code = (textOf(form, 'code') ?? books.newId('CODE')).toUpperCase();
    return promotionView(
      books.promotions.put({
        id: books.newId('promo'),
        object: 'promotion_code',
        code,
        coupon,
        active: true,
        created: books.now(),
      }),
    );
  });
  server.get('/promotion_codes', ({ form }) => {
    const code = textOf(form, 'code')?.toUpperCase();
    return paged(
      books.promotions.where((row) => code === undefined || row.code === code),
      { form, url: '/v1/promotion_codes', view: promotionView },
    );
  });
}

const promotionView = ({ coupon, ...row }: { coupon: string; id: string }) => ({
  ...plain(row),
  customer: null,
  customer_account: null,
  expires_at: null,
  max_redemptions: null,
  metadata: {},
  promotion: { type: 'coupon', coupon },
  restrictions: { first_time_transaction: false, minimum_amount: null, minimum_amount_currency: null },
  times_redeemed: 0,
});

function endpoints(server: StripeServer, books: StripeBooks): void {
  const view = ({ secret, ...row }: EndpointRow) => ({
    ...plain(row),
    api_version: null,
    application: null,
    description: null,
    secret: undefined as string | undefined,
    ...(secret && {}),
  });
  server.post('/webhook_endpoints', ({ form }) => {
    const url = textOf(form, 'url') ?? '';
    if (!URL.canParse(url))
      throw invalid('Invalid URL: An explicit scheme (such as https) must be provided.', 'url', 'url_invalid');
    // One secret for all, so that the product needs no key to check what it is told.
    const row = {
      id: books.newId('we'),
      object: 'webhook_endpoint' as const,
      url,
      enabled_events: textsOf(form, 'enabled_events'),
      secret: STRIPE_WEBHOOK_SECRET,
      status: 'enabled' as const,
      metadata: mergeMetadata(EMPTY, form),
      created: books.now(),
    };
    books.endpoints.put(row);
    return { ...view(row), secret: row.secret };
  });
  server.post('/webhook_endpoints/:id', ({ params, form }) => {
    const row = books.need(books.endpoints.get(params['id']!), {
      noun: 'webhook endpoint',
      id: params['id']!,
      param: 'id',
    });
    const events = textsOf(form, 'enabled_events');
    return view(
      books.endpoints.put({
        ...row,
        url: textOf(form, 'url') ?? row.url,
        enabled_events: events.length > 0 ? events : row.enabled_events,
        status: { true: 'disabled' as const, false: 'enabled' as const }[textOf(form, 'disabled') ?? ''] ?? row.status,
      }),
    );
  });
  server.delete('/webhook_endpoints/:id', ({ params }) => {
    books.endpoints.delete(params['id']!);
    return { id: params['id'], object: 'webhook_endpoint', deleted: true };
  });
  server.get('/webhook_endpoints', ({ form }) =>
    paged(books.endpoints.all(), { form, url: '/v1/webhook_endpoints', view }),
  );
}

function portalConfigurations(server: StripeServer, books: StripeBooks): void {
  const view = (row: object) => ({
    ...row,
    application: null,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    default_return_url: null,
    livemode: false,
    login_page: { enabled: false, url: null },
    name: null,
  });
  server.post('/billing_portal/configurations', ({ form }) => {
    const created = books.now();
    const row = {
      id: books.newId('bpc'),
      object: 'billing_portal.configuration' as const,
      active: true,
      is_default: false,
      metadata: mergeMetadata(EMPTY, form),
      features: objectOf(form, 'features'),
      created,
    };
    return view({ ...books.portalConfigurations.put(row), updated: created });
  });
  server.post('/billing_portal/configurations/:id', ({ params, form }) => {
    const row = books.need(books.portalConfigurations.get(params['id']!), {
      noun: 'configuration',
      id: params['id']!,
      param: 'id',
    });
    return view({
      ...books.portalConfigurations.put({
        ...row,
        features: objectOf(form, 'features'),
        metadata: mergeMetadata(row.metadata, form),
      }),
      updated: books.now(),
    });
  });
  server.get('/billing_portal/configurations', ({ form }) =>
    paged(books.portalConfigurations.all(), {
      form,
      url: '/v1/billing_portal/configurations',
      view: (row) => view({ ...row, updated: row.created }),
    }),
  );
}
