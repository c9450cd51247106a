import type { Statement } from '#infra/postgres/database.js';
import { followedUntil, IS_FOLLOWED_LATER } from './followed-pairs-sql.js';
import { HOURLY_PARAMETERS, TREND_RULES } from './scorer-parameters.js';
import { Scorer } from './scorer.js';
import { float, kept, leaked, rest, share } from './sql-numbers.js';

const p = HOURLY_PARAMETERS;
const { rates } = new Scorer(p);
const AVERAGES = [
  ['average_1h', rates['1h']],
  ['average_6h', rates['6h']],
  ['average_24h', rates['24h']],
  ['average_7d', rates['7d']],
] as const;
const RESTED = [['level', rates.level], ...AVERAGES] as const;

const COLUMNS = [
  'is_awake', 'names_authors', 'bins', 'ordinal', 'first_hour', 'last_hour', 'last_active_hour', 'strong_hour',
  'author_hour_1', 'author_hour_2', 'author_hour_3', 'author_1', 'author_2', 'author_3',
  'level', 'dispersion', 'w1', 'w2', ...AVERAGES.map(([column]) => column),
]; // prettier-ignore

/** Counts of the hour and, at 0, every pair that is awake; one row a pair. */
const PAIRS = `
season AS MATERIALIZED (
  SELECT platform_id, factor, ordinal FROM platform_season_hours WHERE bucket = $1
), seen AS MATERIALIZED (
  SELECT keyword_id, platform_id, max(x) AS x, bool_or(named) AS named, max(authors) AS authors FROM (
    SELECT c.keyword_id, c.platform_id, c.count::float8 AS x,
      c.authors IS NOT NULL AND c.count <= 2 * c.signals AS named, c.authors[1:3] AS authors
    FROM signals_by_hour c WHERE c.bucket = $1
    UNION ALL
    SELECT c.keyword_id, c.platform_id, 0, false, NULL FROM trend_states c WHERE c.is_awake
  ) both_kinds GROUP BY keyword_id, platform_id
)`;

/**
 * Brings a pair to the end of the hour before: Scorer.rest and Scorer.leak. New pairs start (Scorer.start), those of keywords
 * that are followed since lately without the assumption that they are new.
 */
const BEFORE = `
before AS (
  SELECT h.keyword_id, h.platform_id, h.x, h.named, h.authors, z.factor, z.ordinal, s.first_hour, s.last_active_hour,
    s.strong_hour, s.names_authors, s.author_hour_1, s.author_hour_2, s.author_hour_3, s.author_1, s.author_2, s.author_3,
    CASE WHEN s.bins IS NOT NULL THEN s.bins + greatest(0, z.ordinal - 1 - s.ordinal)
      WHEN f.is_followed IS NULL AND z.ordinal > ${p.coverageHours} THEN ${p.newWeightHours} ELSE 0 END AS n,
    ${RESTED.map(
      ([column, rate]) => `coalesce(${rest(`s.${column}`, rate, { n: 's.bins', k: '(z.ordinal - 1 - s.ordinal)' })},
      CASE WHEN f.is_followed IS NULL AND z.ordinal > ${p.coverageHours} THEN ${float(p.newLevelPerHour)} ELSE 0 END) AS ${column}`,
    ).join(',\n    ')},
    coalesce(CASE WHEN z.ordinal - 1 > s.ordinal THEN greatest(${float(p.minDispersion)},
      s.dispersion * ${kept(rates.dispersion, 's.bins', '(z.ordinal - 1 - s.ordinal)')}) ELSE s.dispersion END,
      ${float(p.startDispersion)}) AS dispersion,
    coalesce(s.w1 * ${leaked(p.leaksPerHour[0], '($2::int - 1 - s.last_hour)')}, 0) AS w1,
    coalesce(s.w2 * ${leaked(p.leaksPerHour[1], '($2::int - 1 - s.last_hour)')}, 0) AS w2
  FROM seen h JOIN season z USING (platform_id)
    LEFT JOIN LATERAL (
      SELECT * FROM trend_states WHERE keyword_id = h.keyword_id AND platform_id = h.platform_id OFFSET 0
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT true AS is_followed FROM tracked_keywords t WHERE s.bins IS NULL AND t.platform_id = h.platform_id
        AND t.keyword_id = h.keyword_id AND t.${IS_FOLLOWED_LATER} AND $2::int < ${followedUntil('t')} OFFSET 0
    ) f ON true
  WHERE s.last_hour < $2::int OR s.last_hour IS NULL AND h.x > 0 OFFSET 0
)`;

const gain = (ratio: number): string =>
  `x * ${float(Math.log(ratio))} - (x + 1 / dispersion) * ln((1 / dispersion + ${float(ratio)} * mu) / (1 / dispersion + mu))`;
const evidence = (which: 0 | 1): string =>
  `CASE WHEN n < ${p.warmUpHours} THEN w${which + 1} * ${float(p.leaksPerHour[which])}
    ELSE least(${float(p.cap)}, greatest(0, w${which + 1} * ${float(p.leaksPerHour[which])} + ${gain(p.ratios[which])})) END`;

