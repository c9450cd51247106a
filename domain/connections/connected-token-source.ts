import { type Clock, HOUR_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { AccessToken, TokenSource } from '../signals/collectors/token-source.js';
import type { AccountAccess } from './account-calls.js';
import type { ConnectionTokens } from './connection-tokens.js';

/** Live accounts, the longest connected first: collecting goes on with the same one as long as it works. */
const LIVE: Statement = {
  name: 'connections_live_accounts',
  text: `SELECT workspace_id AS "workspaceId" FROM connections WHERE provider = $1 AND mode = 'live' AND status = 'connected'
    ORDER BY created_at LIMIT 5`,
};

/** A permission does not come by itself within minutes; after this time the account is tried again. Product milliseconds. */
const REFUSED_FOR_MS = HOUR_MS;

/**
 * For collectors of what is public, which answers only for a connected account (Pinterest, Instagram): the first account on
 * this installation that works. Asked by workers, which see all workspaces.
 */
export class ConnectedTokenSource implements TokenSource {
  private held: { workspaceId: string; access: AccountAccess } | undefined;
  private isRefused = false;
  /** Workspaces whose account was refused, and until when others go before it. Product time. */
  private readonly refusedUntil = new Map<string, number>();

  constructor(
    private readonly deps: { db: Database; tokens: ConnectionTokens; clock: Clock },
    private readonly provider: 'pinterest' | 'instagram',
  ) {}

  async token(): Promise<AccessToken | undefined> {
    const renewed = this.isRefused ? await this.renewed() : undefined;
    return toToken(renewed ?? (await this.first()));
  }

  async another(): Promise<AccessToken | undefined> {
    const refused = this.held;
    if (!refused) return undefined;
    this.refusedUntil.set(refused.workspaceId, this.deps.clock.now().getTime() + REFUSED_FOR_MS);
    const other = await this.first();
    return other?.connectionId === refused.access.connectionId ? undefined : toToken(other);
  }

  forget(): void {
    this.isRefused = true;
  }

  private async renewed(): Promise<AccountAccess | undefined> {
    this.isRefused = false;
    if (!this.held) return undefined;
    const { workspaceId, access } = this.held;
    const fresh = await this.deps.tokens.renew(workspaceId, access);
    if (fresh) this.held = { workspaceId, access: fresh };
    return fresh;
  }

  private async first(): Promise<AccountAccess | undefined> {
    const rows = await this.deps.db.query<{ workspaceId: string }>(LIVE, [this.provider]);
    const nowMs = this.deps.clock.now().getTime();
    const isRefused = ({ workspaceId }: { workspaceId: string }) => (this.refusedUntil.get(workspaceId) ?? 0) > nowMs;
    const inOrder = [...rows.filter((row) => !isRefused(row)), ...rows.filter(isRefused)];
    for (const { workspaceId } of inOrder) {
      const access = await this.deps.tokens.accessFor(workspaceId, this.provider).catch(() => undefined);
      if (!access) continue;
      this.held = { workspaceId, access };
      return access;
    }
    return undefined;
  }
}

function toToken(access: AccountAccess | undefined): AccessToken | undefined {
  return access && { value: access.token, ...(access.accountId && { accountId: access.accountId }) };
}
