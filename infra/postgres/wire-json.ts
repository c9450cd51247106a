import pg from 'pg';

/**
 * PostgreSQL's text forms as JSON, the way JSON.stringify writes the same values: reads that go straight from the wire into
 * an answer make no objects on the way.
 */

/** A value that has no such form in JSON, or one that the API gives out as an error. */
export class UnwritableValue extends Error {
  override readonly name = 'UnwritableValue';
}

const NUMBER = /^-?(?!0$)\d+(\.\d+)?$/;

export function jsonText(text: string): string {
  return JSON.stringify(text);
}

/** float8; both sides write the shortest form, with other borders for exponents. */
export function jsonFloat(text: string): string {
  if (NUMBER.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new UnwritableValue('a number that is none');
  return String(value === 0 ? 0 : value);
}

const LONGEST_SAFE_INT = 9;

/** Whole numbers as GraphQL's Int: 32 bits. */
export function jsonInt(text: string): string {
  if (text.length <= LONGEST_SAFE_INT) return text;
  const value = Number(text);
  if (value !== (value | 0)) throw new UnwritableValue('a number beyond 32 bits');
  return String(value);
}

export function jsonBoolean(text: string): string {
  return text === 't' ? 'true' : 'false';
}

/** timestamptz as ISO 8601 in UTC with milliseconds, without quotes. Fast where the server's time zone is UTC. */
export function isoOf(text: string): string {
  if (!text.endsWith('+00') || text.charCodeAt(10) !== 32) return isoOfAny(text);
  const milliseconds = text.charCodeAt(19) === 46 ? text.slice(20, -3).padEnd(3, '0').slice(0, 3) : '000';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`;
}

const HOUR_MS = 3_600_000;
const DAYS_HELD = 1_000;
/** First hour of days that were met lately, by their ten characters. */
const firstHours = new Map<string, number>();

/** Whole hours since 1970 of a timestamptz. */
export function hourOf(text: string): number {
  if (!text.endsWith('+00') || text.charCodeAt(10) !== 32) return Math.floor(Date.parse(isoOfAny(text)) / HOUR_MS);
  const day = text.slice(0, 10);
  let first = firstHours.get(day);
  if (first === undefined) {
    if (firstHours.size >= DAYS_HELD) firstHours.clear();
    first = Date.parse(`${day}T00:00:00Z`) / HOUR_MS;
    firstHours.set(day, first);
  }
  return first + Number(text.slice(11, 13));
}

const parseTime = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

function isoOfAny(text: string): string {
  const at = parseTime(text);
  if (!(at instanceof Date)) throw new UnwritableValue('a time without end');
  return at.toISOString();
}

export function jsonTime(text: string): string {
  return `"${isoOf(text)}"`;
}

/** A value of a statement in PostgreSQL's text form. Lists need array-literal.ts. */
export function parameterText(value: string | number | boolean | Date | null): string | null {
  if (value === null || typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : String(value);
}
