import type { PublishGapCode } from '#schema/connections/connection.values.js';
import type { GateCode } from '#schema/listings/listing-gate.values.js';
import type { ListingState } from '#schema/listings/listing-content.values.js';
import { blockOf, type ListingBlock, type ListingLocale } from '#schema/listings/listing.rules.js';
import type { ReadinessPort, ScreenFinding, ScreenPort } from '../listing-ports.js';
import type { ListingRow, ProductRow } from '../listing-statements.js';
import type { ShopMoneyBook } from '../shop-money.js';
import { faultsOf, localesOf, stateOf, textsOf } from '../listing-state.js';

export interface GateBlocker {
  readonly code: GateCode;
  /** A sentence for people, in English. */
  readonly message: string;
  /** What would help, for a button: `connect:etsy`, `edit:title` … */
  readonly action: string | null;
  /** Field of the listing at fault. */
  readonly field: string | null;
  readonly block: ListingBlock | null;
  readonly locale: string | null;
  /** Name of the Etsy shop that it is about. */
  readonly shop: string | null;
}

export interface PublishGateDeps {
  readiness: ReadinessPort;
  /** What the workspace's Etsy shop sells in, and what currencies are worth. */
  money: Pick<ShopMoneyBook, 'of'>;
  screen: ScreenPort;
}

const plain = { action: null, field: null, block: null, locale: null, shop: null };

/** Says everything that is missing before a listing can go live, at once, each with what to do. */
export class PublishGate {
  constructor(private readonly deps: PublishGateDeps) {}

  /** Empty when it may be published. */
  async check(listing: ListingRow, product: ProductRow | undefined): Promise<GateBlocker[]> {
    if (listing.status === 'PUBLISHING') {
      return [{ ...plain, code: 'BUSY', message: 'It is being published: wait until that has ended.' }];
    }
    return [
      ...(await this.connectionBlockers(listing.workspaceId, product)),
      ...(await this.currencyBlockers(listing, product)),
      ...productBlockers(product),
      ...contentBlockers(listing),
      ...this.screeningBlockers(listing),
    ];
  }

  /** What the screen finds in everything that buyers read: texts language by language, materials, alternative texts. */
  findings(listing: ListingRow): (ScreenFinding & { field: string; locale: string })[] {
    return screenedTexts(stateOf(listing)).flatMap(({ locale, texts }) => {
      const found = this.deps.screen.check(
        texts.map(({ text }) => text),
        locale,
      );
      return found.map((finding) => ({ ...finding, field: texts[finding.textIndex]!.field, locale }));
    });
  }

  private async connectionBlockers(workspaceId: string, product: ProductRow | undefined): Promise<GateBlocker[]> {
    const { missing, etsy } = await this.deps.readiness.readinessOf(workspaceId);
    const gaps = missing.map(({ code, message, action }) => ({ ...plain, code: CODE_OF_GAP[code], message, action }));
    const standsIn = product?.etsyShopId ?? null;
    if (standsIn === null || etsy.shopId === null || standsIn === etsy.shopId) return gaps;
    return [...gaps, shopDiffers(etsy.shops.find(({ id }) => id === standsIn)?.name ?? standsIn)];
  }

  /** Etsy takes a price as one in the shop's currency, whatever was meant; and dearer variants keep their difference by the rate. */
  private async currencyBlockers(
    { workspaceId, currency }: ListingRow,
    product: ProductRow | undefined,
  ): Promise<GateBlocker[]> {
    const { shopCurrency, rates } = await this.deps.money.of(workspaceId);
    const at = { ...plain, action: 'edit:price', field: 'priceMinor', block: 'price' } as const;
    if (shopCurrency !== undefined && shopCurrency !== currency) {
      const message =
        `Your Etsy shop sells in ${shopCurrency} and this price is in ${currency}, which Etsy would take as ${shopCurrency}: ` +
        `open the price and set it in ${shopCurrency}.`;
      return [{ ...at, code: 'CURRENCY_DIFFERS', message }];
    }
    if (!product || product.currency === currency) return [];
    const rate = rates.get(currency);
    if (!rate) return [{ ...at, code: 'RATE_MISSING', message: rateMissing(currency) }];
    if (!rate.isOld) return [];
    const message = `Your rate for ${currency} is of ${rate.setAt.toISOString().slice(0, 10)}: confirm it or change it at the price.`;
    return [{ ...at, code: 'RATE_OLD', message }];
  }

