import type { IntlShape } from 'react-intl';

/** 0 to 100, without decimals: the scorer's steps are not finer than that to a reader. */
export const formatScore = (intl: IntlShape, score: number): string =>
  intl.formatNumber(score, { maximumFractionDigits: 0 });

/** A share as a signed percentage: 0.384 reads +38%. */
export function formatChange(intl: IntlShape, share: number): string {
  const digits = Math.abs(share) < 0.1 ? 1 : 0;
  return intl.formatNumber(share, { style: 'percent', maximumFractionDigits: digits, signDisplay: 'exceptZero' });
}

/** A share of one as a percentage: 0.62 reads 62%. */
export const formatShare = (intl: IntlShape, share: number): string =>
  intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });

/** A signed number with up to two decimals. */
export const formatSigned = (intl: IntlShape, value: number): string =>
  intl.formatNumber(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const JUST_NOW_MS = 5 * SECOND;

/** How long ago (or ahead) a moment is: "12 minutes ago". */
export function formatAge(intl: IntlShape, at: string, now: number): string {
  const distance = Date.parse(at) - now;
  const size = Math.abs(distance);
  if (size < JUST_NOW_MS) return intl.formatMessage({ id: 'value.justNow' });
  const [unit, length] =
    size < MINUTE ? (['second', SECOND] as const) : size < HOUR ? (['minute', MINUTE] as const) : hoursOrDays(size);
  return intl.formatRelativeTime(Math.round(distance / length), unit, { numeric: 'always' });
}

const hoursOrDays = (size: number) => (size < 2 * DAY ? (['hour', HOUR] as const) : (['day', DAY] as const));

/** A moment in the reader's zone: "22 Nov, 14:05". */
export const formatMoment = (intl: IntlShape, at: string | number): string =>
  intl.formatDate(at, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A day as the server counts days, by UTC: "22 Nov, UTC". In the reader's zone most of it may be another day. */
export const formatDay = (intl: IntlShape, at: string | number): string =>
  intl.formatDate(at, { day: 'numeric', month: 'short', timeZone: 'UTC', timeZoneName: 'short' });
