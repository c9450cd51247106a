import { PLANS } from '#schema/billing/plan.values.js';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { waitUntil } from '#test/testkit/processes.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open('2026-12-01T09:30:00Z');
}, 60_000);
afterAll(() => room.close());

const { apiPoints: LIMIT } = PLANS.starter;

async function spend({ workspaceId }: RoomOwner, points: number): Promise<void> {
  await room.workerDb.pool.query(
    `INSERT INTO usage_hours (workspace_id, hour, requests, points, throttled)
     VALUES ($1, date_trunc('hour', $2::timestamptz, 'UTC') + interval '1 hour', 1, $3, 0)`,
    [workspaceId, room.clock.now(), points],
  );
}
const refusal = ({ workspaceId }: RoomOwner) => room.api.billing.allowance.refusal(workspaceId);
const becomes = (what: string, owner: RoomOwner, isRefused: boolean) =>
  waitUntil(what, () => (refusal(owner) !== undefined) === isRefused, 5_000);

describe('points of the API that a plan includes', () => {
  it('are refused beyond it, with what a caller needs to know, until they are billed', async () => {
    const owner = await room.subscriber('starter');
    await spend(owner, LIMIT);
    expect(refusal(owner)).toBeUndefined();
    await becomes('keys are refused', owner, true);
    const { resetsAt } = (await room.api.billing.reads.quotas(owner))[0]!;
    expect(refusal(owner)).toMatchObject({
      code: 'PAYMENT_REQUIRED',
      facts: { resource: 'API_POINTS', used: LIMIT, limit: LIMIT, resetsAt: resetsAt.toISOString() },
    });
    await room.api.billing.commands.setOverage(owner, true);
    await becomes('they are billed instead', owner, false);
    expect(await room.api.billing.allowance.of(owner.workspaceId)).toMatchObject({ isBilled: true });
    await room.api.billing.commands.setOverage(owner, false);
    await becomes('keys are refused again', owner, true);
  });

  it('are there again with a larger plan, and with the next month', async () => {
    const owner = await room.subscriber('starter');
    await spend(owner, LIMIT + 1);
    refusal(owner);
    await becomes('keys are refused', owner, true);
    const order = { plan: 'professional', interval: 'month', prorationDate: room.clock.now() } as const;
    await room.api.billing.commands.change(owner, order, room.call('subscriptionChange'));
    await room.catchUp();
    await becomes('the larger plan has more', owner, false);

    const other = await room.subscriber('starter');
    await spend(other, LIMIT);
    refusal(other);
    await becomes('keys are refused', other, true);
    const { resetsAt } = (await room.api.billing.reads.quotas(other))[0]!;
    room.clock.forward((resetsAt.getTime() - room.clock.now().getTime()) / 86_400_000);
    expect(refusal(other)).toBeUndefined();
  });
});
