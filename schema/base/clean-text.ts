const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Whether a text can be stored: PostgreSQL takes no NUL, and half a character (a lone surrogate) would be changed silently. */
export function isCleanText(text: string): boolean {
  return !UNSTORABLE.test(text);
}
