import { ProviderFailure } from '#infra/http/provider-failure.js';

export interface AccessToken {
  value: string;
  /** The account that asks, where a provider wants it named (Instagram's user_id). */
  accountId?: string;
}

/** Where a gateway's access token comes from: a connection, an app's own grant, or the sandbox. */
export interface TokenSource {
  /** A token to use now; undefined when nobody has connected. @throws ProviderFailure */
  token(): Promise<AccessToken | undefined>;
  /** After a 401: the next token() asks anew. */
  forget(): void;
  /** The account lacks the permission: one that may have it; undefined when there is none. */
  another?(): Promise<AccessToken | undefined>;
}

/** Nobody has connected this provider. */
export const noTokens: TokenSource = { token: () => Promise.resolve(undefined), forget: () => undefined };

/** The same token for ever (X's app-only bearer). */
export function fixedToken(value: string | undefined): TokenSource {
  return { token: () => Promise.resolve(value ? { value } : undefined), forget: () => undefined };
}

export interface GrantedToken extends AccessToken {
  /** Product milliseconds from now. */
  expiresInMs: number;
}

/** Keeps a granted token until shortly before it ends; calls at the same time share one request. */
export class CachedTokenSource implements TokenSource {
  private held: { token: AccessToken; untilMs: number } | undefined;
  private asking: Promise<AccessToken> | undefined;

  constructor(
    private readonly nowMs: () => number,
    private readonly grant: () => Promise<GrantedToken>,
  ) {}

  async token(): Promise<AccessToken> {
    if (this.held && this.held.untilMs > this.nowMs()) return this.held.token;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  forget(): void {
    this.held = undefined;
  }

  private async ask(): Promise<AccessToken> {
    const { expiresInMs, ...token } = await this.grant();
    this.held = { token, untilMs: this.nowMs() + expiresInMs * 0.9 };
    return token;
  }
}

interface Owner {
  provider: string;
  name: string;
  tokens: TokenSource;
}

type Call<Result> = (token: AccessToken) => Promise<Result>;

/**
 * Calls with a token; after a 401 once more with a fresh one (docs/guides/providers.md: one refresh, then reconnect), and for
 * want of permission once more with another account's.
 * @throws ProviderFailure 'unauthorised' with "Connect …" when there is no token.
 */
export async function withToken<Result>(owner: Owner, call: Call<Result>): Promise<Result> {
  try {
    return await withFresh(owner, call);
  } catch (error) {
    const isRefused = error instanceof ProviderFailure && ['unauthorised', 'forbidden'].includes(error.kind);
    const other = isRefused ? await owner.tokens.another?.() : undefined;
    if (!other) throw error;
    return call(other);
  }
}

async function withFresh<Result>(owner: Owner, call: Call<Result>): Promise<Result> {
  const { tokens } = owner;
  try {
    return await call(await held(owner));
  } catch (error) {
    if (!(error instanceof ProviderFailure) || error.kind !== 'unauthorised' || tokens === noTokens) throw error;
    tokens.forget();
    return call(await held(owner));
  }
}

async function held(owner: Owner): Promise<AccessToken> {
  const token = await owner.tokens.token();
  if (token) return token;
  const message = `Connect ${owner.name} in the settings: no account with access to it is connected yet.`;
  throw new ProviderFailure({ provider: owner.provider, kind: 'unauthorised', message });
}
