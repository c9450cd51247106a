import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from './decimal.scalar.js';
import { decimalOf } from './money.rules.js';

/** An amount of money, in both forms. `moneyOf` makes one. */
@ObjectType('Money', { description: 'An amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => Decimal, { description: 'The amount with the decimal places of its currency, for example `"19.99"`.' })
  amount: string;

  @Field(() => Int, { description: 'The same amount in minor units: 1999 cents of USD, 1999 yen of JPY.' })
  amountMinor: number;

  @Field(() => String, { description: 'ISO 4217, for example `USD`.' })
  currencyCode: string;
}

/** An amount in minor units, as the API answers it. */
export function moneyOf(amountMinor: number, currencyCode: string): Money {
  return { amount: decimalOf({ amountMinor, currencyCode }), amountMinor, currencyCode };
}
