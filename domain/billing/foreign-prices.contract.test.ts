import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

const state = (owner: RoomOwner) => room.api.billing.reads.state(owner);
const made = async (path: string, fields: Record<string, string>) =>
  ((await (await room.atStripe(path, fields)).json()) as { id: string }).id;

/** As an operator may do in the dashboard: the same subscription, for a price that is none of ours. Resolves with its id. */
async function moveToOwnPrice(owner: RoomOwner): Promise<string> {
  const { stripeId } = (await state(owner)).subscription!;
  const { data } = (await (
    await room.list(`/v1/subscriptions?customer=${await room.customerOf(owner.workspaceId)}`)
  ).json()) as { data: { items: { data: { id: string }[] } }[] };
  const product = await made('/v1/products', { name: 'As agreed' });
  const price = { product, currency: 'eur', unit_amount: '9900', 'recurring[interval]': 'month' };
  const item = { 'items[0][id]': data[0]!.items.data[0]!.id, 'items[0][price]': await made('/v1/prices', price) };
  await room.atStripe(`/v1/subscriptions/${stripeId}`, { ...item, proration_behavior: 'none' });
  await room.catchUp();
  return stripeId;
}

describe('a subscription that was moved to a price of somebody’s own', () => {
  it('keeps its plan while it is paid, is a finding, is not bought twice, and ends here when it ends at Stripe', async () => {
    const owner = await room.subscriber('enterprise');
    const stripeId = await moveToOwnPrice(owner);
    expect(await state(owner)).toMatchObject({
      plan: 'enterprise',
      subscription: { plan: 'enterprise', interval: 'month', status: 'active', priceMinor: 9_900 },
    });
    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings).toContainEqual({
      workspaceId: owner.workspaceId,
      what: expect.stringContaining('none of our plans') as string,
    });
    await expect(room.planPage(owner)).rejects.toThrow('ALREADY_SUBSCRIBED');

    await room.atStripe(`/v1/subscriptions/${stripeId}`, {}, 'DELETE');
    await room.catchUp();
    expect(await state(owner)).toMatchObject({
      plan: 'free',
      subscription: { status: 'canceled', endedAt: room.clock.now() },
    });
  });

  it('has its grace when its payment is late, and the free plan after it', async () => {
    const owner = await room.subscriber('enterprise');
    await moveToOwnPrice(owner);
    const portal = await room.api.billing.purchases.portal(owner, 'en');
    if (!('url' in portal)) throw new Error('no portal');
    await room.submit(`${portal.url}/card`, { number: '4000000000000341' });
    room.clock.forward(31);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'enterprise', subscription: { status: 'past_due' } });
    room.clock.forward(8);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'free' });
  });
});

describe('a subscription that Stripe has no more', () => {
  it('is over here', async () => {
    const owner = await room.subscriber('enterprise');
    const { stripeId } = (await state(owner)).subscription!;
    await room.atStripe(`/control/subscriptions/${stripeId}/forget`, {});
    expect(await room.catchUp()).toBe(1);
    expect(await state(owner)).toMatchObject({ plan: 'free', subscription: { status: 'canceled' } });
    expect(await room.catchUp()).toBe(0);
  });
});
