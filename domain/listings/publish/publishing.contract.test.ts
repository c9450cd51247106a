import { randomUUID } from 'node:crypto';
import { EMPTY_CONTENT, type ListingContent } from '#schema/listings/listing-content.values.js';
import type { Actor } from '#domain/accounts/actor.js';
import type { TestDatabase } from '#test/testkit/database.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { makeWorkspace, readJob, type TestPipeline } from '#test/testkit/pipeline.js';
import type { SellerCalls } from '#test/testkit/seller-calls.js';
import type { Listings } from '../create-listings.js';
import { composeTexts } from '../writing/compose-texts.js';

interface EtsyListing {
  listing_id: number;
  title: string;
  state: string;
  tags: string[];
}

let room: ListingRoom;
let database: TestDatabase;
let seller: SellerCalls;
let pipeline: TestPipeline;
let listings: Listings;
let workspaceId: string;
let choices: Partial<ListingContent>;
let cut: ListingRoom['cut'];
let marked: readonly string[];

beforeAll(async () => {
  room = await openListingRoom();
  ({ database, seller, pipeline, listings, workspaceId, cut, marked } = room);
  choices = await chooseProfiles();
}, 60_000);
afterAll(() => room.close());

async function chooseProfiles(): Promise<Partial<ListingContent>> {
  const first = async (place: string, name: string) => {
    const { body } = await seller.etsy<{ results: Record<string, number>[] }>(`${seller.shop}/${place}`);
    return String(body.results[0]![name]);
  };
  return {
    keyword: 'retro camping',
    taxonomyId: '482',
    shippingProfileId: await first('shipping-profiles', 'shipping_profile_id'),
    readinessStateId: await first('readiness-state-definitions', 'readiness_state_id'),
    returnPolicyId: await first('policies/return', 'return_policy_id'),
  };
}

let count = 0;

/** A listing that could be published, of a product of ours. */
async function draft(changes: Partial<ListingContent> = {}): Promise<{ id: string; title: string; productId: string }> {
  count += 1;
  const { db } = database;
  const row = async (text: string, values: unknown[]) =>
    (await db.pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const productId = await row(
    `INSERT INTO products (workspace_id, template, title, status, listing_owner, blueprint_id, print_provider_id)
     VALUES ($1, 'tee', 'Tee', 'ready', 'podpusher', 6, 1) RETURNING id`,
    [workspaceId],
  );
  for (const [at, size] of ['S', 'M', 'L'].entries()) {
    await row(
      `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, color, price_minor, cost_minor)
       VALUES ($1, $2, $3, $7, $4, $5, $8, 'Black', $6, 900) RETURNING id`,
      [workspaceId, productId, at + 1, `PP-${count}-${at}`, size, 2000 + at * 200, at + 1, size],
    );
  }
  const images = ['a', 'b'].map((name) => ({
    key: `workspaces/${workspaceId}/mockups/${name}.png`,
    altText: `View ${name}`,
  }));
  const content = { ...EMPTY_CONTENT, ...choices, images, materials: ['Cotton'], ...changes };
  const id = await row(
    `INSERT INTO listings (workspace_id, product_id, content, price_minor) VALUES ($1, $2, $3, 2400) RETURNING id`,
    [workspaceId, productId, JSON.stringify(content)],
  );
  const facts = {
    keyword: `retro camping ${count}`,
    template: 'tee',
    textLines: [],
    audience: '',
    concept: '',
    isIdeaInLocale: true,
  };
  for (const locale of ['en', 'de'] as const) {
    const texts = composeTexts({ ...facts, locale, signalTags: [], usesAi: false });
    await db.pool.query(
      `INSERT INTO listing_texts (workspace_id, listing_id, locale, title, description, tags) VALUES ($1, $2, $3, $4, $5, $6)`,
      [workspaceId, id, locale, texts.title, texts.description, texts.tags],
    );
  }
  const { rows } = await db.pool.query<{ title: string }>(
    `SELECT title FROM listing_texts WHERE listing_id = $1 AND locale = 'en'`,
    [id],
  );
  return { id, title: rows[0]!.title, productId };
}

const order = (id: string) => database.db.transaction((tx) => listings.publishing.publishFor(tx, workspaceId, { id }));

async function statusOf(id: string) {
  const { rows } = await database.db.pool.query<{
    status: string;
    etsy_url: string | null;
    problem: { message: string; action: string } | null;
  }>('SELECT status, etsy_url, problem FROM listings WHERE id = $1', [id]);
  return rows[0]!;
}

/** All of the shop's listings with a title, whatever their state. */
async function atEtsy(title: string): Promise<EtsyListing[]> {
  const pages = await Promise.all(
    ['draft', 'active', 'inactive'].map((state) =>
      seller.etsy<{ results: EtsyListing[] }>(`${seller.shop}/listings?state=${state}&limit=100`),
    ),
  );
  return pages.flatMap(({ body }) => body.results).filter((listing) => listing.title === title);
}

async function runToEnd(jobId: string): Promise<string> {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const { status } = await readJob(database.db, jobId);
    if (['succeeded', 'failed', 'cancelled'].includes(status)) return status;
    await pipeline.run(jobId);
  }
  return (await readJob(database.db, jobId)).status;
}

