/**
 * A count as a platform writes it: "12 comments" is 12, "1.2M" 1,200,000, "12,5 mil" 12,500, "200,000+" 200,000.
 * Undefined where the text holds no whole number of things, or more than one number ("4.6 out of 5 stars").
 *
 * Rules where writing is ambiguous:
 * - A unit is a whole word (k, M, mil, Tsd., Mio, million …): the m of "messages" is none. A lone small "m" counts only
 *   when it touches its number ("3m"), because "3 m" are metres.
 * - Without a unit one separator before exactly three digits groups thousands ("1.234", "1,234"): counts are whole.
 * - With a unit a single separator is the decimal one ("1.234M" is 1,234,000, "3,4 k" 3,400).
 * - Two kinds of separators: the last is the decimal one. The same one twice groups ("1.234.567").
 */
export function parseCount(text: string): number | undefined {
  if (text.length > 200) return undefined;
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const found = [...plain.matchAll(NUMBER)];
  const match = found[0];
  if (!match || found.length > 1 || !isAlone(plain, match)) return undefined;
  const factor = factorAfter(plain.slice(match.index + match[0].length));
  const value = readNumber(match[0], factor !== undefined);
  if (value === undefined) return undefined;
  const count = Math.round(value * (factor ?? 1));
  const isWhole = Math.abs(value * (factor ?? 1) - count) < 1e-6 * Math.max(1, count);
  return isWhole && Number.isSafeInteger(count) ? count : undefined;
}

/** Digits in groups of three by space or apostrophe, or digits with dots and commas between. */
const NUMBER = /\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;

const FACTORS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1e3, 'k thousand mil mille tsd tausend'],
      [1e6, 'm mm mio mill million millions millionen millón millon millones'],
      [1e9, 'b bn billion billions mrd md milliard milliards milliarde milliarden'],
    ] as const
  ).flatMap(([factor, names]) => names.split(' ').map((name) => [name, factor])),
);

/** A minus, currency or letter touching it ("-5", "$20", "v2") or a percent sign after it: another kind of number. */
function isAlone(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return !/\p{L}$|[-−$€£] ?$/u.test(before) && !/^ ?[%€$£°/:]/u.test(after);
}

function factorAfter(rest: string): number | undefined {
  const [, space, word] = /^( ?)(\p{L}+)(?![\p{L}\p{N}])/u.exec(rest) ?? [];
  if (!word || (word === 'm' && space)) return undefined;
  return FACTORS[word.toLowerCase()];
}

const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

function readNumber(text: string, hasUnit: boolean): number | undefined {
  const digits = text.replace(/[ '’]/g, '');
  const separators = digits.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(digits);
  if (separators.length === 1) return readSingle(digits, hasUnit);
  const last = digits.search(/[.,]\d*$/);
  const isOneKind = new Set(separators).size === 1;
  if (!GROUPED.test(isOneKind ? digits : digits.slice(0, last))) return undefined;
  return Number(isOneKind ? digits.replace(/[.,]/g, '') : decimal(digits, last));
}

/** One separator: grouping before exactly three digits of a whole count, else decimal. */
function readSingle(digits: string, hasUnit: boolean): number {
  const isGrouping = !hasUnit && GROUPED.test(digits) && !digits.startsWith('0');
  return Number(isGrouping ? digits.replace(/[.,]/, '') : decimal(digits, digits.search(/[.,]/)));
}

function decimal(digits: string, at: number): string {
  return `${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`;
}
