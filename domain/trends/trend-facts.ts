import { LRUCache } from 'lru-cache';
import type { Database, Statement } from '#infra/postgres/database.js';
import { type Origin, originOf, type Platform, platformOf } from '#schema/signals/signal.values.js';
import type { TrendStage } from '#schema/trends/trend.values.js';
import { SEEN_LATELY } from './trend-filter-sql.js';

/** What live filters look at: a keyword with the last sealed figures of its trend; null until it is scored. */
export interface TrendFactsRow {
  keywordId: number;
  keyword: string;
  category: string;
  /** Where it was seen in the last 7 days. */
  platforms: Platform[];
  origin: Origin | null;
  stage: TrendStage | null;
  score: number | null;
  velocity: number | null;
  confidence: number | null;
  firstSeenAt: Date | null;
  updatedAt: Date | null;
  isBreakout: boolean | null;
  isSeasonal: boolean | null;
}

type SqlRow = Omit<TrendFactsRow, 'platforms' | 'origin'> & { platformIds: number[]; originId: number | null };

const FACTS: Statement = {
  name: 'trend_facts',
  text: `SELECT k.id AS "keywordId", k.keyword, k.category, t.stage, t.score, t.velocity, t.confidence,
  t.first_seen_at AS "firstSeenAt", t.updated_at AS "updatedAt", t.is_breakout AS "isBreakout", t.is_seasonal AS "isSeasonal",
  t.origin AS "originId", ARRAY(SELECT s.platform_id FROM trend_states s WHERE s.keyword_id = k.id AND ${SEEN_LATELY}) AS "platformIds"
FROM keywords k LEFT JOIN trends t ON t.keyword_id = k.id WHERE k.id = ANY ($1::int[])`,
};

const MOST_KEPT = 50_000;
const KEPT_MS = 5_000;

/** Facts by keyword, held for seconds: a busy stream would otherwise ask for the same few keywords all the time. */
export class TrendFacts {
  private readonly kept = new LRUCache<number, TrendFactsRow>({ max: MOST_KEPT, ttl: KEPT_MS });

  constructor(private readonly db: Database) {}

  /** Those of the keywords that exist. */
  async of(keywordIds: Iterable<number>): Promise<ReadonlyMap<number, TrendFactsRow>> {
    const found = new Map<number, TrendFactsRow>();
    const missing: number[] = [];
    for (const keywordId of new Set(keywordIds)) {
      const row = this.kept.get(keywordId);
      if (row) found.set(keywordId, row);
      else missing.push(keywordId);
    }
    if (missing.length === 0) return found;
    for (const row of await this.db.query<SqlRow>(FACTS, [missing])) {
      const facts = toFacts(row);
      this.kept.set(facts.keywordId, facts);
      found.set(facts.keywordId, facts);
    }
    return found;
  }

  /** After an hour was sealed: every figure may be another. */
  forget(): void {
    this.kept.clear();
  }
}

function toFacts({ platformIds, originId, ...row }: SqlRow): TrendFactsRow {
  return { ...row, platforms: platformIds.map(platformOf), origin: originId === null ? null : originOf(originId) };
}
