import { randomUUID } from 'node:crypto';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { systemActor } from '../accounts/actor.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

const subscriptionsOf = async (customer: string) =>
  (await room.stripe()).subscriptions.filter((one) => one.customer === customer);
const change = (
  owner: RoomOwner,
  plan: 'starter' | 'professional' | 'enterprise',
  interval: 'month' | 'year' = 'month',
) =>
  room.api.billing.commands.change(
    owner,
    { plan, interval, prorationDate: room.clock.now() },
    room.call('subscriptionChange'),
  );
const images = async (owner: RoomOwner) =>
  (await room.api.billing.reads.quotas(owner)).find(({ resource }) => resource === 'IMAGES')!;

/** The large plan, by the year. */
async function subscriberByTheYear(): Promise<RoomOwner> {
  const owner = await room.subscriber('enterprise');
  await change(owner, 'enterprise', 'year');
  await room.catchUp();
  return owner;
}

/** Units are taken as by a job that has ended well. */
async function use(owner: RoomOwner, amount: number): Promise<void> {
  const { workspaceId, userId } = owner;
  await room.workerDb.as({ workspaceId, userId }).transaction(async (tx) => {
    const jobId = randomUUID();
    await room.worker.billing.quotas.reserve(tx, workspaceId, { resource: 'IMAGES', amount, jobId });
    await room.worker.billing.quotas.settle(tx, jobId);
  });
}

describe('a workspace that is erased', () => {
  it('is charged no more: its subscription is cancelled and its open pages are closed', async () => {
    const owner = await room.subscriber();
    const customer = await room.customerOf(owner.workspaceId);
    await room.api.personalData.eraseWorkspaceFor(systemActor('test'), owner.workspaceId);
    const { rows } = await room.database.db.pool.query<{ payload: { customerId: string } }>(
      `SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'end-customer'`,
    );
    expect(rows.map(({ payload }) => payload)).toContainEqual({ customerId: customer });

    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings).toContainEqual({
      workspaceId: owner.workspaceId,
      what: expect.stringContaining('its workspace is gone') as string,
    });

    expect(await room.worker.billing.endings.endCustomer(customer)).toBe(1);
    expect(await room.worker.billing.endings.endCustomer(customer)).toBe(0);
    expect(await subscriptionsOf(customer)).toMatchObject([{ status: 'canceled' }]);
    expect((await room.worker.billing.reconciliation.run()).findings).toEqual([]);
  });
});

