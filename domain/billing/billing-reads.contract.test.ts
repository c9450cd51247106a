import { randomUUID } from 'node:crypto';
import { BillingRoom } from '#test/testkit/billing-room.js';
import { StripeGateway } from './stripe.gateway.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterEach(() => room.sandbox.calm());
afterAll(() => room.close());

describe('what members read', () => {
  it('does not wait for a slow Stripe: the next invoice is unknown then, and asked for again a moment later', async () => {
    const owner = await room.subscriber('enterprise');
    const { subscription } = await room.api.billing.reads.state(owner);
    await room.sandbox.arm('stripe', 'latency=4000', 1);
    const begunAt = Date.now();
    expect(await room.api.billing.reads.nextInvoice(owner, subscription)).toBeNull();
    expect(Date.now() - begunAt).toBeLessThan(3_900);
    // For some seconds nobody asks again.
    const againAt = Date.now();
    expect(await room.api.billing.reads.nextInvoice(owner, subscription)).toBeNull();
    expect(Date.now() - againAt).toBeLessThan(200);
  }, 30_000);

  it('counts what members used by the month that it was taken from', async () => {
    const owner = await room.subscriber('enterprise');
    const { workspaceId, userId } = owner;
    const jobId = randomUUID();
    await room.workerDb.as({ workspaceId, userId }).transaction(async (tx) => {
      await room.worker.billing.quotas.reserve(tx, workspaceId, { resource: 'IDEAS', amount: 3, jobId });
    });
    room.clock.forward(40);
    await room.workerDb.transaction((tx) => room.worker.billing.quotas.settle(tx, jobId));
    expect(await room.api.billing.reads.memberUsage(owner)).toEqual([]);
  });
});

describe('the books', () => {
  it('are compared with the ledger for bought units too', async () => {
    const { workspaceId } = await room.subscriber('enterprise');
    await room.workerDb.pool.query(
      `INSERT INTO quota_extras (workspace_id, resource, bought) VALUES ($1, 'IMAGES', 7)`,
      [workspaceId],
    );
    const { findings } = await room.worker.billing.reconciliation.run();
    expect(findings).toContainEqual({ workspaceId, what: 'ledger of IMAGES does not add up' });
  });
});

describe('the customer of a workspace', () => {
  it('is the same for two who ask at once with other names', async () => {
    const gateway = new StripeGateway(room.worker.billing.client);
    const order = { workspaceId: randomUUID(), name: 'Otters' };
    const ids = await Promise.all([
      gateway.createCustomer({ ...order, email: 'one@example.com' }),
      gateway
        .createCustomer({ ...order, email: 'two@example.com' })
        .catch((error: unknown) => (error as { code?: string }).code),
    ]);
    const again = await gateway.createCustomer({ ...order, name: 'Otters and more', email: null });
    expect(ids).toContain(again);
    expect(ids.filter((id) => id !== again && id !== 'CONFLICT')).toEqual([]);
    expect((await room.stripe()).customers.find(({ id }) => id === again)?.name).toBe('Otters and more');
  });
});
