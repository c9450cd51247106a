/** How money is reckoned: whole minor units of a currency, as ISO 4217 says how many make one. Pure, shared with the clients. */

/** An amount in minor units: cents of USD, yen of JPY. */
export interface Amount {
  readonly amountMinor: number;
  readonly currencyCode: string;
}

/** How many decimal places a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigitsOf(currencyCode: string): number {
  const known = digitsByCurrency.get(currencyCode);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsByCurrency.set(currencyCode, digits);
  return digits;
}

const digitsByCurrency = new Map<string, number>();

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
