import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import { etsyFeesOf } from '#schema/products/etsy-fees.values.js';
import { PRODUCT_TEMPLATES, type TemplateName } from '#schema/products/product-template.values.js';
import type { Actor } from '../../accounts/actor.js';
import { requireRight, requireWorkspace } from '../../accounts/permissions.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { shippingCostTo } from '../catalogue/shipping-cost.js';
import type { TemplateOffersReader } from '../catalogue/template-offers.js';
import type { PriceAnswer } from './price-engine.js';
import { faultOfPlan, type PricePlan, priceOf } from './product-price.js';

export interface PreviewOrder extends Omit<PricePlan, 'currency'> {
  readonly template: TemplateName;
  readonly printProviderId?: number | undefined;
  readonly assumedCostMinor?: number | undefined;
}

export interface PricePreview {
  readonly costSource: 'KNOWN' | 'ASSUMED' | 'UNKNOWN';
  readonly currency: string;
  readonly from: PriceAnswer | null;
  readonly to: PriceAnswer | null;
  readonly isShippingKnown: boolean;
  readonly fault: string | null;
}

const NOTHING = { from: null, to: null, currency: GOODS_CURRENCY } as const;

/** What a price would be before the product exists: by costs that Printify took before, or by one that is assumed. */
export class PricePreviews {
  constructor(private readonly deps: { catalogue: Catalogue; offers: TemplateOffersReader }) {}

  /** @throws AppError FORBIDDEN */
  async of(actor: Actor, order: PreviewOrder): Promise<PricePreview> {
    requireRight(actor, 'products.read');
    const template = PRODUCT_TEMPLATES[order.template];
    const providerId = order.printProviderId ?? template.providers[0]!.id;
    const shippingMinor = await this.shippingOf(actor, { ...order, blueprintId: template.blueprintId, providerId });
    const isShippingKnown = shippingMinor !== null;
    const plan = { ...order, currency: GOODS_CURRENCY };
    const fault = faultOfPlan(plan)?.message ?? null;
    if (fault) return { ...NOTHING, costSource: 'UNKNOWN', isShippingKnown, fault };
    const { source, costs } = await this.costsOf(actor, order, providerId);
    if (costs.length === 0) return { ...NOTHING, costSource: 'UNKNOWN', isShippingKnown, fault };
    const at = (costMinor: number) => priceOf(plan, { costMinor, shippingMinor: shippingMinor ?? 0 });
    const [from, to] = [at(Math.min(...costs)), at(Math.max(...costs))];
    return { costSource: source, currency: GOODS_CURRENCY, from, to, isShippingKnown, fault };
  }

  private async costsOf(
    actor: Actor,
    { template, assumedCostMinor }: PreviewOrder,
    providerId: number,
  ): Promise<{ source: PricePreview['costSource']; costs: number[] }> {
    const known = await this.deps.offers.knownCosts(actor, PRODUCT_TEMPLATES[template], providerId);
    if (known.length > 0) return { source: 'KNOWN', costs: known.map(({ costMinor }) => costMinor) };
    if (assumedCostMinor === undefined) return { source: 'UNKNOWN', costs: [] };
    return { source: 'ASSUMED', costs: [assumedCostMinor] };
  }

  /** Null when it cannot be had now. */
  private async shippingOf(
    actor: Actor,
    order: { blueprintId: number; providerId: number; feeCountry: string },
  ): Promise<number | null> {
    const country = etsyFeesOf(order.feeCountry)?.country ?? 'US';
    try {
      const { body } = await this.deps.catalogue.shippingOf(
        requireWorkspace(actor),
        order.blueprintId,
        order.providerId,
      );
      const cost = shippingCostTo(body, country);
      return cost?.currency === GOODS_CURRENCY ? cost.firstMinor : null;
    } catch {
      return null;
    }
  }
}
