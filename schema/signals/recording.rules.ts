/** Limits of one signal, the same for server and clients. What a whole batch may hold: signal.rules.ts. */

/** Characters of a normalised keyword, and words in it. */
export const KEYWORD_MAX_LENGTH = 100;
export const KEYWORD_MAX_WORDS = 10;
/** Bytes in UTF-8. */
export const EXTERNAL_ID_MAX_BYTES = 200;
export const AUTHOR_MAX_LENGTH = 200;
/** Longer titles are cut, because platforms send whole posts. */
export const TITLE_MAX_LENGTH = 300;
export const URL_MAX_LENGTH = 2_000;
export const METRIC_MAX_LENGTH = 60;
/** The largest count one signal may stand for: 2^31 - 1. */
export const COUNT_MAX = 2_147_483_647;
/** The largest number that an answer of the API can say (GraphQL's Int): sums and engagements beyond it are shown as this. */
export const SHOWN_MAX = 2_147_483_647;
/** Clocks of platforms may run ahead of ours by so much. Milliseconds. */
export const FUTURE_TOLERANCE_MS = 10 * 60_000;
/** Nothing before: a smaller date is a missing or misread one. */
export const EARLIEST_OBSERVED_MS = Date.UTC(2000, 0, 1);
