import type { Statement } from '#infra/postgres/database.js';
import { HOURLY_PARAMETERS, TREND_RULES } from './scorer-parameters.js';
import { Scorer } from './scorer.js';
import { float, leaked, rest } from './sql-numbers.js';

const p = HOURLY_PARAMETERS;
const r = TREND_RULES;
const { rates } = new Scorer(p);
/** Once a day everything that was seen within 60 days is looked at, so that quiet keywords do not stand still. */
const DAILY_HOURS = 60 * 24;
const DAY_SLOT = `(($2::int / 24) % 7)`;

const rested = (column: string, rate: { alpha: number; warmBins: number }): string =>
  `${rest(`s.${column}`, rate, { n: 's.bins', k: '(z.ordinal - s.ordinal)' })} AS ${column}`;

/** Which keywords: seen in the hour, or not at rest; and once a day all that are young enough. */
const TOUCHED = `
counted AS MATERIALIZED (
  SELECT c.keyword_id, sum(c.count)::float8 AS count, max(c.origin) FILTER (WHERE c.count > 0) AS origin
  FROM signals_by_hour c WHERE c.bucket = $1 GROUP BY c.keyword_id
), touched AS MATERIALIZED (
  SELECT c.keyword_id FROM counted c
  UNION SELECT c.keyword_id FROM trend_lives c WHERE NOT c.is_settled
  UNION SELECT c.keyword_id FROM trend_lives c
    WHERE $2::int % 24 = 0 AND c.is_settled AND c.last_active_hour > $2::int - ${DAILY_HOURS}
)`;

/** Every platform of these keywords, brought to the hour (settleTo), then together (sumUp in trend-life.ts). Counts come in by
 * UNION and not by a join: right after a burst of new keywords PostgreSQL knows nothing of their number and would loop. */
const SUMS = `
now_at AS MATERIALIZED (
  SELECT a.id AS platform_id, h.ordinal FROM platforms a CROSS JOIN LATERAL (
    SELECT ordinal FROM platform_season_hours WHERE platform_id = a.id AND bucket <= $1 ORDER BY bucket DESC LIMIT 1) h
), settled AS (
  SELECT s.keyword_id, s.names_authors, s.first_hour, s.last_active_hour, s.bins + greatest(0, z.ordinal - s.ordinal) AS bins,
    s.w1 * ${leaked(p.leaksPerHour[0], '($2::int - s.last_hour)')} AS w1,
    s.w2 * ${leaked(p.leaksPerHour[1], '($2::int - s.last_hour)')} AS w2,
    NOT s.names_authors OR coalesce($2::int - s.author_hour_3 < ${r.authorHours}, false) AS is_crowd,
    $2::int - s.strong_hour < ${r.strongHours} AS is_strong,
    ${rested('level', rates.level)}, ${rested('average_6h', rates['6h'])},
    ${rested('average_24h', rates['24h'])}, ${rested('average_7d', rates['7d'])}
  FROM touched t CROSS JOIN LATERAL (SELECT * FROM trend_states WHERE keyword_id = t.keyword_id OFFSET 0) s
    JOIN now_at z USING (platform_id) OFFSET 0
), parts AS (
  SELECT keyword_id, names_authors, first_hour, last_active_hour, bins, greatest(w1, w2) AS evidence, is_crowd, is_strong,
    level, average_6h, average_24h, average_7d, NULL::float8 AS count, NULL::smallint AS origin FROM settled
  UNION ALL
  SELECT keyword_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, count, origin FROM counted
), sums AS (
  SELECT keyword_id, sum(CASE WHEN is_crowd THEN least(evidence, ${float(r.platformCap)}) ELSE 0 END)
      * (1 + ${float(r.platformBonus)} * greatest(0, count(*) FILTER (WHERE is_strong) - 1)) AS evidence,
    sum(level) AS level, sum(average_6h) AS e6, sum(average_24h) AS e24,
    sum(average_7d) * 168 AS assumed_week, max(bins) AS bins, bool_or(names_authors) AS has_authors,
    count(*) FILTER (WHERE $2::int - last_active_hour < 168) AS platforms,
    bool_or(evidence > 0 OR level >= ${float(1 / p.maxFactor)}) AS is_awake,
    min(first_hour) AS first_hour, max(last_active_hour) AS last_active_hour,
    coalesce(sum(count), 0) AS count, coalesce(max(origin), 0) AS hour_origin
  FROM parts GROUP BY keyword_id HAVING count(bins) > 0 OFFSET 0
)`;

