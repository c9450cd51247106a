import type { ProviderMode, ProviderName } from '#infra/provider-config.js';

/** Access to a workspace's account at a provider, for one call. Never logged, never stored elsewhere. */
export interface AccountAccess {
  readonly provider: ProviderName;
  readonly connectionId: string;
  readonly token: string;
  /** The account's own id at the provider, where it has one. */
  readonly accountId: string | null;
  /** The shop chosen after connecting (Etsy, Printify). */
  readonly shopId: string | null;
  readonly mode: ProviderMode;
  /** Ends calls that are under way where repeating is safe; others are let end, or nobody would know what they did. */
  readonly signal?: AbortSignal;
}

/** How slices call by the key of the installation, which belongs to no workspace. */
export interface InstallationCalls {
  /** Runs one call behind the breaker of that key. @throws ProviderFailure as AccountCalls.call does */
  callForInstallation<Result>(provider: ProviderName, work: () => Promise<Result>): Promise<Result>;
}

/** How slices call providers in a workspace's name (domain/connections). */
export interface AccountCalls {
  /**
   * Runs one call with a valid token, within the provider's limits (shared by all workers) and behind the breaker of provider
   * and workspace. A 401 leads to one refresh, serialised per connection, and one more try.
   * @throws AppError FORBIDDEN with facts { action: 'connect:etsy' | 'reconnect:etsy' … } when there is no usable connection;
   *   ProviderFailure from the call, and kind 'throttled' with retryAfterMs when limits or breaker say wait
   */
  call<Result>(
    workspaceId: string,
    provider: ProviderName,
    work: (access: AccountAccess) => Promise<Result>,
  ): Promise<Result>;
  /** Whether there is a usable connection, without calling anybody. */
  isConnected(workspaceId: string, provider: ProviderName): Promise<boolean>;
}
