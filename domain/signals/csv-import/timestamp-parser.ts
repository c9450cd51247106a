const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * Milliseconds since 1970 of an ISO 8601 or SQL timestamp, or of epoch seconds (10 digits) or milliseconds (13); UTC
 * where no zone is given. NaN for anything else, also for days that do not exist: Date would roll 30 February over.
 */
export function parseTimestamp(text: string): number {
  if (isPlain(text)) return parsePlain(text) + (text.length === 24 ? digits(text, 20, 23) : 0);
  if (EPOCH.test(text)) return text.length === 10 ? Number(text) * 1000 : Number(text);
  return parseFull(text);
}

/** Every other form: a date alone, no seconds, fractions, zones. */
function parseFull(text: string): number {
  const match = PATTERN.exec(text);
  if (!match) return NaN;
  const [, date, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const plain = parsePlain(`${date}T${hour}:${minute}:${second}`);
  return plain + Number(fraction.padEnd(3, '0').slice(0, 3)) - offsetMs(zone);
}

/** `YYYY-MM-DDTHH:MM:SS`, with a space or T, alone or with Z or .mmmZ: nearly every line of nearly every file. */
function isPlain(text: string): boolean {
  const separator = text.charCodeAt(10);
  if (separator !== 0x54 && separator !== 0x20) return false;
  if (text.length === 19) return true;
  if (text.charCodeAt(text.length - 1) !== 0x5a) return false;
  return text.length === 20 || (text.length === 24 && text.charCodeAt(19) === 0x2e);
}

function parsePlain(text: string): number {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  const hasMarks = isAt(text, 4, 0x2d) && isAt(text, 7, 0x2d) && isAt(text, 13, 0x3a) && isAt(text, 16, 0x3a);
  if (!hasMarks || !(hour < 24) || !(minute < 60) || !(second < 60) || !isDay(year, month, day)) return NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function isAt(text: string, at: number, code: number): boolean {
  return text.charCodeAt(at) === code;
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function offsetMs(zone: string): number {
  if (/^(z|utc)$/i.test(zone)) return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return minutes > 14 * 60 ? NaN : sign * minutes * 60_000;
}
