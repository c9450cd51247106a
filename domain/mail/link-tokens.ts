import { createHash, createHmac } from 'node:crypto';
import type { SecretKeys } from '#infra/secret-key.js';

export type LinkPurpose = 'verify-email' | 'reset-password' | 'invitation';

const TOKEN = /^[\w-]{43}$/;

/**
 * Tokens of links in mails. A token is derived from the row it belongs to by a key of this installation, when the mail is
 * written: so it stands in no job and no log, a mail that is sent again carries the same one, and the row keeps a hash alone.
 */
export class LinkTokens {
  constructor(private readonly secrets: SecretKeys) {}

  /** The token for the link of one row. 43 characters, 256 bits. */
  tokenOf(purpose: LinkPurpose, rowId: string): string {
    return createHmac('sha256', this.secrets.derive(`link ${purpose}`))
      .update(rowId)
      .digest('base64url');
  }

  /** What the row keeps: SHA-256 of the token, 32 bytes. */
  hashFor(purpose: LinkPurpose, rowId: string): Buffer {
    return hashOf(this.tokenOf(purpose, rowId));
  }

  /** What to look for when somebody brings a token; undefined for what cannot be one. */
  hashOfGiven(token: string): Buffer | undefined {
    return TOKEN.test(token) ? hashOf(token) : undefined;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
