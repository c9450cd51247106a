import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#infra/clock.js';
import type { RecordStore, RecordTable } from '../state/record-store.js';

/** Providers at which a seller has an account. */
export type AccountProvider = 'etsy' | 'printify' | 'openai' | 'pinterest' | 'instagram' | 'x' | 'tiktok';

/** Someone who can consent and be called for; the same person may have one account at each provider. */
export interface SellerAccount {
  /** `<provider>:<accountId>`. */
  readonly id: string;
  readonly provider: AccountProvider;
  /** As the provider names its users: digits at Etsy and Printify. */
  readonly accountId: string;
  readonly name: string;
}

/** A pair of tokens that a provider gave for an account. */
export interface Grant {
  /** SHA-256 of the access token: the token itself is not kept. */
  readonly id: string;
  readonly provider: AccountProvider;
  readonly accountId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly issuedAtMs: number;
  /** Null: it does not run out. */
  readonly expiresAtMs: number | null;
  readonly refreshHash: string | null;
  readonly refreshExpiresAtMs: number | null;
  readonly revokedAtMs: number | null;
  /** Its refresh token was used and replaced by another. */
  readonly rotatedAtMs: number | null;
}

export interface IssueRequest {
  provider: AccountProvider;
  accountId: string;
  scopes: readonly string[];
  /** The application that asked; a refresh must come from the same one. */
  clientId?: string;
  /** Absent: the token does not run out. */
  accessSeconds?: number;
  /** Absent: no refresh token is given. */
  refreshSeconds?: number;
  /** A well-known text instead of a random one. */
  accessToken?: string;
}

export interface IssuedTokens {
  accessToken: string;
  refreshToken: string | undefined;
  expiresAtMs: number | null;
  refreshExpiresAtMs: number | null;
  scopes: readonly string[];
}

export type Found =
  | { state: 'active'; grant: Grant }
  | { state: 'expired' | 'revoked'; grant: Grant }
  | { state: 'unknown'; grant?: undefined };

export interface RefreshRequest {
  provider: AccountProvider;
  refreshToken: string;
  clientId?: string;
  accessSeconds: number;
  refreshSeconds: number;
  /** The old refresh token is dead afterwards (default); else it stays usable until its own end. */
  isRotating?: boolean;
}

export type Refreshed =
  | { state: 'ok'; tokens: IssuedTokens; accountId: string }
  | { state: 'unknown' | 'expired' | 'revoked' | 'rotated' | 'wrong-client' };

/** Who sells at which provider, and the tokens given in their name. Kept by the sandbox's journal: survives kill -9. */
export class SellerAccounts {
  readonly #accounts: RecordTable<SellerAccount>;
  readonly #grants: RecordTable<Grant>;

  constructor(
    private readonly store: RecordStore,
    private readonly clock: Clock,
  ) {
    this.#accounts = store.table('accounts');
    this.#grants = store.table('grants');
  }

  add(provider: AccountProvider, accountId: string, name: string): SellerAccount {
    return this.#accounts.put({ id: `${provider}:${accountId}`, provider, accountId, name });
  }

  find(provider: AccountProvider, accountId: string): SellerAccount | undefined {
    return this.#accounts.get(`${provider}:${accountId}`);
  }

  /** Accounts of a provider, the oldest first: for consent pages. */
  list(provider: AccountProvider): SellerAccount[] {
    return this.#accounts.where((account) => account.provider === provider);
  }

