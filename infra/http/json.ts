const LONG_DIGITS = /\d{16}/;
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * JSON.parse that keeps whole numbers beyond 2^53 as text, digit for digit: ids of TikTok and X exceed it, and Node 20's
 * reviver does not see the source text. Everything else is parsed as usual.
 * @throws SyntaxError
 */
export function parseJsonKeepingBigIds(text: string): unknown {
  if (!LONG_DIGITS.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(STRING_OR_NUMBER, (token) => (isBigInteger(token) ? `"${token}"` : token)));
}

function isBigInteger(token: string): boolean {
  return token.length >= 16 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}
