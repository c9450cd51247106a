import { randomUUID } from 'node:crypto';
import type { IdempotentCall } from '../idempotency/idempotency.js';
import { readPage } from '#schema/base/page-request.js';
import { BillingRoom } from '#test/testkit/billing-room.js';
import { waitUntil } from '#test/testkit/processes.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

const call = (mutation: string, key: string = randomUUID()): IdempotentCall => ({
  mutation,
  key,
  occurrence: 1,
  request: null,
  scope: 'workspace',
  onReplay: () => undefined,
});
type Owner = Awaited<ReturnType<BillingRoom['owner']>>;

async function buy(
  owner: Owner,
  plan: 'starter' | 'professional' | 'enterprise' = 'starter',
  fields: Record<string, string> = {},
) {
  const order = { plan, interval: 'month', currency: 'EUR', locale: 'de' } as const;
  const checkout = await room.api.billing.purchases.planCheckout(owner, order, call('checkoutCreate'));
  if (!('url' in checkout)) throw new Error(checkout.failure);
  const next = await room.submit(checkout.url, fields);
  await room.catchUp();
  return next;
}
const state = async (owner: Owner) => {
  const { plan, subscription } = await room.api.billing.reads.state(owner);
  // What an API process allows follows by a wake-up.
  const entitled = async () => room.api.entitlements.of(owner.workspaceId);
  await waitUntil('the entitlements follow the plan', async () => (await entitled()).plan === plan, 5_000);
  return { plan, status: subscription?.status, seats: (await entitled()).seats };
};
const images = async (owner: Owner) =>
  (await room.api.billing.reads.quotas(owner)).find(({ resource }) => resource === 'IMAGES')!;

describe('the life of a subscription', () => {
  it('goes from trial to paid, up, late, into grace, down, over and back, and the plan follows at each step', async () => {
    const owner = await room.owner();
    expect(await state(owner)).toMatchObject({ plan: 'free', status: undefined });

    expect(await buy(owner)).toContain('/billing/return?session=cs_test_');
    expect(await state(owner)).toMatchObject({ plan: 'starter', status: 'trialing' });
    expect(await images(owner)).toMatchObject({ limit: 100, resetsAt: new Date('2026-12-15T09:00:00Z') });

    room.clock.forward(14);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'starter', status: 'active' });
    expect(await images(owner)).toMatchObject({ limit: 100, resetsAt: new Date('2027-01-15T09:00:00Z') });

    room.clock.forward(10);
    const up = { plan: 'professional', interval: 'month' } as const;
    const preview = await room.api.billing.commands.preview(owner, up);
    if ('failure' in preview) throw new Error(preview.failure);
    // 21 of 31 days: the difference of 49 and 19 euros for what is left of the month.
    expect(preview.invoice.amountDueMinor).toBe(Math.round((4900 * 21) / 31) - Math.round((1900 * 21) / 31));
    const changed = await room.api.billing.commands.change(
      owner,
      { ...up, prorationDate: preview.move.prorationDate },
      call('subscriptionChange'),
    );
    expect(changed).toMatchObject({ plan: 'professional', status: 'active' });
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'professional', seats: 3 });
    expect((await room.api.billing.reads.invoices(owner, readPage({ first: 1 }))).nodes[0]).toMatchObject({
      totalMinor: preview.invoice.totalMinor,
      status: 'paid',
      currency: 'EUR',
    });

    // From here on the card is declined.
    const portal = await room.api.billing.purchases.portal(owner, 'de');
    if (!('url' in portal)) throw new Error('no portal');
    await room.submit(`${portal.url}/card`, { number: '4000000000000341' });
    room.clock.forward(21);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'professional', status: 'past_due', seats: 3 });
    expect((await room.api.billing.reads.state(owner)).subscription!.problem).toMatchObject({ amountDueMinor: 4900 });

    room.clock.forward(8);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'free', status: 'past_due', seats: 1 });

    await room.submit(`${portal.url}/card`, { number: '4242424242424242' });
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'professional', status: 'active' });

    const down = await room.api.billing.commands.change(
      owner,
      { plan: 'starter', interval: 'month', prorationDate: room.clock.now() },
      call('subscriptionChange'),
    );
    expect(down).toMatchObject({ plan: 'starter', paidPlan: 'professional' });
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'professional', seats: 3 });
    room.clock.forward(23);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'starter', seats: 1 });

    await room.api.billing.commands.cancel(owner, call('subscriptionCancel'));
    await room.catchUp();
    expect((await room.api.billing.reads.state(owner)).subscription).toMatchObject({
      isCancelAtPeriodEnd: true,
      status: 'active',
    });
    room.clock.forward(31);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'free', status: 'canceled' });

    await buy(owner, 'enterprise');
    expect(await state(owner)).toMatchObject({ plan: 'enterprise', status: 'active', seats: 10 });
  }, 60_000);

  it('tells who watches that a grace has ended, of which Stripe says nothing', async () => {
    const owner = await room.subscriber('enterprise');
    await room.submit(`${await portalOf(owner)}/card`, { number: '4000000000000341' });
    room.clock.forward(31);
    await room.catchUp();
    const told = async () =>
      (
        await room.workerDb.pool.query<{ kind: string }>(
          'SELECT kind FROM billing_events WHERE workspace_id = $1 AND at = $2 ORDER BY seq',
          [owner.workspaceId, room.clock.now()],
        )
      ).rows.map(({ kind }) => kind);
    room.clock.forward(7);
    expect(await room.worker.billing.mirror.plans.refresh(owner.workspaceId)).toBe(true);
    expect(await told()).toEqual(['plan.changed']);
    expect(await room.worker.billing.mirror.plans.refresh(owner.workspaceId)).toBe(false);
    expect(await told()).toEqual(['plan.changed']);
  });

  it('gives one trial to a workspace, and none again', async () => {
    const owner = await room.owner();
    await buy(owner);
    const before = await room.api.billing.reads.state(owner);
    expect(before.hasHadTrial).toBe(true);
    await room.submit(await portalOf(owner).then((url) => `${url}/cancel`));
    room.clock.forward(15);
    await room.catchUp();
    await buy(owner);
    expect(await state(owner)).toMatchObject({ plan: 'starter', status: 'active' });
  });

  it('changes nothing when a card is declined at checkout', async () => {
    const owner = await room.owner();
    expect(await buy(owner, 'professional', { number: '4000 0000 0000 0002' })).toContain('Your card was declined');
    expect(await state(owner)).toMatchObject({ plan: 'free', status: undefined });
  });

  it('tells that a card is declined when a larger plan is to be paid, and keeps the old one', async () => {
    const owner = await room.owner();
    await buy(owner, 'enterprise');
    await room.submit(`${await portalOf(owner)}/card`, { number: '4000000000000341' });
    const wanted = { plan: 'enterprise', interval: 'year', prorationDate: room.clock.now() } as const;
    expect(await room.api.billing.commands.change(owner, wanted, call('subscriptionChange'))).toMatchObject({
      failure: 'CARD_DECLINED',
    });
    await room.catchUp();
    expect((await room.api.billing.reads.state(owner)).subscription).toMatchObject({
      interval: 'month',
      status: 'active',
    });
  });

  it('is bought once: a second checkout is refused while the first subscription runs', async () => {
    const owner = await room.owner();
    await buy(owner);
    await expect(buy(owner)).rejects.toThrow('ALREADY_SUBSCRIBED');
  });
});

