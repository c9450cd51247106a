/** Characters of an idempotency key. */
export const IDEMPOTENCY_KEY_MAX_LENGTH = 255;

/** What the schema says of `idempotencyKey` in an input. */
export const IDEMPOTENCY_KEY_DESCRIPTION =
  'Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same.';
