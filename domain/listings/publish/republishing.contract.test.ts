import type { ListingContent } from '#schema/listings/listing-content.values.js';
import { ListingDesk } from '#test/testkit/listing-desk.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';

interface AtEtsy {
  shop_section_id: number | null;
  production_partners: { production_partner_id: number }[];
}
interface Property {
  property_id: number;
  supports_attributes: boolean;
  possible_values: { value_id: number; name: string }[];
}

let room: ListingRoom;
let desk: ListingDesk;

beforeAll(async () => {
  room = await openListingRoom();
  desk = await ListingDesk.open(room);
}, 60_000);
afterAll(() => room.close());

/** Publishes a listing, changes it, publishes it again. Resolves to its address at Etsy. */
async function publishTwice(first: Partial<ListingContent>, change: (id: string) => Promise<unknown>): Promise<string> {
  const { id, title } = await desk.draft(first);
  expect((await desk.publish(id)).status).toBe('succeeded');
  await change(id);
  expect((await desk.publish(id)).status).toBe('succeeded');
  const [live] = await desk.atEtsy(title);
  return `/listings/${live!.listing_id}`;
}

const setContent = (id: string, content: Partial<ListingContent>) =>
  room.database.db.pool.query('UPDATE listings SET content = content || $2 WHERE id = $1', [
    id,
    JSON.stringify(content),
  ]);

async function attribute() {
  const { body } = await room.seller.etsy<{ results: Property[] }>('/seller-taxonomy/nodes/482/properties');
  const { property_id: id, possible_values: values } = body.results.find((one) => one.supports_attributes)!;
  const [value] = values;
  return { propertyId: String(id), name: 'Any', valueIds: [String(value!.value_id)], values: [value!.name] };
}

describe('publishing changes takes away', () => {
  test('the section and the production partner', async () => {
    const { seller } = room;
    const section = await seller.etsy<{ shop_section_id: number }>(`${seller.shop}/sections`, {
      form: { title: 'Camping' },
    });
    const partners = await seller.etsy<{ results: { production_partner_id: number }[] }>(
      `${seller.shop}/production-partners`,
    );
    const chosen = {
      shopSectionId: String(section.body.shop_section_id),
      productionPartnerIds: [String(partners.body.results[0]!.production_partner_id)],
    };
    const seen: AtEtsy[] = [];
    const look = async (path: string) => void seen.push((await seller.etsy<AtEtsy>(path)).body);
    const path = await publishTwice(chosen, async (id) => {
      const { rows } = await room.database.db.pool.query<{ etsy_listing_id: string }>(
        'SELECT etsy_listing_id FROM listings WHERE id = $1',
        [id],
      );
      await look(`/listings/${rows[0]!.etsy_listing_id}`);
      await setContent(id, { shopSectionId: null, productionPartnerIds: [] });
    });
    await look(path);
    expect(seen.map((one) => [one.shop_section_id, one.production_partners.length])).toEqual([
      [section.body.shop_section_id, 1],
      [null, 0],
    ]);
  }, 60_000);

  test('an attribute', async () => {
    const { seller } = room;
    const path = await publishTwice({ attributes: [await attribute()] }, (id) => setContent(id, { attributes: [] }));
    const { body } = await seller.etsy<{ results: unknown[] }>(`${seller.shop}${path}/properties`);
    expect(body.results).toEqual([]);
  }, 60_000);

  test('a translation: its buyers read the main language', async () => {
    const { database, seller } = room;
    const path = await publishTwice({}, (id) =>
      database.db.pool.query(
        `UPDATE listing_texts SET title = '', description = '', tags = '{}' WHERE listing_id = $1 AND locale = 'de'`,
        [id],
      ),
    );
    const english = await seller.etsy<{ title: string }>(path);
    const german = await seller.etsy<{ title: string }>(`${seller.shop}${path}/translations/de`);
    expect(german.body.title).toBe(english.body.title);
  }, 60_000);
});

