import type { SaleOrder } from '../../../../../../schema/listings/etsy-fees.rules.js';
import { usdRateFor } from '../../../../../../schema/listings/exchange.rules.js';
import type { ComposerListingFragment } from '../../../gql/listings.js';

/** What a piece costs, and what the price's currency is worth: null is what nobody knows. */
export function costsOf(
  { cost, exchange }: Pick<ComposerListingFragment, 'cost' | 'exchange'>,
  currency: string,
): Pick<SaleOrder, 'costMinor' | 'usdRate'> {
  const rate = exchange?.rate?.currencyCode === currency ? Number(exchange.rate.rate) : null;
  return { costMinor: cost?.amountMinor ?? null, usdRate: usdRateFor(currency, rate) };
}
