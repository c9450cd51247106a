import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { SERIES_RULES } from '#schema/trends/trend.rules.js';

export interface SeriesSpan {
  /** Start of the first point. */
  from: Date;
  /** Start of the last point: rows of one page that ask within a moment of each other get equal spans, and one statement. */
  to: Date;
  bucket: 'HOUR' | 'DAY';
}

export interface SeriesSpanInput {
  from?: Date | null;
  to?: Date | null;
  bucket: 'HOUR' | 'DAY';
}

/**
 * Span of a curve; without one, the last 48 points up to now. Never beyond now: the future is not measured.
 * @throws AppError BAD_USER_INPUT when it is upside down or has more than 2,000 points.
 */
export function readSeriesSpan(input: SeriesSpanInput, now: Date): SeriesSpan {
  const widthMs = input.bucket === 'HOUR' ? HOUR_MS : DAY_MS;
  const to = input.to && input.to < now ? input.to : now;
  const lastStart = floorTo(to, widthMs);
  const from = input.from
    ? floorTo(input.from, widthMs)
    : new Date(lastStart.getTime() - (SERIES_RULES.defaultHours - 1) * widthMs);
  if (input.from && input.to && input.from > input.to) {
    throw new AppError('BAD_USER_INPUT', '`from` of series is later than `to`.', { field: ['from'] });
  }
  const points = (lastStart.getTime() - from.getTime()) / widthMs + 1;
  if (points > SERIES_RULES.maxPoints) {
    const message = `series would have ${points} points; at most ${SERIES_RULES.maxPoints}: narrow the span or take DAY.`;
    throw new AppError('BAD_USER_INPUT', message, { field: ['from'] });
  }
  return { from, to: lastStart, bucket: input.bucket };
}

function floorTo(at: Date, widthMs: number): Date {
  return new Date(Math.floor(at.getTime() / widthMs) * widthMs);
}
