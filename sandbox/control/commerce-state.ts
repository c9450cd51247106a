import { etsyBooks } from '../providers/etsy/etsy-listing-records.js';
import { etsyReceipts } from '../providers/etsy/etsy-receipt-records.js';
import { openaiUses } from '../providers/openai/openai-uses.js';
import { printifyOrders } from '../providers/printify/printify-order-records.js';
import { mockupsOf } from '../providers/printify/printify-products.js';
import { printifyBooks } from '../providers/printify/printify-records.js';
import type { Outside } from '../providers/provider.js';
import type { AccountProvider } from '../providers/seller-accounts.js';

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function tokensOf({ sellers, clock }: Outside, provider: AccountProvider) {
  const nowMs = clock.now().getTime();
  const grants = sellers.grants(provider);
  const isActive = (grant: (typeof grants)[number]) =>
    grant.revokedAtMs === null && (grant.expiresAtMs === null || grant.expiresAtMs > nowMs);
  return {
    given: grants.length,
    active: grants.filter(isActive).length,
    accounts: sellers.list(provider).map(({ accountId, name }) => ({ accountId, name })),
  };
}

/** Etsy's books: how many of what, and each listing in short. */
export function etsyState(outside: Outside) {
  const books = etsyBooks(outside.store);
  const listings = books.listings.all();
  const fees = books.fees.all();
  const receipts = etsyReceipts(outside.store).all();
  return {
    counts: {
      listings: listings.length,
      active: listings.filter(({ state }) => state === 'active').length,
      byState: countBy(listings, ({ state }) => state),
      byMaker: countBy(listings, ({ madeBy }) => madeBy),
      images: listings.reduce((sum, { imageIds }) => sum + imageIds.length, 0),
      receipts: receipts.length,
      shipmentMails: receipts.reduce((sum, { shipments }) => sum + shipments.length, 0),
    },
    feeCents: fees.reduce((sum, { amount }) => sum + amount, 0),
    fees,
    shops: books.shops.all().map(({ shopId, userId, name }) => ({ shopId, userId, name })),
    listings: listings.map((listing) => ({
      listingId: listing.listingId,
      shopId: listing.shopId,
      state: listing.state,
      madeBy: listing.madeBy,
      title: listing.fields.title,
      tags: listing.fields.tags,
      skus: listing.inventory.products.map(({ sku }) => sku),
      priceCents: listing.inventory.products.map(({ price }) => price),
      images: listing.imageIds.length,
      languages: Object.keys(listing.translations),
    })),
    receipts,
    tokens: tokensOf(outside, 'etsy'),
  };
}

/** Printify's books. */
export function printifyState(outside: Outside) {
  const books = printifyBooks(outside.store);
  const products = books.products.all();
  const orders = printifyOrders(outside.store).all();
  return {
    counts: {
      products: products.length,
      locked: products.filter(({ isLocked }) => isLocked).length,
      published: products.filter(({ external }) => external !== null).length,
      uploads: books.uploads.size,
      orders: orders.length,
      ordersByStatus: countBy(orders, ({ status }) => status),
    },
    shops: books.shops.all(),
    products: products.map((product) => ({
      id: product.id,
      shopId: product.shopId,
      title: product.title,
      blueprintId: product.blueprintId,
      isLocked: product.isLocked,
      external: product.external,
      publishFailure: product.publishFailure,
      enabledVariants: product.variants.filter(({ isEnabled }) => isEnabled).length,
      mockups: mockupsOf(outside, product).map(({ src }) => src),
    })),
    orders: orders.map(({ items, address: _address, ...order }) => ({ ...order, skus: items.map(({ sku }) => sku) })),
    tokens: tokensOf(outside, 'printify'),
  };
}

/** What OpenAI was asked. */
export function openaiState(outside: Outside) {
  const uses = openaiUses(outside).all();
  return {
    counts: { ...countBy(uses, ({ kind }) => kind), images: uses.reduce((sum, { images }) => sum + images, 0) },
    uses,
    tokens: tokensOf(outside, 'openai'),
  };
}
