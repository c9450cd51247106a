import type { ListingOwner as OwnerRow } from '#domain/products/product-statements.js';
import type { PriceAnswer } from '#domain/products/pricing/price-engine.js';
import { AppError } from '#infra/errors.js';
import { moneyOf } from '#schema/base/money.type.js';
import { ETSY_FEE_SOURCE } from '#schema/products/etsy-fees.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
import type { FeeRateInput, PriceArithmetic } from '#schema/products/price.type.js';
import type {
  ListingOwner,
  PriceEndingEnum,
  PriceLineName,
  TemplateNameEnum,
} from '#schema/products/product.enums.type.js';
import type { TemplateName } from '#schema/products/product-template.values.js';

/** Names of the API and names of rows, both ways. */

export type Given<Value> = Value | null | undefined;

const ENDINGS = { NONE: 'none', NINETY_NINE: '99', NINETY_FIVE: '95', ZERO: '00' } as const satisfies Record<
  PriceEndingEnum,
  PriceEnding
>;

export const templateOfName = (name: `${TemplateNameEnum}`): TemplateName =>
  name.toLowerCase().replaceAll('_', '-') as TemplateName;

export const nameOfTemplate = (template: string): `${TemplateNameEnum}` =>
  template.toUpperCase().replaceAll('-', '_') as `${TemplateNameEnum}`;

export const endingOf = (name: Given<`${PriceEndingEnum}`>): PriceEnding | undefined =>
  name ? ENDINGS[name] : undefined;

export const nameOfEnding = (ending: PriceEnding): `${PriceEndingEnum}` =>
  Object.entries(ENDINGS).find(([, value]) => value === ending)![0] as `${PriceEndingEnum}`;

export const ownerOf = (name: Given<`${ListingOwner}`>): OwnerRow | undefined =>
  name ? (name.toLowerCase() as OwnerRow) : undefined;

/** Undefined for null: what is not given. */
export const given = <Value>(value: Given<Value>): Value | undefined => value ?? undefined;

const LONGEST_RATES = 20;

/** @throws AppError BAD_USER_INPUT */
export function ratesOf(rates: Given<FeeRateInput[]>): Record<string, number> | undefined {
  if (!rates) return undefined;
  if (rates.length > LONGEST_RATES) throw badRate('feeRates', `at most ${LONGEST_RATES}`);
  return Object.fromEntries(
    rates.map(({ currencyCode, rate }) => {
      const worth = Number(rate);
      if (!/^[A-Z]{3}$/.test(currencyCode)) throw badRate('feeRates', 'currencies by three capital letters');
      if (!(worth > 0 && worth < 100_000)) throw badRate('feeRates', 'rates above 0');
      return [currencyCode, worth];
    }),
  );
}

function badRate(field: string, wants: string): AppError {
  return new AppError('BAD_USER_INPUT', `\`${field}\` takes ${wants}.`, { field: ['input', field] });
}

/** A price with its arithmetic, as the API answers it. */
export function toArithmetic(
  { priceMinor, profitMinor, marginBps, lines }: PriceAnswer,
  currency: string,
): PriceArithmetic {
  return {
    price: moneyOf(priceMinor, currency),
    profit: moneyOf(profitMinor, currency),
    marginBps,
    lines: lines.map(({ line, amountMinor, bps }) => ({
      line: line.toUpperCase().replaceAll('-', '_') as `${PriceLineName}`,
      amount: moneyOf(amountMinor, currency),
      rateBps: bps,
    })),
    feesUrl: ETSY_FEE_SOURCE.url,
    feesAsOf: ETSY_FEE_SOURCE.asOf,
  };
}
