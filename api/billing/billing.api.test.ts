import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'graphql-ws';
import { TestApi } from '#test/testkit/api.js';
import { waitUntil } from '#test/testkit/processes.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

let sandbox: TestSandbox;
let api: TestApi;
const SECRETS = ['sandbox-stripe-webhook-secret', 'the-next-secret'];
const sockets: Client[] = [];

beforeAll(async () => {
  sandbox = await startTestSandbox();
  const settings = {
    SANDBOX_PORT: new URL(sandbox.url).port,
    STRIPE_SECRET_KEY: 'sandbox-stripe-secret-key',
    STRIPE_BASE_URL: `${sandbox.url}/stripe`,
    STRIPE_WEBHOOK_SECRET: SECRETS.join(','),
  };
  api = await TestApi.start({ settings });
  await api.domain.billing.catalogue.sync();
}, 60_000);
afterAll(async () => {
  await Promise.all(sockets.map(async (socket) => socket.dispose()));
  await api.stop();
  await sandbox.stop();
});

async function owner(plan: 'free' | 'professional' = 'free') {
  const account = await api.account({ plan, scopes: ['read:billing'] });
  const { email, password } = account;
  const answer = await api.ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    { variables: { input: { email, password } } },
  );
  return { ...account, cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}
type Owner = Awaited<ReturnType<typeof owner>>;

// eslint-disable-next-line max-params -- reads as the call that it makes
const change = async <Payload>(as: Owner, name: string, input: object, selection: string): Promise<Payload> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
  const answer = await api.ask<Record<string, Payload>>(text, { cookie: as.cookie, variables: { input } });
  if (answer.errors) throw new Error(answer.errors[0]!.message);
  return answer.data![name]!;
};

