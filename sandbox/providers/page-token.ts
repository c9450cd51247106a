const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** Opaque page tokens: base32hex of what comes next, as X describes its own. */
export const pageTokens = {
  encode(text: string): string {
    let bits = 0n;
    for (const byte of Buffer.from(`p${text}`)) bits = (bits << 8n) | BigInt(byte);
    let token = '';
    for (; bits > 0n; bits >>= 5n) token = ALPHABET[Number(bits & 31n)]! + token;
    return token;
  },

  /** What was encoded, or undefined for a token that was not made here. */
  decode(token: string): string | undefined {
    let bits = 0n;
    for (const character of token) {
      const value = ALPHABET.indexOf(character);
      if (value < 0) return undefined;
      bits = (bits << 5n) | BigInt(value);
    }
    const hex = bits.toString(16);
    const text = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('utf8');
    return text.startsWith('p') ? text.slice(1) : undefined;
  },
};
