import { AuditLog } from '#domain/accounts/audit-log.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { createConnections } from '#domain/connections/create-connections.js';
import { Screening } from '#domain/screening/screening.js';
import { systemClock } from '#infra/clock.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { BY_IDS, type ListingRow } from '../listing-statements.js';
import { PublishGate } from './publish-gate.js';

let room: ListingRoom;
let listing: ListingRow;

beforeAll(async () => {
  room = await openListingRoom();
  const { db } = room.database;
  const { rows } = await db.pool.query<{ id: string }>(
    `INSERT INTO listings (workspace_id, content, price_minor) VALUES ($1, '{}', 2400) RETURNING id`,
    [room.workspaceId],
  );
  const found = await db.query<ListingRow & Record<string, unknown>>(BY_IDS, [room.workspaceId, [rows[0]!.id]]);
  listing = found[0]!;
}, 60_000);
afterAll(() => room.close());

const OURS: readonly string[] = ['NOT_CONNECTED', 'SHOP_NOT_CHOSEN', 'MIXED_PROVIDERS', 'CURRENCY_DIFFERS'];

/** Blockers that are about the shops. */
async function blockersOf(gate: PublishGate = room.listings.gate) {
  return (await gate.check(listing, undefined)).filter(({ code }) => OURS.includes(code));
}

const setConnection = (provider: string, change: string) =>
  room.database.db.pool.query(`UPDATE connections SET ${change} WHERE workspace_id = $1 AND provider = $2`, [
    room.workspaceId,
    provider,
  ]);

/** The gate of an installation whose Etsy is live. */
function gateWithLiveEtsy(): PublishGate {
  const { db } = room.database;
  const { config } = room.sandbox;
  const { providers } = config;
  const connections = createConnections({
    config: { ...config, providers: { ...providers, etsy: { ...providers.etsy, mode: 'live' } } },
    db,
    clock: systemClock,
    logger: createLogger({ level: 'silent', process: 'test' }),
    secrets: secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]])),
    shopChosen: () => Promise.resolve(),
    tenantOf,
    audit: new AuditLog(db, new Cursors(Buffer.alloc(32, 7))),
  });
  return new PublishGate({
    readiness: connections.publishGate,
    screen: { check: () => [] },
    money: { of: async () => ({ shopCurrency: undefined, rates: new Map() }) },
  });
}

test('looks for marks in everything that buyers read, materials and alternative texts too', async () => {
  const gate = new PublishGate({
    readiness: {
      readinessOf: async () => ({ isReady: true, mode: 'sandbox', missing: [], etsy: { shopId: null, shops: [] } }),
    },
    screen: new Screening(),
    money: { of: async () => ({ shopCurrency: undefined, rates: new Map() }) },
  });
  const content = {
    materials: ['Cotton', 'Disney print'],
    images: [
      { key: 'a', altText: 'A forest' },
      { key: 'b', altText: 'A Disney castle' },
    ],
  };
  const blockers = await gate.check({ ...listing, content }, undefined);
  const found = blockers.filter(({ code }) => code === 'SCREENING_BLOCKS');
  expect(found.map(({ field, block }) => [field, block])).toEqual([
    ['materials.1', 'details'],
    ['images.1.altText', 'images'],
  ]);
  expect(found[1]!.message).toContain('take it out of the alternative text');
});

test('lets a workspace through whose shops are connected, chosen and of one kind', async () => {
  expect(await blockersOf()).toEqual([]);
});

test('asks for a shop where none is chosen', async () => {
  await setConnection('etsy', 'shop_id = NULL');
  expect(await blockersOf()).toMatchObject([{ code: 'SHOP_NOT_CHOSEN', action: 'choose-shop:etsy' }]);
  await setConnection('etsy', `shop_id = '51000001'`);
});

test('lets no connection of the sandbox publish where the provider is live meanwhile', async () => {
  expect(await blockersOf(gateWithLiveEtsy())).toMatchObject([{ code: 'NOT_CONNECTED', action: 'reconnect:etsy' }]);
});

test('lets nothing made in the sandbox go into a live shop', async () => {
  await setConnection('etsy', `mode = 'live'`);
  expect(await blockersOf(gateWithLiveEtsy())).toMatchObject([{ code: 'MIXED_PROVIDERS', action: 'settings:etsy' }]);
  await setConnection('etsy', `mode = 'sandbox'`);
});

test('learns what the shop sells in, and asks for that where the price is of another currency', async () => {
  const { database, listings, workspaceId } = room;
  expect(await listings.defaults.learnDue()).toBe(1);
  expect(await listings.defaults.currencyOf(workspaceId)).toBe('USD');
  expect(await blockersOf()).toEqual([]);
  await database.db.pool.query(
    `UPDATE listing_defaults SET defaults = defaults || '{"currency": "EUR"}' WHERE workspace_id = $1`,
    [workspaceId],
  );
  const [blocker] = await blockersOf();
  expect(blocker).toMatchObject({ code: 'CURRENCY_DIFFERS', action: 'edit:price', block: 'price' });
  expect(blocker!.message).toMatch(/sells in EUR .* in USD/);
});
