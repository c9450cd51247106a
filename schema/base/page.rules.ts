/** Limits of lists, the same for server and clients. */
export const PAGE_RULES = { min: 1, max: 250, default: 20 } as const;
/** Counting stops here; beyond it a count says AT_LEAST. */
export const COUNT_LIMIT = 10_000;
/** Items of one list argument: ids, filter values. */
export const LIST_LIMIT = 250;
/** Nesting of and / or / not in a filter. */
export const FILTER_DEPTH_LIMIT = 4;
/** Characters of one text in a filter. */
export const FILTER_TEXT_LIMIT = 200;
