import { createHmac } from 'node:crypto';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

async function buyImages(owner: RoomOwner): Promise<void> {
  const order = { pack: 'small', currency: 'EUR', locale: 'de' } as const;
  const checkout = await room.api.billing.purchases.packCheckout(owner, order, room.call('imagePackCheckout'));
  if (!('url' in checkout)) throw new Error(checkout.failure);
  await room.submit(checkout.url);
  await room.catchUp();
}
const listed = async <Row>(path: string) => ((await (await room.list(path)).json()) as { data: Row[] }).data;

/** Gives back what a customer paid last. Resolves with the refund's id. */
async function refund(owner: RoomOwner): Promise<string> {
  const customer = await room.customerOf(owner.workspaceId);
  const [charge] = await listed<{ payment_intent: string }>(`/v1/charges?customer=${customer}`);
  const made = await room.atStripe('/v1/refunds', { payment_intent: charge!.payment_intent });
  return ((await made.json()) as { id: string }).id;
}
/** Stripe tells of a refund or dispute, and the job that the endpoint orders is done. */
async function tell(type: string, objectId: string): Promise<void> {
  const data = await listed<{ type: string; id: string; data: { object: { id?: string } } }>('/v1/events?limit=100');
  const event = data.find((one) => one.type === type && one.data.object.id === objectId)!;
  const body = Buffer.from(JSON.stringify(event));
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', 'sandbox-stripe-webhook-secret').update(`${at}.`).update(body).digest('hex');
  await room.api.billing.inbox.receive(body, `t=${at},v1=${signature}`);
  const jobs = await room.database.db.pool.query<{ payload: { eventId: string } }>(
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload ->> 'eventId' = $1`,
    [event.id],
  );
  for (const { payload } of jobs.rows) await room.worker.billing.events.handle(payload.eventId);
}
const extra = async (owner: RoomOwner) =>
  (await room.api.billing.reads.quotas(owner)).find(({ resource }) => resource === 'IMAGES')!.extra;
const refunded = async ({ workspaceId }: RoomOwner) =>
  (
    await room.workerDb.pool.query<{ refunded: number }>(
      'SELECT refunded_minor::int AS refunded FROM billing_invoices WHERE workspace_id = $1',
      [workspaceId],
    )
  ).rows.map((row) => row.refunded);

describe('a refund that fails later', () => {
  it('gives the images of a pack back, once', async () => {
    const owner = await room.owner();
    await buyImages(owner);
    const id = await refund(owner);
    await room.catchUp();
    expect(await extra(owner)).toBe(0);
    await room.atStripe(`/control/refunds/${id}/fail`, {});
    await tell('refund.failed', id);
    expect(await extra(owner)).toBe(100);
    expect(await room.catchUp()).toBe(0);
    expect(await extra(owner)).toBe(100);
  });

  it('is no refund of its invoice any more, also when no event told of it', async () => {
    const owner = await room.subscriber('enterprise');
    const id = await refund(owner);
    await room.catchUp();
    expect(await refunded(owner)).toEqual([14_900]);
    await room.atStripe(`/control/refunds/${id}/fail`, {});
    expect(await room.catchUp()).toBe(1);
    expect(await refunded(owner)).toEqual([0]);
    expect(await room.catchUp()).toBe(0);
  });
});

describe('the money of a dispute', () => {
  it('is followed by what tells that it was taken, and that it is there again', async () => {
    const owner = await room.owner();
    await buyImages(owner);
    const customer = await room.customerOf(owner.workspaceId);
    const [charge] = await listed<{ id: string }>(`/v1/charges?customer=${customer}`);
    await room.atStripe(`/control/charges/${charge!.id}/dispute`, {});
    const [dispute] = await listed<{ id: string }>(`/v1/disputes?charge=${charge!.id}`);
    await tell('charge.dispute.funds_withdrawn', dispute!.id);
    expect(await extra(owner)).toBe(0);
    await room.atStripe(`/control/charges/${charge!.id}/dispute/close`, { outcome: 'won' });
    await tell('charge.dispute.funds_reinstated', dispute!.id);
    expect(await extra(owner)).toBe(100);
  });
});
