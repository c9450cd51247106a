import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { SessionLocks } from '#infra/postgres/session-locks.js';
import type { ProviderName } from '#infra/provider-config.js';
import type { Logger } from '#observability/logger.js';
import { connectionsEnded } from '#observability/metrics.js';
import type { Connectable } from '#schema/connections/connection.values.js';
import { systemActor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { AccountAccess } from './account-calls.js';
import { endOf, isUsable } from './connection-health.js';
import { BY_IDS, type ConnectionRow, LOCK, OF_PROVIDER, SET_STATUS, STORE_TOKENS } from './connection-statements.js';
import type { Grant, Tokens } from './protocols/connection-protocol.js';
import type { Protocols } from './protocols/protocols.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionTokensDeps {
  db: Database;
  clock: Clock;
  vault: TokenVault;
  protocols: Protocols;
  audit: AuditLog;
  logger: Logger;
  /**
   * Serialises refreshes of one connection across all processes, for a provider that rotates kills the token of the slower one.
   * Not by a transaction: one that waits for a provider would hold a pooled connection, and the row, for as long.
   */
  locks: SessionLocks;
}

/** A token that ends sooner than this is renewed before it is used. Product milliseconds. */
const MARGIN_MS = 60_000;
const PRODUCT = systemActor('connections');
/** While another process renews it, its token is looked for after this time. Milliseconds of the wall. */
const HELD_PAUSE_MS = 100;

/** Valid tokens of workspaces' accounts: renewed in time, by one process at a time, the newest always stored. */
export class ConnectionTokens {
  private readonly refreshing = new Map<string, Promise<ConnectionRow>>();

  constructor(private readonly deps: ConnectionTokensDeps) {}

  /** @throws AppError FORBIDDEN with the action that helps; ProviderFailure when it cannot be renewed now */
  async accessFor(workspaceId: string, provider: ProviderName): Promise<AccountAccess> {
    const row = await this.find(workspaceId, provider);
    if (!row) throw this.notConnected(provider);
    this.requireUsable(row);
    const isFresh = !row.accessExpiresAt || row.accessExpiresAt.getTime() - this.nowMs() > MARGIN_MS;
    return this.toAccess(isFresh ? row : await this.refreshed(row));
  }

  /** After a 401: the token that somebody else has renewed meanwhile, else a renewed one. Undefined: nothing can be done. */
  async renew(workspaceId: string, refused: AccountAccess): Promise<AccountAccess | undefined> {
    const row = await this.find(workspaceId, refused.provider);
    if (!row || !isUsable(row, this.deps.clock.now())) return undefined;
    if (this.deps.vault.open(row).access !== refused.token) return this.toAccess(row);
    if (!this.canRefresh(row)) return undefined;
    return this.toAccess(await this.refreshed(row));
  }

  /** A provider refused the sign-in for good: the connection says so from now on. */
  async end(workspaceId: string, access: AccountAccess, failure: ProviderFailure): Promise<void> {
    const row = await this.find(workspaceId, access.provider);
    if (!row || this.deps.vault.open(row).access !== access.token) return;
    const end = endOf(failure, row, this.deps.clock.now());
    if (!end) return;
    await this.db(workspaceId).transaction((tx) => this.setEnd(tx, row, end));
    this.deps.logger.warn({ connectionId: row.id, provider: row.provider, status: end.status }, 'a connection ended');
  }

  /** Renews it now, whoever asks: calls at the same time share one. @throws as accessFor */
  refreshed(row: ConnectionRow): Promise<ConnectionRow> {
    const known = this.refreshing.get(row.id);
    if (known) return known;
    const running = this.refreshOnce(row).finally(() => this.refreshing.delete(row.id));
    this.refreshing.set(row.id, running);
    return running;
  }

  async find(workspaceId: string, provider: ProviderName): Promise<ConnectionRow | undefined> {
    const [row] = await this.db(workspaceId).query<ConnectionRow>(OF_PROVIDER, [workspaceId, provider]);
    return row;
  }

  /** Whether it can be renewed without a person. */
  canRefresh(row: ConnectionRow): boolean {
    if (row.method === 'token' || !this.deps.protocols.of(row.provider).consent?.refresh) return false;
    return row.refreshSealed !== null || row.provider === 'instagram';
  }

  private async refreshOnce(seen: ConnectionRow): Promise<ConnectionRow> {
    const held = () => this.deps.locks.run(lockKeyOf(seen.id), () => this.renewed(seen));
    let outcome = await held();
    while (outcome === undefined) {
      await sleep(HELD_PAUSE_MS);
      outcome = await held();
    }
    if (outcome instanceof Error) throw outcome;
    this.requireUsable(outcome);
    return outcome;
  }