async function publish(id: string): Promise<{ jobId: string; status: string }> {
  const outcome = await order(id);
  if ('failure' in outcome) throw new Error(outcome.message);
  return { jobId: outcome.jobId, status: await runToEnd(outcome.jobId) };
}

describe('a listing that we make', () => {
  test('goes live with its texts, pictures, variants and translations, and is charged once', async () => {
    const { id, title, productId } = await draft();
    const { status, jobId } = await publish(id);
    expect(status).toBe('succeeded');
    // Behind this step nobody's cancelling can make it look undone.
    expect((await readJob(database.db, jobId)).checkpoints['etsy-activate']).toMatchObject({ isLast: true });
    const [live, ...others] = await atEtsy(title);
    expect([live?.state, others]).toEqual(['active', []]);
    expect(live!.tags).toHaveLength(13);
    const images = await seller.etsy<{ results: { alt_text: string }[] }>(`/listings/${live!.listing_id}/images`);
    expect(images.body.results.map((image) => image.alt_text)).toEqual(['View a', 'View b']);
    const inventory = await seller.etsy<{ products: { sku: string; offerings: { price: { amount: number } }[] }[] }>(
      `/listings/${live!.listing_id}/inventory`,
    );
    expect(inventory.body.products.map(({ sku, offerings }) => [sku, offerings[0]!.price.amount])).toEqual([
      [`PP-${count}-0`, 2400],
      [`PP-${count}-1`, 2600],
      [`PP-${count}-2`, 2800],
    ]);
    const german = await seller.etsy<{ title: string }>(`${seller.shop}/listings/${live!.listing_id}/translations/de`);
    expect(german.body.title).toContain('T-Shirt');
    expect(await statusOf(id)).toMatchObject({ status: 'live', problem: null });
    expect((await statusOf(id)).etsy_url).toContain(String(live!.listing_id));
    expect(marked).toContain(productId);
  }, 60_000);

  test('is one at Etsy, whichever of its calls loses its answer', async () => {
    const first = await draft();
    cut.seen = 0;
    await publish(first.id);
    const calls = cut.seen;
    expect(calls).toBeGreaterThan(10);
    for (let at = 1; at <= calls; at += 1) {
      const { id, title } = await draft();
      Object.assign(cut, { seen: 0, at });
      const { status } = await publish(id);
      cut.at = 0;
      const there = await atEtsy(title);
      expect([at, status, there.map(({ state }) => state)]).toEqual([at, 'succeeded', ['active']]);
      const images = await seller.etsy<{ results: unknown[] }>(`/listings/${there[0]!.listing_id}/images`);
      expect([at, images.body.results.length]).toEqual([at, 2]);
    }
  }, 240_000);

  test('that Etsy refuses fails with the sentence and the field, and goes on where it stopped once that is changed', async () => {
    const { id, title } = await draft({ shippingProfileId: '1' });
    const refused = await publish(id);
    expect(refused.status).toBe('failed');
    const { status, problem } = await statusOf(id);
    expect([status, problem?.action]).toEqual(['failed', 'edit:shipping_profile_id']);
    expect(problem?.message).toContain('shipping profile');
    await database.db.pool.query(`UPDATE listings SET content = content || $2 WHERE id = $1`, [
      id,
      JSON.stringify({ shippingProfileId: choices.shippingProfileId }),
    ]);
    const again = await publish(id);
    expect([again.status, again.jobId]).toEqual(['succeeded', refused.jobId]);
    expect((await atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
  }, 60_000);

  test('that is live takes changes without a second listing', async () => {
    const { id, title } = await draft();
    await publish(id);
    const longer = `${title.slice(0, 100).trim()} again`;
    await database.db.pool.query(`UPDATE listing_texts SET title = $2 WHERE listing_id = $1 AND locale = 'en'`, [
      id,
      longer,
    ]);
    expect((await publish(id)).status).toBe('succeeded');
    expect([(await atEtsy(title)).length, (await atEtsy(longer)).map(({ state }) => state)]).toEqual([0, ['active']]);
  }, 60_000);

  test('an image that is gone stops it with a sentence about that image', async () => {
    const key = `workspaces/${workspaceId}/mockups/${randomUUID()}.png`;
    const { id } = await draft({ images: [{ key, altText: '' }] });
    expect((await publish(id)).status).toBe('failed');
    expect((await statusOf(id)).problem).toMatchObject({ action: 'edit:images.0' });
  }, 60_000);
});

describe('a publication that failed, tried again by its job', () => {
  const actor = (): Actor => {
    return { kind: 'key', keyId: workspaceId, workspaceId, scopes: ['write:pipeline', 'publish:listings'] };
  };
  const set = (id: string, change: string) =>
    database.db.pool.query(`UPDATE listings SET ${change} WHERE id = $1`, [id]);
  const conflict = (message: string) =>
    expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining(message) as string }) as Error;

  test('does not take a listing live that was archived meanwhile', async () => {
    const { id, title } = await draft({ shippingProfileId: '1' });
    const { jobId } = await publish(id);
    await set(id, `status = 'archived'`);
    await expect(pipeline.jobDesk.retry(actor(), jobId)).rejects.toEqual(conflict('changed since'));
    expect([(await statusOf(id)).status, (await readJob(database.db, jobId)).status]).toEqual(['archived', 'failed']);
    expect((await atEtsy(title)).filter(({ state }) => state === 'active')).toEqual([]);
  }, 60_000);

  test('asks the gate again, and goes live once nothing is in its way', async () => {
    const { id, title } = await draft({ shippingProfileId: '1' });
    const { jobId } = await publish(id);
    await set(id, `price_minor = 0`);
    await expect(pipeline.jobDesk.retry(actor(), jobId)).rejects.toEqual(conflict('priceMinor'));
    expect((await statusOf(id)).status).toBe('failed');
    await set(id, `price_minor = 2400`);
    await database.db.pool.query(
      `UPDATE listing_revisions SET state = jsonb_set(state, '{content,shippingProfileId}', to_jsonb($2::text))
       WHERE listing_id = $1`,
      [id, choices.shippingProfileId],
    );
    expect(await pipeline.jobDesk.retry(actor(), jobId)).toMatchObject({ job: { status: 'queued' } });
    expect(await runToEnd(jobId)).toBe('succeeded');
    expect((await atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
  }, 60_000);

  test('publishes nothing of a listing that was archived before its job began', async () => {
    const { id, title } = await draft();
    const { jobId } = (await order(id)) as { jobId: string };
    await set(id, `status = 'archived'`);
    expect(await runToEnd(jobId)).toBe('failed');
    expect([(await statusOf(id)).status, await atEtsy(title)]).toEqual(['archived', []]);
  }, 60_000);
});

describe('the gate', () => {
  test('names everything that is missing at once', async () => {
    const { id } = await draft({ shippingProfileId: null, images: [] });
    await database.db.pool.query(
      `UPDATE listing_texts SET title = repeat('x', 141) WHERE listing_id = $1 AND locale = 'en'`,
      [id],
    );
    const outcome = await order(id);
    expect(outcome).toMatchObject({ failure: 'CONTENT_INVALID' });
    const { rows } = await database.db.pool.query<{ id: string }>(
      'SELECT id FROM listings WHERE id = $1 AND status = $2',
      [id, 'draft'],
    );
    expect(rows).toHaveLength(1);
  });

  test('asks for both connections', async () => {
    const other = await makeWorkspace(database.db, 'Unconnected');
    const { id } = await draft();
    await database.db.pool.query('UPDATE listings SET workspace_id = $2, product_id = NULL WHERE id = $1', [id, other]);
    const outcome = await database.db.transaction((tx) => listings.publishing.publishFor(tx, other, { id }));
    expect(outcome).toMatchObject({
      failure: 'NOT_CONNECTED',
      message: 'Connect Etsy: listings are published there in your name.',
    });
  });
});
