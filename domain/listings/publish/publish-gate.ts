import type { PublishGapCode } from '#schema/connections/connection.values.js';
import type { GateCode } from '#schema/listings/listing-gate.values.js';
import type { ListingBlock } from '#schema/listings/listing.rules.js';
import type { ReadinessPort, ScreenFinding, ScreenPort } from '../listing-ports.js';
import type { ListingRow, ProductRow } from '../listing-statements.js';
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
}

export interface PublishGateDeps {
  readiness: ReadinessPort;
  /** Currency of the workspace's Etsy shop; undefined while nothing is known of it. */
  currencyOf: (workspaceId: string) => Promise<string | undefined>;
  screen: ScreenPort;
}

const plain = { action: null, field: null, block: null, locale: null };

/** Says everything that is missing before a listing can go live, at once, each with what to do. */
export class PublishGate {
  constructor(private readonly deps: PublishGateDeps) {}

  /** Empty when it may be published. */
  async check(listing: ListingRow, product: ProductRow | undefined): Promise<GateBlocker[]> {
    if (listing.status === 'PUBLISHING') {
      return [{ ...plain, code: 'BUSY', message: 'It is being published: wait until that has ended.' }];
    }
    return [
      ...(await this.connectionBlockers(listing.workspaceId)),
      ...(await this.currencyBlockers(listing)),
      ...productBlockers(product),
      ...contentBlockers(listing),
      ...this.screeningBlockers(listing),
    ];
  }

  /** What the screen finds in the texts of a listing, language by language. */
  findings(listing: ListingRow): (ScreenFinding & { field: string; locale: string })[] {
    const state = stateOf(listing);
    return localesOf(state).flatMap((locale) => {
      const { title, description, tags } = textsOf(state, locale);
      const found = this.deps.screen.check([title, description, ...tags], locale);
      return found.map((finding) => ({ ...finding, field: fieldOf(finding.textIndex), locale }));
    });
  }

  private async connectionBlockers(workspaceId: string): Promise<GateBlocker[]> {
    const { missing } = await this.deps.readiness.readinessOf(workspaceId);
    return missing.map(({ code, message, action }) => ({ ...plain, code: CODE_OF_GAP[code], message, action }));
  }

  /** Etsy takes a price as one in the shop's currency, whatever was meant. */
  private async currencyBlockers({ workspaceId, currency }: ListingRow): Promise<GateBlocker[]> {
    const ofShop = await this.deps.currencyOf(workspaceId);
    if (ofShop === undefined || ofShop === currency) return [];
    const message =
      `Your Etsy shop sells in ${ofShop} and this price is in ${currency}: Etsy would take it as ${ofShop}. ` +
      `Set the currency of the shop to ${currency} in Etsy’s Shop Manager, under Finances, Payment settings.`;
    return [{ ...plain, code: 'CURRENCY_DIFFERS', message, action: 'edit:price', field: 'priceMinor', block: 'price' }];
  }

  private screeningBlockers(listing: ListingRow): GateBlocker[] {
    return this.findings(listing)
      .filter(({ severity }) => severity === 'BLOCK')
      .map(({ matched, field, locale, mark }) => ({
        code: 'SCREENING_BLOCKS' as const,
        message: `“${matched}” cannot be used (${mark}): take it out of the ${field.split('.')[0]!}.`,
        action: `edit:${field}`,
        field,
        block: blockOfField(field),
        locale,
      }));
  }
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

const blockOfField = (field: string): ListingBlock => (field.startsWith('tags') ? 'tags' : (field as ListingBlock));
const fieldOf = (index: number): string => (index === 0 ? 'title' : index === 1 ? 'description' : `tags.${index - 2}`);

function productBlockers(product: ProductRow | undefined): GateBlocker[] {
  if (!product) {
    const message = 'Make a product for this listing first.';
    return [{ ...plain, code: 'NO_PRODUCT', message, action: 'create:product' }];
  }
  if (['ready', 'publishing', 'published'].includes(product.status)) return [];
  const message = 'The product is not ready at Printify yet.';
  return [{ ...plain, code: 'PRODUCT_NOT_READY', message, action: 'open:product' }];
}

function contentBlockers(listing: ListingRow): GateBlocker[] {
  return faultsOf(stateOf(listing)).map(({ field, block, code, params, locale }) => ({
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
