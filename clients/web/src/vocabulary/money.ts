import type { IntlShape } from 'react-intl';
import { type Amount, minorDigitsOf } from '../../../../schema/base/money.rules.js';

/** An amount as the reader types it: without its currency and without groups. */
export function formatAmount(intl: IntlShape, { amountMinor, currencyCode }: Amount): string {
  const digits = minorDigitsOf(currencyCode);
  return intl.formatNumber(amountMinor / 10 ** digits, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** An amount in the reader's way of writing it, with all the minor units that its currency has. */
export function formatMoney(intl: IntlShape, { amountMinor, currencyCode }: Amount): string {
  const digits = minorDigitsOf(currencyCode);
  return intl.formatNumber(amountMinor / 10 ** digits, {
    style: 'currency',
    currency: currencyCode,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
