import { isRefused } from '#domain/accounts/refusal.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { connectReadySeller } from '#test/testkit/connect.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { makeWorkspace } from '#test/testkit/pipeline.js';

let room: ListingRoom;

beforeAll(async () => {
  room = await openListingRoom();
}, 60_000);
afterAll(() => room.close());

const SHOP_FIELDS = ['taxonomyId', 'shippingProfileId', 'readinessStateId', 'returnPolicyId'] as const;

/** A draft of a product of ours, as it begins. @returns its row id */
async function begin(): Promise<string> {
  const { database, listings, workspaceId } = room;
  const { rows } = await database.db.pool.query<{ id: string }>(
    `INSERT INTO products (workspace_id, template, title, status, listing_owner, blueprint_id, print_provider_id)
     VALUES ($1, 'tee', 'Tee', 'ready', 'podpusher', 6, 1) RETURNING id`,
    [workspaceId],
  );
  const outcome = await database.db.transaction((tx) =>
    listings.drafts.createDraftFor(tx, workspaceId, { productId: rows[0]!.id }),
  );
  if (isRefused(outcome)) throw new Error(outcome.message);
  return outcome.listing.id;
}

async function contentOf(id: string): Promise<Record<string, unknown>> {
  const { rows } = await room.database.db.pool.query<{ content: Record<string, unknown> }>(
    'SELECT content FROM listings WHERE id = $1',
    [id],
  );
  return rows[0]!.content;
}

const chosen = async (id: string) => {
  const content = await contentOf(id);
  return SHOP_FIELDS.filter((field) => content[field] !== null);
};

test('a draft that began before the shop was known is completed once it is; what a person chose stands', async () => {
  const { database, listings, workspaceId } = room;
  const [early, typed] = [await begin(), await begin()];
  expect(await chosen(early)).toEqual([]);
  await database.db.pool.query(
    `UPDATE listings SET content = content || '{"returnPolicyId": "77", "taxonomyId": "7"}' WHERE id = $1`,
    [early],
  );
  await database.db.pool.query(
    `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause)
     SELECT workspace_id, id, version + 1, '{}', 'autosave' FROM listings WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, typed],
  );
  expect(await listings.defaults.learnDue()).toBe(1);
  expect(await chosen(early)).toEqual(SHOP_FIELDS);
  expect(await contentOf(early)).toMatchObject({ returnPolicyId: '77', taxonomyId: '7' });
  expect(await chosen(typed)).toEqual([]);
  expect(await chosen(await begin())).toEqual(SHOP_FIELDS);
});

test('what is known is not asked again within the day', async () => {
  expect(await room.listings.defaults.learnDue()).toBe(0);
});

test('shops that cannot be asked, however many, keep no other from its turn', async () => {
  const { listings } = room;
  const { db } = room.database;
  await db.pool.query(
    `WITH w AS (INSERT INTO workspaces (name) SELECT 'Gone ' || n FROM generate_series(1, 45) n RETURNING id)
     INSERT INTO connections (workspace_id, provider, mode, method, shop_id, access_sealed, key_version)
     SELECT id, 'etsy', 'live', 'token', '1', '', 1 FROM w`,
  );
  const secrets = secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]]));
  await connectReadySeller({ db, secrets }, await makeWorkspace(db), 'etsy');
  expect(await listings.defaults.learnDue()).toBe(1);
  expect(await listings.defaults.learnDue()).toBe(0);
  await db.pool.query(`DELETE FROM workspaces WHERE name LIKE 'Gone %'`);
});

test('when another shop is chosen, nothing of the one before is offered any more', async () => {
  const { database, listings, workspaceId } = room;
  const choose = (shopId: string) =>
    database.db.pool.query(`UPDATE connections SET shop_id = $2 WHERE workspace_id = $1 AND provider = 'etsy'`, [
      workspaceId,
      shopId,
    ]);
  const offered = async () => {
    const actor = { kind: 'key', keyId: workspaceId, workspaceId, scopes: ['read:listings'] } as const;
    const { shippingProfiles, problem } = await listings.options.of(actor);
    return { profiles: shippingProfiles.length, isTold: problem !== null };
  };
  const { profiles } = await offered();
  expect(profiles).toBeGreaterThan(0);
  // A shop that the account does not have: Etsy gives nothing of it.
  await choose('51000009');
  expect(await offered()).toEqual({ profiles: 0, isTold: true });
  await choose('51000001');
  expect(await offered()).toEqual({ profiles, isTold: false });
});
