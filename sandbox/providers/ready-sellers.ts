import { etsyShopBooks } from './etsy/etsy-shop-records.js';
import { type PrintifyShop, printifyShops } from './printify/printify-shop-records.js';
import type { Outside } from './provider.js';

/** Every scope that the product asks Etsy for, and the one it does not need. */
export const ETSY_SCOPES = [
  'listings_r',
  'listings_w',
  'listings_d',
  'shops_r',
  'shops_w',
  'transactions_r',
  'transactions_w',
  'email_r',
];

export const PRINTIFY_SCOPES = [
  'shops.read',
  'catalog.read',
  'print_providers.read',
  'products.read',
  'products.write',
  'orders.read',
  'orders.write',
  'uploads.read',
  'uploads.write',
  'webhooks.read',
  'webhooks.write',
];

/**
 * Sellers and tokens that are there from the first start, so that everything can be tried without a consent page. A Printify
 * shop `connected` makes its listings in Etsy shop `etsyShopId`; `custom` leaves publishing to the application.
 */
export const READY = {
  etsyUserId: 101_000_001,
  etsyShopId: 51_000_001,
  etsyShopName: 'SandboxPrints',
  /** All scopes, does not run out. */
  etsyAccessToken: '101000001.sandbox-etsy-access-token',
  printifyAccountId: '7000001',
  printifyConnectedShopId: 9_000_001,
  printifyCustomShopId: 9_000_002,
  /** A personal access token; runs out after a year. */
  printifyToken: 'sandbox-printify-token',
  openaiKey: 'sandbox-openai-api-key',
} as const;

const YEAR_SECONDS = 365 * 86_400;
const FIRST_SHOP = {
  etsyUser: READY.etsyUserId,
  etsyShop: READY.etsyShopId,
  printifyAccount: Number(READY.printifyAccountId),
};

export interface OpenedSeller {
  name: string;
  etsyUserId: number;
  etsyShopId: number;
  printifyAccountId: string;
  printifyConnectedShopId: number;
  printifyCustomShopId: number;
}

/** Opens the ready-made seller with its well-known tokens at the first start of a sandbox. */
export function openReadySeller(outside: Outside): void {
  const { sellers, store } = outside;
  if (sellers.list('etsy').length > 0) return;
  store.atomic(() => {
    const seller = openSeller(outside, READY.etsyShopName);
    const { etsyUserId, printifyAccountId } = seller;
    sellers.issueTokens({
      provider: 'etsy',
      accountId: String(etsyUserId),
      scopes: ETSY_SCOPES,
      accessToken: READY.etsyAccessToken,
    });
    sellers.issueTokens({
      provider: 'printify',
      accountId: printifyAccountId,
      scopes: PRINTIFY_SCOPES,
      accessToken: READY.printifyToken,
      accessSeconds: YEAR_SECONDS,
    });
    sellers.add('openai', 'org-sandbox', 'Sandbox organisation');
    sellers.issueTokens({ provider: 'openai', accountId: 'org-sandbox', scopes: [], accessToken: READY.openaiKey });
  });
}

/**
 * Opens an Etsy user with a shop that can sell (shipping and processing profile, return policy, Printify as production
 * partner), and a Printify account with one shop connected to it and one custom shop.
 */
export function openSeller(outside: Outside, name: string): OpenedSeller {
  return outside.store.atomic(() => {
    const etsyUserId = openEtsyShop(outside, name);
    const { shopId: etsyShopId } = etsyShopBooks(outside.store).shops.where((shop) => shop.userId === etsyUserId)[0]!;
    const printify = openPrintify(outside, name, etsyShopId);
    return { name, etsyUserId, etsyShopId, ...printify };
  });
}

/** @returns the new user's number. */
export function openEtsyShop({ store, sellers, clock }: Outside, name: string): number {
  const books = etsyShopBooks(store);
  const shopId = books.shops.nextNumber(FIRST_SHOP.etsyShop);
  const userId = FIRST_SHOP.etsyUser + (shopId - FIRST_SHOP.etsyShop);
  sellers.add('etsy', String(userId), name);
  books.shops.put({
    id: String(shopId),
    shopId,
    userId,
    name: name.replaceAll(/[^\p{L}\p{Nd}]/gu, '').slice(0, 20) || `Shop${shopId}`,
    createdAtMs: clock.now().getTime(),
  });
  const shipping = books.shippingProfiles;
  shipping.put({
    id: String(shipping.nextNumber(230_000_000_001)),
    shopId,
    title: 'Standard shipping',
    originCountry: 'US',
    originPostalCode: '98101',
    destinationCountry: null,
    destinationRegion: 'none',
    primaryCost: 475,
    secondaryCost: 240,
    minDeliveryDays: 2,
    maxDeliveryDays: 7,
  });
  const readiness = { shopId, state: 'made_to_order', minTime: 2, maxTime: 5, unit: 'days' } as const;
  books.readiness.put({ id: String(books.readiness.nextNumber(1_300_000_000_001)), ...readiness });
  const returns = { shopId, acceptsReturns: true, acceptsExchanges: true, deadlineDays: 30 };
  books.returnPolicies.put({ id: String(books.returnPolicies.nextNumber(1_100_000_001)), ...returns });
  const partner = { shopId, name: 'Printify', location: 'United States' };
  books.partners.put({ id: String(books.partners.nextNumber(3_400_001)), ...partner });
  const section = { shopId, title: 'T-shirts', rank: 1 };
  books.sections.put({ id: String(books.sections.nextNumber(41_000_001)), ...section });
  return userId;
}

function openPrintify(
  outside: Outside,
  name: string,
  etsyShopId: number,
): Omit<OpenedSeller, 'name' | 'etsyUserId' | 'etsyShopId'> {
  const { store, sellers } = outside;
  const shops = printifyShops(store);
  const open = (shop: Omit<PrintifyShop, 'id' | 'shopId'>): number => {
    const shopId = shops.nextNumber(READY.printifyConnectedShopId);
    shops.put({ id: String(shopId), shopId, ...shop });
    return shopId;
  };
  const accountId = String(FIRST_SHOP.printifyAccount + sellers.list('printify').length);
  sellers.add('printify', accountId, name);
  return {
    printifyAccountId: accountId,
    printifyConnectedShopId: open({ accountId, title: `${name} on Etsy`, salesChannel: 'etsy', etsyShopId }),
    printifyCustomShopId: open({
      accountId,
      title: `${name} (API)`,
      salesChannel: 'custom_integration',
      etsyShopId: null,
    }),
  };
}
