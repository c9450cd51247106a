import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { Actor } from './actor.js';
import { ALIVE, FIND, type KeySecretRow, TOUCH } from './api-key-statements.js';
import { isIpAllowed } from './ip-allow-list.js';
import { isHashOfKey, prefixOf } from './key-text.js';

export type KeyActor = Extract<Actor, { kind: 'key' }>;

const TOUCH_EVERY_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/** Proves API keys, `pk_live_<id>_<secret>`: found by their prefix, proven by the SHA-256 of the whole. */
export class KeyRing {
  private readonly touchedAt = new Map<string, number>();

  constructor(private readonly db: Database) {}

  /**
   * @param ip address of the caller; undefined where there is none, which a key with an IP list refuses
   * @throws AppError UNAUTHENTICATED, without saying which part is wrong; FORBIDDEN from an address that is not on its list
   */
  async authenticate(key: string, ip?: string): Promise<KeyActor> {
    const prefix = prefixOf(key);
    const [row] = prefix ? await this.db.query<KeySecretRow>(FIND, [prefix]) : [];
    if (!row?.isAlive || !isHashOfKey(row.secretHash, key)) {
      throw new AppError('UNAUTHENTICATED', 'This API key is unknown, expired or revoked.');
    }
    if (!isIpAllowed(row.ipAllowList, ip ?? '')) {
      throw new AppError('FORBIDDEN', `This API key may not be used from the address ${ip ?? 'of this caller'}.`);
    }
    await this.touch(row);
    return { kind: 'key', keyId: row.id, workspaceId: row.workspaceId, scopes: row.scopes };
  }

  /** Which of these keys still stand, and until when; null: they do not expire. Sockets ask every few seconds. */
  async alive(keyIds: readonly string[]): Promise<Map<string, Date | null>> {
    if (keyIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; expiresAt: Date | null }>(ALIVE, [keyIds]);
    return new Map(rows.map(({ id, expiresAt }) => [id, expiresAt]));
  }

  /** last_used_at is for people: once a minute is enough, and a write a request would be too much. */
  private async touch({ id, workspaceId }: KeySecretRow): Promise<void> {
    const now = performance.now();
    const touchedAt = this.touchedAt.get(id);
    if (touchedAt !== undefined && now - touchedAt < TOUCH_EVERY_MS) return;
    if (this.touchedAt.size >= MOST_REMEMBERED) this.touchedAt.clear();
    this.touchedAt.set(id, now);
    await this.db.as({ workspaceId, userId: null }).query(TOUCH, [id]);
  }
}
