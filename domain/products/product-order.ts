import { isCleanText } from '#schema/base/clean-text.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import { PRICE_RULES } from '#schema/products/price.rules.js';
import { PRODUCT_RULES } from '#schema/products/product.rules.js';
import { PRODUCT_TEMPLATES, type TemplateName } from '#schema/products/product-template.values.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { faultOfPlan } from './pricing/product-price.js';
import type { ListingOwner } from './product-statements.js';

/** What somebody wants made. What is absent is as the template suggests. */
export interface ProductOrder {
  designId: string;
  template: TemplateName;
  printProviderId?: number | undefined;
  sizes?: readonly string[] | undefined;
  colors?: readonly string[] | undefined;
  title?: string | undefined;
  description?: string | undefined;
  marginBps?: number | undefined;
  priceEnding?: PriceEnding | undefined;
  isShippingIncluded?: boolean | undefined;
  feeCountry?: string | undefined;
  feeRates?: Readonly<Record<string, number>> | undefined;
  listingOwner?: ListingOwner | undefined;
  /** The run that it belongs to, where there is one. */
  runId?: string | undefined;
  /** Row id of the person. */
  createdBy?: string | undefined;
}

/** An order with everything filled in. */
export interface CompleteOrder {
  printProviderId: number;
  blueprintId: number;
  sizes: readonly string[];
  colors: readonly string[];
  marginBps: number;
  priceEnding: PriceEnding;
  isShippingIncluded: boolean;
  feeCountry: string;
  feeRates: Readonly<Record<string, number>>;
  listingOwner: ListingOwner;
}

export type OrderFailure =
  'TITLE_INVALID' | 'DESCRIPTION_INVALID' | 'CHOICE_INVALID' | 'MARGIN_INVALID' | 'FEES_UNKNOWN' | 'RATE_MISSING';

/** The order with what it leaves open, by its template. */
export function completeOrder(order: ProductOrder): CompleteOrder {
  const template = PRODUCT_TEMPLATES[order.template];
  return {
    blueprintId: template.blueprintId,
    printProviderId: order.printProviderId ?? template.providers[0]!.id,
    sizes: order.sizes ?? [],
    colors: order.colors ?? [],
    marginBps: order.marginBps ?? PRICE_RULES.marginBps.default,
    priceEnding: order.priceEnding ?? '99',
    isShippingIncluded: order.isShippingIncluded ?? false,
    feeCountry: order.feeCountry ?? 'US',
    feeRates: order.feeRates ?? {},
    listingOwner: order.listingOwner ?? 'printify',
  };
}

type Checked = Pick<ProductOrder, 'title' | 'description'> & Omit<CompleteOrder, 'blueprintId' | 'printProviderId'>;

/** Why it cannot be made; undefined when it can. */
export function faultOfOrder(order: Checked): Refusal<OrderFailure> | undefined {
  const { min, max } = PRICE_RULES.marginBps;
  if (!Number.isInteger(order.marginBps) || order.marginBps < min || order.marginBps > max) {
    return refuse('MARGIN_INVALID', 'marginBps', `A margin is from ${min} to ${max} hundredths of a percent.`);
  }
  const { choices } = PRODUCT_RULES;
  const names = [...order.sizes, ...order.colors];
  if (names.length > 2 * choices.max || names.some((name) => name.length > choices.length || !isCleanText(name))) {
    return refuse('CHOICE_INVALID', 'sizes', `Name at most ${choices.max} sizes and ${choices.max} colours.`);
  }
  const plan = faultOfPlan({ ...order, currency: GOODS_CURRENCY });
  return plan ? refuse(plan.failure, 'feeCountry', plan.message) : faultOfTexts(order);
}

/** Why texts cannot be a product's; undefined when they can. */
export function faultOfTexts({
  title,
  description,
}: Pick<ProductOrder, 'title' | 'description'>): Refusal<'TITLE_INVALID' | 'DESCRIPTION_INVALID'> | undefined {
  if (title !== undefined && !isTitle(title)) {
    return refuse('TITLE_INVALID', 'title', 'A title has 1 to 140 characters.');
  }
  const { max } = PRODUCT_RULES.description;
  const text = description ?? '';
  if (text.length > max || !isCleanText(text)) {
    return refuse('DESCRIPTION_INVALID', 'description', `A description has ${max} characters at most.`);
  }
  return undefined;
}

function isTitle(title: string): boolean {
  const { min, max } = PRODUCT_RULES.title;
  const { length } = title.trim();
  return length >= min && length <= max && isCleanText(title);
}
