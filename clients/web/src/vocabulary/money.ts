import type { IntlShape } from 'react-intl';
import { type Amount, minorDigitsOf } from '../../../../schema/base/money.rules.js';

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