describe('publishing changes sets', () => {
  interface Inventory {
    products: { offerings: { quantity: number; readiness_state_id: number }[] }[];
  }

  test('another quantity and another processing profile, where no price changes', async () => {
    const { seller } = room;
    const profile = { readiness_state: 'made_to_order', min_processing_time: 4, max_processing_time: 6 };
    const made = await seller.etsy<{ readiness_state_id: number }>(`${seller.shop}/readiness-state-definitions`, {
      form: { ...profile, processing_time_unit: 'days' },
    });
    const readinessStateId = made.body.readiness_state_id;
    const path = await publishTwice({ quantity: 20 }, (id) =>
      setContent(id, { quantity: 35, readinessStateId: String(readinessStateId) }),
    );
    const { body } = await seller.etsy<Inventory>(`${path}/inventory`);
    const offered = body.products.flatMap(({ offerings }) => offerings);
    expect(offered.map((one) => [one.quantity, one.readiness_state_id])).toEqual(
      Array.from({ length: 3 }, () => [35, readinessStateId]),
    );
  }, 60_000);
});

test('publishing the same variants again does not set them again', async () => {
  const { id } = await desk.draft();
  expect((await desk.publish(id)).status).toBe('succeeded');
  const fault = { provider: 'etsy', fault: 'status=403', times: 1, method: 'PUT', path: '*/inventory' };
  await room.seller.control('/faults', { json: fault });
  expect((await desk.publish(id)).status).toBe('succeeded');
  await room.sandbox.calm();
}, 60_000);

test('a size that is sold out makes the others no cheaper', async () => {
  interface Prices {
    products: { sku: string; offerings: { price: { amount: number } }[] }[];
  }
  const { id, title, productId } = await desk.draft();
  expect((await desk.publish(id)).status).toBe('succeeded');
  const [live] = await desk.atEtsy(title);
  const prices = async () => {
    const { body } = await room.seller.etsy<Prices>(`/listings/${live!.listing_id}/inventory`);
    return body.products.map(({ offerings }) => offerings[0]!.price.amount);
  };
  expect(await prices()).toEqual([2_400, 2_600, 2_800]);
  const soldOut = 'UPDATE product_variants SET is_available = false WHERE product_id = $1 AND position = 1';
  await room.database.db.pool.query(soldOut, [productId]);
  expect((await desk.publish(id)).status).toBe('succeeded');
  expect(await prices()).toEqual([2_600, 2_800]);
}, 60_000);

describe('nothing is published', () => {
  const query = (text: string, values: unknown[]) => room.database.db.pool.query(text, values);

  test('of a product of which no variant is on and can be had', async () => {
    const { id, productId } = await desk.draft();
    await query('UPDATE product_variants SET is_enabled = false WHERE product_id = $1 AND position < 3', [productId]);
    await query('UPDATE product_variants SET is_available = false WHERE product_id = $1 AND position = 3', [productId]);
    expect(await desk.order(id)).toMatchObject({ failure: 'NO_VARIANT' });
    await query('UPDATE product_variants SET is_available = true WHERE product_id = $1', [productId]);
    expect((await desk.publish(id)).status).toBe('succeeded');
  }, 60_000);

  test('of a listing that stands in another Etsy shop, also where another listing of its product is begun', async () => {
    const { id, productId } = await desk.draft();
    expect((await desk.publish(id)).status).toBe('succeeded');
    const choose = (shopId: string) =>
      query(
        `UPDATE connections SET shop_id = $2, shops = shops || '[{"id": "51000009", "name": "SecondShop", "channel": "etsy"}]'
         WHERE workspace_id = $1 AND provider = 'etsy'`,
        [room.workspaceId, shopId],
      );
    await choose('51000009');
    const refused = { failure: 'SHOP_DIFFERS', message: expect.stringContaining('SandboxPrints') as string };
    expect(await desk.order(id)).toMatchObject(refused);
    const other = await desk.draft();
    await query(`UPDATE listings SET status = 'archived' WHERE id = $1`, [id]);
    await query('UPDATE listings SET product_id = $2 WHERE id = $1', [other.id, productId]);
    expect(await desk.order(other.id)).toMatchObject(refused);
    await choose('51000001');
    expect((await desk.publish(other.id)).status).toBe('succeeded');
  }, 60_000);
});
