import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#domain/accounts/actor.js';
import { ListingDesk } from '#test/testkit/listing-desk.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { makeWorkspace, readJob } from '#test/testkit/pipeline.js';

let room: ListingRoom;
let desk: ListingDesk;

beforeAll(async () => {
  room = await openListingRoom();
  desk = await ListingDesk.open(room);
}, 60_000);
afterAll(() => room.close());

describe('a listing that we make', () => {
  test('goes live with its texts, pictures, variants and translations, and is charged once', async () => {
    const { id, title, productId } = await desk.draft();
    const { status, jobId } = await desk.publish(id);
    expect(status).toBe('succeeded');
    // Behind this step nobody's cancelling can make it look undone.
    const [live, ...others] = await desk.atEtsy(title);
    const { checkpoints } = await readJob(room.database.db, jobId);
    expect(checkpoints[`etsy-activate:${live!.listing_id}`]).toMatchObject({ isLast: true });
    expect([live?.state, others]).toEqual(['active', []]);
    expect(live!.tags).toHaveLength(13);
    const images = await room.seller.etsy<{ results: { alt_text: string }[] }>(`/listings/${live!.listing_id}/images`);
    expect(images.body.results.map((image) => image.alt_text)).toEqual(['View a', 'View b']);
    const inventory = await room.seller.etsy<{
      products: { sku: string; offerings: { price: { amount: number } }[] }[];
    }>(`/listings/${live!.listing_id}/inventory`);
    expect(inventory.body.products.map(({ sku, offerings }) => [sku, offerings[0]!.price.amount])).toEqual([
      [`PP-${desk.count}-0`, 2400],
      [`PP-${desk.count}-1`, 2600],
      [`PP-${desk.count}-2`, 2800],
    ]);
    const german = await room.seller.etsy<{ title: string }>(
      `${room.seller.shop}/listings/${live!.listing_id}/translations/de`,
    );
    expect(german.body.title).toContain('T-Shirt');
    expect(await desk.statusOf(id)).toMatchObject({ status: 'live', problem: null });
    expect((await desk.statusOf(id)).etsy_url).toContain(String(live!.listing_id));
    expect(room.marked).toContain(productId);
  }, 60_000);

  test('is one at Etsy, whichever of its calls loses its answer', async () => {
    const first = await desk.draft();
    room.cut.seen = 0;
    await desk.publish(first.id);
    const calls = room.cut.seen;
    expect(calls).toBeGreaterThan(10);
    for (let at = 1; at <= calls; at += 1) {
      const { id, title } = await desk.draft();
      Object.assign(room.cut, { seen: 0, at });
      const { status } = await desk.publish(id);
      room.cut.at = 0;
      const there = await desk.atEtsy(title);
      expect([at, status, there.map(({ state }) => state)]).toEqual([at, 'succeeded', ['active']]);
      const images = await room.seller.etsy<{ results: unknown[] }>(`/listings/${there[0]!.listing_id}/images`);
      expect([at, images.body.results.length]).toEqual([at, 2]);
    }
  }, 240_000);

  test('that Etsy refuses fails with the sentence and the field, and goes on where it stopped once that is changed', async () => {
    const { id, title } = await desk.draft({ shippingProfileId: '1' });
    const refused = await desk.publish(id);
    expect(refused.status).toBe('failed');
    const { status, problem } = await desk.statusOf(id);
    expect([status, problem?.action]).toEqual(['failed', 'edit:shipping_profile_id']);
    expect(problem?.message).toContain('shipping profile');
    await room.database.db.pool.query(`UPDATE listings SET content = content || $2 WHERE id = $1`, [
      id,
      JSON.stringify({ shippingProfileId: desk.choices.shippingProfileId }),
    ]);
    const again = await desk.publish(id);
    expect([again.status, again.jobId]).toEqual(['succeeded', refused.jobId]);
    expect((await desk.atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
  }, 60_000);

  test('that is live takes changes without a second listing', async () => {
    const { id, title } = await desk.draft();
    await desk.publish(id);
    const longer = `${title.slice(0, 100).trim()} again`;
    await room.database.db.pool.query(`UPDATE listing_texts SET title = $2 WHERE listing_id = $1 AND locale = 'en'`, [
      id,
      longer,
    ]);
    expect((await desk.publish(id)).status).toBe('succeeded');
    expect([(await desk.atEtsy(title)).length, (await desk.atEtsy(longer)).map(({ state }) => state)]).toEqual([
      0,
      ['active'],
    ]);
  }, 60_000);

  test('is cancelled at once while a read at Etsy hangs', async () => {
    const { id } = await desk.draft();
    await desk.publish(id);
    const { jobId } = (await desk.order(id)) as { jobId: string };
    await room.sandbox.arm('etsy', 'latency=4000', 1);
    const since = Date.now();
    const running = room.pipeline.run(jobId);
    await sleep(700);
    const actor: Actor = { kind: 'key', keyId: id, workspaceId: room.workspaceId, scopes: ['write:pipeline'] };
    await room.pipeline.jobDesk.cancel(actor, jobId);
    await running;
    expect(Date.now() - since).toBeLessThan(3_000);
    expect((await readJob(room.database.db, jobId)).status).toBe('cancelled');
    await room.sandbox.calm();
  }, 60_000);

  test('an image that is gone stops it with a sentence about that image', async () => {
    const key = `workspaces/${room.workspaceId}/mockups/${randomUUID()}.png`;
    const { id } = await desk.draft({ images: [{ key, altText: '' }] });
    expect((await desk.publish(id)).status).toBe('failed');
    expect((await desk.statusOf(id)).problem).toMatchObject({ action: 'edit:images.0' });
  }, 60_000);
});

describe('a publication that failed, tried again by its job', () => {
  const actor = (): Actor => {
    return {
      kind: 'key',
      keyId: room.workspaceId,
      workspaceId: room.workspaceId,
      scopes: ['write:pipeline', 'publish:listings'],
    };
  };
  const set = (id: string, change: string) =>
    room.database.db.pool.query(`UPDATE listings SET ${change} WHERE id = $1`, [id]);
  const conflict = (message: string) =>
    expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining(message) as string }) as Error;

  test('does not take a listing live that was archived meanwhile', async () => {
    const { id, title } = await desk.draft({ shippingProfileId: '1' });
    const { jobId } = await desk.publish(id);
    await set(id, `status = 'archived'`);
    await expect(room.pipeline.jobDesk.retry(actor(), jobId)).rejects.toEqual(conflict('changed since'));
    expect([(await desk.statusOf(id)).status, (await readJob(room.database.db, jobId)).status]).toEqual([
      'archived',
      'failed',
    ]);
    expect((await desk.atEtsy(title)).filter(({ state }) => state === 'active')).toEqual([]);
  }, 60_000);

  test('asks the gate again, and goes live once nothing is in its way', async () => {
    const { id, title } = await desk.draft({ shippingProfileId: '1' });
    const { jobId } = await desk.publish(id);
    await set(id, `price_minor = 0`);
    await expect(room.pipeline.jobDesk.retry(actor(), jobId)).rejects.toEqual(conflict('priceMinor'));
    expect((await desk.statusOf(id)).status).toBe('failed');
    await set(id, `price_minor = 2400`);
    await room.database.db.pool.query(
      `UPDATE listing_revisions SET state = jsonb_set(state, '{content,shippingProfileId}', to_jsonb($2::text))
       WHERE listing_id = $1`,
      [id, desk.choices.shippingProfileId],
    );
    expect(await room.pipeline.jobDesk.retry(actor(), jobId)).toMatchObject({ job: { status: 'queued' } });
    expect(await desk.runToEnd(jobId)).toBe('succeeded');
    expect((await desk.atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
  }, 60_000);

  test('publishes nothing of a listing that was archived before its job began', async () => {
    const { id, title } = await desk.draft();
    const { jobId } = (await desk.order(id)) as { jobId: string };
    await set(id, `status = 'archived'`);
    expect(await desk.runToEnd(jobId)).toBe('failed');
    expect([(await desk.statusOf(id)).status, await desk.atEtsy(title)]).toEqual(['archived', []]);
  }, 60_000);
});

describe('the gate', () => {
  test('names everything that is missing at once', async () => {
    const { id } = await desk.draft({ shippingProfileId: null, images: [] });
    await room.database.db.pool.query(
      `UPDATE listing_texts SET title = repeat('x', 141) WHERE listing_id = $1 AND locale = 'en'`,
      [id],
    );
    const outcome = await desk.order(id);
    expect(outcome).toMatchObject({ failure: 'CONTENT_INVALID' });
    const { rows } = await room.database.db.pool.query<{ id: string }>(
      'SELECT id FROM listings WHERE id = $1 AND status = $2',
      [id, 'draft'],
    );
    expect(rows).toHaveLength(1);
  });

  test('asks for both connections', async () => {
    const other = await makeWorkspace(room.database.db, 'Unconnected');
    const { id } = await desk.draft();
    await room.database.db.pool.query('UPDATE listings SET workspace_id = $2, product_id = NULL WHERE id = $1', [
      id,
      other,
    ]);
    const outcome = await room.database.db.transaction((tx) => room.listings.publishing.publishFor(tx, other, { id }));
    expect(outcome).toMatchObject({
      failure: 'NOT_CONNECTED',
      message: 'Connect Etsy: listings are published there in your name.',
    });
  });
});
