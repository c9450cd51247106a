import { AuditLog } from '#domain/accounts/audit-log.js';
import type { Actor } from '#domain/accounts/actor.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { createListings, type Listings } from '#domain/listings/create-listings.js';
import type { ProductOrder } from '#domain/products/product-order.js';
import { Cursors } from '#schema/base/cursor.js';
import { ListingDesk } from './listing-desk.js';
import { openProductRoom, type ProductRoom, type Seller } from './product-room.js';
import { SellerCalls } from './seller-calls.js';

/** Listings of products that stand at Printify, for one seller: both slices as a worker has them. */
export interface PublishingRoom {
  readonly room: ProductRoom;
  readonly listings: Listings;
  readonly seller: Seller;
  readonly desk: ListingDesk;
  /** Asks the sandbox's Etsy as the seller's browser would. */
  readonly calls: SellerCalls;
  /** Somebody who may do everything with listings and products. */
  readonly actor: Extract<Actor, { kind: 'key' }>;
  /** A listing that could be published, of a product that stands at Printify. */
  listed(order?: Partial<ProductOrder>): Promise<{ id: string; title: string; productId: string }>;
  /** Puts a listing away and begins another one of its product, with the same content and texts. */
  beginAnother(first: { id: string; productId: string }): Promise<string>;
  /** Lets the next calls of one kind go wrong, e.g. `{ provider: 'printify', fault: 'status=403', path: '*publish.json' }`. */
  break(fault: Fault): Promise<void>;
  close(): Promise<void>;
}

interface Fault {
  provider: 'etsy' | 'printify';
  fault: string;
  method?: string;
  path: string;
  times?: number;
}

const SCOPES = ['write:listings', 'publish:listings', 'write:products', 'read:products', 'write:pipeline'] as const;

/** @param shopId of the seller at Printify; by default the one that is connected with Etsy */
export async function openPublishingRoom(shopId?: string): Promise<PublishingRoom> {
  const room = await openProductRoom();
  const seller = await room.seller(shopId ? { shopId } : {});
  const { workspaceId } = seller;
  const { db } = room.test;
  const cursors = new Cursors(Buffer.alloc(32, 7));
  const listings = createListings({
    db,
    clock: room.clock,
    cursors,
    audit: new AuditLog(db, cursors),
    idempotency: new Idempotency({ db, tenantOf }),
    config: room.sandbox.config,
    objects: room.objects,
    pipeline: room.pipeline,
    connections: room.connections,
    products: room.products.publishing,
    screen: { check: () => [] },
  });
  room.pipeline.pipelineJobs.register(listings.jobHandlers);
  for (const name of ['a', 'b']) {
    const artwork = await room.objects.get(`workspaces/${workspaceId}/designs/one.png`);
    await room.objects.put(`workspaces/${workspaceId}/mockups/${name}.png`, artwork!.bytes);
  }
  const calls = new SellerCalls(room.sandbox.url);
  const desk = await ListingDesk.open({ ...room, database: room.test, seller: calls, listings, workspaceId });
  const actor = { kind: 'key' as const, keyId: workspaceId, workspaceId, scopes: [...SCOPES] };
  return {
    room,
    listings,
    seller,
    desk,
    calls,
    actor,
    listed: async (order = {}) => {
      const { id, title } = await desk.draft();
      const product = await room.make(seller, { sizes: ['M'], colors: ['White'], ...order });
      await room.rows('UPDATE listings SET product_id = $2 WHERE id = $1', [id, product.id]);
      return { id, title, productId: product.id };
    },
    beginAnother: async ({ id, productId }) => {
      const away = await listings.drafts.archive(actor, id);
      if ('failure' in away) throw new Error(away.message);
      const made = await db.transaction((tx) => listings.drafts.createDraftFor(tx, workspaceId, { productId }));
      if ('failure' in made) throw new Error(made.message);
      await copyListing(room, { from: id, to: made.listing.id });
      return made.listing.id;
    },
    break: async (fault) => {
      await calls.control('/faults', { json: { times: 1, method: 'POST', ...fault } });
    },
    close: () => room.close(),
  };
}

async function copyListing(room: ProductRoom, { from, to }: { from: string; to: string }): Promise<void> {
  await room.rows(
    'UPDATE listings SET content = o.content, price_minor = o.price_minor FROM listings o WHERE listings.id = $1 AND o.id = $2',
    [to, from],
  );
  await room.rows('DELETE FROM listing_texts WHERE listing_id = $1', [to]);
  await room.rows(
    `INSERT INTO listing_texts (workspace_id, listing_id, locale, title, description, tags)
     SELECT workspace_id, $1, locale, title, description, tags FROM listing_texts WHERE listing_id = $2`,
    [to, from],
  );
}
