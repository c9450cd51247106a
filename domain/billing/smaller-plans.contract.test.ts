import { randomUUID } from 'node:crypto';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { waitUntil } from '#test/testkit/processes.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open('2026-12-01T09:00:00Z');
}, 60_000);
afterAll(() => room.close());

type Plan = 'starter' | 'professional' | 'enterprise';
const wish = (plan: Plan) => ({ plan, interval: 'month' }) as const;

async function change(owner: RoomOwner, plan: Plan, prorationDate = room.clock.now()) {
  const order = { ...wish(plan), prorationDate };
  const outcome = await room.api.billing.commands.change(owner, order, room.call('subscriptionChange'));
  await room.catchUp();
  return outcome;
}
async function preview(owner: RoomOwner, plan: Plan) {
  const outcome = await room.api.billing.commands.preview(owner, wish(plan));
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome;
}
const order = (owner: RoomOwner, amount: number) =>
  room.workerDb.as({ workspaceId: owner.workspaceId, userId: owner.userId }).transaction(async (tx) => {
    const jobId = randomUUID();
    await room.worker.billing.quotas.reserve(tx, owner.workspaceId, { resource: 'IMAGES', amount, jobId });
    await room.worker.billing.quotas.settle(tx, jobId);
  });
const state = (owner: RoomOwner) => room.api.billing.reads.state(owner);
const invoices = async (owner: RoomOwner) => {
  const customer = await room.customerOf(owner.workspaceId);
  return (await room.stripe()).invoices.filter((one) => one.customer === customer).map(({ total }) => total);
};

describe('a smaller plan', () => {
  it('begins with the next period: what is paid for counts to its last moment, and nothing is credited', async () => {
    const owner = await room.subscriber('enterprise');
    await order(owner, 300);
    room.clock.forward(10);
    const before = await preview(owner, 'starter');
    const end = new Date(room.clock.now().getTime() + 21 * 86_400_000);
    expect(before).toMatchObject({ startsAt: end, overLimits: [], move: { when: 'next_period' } });
    expect(before.invoice).toMatchObject({ amountDueMinor: 1_900, lines: [{ isProration: false }] });

    expect(await change(owner, 'starter')).toMatchObject({ plan: 'starter', paidPlan: 'enterprise', paidUntil: end });
    expect(await state(owner)).toMatchObject({ plan: 'enterprise', subscription: { plan: 'starter', paidUntil: end } });
    await order(owner, 300);
    room.clock.forward(20.9);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'enterprise' });

    room.clock.forward(0.2);
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ plan: 'starter', subscription: { status: 'active', paidUntil: null } });
    expect(await invoices(owner)).toEqual([14_900, 1_900]);
  });

  it('begins on time although Stripe tells nothing of that moment', async () => {
    const owner = await room.subscriber('enterprise');
    await change(owner, 'professional');
    const { rows } = await room.database.db.pool.query<{ runAt: Date }>(
      `SELECT run_at AS "runAt" FROM graphile_worker._private_jobs WHERE key = $1`,
      [`refresh-plan:${owner.workspaceId}`],
    );
    // A month of this clock, from the wall's now on.
    expect(rows).toHaveLength(1);
    expect(Math.abs(rows[0]!.runAt.getTime() - Date.now() - 31 * 86_400_000)).toBeLessThan(60_000);
    expect(await state(owner)).toMatchObject({ plan: 'enterprise' });
    room.clock.forward(31);
    await room.worker.billing.mirror.plans.refresh(owner.workspaceId);
    expect(await state(owner)).toMatchObject({ plan: 'professional' });
  });

  it('is taken back for nothing while it waits, and no other plan is bought meanwhile', async () => {
    const owner = await room.subscriber('enterprise');
    await change(owner, 'professional');
    expect(await change(owner, 'starter')).toMatchObject({ plan: 'starter', paidPlan: 'enterprise' });
    const yearly = { plan: 'enterprise', interval: 'year' } as const;
    expect(await room.api.billing.commands.preview(owner, yearly)).toMatchObject({ failure: 'CHANGE_WAITING' });
    expect(await preview(owner, 'enterprise')).toMatchObject({ overLimits: [], move: { when: 'back' } });
    expect(await change(owner, 'enterprise')).toMatchObject({ plan: 'enterprise', paidPlan: null });
    room.clock.forward(31);
    await room.catchUp();
    expect(await invoices(owner)).toEqual([14_900, 14_900]);
  });

  it('is not taken back for nothing once its period has begun, also by a preview from just before', async () => {
    const owner = await room.subscriber('enterprise');
    await change(owner, 'starter');
    const MINUTE = 1 / 1_440;
    room.clock.forward(31 - 5 * MINUTE);
    const { move } = await preview(owner, 'enterprise');
    expect(move).toMatchObject({ when: 'back' });
    room.clock.forward(10 * MINUTE);
    expect(await change(owner, 'enterprise', move.prorationDate)).toMatchObject({ failure: 'PREVIEW_OLD' });
    expect(await invoices(owner)).toEqual([14_900, 1_900]);
    expect(await preview(owner, 'enterprise')).toMatchObject({ move: { when: 'now' } });
    expect(await change(owner, 'enterprise')).toMatchObject({ plan: 'enterprise', paidPlan: null });
    const [, , rise] = await invoices(owner);
    expect(rise).toBeGreaterThan(12_990);
  });

  it('has begun when Stripe says so, also while our clock is behind', async () => {
    const owner = await room.subscriber('enterprise');
    await change(owner, 'starter');
    room.clock.forward(30.9);
    await room.atStripe(`/control/customers/${await room.customerOf(owner.workspaceId)}/advance`, { days: '0.2' });
    expect(await preview(owner, 'enterprise')).toMatchObject({ move: { when: 'now' } });
  });

  it('takes a cancellation back, and the preview shows the invoice that comes of it', async () => {
    const owner = await room.subscriber('enterprise');
    await room.api.billing.commands.cancel(owner, room.call('subscriptionCancel'));
    await room.catchUp();
    expect(await state(owner)).toMatchObject({ subscription: { isCancelAtPeriodEnd: true } });
    expect((await preview(owner, 'starter')).invoice).toMatchObject({ amountDueMinor: 1_900 });
    expect(await change(owner, 'starter')).toMatchObject({ plan: 'starter', isCancelAtPeriodEnd: false });
    room.clock.forward(31);
    await room.catchUp();
    expect(await invoices(owner)).toEqual([14_900, 1_900]);
  });

  it('on a trial begins at once: what is there stays, creation over the limit is refused, and both say of what', async () => {
    const owner = await room.subscriber('professional');
    await order(owner, 180);
    const over = {
      resource: 'IMAGES',
      used: 180,
      limit: 100,
      resetsAt: new Date(room.clock.now().getTime() + 14 * 86_400_000),
    };
    expect(await preview(owner, 'starter')).toMatchObject({ startsAt: room.clock.now(), overLimits: [over] });
    expect(await change(owner, 'starter')).toMatchObject({ plan: 'starter', status: 'trialing', paidPlan: null });
    const entitled = async () => (await room.api.entitlements.of(owner.workspaceId)).plan === 'starter';
    await waitUntil('the entitlements follow', entitled, 5_000);
    expect(await room.api.billing.reads.overLimits(owner)).toEqual([over]);
    await expect(order(owner, 1)).rejects.toMatchObject({
      code: 'PAYMENT_REQUIRED',
      facts: { resource: 'IMAGES', used: 180, limit: 100, resetsAt: over.resetsAt.toISOString() },
    });
  });
});