  private screeningBlockers(listing: ListingRow): GateBlocker[] {
    return this.findings(listing)
      .filter(({ severity }) => severity === 'BLOCK')
      .map(({ matched, field, locale, mark }) => ({
        ...plain,
        code: 'SCREENING_BLOCKS' as const,
        message: `“${matched}” cannot be used (${mark}): take it out of the ${nameOf(field)}.`,
        action: `edit:${field}`,
        field,
        block: blockOf(field),
        locale,
      }));
  }
}

/** What to do where a price cannot be reckoned. */
export function rateMissing(currency: string): string {
  return `The product costs US dollars and sells in ${currency}: say at the price what one ${currency} is worth in dollars.`;
}

const CODE_OF_GAP: Readonly<Record<PublishGapCode, GateCode>> = {
  CONNECT_ETSY: 'NOT_CONNECTED',
  CONNECT_PRINTIFY: 'NOT_CONNECTED',
  RECONNECT_ETSY: 'NOT_CONNECTED',
  RECONNECT_PRINTIFY: 'NOT_CONNECTED',
  CHOOSE_ETSY_SHOP: 'SHOP_NOT_CHOSEN',
  CHOOSE_PRINTIFY_SHOP: 'SHOP_NOT_CHOSEN',
  MIXED_PROVIDERS: 'MIXED_PROVIDERS',
};

interface ScreenedTexts {
  readonly locale: ListingLocale;
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

/** Materials and alternative texts are in the main language. */
function screenedTexts(state: ListingState): ScreenedTexts[] {
  const { materials, images } = state.content;
  const further = [
    ...materials.map((text, at) => ({ field: `materials.${at}`, text })),
    ...images.map(({ altText: text }, at) => ({ field: `images.${at}.altText`, text })),
  ];
  return localesOf(state).map((locale) => {
    const { title, description, tags } = textsOf(state, locale);
    const own = [
      { field: 'title', text: title },
      { field: 'description', text: description },
      ...tags.map((text, at) => ({ field: `tags.${at}`, text })),
    ];
    return { locale, texts: locale === state.locale ? [...own, ...further] : own };
  });
}

const nameOf = (field: string): string => (field.endsWith('altText') ? 'alternative text' : field.split('.')[0]!);

function productBlockers(product: ProductRow | undefined): GateBlocker[] {
  if (!product) {
    const message = 'Make a product for this listing first.';
    return [{ ...plain, code: 'NO_PRODUCT', message, action: 'create:product' }];
  }
  if (!['ready', 'publishing', 'published'].includes(product.status)) {
    const message = 'The product is not ready at Printify yet.';
    return [{ ...plain, code: 'PRODUCT_NOT_READY', message, action: 'open:product' }];
  }
  if (product.variants.some(({ isEnabled }) => isEnabled)) return [];
  const message = 'No variant of the product is on and can be had: turn one on at the product.';
  return [{ ...plain, code: 'NO_VARIANT', message, action: 'open:product' }];
}

/** Nothing moves a listing from shop to shop at Etsy, and a second one must not appear. */
function shopDiffers(shop: string): GateBlocker {
  const message =
    `This listing stands in your Etsy shop ${shop}, and another one is chosen: ` +
    `choose ${shop} again, or make a new product for the other shop.`;
  return { ...plain, code: 'SHOP_DIFFERS', message, action: 'choose-shop:etsy', shop };
}

function contentBlockers(listing: ListingRow): GateBlocker[] {
  return faultsOf(stateOf(listing)).map(({ field, block, code, params, locale }) => ({
    ...plain,
    code: 'CONTENT_INVALID',
    message: `${field}${locale ? ` (${locale})` : ''}: ${code.toLowerCase().replaceAll('_', ' ')}${paramsText(params)}.`,
    action: `edit:${field}`,
    field,
    block,
    locale,
  }));
}

function paramsText(params: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
