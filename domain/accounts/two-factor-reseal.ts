import type { Sealer } from '#infra/crypto/sealer.js';
import type { Database, Statement } from '#infra/postgres/database.js';

const OLD: Statement = {
  name: 'two_factor_old_keys',
  text: `SELECT user_id AS "userId", secret_sealed AS bytes, key_version AS "keyVersion" FROM two_factors
WHERE key_version <> $1 ORDER BY user_id LIMIT $2 FOR UPDATE SKIP LOCKED`,
};
const RESEAL: Statement = {
  name: 'two_factor_reseal',
  text: 'UPDATE two_factors SET secret_sealed = $2, key_version = $3 WHERE user_id = $1',
};
const BATCH = 100;

interface SealedSecret {
  userId: string;
  bytes: Buffer;
  keyVersion: number;
}

/** Seals secrets of authenticators that lie under old keys with the present one. */
export class TwoFactorReseal {
  constructor(private readonly deps: { db: Database; sealer: Sealer; currentVersion: number }) {}

  /** How many were sealed anew. Runs as podpusher_worker, which sees everybody's. May run twice and at any time. */
  async resealOld(): Promise<number> {
    const { db, sealer, currentVersion } = this.deps;
    let resealed = 0;
    for (let batch = BATCH; batch === BATCH; resealed += batch) {
      batch = await db.transaction(async (tx) => {
        const rows = await tx.query<SealedSecret & Record<string, unknown>>(OLD, [currentVersion, BATCH]);
        for (const row of rows) {
          const { bytes, keyVersion } = sealer.seal(sealer.open(row, row.userId), row.userId);
          await tx.query(RESEAL, [row.userId, bytes, keyVersion]);
        }
        return rows.length;
      });
    }
    return resealed;
  }
}
