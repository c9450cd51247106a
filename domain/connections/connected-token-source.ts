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

/**
 * For collectors of what is public, which answers only for a connected account (Pinterest, Instagram): the first account on
 * this installation that works. Asked by workers, which see all workspaces.
 */
export class ConnectedTokenSource implements TokenSource {
  private held: { workspaceId: string; access: AccountAccess } | undefined;
  private isRefused = false;

  constructor(
    private readonly deps: { db: Database; tokens: ConnectionTokens },
    private readonly provider: 'pinterest' | 'instagram',
  ) {}

  async token(): Promise<AccessToken | undefined> {
    const renewed = this.isRefused ? await this.renewed() : undefined;
    const access = renewed ?? (await this.first());
    return access && { value: access.token, ...(access.accountId && { accountId: access.accountId }) };
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
    for (const { workspaceId } of rows) {
      const access = await this.deps.tokens.accessFor(workspaceId, this.provider).catch(() => undefined);
      if (!access) continue;
      this.held = { workspaceId, access };
      return access;
    }
    return undefined;
  }
}
