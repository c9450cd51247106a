import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '#schema/base/decimal.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { PriceEndingEnum, PriceLineName, TemplateNameEnum } from './product.enums.type.js';

/** One line of the arithmetic. */
@ObjectType('PriceLine', { description: 'A line of the arithmetic of a price.', simpleResolvers: true })
export class PriceLine {
  @Field(() => PriceLineName, { description: 'Which line.' })
  line: `${PriceLineName}`;

  @Field(() => Money, { description: 'What comes in is positive, what goes out is negative.' })
  amount: Money;

  @Field(() => Int, {
    nullable: true,
    description: 'The rate behind it in hundredths of a percent; null where there is none.',
  })
  rateBps: number | null;
}

/** A price and how it came about. */
@ObjectType('PriceArithmetic', {
  description: 'A price and how it came about. Fees are Etsy’s published ones, not measured.',
  simpleResolvers: true,
})
export class PriceArithmetic {
  @Field(() => Money, { description: 'The price.' })
  price: Money;

  @Field(() => Money, { description: 'What is left of a sale.' })
  profit: Money;

  @Field(() => Int, { description: 'Profit as a part of the price, in hundredths of a percent, rounded down.' })
  marginBps: number;

  @Field(() => [PriceLine], { description: 'In the order of reckoning; all but the last add up to the last.' })
  lines: PriceLine[];

  @Field(() => String, { description: 'Where the fees are published.' })
  feesUrl: string;

  @Field(() => String, { description: 'The day on which they were read, `2026-01-26`.' })
  feesAsOf: string;
}

/** A currency's worth. */
@InputType('FeeRateInput', {
  description: 'What one unit of a fee’s currency is worth in US dollars, by your own reckoning.',
})
export class FeeRateInput {
  @Field(() => String, { description: 'ISO 4217, for example `EUR`.' })
  currencyCode: string;

  @Field(() => Decimal, { description: 'For example `"1.08"`.' })
  rate: string;
}

/** What a price would be. */
@InputType('ProductPriceInput', { description: 'For what a price is to be reckoned.' })
export class ProductPriceInput {
  @Field(() => TemplateNameEnum, { description: 'Which goods.' })
  template: `${TemplateNameEnum}`;

  @Field(() => Int, {
    nullable: true,
    description: 'Printify’s id of the print provider; the first suggested one when absent.',
  })
  printProviderId?: number | null;

  @Field(() => Int, { nullable: true, description: 'Wanted margin in hundredths of a percent; 3000 when absent.' })
  marginBps?: number | null;

  @Field(() => PriceEndingEnum, { nullable: true, description: 'How it ends; `NINETY_NINE` when absent.' })
  priceEnding?: `${PriceEndingEnum}` | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds the shipping; false when absent.' })
  isShippingIncluded?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whose published payment fees, ISO 3166; `US` when absent.' })
  feeCountry?: string | null;

  @Field(() => [FeeRateInput], {
    nullable: true,
    description: 'Worth of the currencies of fees that are not in US dollars.',
  })
  feeRates?: FeeRateInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'A cost to reckon with while Printify’s is not known, in cents: its API tells costs only of products that exist.',
  })
  assumedCostMinor?: number | null;
}

export enum CostSource {
  KNOWN = 'KNOWN',
  ASSUMED = 'ASSUMED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CostSource, {
  name: 'CostSource',
  description: 'How sure a cost is.',
  valuesConfig: {
    KNOWN: { description: 'Printify took it for a product of yours.' },
    ASSUMED: { description: 'You said so.' },
    UNKNOWN: { description: 'Nobody has said: there is no price yet.' },
  },
});

/** The answer to productPrice. */
@ObjectType('ProductPrice', { description: 'What a price would be, and how sure that is.', simpleResolvers: true })
export class ProductPrice {
  @Field(() => CostSource, { description: 'How sure the cost is.' })
  costSource: `${CostSource}`;

  @Field(() => PriceArithmetic, {
    nullable: true,
    description: 'For the cheapest variant; null while the cost is not known.',
  })
  from: PriceArithmetic | null;

  @Field(() => PriceArithmetic, {
    nullable: true,
    description: 'For the dearest variant; null while the cost is not known.',
  })
  to: PriceArithmetic | null;

  @Field(() => Boolean, { description: 'Whether what sending costs is known; it is taken for nothing otherwise.' })
  isShippingKnown: boolean;

  @Field(() => String, { nullable: true, description: 'Why nothing can be reckoned with this order, in English.' })
  fault: string | null;
}
