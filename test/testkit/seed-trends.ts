import type { Database } from '#infra/postgres/database.js';
import { ORIGIN_IDS, type Origin, PLATFORM_IDS, type Platform } from '#schema/signals/signal.values.js';
import type { TrendStage } from '#schema/trends/trend.values.js';

export interface SeedTrend {
  keyword: string;
  category?: string;
  score?: number;
  velocity?: number | null;
  confidence?: number;
  stage?: TrendStage;
  origin?: Origin;
  isBreakout?: boolean;
  isSeasonal?: boolean;
  firstSeenAt?: Date;
  updatedAt?: Date;
  platforms?: readonly Platform[];
}

const AT = new Date('2026-11-01T00:00:00Z');

/** Writes public rows as sealing would, without any signal behind them. Returns the keyword ids in the order given. */
export async function seedTrends(db: Database, trends: readonly SeedTrend[]): Promise<number[]> {
  const keywords = await db.query<{ id: number; keyword: string }>(
    {
      name: 'seed_keywords',
      text: `INSERT INTO keywords (keyword, display, category)
SELECT * FROM unnest($1::text[], $1::text[], $2::text[]) RETURNING id, keyword`,
    },
    [trends.map(({ keyword }) => keyword), trends.map(({ category = 'other' }) => category)],
  );
  const idOf = new Map(keywords.map(({ id, keyword }) => [keyword, id]));
  await db.query({ name: 'seed_trends', text: INSERT_TRENDS }, [
    JSON.stringify(trends.map((trend) => toRow(trend, idOf.get(trend.keyword)!))),
  ]);
  await db.query({ name: 'seed_states', text: INSERT_STATES }, [
    JSON.stringify(
      trends.flatMap(({ keyword, platforms = [] }) =>
        platforms.map((platform) => ({ keyword_id: idOf.get(keyword), platform_id: PLATFORM_IDS[platform] })),
      ),
    ),
  ]);
  return trends.map(({ keyword }) => idOf.get(keyword)!);
}

function toRow(trend: SeedTrend, keywordId: number): Record<string, unknown> {
  return {
    keyword_id: keywordId,
    score: trend.score ?? 0,
    velocity: trend.velocity ?? null,
    confidence: trend.confidence ?? 0,
    stage: trend.stage ?? 'DORMANT',
    origin: ORIGIN_IDS[trend.origin ?? 'LIVE'],
    is_breakout: trend.isBreakout ?? false,
    is_seasonal: trend.isSeasonal ?? false,
    first_seen_at: trend.firstSeenAt ?? AT,
    updated_at: trend.updatedAt ?? AT,
  };
}

const INSERT_TRENDS = `INSERT INTO trends (keyword_id, score, velocity, confidence, stage, origin, is_breakout, is_seasonal,
  first_seen_at, updated_at)
SELECT keyword_id, score, velocity, confidence, stage, origin, is_breakout, is_seasonal, first_seen_at, updated_at
FROM json_populate_recordset(NULL::trends, $1::json)`;

/** A state says here only that a platform has seen the keyword: every figure that must be there is zero. */
const INSERT_STATES = `INSERT INTO trend_states
SELECT filled.* FROM json_array_elements($1::json) AS given,
  (SELECT jsonb_object_agg(column_name, CASE data_type WHEN 'boolean' THEN 'false'::jsonb ELSE '0'::jsonb END) AS row
   FROM information_schema.columns WHERE table_name = 'trend_states' AND is_nullable = 'NO') AS zero,
  jsonb_populate_record(NULL::trend_states, zero.row || given::jsonb) AS filled`;
