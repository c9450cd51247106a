import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '#infra/clock.js';
import { StripeClient } from './stripe-client.gateway.js';

/** A Stripe that is broken, or that says the card is declined. */
async function openStripe(status: number) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    const error = { type: status === 402 ? 'card_error' : 'api_error', message: 'Declined.' };
    response.writeHead(status, { 'content-type': 'application/json', 'stripe-should-retry': 'false' });
    response.end(JSON.stringify({ error }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = { STRIPE_SECRET_KEY: 'sk_test_x' };
  const client = new StripeClient({ mode: 'live', baseUrl, authUrl: undefined, keys, missing: [] }, systemClock);
  const ask = () => client.call((stripe) => stripe.customers.retrieve('cus_x')).catch((error: unknown) => error);
  return { seen, ask, close: () => new Promise((resolve) => server.close(resolve)) };
}

test('a Stripe that failed five times in a row is left alone, and people hear at once when to try again', async () => {
  const stripe = await openStripe(500);
  for (let tries = 0; tries < 5; tries += 1) expect(await stripe.ask()).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  const calls = stripe.seen.length;
  const refused = (await stripe.ask()) as { code: string; retryAfterMs?: number };
  expect(refused).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  expect(refused.retryAfterMs).toBeGreaterThan(50_000);
  expect(stripe.seen).toHaveLength(calls);
  await stripe.close();
});

test('declined cards say nothing about Stripe', async () => {
  const stripe = await openStripe(402);
  for (let tries = 0; tries < 8; tries += 1) expect(await stripe.ask()).toMatchObject({ code: 'PAYMENT_REQUIRED' });
  expect(stripe.seen).toHaveLength(8);
  await stripe.close();
});
