import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretKeys } from '../secret-key.js';

/** A secret as it may be stored: encrypted, and by which version of the installation's key. */
export interface Sealed {
  bytes: Buffer;
  keyVersion: number;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts secrets of one purpose (AES-256-GCM). Each is bound to its owner: moved to another row it does not open. */
export class Sealer {
  constructor(
    private readonly secrets: SecretKeys,
    private readonly purpose: string,
  ) {}

  /** @param owner whose secret it is, e.g. the row's id */
  seal(text: string, owner: string): Sealed {
    const keyVersion = this.secrets.currentVersion;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.secrets.derive(this.purpose, keyVersion), nonce).setAAD(
      Buffer.from(owner),
    );
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { bytes: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyVersion };
  }

  /** @throws Error when it was changed, belongs to another owner, or was sealed by another key */
  open({ bytes, keyVersion }: Sealed, owner: string): string {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.secrets.derive(this.purpose, keyVersion), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }
}