  /** Gives tokens for an account. An Etsy token carries the user's number in front, as Etsy's do. */
  issueTokens(request: IssueRequest): IssuedTokens {
    const { provider, accountId, scopes } = request;
    const prefix = provider === 'etsy' ? `${accountId}.` : '';
    const fresh = () => `${prefix}${randomBytes(32).toString('base64url')}`;
    const accessToken = request.accessToken ?? fresh();
    const refreshToken = request.refreshSeconds === undefined ? undefined : fresh();
    const nowMs = this.#nowMs();
    const after = (seconds: number | undefined) => (seconds === undefined ? null : nowMs + seconds * 1000);
    const grant = this.#grants.put({
      id: hashOf(accessToken),
      provider,
      accountId,
      clientId: request.clientId ?? '',
      scopes: [...scopes],
      issuedAtMs: nowMs,
      expiresAtMs: after(request.accessSeconds),
      refreshHash: refreshToken === undefined ? null : hashOf(refreshToken),
      refreshExpiresAtMs: after(request.refreshSeconds),
      revokedAtMs: null,
      rotatedAtMs: null,
    });
    const { expiresAtMs, refreshExpiresAtMs } = grant;
    return { accessToken, refreshToken, expiresAtMs, refreshExpiresAtMs, scopes: grant.scopes };
  }

  /** What is known of an access token. */
  findToken(provider: AccountProvider, accessToken: string | undefined): Found {
    const grant = accessToken === undefined ? undefined : this.#grants.get(hashOf(accessToken));
    if (grant?.provider !== provider) return { state: 'unknown' };
    if (grant.revokedAtMs !== null) return { state: 'revoked', grant };
    const isOver = grant.expiresAtMs !== null && grant.expiresAtMs <= this.#nowMs();
    return { state: isOver ? 'expired' : 'active', grant };
  }

  /** New tokens for a refresh token; by default the old one is used up. */
  refresh(request: RefreshRequest): Refreshed {
    const grant = this.#byRefresh(request.provider, request.refreshToken);
    if (!grant) return { state: 'unknown' };
    if (grant.revokedAtMs !== null) return { state: 'revoked' };
    if (grant.rotatedAtMs !== null) return { state: 'rotated' };
    if ((grant.refreshExpiresAtMs ?? 0) <= this.#nowMs()) return { state: 'expired' };
    if (request.clientId !== undefined && request.clientId !== grant.clientId) return { state: 'wrong-client' };
    const { provider, accountId, scopes, clientId } = grant;
    const { accessSeconds, refreshSeconds, isRotating = true } = request;
    const tokens = this.store.atomic(() => {
      if (isRotating) this.#grants.put({ ...grant, rotatedAtMs: this.#nowMs() });
      return this.issueTokens({ provider, accountId, scopes, clientId, accessSeconds, refreshSeconds });
    });
    return { state: 'ok', tokens, accountId };
  }

  /** Ends a grant by its access or refresh token. False when no such token was given. */
  revoke(provider: AccountProvider, token: string): boolean {
    const grant = this.findToken(provider, token).grant ?? this.#byRefresh(provider, token);
    if (!grant) return false;
    this.#end(grant);
    return true;
  }

  /** Ends every grant of an account, as when a seller removes the application at the provider. */
  revokeAll(provider: AccountProvider, accountId: string): number {
    const grants = this.#grants.where(
      (grant) => grant.provider === provider && grant.accountId === accountId && grant.revokedAtMs === null,
    );
    this.store.atomic(() => grants.forEach((grant) => this.#end(grant)));
    return grants.length;
  }

  /** Lets every access token of a provider run out now; refresh tokens stay. For tests of refreshing. */
  expireAll(provider: AccountProvider): number {
    const nowMs = this.#nowMs();
    const grants = this.#grants.where(
      ({ provider: of, expiresAtMs }) => of === provider && expiresAtMs !== null && expiresAtMs > nowMs,
    );
    this.store.atomic(() => grants.forEach((grant) => this.#grants.put({ ...grant, expiresAtMs: nowMs })));
    return grants.length;
  }

  /** Every grant of a provider, for the pages people look at. */
  grants(provider: AccountProvider): Grant[] {
    return this.#grants.where((grant) => grant.provider === provider);
  }

  #end(grant: Grant): void {
    this.#grants.put({ ...grant, revokedAtMs: this.#nowMs() });
  }

  #byRefresh(provider: AccountProvider, token: string): Grant | undefined {
    const hash = hashOf(token);
    return this.#grants.where((grant) => grant.provider === provider && grant.refreshHash === hash)[0];
  }

  #nowMs(): number {
    return this.clock.now().getTime();
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
