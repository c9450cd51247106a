import type { HttpClient } from '#infra/http/client.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { ConnectedShop, Connectable } from '#schema/connections/connection.values.js';

/** A permission that is asked for, and whether publishing needs it. Why, clients say in their own words by its name. */
export interface ScopeNeed {
  readonly name: string;
  readonly isRequired: boolean;
}

/** What a provider gives for consent or a refresh token. */
export interface Grant {
  readonly accessToken: string;
  /** Null: it cannot be renewed without a person. */
  readonly refreshToken: string | null;
  /** Product milliseconds; null: it is not known to end. */
  readonly accessTtlMs: number | null;
  /** After which nothing but connecting anew helps; null: not known. */
  readonly connectionTtlMs: number | null;
  /** Null: not told, so those that were asked for. */
  readonly scopes: readonly string[] | null;
}

/** Whose account it is. */
export interface Identity {
  /** Null where a provider does not tell. */
  readonly accountId: string | null;
  readonly accountName: string;
  readonly shops: readonly ConnectedShop[];
  /** Permissions the token has, where it can be asked. */
  readonly scopes?: readonly string[];
}

export interface ConsentQuestion {
  readonly redirectUri: string;
  readonly state: string;
  /** base64url(SHA-256(verifier)). */
  readonly challenge: string;
}

export interface CodeAnswer {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
}

/** The consent page of a provider and its token endpoint. */
export interface ConsentProtocol {
  /** Where the browser goes. */
  consentUrl(question: ConsentQuestion): string;
  /** @throws ProviderFailure */
  exchange(answer: CodeAnswer): Promise<Grant>;
  /** Absent: nothing but connecting anew helps. @throws ProviderFailure */
  refresh?(tokens: Tokens): Promise<Grant>;
  /** Absent: the provider has no endpoint for it. @throws ProviderFailure */
  revoke?(tokens: Tokens): Promise<void>;
}

/** How an account of one provider is connected, in the provider's own published forms. */
export interface ConnectionProtocol {
  readonly provider: Connectable;
  /** For people. */
  readonly name: string;
  readonly scopes: readonly ScopeNeed[];
  /** Settings without which there is no consent page; empty where it needs none. */
  readonly consentSettings: readonly string[];
  readonly consent?: ConsentProtocol;
  /** For a token that is pasted: how long it lives; absent: tokens are not pasted here. */
  readonly pasted?: { ttlMs(token: string, now: Date): number | null };
  /** Asks whose token it is, and thereby whether it works. @throws ProviderFailure */
  identify(accessToken: string): Promise<Identity>;
}

/** What every protocol is made with. */
export interface ProtocolDeps {
  readonly settings: ProviderSettings;
  readonly http: HttpClient;
}

/** Names of scopes, in the order they are asked for. */
export function scopeNames(scopes: readonly ScopeNeed[]): string[] {
  return scopes.map(({ name }) => name);
}

export const required = (...names: string[]): ScopeNeed[] => names.map((name) => ({ name, isRequired: true }));
export const optional = (...names: string[]): ScopeNeed[] => names.map((name) => ({ name, isRequired: false }));

/** A form body and its type. */
export function form(fields: Readonly<Record<string, string>>): { headers: Record<string, string>; body: string } {
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A consent page's address with its question. */
export function withQuery(url: string | undefined, query: Readonly<Record<string, string>>): string {
  // Etsy, like others, wants spaces as %20 in its list of scopes.
  return `${url ?? ''}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
}

export const DAY_MS = 86_400_000;
