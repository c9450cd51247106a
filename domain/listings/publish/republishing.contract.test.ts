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
