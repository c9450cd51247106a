import { createHash } from 'node:crypto';
import { EXTERNAL_ID_MAX_BYTES } from '#schema/signals/recording.rules.js';

/** An external id that holds a keyword: as it is where it fits, else with the keyword's hash in its place. */
export function externalIdWith(keyword: string, build: (keyword: string) => string): string {
  const plain = build(keyword);
  if (Buffer.byteLength(plain) <= EXTERNAL_ID_MAX_BYTES) return plain;
  return build(`#${createHash('sha256').update(keyword).digest('hex').slice(0, 40)}`);
}
