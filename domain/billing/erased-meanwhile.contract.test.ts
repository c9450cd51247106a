import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { waitUntil } from '#test/testkit/processes.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

/** A workspace that has counted units before. */
async function ownerWithAccount(): Promise<RoomOwner> {
  const owner = await room.owner();
  await room.workerDb.pool.query(
    `INSERT INTO billing_accounts (workspace_id, anchor_at) SELECT id, created_at FROM workspaces WHERE id = $1`,
    [owner.workspaceId],
  );
  return owner;
}

/** Another process with a transaction of its own; done with `work`, it commits. */
async function meanwhile(work: (query: (text: string, values: unknown[]) => Promise<unknown>) => Promise<void>) {
  const client = await room.database.db.pool.connect();
  try {
    await client.query('BEGIN');
    await work((text, values) => client.query(text, values));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const somebodyWaits = () =>
  waitUntil('a transaction waits for a lock', async () => {
    const { rows } = await room.database.db.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  });

it('no plan is sold for a workspace that is erased while Stripe makes its customer', async () => {
  const owner = await ownerWithAccount();
  const order = { plan: 'starter', interval: 'month', currency: 'EUR', locale: 'en' } as const;
  const call = { ...room.call('checkoutCreate'), key: undefined };
  let outcome: Promise<unknown> = Promise.resolve();
  await meanwhile(async (query) => {
    await query('DELETE FROM workspaces WHERE id = $1', [owner.workspaceId]);
    outcome = room.api.billing.purchases.planCheckout(owner, order, call).catch((error: unknown) => error);
    await somebodyWaits();
  });
  expect(await outcome).toMatchObject({ code: 'NOT_FOUND' });
});

it.each([
  [
    'a workspace',
    (owner: RoomOwner) => room.api.personalData.eraseWorkspace(owner, { name: 'Shop', password: 'a long password' }),
  ],
  ['a person', (owner: RoomOwner) => room.api.personalData.erasePerson(owner)],
])('erasing %s and writing its plan wait for each other instead of falling over each other', async (_what, erase) => {
  const owner = await ownerWithAccount();
  let outcome: Promise<unknown> = Promise.resolve();
  await meanwhile(async (query) => {
    await query('SELECT FROM billing_accounts WHERE workspace_id = $1 FOR UPDATE', [owner.workspaceId]);
    outcome = erase(owner).catch((error: unknown) => error);
    await somebodyWaits();
    await query('SELECT plan FROM workspaces WHERE id = $1 FOR NO KEY UPDATE', [owner.workspaceId]);
  });
  expect(await outcome).toEqual({ isErased: true });
});
