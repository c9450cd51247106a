import type { Statement } from '#infra/postgres/database.js';
import { growthSql, yearDailySql } from './growth-sql.js';
import { TREND_RULES } from './scorer-parameters.js';

const hourAt = (column: string): string => `to_timestamp(${column} * 3600.0::float8)`;

/** Columns of trends that follow trend_lives. */
const FOLLOWED = [
  'score', 'evidence', 'velocity', 'acceleration', 'momentum', 'confidence', 'stage', 'novelty', 'platform_count', 'origin',
]; // prettier-ignore

const publish = (name: string, where: string): Statement => ({
  name,
  text: `
INSERT INTO trends AS t (keyword_id, ${FOLLOWED.join(', ')}, first_seen_at, onset_at, peak_at, scored_bin, updated_at)
SELECT keyword_id, ${FOLLOWED.join(', ')}, ${hourAt('first_hour')}, ${hourAt('onset_hour')}, ${hourAt('peak_hour')},
  ${hourAt('scored_hour')}, $1::timestamptz
FROM trend_lives WHERE ${where}
ON CONFLICT (keyword_id) DO UPDATE SET ${FOLLOWED.map((column) => `${column} = EXCLUDED.${column}`).join(', ')},
  first_seen_at = CASE WHEN t.first_seen_at >= EXCLUDED.first_seen_at AND t.first_seen_at < EXCLUDED.first_seen_at + interval '1 hour'
    THEN t.first_seen_at ELSE EXCLUDED.first_seen_at END,
  onset_at = EXCLUDED.onset_at, peak_at = EXCLUDED.peak_at, scored_bin = EXCLUDED.scored_bin, updated_at = EXCLUDED.updated_at`,
});

/** Brings the public rows to what was scored after hour number $2. $1: now. */
export const PUBLISH_TRENDS = publish('publish-trends', 'scored_hour > $2::int');

/** The same for the keywords $2. */
export const PUBLISH_TRENDS_OF = publish('publish-trends-of', 'keyword_id = ANY ($2::int[])');

const IS_EVIDENT = `score >= ${(100 * TREND_RULES.evidentEvidence) / TREND_RULES.fullEvidence}`;

const flag = (name: string, among: string): Statement => ({
  name,
  text: `
WITH wanted AS MATERIALIZED (
  SELECT keyword_id FROM trends WHERE ${IS_EVIDENT}${among}
  UNION SELECT keyword_id FROM trends WHERE (is_breakout OR is_seasonal)${among}
), ${growthSql({ keywords: 'SELECT keyword_id FROM wanted', at: '$1::timestamptz', isOfYear: true })}, flags AS (
  SELECT keyword_id, is_breakout,
    CASE WHEN year_previous > 0 AND year_previous >= 0.5 * coalesce(year_current, 0)
      THEN year_previous / 30.0 >= 1.5 * ${yearDailySql('growth.keyword_id', '$1::timestamptz')} ELSE false END AS is_seasonal
  FROM growth
)
UPDATE trends t SET is_breakout = f.is_breakout, is_seasonal = f.is_seasonal FROM flags f
WHERE t.keyword_id = f.keyword_id AND (t.is_breakout, t.is_seasonal) IS DISTINCT FROM (f.is_breakout, f.is_seasonal)`,
});

/**
 * Breakout and season of what is evident now, and of what was flagged before. $1: end of the last sealed hour.
 * Seasonal: last year's same weeks were half as high again as that year, and explain half of the level of now; over
 * platforms that were read all that year.
 */
export const FLAG_TRENDS = flag('flag-trends', '');

/** The same among the keywords $2: counts of the others are what they were. */
export const FLAG_TRENDS_OF = flag('flag-trends-of', ' AND keyword_id = ANY ($2::int[])');
