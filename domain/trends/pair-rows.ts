import type { Statement } from '#infra/postgres/database.js';
import type { TrendStage } from '#schema/trends/trend.values.js';
import type { Pair } from './pair.js';
import type { TrendLife } from './trend-life.js';

/** A row of trend_states, as pg gives it and as json_populate_recordset takes it. */
export interface PairRow {
  keyword_id: number;
  platform_id: number;
  is_awake: boolean;
  names_authors: boolean;
  bins: number;
  ordinal: number;
  first_hour: number;
  last_hour: number;
  last_active_hour: number;
  strong_hour: number | null;
  author_hour_1: number | null;
  author_hour_2: number | null;
  author_hour_3: number | null;
  author_1: string | null;
  author_2: string | null;
  author_3: string | null;
  level: number;
  dispersion: number;
  w1: number;
  w2: number;
  average_1h: number;
  average_6h: number;
  average_24h: number;
  average_7d: number;
}

export const PAIRS_OF: Statement = {
  name: 'pairs-of',
  text: 'SELECT * FROM trend_states WHERE keyword_id = ANY ($1::int[])',
};

export function toPair(row: PairRow): Pair {
  const hashes = [row.author_1, row.author_2, row.author_3];
  const hours = [row.author_hour_1, row.author_hour_2, row.author_hour_3];
  return {
    platformId: row.platform_id,
    state: {
      bins: row.bins,
      level: row.level,
      dispersion: row.dispersion,
      w1: row.w1,
      w2: row.w2,
      average1h: row.average_1h,
      average6h: row.average_6h,
      average24h: row.average_24h,
      average7d: row.average_7d,
    },
    ordinal: row.ordinal,
    firstHour: row.first_hour,
    lastHour: row.last_hour,
    lastActiveHour: row.last_active_hour,
    strongHour: row.strong_hour,
    namesAuthors: row.names_authors,
    authors: hashes.flatMap((hash, place) => (hash === null ? [] : [{ hash, hour: hours[place]! }])),
  };
}

export function toPairRow(keywordId: number, pair: Pair, isAwake: boolean): PairRow {
  const { state, authors } = pair;
  return {
    keyword_id: keywordId,
    platform_id: pair.platformId,
    is_awake: isAwake,
    names_authors: pair.namesAuthors,
    bins: state.bins,
    ordinal: pair.ordinal,
    first_hour: pair.firstHour,
    last_hour: pair.lastHour,
    last_active_hour: pair.lastActiveHour,
    strong_hour: pair.strongHour,
    ...authorColumns(authors),
    level: state.level,
    dispersion: state.dispersion,
    w1: state.w1,
    w2: state.w2,
    average_1h: state.average1h,
    average_6h: state.average6h,
    average_24h: state.average24h,
    average_7d: state.average7d,
  };
}

type AuthorColumns = Pick<PairRow, `author_${1 | 2 | 3}` | `author_hour_${1 | 2 | 3}`>;

const NOBODY = { hash: null, hour: null };

function authorColumns(authors: Pair['authors']): AuthorColumns {
  const [first, second, third] = [...authors, NOBODY, NOBODY, NOBODY] as const;
  return {
    author_hour_1: first.hour,
    author_hour_2: second.hour,
    author_hour_3: third.hour,
    author_1: first.hash,
    author_2: second.hash,
    author_3: third.hash,
  };
}

/** A row of trend_lives. */
export interface LifeRow {
  keyword_id: number;
  is_settled: boolean;
  has_authors: boolean;
  origin: number;
  platform_count: number;
  calm_hours: number;
  stage_candidate_hours: number;
  first_hour: number;
  last_active_hour: number;
  scored_hour: number;
  evident_hour: number | null;
  onset_hour: number | null;
  peak_hour: number | null;
  stage: TrendStage;
  stage_candidate: TrendStage | null;
  total_count: number;
  score: number;
  evidence: number;
  peak_score: number;
  level: number;
  velocity: number | null;
  acceleration: number | null;
  momentum: number;
  confidence: number;
  novelty: number;
  velocities: (number | null)[];
  week_levels: number[];
}

export const LIVES_OF: Statement = {
  name: 'lives-of',
  text: 'SELECT * FROM trend_lives WHERE keyword_id = ANY ($1::int[])',
};

export function toLife(row: LifeRow): TrendLife {
  return {
    isSettled: row.is_settled,
    hasAuthors: row.has_authors,
    origin: row.origin,
    platformCount: row.platform_count,
    calmHours: row.calm_hours,
    stage: row.stage,
    stageCandidate: row.stage_candidate,
    stageCandidateHours: row.stage_candidate_hours,
    firstHour: row.first_hour,
    lastActiveHour: row.last_active_hour,
    scoredHour: row.scored_hour,
    evidentHour: row.evident_hour,
    onsetHour: row.onset_hour,
    peakHour: row.peak_hour,
    peakScore: row.peak_score,
    totalCount: row.total_count,
    score: row.score,
    evidence: row.evidence,
    level: row.level,
    velocity: row.velocity,
    acceleration: row.acceleration,
    momentum: row.momentum,
    confidence: row.confidence,
    novelty: row.novelty,
    velocities: row.velocities,
    weekLevels: row.week_levels,
  };
}

export function toLifeRow(keywordId: number, life: TrendLife): LifeRow {
  return {
    keyword_id: keywordId,
    is_settled: life.isSettled,
    has_authors: life.hasAuthors,
    origin: life.origin,
    platform_count: life.platformCount,
    calm_hours: life.calmHours,
    stage_candidate_hours: life.stageCandidateHours,
    first_hour: life.firstHour,
    last_active_hour: life.lastActiveHour,
    scored_hour: life.scoredHour,
    evident_hour: life.evidentHour,
    onset_hour: life.onsetHour,
    peak_hour: life.peakHour,
    stage: life.stage,
    stage_candidate: life.stageCandidate,
    total_count: life.totalCount,
    score: life.score,
    evidence: life.evidence,
    peak_score: life.peakScore,
    level: life.level,
    velocity: life.velocity,
    acceleration: life.acceleration,
    momentum: life.momentum,
    confidence: life.confidence,
    novelty: life.novelty,
    velocities: life.velocities,
    week_levels: life.weekLevels,
  };
}