async function portalOf(owner: Owner): Promise<string> {
  const portal = await room.api.billing.purchases.portal(owner, 'en');
  if (!('url' in portal)) throw new Error('no portal');
  return portal.url;
}

describe('image packs', () => {
  it('add what was paid for, once, and take it back with the money', async () => {
    const owner = await room.owner();
    const order = { pack: 'small', currency: 'EUR', locale: 'de' } as const;
    const checkout = await room.api.billing.purchases.packCheckout(owner, order, call('imagePackCheckout'));
    if (!('url' in checkout)) throw new Error(checkout.failure);
    await room.submit(checkout.url);
    expect(await room.catchUp()).toBeGreaterThan(0);
    expect(await room.catchUp()).toBe(0);
    expect(await images(owner)).toMatchObject({ limit: 20, extra: 100 });

    const state_ = (await (await fetch(`${room.sandbox.url}/stripe/state.json`)).json()) as {
      customers: { id: string }[];
    };
    expect(state_.customers.length).toBeGreaterThan(0);
    const { rows } = await room.workerDb.pool.query<{ payment: string }>(
      'SELECT stripe_payment_id AS payment FROM billing_packs WHERE workspace_id = $1',
      [owner.workspaceId],
    );
    await fetch(`${room.sandbox.url}/stripe/v1/refunds`, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
      body: new URLSearchParams({ payment_intent: rows[0]!.payment, amount: '450' }),
    });
    await room.catchUp();
    await room.catchUp();
    expect(await images(owner)).toMatchObject({ extra: 50 });
    expect(
      (await room.api.billing.reads.ledger(owner, readPage({ first: 10 }))).nodes.map(({ event, amount }) => [
        event,
        amount,
      ]),
    ).toEqual([
      ['refunded', 50],
      ['bought', 100],
    ]);
  });
});
