import { Sealer } from '#infra/crypto/sealer.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { ConnectionRow } from './connection-statements.js';
import type { Tokens } from './protocols/connection-protocol.js';

type SealedTokens = Pick<ConnectionRow, 'accessSealed' | 'refreshSealed' | 'keyVersion'>;

/** Seals and opens the tokens of connections; each is bound to its row and to what it is. */
export class TokenVault {
  private readonly sealer: Sealer;

  constructor(secrets: SecretKeys) {
    this.sealer = new Sealer(secrets, 'connection-tokens');
  }

  seal(id: string, { access, refresh }: Tokens): SealedTokens {
    const sealed = this.sealer.seal(access, `${id} access`);
    const refreshSealed = refresh === null ? null : this.sealer.seal(refresh, `${id} refresh`).bytes;
    return { accessSealed: sealed.bytes, refreshSealed, keyVersion: sealed.keyVersion };
  }

  /** @throws Error when it was sealed by a key that this installation does not have */
  open({ id, accessSealed, refreshSealed, keyVersion }: SealedTokens & { id: string }): Tokens {
    return {
      access: this.sealer.open({ bytes: accessSealed, keyVersion }, `${id} access`),
      refresh: refreshSealed && this.sealer.open({ bytes: refreshSealed, keyVersion }, `${id} refresh`),
    };
  }

  /** PKCE's verifier of a sign-in under way. */
  sealVerifier(id: string, verifier: string): { bytes: Buffer; keyVersion: number } {
    return this.sealer.seal(verifier, `${id} verifier`);
  }

  openVerifier(id: string, sealed: { bytes: Buffer; keyVersion: number }): string {
    return this.sealer.open(sealed, `${id} verifier`);
  }
}
