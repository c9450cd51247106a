import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { isSignedByStripe } from '#domain/billing/webhook-signature.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

/** The package itself speaks to the stand-in: what it returns is used by its own types below. */
let sandbox: TestSandbox;
let stripe: Stripe;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  const { hostname, port } = new URL(sandbox.url);
  const httpClient = Stripe.createFetchHttpClient((input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    url.pathname = `/stripe${url.pathname}`;
    return fetch(url, init);
  });
  stripe = new Stripe('sandbox-stripe-secret-key', {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    httpClient,
    maxNetworkRetries: 0,
  });
});
afterAll(() => sandbox.stop());

async function priceOf(amount: number, interval?: 'month' | 'year'): Promise<Stripe.Price> {
  const product = await stripe.products.create({ name: `Plan ${amount}` });
  return stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: amount,
    ...(interval && { recurring: { interval } }),
  });
}

const day = 86_400;
const pay = (url: string, fields: Record<string, string> = {}) => {
  const card = { number: '4242424242424242', expiry: '12/34', cvc: '123', ...fields };
  return fetch(url, { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' });
};

async function subscribe(
  price: Stripe.Price,
  clock?: string,
): Promise<{ customer: Stripe.Customer; subscription: Stripe.Subscription }> {
  const customer = await stripe.customers.create({ name: 'Shop', ...(clock && { test_clock: clock }) });
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: price.id, quantity: 1 }],
    success_url: 'http://here/{CHECKOUT_SESSION_ID}',
  });
  expect((await pay(session.url!)).headers.get('location')).toBe(`http://here/${session.id}`);
  const done = await stripe.checkout.sessions.retrieve(session.id);
  expect([done.status, done.payment_status]).toEqual(['complete', 'paid']);
  return { customer, subscription: await stripe.subscriptions.retrieve(done.subscription as string) };
}

