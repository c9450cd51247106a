import type { Database } from '#infra/postgres/database.js';
import { HOUR_MS } from '#infra/clock.js';
import { type Origin, originOf } from '#schema/signals/signal.values.js';
import type { TrendStage } from '#schema/trends/trend.values.js';

/** A trend's public row with its keyword: plain columns, as one statement gives them. */
export interface TrendRow {
  /** Kind of the public id. */
  kind: 'trd';
  keywordId: number;
  /** uuid; the API shows it as `trd_…`. */
  id: string;
  keyword: string;
  display: string;
  category: string;
  score: number;
  velocity: number | null;
  acceleration: number | null;
  momentum: number | null;
  confidence: number;
  stage: TrendStage;
  isSeasonal: boolean;
  isBreakout: boolean;
  novelty: number;
  firstSeenAt: Date;
  onsetAt: Date | null;
  peakAt: Date | null;
  updatedAt: Date;
  scoredThrough: Date | null;
  origin: Origin;
}

type SqlRow = Omit<TrendRow, 'kind' | 'scoredThrough' | 'origin'> & { scoredBin: Date | null; originId: number };

const COLUMNS = `SELECT t.keyword_id AS "keywordId", t.id, k.keyword, k.display, k.category, t.score, t.velocity,
  t.acceleration, t.momentum, t.confidence, t.stage, t.is_seasonal AS "isSeasonal", t.is_breakout AS "isBreakout",
  t.novelty, t.first_seen_at AS "firstSeenAt", t.onset_at AS "onsetAt", t.peak_at AS "peakAt",
  t.updated_at AS "updatedAt", t.scored_bin AS "scoredBin", t.origin AS "originId"
FROM trends t JOIN keywords k ON k.id = t.keyword_id`;

const BY_KEYWORD_IDS = { name: 'trends_by_keyword_ids', text: `${COLUMNS} WHERE t.keyword_id = ANY ($1::int[])` };
const BY_IDS = { name: 'trends_by_ids', text: `${COLUMNS} WHERE t.id = ANY ($1::uuid[])` };
const BY_KEYWORDS = { name: 'trends_by_keywords', text: `${COLUMNS} WHERE k.keyword = ANY ($1::text[])` };

/** Second step of lists, and single trends: rows by key, many at a time. Order is the caller's. */
export class TrendQueries {
  constructor(private readonly db: Database) {}

  async byKeywordIds(keywordIds: readonly number[]): Promise<TrendRow[]> {
    return (await this.db.query<SqlRow>(BY_KEYWORD_IDS, [keywordIds])).map(toTrendRow);
  }

  async byIds(ids: readonly string[]): Promise<TrendRow[]> {
    return (await this.db.query<SqlRow>(BY_IDS, [ids])).map(toTrendRow);
  }

  /** @param keywords normalised */
  async byKeywords(keywords: readonly string[]): Promise<TrendRow[]> {
    return (await this.db.query<SqlRow>(BY_KEYWORDS, [keywords])).map(toTrendRow);
  }
}

function toTrendRow({ scoredBin, originId, ...row }: SqlRow): TrendRow {
  return {
    ...row,
    kind: 'trd',
    scoredThrough: scoredBin ? new Date(scoredBin.getTime() + HOUR_MS) : null,
    origin: originOf(originId),
  };
}
