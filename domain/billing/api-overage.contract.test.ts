import { API_OVERAGE, PLANS } from '#schema/billing/plan.values.js';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { waitUntil } from '#test/testkit/processes.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open('2026-12-01T09:30:00Z');
}, 60_000);
afterAll(() => room.close());

const HOUR = 1 / 24;
const UNIT = API_OVERAGE.unitPoints;

/** Points that were spent in the hour that runs. */
async function spend({ workspaceId }: RoomOwner, points: number): Promise<void> {
  await room.workerDb.pool.query(
    `INSERT INTO usage_hours (workspace_id, hour, requests, points, throttled)
     VALUES ($1, date_trunc('hour', $2::timestamptz, 'UTC'), 1, $3, 0)
     ON CONFLICT (workspace_id, hour) DO UPDATE SET points = usage_hours.points + excluded.points`,
    [workspaceId, room.clock.now(), points],
  );
}
const toldFor = async (owner: RoomOwner) => {
  const customer = await room.customerOf(owner.workspaceId);
  return (await room.stripe()).meterEvents.filter((one) => one.customer === customer);
};
const units = async (owner: RoomOwner) => (await toldFor(owner)).reduce((sum, { value }) => sum + value, 0);
const switchTo = (owner: RoomOwner, isOn: boolean) => room.api.billing.commands.setOverage(owner, isOn);
async function report(): Promise<void> {
  await room.worker.billing.overage.report();
}

describe('API points beyond the plan', () => {
  it('are told once, by what stood in their hour: neither before the switch was on, nor lost when it is off again', async () => {
    const owner = await room.subscriber('starter');
    await spend(owner, PLANS.starter.apiPoints + UNIT * 4);
    room.clock.forward(HOUR);
    await switchTo(owner, true);
    await spend(owner, UNIT * 2 + 7);
    room.clock.forward(HOUR / 4);
    await switchTo(owner, false);
    room.clock.forward(HOUR);
    await spend(owner, UNIT * 9);
    room.clock.forward(2 * HOUR);
    await report();
    expect(await units(owner)).toBe(2);
    await report();
    room.clock.forward(5 * HOUR);
    await report();
    expect(await units(owner)).toBe(2);
  });

  it('are told of hours in which the switch was on for minutes only: off before the next one saves nothing', async () => {
    const owner = await room.subscriber('starter');
    await spend(owner, PLANS.starter.apiPoints);
    for (let hour = 0; hour < 3; hour += 1) {
      room.clock.forward(HOUR);
      await switchTo(owner, true);
      expect(await room.api.billing.allowance.of(owner.workspaceId)).toMatchObject({ isBilled: true });
      await spend(owner, UNIT);
      room.clock.forward(HOUR / 4);
      await switchTo(owner, false);
      room.clock.forward(-HOUR / 4);
      if (hour === 1) await report();
    }
    room.clock.forward(2 * HOUR);
    await report();
    expect(await units(owner)).toBe(3);
  });

  it('are told of the last hour of a month too, with a time within it', async () => {
    const owner = await room.subscriber('enterprise');
    const endsAt = (await room.api.billing.reads.quotas(owner))[0]!.resetsAt;
    await switchTo(owner, true);
    room.clock.forward((endsAt.getTime() - room.clock.now().getTime()) / 86_400_000 - HOUR / 2);
    await report();
    await spend(owner, PLANS.enterprise.apiPoints + UNIT * 3);
    room.clock.forward(3 * HOUR);
    await report();
    expect(await toldFor(owner)).toMatchObject([{ value: 3 }]);
    expect((await toldFor(owner))[0]!.timestamp * 1000).toBeLessThan(endsAt.getTime());
  });

  it('are on the next invoice when the one of their period was closed before they were told', async () => {
    const owner = await room.subscriber('enterprise');
    const endsAt = (await room.api.billing.reads.quotas(owner))[0]!.resetsAt;
    await switchTo(owner, true);
    room.clock.forward((endsAt.getTime() - room.clock.now().getTime()) / 86_400_000 - HOUR / 4);
    await report();
    await spend(owner, PLANS.enterprise.apiPoints + UNIT * 3);
    room.clock.forward(2 * HOUR);
    await room.catchUp();
    await report();
    await report();
    expect(await toldFor(owner)).toMatchObject([{ value: 3, timestamp: endsAt.getTime() / 1000 }]);
  });

  it('are told for everybody else when Stripe refuses one customer, whose report is tried again and then lost in sight', async () => {
    const [gone, owner] = [await room.subscriber('enterprise'), await room.subscriber('enterprise')];
    for (const one of [gone, owner]) await switchTo(one, true);
    room.clock.forward(HOUR);
    for (const one of [gone, owner]) await spend(one, PLANS.enterprise.apiPoints + UNIT);
    room.clock.forward(2 * HOUR);
    await room.workerDb.pool.query(
      `UPDATE billing_accounts SET stripe_customer_id = 'cus_gone' WHERE workspace_id = $1`,
      [gone.workspaceId],
    );
    await report();
    expect(await units(owner)).toBe(1);
    const problem = async () =>
      (
        await room.workerDb.pool.query<{ attempts: number; problem: string; isLost: boolean }>(
          'SELECT attempts, problem, lost_at IS NOT NULL AS "isLost" FROM meter_reports WHERE workspace_id = $1',
          [gone.workspaceId],
        )
      ).rows;
    expect(await problem()).toMatchObject([{ attempts: 1, isLost: false }]);
    room.clock.forward(36);
    await report();
    expect(await problem()).toMatchObject([{ isLost: true }]);
    expect(await room.worker.billing.doctor.examine()).toContainEqual(
      expect.objectContaining({ state: 'fault', text: expect.stringContaining('lost after 35 days') as string }),
    );
  });

  it('are not sold with the free plan: the switch is off when a subscription has ended', async () => {
    const owner = await room.subscriber('enterprise');
    await switchTo(owner, true);
    const { stripeId } = (await room.api.billing.reads.state(owner)).subscription!;
    await room.atStripe(`/v1/subscriptions/${stripeId}`, {}, 'DELETE');
    await room.catchUp();
    expect(await room.api.billing.reads.state(owner)).toMatchObject({ plan: 'free', isOverageOn: false });
    const bucket = async () => (await room.api.entitlements.of(owner.workspaceId)).bucket.max;
    await waitUntil(
      'the bucket is that of the free plan',
      async () => (await bucket()) === PLANS.free.bucket.max,
      5_000,
    );
  });
});
