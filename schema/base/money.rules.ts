/** How money is reckoned: whole minor units of a currency, as ISO 4217 says how many make one. Pure, shared with the clients. */

/** An amount in minor units: cents of USD, yen of JPY. */
export interface Amount {
  readonly amountMinor: number;
  readonly currencyCode: string;
}

/**
 * How many decimal places a currency has by ISO 4217: 2 for USD, 0 for JPY, 3 for KWD. A table and not Intl, which gives those
 * in daily use (0 for HUF) and other ones from version to version: stored amounts would change their worth.
 */
export const minorDigitsOf = (currencyCode: string): number => DIGITS.get(currencyCode) ?? 2;

/** ISO 4217, list one, 2024-06-25: what is not here has two. */
const DIGITS_OF: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const DIGITS = new Map(
  Object.entries(DIGITS_OF).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

/** `19.99` for 1999 cents: a decimal with the currency's own number of places, never rounded. */
export function decimalOf({ amountMinor, currencyCode }: Amount): string {
  const digits = minorDigitsOf(currencyCode);
  const sign = amountMinor < 0 ? '-' : '';
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Minor units of a decimal such as `19.99`; undefined when it is none, or has more places than the currency. */
export function minorOf(decimal: string, currencyCode: string): number | undefined {
  const parts = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!parts) return undefined;
  const digits = minorDigitsOf(currencyCode);
  const [, sign, whole = '', fraction = ''] = parts;
  if (fraction.length > digits) return undefined;
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return sign === '-' ? -minor : minor;
}
