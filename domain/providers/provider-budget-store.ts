import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { ProviderName } from '#infra/provider-config.js';
import { type CallBudget, HASHTAG_LIMIT, HASHTAG_WINDOW_MS, windowStart } from './provider-budgets.js';

/** Spends so much if it is left; the row's lock orders all workers. No row back: the window is spent. */
const TAKE: Statement = {
  name: 'budget-take',
  text: `INSERT INTO provider_budgets AS b (provider, budget, window_start, used) VALUES ($1, $2, $3, $5)
    ON CONFLICT (provider, budget, window_start) DO UPDATE SET used = b.used + excluded.used
    WHERE b.used + excluded.used <= $4
    RETURNING used`,
};
const USED: Statement = {
  name: 'budget-used',
  text: 'SELECT used FROM provider_budgets WHERE provider = $1 AND budget = $2 AND window_start = $3',
};
const HASHTAG_LOCK: Statement = {
  name: 'budget-hashtag-lock',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('podpusher instagram hashtags', 0))`,
};
const HASHTAG_STATE: Statement = {
  name: 'budget-hashtag-state',
  text: `SELECT count(*)::int AS used, bool_or(budget = $2) AS is_held FROM provider_budgets
    WHERE provider = 'instagram' AND budget LIKE 'hashtag:%' AND window_start > $1`,
};
const HASHTAG_HELD: Statement = {
  name: 'budget-hashtag-held',
  text: `SELECT substr(budget, 9) AS hashtag FROM provider_budgets
    WHERE provider = 'instagram' AND budget LIKE 'hashtag:%' AND window_start > $1`,
};
const HASHTAG_TAKE: Statement = {
  name: 'budget-hashtag-take',
  text: `INSERT INTO provider_budgets (provider, budget, window_start, used) VALUES ('instagram', $1, $2, 1)
    ON CONFLICT DO NOTHING`,
};
const FORGET: Statement = {
  name: 'budget-forget',
  text: 'DELETE FROM provider_budgets WHERE window_start < $1',
};

/** Spent budgets in PostgreSQL, shared by all workers. */
export class ProviderBudgetStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes a call out of the budget, by its price where that counts; false when its window is spent. */
  async take(provider: ProviderName, budget: CallBudget, price = 1): Promise<boolean> {
    const start = windowStart(this.clock.now(), budget);
    const amount = budget.isSpread ? price : 1;
    const rows = await this.db.query(TAKE, [provider, budget.name, start, budget.limit, amount]);
    return rows.length === 1;
  }

  /** What is spent of the window of now. */
  async used(provider: ProviderName, budget: CallBudget): Promise<number> {
    const start = windowStart(this.clock.now(), budget);
    const [row] = await this.db.query<{ used: number }>(USED, [provider, budget.name, start]);
    return row?.used ?? 0;
  }

  /** Takes one of Instagram's 30 hashtags of 7 days; true also when this hashtag is held already. */
  async takeHashtag(hashtag: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      await tx.query(HASHTAG_LOCK);
      const values = [new Date(now.getTime() - HASHTAG_WINDOW_MS), `hashtag:${hashtag}`];
      const [state] = await tx.query<{ used: number; is_held: boolean | null }>(HASHTAG_STATE, values);
      if (state?.is_held) return true;
      if ((state?.used ?? 0) >= HASHTAG_LIMIT) return false;
      await tx.query(HASHTAG_TAKE, [`hashtag:${hashtag}`, now]);
      return true;
    });
  }

  /** Hashtags that can be read without spending: those of the running 7 days. */
  async heldHashtags(): Promise<Set<string>> {
    const since = new Date(this.clock.now().getTime() - HASHTAG_WINDOW_MS);
    const rows = await this.db.query<{ hashtag: string }>(HASHTAG_HELD, [since]);
    return new Set(rows.map((row) => row.hashtag));
  }

  /** Drops windows that ended before any rule looks back. */
  async forgetOld(): Promise<void> {
    await this.db.query(FORGET, [new Date(this.clock.now().getTime() - 2 * HASHTAG_WINDOW_MS)]);
  }
}
