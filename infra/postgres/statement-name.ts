import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const names = new LRUCache<string, string>({ max: 2_000 });

/** A name that belongs to a text, so that each text is prepared once a connection. */
export function statementName(prefix: string, text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `${prefix}_${createHash('sha1').update(text).digest('base64url').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
