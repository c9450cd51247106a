import type { Statement } from '#infra/postgres/database.js';
import { HOURLY_PARAMETERS, SEASON_RULES } from './scorer-parameters.js';
import { float } from './sql-numbers.js';

const { weekShrink, dayShrink, totalCap, capFloor, minShare, warmUpHours, levelHalfLifeHours } = SEASON_RULES;
const LEVEL_ALPHA = 1 - 2 ** (-1 / levelHalfLifeHours);
const { minFactor, maxFactor } = HOURLY_PARAMETERS;

/** Factor of hour of the week `index` of platform `platform` (PlatformSeason.factor). */
export function factorSql(platform: string, index: string): string {
  return `(SELECT least(${float(maxFactor)}, greatest(${float(minFactor)},
    (coalesce(sum(s.factor * s.observations) FILTER (WHERE s.hour_of_week = ${index}), 0) + ${float(weekShrink)}
      * (coalesce(sum(s.factor * s.observations), 0) + ${float(dayShrink)}) / (coalesce(sum(s.observations), 0) + ${float(dayShrink)}))
    / (coalesce(sum(s.observations) FILTER (WHERE s.hour_of_week = ${index}), 0) + ${float(weekShrink)})))
    FROM platform_seasons s WHERE s.platform_id = ${platform} AND s.hour_of_week % 24 = ${index} % 24)`;
}

/** Totals of the hour $1 of every platform that was read in it, and what is known of the platform from the hour before. */
const COVERED = `
covered AS MATERIALIZED (
  SELECT c.platform_id, sum(c.count)::float8 AS total FROM signals_by_hour c WHERE c.bucket = $1 GROUP BY c.platform_id
), known AS MATERIALIZED (
  SELECT c.platform_id, c.total, coalesce(before.ordinal, 0) AS ordinal, before.level,
    ${factorSql('c.platform_id', '$2::int')} AS factor
  FROM covered c LEFT JOIN LATERAL (
    SELECT h.ordinal, h.level FROM platform_season_hours h
    WHERE h.platform_id = c.platform_id AND h.bucket < $1 ORDER BY h.bucket DESC LIMIT 1
  ) before ON true
  WHERE NOT EXISTS (SELECT FROM platform_season_hours h WHERE h.platform_id = c.platform_id AND h.bucket = $1)
)`;

/**
 * Notes the season factors of the hour $1 (hour of the week $2) and learns from its totals, once: an hour that is noted
 * already changes nothing. Same arithmetic as PlatformSeason.observe.
 */
export const LEARN_SEASON: Statement = {
  name: 'learn-season',
  text: `
WITH ${COVERED}, started AS (
  SELECT platform_id, total, factor, ordinal + 1 AS ordinal, coalesce(nullif(level, 0), total / factor) AS level FROM known
), learnt AS (
  INSERT INTO platform_seasons AS s (platform_id, hour_of_week, factor, observations)
  SELECT platform_id, $2::int, least(total / level, ${float(totalCap)} * greatest(factor, ${float(capFloor)})), 1
  FROM started WHERE ordinal > ${warmUpHours} AND level > 0
  ON CONFLICT (platform_id, hour_of_week) DO UPDATE SET observations = s.observations + 1,
    factor = s.factor + greatest(${float(minShare)}, 1 / (s.observations + 1)::float8) * (EXCLUDED.factor - s.factor)
)
INSERT INTO platform_season_hours (platform_id, bucket, factor, ordinal, level)
SELECT platform_id, $1, factor, ordinal,
  level + greatest(${float(LEVEL_ALPHA)}, 1 / ordinal::float8)
    * (least(total, ${float(totalCap)} * level * factor) / factor - level)
FROM started`,
};

/**
 * Notes the factor of an hour that was not covered when it was sealed and is now, because signals came late. It does not
 * count among the covered hours and nothing is learnt from it: what was sealed after it stays as it was.
 */
export const NOTE_LATE_SEASON: Statement = {
  name: 'note-late-season',
  text: `
WITH ${COVERED}
INSERT INTO platform_season_hours (platform_id, bucket, factor, ordinal, level)
SELECT platform_id, $1, factor, ordinal, coalesce(level, total / factor) FROM known`,
};
