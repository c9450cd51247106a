import { createHash, randomBytes } from 'node:crypto';

const CODES = 10;
const DIGITS = 16;
/** Crockford's base32: no letter that is mistaken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten fresh codes of 80 random bits, `xxxx-xxxx-xxxx-xxxx`. They are shown once; only hashes are kept. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () =>
    [...randomBytes(DIGITS)]
      .map((byte) => ALPHABET[byte % ALPHABET.length]!)
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** What is kept of a code. Random codes need no slow hash: 80 bits cannot be tried out. */
export function hashRecoveryCode(userId: string, code: string): Buffer {
  return createHash('sha256').update(userId).update(normal(code)).digest();
}

/** As people copy it: capitals, spaces, an o for a zero, an i or l for a one. */
function normal(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
}
