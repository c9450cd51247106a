import { minorDigitsOf, minorOf } from '../../../../schema/base/money.rules.js';

/** Thousands set apart by one sign, and what follows the other one. */
const GROUPED = [/^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/, /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/] as const;

/**
 * Minor units of an amount as people type it: with point or comma, `1,234.56` and `1.234,56`. Undefined for what is none, or not
 * yet. `1,234` alone is thousands only where the currency has no decimal places: elsewhere it may be a digit too many.
 */
export function typedAmount(text: string, currency: string): number | undefined {
  const typed = text.trim();
  for (const grouped of GROUPED) {
    const [, whole = '', fraction] = grouped.exec(typed) ?? [];
    const isClear = fraction !== undefined || minorDigitsOf(currency) === 0 || /[.,].*[.,]/.test(whole);
    if (whole && isClear) return minorOf(`${whole.replaceAll(/[.,]/g, '')}${fraction ? `.${fraction}` : ''}`, currency);
  }
  return minorOf(typed.replace(',', '.'), currency);
}
