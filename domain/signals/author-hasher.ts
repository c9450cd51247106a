import { createHmac } from 'node:crypto';
import type { Platform } from '#schema/signals/signal.values.js';

/** Author → 64 uniform bits, keyed with the installation's own key: counts distinct authors, names nobody. */
export class AuthorHasher {
  constructor(private readonly key: Buffer) {}

  hash(platform: Platform, author: string): bigint {
    return createHmac('sha256', this.key).update(`author\n${platform}\n${author}`).digest().readBigInt64BE(0);
  }
}
