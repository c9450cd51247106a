import type { Clock } from '#infra/clock.js';
import type { Tx } from '#infra/postgres/database.js';
import type { ConnectionProblem } from '#schema/connections/connection.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireWorkspace } from '../accounts/permissions.js';
import type { Refusal } from '../accounts/refusal.js';
import { refuse } from './connection-refusal.js';
import {
  type ConnectionRow,
  INSERT,
  LOCK_FIRST,
  LOCK_PROVIDER,
  NEW_ID,
  REPLACE,
  SET_STATUS,
} from './connection-statements.js';
import type { ConnectionProtocol, Grant, Identity } from './protocols/connection-protocol.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionSavingDeps {
  clock: Clock;
  vault: TokenVault;
  audit: AuditLog;
  shopChosen: ShopChosen;
}

/** Told in the transaction in which a workspace gets, or changes, the shop that is published to. */
export type ShopChosen = (tx: Tx, shop: Pick<ConnectionRow, 'workspaceId' | 'provider'>) => Promise<void>;

/** An account whose owner has consented, or whose token was pasted and works. */
export interface ConnectedAccount {
  readonly protocol: ConnectionProtocol;
  readonly mode: ConnectionRow['mode'];
  readonly method: ConnectionRow['method'];
  readonly grant: Grant;
  readonly identity: Identity;
}

export type SaveOutcome = { connection: ConnectionRow } | Refusal<'OTHER_ACCOUNT'>;

/** Puts a connected account into its workspace: the first time, or again, then only the same account. */
export class ConnectionSaving {
  constructor(private readonly deps: ConnectionSavingDeps) {}

  async save(tx: Tx, actor: Actor, account: ConnectedAccount): Promise<SaveOutcome> {
    const workspaceId = requireWorkspace(actor);
    const { provider } = account.protocol;
    await tx.query(LOCK_FIRST, [workspaceId, provider]);
    const [existing] = await tx.query<ConnectionRow>(LOCK_PROVIDER, [workspaceId, provider]);
    if (existing && existing.mode === account.mode && !isSameAccount(existing, account.identity)) {
      return refuse('OTHER_ACCOUNT', null, otherAccount(account.protocol.name, existing));
    }
    const id = existing?.id ?? (await tx.query<{ id: string }>(NEW_ID))[0]!.id;
    const values = this.valuesOf(id, account, { actor, existing });
    const [stored] = existing
      ? await tx.query<ConnectionRow>(REPLACE, [workspaceId, id, ...values])
      : await tx.query<ConnectionRow>(INSERT, [id, workspaceId, provider, ...values]);
    const connection = await this.withMissingScopes(tx, stored!, account);
    await this.deps.audit.record(tx, {
      actor,
      action: existing ? 'connection.reconnected' : 'connection.created',
      subject: { kind: 'connection', id },
      after: { provider, mode: account.mode, method: account.method },
    });
    if (connection.shopId !== null) await this.deps.shopChosen(tx, connection);
    return { connection };
  }

  private valuesOf(
    id: string,
    { mode, method, grant, identity, protocol }: ConnectedAccount,
    { actor, existing }: { actor: Actor; existing: ConnectionRow | undefined },
  ): unknown[] {
    const now = this.deps.clock.now();
    const sealed = this.deps.vault.seal(id, { access: grant.accessToken, refresh: grant.refreshToken });
    const later = (ttlMs: number | null) => (ttlMs === null ? null : new Date(now.getTime() + ttlMs));
    return [
      mode,
      method,
      identity.accountId,
      identity.accountName.slice(0, 200),
      JSON.stringify(identity.shops),
      chooseShop(identity, existing),
      [...(identity.scopes ?? grant.scopes ?? protocol.scopes.map(({ name }) => name))],
      sealed.accessSealed,
      sealed.refreshSealed,
      sealed.keyVersion,
      later(grant.accessTtlMs),
      later(grant.connectionTtlMs),
      actor.kind === 'user' ? actor.userId : null,
      now,
    ];
  }

  /** Whoever unticks a permission that publishing needs hears it now, not when publishing fails. */
  private async withMissingScopes(tx: Tx, row: ConnectionRow, { protocol }: ConnectedAccount): Promise<ConnectionRow> {
    const missing = protocol.scopes.filter(({ name, isRequired }) => isRequired && !row.scopes.includes(name));
    if (missing.length === 0) return row;
    const names = missing.map(({ name }) => name).join(', ');
    const problem: ConnectionProblem = {
      code: 'PERMISSION_MISSING',
      message: `${protocol.name} was connected without ${names}: reconnect it and allow all permissions.`,
      action: `reconnect:${protocol.provider}`,
    };
    const values = [row.workspaceId, row.id, 'error', JSON.stringify(problem), this.deps.clock.now()];
    return (await tx.query<ConnectionRow>(SET_STATUS, values))[0]!;
  }
}

/** By the account's id; where a provider names none, by a shop that both have. */
export function isSameAccount(existing: ConnectionRow, identity: Identity): boolean {
  if (existing.accountId && identity.accountId) return existing.accountId === identity.accountId;
  if (existing.shops.length === 0) return true;
  const ids = new Set(identity.shops.map(({ id }) => id));
  return existing.shopId ? ids.has(existing.shopId) : existing.shops.some(({ id }) => ids.has(id));
}

/** The shop there was, the only one there is, or none yet. */
export function chooseShop(identity: Identity, existing: Pick<ConnectionRow, 'shopId'> | undefined): string | null {
  const ids = identity.shops.map(({ id }) => id);
  if (existing?.shopId && ids.includes(existing.shopId)) return existing.shopId;
  return ids.length === 1 ? ids[0]! : null;
}

function otherAccount(name: string, existing: ConnectionRow): string {
  return `This is another ${name} account. Sign in there as ${existing.accountName}, or disconnect that one first.`;
}
