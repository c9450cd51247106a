import type { ProductRoom } from './product-room.js';

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
  metadata: { shop_order_id: unknown };
}

/** What stands at Printify for a receipt. */
export async function ordersAtPrintify(room: ProductRoom, receiptId: string): Promise<OrderAtPrintify[]> {
  const { data } = await room.printify<{ data: OrderAtPrintify[] }>('/shops/9000002/orders.json?limit=10');
  return data.filter(({ metadata }) => String(metadata.shop_order_id) === receiptId);
}
