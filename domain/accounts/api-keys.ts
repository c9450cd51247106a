import { AppError } from '#infra/errors.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { ACCESS_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { Actor } from './actor.js';
import { type KeyFailure, type NewApiKey, readKeyChange, readNewKey } from './api-key-order.js';
import {
  type ApiKeyRow,
  BY_ID_LOCKED,
  BY_IDS,
  COUNT_LIVE,
  INSERT,
  LOCK_WORKSPACE,
  PAGE,
  REVOKE,
  UPDATE,
} from './api-key-statements.js';
import type { AuditLog } from './audit-log.js';
import { entitlementsOf, type PlanName } from './entitlements.js';
import { newKeyText, hashOfKey, prefixOf } from './key-text.js';
import { hasRight, requireRight, requireWorkspace } from './permissions.js';
import { isRefused, type Refusal, refuse } from './refusal.js';
import { readRowPage, type RowPage } from './row-pages.js';
import { tenantOf } from './tenant.js';

export interface ApiKeysDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  wake: WakeUps;
}

/** The key itself is shown this once: null in the answer to a repeat. */
export type KeyCreation = { apiKey: ApiKeyRow; key: string | null } | Refusal<KeyFailure | 'KEY_LIMIT'>;
export type KeyChange =
  { apiKey: ApiKeyRow } | (Refusal<'NAME_INVALID' | 'IP_INVALID' | 'NOT_FOUND' | 'CONFLICT'> & { apiKey?: ApiKeyRow });
export type KeyRevocation = { apiKey: ApiKeyRow } | Refusal<'NOT_FOUND'>;

export interface ApiKeyChange {
  keyId: string;
  name?: string;
  ipAllowList?: readonly string[];
  expectedVersion?: number;
}

const FIND_PREFIX = {
  name: 'api_keys_find_prefix',
  text: 'SELECT id, workspace_id AS "workspaceId" FROM podpusher_find_key($1)',
};

/** Keys for machines as people manage them. What proves a key is KeyRing. */
export class ApiKeys {
  constructor(private readonly deps: ApiKeysDeps) {}

  /** Newest first, revoked ones included. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, page: PageRequest): Promise<RowPage<ApiKeyRow>> {
    requireRight(actor, 'keys.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'api keys', shape: null, page }, (after, limit) =>
      db.query<ApiKeyRow>(PAGE, [workspaceId, after, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ApiKeyRow[]> {
    if (!hasRight(actor, 'keys.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<ApiKeyRow>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** @throws AppError FORBIDDEN without the right */
  async create(actor: Actor, wanted: NewApiKey, call: IdempotentCall): Promise<KeyCreation> {
    requireRight(actor, 'keys.manage');
    const order = readNewKey(actor, wanted);
    if (isRefused(order)) return order;
    const workspaceId = requireWorkspace(actor);
    return this.deps.idempotency.run<KeyCreation>(actor, call, {
      run: async (tx) => {
        const [workspace] = await tx.query<{ plan: PlanName }>(LOCK_WORKSPACE, [workspaceId]);
        const [count] = await tx.query<{ live: number }>(COUNT_LIVE, [workspaceId]);
        const limit = entitlementsOf(workspace?.plan ?? 'free').apiKeys;
        if ((count?.live ?? 0) >= limit) {
          return refuse('KEY_LIMIT', null, `The plan allows ${limit} keys: revoke one, or choose a larger plan.`);
        }
        return this.insert(tx, { actor, workspaceId, order });
      },
      keep: (made) => (isRefused(made) ? undefined : { ...made, key: null }),
    });
  }