/** velocityOf, turnRings. gap is null for a keyword's first hour. */
const RINGS = `
counting AS (
  SELECT u.*, l.scored_hour, l.origin, l.stage,
    l.stage_candidate, l.stage_candidate_hours, l.calm_hours, l.evident_hour, l.onset_hour, l.peak_hour, l.peak_score,
    l.total_count, l.velocities, l.week_levels, $2::int - l.scored_hour AS gap,
    least(u.assumed_week, coalesce(l.total_count, 0) + u.count) AS week
  FROM sums u LEFT JOIN LATERAL (SELECT * FROM trend_lives WHERE keyword_id = u.keyword_id OFFSET 0) l ON true
  WHERE l.scored_hour < $2::int OR l.scored_hour IS NULL OFFSET 0
), moving AS (
  SELECT *, CASE WHEN week >= ${float(r.minWeekSignals)} THEN
      (e24 - greatest(level, ${float(r.minBaseline)})) / greatest(level, ${float(r.minBaseline)}) END AS velocity
  FROM counting OFFSET 0
), turned AS (
  SELECT m.*, CASE WHEN gap = 1 THEN velocity - velocities[$2::int % 24 + 1] END AS acceleration,
    CASE WHEN gap = 1 THEN velocities[:$2::int % 24] || velocity || velocities[$2::int % 24 + 2:]
      ELSE array_fill(NULL::float8, ARRAY[$2::int % 24]) || velocity || array_fill(NULL::float8, ARRAY[23 - $2::int % 24])
    END AS velocities_now,
    ARRAY[${[0, 1, 2, 3, 4, 5, 6]
      .map(
        (slot) => `CASE WHEN ${DAY_SLOT} <> ${slot} THEN CASE WHEN gap <= 24 THEN week_levels[${slot + 1}] ELSE 0 END
        WHEN scored_hour / 24 = $2::int / 24 THEN greatest(week_levels[${slot + 1}], e24) ELSE e24 END`,
      )
      .join(',\n      ')}] AS week_levels_now
  FROM moving m OFFSET 0
)`;

/** fittingStage, nextStage, riseOf, confidenceOf. */
const STAGES = `
calmed AS (
  SELECT *, CASE WHEN evidence >= ${float(r.evidentEvidence)} AND abs(acceleration) <= ${float(r.calmShare)} * greatest(1, abs(velocity))
      THEN least(10000, CASE WHEN gap = 1 THEN calm_hours ELSE 0 END + 1) ELSE 0 END AS calm_now,
    CASE WHEN evidence >= ${float(r.evidentEvidence)} THEN $2::int ELSE evident_hour END AS evident_now,
    greatest(${[1, 2, 3, 4, 5, 6, 7].map((slot) => `week_levels_now[${slot}]`).join(', ')}) AS week_level
  FROM turned OFFSET 0
), fitted AS (
  SELECT *, CASE
      WHEN $2::int - evident_now < ${r.decliningHours} AND e24 < ${float(r.decliningShare)} * week_level THEN 'DECLINING'
      WHEN evidence >= ${float(r.evidentEvidence)} AND e24 >= ${float(r.peakingShare)} * week_level
        AND calm_now >= ${r.calmHours} THEN 'PEAKING'
      WHEN evidence >= ${float(r.evidentEvidence)} AND velocity > 0 THEN 'RISING'
      WHEN evidence >= ${float(r.evidentEvidence)}
        AND ($2::int - first_hour < ${r.youngHours} OR level < ${float(r.smallLevel)}) THEN 'EMERGING'
      WHEN evidence >= ${float(r.watchingEvidence)} THEN 'WATCHING' ELSE 'DORMANT' END AS fitting,
    coalesce(stage, 'DORMANT') AS stage_before,
    CASE WHEN gap = 1 THEN stage_candidate END AS candidate_before
  FROM calmed OFFSET 0
), staged AS (
  SELECT *, CASE WHEN fitting = stage_before THEN 0 WHEN fitting = candidate_before THEN stage_candidate_hours + 1 ELSE 1 END AS fits
  FROM fitted OFFSET 0
), lived AS (
  SELECT *, CASE WHEN fits >= ${r.hysteresisHours} THEN fitting ELSE stage_before END AS stage_now,
    CASE WHEN fits > 0 AND fits < ${r.hysteresisHours} THEN fitting END AS candidate_now,
    least(100, 100 * evidence / ${float(r.fullEvidence)}) AS score,
    onset_hour IS NOT NULL OR evidence >= ${float(r.evidentEvidence)} AS is_rise
  FROM staged OFFSET 0
)`;

