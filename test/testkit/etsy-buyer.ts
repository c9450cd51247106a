import { setTimeout as sleep } from 'node:timers/promises';
import type { ProductRoom } from './product-room.js';

/** Has Printify make a listing in the sandbox's Etsy shop that is connected there: something to buy from. */
export async function offerAtEtsy(room: ProductRoom): Promise<void> {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  await room.printify(`/shops/9000001/products/${product.printifyProductId}/publish.json`, {
    method: 'POST',
    body: JSON.stringify({ title: true, description: true, images: true, variants: true, tags: true }),
  });
  await sleep(1_500);
}

/** Somebody buys a piece of a listing that stands at the sandbox's Etsy, as one of this workspace's. Resolves with the receipt's id. */
export async function buyAtEtsy(room: ProductRoom, workspaceId: string): Promise<string> {
  const state = (await (await fetch(`${room.sandbox.url}/control/etsy`)).json()) as {
    listings: { listingId: number; state: string }[];
  };
  const listing = state.listings.find(({ state: at }) => at === 'active');
  const reply = await fetch(`${room.sandbox.url}/control/etsy/buy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ listing_id: listing!.listingId, quantity: 1 }),
  });
  const bought = (await reply.json()) as { receipt_id: number };
  await room.rows(`UPDATE products SET etsy_listing_id = $1 WHERE etsy_listing_id IS NOT NULL AND workspace_id = $2`, [
    String(listing!.listingId),
    workspaceId,
  ]);
  return String(bought.receipt_id);
}

interface OrderAtPrintify {
  id: string;
  status: string;
  line_items: object[];
  metadata: { shop_order_id: unknown };
}

/** What stands in a shop of Printify's under a name, which is a receipt's id. */
export async function ordersAtPrintify(
  room: ProductRoom,
  name: string,
  shopId = '9000002',
): Promise<OrderAtPrintify[]> {
  const { data } = await room.printify<{ data: OrderAtPrintify[] }>(`/shops/${shopId}/orders.json?limit=10`);
  return data.filter(({ metadata }) => String(metadata.shop_order_id) === name);
}
