import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const KEY = /^(pk_live_[0-9a-z]{12})_([0-9a-f]{48})$/;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new key, `pk_live_<id>_<secret>`: 60 random bits to find it by, 192 to prove it. */
export function newKeyText(): { key: string; prefix: string } {
  const id = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const prefix = `pk_live_${id}`;
  return { prefix, key: `${prefix}_${randomBytes(24).toString('hex')}` };
}

/** The part by which a key is found; undefined for what cannot be a key. */
export function prefixOf(key: string): string | undefined {
  return KEY.exec(key)?.[1];
}

/** What is stored of a key: SHA-256 of the whole, 32 bytes. It has too many random bits to be guessed from that. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** In constant time. */
export function isHashOfKey(hash: Buffer, key: string): boolean {
  return timingSafeEqual(hash, hashOfKey(key));
}
