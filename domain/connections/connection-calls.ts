import { createHash } from 'node:crypto';
import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { ProviderName } from '#infra/provider-config.js';
import type { CallScope } from '../providers/call-scope.js';
import type { CallOutcome } from '../providers/provider-breaker.js';
import type { Admitted, ProviderBreakerStore } from '../providers/provider-breaker-store.js';
import type { AccountAccess, AccountCalls, InstallationCalls } from './account-calls.js';
import { isUsable } from './connection-health.js';
import type { ConnectionTokens } from './connection-tokens.js';

export interface ConnectionCallsDeps {
  clock: Clock;
  tokens: ConnectionTokens;
  breakers: ProviderBreakerStore;
  scope: CallScope;
}

/** Without a word from the provider, how long a throttled account is left alone. Product milliseconds. */
const DEFAULT_PAUSE_MS = 5_000;
/** Whose breaker guards the installation's own keys. */
const INSTALLATION = 'installation';

/** Calls in a workspace's name: token, limits, breaker. */
export class ConnectionCalls implements AccountCalls, InstallationCalls {
  constructor(private readonly deps: ConnectionCallsDeps) {}

  async call<Result>(
    workspaceId: string,
    provider: ProviderName,
    work: (access: AccountAccess) => Promise<Result>,
  ): Promise<Result> {
    const { tokens } = this.deps;
    return this.guarded(workspaceId, provider, async () => {
      const access = await this.inName(workspaceId, undefined, () => tokens.accessFor(workspaceId, provider));
      try {
        return await this.inName(workspaceId, access, () => work(access));
      } catch (error) {
        if (!isRefusedSignIn(error)) throw error;
        return await this.again(workspaceId, { access, failure: error }, work);
      }
    });
  }

  callForInstallation<Result>(provider: ProviderName, work: () => Promise<Result>): Promise<Result> {
    return this.guarded(INSTALLATION, provider, work);
  }

  async isConnected(workspaceId: string, provider: ProviderName): Promise<boolean> {
    const row = await this.deps.tokens.find(workspaceId, provider);
    return row !== undefined && isUsable(row, this.deps.clock.now());
  }

  /** After a 401: once more with another token; refused again, or without one, the connection has ended. */
  private async again<Result>(
    workspaceId: string,
    refused: { access: AccountAccess; failure: ProviderFailure },
    work: (access: AccountAccess) => Promise<Result>,
  ): Promise<Result> {
    const { tokens } = this.deps;
    const fresh = await this.inName(workspaceId, refused.access, () => tokens.renew(workspaceId, refused.access));
    if (!fresh) {
      await tokens.end(workspaceId, refused.access, refused.failure);
      throw refused.failure;
    }
    try {
      return await this.inName(workspaceId, fresh, () => work(fresh));
    } catch (error) {
      if (isRefusedSignIn(error)) await tokens.end(workspaceId, fresh, error);
      throw error;
    }
  }

  private async guarded<Result>(
    workspaceId: string,
    provider: ProviderName,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const admitted = await this.admit(workspaceId, provider);
    try {
      const result = await work();
      await this.deps.breakers.report(admitted, { kind: 'success' });
      return result;
    } catch (error) {
      await this.deps.breakers.report(admitted, outcomeOf(error));
      throw error;
    }
  }

  /** @throws ProviderFailure 'throttled' while the breaker of provider and workspace is open */
  private async admit(workspaceId: string, provider: ProviderName): Promise<Admitted> {
    const admission = await this.deps.breakers.admit({ provider, account: workspaceId });
    if ('of' in admission) return admission;
    const retryAfterMs = Math.max(1, admission.until.getTime() - this.deps.clock.now().getTime());
    const message =
      admission.because === 'throttled'
        ? `${provider} asked us to slow down; it goes on by itself when the wait is over.`
        : `${provider} failed several times in a row for this workspace; it is left alone for a while and then tried again by itself.`;
    throw new ProviderFailure({ provider, kind: 'throttled', message, retryAfterMs });
  }

  /** Limits are those of the provider's account, which two workspaces may share. */
  private inName<Result>(
    workspaceId: string,
    access: AccountAccess | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    return this.deps.scope.run(access ? accountOf(access) : workspaceId, work);
  }
}

/** By its id at the provider; Printify names none, so there by its token, which two workspaces that share it have both. */
function accountOf({ accountId, token }: AccountAccess): string {
  return accountId ?? `token ${createHash('sha256').update(token).digest('hex').slice(0, 32)}`;
}

function isRefusedSignIn(error: unknown): error is ProviderFailure {
  return error instanceof ProviderFailure && error.kind === 'unauthorised' && !error.action?.startsWith('settings:');
}

/** A refusal shows that the provider works: only its own faults and broken ways count. A wait of our own counts for nothing. */
function outcomeOf(error: unknown): CallOutcome {
  if (!(error instanceof ProviderFailure)) return { kind: 'abandoned' };
  if (error.kind !== 'throttled')
    return error.isTransient ? { kind: 'failure', waitMs: error.retryAfterMs } : { kind: 'success' };
  if (error.status === undefined) return { kind: 'abandoned' };
  return { kind: 'throttled', waitMs: error.retryAfterMs ?? DEFAULT_PAUSE_MS };
}
