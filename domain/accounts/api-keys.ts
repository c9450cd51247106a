import { createHash, randomInt, randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { type Actor, type Scope, SCOPES } from './actor.js';

export type KeyActor = Extract<Actor, { kind: 'key' }>;

export interface NewApiKey {
  workspaceId: string;
  name?: string;
  scopes: readonly string[];
  /** Absent: it does not expire. */
  expiresAt?: Date;
}

export interface CreatedApiKey {
  id: string;
  /** The whole key. It is shown this once: only its hash is stored. */
  key: string;
  prefix: string;
}

interface KeyRow {
  id: string;
  workspaceId: string;
  secretHash: Buffer;
  scopes: Scope[];
  isAlive: boolean;
}

const KEY = /^(pk_live_[0-9a-z]{12})_([0-9a-f]{48})$/;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TOUCH_EVERY_MS = 60_000;

const INSERT: Statement = {
  name: 'api_keys_insert',
  text: `INSERT INTO api_keys (workspace_id, name, prefix, secret_hash, scopes, expires_at)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
};
const FIND: Statement = {
  name: 'api_keys_find',
  text: `SELECT id, workspace_id AS "workspaceId", secret_hash AS "secretHash", scopes,
  revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now()) AS "isAlive"
FROM api_keys WHERE prefix = $1`,
};
const TOUCH: Statement = { name: 'api_keys_touch', text: 'UPDATE api_keys SET last_used_at = now() WHERE id = $1' };
const REVOKE: Statement = {
  name: 'api_keys_revoke',
  text: 'UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()) WHERE prefix = $1 RETURNING id',
};
const ALIVE: Statement = {
  name: 'api_keys_alive',
  text: 'SELECT id, expires_at AS "expiresAt" FROM podpusher_alive_keys($1::uuid[])',
};

/** Keys for machines, `pk_live_<id>_<secret>`: found by their prefix, proven by the SHA-256 of the whole. */
export class ApiKeys {
  private readonly touchedAt = new Map<string, number>();

  constructor(private readonly db: Database) {}

  /** @throws AppError BAD_USER_INPUT for an unknown scope, FORBIDDEN for an actor that may not make keys */
  async create(actor: Actor, wanted: NewApiKey): Promise<CreatedApiKey> {
    requireKeyMaker(actor, wanted.workspaceId);
    const scopes = readScopes(wanted.scopes);
    const prefix = `pk_live_${Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
    const key = `${prefix}_${randomBytes(24).toString('hex')}`;
    const { workspaceId, name = '', expiresAt = null } = wanted;
    const [row] = await this.db.query<{ id: string }>(INSERT, [
      workspaceId,
      name,
      prefix,
      hashOf(key),
      scopes,
      expiresAt,
    ]);
    return { id: row!.id, key, prefix };
  }

  /**
   * Ends a key at once, by the key itself or its prefix.
   * @throws AppError NOT_FOUND
   */
  async revoke(actor: Actor, keyOrPrefix: string): Promise<void> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Keys are revoked with the podpusher program.');
    const prefix = KEY.exec(keyOrPrefix)?.[1] ?? keyOrPrefix;
    const revoked = await this.db.query(REVOKE, [prefix]);
    if (revoked.length === 0) throw new AppError('NOT_FOUND', `There is no API key ${prefix}.`);
  }

  /** @throws AppError UNAUTHENTICATED, without saying which part is wrong */
  async authenticate(key: string): Promise<KeyActor> {
    const prefix = KEY.exec(key)?.[1];
    const [row] = prefix ? await this.db.query<KeyRow>(FIND, [prefix]) : [];
    if (!row?.isAlive || !timingSafeEqual(row.secretHash, hashOf(key))) {
      throw new AppError('UNAUTHENTICATED', 'This API key is unknown, expired or revoked.');
    }
    await this.touch(row.id);
    return { kind: 'key', keyId: row.id, workspaceId: row.workspaceId, scopes: row.scopes };
  }

  /** Which of these keys still stand, and until when; null: they do not expire. Sockets ask every few seconds. */
  async alive(keyIds: readonly string[]): Promise<Map<string, Date | null>> {
    if (keyIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; expiresAt: Date | null }>(ALIVE, [keyIds]);
    return new Map(rows.map(({ id, expiresAt }) => [id, expiresAt]));
  }

  /** last_used_at is for people: once a minute is enough, and a write a request would be too much. */
  private async touch(keyId: string): Promise<void> {
    const now = performance.now();
    const touchedAt = this.touchedAt.get(keyId);
    if (touchedAt !== undefined && now - touchedAt < TOUCH_EVERY_MS) return;
    this.touchedAt.set(keyId, now);
    await this.db.query(TOUCH, [keyId]);
  }
}

function requireKeyMaker(actor: Actor, workspaceId: string): void {
  const isOwner = actor.kind === 'user' && actor.workspaceId === workspaceId && actor.role === 'owner';
  if (actor.kind !== 'system' && !isOwner) {
    throw new AppError('FORBIDDEN', 'API keys are made by the owner of a workspace.');
  }
}

function readScopes(names: readonly string[]): Scope[] {
  const unknown = names.filter((name) => !(SCOPES as readonly string[]).includes(name));
  if (unknown.length > 0 || names.length === 0) {
    const found = unknown.length > 0 ? `There is no scope ${unknown.join(', ')}.` : 'A key needs a scope.';
    throw new AppError('BAD_USER_INPUT', `${found} Scopes are: ${SCOPES.join(', ')}.`, { field: ['scopes'] });
  }
  return [...new Set(names)] as Scope[];
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
