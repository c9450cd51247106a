import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { Listings } from '#domain/listings/create-listings.js';
import { CurrencyRateSetInput, CurrencyRateSetPayload } from '#schema/listings/exchange.type.js';
import { RequireRight } from '../access-decorators.js';
import { toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { toRate } from './listing-readings.js';

/** What currencies are worth to a workspace. */
@Resolver()
export class CurrencyRateResolver {
  constructor(private readonly domain: Pick<Listings, 'money'>) {}

  @RequireRight('listings.write')
  @Mutation(() => CurrencyRateSetPayload, {
    description:
      'Says what a currency is worth in US dollars, for all listings of the workspace; the same again confirms it.',
  })
  async currencyRateSet(
    @Arg('input', () => CurrencyRateSetInput, { description: 'Which, and how much.' })
    { currencyCode, rate }: CurrencyRateSetInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<CurrencyRateSetPayload> {
    const outcome = await this.domain.money.setRate(actor, { currencyCode, usdRate: Number(rate) });
    return isRefused(outcome)
      ? { rate: null, userErrors: [toTenancyError(outcome)] }
      : { rate: toRate(outcome.rate), userErrors: [] };
  }
}