const COLUMNS = [
  'is_settled', 'has_authors', 'origin', 'platform_count', 'calm_hours', 'stage_candidate_hours', 'first_hour',
  'last_active_hour', 'scored_hour', 'evident_hour', 'onset_hour', 'peak_hour', 'stage', 'stage_candidate',
  'total_count', 'score', 'evidence', 'peak_score', 'level', 'velocity', 'acceleration', 'momentum', 'confidence',
  'novelty', 'velocities', 'week_levels',
]; // prettier-ignore

const IS_HIGHER = `is_rise AND (onset_hour IS NULL OR score > peak_score)`;

const LIFE = `
  SELECT keyword_id, stage_now = 'DORMANT' AND candidate_now IS NULL AND NOT is_awake, has_authors,
    greatest(coalesce(origin, 1), hour_origin, 1), platforms, calm_now,
    CASE WHEN candidate_now IS NULL THEN 0 ELSE fits END, first_hour, last_active_hour, $2::int, evident_now,
    CASE WHEN is_rise AND evidence >= ${float(r.watchingEvidence)}
      THEN coalesce(onset_hour, $2::int) END,
    CASE WHEN ${IS_HIGHER} THEN $2::int ELSE peak_hour END, stage_now, candidate_now,
    coalesce(total_count, 0) + count, score, evidence,
    CASE WHEN ${IS_HIGHER} THEN score ELSE coalesce(peak_score, 0) END, level, velocity, acceleration,
    (e6 - e24) / (e6 + e24 + 1),
    least(CASE WHEN has_authors THEN 1 ELSE ${float(r.confidenceCapWithoutAuthors)} END,
      week / (week + ${float(r.confidenceSignals)}) * (0.5::float8 + 0.5::float8 * bins / (bins + ${float(r.confidenceHours)}))
        * (0.5::float8 + 0.5::float8 * (1 - power(0.5::float8, platforms::float8)))),
    least(1, week / greatest(1, coalesce(total_count, 0) + count)), velocities_now, week_levels_now
  FROM lived`;

/**
 * Closes the hour $1 (= hour number $2) for keywords, after SCORE_HOUR closed it for their platforms. Idempotent by
 * scored_hour. Same arithmetic as liveHour (trend-life.ts).
 */
export const SCORE_KEYWORDS: Statement = {
  name: 'score-keywords',
  text: `
WITH ${TOUCHED}, ${SUMS}, ${RINGS}, ${STAGES}, written AS (
  INSERT INTO trend_lives (keyword_id, ${COLUMNS.join(', ')}) ${LIFE}
  ON CONFLICT (keyword_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  RETURNING keyword_id, score, evidence
)
INSERT INTO trend_hourly_scores (bucket, keyword_id, score, evidence)
SELECT $1, keyword_id, score, evidence FROM written WHERE score >= ${r.keptScore}
ON CONFLICT (keyword_id, bucket) DO UPDATE SET score = EXCLUDED.score, evidence = EXCLUDED.evidence`,
};
