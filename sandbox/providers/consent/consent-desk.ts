import { createHash, randomBytes } from 'node:crypto';
import type { RecordTable, StoredRecord } from '../../state/record-store.js';
import type { AccountProvider, IssuedTokens } from '../seller-accounts.js';
import type { Outside } from '../provider.js';

/** A code that a consent page gave, until it is exchanged. */
export interface ConsentCode extends StoredRecord {
  /** SHA-256 of the code. */
  readonly id: string;
  readonly provider: AccountProvider;
  readonly accountId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** S256 of the verifier; null where the provider asks for none. */
  readonly challenge: string | null;
  readonly expiresAtMs: number;
  readonly usedAtMs: number | null;
}

export interface CodeRequest {
  readonly provider: AccountProvider;
  readonly code: string;
  readonly clientId: string;
  /** Undefined: the provider does not compare it (Printify). */
  readonly redirectUri?: string;
  /** Undefined: the provider asks for none. */
  readonly verifier?: string;
}

export type CodeResult =
  | { state: 'ok'; consent: ConsentCode }
  | { state: 'unknown' | 'used' | 'expired' | 'wrong-client' | 'wrong-redirect' | 'wrong-verifier' };

/** How long tokens of a provider live, seconds. */
export interface Lifetimes {
  readonly accessSeconds: number;
  readonly refreshSeconds?: number;
}

/** Codes of consent pages, and the tokens that they are exchanged for. Kept across kill -9 like everything sellers own. */
export class ConsentDesk {
  readonly #codes: RecordTable<ConsentCode>;

  constructor(private readonly outside: Outside) {
    this.#codes = outside.store.table('consent-codes');
  }

  /** @returns the code, which is kept only as its hash */
  giveCode(consent: Omit<ConsentCode, 'id' | 'usedAtMs' | 'expiresAtMs'>, livesSeconds: number): string {
    const code = randomBytes(32).toString('base64url');
    this.#codes.put({ ...consent, id: hashOf(code), usedAtMs: null, expiresAtMs: this.#nowMs() + livesSeconds * 1000 });
    return code;
  }

  /** A code works once, for the app and address it was given to, and for who holds the verifier. */
  takeCode(request: CodeRequest): CodeResult {
    const consent = this.#codes.get(hashOf(request.code));
    if (consent?.provider !== request.provider) return { state: 'unknown' };
    if (consent.usedAtMs !== null) return { state: 'used' };
    if (consent.expiresAtMs <= this.#nowMs()) return { state: 'expired' };
    const mismatch = mismatchOf(consent, request);
    if (mismatch) return { state: mismatch };
    this.#codes.put({ ...consent, usedAtMs: this.#nowMs() });
    return { state: 'ok', consent };
  }

  issue({ provider, accountId, scopes, clientId }: ConsentCode, lifetimes: Lifetimes): IssuedTokens {
    return this.outside.sellers.issueTokens({ provider, accountId, scopes, clientId, ...lifetimes });
  }

  #nowMs(): number {
    return this.outside.clock.now().getTime();
  }
}

function mismatchOf(consent: ConsentCode, { clientId, redirectUri, verifier = '' }: CodeRequest) {
  if (consent.clientId !== clientId) return 'wrong-client';
  if (redirectUri !== undefined && redirectUri !== consent.redirectUri) return 'wrong-redirect';
  return consent.challenge !== null && challengeOf(verifier) !== consent.challenge ? 'wrong-verifier' : undefined;
}

/** base64url(SHA-256(verifier)), RFC 7636. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Whole seconds until a moment of the sandbox's clock. */
export function secondsUntil({ clock }: Outside, ms: number | null): number {
  return ms === null ? 0 : Math.max(0, Math.round((ms - clock.now().getTime()) / 1000));
}
