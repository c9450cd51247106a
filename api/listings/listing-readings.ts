import type { GateBlocker, PublishGate } from '#domain/listings/publish/publish-gate.js';
import type { ListingRow, ProductRow } from '#domain/listings/listing-statements.js';
import { contentValues, faultsOf, localesOf, stateOf, textsOf } from '#domain/listings/listing-state.js';
import { moneyOf } from '#schema/base/money.type.js';
import { ETSY_FEES, saleParts } from '#schema/listings/etsy-fees.rules.js';
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

/** The cheapest variant that is for sale: its price by the listing, its cost by the product. */
function cheapestOf(listing: ListingRow, product: ProductRow | null) {
  const [cheapest] = (product?.variants ?? [])
    .filter(({ isEnabled }) => isEnabled)
    .sort((left, right) => left.priceMinor - right.priceMinor);
  const priceMinor = listing.priceMinor ?? cheapest?.priceMinor ?? null;
  return { priceMinor, costMinor: cheapest?.costMinor ?? null };
}

export function readScore(listing: ListingRow, product: ProductRow | null): ListingScore {
  const state = stateOf(listing);
  const { priceMinor, costMinor } = cheapestOf(listing, product);
  const { total, lines } = scoreListing({
    ...textsOf(state, state.locale),
    ...contentValues(state),
    keyword: state.content.keyword,
    attributes: state.content.attributes,
    profitMinor: priceMinor === null ? null : saleParts(priceMinor, costMinor).profitMinor,
    furtherLanguages: localesOf(state)
      .slice(1)
      .filter((locale) => isTextComplete(textsOf(state, locale))).length,
  });
  return { total, lines: lines.map((line) => ({ ...line, block: upper(line.block), params: factsOf(line.params) })) };
}

export function readSale(listing: ListingRow, product: ProductRow | null): ListingSale | null {
  const { priceMinor, costMinor } = cheapestOf(listing, product);
  if (priceMinor === null) return null;
  const parts = saleParts(priceMinor, costMinor);
  const money = (amountMinor: number) => moneyOf(amountMinor, listing.currency);
  return {
    price: money(parts.priceMinor),
    cost: parts.costMinor === null ? null : money(parts.costMinor),
    listingFee: moneyOf(parts.listingFeeMinor, 'USD'),
    transactionFee: money(parts.transactionFeeMinor),
    paymentFee: money(parts.paymentFeeMinor),
    profit: parts.profitMinor === null ? null : money(parts.profitMinor),
    feesUrl: ETSY_FEES.source,
    feesAsOf: ETSY_FEES.readOn,
    feesCountry: ETSY_FEES.country,
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
