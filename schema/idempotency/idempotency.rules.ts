/** Characters of an idempotency key. */
export const IDEMPOTENCY_KEY_MAX_LENGTH = 255;