/** Scorer.advance, and the last three authors. */
const STEPPED = `
expected AS (
  SELECT *, greatest(level * factor, ${float(p.newLevelPerHour / 2)}) AS mu FROM before OFFSET 0
), stepped AS (
  SELECT *, ${evidence(0)} AS w1_now, ${evidence(1)} AS w2_now,
    level + ${share(rates.level.alpha, 'n')} * (CASE WHEN n < ${p.warmUpHours} THEN x
      ELSE least(x, mu + ${float(p.clipDeviations)} * sqrt(mu + mu * mu * dispersion)) END / factor - level) AS level_now,
    CASE WHEN n = 0 THEN dispersion ELSE greatest(${float(p.minDispersion)}, dispersion + ${share(rates.dispersion.alpha, 'n')}
      * (least(${float(p.maxDispersion)}, greatest(0, ((x - mu) * (x - mu) - mu) / (mu * mu))) - dispersion)) END AS dispersion_now,
    ${AVERAGES.map(([column, rate]) => `${column} + ${share(rate.alpha, 'n')} * (x / factor - ${column}) AS ${column}_now`).join(',\n    ')},
    CASE WHEN x > 0 THEN named ELSE coalesce(names_authors, false) END AS named_now,
    x > 0 AND named AS meets, coalesce(cardinality(authors), 0) AS met,
    author_1 IS NOT NULL AND author_1 <> ALL (authors) AS keeps_1,
    author_2 IS NOT NULL AND author_2 <> ALL (authors) AS keeps_2,
    author_3 IS NOT NULL AND author_3 <> ALL (authors) AS keeps_3
  FROM expected OFFSET 0
)`;

/** The first and the second of the three earlier authors that were not met again, by column. */
const firstKept = (column: string): string =>
  `CASE WHEN keeps_1 THEN ${column}_1 WHEN keeps_2 THEN ${column}_2 WHEN keeps_3 THEN ${column}_3 END`;
const secondKept = (column: string): string =>
  `CASE WHEN keeps_1 AND keeps_2 THEN ${column}_2 WHEN (keeps_1 OR keeps_2) AND keeps_3 THEN ${column}_3 END`;

const AUTHORS = [
  ...[1, 2, 3].map((place) => {
    const old = place === 1 ? 'NULL' : place === 2 ? firstKept('author') : `CASE met WHEN 1 THEN ${secondKept('author')} ELSE ${firstKept('author')} END`;
    return `CASE WHEN NOT meets THEN author_${place} WHEN met >= ${place} THEN authors[${place}] ELSE ${old} END AS author_${place}`;
  }),
  ...[1, 2, 3].map((place) => {
    const old = place === 1 ? 'NULL' : place === 2 ? firstKept('author_hour') : `CASE met WHEN 1 THEN ${secondKept('author_hour')} ELSE ${firstKept('author_hour')} END`;
    return `CASE WHEN NOT meets THEN author_hour_${place} WHEN met >= ${place} THEN $2::int ELSE ${old} END AS author_hour_${place}`;
  }),
]; // prettier-ignore

const ENDED = `
met AS (
  SELECT keyword_id, platform_id, x, n, ordinal, first_hour, last_active_hour, strong_hour, named_now, level_now,
    dispersion_now, w1_now, w2_now, ${AVERAGES.map(([column]) => `${column}_now`).join(', ')},
    ${AUTHORS.join(',\n    ')}
  FROM stepped
), ended AS (
  SELECT keyword_id, platform_id,
    w1_now > 0 OR w2_now > 0 OR level_now >= ${float(1 / p.maxFactor)} AS is_awake, named_now AS names_authors,
    n + 1 AS bins, ordinal, coalesce(first_hour, $2::int) AS first_hour, $2::int AS last_hour,
    CASE WHEN x > 0 THEN $2::int ELSE last_active_hour END AS last_active_hour,
    CASE WHEN greatest(w1_now, w2_now) > ${float(TREND_RULES.strongEvidence)}
        AND (NOT named_now OR $2::int - author_hour_3 < ${TREND_RULES.authorHours})
      THEN $2::int ELSE strong_hour END AS strong_hour,
    author_hour_1, author_hour_2, author_hour_3, author_1, author_2, author_3,
    level_now AS level, dispersion_now AS dispersion, w1_now AS w1, w2_now AS w2,
    ${AVERAGES.map(([column]) => `${column}_now AS ${column}`).join(', ')}
  FROM met
)`;

/**
 * Closes the hour $1 (= hour number $2 since 1970) for every keyword and platform at once: pairs with a count and pairs
 * that are awake are stepped, the others catch up when they are next seen. Idempotent by last_hour. The arithmetic is
 * Scorer.advance, Scorer.rest and stepPair; trends-service.db.test.ts holds them equal to 1e-9.
 * OFFSET 0 keeps a state's look-up an index probe: a plan made while the table was small would loop over all of it.
 * OFFSET 0 between layers keeps PostgreSQL from pulling them together, which would compute each of them many times; it is
 * cheaper than MATERIALIZED, which copies every row.
 */
export const SCORE_HOUR: Statement = {
  name: 'score-hour',
  text: `
WITH ${PAIRS}, ${BEFORE}, ${STEPPED}, ${ENDED}
INSERT INTO trend_states (keyword_id, platform_id, ${COLUMNS.join(', ')})
SELECT keyword_id, platform_id, ${COLUMNS.join(', ')} FROM ended
ON CONFLICT (keyword_id, platform_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}`,
};
