import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

type Wish = { plan: 'starter' | 'professional' | 'enterprise'; interval: 'month' | 'year' };

const change = (owner: RoomOwner, wish: Wish) =>
  room.api.billing.commands.change(
    owner,
    { ...wish, prorationDate: room.clock.now() },
    room.call('subscriptionChange'),
  );
async function useCard(owner: RoomOwner, number: string): Promise<void> {
  const portal = await room.api.billing.purchases.portal(owner, 'en');
  if (!('url' in portal)) throw new Error('no portal');
  await room.submit(`${portal.url}/card`, { number });
}

describe('while a payment is late', () => {
  it('no plan is changed, so that what was never paid is not credited; once it is paid, it is', async () => {
    const owner = await room.subscriber('enterprise');
    await change(owner, { plan: 'enterprise', interval: 'year' });
    await useCard(owner, '4000000000000341');
    room.clock.forward(366);
    await room.catchUp();
    const { subscription } = await room.api.billing.reads.state(owner);
    expect(subscription).toMatchObject({ status: 'past_due', problem: { payUrl: expect.any(String) as string } });

    const customer = await room.customerOf(owner.workspaceId);
    const invoices = async () => (await room.stripe()).invoices.filter((one) => one.customer === customer).length;
    const before = await invoices();
    const wishes: Wish[] = [
      { plan: 'enterprise', interval: 'month' },
      { plan: 'starter', interval: 'year' },
      { plan: 'starter', interval: 'month' },
    ];
    for (const wish of wishes) {
      const refused = {
        failure: 'PAYMENT_LATE',
        message: expect.stringContaining(subscription!.problem!.payUrl!) as string,
      };
      expect(await room.api.billing.commands.preview(owner, wish)).toMatchObject(refused);
      expect(await change(owner, wish)).toMatchObject(refused);
    }
    expect(await invoices()).toBe(before);
    expect((await room.stripe()).customers.find(({ id }) => id === customer)).toMatchObject({ balance: 0 });

    await useCard(owner, '4242424242424242');
    expect(await change(owner, { plan: 'starter', interval: 'year' })).toMatchObject({
      plan: 'starter',
      status: 'active',
    });
  });
});
