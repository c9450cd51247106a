import type { Platform } from '../gql/operations.js';

/** In the order in which lists of platforms are shown. */
export const PLATFORMS = [
  'TIKTOK',
  'INSTAGRAM',
  'X',
  'PINTEREST',
  'ETSY',
  'GOOGLE_TRENDS',
] as const satisfies readonly Platform[];

/** Proper names: the same in every language. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  TIKTOK: 'TikTok',
  INSTAGRAM: 'Instagram',
  X: 'X',
  PINTEREST: 'Pinterest',
  ETSY: 'Etsy',
  GOOGLE_TRENDS: 'Google Trends',
};

/** Two letters for tight places; always beside the name for those who cannot see it. */
export const PLATFORM_MARKS: Readonly<Record<Platform, string>> = {
  TIKTOK: 'Tk',
  INSTAGRAM: 'Ig',
  X: 'X',
  PINTEREST: 'Pi',
  ETSY: 'Et',
  GOOGLE_TRENDS: 'Gt',
};

/** Each platform keeps its colour everywhere (never the only mark). */
export const PLATFORM_COLOURS: Readonly<Record<Platform, string>> = {
  TIKTOK: 'var(--series-1)',
  INSTAGRAM: 'var(--series-5)',
  X: 'var(--series-4)',
  PINTEREST: 'var(--negative)',
  ETSY: 'var(--series-2)',
  GOOGLE_TRENDS: 'var(--series-3)',
};

export const isPlatform = (value: string): value is Platform => PLATFORMS.some((platform) => platform === value);