describe('Stripe’s stand-in', () => {
  it('makes a subscription through its page, with the period on its items and an invoice that names it', async () => {
    const { subscription } = await subscribe(await priceOf(1_900, 'month'));
    const [item] = subscription.items.data;
    expect(subscription.status).toBe('active');
    expect(item!.current_period_end - item!.current_period_start).toBeGreaterThan(27 * day);
    const invoice = await stripe.invoices.retrieve(subscription.latest_invoice as string);
    expect(invoice).toMatchObject({ status: 'paid', total: 1_900, amount_paid: 1_900, currency: 'eur' });
    expect(invoice.parent?.subscription_details?.subscription).toBe(subscription.id);
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([1_900]);
  });

  it('lives through a year on a test clock: renewals, a late payment, its retries, and the end', async () => {
    const start = Math.floor(Date.now() / 1000);
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start });
    const { customer, subscription } = await subscribe(await priceOf(1_000, 'month'), clock.id);
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 70 * day });
    expect((await stripe.invoices.list({ customer: customer.id })).data.map(({ status }) => status)).toEqual([
      'paid',
      'paid',
      'paid',
    ]);
    const portal = await stripe.billingPortal.configurations
      .create({ features: { subscription_cancel: { enabled: true } } })
      .then(({ id: configuration }) =>
        stripe.billingPortal.sessions.create({ customer: customer.id, return_url: 'http://here', configuration }),
      );
    await pay(`${portal.url}/card`, { number: '4000000000000341' });
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 94 * day });
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 115 * day });
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('unpaid');
    expect((await stripe.subscriptions.cancel(subscription.id)).status).toBe('canceled');
  });

  it('evens out a change to the cent, the same as its preview', async () => {
    const start = Math.floor(Date.UTC(2026, 5, 1) / 1000);
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start });
    const { subscription } = await subscribe(await priceOf(3_000, 'month'), clock.id);
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 10 * day });
    const larger = await priceOf(6_000, 'month');
    const items = [{ id: subscription.items.data[0]!.id, price: larger.id }];
    const preview = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items, proration_behavior: 'always_invoice', proration_date: start + 10 * day },
    });
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-2_000, 4_000]);
    const changed = await stripe.subscriptions.update(subscription.id, {
      items,
      proration_behavior: 'always_invoice',
      proration_date: start + 10 * day,
      expand: ['latest_invoice'],
    });
    expect((changed.latest_invoice as Stripe.Invoice).total).toBe(preview.total);
  });

  it('answers under an idempotency key as the first time, and refuses another request under it', async () => {
    const idempotencyKey = randomUUID();
    const [first, again] = [
      await stripe.customers.create({ name: 'One' }, { idempotencyKey }),
      await stripe.customers.create({ name: 'One' }, { idempotencyKey }),
    ];
    expect(again.id).toBe(first.id);
    const headers = again.lastResponse.headers as unknown as Headers;
    expect(headers.get('idempotent-replayed')).toBe('true');
    await expect(stripe.customers.create({ name: 'Two' }, { idempotencyKey })).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
      statusCode: 400,
    });
  });

  it('says what is wrong in Stripe’s form', async () => {
    await expect(stripe.subscriptions.retrieve('sub_none')).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'resource_missing',
      statusCode: 404,
    });
    await expect(stripe.customers.list({ limit: 101 })).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      param: 'limit',
    });
    const customer = await stripe.customers.create({ name: 'Declined' });
    const price = await priceOf(500);
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      customer: customer.id,
      line_items: [{ price: price.id, quantity: 1 }],
      success_url: 'http://here',
    });
    for (const [number, words] of [
      ['4000000000000002', 'declined'],
      ['4000000000009995', 'insufficient funds'],
      ['4000000000000069', 'expired'],
      ['4242424242424241', 'incorrect'],
    ]) {
      expect(await (await pay(session.url!, { number: number! })).text()).toContain(words);
    }
    expect(await (await pay(session.url!, { number: '4000002500003155' })).text()).toContain('Confirm the payment');
    expect((await pay(session.url!, { number: '4000002500003155', authentication: 'passed' })).status).toBe(303);
  });

  it('pages its lists in both directions', async () => {
    const { customer } = await subscribe(await priceOf(700, 'month'));
    const ids = [];
    for (let count = 0; count < 5; count += 1)
      ids.unshift(
        (await stripe.customers.createTaxId(customer.id, { type: 'eu_vat', value: `DE12345678${count}` })).id,
      );
    const seen: string[] = [];
    for await (const row of stripe.customers.listTaxIds(customer.id, { limit: 2 })) seen.push(row.id);
    expect(seen).toEqual(ids);
    const before = await stripe.customers.listTaxIds(customer.id, { limit: 2, ending_before: ids[3]! });
    expect(before.data.map(({ id }) => id)).toEqual(ids.slice(1, 3));
  });

  it('counts a meter’s events once each and bills them with the next period', async () => {
    const meter = await stripe.billing.meters.create({
      display_name: 'Points',
      event_name: 'points',
      default_aggregation: { formula: 'sum' },
    });
    const event = {
      event_name: 'points',
      identifier: 'hour-1',
      payload: { stripe_customer_id: (await stripe.customers.create({})).id, value: '7' },
    };
    await stripe.billing.meterEvents.create(event);
    await expect(stripe.billing.meterEvents.create(event)).rejects.toMatchObject({ code: 'duplicate_meter_event' });
    const now = Math.floor(Date.now() / 60_000) * 60;
    const customer = event.payload.stripe_customer_id;
    const sums = await stripe.billing.meters.listEventSummaries(meter.id, {
      customer,
      start_time: now - 600,
      end_time: now + 600,
    });
    expect(sums.data[0]!.aggregated_value).toBe(7);
  });

  it('signs as the package checks, and as ours does', () => {
    const payload = JSON.stringify({ id: 'evt_1', object: 'event' });
    const header = stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_a' });
    expect(stripe.webhooks.constructEvent(payload, header, 'whsec_a').id).toBe('evt_1');
    const now = new Date();
    expect(isSignedByStripe(Buffer.from(payload), header, { secrets: ['whsec_b', 'whsec_a'], now })).toBe(true);
    expect(isSignedByStripe(Buffer.from(payload), header, { secrets: ['whsec_b'], now })).toBe(false);
    expect(
      isSignedByStripe(Buffer.from(payload), header, { secrets: ['whsec_a'], now: new Date(now.getTime() + 301_000) }),
    ).toBe(false);
  });
});
