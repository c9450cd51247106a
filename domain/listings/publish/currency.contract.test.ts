import { randomUUID } from 'node:crypto';
import { ListingDesk } from '#test/testkit/listing-desk.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { BY_IDS, type ListingRow, type ProductRow, PRODUCTS } from '../listing-statements.js';

let room: ListingRoom;
let desk: ListingDesk;
beforeAll(async () => {
  room = await openListingRoom();
  desk = await ListingDesk.open(room);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ shopCurrency: 'EUR' });
  await fetch(`${room.sandbox.url}/control/settings`, { method: 'PATCH', headers, body });
  expect(await room.listings.defaults.learnDue()).toBe(1);
}, 60_000);
afterAll(() => room.close());

const actor = () =>
  ({ kind: 'key', keyId: randomUUID(), workspaceId: room.workspaceId, scopes: ['write:listings'] }) as const;
const sql = (text: string, values: unknown[]) => room.database.db.pool.query(text, values);
const setRate = (usdRate: number) => room.listings.money.setRate(actor(), { currencyCode: 'EUR', usdRate });

async function listingOf(id: string): Promise<ListingRow> {
  const rows = await room.database.db.query<ListingRow & Record<string, unknown>>(BY_IDS, [room.workspaceId, [id]]);
  return rows[0]!;
}

/** What keeps a listing back, without what this is not about. */
async function blockersOf(id: string) {
  const listing = await listingOf(id);
  const [product] = await room.database.db.query<ProductRow & Record<string, unknown>>(PRODUCTS, [
    room.workspaceId,
    [listing.productId],
  ]);
  return room.listings.gate.check(listing, product);
}

/** As the composer does when somebody sets the price in euros. */
async function price(id: string, change: { currency: string; priceMinor?: number }): Promise<ListingRow> {
  const { version: expectedVersion } = await listingOf(id);
  const patch = { content: {}, texts: {}, ...change };
  const outcome = await room.listings.drafts.update(actor(), { id, expectedVersion, patch, cause: 'saved' });
  if ('failure' in outcome) throw new Error(outcome.message);
  return outcome.listing;
}

async function pricesAtEtsy(title: string) {
  const [live] = await desk.atEtsy(title);
  interface Inventory {
    products: { offerings: { price: { amount: number; divisor: number; currency_code: string } }[] }[];
  }
  const { body } = await room.seller.etsy<Inventory>(`/listings/${live!.listing_id}/inventory`);
  return body.products.map(({ offerings }) => offerings[0]!.price);
}

test('a shop that sells in euros gets the price in euros, and dearer sizes keep their difference at the rate', async () => {
  const { id, title } = await desk.draft();
  expect(await blockersOf(id)).toMatchObject([{ code: 'CURRENCY_DIFFERS', action: 'edit:price' }]);
  await price(id, { currency: 'EUR', priceMinor: 2_150 });
  const [missing] = await blockersOf(id);
  expect(missing).toMatchObject({ code: 'RATE_MISSING', action: 'edit:price', block: 'price' });
  expect(missing!.message).toContain('what one EUR is worth');
  await setRate(1.1);
  expect(await blockersOf(id)).toEqual([]);
  expect(await desk.publish(id)).toMatchObject({ status: 'succeeded' });
  // The product's variants cost 20, 22 and 24 dollars: 2 dollars are 1.82 euros.
  expect(await pricesAtEtsy(title)).toEqual(
    [2_150, 2_332, 2_514].map((amount) => ({ amount, divisor: 100, currency_code: 'EUR' })),
  );
});

test('a rate that nobody confirmed for 90 days publishes nothing until it is confirmed', async () => {
  const { id } = await desk.draft();
  await price(id, { currency: 'EUR', priceMinor: 2_150 });
  await setRate(1.1);
  await sql(`UPDATE currency_rates SET set_at = now() - interval '91 days' WHERE workspace_id = $1`, [
    room.workspaceId,
  ]);
  const [old] = await blockersOf(id);
  expect(old).toMatchObject({ code: 'RATE_OLD', action: 'edit:price' });
  expect(old!.message).toMatch(/rate for EUR is of \d{4}-\d\d-\d\d: confirm it or change it/);
  await setRate(1.1);
  expect(await blockersOf(id)).toEqual([]);
});

test('a draft begins in what the shop sells in: at the rate, and without a price where there is none', async () => {
  const { database, listings, workspaceId } = room;
  const begun = async () => {
    const { id, productId } = await desk.draft();
    await sql(`DELETE FROM listings WHERE id = $1`, [id]);
    const outcome = await database.db.transaction((tx) =>
      listings.drafts.createDraftFor(tx, workspaceId, { productId }),
    );
    if ('failure' in outcome) throw new Error(outcome.message);
    return outcome.listing;
  };
  await setRate(1.1);
  // 20 dollars are 18.18 euros, and the product's prices end on 99.
  expect(await begun()).toMatchObject({ currency: 'EUR', priceMinor: 1_899 });
  await sql('DELETE FROM currency_rates WHERE workspace_id = $1', [workspaceId]);
  expect(await begun()).toMatchObject({ currency: 'EUR', priceMinor: null });
});

test('another currency without a new price leaves none, and a word that is no currency is refused', async () => {
  const { id } = await desk.draft();
  expect(await price(id, { currency: 'EUR' })).toMatchObject({ currency: 'EUR', priceMinor: null });
  await expect(price(id, { currency: 'ABC' })).rejects.toThrow('three letters');
  expect(await setRate(0)).toMatchObject({ failure: 'RATE_INVALID' });
  expect(await room.listings.money.setRate(actor(), { currencyCode: 'USD', usdRate: 1 })).toMatchObject({
    failure: 'CURRENCY_UNKNOWN',
  });
});

test('what the shop sells in is asked for where it is not known, before anything is made', async () => {
  const { id, title } = await desk.draft();
  await sql(`UPDATE listing_defaults SET defaults = defaults - 'currency' WHERE workspace_id = $1`, [room.workspaceId]);
  expect(await blockersOf(id)).toEqual([]);
  expect(await desk.publish(id)).toMatchObject({ status: 'failed' });
  const { problem } = await desk.statusOf(id);
  expect(problem).toMatchObject({ action: 'edit:price', message: expect.stringContaining('sells in EUR') as string });
  expect(await desk.atEtsy(title)).toEqual([]);
  expect(await blockersOf(id)).toMatchObject([{ code: 'CURRENCY_DIFFERS' }]);
});