const card = { number: '4242424242424242', expiry: '12 / 34', cvc: '123' };
async function buy(as: Owner, plan = 'STARTER'): Promise<void> {
  const input = { plan, interval: 'MONTH', currency: 'EUR', locale: 'DE' };
  const { url } = await change<{ url: string }>(as, 'checkoutCreate', input, 'url');
  await fetch(url, { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' });
  await api.domain.billing.reconciliation.run();
}

const BILLING = `{ billing { plan currency hasPortal isTrialAvailable overLimits { resource used limit }
  subscription { id plan status interval price { amount currencyCode } isCancelAtPeriodEnd }
  nextInvoice { amountDue { amountMinor currencyCode } at }
  invoices(first: 5) { nodes { id number status total { amount currencyCode } } }
  ledger(first: 5) { nodes { id event amount } } memberUsage { used } }
  quotas { resource used reserved limit extra resetsAt } }`;

describe('what is offered', () => {
  it('is there for everybody, with prices in four currencies', async () => {
    const answer = await api.ask<{
      plans: { plan: string; images: number; prices: { month: { amount: string; currencyCode: string } }[] }[];
    }>(
      '{ plans { plan listings images ideas seats requestsPerMinute prices { month { amount currencyCode } } } imagePacks { pack units prices { amount } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.plans.map(({ plan, images }) => [plan, images])).toEqual([
      ['FREE', 20],
      ['STARTER', 100],
      ['PROFESSIONAL', 500],
      ['ENTERPRISE', 2500],
    ]);
    expect(answer.data!.plans[1]!.prices.map(({ month }) => `${month.amount} ${month.currencyCode}`)).toEqual([
      '19.00 USD',
      '19.00 EUR',
      '17.00 GBP',
      '26.00 CAD',
    ]);
  });
});

describe('a plan', () => {
  it('is bought, shown, changed with what it costs, cancelled and taken up again', async () => {
    const as = await owner();
    await buy(as);
    const answer = await api.ask<{ billing: Record<string, unknown>; quotas: unknown[] }>(BILLING, {
      cookie: as.cookie,
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.billing).toMatchObject({
      plan: 'STARTER',
      currency: 'EUR',
      hasPortal: true,
      isTrialAvailable: false,
      overLimits: [],
      subscription: { plan: 'STARTER', status: 'TRIALING', price: { amount: '19.00', currencyCode: 'EUR' } },
      nextInvoice: { amountDue: { amountMinor: 1900, currencyCode: 'EUR' } },
    });
    expect(answer.data!.quotas).toMatchObject([{ limit: 50 }, { limit: 100 }, { limit: 200 }]);

    const wish = { plan: 'PROFESSIONAL', interval: 'MONTH' };
    const preview = await change<{ prorationDate: string; isChargedNow: boolean }>(
      as,
      'subscriptionPreview',
      wish,
      'prorationDate isChargedNow',
    );
    const key = randomUUID();
    const order = { ...wish, prorationDate: preview.prorationDate, idempotencyKey: key };
    const [first, again] = [
      await change<{ subscription: { plan: string } }>(as, 'subscriptionChange', order, 'subscription { id plan }'),
      await change<{ subscription: { plan: string } }>(as, 'subscriptionChange', order, 'subscription { id plan }'),
    ];
    expect(first.subscription.plan).toBe('PROFESSIONAL');
    expect(again).toEqual(first);
    expect(await change(as, 'subscriptionCancel', {}, 'subscription { isCancelAtPeriodEnd }')).toMatchObject({
      subscription: { isCancelAtPeriodEnd: true },
    });
    expect(await change(as, 'subscriptionResume', {}, 'subscription { isCancelAtPeriodEnd }')).toMatchObject({
      subscription: { isCancelAtPeriodEnd: false },
    });
    const { url } = await change<{ url: string }>(as, 'portalCreate', { locale: 'DE' }, 'url');
    expect(await (await fetch(url)).text()).toContain('PODPusher Professional');
  });

  it('is one checkout under one key', async () => {
    const as = await owner();
    const input = { plan: 'STARTER', interval: 'YEAR', currency: 'USD', locale: 'EN', idempotencyKey: randomUUID() };
    const [first, again] = [
      await change(as, 'checkoutCreate', input, 'url'),
      await change(as, 'checkoutCreate', input, 'url'),
    ];
    expect(again).toEqual(first);
  });

  it('reaches rate bucket and quotas of another API process within seconds', async () => {
    const as = await owner();
    const limit = async () =>
      (await api.ask<{ rateLimit: { limit: number } }>('{ rateLimit { limit } }', { cookie: as.cookie })).data!
        .rateLimit.limit;
    expect(await limit()).toBe(1_000);
    await buy(as, 'PROFESSIONAL');
    await waitUntil('the bucket follows the plan', async () => (await limit()) === 5_000, 5_000);
  });
});

describe('billingEvents', () => {
  it('tell of a change, and go on from a cursor without gap or repeat', async () => {
    const as = await owner();
    const socket = api.socket({ key: as.key });
    sockets.push(socket);
    const stream = (after?: string) =>
      socket.iterate<{ billingEvents: { cursor: string; kind: string } }>({
        query: 'subscription ($after: String) { billingEvents(after: $after) { cursor kind } }',
        variables: { after },
      });
    const live = stream();
    const seen: { cursor: string; kind: string }[] = [];
    const reading = (async () => {
      for await (const { data } of live) seen.push(data!.billingEvents);
    })();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await buy(as);
    await waitUntil('the plan is told', () => seen.some(({ kind }) => kind === 'PLAN_CHANGED'), 5_000);
    await live.return?.();
    await reading;
    const resumed = stream(seen[0]!.cursor);
    const next = await resumed.next();
    expect((next.value as { data: { billingEvents: unknown } }).data.billingEvents).toEqual(seen[1]);
    await resumed.return?.();
  });
});

describe('/webhooks/stripe', () => {
  const sign = (body: string, secret = SECRETS[0]!, at = Math.floor(Date.now() / 1000)) =>
    `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
  const send = async (body: string, signature?: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', ...(signature && { 'stripe-signature': signature }) };
    const reply = await fetch(`${api.url}/webhooks/stripe`, { method: 'POST', body, headers });
    await reply.arrayBuffer();
    return reply.status;
  };
  const event = (id = `evt_${randomBytes(8).toString('hex')}`) =>
    JSON.stringify({
      id,
      type: 'invoice.paid',
      created: Math.floor(Date.now() / 1000),
      data: { object: { id: 'in_1', customer: 'cus_nobody' } },
    });
  const stored = async (): Promise<number> =>
    (await api.database.db.pool.query('SELECT 1 FROM stripe_events')).rowCount ?? 0;

  it('stores what is signed by either secret, once, and orders its work', async () => {
    const body = event();
    const before = await stored();
    expect([
      await send(body, sign(body)),
      await send(body, sign(body, SECRETS[1])),
      await send(body, sign(body)),
    ]).toEqual([200, 200, 200]);
    expect(await stored()).toBe(before + 1);
    const { id } = JSON.parse(body) as { id: string };
    const jobs = await api.database.db.pool.query(
      `SELECT 1 FROM graphile_worker._private_jobs WHERE payload ->> 'eventId' = $1`,
      [id],
    );
    expect(jobs.rowCount).toBe(1);
    await api.domain.billing.events.handle(id);
    const { rows } = await api.database.db.pool.query<{ state: string; deliveries: number }>(
      'SELECT state, deliveries FROM stripe_events WHERE id = $1',
      [id],
    );
    expect(rows[0]).toEqual({ state: 'ignored', deliveries: 3 });
  });

  it('refuses what is unsigned, stale, wrongly signed, changed, huge or no event, and stores nothing', async () => {
    const before = await stored();
    const body = event();
    const old = Math.floor(Date.now() / 1000) - 301;
    expect(await send(body)).toBe(400);
    expect(await send(body, sign(body, SECRETS[0], old))).toBe(400);
    expect(await send(body, sign(body, 'another-secret'))).toBe(400);
    expect(await send(`${body} `, sign(body))).toBe(400);
    expect(await send('{"hello":1}', sign('{"hello":1}'))).toBe(400);
    const huge = JSON.stringify({ ...(JSON.parse(body) as object), padding: 'x'.repeat(600_000) });
    expect(await send(huge, sign(huge))).toBe(413);
    expect(await stored()).toBe(before);
  });
});
