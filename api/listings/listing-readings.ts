import type { GateBlocker, PublishGate } from '#domain/listings/publish/publish-gate.js';
import type { ListingRow, ProductRow } from '#domain/listings/listing-statements.js';
import { contentValues, faultsOf, localesOf, stateOf, textsOf } from '#domain/listings/listing-state.js';
import { firstPrice } from '#domain/listings/first-price.js';
import { type CurrencyRate as CurrencyRateRow, type ShopMoney, usdRateOf } from '#domain/listings/shop-money.js';
import { type Money, moneyOf } from '#schema/base/money.type.js';
import { ETSY_FEES, paymentFeesOf, type SaleOrder, saleParts } from '#schema/listings/etsy-fees.rules.js';
import type { CurrencyRate, ListingExchange } from '#schema/listings/exchange.type.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import type {
  ListingFact,
  ListingFaultType,
  ListingFinding,
  ListingGate,
  ListingScore,
} from '#schema/listings/listing-reading.type.js';
import { scoreListing } from '#schema/listings/listing-score.rules.js';
import { blockOf, isTextComplete, type ListingBlock, type ListingLocale } from '#schema/listings/listing.rules.js';
import type { ListingProblem, ListingSale } from '#schema/listings/listing.type.js';

export const upper = <Name extends string>(name: Name): Uppercase<Name> => name.toUpperCase() as Uppercase<Name>;
const upperOrNull = <Name extends string>(name: Name | null): Uppercase<Name> | null =>
  name === null ? null : upper(name);
export const factsOf = (params: Readonly<Record<string, string | number>>): ListingFact[] =>
  Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));

/** What breaks Etsy's rules. */
export function readFaults(listing: ListingRow): ListingFaultType[] {
  return faultsOf(stateOf(listing)).map(({ field, block, locale, code, params, fix = null }) => {
    return { field, block: upper(block), locale: upperOrNull(locale), code, params: factsOf(params), fix };
  });
}

/** What the screen found. */
export function readFindings(listing: ListingRow, gate: PublishGate): ListingFinding[] {
  return gate.findings(listing).map(({ field, locale, severity, code, matched, mark, source, listedOn }) => {
    const isBlocking = severity === 'BLOCK';
    return { field, locale: upper(locale as ListingLocale), isBlocking, code, matched, mark, source, listedOn };
  });
}

/** A listing with what its arithmetic needs. */
export interface Priced {
  readonly listing: ListingRow;
  readonly product: ProductRow | null;
  readonly money: ShopMoney;
}

/** Of those that are on: the one whose price the listing's is. */
const cheapestOf = (product: ProductRow | null) =>
  (product?.variants ?? []).filter(({ isOn }) => isOn).sort((left, right) => left.priceMinor - right.priceMinor)[0];

/** One sale of the cheapest variant: its price by the listing, its cost by the product. Undefined without a price. */
function saleOf({ listing, product, money }: Priced): SaleOrder | null {
  const cheapest = cheapestOf(product);
  const { currency } = listing;
  const ofProduct = product?.currency === currency ? cheapest?.priceMinor : undefined;
  const priceMinor = listing.priceMinor ?? ofProduct ?? null;
  if (priceMinor === null) return null;
  return { priceMinor, costMinor: cheapest?.costMinor ?? null, currency, usdRate: usdRateOf(money, currency) };
}

export function readCost({ product }: Priced): Money | null {
  const costMinor = cheapestOf(product)?.costMinor ?? null;
  return product === null || costMinor === null ? null : moneyOf(costMinor, product.currency);
}

/** How the price comes from the goods' currency into the shop's; null while the shop is not known or sells in the same. */
export function readExchange({ product, money }: Priced): ListingExchange | null {
  const { shopCurrency, rates } = money;
  if (shopCurrency === undefined || shopCurrency === GOODS_CURRENCY) return null;
  const rate = rates.get(shopCurrency);
  const cheapest = cheapestOf(product);
  const suggested =
    rate && !rate.isOld && product && cheapest
      ? firstPrice({ ...cheapest, currency: product.currency, priceEnding: product.priceEnding }, money).priceMinor
      : null;
  return {
    shopCurrency,
    rate: rate ? toRate(rate) : null,
    suggestedPrice: suggested === null ? null : moneyOf(suggested, shopCurrency),
  };
}

export const toRate = ({ usdRate, ...rate }: CurrencyRateRow): CurrencyRate => ({ ...rate, rate: String(usdRate) });

export function readScore({ listing, product, money }: Priced): ListingScore {
  const state = stateOf(listing);
  const sale = saleOf({ listing, product, money });
  const { total, lines } = scoreListing({
    ...textsOf(state, state.locale),
    ...contentValues(state),
    keyword: state.content.keyword,
    attributes: state.content.attributes,
    profitMinor: sale && saleParts(sale).profitMinor,
    furtherLanguages: localesOf(state)
      .slice(1)
      .filter((locale) => isTextComplete(textsOf(state, locale))).length,
  });
  return { total, lines: lines.map((line) => ({ ...line, block: upper(line.block), params: factsOf(line.params) })) };
}

export function readSale(priced: Priced): ListingSale | null {
  const sale = saleOf(priced);
  if (!sale) return null;
  const { currency } = sale;
  const parts = saleParts(sale);
  const money = (amountMinor: number) => moneyOf(amountMinor, currency);
  const moneyOrNull = (amountMinor: number | null) => (amountMinor === null ? null : money(amountMinor));
  return {
    price: money(parts.priceMinor),
    cost: moneyOrNull(parts.costMinor),
    listingFee: moneyOrNull(parts.listingFeeMinor) ?? moneyOf(ETSY_FEES.listingUsdMinor, GOODS_CURRENCY),
    transactionFee: money(parts.transactionFeeMinor),
    paymentFee: moneyOrNull(parts.paymentFeeMinor),
    profit: moneyOrNull(parts.profitMinor),
    feesUrl: ETSY_FEES.source,
    feesAsOf: ETSY_FEES.readOn,
    feesCountry: paymentFeesOf(currency)?.country ?? null,
  };
}

export function readGate(listing: ListingRow, blockers: readonly GateBlocker[]): ListingGate {
  const isLive = listing.etsyState === 'active';
  return {
    isOpen: blockers.length === 0,
    blockers: blockers.map((blocker) => ({
      ...blocker,
      block: upperOrNull(blocker.block),
      locale: upperOrNull(blocker.locale as ListingLocale | null),
    })),
    fee: isLive ? null : moneyOf(ETSY_FEES.listingUsdMinor, 'USD'),
    quotaUnits: listing.publishedAt === null ? 1 : 0,
  };
}

/** Etsy's names of fields, where they are not ours. */
const ETSY_FIELDS: Readonly<Record<string, ListingBlock>> = {
  image: 'images',
  image_ids: 'images',
  alt_text: 'images',
  price: 'price',
  products: 'price',
  taxonomy_id: 'details',
  shipping_profile_id: 'shipping',
  readiness_state_id: 'shipping',
  return_policy_id: 'policies',
  production_partner_ids: 'policies',
  who_made: 'policies',
  when_made: 'policies',
};

/** The problem with the block that `edit:<field>` is about. */
export function readProblem({ problem }: ListingRow): ListingProblem | null {
  if (!problem) return null;
  const field = /^edit:([\w.]+)$/.exec(problem.action ?? '')?.[1];
  const block = field === undefined || field === 'listing' ? null : (ETSY_FIELDS[field] ?? blockOf(field));
  return { ...problem, block: upperOrNull(block) };
}