  /**
   * For the program on the machine, which is bound by no plan.
   * @throws AppError BAD_USER_INPUT that names the option at fault, FORBIDDEN for anybody else
   */
  async createFor(actor: Actor, workspaceId: string, wanted: NewApiKey): Promise<{ apiKey: ApiKeyRow; key: string }> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'This is for the podpusher program.');
    const order = readNewKey(actor, wanted);
    if (isRefused(order)) {
      throw new AppError('BAD_USER_INPUT', order.message, { field: order.field?.slice(1) ?? [] });
    }
    return this.deps.db
      .as({ workspaceId, userId: null })
      .transaction((tx) => this.insert(tx, { actor, workspaceId, order }));
  }

  /** Name and addresses; scopes and expiry hold for ever. @throws AppError FORBIDDEN without the right */
  async update(actor: Actor, { keyId, expectedVersion, ...change }: ApiKeyChange): Promise<KeyChange> {
    requireRight(actor, 'keys.manage');
    const order = readKeyChange(change);
    if (isRefused(order)) return order;
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<KeyChange>(async (tx) => {
      const [apiKey] = await tx.query<ApiKeyRow>(BY_ID_LOCKED, [workspaceId, keyId]);
      if (!apiKey) return NOT_FOUND;
      if (expectedVersion !== undefined && expectedVersion !== apiKey.version) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'The key was changed meanwhile; look again.'), apiKey };
      }
      const { name = apiKey.name, ipAllowList = apiKey.ipAllowList } = order;
      const [changed] = await tx.query<ApiKeyRow>(UPDATE, [workspaceId, keyId, name, ipAllowList]);
      const before = { name: apiKey.name, ipAllowList: apiKey.ipAllowList };
      const after = { name, ipAllowList };
      await this.note(tx, { actor, action: 'api_key.changed', keyId, before, after });
      await this.publish(tx, keyId);
      return { apiKey: changed! };
    });
  }

  /** Ends a key at once, with its sockets. @throws AppError FORBIDDEN without the right */
  async revoke(actor: Actor, keyId: string): Promise<KeyRevocation> {
    requireRight(actor, 'keys.manage');
    return this.end(actor, requireWorkspace(actor), keyId);
  }

  /**
   * For the program on the machine: by the key itself or its prefix.
   * @throws AppError NOT_FOUND, FORBIDDEN for anybody else
   */
  async revokeByText(actor: Actor, keyOrPrefix: string): Promise<void> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'This is for the podpusher program.');
    const prefix = prefixOf(keyOrPrefix) ?? keyOrPrefix;
    const [found] = await this.deps.db.query<{ id: string; workspaceId: string }>(FIND_PREFIX, [prefix]);
    if (!found) throw new AppError('NOT_FOUND', `There is no API key ${prefix}.`);
    await this.end(actor, found.workspaceId, found.id);
  }

  private async insert(
    tx: Tx,
    { actor, workspaceId, order }: { actor: Actor; workspaceId: string; order: Required<NewApiKey> },
  ): Promise<{ apiKey: ApiKeyRow; key: string }> {
    const { key, prefix } = newKeyText();
    const { name, scopes, expiresAt, ipAllowList } = order;
    const createdBy = actor.kind === 'user' ? actor.userId : null;
    const values = [workspaceId, name, prefix, hashOfKey(key), scopes, expiresAt, ipAllowList, createdBy];
    const [apiKey] = await tx.query<ApiKeyRow>(INSERT, values);
    const after = { name, prefix, scopes, expiresAt, ipAllowList };
    await this.note(tx, { actor, action: 'api_key.created', keyId: apiKey!.id, after, workspaceId });
    return { apiKey: apiKey!, key };
  }

  private async end(actor: Actor, workspaceId: string, keyId: string): Promise<KeyRevocation> {
    return this.deps.db.as({ ...tenantOf(actor), workspaceId }).transaction<KeyRevocation>(async (tx) => {
      const [apiKey] = await tx.query<ApiKeyRow>(BY_ID_LOCKED, [workspaceId, keyId]);
      if (!apiKey) return NOT_FOUND;
      if (apiKey.isRevoked) return { apiKey };
      const [revoked] = await tx.query<ApiKeyRow>(REVOKE, [workspaceId, keyId]);
      await this.note(tx, { actor, action: 'api_key.revoked', keyId, workspaceId });
      await this.publish(tx, keyId);
      return { apiKey: revoked! };
    });
  }

  private publish(tx: Tx, keyId: string): Promise<void> {
    return this.deps.wake.publish(tx, ACCESS_CHANGED, JSON.stringify({ keyId }));
  }

  private async note(
    tx: Tx,
    { keyId, ...entry }: Omit<Parameters<AuditLog['record']>[1], 'subject'> & { keyId: string },
  ): Promise<void> {
    await this.deps.audit.record(tx, { ...entry, subject: { kind: 'api_key', id: keyId } });
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no API key with this id.');
