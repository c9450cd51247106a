/** Where a signal was seen. The number is what the database stores; it never changes. */
export const PLATFORM_IDS = { TIKTOK: 1, INSTAGRAM: 2, X: 3, PINTEREST: 4, ETSY: 5, GOOGLE_TRENDS: 6 } as const;
export type Platform = keyof typeof PLATFORM_IDS;
export const PLATFORMS = Object.keys(PLATFORM_IDS) as readonly Platform[];
export const platformOf = (id: number): Platform => PLATFORMS[id - 1]!;

/** How far a row is from a live reading. A trend carries the least real origin among what it was made from. */
export const ORIGIN_IDS = { LIVE: 1, IMPORTED: 2, SANDBOX: 3 } as const;
export type Origin = keyof typeof ORIGIN_IDS;
export const originOf = (id: number): Origin => (['LIVE', 'IMPORTED', 'SANDBOX'] as const)[id - 1]!;

/**
 * EVENT happened once (a post, a listing): the first reading wins. COUNTER is re-read (an hour's post count): the later
 * reading replaces the earlier. GAUGE is a state (a result count): kept apart, never added to counts.
 */
export const SIGNAL_KIND_IDS = { EVENT: 1, COUNTER: 2, GAUGE: 3 } as const;
export type SignalKind = keyof typeof SIGNAL_KIND_IDS;
