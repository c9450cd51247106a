import { createHmac, randomUUID } from 'node:crypto';
import { BillingRoom } from '#test/testkit/billing-room.js';
import type { IdempotentCall } from '../idempotency/idempotency.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

const call = (mutation: string): IdempotentCall => ({
  mutation,
  key: randomUUID(),
  occurrence: 1,
  request: null,
  scope: 'workspace',
  onReplay: () => undefined,
});

interface Told {
  id: string;
  type: string;
  created: number;
  data: { object: { id?: string; customer?: string } };
}

/** Everything that Stripe told of a customer, oldest first. */
async function toldOf(customerId: string): Promise<Told[]> {
  const reply = await fetch(`${room.sandbox.url}/stripe/v1/events?limit=100`, {
    headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
  });
  const { data } = (await reply.json()) as { data: Told[] };
  return data.filter((one) => one.data.object.customer === customerId).reverse();
}

/** As the endpoint would get it, under an id of its own, and then worked. */
async function deliver(event: Told, id: string): Promise<void> {
  const body = Buffer.from(JSON.stringify({ ...event, id }));
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', 'sandbox-stripe-webhook-secret').update(`${at}.`).update(body).digest('hex');
  await room.api.billing.inbox.receive(body, `t=${at},v1=${signature}`);
  await room.worker.billing.events.handle(id);
}

/** Rows of the workspace without ids and times of reading. */
async function rows(workspaceId: string): Promise<unknown> {
  const { pool } = room.workerDb;
  const ask = async (text: string) => (await pool.query<Record<string, unknown>>(text, [workspaceId])).rows;
  return {
    plan: await ask('SELECT plan FROM workspaces WHERE id = $1'),
    account: await ask('SELECT anchor_at, currency, trial_used_at FROM billing_accounts WHERE workspace_id = $1'),
    subscriptions: await ask(
      'SELECT stripe_subscription_id, plan, status, current_period_end, price_minor FROM billing_subscriptions WHERE workspace_id = $1',
    ),
    invoices: await ask(
      'SELECT stripe_invoice_id, status, total_minor FROM billing_invoices WHERE workspace_id = $1 ORDER BY stripe_invoice_id',
    ),
  };
}

async function forget(workspaceId: string): Promise<void> {
  const { pool } = room.database.db;
  const { rows: kept } = await pool.query<{ anchor: Date }>(
    'SELECT created_at AS anchor FROM workspaces WHERE id = $1',
    [workspaceId],
  );
  for (const table of ['billing_subscriptions', 'billing_invoices', 'billing_events']) {
    await room.workerDb.pool.query(`DELETE FROM ${table} WHERE workspace_id = $1`, [workspaceId]);
  }
  const reset =
    'UPDATE billing_accounts SET anchor_at = $2, currency = NULL, trial_used_at = NULL WHERE workspace_id = $1';
  await room.workerDb.pool.query(reset, [workspaceId, kept[0]!.anchor]);
  await room.workerDb.pool.query(`UPDATE workspaces SET plan = 'free' WHERE id = $1`, [workspaceId]);
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);
}

describe('the events of an upgrade', () => {
  it('end in the same rows in any order, one doubled and one lost, once Stripe was compared', async () => {
    const owner = await room.owner();
    const { commands, purchases } = room.api.billing;
    const checkout = await purchases.planCheckout(
      owner,
      { plan: 'enterprise', interval: 'month', currency: 'EUR', locale: 'de' },
      call('checkoutCreate'),
    );
    if (!('url' in checkout)) throw new Error(checkout.failure);
    await room.submit(checkout.url);
    await room.catchUp();
    room.clock.forward(10);
    const wish = { plan: 'enterprise', interval: 'year', prorationDate: room.clock.now() } as const;
    expect(await commands.change(owner, wish, call('subscriptionChange'))).toMatchObject({ interval: 'year' });
    await room.catchUp();
    const wanted = await rows(owner.workspaceId);
    const events = await toldOf(await room.customerOf(owner.workspaceId));
    expect(events.length).toBeGreaterThanOrEqual(6);

    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      await forget(owner.workspaceId);
      const order = shuffled(events, random);
      const lost = Math.floor(random() * order.length);
      const kept = order.filter((_, index) => index !== lost);
      const told = [...kept, kept[Math.floor(random() * kept.length)]!];
      for (const event of shuffled(told, random)) await deliver(event, `${event.id}_${seed}`);
      await room.catchUp();
      expect(await rows(owner.workspaceId)).toEqual(wanted);
      expect(await room.catchUp()).toBe(0);
    }
  }, 120_000);

  it('all change rows: the five that are told of a subscription and its payments', async () => {
    const owner = await room.owner();
    const checkout = await room.api.billing.purchases.planCheckout(
      owner,
      { plan: 'enterprise', interval: 'month', currency: 'USD', locale: 'en' },
      call('checkoutCreate'),
    );
    if (!('url' in checkout)) throw new Error(checkout.failure);
    await room.submit(checkout.url);
    const customer = await room.customerOf(owner.workspaceId);
    const told = async (type: string) => {
      const event = (await toldOf(customer)).findLast((one) => one.type === type);
      if (!event) throw new Error(`Stripe did not tell ${type}`);
      const before = JSON.stringify(await rows(owner.workspaceId));
      await deliver(event, `${event.id}_once`);
      return JSON.stringify(await rows(owner.workspaceId)) !== before;
    };
    expect(await told('customer.subscription.created')).toBe(true);
    const portal = await room.api.billing.purchases.portal(owner, 'en');
    if (!('url' in portal)) throw new Error('no portal');
    await room.api.billing.commands.cancel(owner, call('subscriptionCancel'));
    room.clock.forward(1);
    await room.api.billing.commands.resume(owner, call('subscriptionResume'));
    room.clock.forward(31);
    expect(await told('invoice.paid')).toBe(true);
    await room.submit(`${portal.url}/card`, { number: '4000000000000341' });
    room.clock.forward(31);
    await fetch(`${room.sandbox.url}/stripe/v1/events`, {
      headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
    });
    expect(await told('invoice.payment_failed')).toBe(true);
    await room.submit(`${portal.url}/card`);
    expect(await told('customer.subscription.updated')).toBe(true);
    await room.submit(`${portal.url}/cancel`);
    room.clock.forward(32);
    await fetch(`${room.sandbox.url}/stripe/v1/events`, {
      headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
    });
    expect(await told('customer.subscription.deleted')).toBe(true);
  });
});
