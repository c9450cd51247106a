/** Where posts appear. The order is part of every hash: append only. */
export const WORLD_PLATFORMS = ['TIKTOK', 'INSTAGRAM', 'X', 'PINTEREST', 'ETSY', 'GOOGLE_TRENDS'] as const;

export const TIKTOK = 0;
export const INSTAGRAM = 1;
export const X = 2;
export const PINTEREST = 3;
export const ETSY = 4;
export const GOOGLE_TRENDS = 5;
export const PLATFORM_COUNT = WORLD_PLATFORMS.length;

/** Median posts an hour of a keyword, UTC hour of the daily peak, daily swing (0-1), weekend factor. */
export const PLATFORM_HABITS = [
  { medianRate: 0.33, peakHour: 1, swing: 0.55, weekend: 1.2 },
  { medianRate: 0.8, peakHour: 0, swing: 0.45, weekend: 1.1 },
  { medianRate: 0.9, peakHour: 20, swing: 0.5, weekend: 0.8 },
  { medianRate: 1.5, peakHour: 2, swing: 0.4, weekend: 1.3 },
  { medianRate: 0.14, peakHour: 18, swing: 0.6, weekend: 0.7 },
  { medianRate: 1, peakHour: 21, swing: 0.5, weekend: 0.9 },
] as const;
