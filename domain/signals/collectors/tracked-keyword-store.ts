import type { Clock } from '#infra/clock.js';
import { DAY_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { type Platform, PLATFORM_IDS } from '#schema/signals/signal.values.js';
import type { TrackedKeyword } from './keyword-ranking.js';

/** Platforms on which a proposed keyword is followed. Google's feed is read whole and follows nothing. */
export const FOLLOWING_PLATFORMS = [
  'TIKTOK',
  'INSTAGRAM',
  'X',
  'PINTEREST',
  'ETSY',
] as const satisfies readonly Platform[];

/** More than any run can read; the least promising fall out first (prune). */
const MOST_FOLLOWED = 2_000;
const FORGET_AFTER_MS = 14 * DAY_MS;

const CANDIDATES: Statement = {
  name: 'tracked-candidates',
  text: `SELECT t.keyword_id, k.keyword, t.priority, r.score, r.velocity, t.added_at, t.last_read_at, t.provider_ref
    FROM tracked_keywords t
    JOIN keywords k ON k.id = t.keyword_id
    LEFT JOIN trends r ON r.keyword_id = t.keyword_id
    WHERE t.platform_id = $1`,
};
const MARK_READ: Statement = {
  name: 'tracked-mark-read',
  text: `UPDATE tracked_keywords SET last_read_at = greatest(last_read_at, $3)
    WHERE platform_id = $1 AND keyword_id = ANY ($2::int[])`,
};
const SEEDS_READ: Statement = {
  name: 'tracked-seeds-read',
  text: `UPDATE tracked_keywords SET last_read_at = $1 WHERE source = 'SEEDED' AND last_read_at IS NULL`,
};
const SET_REF: Statement = {
  name: 'tracked-set-ref',
  text: 'UPDATE tracked_keywords SET provider_ref = $3 WHERE platform_id = $1 AND keyword_id = $2',
};
const FOLLOW: Statement = {
  name: 'tracked-follow',
  text: `INSERT INTO tracked_keywords AS t (platform_id, keyword_id, source, priority, added_at)
    SELECT p.id, k.id, $4, w.priority, $5
    FROM unnest($1::text[], $2::float8[]) AS w (keyword, priority)
    JOIN keywords k ON k.keyword = w.keyword
    CROSS JOIN unnest($3::smallint[]) AS p (id)
    ORDER BY p.id, k.id
    ON CONFLICT (platform_id, keyword_id) DO UPDATE SET priority = greatest(t.priority, excluded.priority)`,
};
const ADOPT_RISING: Statement = {
  name: 'tracked-adopt-rising',
  text: `INSERT INTO tracked_keywords (platform_id, keyword_id, source, priority, added_at)
    SELECT p.id, r.keyword_id, 'DISCOVERED', r.score / 100, $3
    FROM (SELECT keyword_id, score FROM trends WHERE score >= $4 ORDER BY score DESC, keyword_id DESC LIMIT $2) r
    CROSS JOIN unnest($1::smallint[]) AS p (id)
    ORDER BY p.id, r.keyword_id
    ON CONFLICT DO NOTHING`,
};
const PRUNE: Statement = {
  name: 'tracked-prune',
  text: `DELETE FROM tracked_keywords WHERE (platform_id, keyword_id) IN (
      SELECT platform_id, keyword_id FROM (
        SELECT t.platform_id, t.keyword_id,
          row_number() OVER (PARTITION BY t.platform_id ORDER BY coalesce(r.score, 0) DESC, t.priority DESC, t.added_at DESC)
            AS place
        FROM tracked_keywords t LEFT JOIN trends r ON r.keyword_id = t.keyword_id
        WHERE t.source = 'DISCOVERED' AND t.added_at < $1) ranked
      WHERE place > $2)`,
};

interface CandidateRow {
  keyword_id: number;
  keyword: string;
  priority: number;
  score: number | null;
  velocity: number | null;
  added_at: Date;
  last_read_at: Date | null;
  provider_ref: string | null;
}

export interface ProposedKeyword {
  /** Normalised. */
  keyword: string;
  /** 0-1. */
  priority: number;
}

/** The list of keywords that collectors follow (table tracked_keywords). */
export class TrackedKeywordStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async candidates(platform: Platform): Promise<TrackedKeyword[]> {
    const rows = await this.db.query<CandidateRow>(CANDIDATES, [PLATFORM_IDS[platform]]);
    return rows.map((row) => ({
      keywordId: row.keyword_id,
      keyword: row.keyword,
      priority: row.priority,
      score: row.score,
      velocity: row.velocity,
      addedAt: row.added_at,
      lastReadAt: row.last_read_at,
      providerRef: row.provider_ref,
    }));
  }

  async markRead(platform: Platform, keywordIds: readonly number[], readAt: Date): Promise<void> {
    await this.db.query(MARK_READ, [PLATFORM_IDS[platform], keywordIds, readAt]);
  }

  /** Seeds whose past is stored already: the next reading starts where it ends. */
  async markSeedsRead(readAt: Date): Promise<void> {
    await this.db.query(SEEDS_READ, [readAt]);
  }

  async setProviderRef(platform: Platform, keywordId: number, ref: string): Promise<void> {
    await this.db.query(SET_REF, [PLATFORM_IDS[platform], keywordId, ref]);
  }

  /** Follows keywords that exist already; unknown ones are left out. */
  async follow(
    proposed: readonly ProposedKeyword[],
    where: { platforms: readonly Platform[]; source: 'DISCOVERED' | 'SEEDED' },
  ): Promise<void> {
    if (proposed.length === 0) return;
    const best = new Map<string, number>();
    for (const { keyword, priority } of proposed) best.set(keyword, Math.max(priority, best.get(keyword) ?? 0));
    await this.db.query(FOLLOW, [
      [...best.keys()],
      [...best.values()],
      where.platforms.map((platform) => PLATFORM_IDS[platform]),
      where.source,
      this.clock.now(),
    ]);
  }

  /** Follows on every platform what rises on one: that is how a trend gets, or fails to get, its second witness. */
  async adoptRising(limit: number, minScore: number): Promise<void> {
    const platformIds = FOLLOWING_PLATFORMS.map((platform) => PLATFORM_IDS[platform]);
    await this.db.query(ADOPT_RISING, [platformIds, limit, this.clock.now(), minScore]);
  }

  /** Drops discovered keywords beyond the most promising, once they have had two weeks to show something. */
  async prune(): Promise<void> {
    await this.db.query(PRUNE, [new Date(this.clock.now().getTime() - FORGET_AFTER_MS), MOST_FOLLOWED]);
  }
}
