import type { SeriesBucket } from '../../gql/operations.js';

const HOUR_MS = 3_600_000;

/** Spans of the curve and the width of a point in them. */
export const RANGES = {
  '48h': { hours: 48, bucket: 'HOUR' },
  '7d': { hours: 168, bucket: 'HOUR' },
  '30d': { hours: 720, bucket: 'DAY' },
  '90d': { hours: 2_160, bucket: 'DAY' },
} as const satisfies Readonly<Record<string, { hours: number; bucket: SeriesBucket }>>;
export type Range = keyof typeof RANGES;

/** The question for a span that ends with the hour of `now`; the same all through that hour. */
export function spanOf(range: Range, now: number): { from: string; to: string; bucket: SeriesBucket } {
  const to = Math.ceil((now + 1) / HOUR_MS) * HOUR_MS;
  const { hours, bucket } = RANGES[range];
  return { from: new Date(to - hours * HOUR_MS).toISOString(), to: new Date(to).toISOString(), bucket };
}
