import { createHmac } from 'node:crypto';
import { type ProductionApi, WEBHOOK_SECRETS } from '../production-api.js';

type Headers = Record<string, string>;

const nowS = () => Math.floor(Date.now() / 1000);
const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text);

/** As Stripe signs: `t=…,v1=…` over `<t>.<body>`. */
const stripeHeaders = (body: string, secret: string, timestamp = nowS()): Headers => ({
  'stripe-signature': `t=${timestamp},v1=${hmac(secret, `${timestamp}.${body}`).digest('hex')}`,
});

/** As Etsy signs: Standard Webhooks, over `<id>.<timestamp>.<body>`. */
function etsyHeaders(body: string, secret: string, timestamp = nowS()): Headers {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = hmac(key, `msg_1.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
}

/** An event about somebody who is no customer of ours. */
const stripeEvent = (id: string) =>
  JSON.stringify({
    id,
    type: 'customer.subscription.updated',
    created: nowS(),
    data: { object: { id: 'sub_of_nobody', customer: 'cus_of_nobody' } },
  });

/** Row "webhook replay, stale t, swapped secret, re-ordered, duplicate id": refused, or taken once. */
export function webhooks(api: () => ProductionApi): void {
  const send = async (path: string, body: string, headers: Headers = {}) => {
    const sent = { 'content-type': 'application/json', ...headers };
    return (await api().fetch(path, { method: 'POST', body, headers: sent })).status;
  };
  const isKnown = async (id: string) => {
    const { rows } = await api().inside.database.db.pool.query('SELECT FROM stripe_events WHERE id = $1', [id]);
    return rows.length;
  };

  describe('webhook replay, stale t, swapped secret, re-ordered, duplicate id', () => {
    it.each(['/webhooks/stripe', '/webhooks/etsy', '/webhooks/printify'])(
      '%s refuses what is not signed',
      async (path) => {
        expect([400, 401]).toContain(await send(path, stripeEvent('evt_unsigned')));
        expect(await isKnown('evt_unsigned')).toBe(0);
      },
    );

    it('Stripe: a swapped secret, a stale time, another body and a huge one are refused and leave nothing', async () => {
      const { STRIPE_WEBHOOK_SECRET: secret, ETSY_WEBHOOK_SECRET: other } = WEBHOOK_SECRETS;
      const body = stripeEvent('evt_forged');
      expect(await send('/webhooks/stripe', body, stripeHeaders(body, other))).toBe(400);
      expect(await send('/webhooks/stripe', body, stripeHeaders(body, secret, nowS() - 600))).toBe(400);
      expect(await send('/webhooks/stripe', body, stripeHeaders(stripeEvent('evt_other'), secret))).toBe(400);
      const huge = JSON.stringify({ id: 'evt_forged', padding: 'x'.repeat(600_000) });
      expect(await send('/webhooks/stripe', huge, stripeHeaders(huge, secret))).toBe(413);
      expect(await isKnown('evt_forged')).toBe(0);
    });

    it('Stripe: the same event sent again, and an older one after it, are acknowledged and kept once each', async () => {
      const [newer, older] = [stripeEvent('evt_newer'), stripeEvent('evt_older')];
      for (const body of [newer, newer, older, newer]) {
        expect(await send('/webhooks/stripe', body, stripeHeaders(body, WEBHOOK_SECRETS.STRIPE_WEBHOOK_SECRET))).toBe(
          200,
        );
      }
      expect([await isKnown('evt_newer'), await isKnown('evt_older')]).toEqual([1, 1]);
    });

    it('Etsy: a swapped secret and a stale time are refused; the same message twice is acknowledged', async () => {
      const body = JSON.stringify({ event_type: 'order.paid', resource_url: 'https://169.254.169.254/', shop_id: '1' });
      const { ETSY_WEBHOOK_SECRET: secret } = WEBHOOK_SECRETS;
      const other = `whsec_${Buffer.alloc(32, 6).toString('base64')}`;
      expect(await send('/webhooks/etsy', body, etsyHeaders(body, other))).toBe(401);
      expect(await send('/webhooks/etsy', body, etsyHeaders(body, secret, nowS() - 600))).toBe(401);
      expect(await send('/webhooks/etsy', body, etsyHeaders(body, secret))).toBe(200);
      expect(await send('/webhooks/etsy', body, etsyHeaders(body, secret))).toBe(200);
    });
  });
}
