import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Decimal } from '#schema/base/decimal.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';

/** What a currency is worth. */
@ObjectType('CurrencyRate', {
  description:
    'What one unit of a currency is worth in US dollars, as your workspace said: an estimate, not a quotation.',
  simpleResolvers: true,
})
export class CurrencyRate {
  @Field(() => String, { description: 'ISO 4217, for example `EUR`.' })
  currencyCode: string;

  @Field(() => Decimal, { description: 'For example `"1.08"`.' })
  rate: string;

  @Field(() => DateTime, { description: 'When somebody said or confirmed it last.' })
  setAt: Date;

  @Field(() => Boolean, {
    description: 'Older than 90 days: nothing is published by it until it is confirmed or changed.',
  })
  isOld: boolean;
}

/** How a price comes into the shop's currency. */
@ObjectType('ListingExchange', {
  description: 'How the price of goods that cost US dollars comes into what the Etsy shop sells in.',
  simpleResolvers: true,
})
export class ListingExchange {
  @Field(() => String, { description: 'What the shop sells in (ISO 4217).' })
  shopCurrency: string;

  @Field(() => CurrencyRate, { nullable: true, description: 'What it is worth; null while nobody said so.' })
  rate: CurrencyRate | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The product’s price of its cheapest variant at that rate, rounded up to the product’s ending.',
  })
  suggestedPrice: Money | null;
}

export const CurrencyRateSetError = userErrorOf('CurrencyRateSet', 'Why the rate was not kept.', {
  CURRENCY_UNKNOWN: 'No such currency, or the dollar itself.',
  RATE_INVALID: 'Not more than 0 and at most 100.',
});

/** What is said of a currency. */
@InputType('CurrencyRateSetInput', { description: 'What one unit of a currency is worth in US dollars.' })
export class CurrencyRateSetInput {
  @Field(() => String, { description: 'ISO 4217, for example `EUR`.' })
  currencyCode: string;

  @Field(() => Decimal, { description: 'For example `"1.08"`.' })
  rate: string;
}

/** Answer of currencyRateSet. */
@ObjectType('CurrencyRateSetPayload', { description: 'Answer of `currencyRateSet`.', simpleResolvers: true })
export class CurrencyRateSetPayload {
  @Field(() => CurrencyRate, { nullable: true, description: 'As it is kept.' })
  rate: CurrencyRate | null;

  @Field(() => [CurrencyRateSetError], { description: 'Empty when it is kept.' })
  userErrors: InstanceType<typeof CurrencyRateSetError>[];
}
