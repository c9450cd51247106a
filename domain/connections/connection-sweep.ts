import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import { connectionRefreshes } from '#observability/metrics.js';
import type { CallScope } from '../providers/call-scope.js';
import type { ProviderBreakerStore } from '../providers/provider-breaker-store.js';
import type { ProviderPaceStore } from '../providers/provider-pace-store.js';
import type { ConnectionAttempts } from './connection-attempts.js';
import { type ConnectionRow, DUE, OLD_KEYS, RESEAL } from './connection-statements.js';
import type { ConnectionTokens } from './connection-tokens.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionSweepDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  secrets: SecretKeys;
  vault: TokenVault;
  tokens: ConnectionTokens;
  attempts: ConnectionAttempts;
  scope: CallScope;
  paces: ProviderPaceStore;
  breakers: ProviderBreakerStore;
}

const BATCH = 100;
/** More than these times as many wait for the next hour. */
const ROUNDS = 50;

/** What workers do for connections by themselves. Runs as podpusher_worker, which sees all workspaces. */
export class ConnectionSweep {
  constructor(private readonly deps: ConnectionSweepDeps) {}

  /**
   * Renews connections in the second half of their life, so that none ends while nobody looks, and drops what is over. May run
   * twice and at any time. However many cannot be renewed, they keep no other from its turn. Returns how many were renewed.
   */
  async refreshDue(): Promise<number> {
    const { attempts, paces, breakers } = this.deps;
    const renewed = await this.refreshAll();
    await attempts.forgetOld();
    await paces.forgetOld();
    await breakers.forgetQuiet();
    return renewed;
  }

  private async refreshAll(): Promise<number> {
    const { db, clock, tokens, scope } = this.deps;
    const seen: string[] = [];
    let renewed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const due = await db.query<ConnectionRow & Record<string, unknown>>(DUE, [clock.now(), BATCH, seen]);
      seen.push(...due.map(({ id }) => id));
      for (const row of due.filter((one) => tokens.canRefresh(one))) {
        const isRenewed = await this.refresh(row, () =>
          scope.run(row.accountId ?? row.workspaceId, () => tokens.refreshed(row)),
        );
        if (isRenewed) renewed += 1;
      }
      if (due.length < BATCH) break;
    }
    return renewed;
  }

  /** Seals tokens of old keys with the present one. When it returns 0, the old keys are no longer needed. */
  async resealOld(): Promise<number> {
    const { db, secrets, vault } = this.deps;
    let resealed = 0;
    for (let batch = BATCH; batch === BATCH; resealed += batch) {
      batch = await db.transaction(async (tx) => {
        const rows = await tx.query<ConnectionRow>(OLD_KEYS, [secrets.currentVersion, BATCH]);
        for (const row of rows) {
          const sealed = vault.seal(row.id, vault.open(row));
          await tx.query(RESEAL, [row.id, sealed.accessSealed, sealed.refreshSealed, sealed.keyVersion]);
        }
        return rows.length;
      });
    }
    return resealed;
  }

  private async refresh(row: ConnectionRow, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      connectionRefreshes.inc({ provider: row.provider, outcome: 'renewed' });
      return true;
    } catch (error) {
      connectionRefreshes.inc({ provider: row.provider, outcome: 'failed' });
      this.deps.logger.warn(
        { connectionId: row.id, provider: row.provider, err: error },
        'a connection was not renewed',
      );
      return false;
    }
  }
}
