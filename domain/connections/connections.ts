import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { CONNECTION_RULES } from '#schema/connections/connection.rules.js';
import { CONNECTABLE, type Connectable } from '#schema/connections/connection.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireSession, requireWorkspace } from '../accounts/permissions.js';
import type { Refusal } from '../accounts/refusal.js';
import type { tenantOf } from '../accounts/tenant.js';
import type { CallScope } from '../providers/call-scope.js';
import type { AccountCalls } from './account-calls.js';
import { isRefused, refuse } from './connection-refusal.js';
import { chooseShop, type ConnectionSaving, type ShopChosen } from './connection-saving.js';
import { ALL, BY_IDS, CHOOSE_SHOP, type ConnectionRow, LOCK, REMOVE, SET_IDENTITY } from './connection-statements.js';
import type { ConnectionProtocol, Identity } from './protocols/connection-protocol.js';
import type { Protocols } from './protocols/protocols.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionsServiceDeps {
  db: Database;
  clock: Clock;
  vault: TokenVault;
  protocols: Protocols;
  saving: ConnectionSaving;
  calls: AccountCalls;
  audit: AuditLog;
  scope: CallScope;
  tenantOf: typeof tenantOf;
  shopChosen: ShopChosen;
}

/** A provider as a workspace may connect it, and the account that is. */
export interface ConnectableProvider {
  readonly provider: Connectable;
  readonly protocol: ConnectionProtocol;
  readonly mode: 'live' | 'sandbox' | 'unconfigured';
  readonly methods: ('oauth' | 'token')[];
  /** Settings that are missing for the consent page. */
  readonly missing: string[];
  readonly connection: ConnectionRow | undefined;
}

type TokenFailure =
  'NO_TOKEN' | 'NOT_CONFIGURED' | 'TOKEN_MALFORMED' | 'TOKEN_REFUSED' | 'OTHER_ACCOUNT' | 'UNAVAILABLE';
export type TokenOutcome = { connection: ConnectionRow } | Refusal<TokenFailure>;
type Found<Code extends string> =
  { connection: ConnectionRow } | (Refusal<Code | 'NOT_FOUND'> & { connection?: ConnectionRow });
export type ShopOutcome = Found<'SHOP_UNKNOWN' | 'CONFLICT'>;
export type CheckOutcome = Found<'REFUSED' | 'UNAVAILABLE'>;
export type RemoveOutcome = { removed: ConnectionRow; isRevoked: boolean } | Refusal<'NOT_FOUND'>;

/** Accounts at providers that a workspace has connected. */
export class Connections {
  constructor(private readonly deps: ConnectionsServiceDeps) {}

