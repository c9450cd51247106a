import type { Clock } from '#infra/clock.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { ProviderName } from '#infra/provider-config.js';
import {
  decidePace,
  type Pace,
  type PaceDecision,
  type PacePatience,
  type PaceState,
  rhythmOf,
} from './provider-paces.js';

/** Whose limits: an account's, and with '' the app's. */
export interface PaceOwner {
  readonly provider: ProviderName;
  readonly account: string;
}

const KEYS = 'unnest($2::text[], $3::text[])';
const CREATE: Statement = {
  name: 'pace-create',
  text: `INSERT INTO provider_paces (provider, account, name, spent_until)
    SELECT $1, account, name, $4 FROM ${KEYS} AS asked (account, name) ON CONFLICT DO NOTHING`,
};
const LOCK: Statement = {
  name: 'pace-lock',
  text: `SELECT account, name, spent_until, learned_limit FROM provider_paces
    WHERE provider = $1 AND (account, name) IN (SELECT * FROM ${KEYS}) ORDER BY account, name FOR UPDATE`,
};
const SPEND: Statement = {
  name: 'pace-spend',
  text: `UPDATE provider_paces p SET spent_until = asked.until
    FROM unnest($2::text[], $3::text[], $4::timestamptz[]) AS asked (account, name, until)
    WHERE p.provider = $1 AND p.account = asked.account AND p.name = asked.name`,
};
const PAUSE: Statement = {
  name: 'pace-pause',
  text: `INSERT INTO provider_paces AS p (provider, account, name, spent_until) VALUES ($1, $2, $3, $4)
    ON CONFLICT (provider, account, name) DO UPDATE SET spent_until = greatest(p.spent_until, excluded.spent_until)`,
};
const LEARN: Statement = {
  name: 'pace-learn',
  text: `INSERT INTO provider_paces AS p (provider, account, name, spent_until, learned_limit) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (provider, account, name) DO UPDATE SET learned_limit = excluded.learned_limit
    WHERE p.learned_limit IS DISTINCT FROM excluded.learned_limit`,
};
const FORGET: Statement = { name: 'pace-forget', text: 'DELETE FROM provider_paces WHERE spent_until < $1' };

interface PaceRow {
  account: string;
  name: string;
  spent_until: Date;
  learned_limit: number | null;
}

/** Limits in PostgreSQL: calls of all processes stand in one line. */
export class ProviderPaceStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A place in every one of these limits, or in none. */
  async take(owner: PaceOwner, paces: readonly Pace[], patience: PacePatience): Promise<PaceDecision> {
    const keys = paces.map((pace) => ({ pace, account: accountOf(owner, pace) }));
    return this.db.transaction(async (tx) => {
      const states = await this.lock(tx, owner.provider, keys);
      const decision = decidePace(states, { nowMs: this.clock.now().getTime(), ...patience });
      if (decision.isGranted) {
        const until = decision.spentUntilMs.map((ms) => new Date(ms));
        await tx.query(SPEND, [owner.provider, keys.map(({ account }) => account), keys.map(nameOf), until]);
      }
      return decision;
    });
  }

  /** Nobody calls for so long: the provider asked for it. Product milliseconds. */
  async pause(owner: PaceOwner, paces: readonly Pace[], waitMs: number): Promise<void> {
    const nowMs = this.clock.now().getTime();
    for (const pace of paces) {
      const until = new Date(nowMs + waitMs + rhythmOf(pace).reachMs);
      await this.db.query(PAUSE, [owner.provider, accountOf(owner, pace), pace.name, until]);
    }
  }

  /** What the provider's headers say of a limit. */
  async learn(owner: PaceOwner, pace: Pace, limit: number): Promise<void> {
    await this.db.query(LEARN, [owner.provider, accountOf(owner, pace), pace.name, this.clock.now(), limit]);
  }

  /** Drops what has not been used for a week. */
  async forgetOld(): Promise<void> {
    await this.db.query(FORGET, [new Date(this.clock.now().getTime() - WEEK_MS)]);
  }

  private async lock(tx: Tx, provider: ProviderName, keys: readonly Key[]): Promise<PaceState[]> {
    const values = [provider, keys.map(({ account }) => account), keys.map(nameOf)];
    let rows = await tx.query<PaceRow>(LOCK, values);
    if (rows.length < keys.length) {
      await tx.query(CREATE, [...values, this.clock.now()]);
      rows = await tx.query<PaceRow>(LOCK, values);
    }
    return keys.map(({ pace, account }) => {
      const row = rows.find((one) => one.account === account && one.name === pace.name);
      const limit = row?.learned_limit ?? pace.limit;
      return { pace: { ...pace, limit }, spentUntilMs: row?.spent_until.getTime() ?? 0 };
    });
  }
}

interface Key {
  readonly pace: Pace;
  readonly account: string;
}

const WEEK_MS = 7 * 86_400_000;
const nameOf = ({ pace }: Key): string => pace.name;
const accountOf = ({ account }: PaceOwner, { scope }: Pace): string => (scope === 'app' ? '' : account);
