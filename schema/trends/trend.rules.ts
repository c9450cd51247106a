/** Limits of trend fields, the same for server and clients. */
export const SERIES_RULES = { maxPoints: 2_000, defaultHours: 48 } as const;
export const EVIDENCE_RULES = { min: 1, max: 20, default: 5 } as const;
/** A tick carries at most this many trends; the rest follows in the next one. */
export const TICK_LIMIT = 250;
/** Ticks a second, at most. */
export const TICK_HZ = 4;