  /** Every provider that can be connected, in a fixed order. @throws AppError FORBIDDEN */
  async list(actor: Actor): Promise<ConnectableProvider[]> {
    requireRight(actor, 'connections.read');
    const workspaceId = requireWorkspace(actor);
    const rows = await this.db(actor).query<ConnectionRow & Record<string, unknown>>(ALL, [workspaceId]);
    return CONNECTABLE.map((provider) => this.describe(provider, rows));
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ConnectionRow[]> {
    if (!hasRight(actor, 'connections.read') || actor.kind === 'system') return [];
    return this.db(actor).query<ConnectionRow & Record<string, unknown>>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** Connects by a token or key that is pasted, once the provider has accepted it. @throws AppError FORBIDDEN */
  async useToken(actor: Actor, order: { provider: Connectable; token: string }): Promise<TokenOutcome> {
    requireRight(actor, 'connections.manage');
    requireSession(actor);
    const { protocols, saving, scope, clock } = this.deps;
    const protocol = protocols.of(order.provider);
    const token = order.token.trim();
    const mode = protocols.modeOf(order.provider);
    if (!protocol.pasted) return refuse('NO_TOKEN', 'provider', `${protocol.name} is connected on its consent page.`);
    if (mode === 'unconfigured') return refuse('NOT_CONFIGURED', 'provider', `${protocol.name} is not set up here.`);
    if (!isTokenText(token)) return refuse('TOKEN_MALFORMED', 'token', 'Paste the whole token, without spaces.');
    const ttlMs = protocol.pasted.ttlMs(token, clock.now());
    const grant = { accessToken: token, refreshToken: null, accessTtlMs: ttlMs, connectionTtlMs: ttlMs, scopes: null };
    try {
      const identity = await scope.run(actor.workspaceId, () => protocol.identify(token));
      const account = { protocol, mode, method: 'token' as const, grant, identity };
      return await this.db(actor).transaction((tx) => saving.save(tx, actor, account));
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      return refuse(error.isRetryable ? 'UNAVAILABLE' : 'TOKEN_REFUSED', 'token', error.message);
    }
  }

  /** Chooses the shop that is published to. @throws AppError FORBIDDEN */
  async chooseShop(
    actor: Actor,
    order: { connectionId: string; shopId: string; expectedVersion?: number | null },
  ): Promise<ShopOutcome> {
    return this.changed<ShopOutcome>(actor, order.connectionId, async (tx, row) => {
      if (order.expectedVersion != null && order.expectedVersion !== row.version) {
        return {
          ...refuse('CONFLICT', 'expectedVersion', 'Somebody changed it meanwhile: look again.'),
          connection: row,
        };
      }
      const shop = row.shops.find(({ id }) => id === order.shopId);
      if (!shop) return { ...refuse('SHOP_UNKNOWN', 'shopId', 'The account has no such shop.'), connection: row };
      const [chosen] = await tx.query<ConnectionRow>(CHOOSE_SHOP, [row.workspaceId, row.id, shop.id]);
      const [before, after] = [{ shopId: row.shopId }, { provider: row.provider, shopId: shop.id }];
      await this.note(tx, { actor, action: 'connection.shop_chosen', row, before, after });
      await this.deps.shopChosen(tx, row);
      return { connection: chosen! };
    });
  }

  /** Asks the provider whether it still works, and reads the shops anew. @throws AppError FORBIDDEN */
  async check(actor: Actor, connectionId: string): Promise<CheckOutcome> {
    requireRight(actor, 'connections.manage');
    const [row] = await this.byIds(actor, [connectionId]);
    if (!row) return NOT_FOUND;
    const { calls, protocols } = this.deps;
    try {
      const { identify } = bound(protocols.of(row.provider));
      const identity = await calls.call(row.workspaceId, row.provider, ({ token }) => identify(token));
      return await this.changed<CheckOutcome>(actor, row.id, async (tx, now) => ({
        connection: await this.keepIdentity(tx, now, identity),
      }));
    } catch (error) {
      const [now] = await this.byIds(actor, [connectionId]);
      if (!(error instanceof Error) || !isExpected(error)) throw error;
      const failure = error instanceof ProviderFailure && error.isRetryable ? 'UNAVAILABLE' : 'REFUSED';
      return { ...refuse(failure, null, error.message), connection: now ?? row };
    }
  }

  /** By the row as it is now: while the provider was asked somebody may have chosen another shop. */
  private async keepIdentity(tx: Tx, row: ConnectionRow, identity: Identity): Promise<ConnectionRow> {
    const shopId = chooseShop(identity, row);
    const facts = [identity.accountName, JSON.stringify(identity.shops), shopId, this.deps.clock.now()];
    const [checked] = await tx.query<ConnectionRow>(SET_IDENTITY, [row.workspaceId, row.id, ...facts]);
    if (shopId !== null && shopId !== row.shopId) await this.deps.shopChosen(tx, row);
    return checked!;
  }

  /** Takes consent back where the provider lets us, and forgets the tokens in any case. @throws AppError FORBIDDEN */
  async remove(actor: Actor, connectionId: string): Promise<RemoveOutcome> {
    requireRight(actor, 'connections.manage');
    const [found] = await this.byIds(actor, [connectionId]);
    if (!found) return NOT_FOUND;
    const isRevoked = await this.revoke(found);
    const outcome = await this.changed(actor, connectionId, async (tx, row) => {
      await tx.query(REMOVE, [row.workspaceId, row.id]);
      const before = { provider: row.provider, mode: row.mode };
      await this.note(tx, { actor, action: 'connection.removed', row, before, after: { isRevoked } });
      return { connection: row };
    });
    return isRefused(outcome) ? NOT_FOUND : { removed: outcome.connection, isRevoked };
  }

  private async revoke(row: ConnectionRow): Promise<boolean> {
    const { protocols, vault, scope } = this.deps;
    const { consent } = protocols.of(row.provider);
    if (row.method === 'token' || !consent?.revoke || row.mode !== protocols.modeOf(row.provider)) return false;
    try {
      await scope.run(row.workspaceId, () => consent.revoke!(vault.open(row)));
      return true;
    } catch {
      // Ended there already, out of reach, or sealed by a key that is gone: it is forgotten here all the same.
      return false;
    }
  }

  private async changed<Outcome extends object>(
    actor: Actor,
    connectionId: string,
    change: (tx: Tx, row: ConnectionRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'connections.manage');
    const workspaceId = requireWorkspace(actor);
    return this.db(actor).transaction(async (tx) => {
      const [row] = await tx.query<ConnectionRow>(LOCK, [workspaceId, connectionId]);
      return row ? change(tx, row) : NOT_FOUND;
    });
  }

  private describe(provider: Connectable, rows: readonly ConnectionRow[]): ConnectableProvider {
    const { protocols } = this.deps;
    const protocol = protocols.of(provider);
    const missing = protocols.missingFor(provider);
    const methods: ('oauth' | 'token')[] = [];
    if (protocol.consent && missing.length === 0) methods.push('oauth');
    if (protocol.pasted) methods.push('token');
    const connection = rows.find((row) => row.provider === provider);
    return { provider, protocol, mode: protocols.modeOf(provider), methods, missing, connection };
  }

  private note(
    tx: Tx,
    {
      actor,
      action,
      row,
      before,
      after,
    }: { actor: Actor; action: string; row: ConnectionRow; before: object; after: object },
  ): Promise<void> {
    const subject = { kind: 'connection', id: row.id };
    return this.deps.audit.record(tx, { actor, action, subject, before: { ...before }, after: { ...after } });
  }

  private db(actor: Actor) {
    return this.deps.db.as(this.deps.tenantOf(actor));
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no connection with this id.');

function isTokenText(token: string): boolean {
  const { min, max } = CONNECTION_RULES.token;
  return token.length >= min && token.length <= max && /^[\x21-\x7e]+$/.test(token);
}

/** Failures of providers, and our own that say what to do. */
function isExpected(error: Error): boolean {
  return error instanceof ProviderFailure || (error.name === 'AppError' && 'facts' in error);
}

const bound = (protocol: ConnectionProtocol) => ({ identify: (token: string) => protocol.identify(token) });