describe('a plan', () => {
  it('is bought on one page only: one that was opened before is closed by the next', async () => {
    const owner = await room.owner();
    const first = await room.planPage(owner);
    const second = await room.planPage(owner, 'professional');
    expect(await room.submit(first)).not.toContain('/billing/return');
    expect(await room.submit(second)).toContain('/billing/return');
    expect(await subscriptionsOf(await room.customerOf(owner.workspaceId))).toHaveLength(1);
  });

  it('is bought once, also when no event has told of it yet', async () => {
    const owner = await room.owner();
    await room.submit(await room.planPage(owner));
    await expect(room.planPage(owner)).rejects.toThrow('ALREADY_SUBSCRIBED');
  });

  it('has an open page when the call is repeated because its answer was lost', async () => {
    const owner = await room.owner();
    const fault = {
      provider: 'stripe',
      fault: 'status=400',
      times: 1,
      method: 'GET',
      path: '*checkout/sessions*',
      skip: 1,
    };
    const headers = { 'content-type': 'application/json' };
    const call = room.call('checkoutCreate');
    const order = { plan: 'starter', interval: 'month', currency: 'EUR', locale: 'en' } as const;
    await fetch(`${room.sandbox.url}/control/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
    await expect(room.api.billing.purchases.planCheckout(owner, order, call)).rejects.toThrow();
    await room.sandbox.calm();
    const page = await room.api.billing.purchases.planCheckout(owner, order, call);
    expect(await room.submit('url' in page ? page.url : '')).toContain('/billing/return');
  });

  it('leaves one open page of two that are asked for at the same time', async () => {
    const owner = await room.owner();
    const pages = await Promise.all([room.planPage(owner), room.planPage(owner)]);
    for (const page of pages) await room.submit(page);
    expect(await subscriptionsOf(await room.customerOf(owner.workspaceId))).toHaveLength(1);
  });

  it('is found by reconciliation when it runs twice all the same', async () => {
    const owner = await room.subscriber();
    const customer = await room.customerOf(owner.workspaceId);
    const { data } = (await (await room.list('/v1/prices?lookup_keys[0]=podpusher_starter_month_eur')).json()) as {
      data: { id: string }[];
    };
    const wish = {
      mode: 'subscription',
      customer,
      'line_items[0][price]': data[0]!.id,
      'line_items[0][quantity]': '1',
    };
    const page = await room.atStripe('/v1/checkout/sessions', { ...wish, success_url: 'http://here' });
    await room.submit(((await page.json()) as { url: string }).url);
    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings).toContainEqual({ workspaceId: owner.workspaceId, what: 'more than one subscription runs' });
    const twice = (await subscriptionsOf(customer)).at(-1)!.id;
    await room.atStripe(`/v1/subscriptions/${twice}`, {}, 'DELETE');
    await room.catchUp();
  });

  it('without a trial is paid at once by whoever is on the trial of another', async () => {
    const owner = await room.subscriber('starter');
    const preview = await room.api.billing.commands.preview(owner, { plan: 'enterprise', interval: 'month' });
    if ('failure' in preview) throw new Error(preview.failure);
    expect(preview.invoice.amountDueMinor).toBe(14_900);
    expect(await change(owner, 'enterprise')).toMatchObject({ plan: 'enterprise', status: 'active' });
    const customer = await room.customerOf(owner.workspaceId);
    const paid = (await room.stripe()).invoices.filter((one) => one.customer === customer && one.status === 'paid');
    expect(paid.map(({ total }) => total)).toContain(14_900);
  });

  it('keeps its trial when the larger one has a trial too', async () => {
    const owner = await room.subscriber('starter');
    expect(await change(owner, 'professional')).toMatchObject({ plan: 'professional', status: 'trialing' });
  });

  it('keeps the month of its quotas when it is paid by the year instead', async () => {
    const owner = await room.subscriber('enterprise');
    room.clock.forward(3);
    await use(owner, 40);
    const before = await images(owner);
    expect(await change(owner, 'enterprise', 'year')).toMatchObject({ interval: 'year' });
    await room.catchUp();
    expect(await images(owner)).toMatchObject({ used: 40, resetsAt: before.resetsAt });
  });

  it('moves what is metered to its interval with it', async () => {
    const owner = await room.subscriber('enterprise');
    expect(await change(owner, 'enterprise', 'year')).toMatchObject({ interval: 'year' });
    const [row] = await subscriptionsOf(await room.customerOf(owner.workspaceId));
    const { data } = (await (
      await fetch(`${room.sandbox.url}/stripe/v1/prices?limit=100`, {
        headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
      })
    ).json()) as { data: { id: string; recurring: { interval: string } | null }[] };
    const intervals = row!.items.map(({ price }) => data.find(({ id }) => id === price)!.recurring!.interval);
    expect(intervals).toEqual(['year', 'year']);
  });

  it('is not credited at once in a month in which more was used than the smaller one has', async () => {
    const owner = await subscriberByTheYear();
    await use(owner, 300);
    const refused = await change(owner, 'starter');
    expect(refused).toMatchObject({ failure: 'USAGE_ABOVE_PLAN', field: ['input', 'plan'] });
    expect((refused as { message: string }).message).toContain('300 images');
    room.clock.forward(32);
    await room.catchUp();
    expect(await change(owner, 'starter')).toMatchObject({ plan: 'starter' });
  });

  it('is paid under the same key after a card was declined and another one is there', async () => {
    const owner = await room.subscriber('enterprise');
    const portal = await room.api.billing.purchases.portal(owner, 'en');
    if (!('url' in portal)) throw new Error('no portal');
    await room.submit(`${portal.url}/card`, { number: '4000000000000341' });
    const order = { plan: 'enterprise', interval: 'year', prorationDate: room.clock.now() } as const;
    const call = room.call('subscriptionChange');
    expect(await room.api.billing.commands.change(owner, order, call)).toMatchObject({ failure: 'CARD_DECLINED' });
    await room.submit(`${portal.url}/card`, { number: '4242424242424242' });
    expect(await room.api.billing.commands.change(owner, order, call)).toMatchObject({ interval: 'year' });
  });
});

describe('a customer', () => {
  it('is followed although something else is sold to it in the dashboard, which is a finding', async () => {
    const owner = await room.subscriber();
    const customer = await room.customerOf(owner.workspaceId);
    await room.atStripe(`/control/customers/${customer}/foreign`, {});
    await room.catchUp();
    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings.filter(({ workspaceId }) => workspaceId === owner.workspaceId)).toEqual([
      { workspaceId: owner.workspaceId, what: expect.stringContaining('none of our plans') as string },
    ]);
  });

  it('has no failed event left when reconciliation has brought everything', async () => {
    const owner = await room.subscriber();
    const customer = await room.customerOf(owner.workspaceId);
    await room.workerDb.pool.query(
      `INSERT INTO stripe_events (id, type, object_id, created_at, received_at, state, problem)
       VALUES ('evt_failed', 'invoice.paid', $1, $2, $2, 'failed', 'Stripe did not answer')`,
      [customer, room.clock.now()],
    );
    room.clock.forward(1);
    await room.catchUp();
    const { rows } = await room.workerDb.pool.query(`SELECT state, problem FROM stripe_events WHERE id = 'evt_failed'`);
    expect(rows).toEqual([{ state: 'done', problem: null }]);
  });
});

describe('an image pack', () => {
  it('goes with its money however much was bought after it', async () => {
    const owner = await room.owner();
    const order = { pack: 'small', currency: 'EUR', locale: 'de' } as const;
    const checkout = await room.api.billing.purchases.packCheckout(owner, order, room.call('imagePackCheckout'));
    if (!('url' in checkout)) throw new Error(checkout.failure);
    await room.submit(checkout.url);
    await room.catchUp();
    const customer = await room.customerOf(owner.workspaceId);
    const { rows } = await room.workerDb.pool.query<{ payment: string }>(
      'SELECT stripe_payment_id AS payment FROM billing_packs WHERE workspace_id = $1',
      [owner.workspaceId],
    );
    const { data } = (await (await room.list('/v1/prices?lookup_keys[0]=podpusher_images_small_eur')).json()) as {
      data: { id: string }[];
    };
    for (let bought = 0; bought < 101; bought += 1) {
      const wish = { mode: 'payment', customer, 'line_items[0][price]': data[0]!.id, 'line_items[0][quantity]': '1' };
      const page = (await (
        await room.atStripe('/v1/checkout/sessions', { ...wish, success_url: 'http://here' })
      ).json()) as {
        url: string;
      };
      await room.submit(page.url);
    }
    await room.atStripe('/v1/refunds', { payment_intent: rows[0]!.payment });
    await room.catchUp();
    expect(await images(owner)).toMatchObject({ extra: 0 });
  }, 60_000);

  it('is taken back by a dispute, owed where it was used, and given back when the dispute is won', async () => {
    const owner = await room.owner();
    const order = { pack: 'small', currency: 'EUR', locale: 'de' } as const;
    const checkout = await room.api.billing.purchases.packCheckout(owner, order, room.call('imagePackCheckout'));
    if (!('url' in checkout)) throw new Error(checkout.failure);
    await room.submit(checkout.url);
    await room.catchUp();
    await use(owner, 50);
    expect(await images(owner)).toMatchObject({ used: 20, extra: 70 });

    const customer = await room.customerOf(owner.workspaceId);
    const charges = (await (
      await fetch(`${room.sandbox.url}/stripe/v1/charges?customer=${customer}`, {
        headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
      })
    ).json()) as { data: { id: string }[] };
    const charge = charges.data[0]!.id;
    await room.atStripe(`/control/charges/${charge}/dispute`, {});
    await room.catchUp();
    expect(await images(owner)).toMatchObject({ extra: 0 });

    await room.atStripe(`/control/charges/${charge}/dispute/close`, { outcome: 'won' });
    expect(await room.catchUp()).toBe(1);
    expect(await room.catchUp()).toBe(0);
    expect(await images(owner)).toMatchObject({ extra: 70 });
    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings.filter(({ workspaceId }) => workspaceId === owner.workspaceId)).toEqual([]);
  });
});