  /** A failure comes back as a value once what it makes of the connection is stored. */
  private async renewed(seen: ConnectionRow): Promise<ConnectionRow | Error> {
    const [row] = await this.db(seen.workspaceId).query<ConnectionRow>(BY_IDS, [seen.workspaceId, [seen.id]]);
    if (!row) return this.notConnected(seen.provider);
    // Somebody was faster while we waited for the lock.
    return row.accessSealed.equals(seen.accessSealed) ? this.exchange(row) : row;
  }

  private async exchange(row: ConnectionRow): Promise<ConnectionRow | Error> {
    const tokens = this.deps.vault.open(row);
    try {
      const { consent } = this.deps.protocols.of(row.provider);
      if (!consent?.refresh || !this.canRefresh(row)) return this.unusable(row);
      const grant = await consent.refresh(tokens);
      return await this.ifSame(row, (tx) => this.store(tx, row, { tokens, grant }));
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      const end = endOf(error, row, this.deps.clock.now());
      if (!end) return error;
      return this.ifSame(row, (tx) => this.setEnd(tx, row, end));
    }
  }

  /** Writes what the provider said, unless somebody connected anew, or disconnected, while it was asked. */
  private ifSame(row: ConnectionRow, write: (tx: Tx) => Promise<ConnectionRow>): Promise<ConnectionRow | Error> {
    return this.db(row.workspaceId).transaction(async (tx) => {
      const [now] = await tx.query<ConnectionRow>(LOCK, [row.workspaceId, row.id]);
      if (!now) return this.notConnected(row.provider);
      return now.accessSealed.equals(row.accessSealed) ? write(tx) : now;
    });
  }

  private async store(
    tx: Tx,
    row: ConnectionRow,
    { tokens, grant }: { tokens: Tokens; grant: Grant },
  ): Promise<ConnectionRow> {
    const now = this.deps.clock.now();
    const newest = { access: grant.accessToken, refresh: grant.refreshToken ?? tokens.refresh };
    const sealed = this.deps.vault.seal(row.id, newest);
    const values = [
      row.workspaceId,
      row.id,
      sealed.accessSealed,
      sealed.refreshSealed,
      sealed.keyVersion,
      later(now, grant.accessTtlMs),
      later(now, grant.connectionTtlMs),
      now,
    ];
    const [stored] = await tx.query<ConnectionRow>(STORE_TOKENS, values);
    return stored!;
  }

  private async setEnd(tx: Tx, row: ConnectionRow, end: NonNullable<ReturnType<typeof endOf>>): Promise<ConnectionRow> {
    const values = [row.workspaceId, row.id, end.status, JSON.stringify(end.problem), this.deps.clock.now()];
    const [ended] = await tx.query<ConnectionRow>(SET_STATUS, values);
    const { workspaceId, provider } = row;
    const subject = { kind: 'connection', id: row.id };
    const after = { provider, status: end.status };
    await this.deps.audit.record(tx, { actor: PRODUCT, workspaceId, action: 'connection.ended', subject, after });
    tx.afterCommit(async () => connectionsEnded.inc({ provider, status: end.status }));
    return ended ?? row;
  }

  private toAccess(row: ConnectionRow): AccountAccess {
    const { id: connectionId, provider, accountId, shopId, mode } = row;
    return { provider, connectionId, accountId, shopId, mode, token: this.deps.vault.open(row).access };
  }

  /** @throws AppError FORBIDDEN */
  private requireUsable(row: ConnectionRow): void {
    const isOfThisMode = row.mode === this.deps.protocols.modeOf(row.provider);
    if (!isUsable(row, this.deps.clock.now()) || !isOfThisMode) throw this.unusable(row);
  }

  private unusable(row: ConnectionRow): AppError {
    const { name } = this.deps.protocols.of(row.provider);
    const message = row.problem?.message ?? `The connection to ${name} has ended: reconnect ${name}.`;
    return forbidden(row.provider, message, `reconnect:${row.provider}`);
  }

  private notConnected(provider: ProviderName): AppError {
    const name = this.deps.protocols.nameOf(provider);
    return forbidden(provider, `Connect ${name} in the settings first.`, `connect:${provider}`);
  }

  /** Rows of one workspace, whichever role the process runs as. */
  private db(workspaceId: string) {
    return this.deps.db.as({ workspaceId, userId: null });
  }

  private nowMs(): number {
    return this.deps.clock.now().getTime();
  }
}

const later = (now: Date, ttlMs: number | null): Date | null =>
  ttlMs === null ? null : new Date(now.getTime() + ttlMs);

function forbidden(provider: ProviderName | Connectable, message: string, action: string): AppError {
  return new AppError('FORBIDDEN', message, { facts: { provider, action } });
}

/** Two connections with the same key only keep each other waiting. */
function lockKeyOf(connectionId: string): number {
  return createHash('sha256').update(connectionId).digest().readInt32BE(0);
}
