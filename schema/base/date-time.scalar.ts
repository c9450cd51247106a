import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const EARLIEST_YEAR = 1900;

/** A moment: RFC 3339 with an offset coming in, always UTC with milliseconds going out. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in RFC 3339, for example `2026-11-22T14:05:00Z`. Answers are always in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value instanceof Date ? value : parseDateTime(value)).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDateTime(value: unknown): Date {
  const parts = typeof value === 'string' ? RFC_3339.exec(value) : null;
  const at = parts ? new Date(parts[0]) : undefined;
  const isReal =
    parts && at && !Number.isNaN(at.getTime()) && isDayOfMonth(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!isReal) throw new GraphQLError('DateTime wants a moment in RFC 3339, for example 2026-11-22T14:05:00Z.');
  if (Number(parts[1]) < EARLIEST_YEAR) throw new GraphQLError(`DateTime starts at the year ${EARLIEST_YEAR}.`);
  return at;
}

/** JavaScript rolls 31 February over into March; a caller who writes that has made a mistake. */
function isDayOfMonth(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
