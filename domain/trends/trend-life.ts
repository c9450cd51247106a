import type { TrendStage } from '#schema/trends/trend.values.js';
import { countedEvidence, type Pair } from './pair.js';
import type { Scorer } from './scorer.js';
import { TREND_RULES } from './scorer-parameters.js';
import { fittingStage, nextStage, type StageState } from './trend-stage.js';

const HOURS_A_DAY = 24;
const HOURS_A_WEEK = 168;
const DAYS_A_WEEK = 7;
/** Fits the column; nothing asks for more than 12. */
const MOST_CALM_HOURS = 10_000;

/** A keyword over all its platforms, as of `scoredHour`. Hours are whole hours since 1970-01-01T00:00Z. */
export interface TrendLife {
  isSettled: boolean;
  hasAuthors: boolean;
  /** 1 live, 2 imported, 3 sandbox: the least real of what went in. */
  origin: number;
  platformCount: number;
  calmHours: number;
  stage: TrendStage;
  stageCandidate: TrendStage | null;
  stageCandidateHours: number;
  firstHour: number;
  lastActiveHour: number;
  scoredHour: number;
  evidentHour: number | null;
  onsetHour: number | null;
  peakHour: number | null;
  peakScore: number;
  totalCount: number;
  score: number;
  evidence: number;
  /** Signals an hour, season taken out. */
  level: number;
  velocity: number | null;
  acceleration: number | null;
  momentum: number;
  confidence: number;
  novelty: number;
  /** Velocity at each hour of the day. */
  velocities: (number | null)[];
  /** Highest 24-hour level of each of the last 7 days, by day mod 7. */
  weekLevels: number[];
}

export interface LifeHour {
  hour: number;
  /** Signals of the hour over all platforms. */
  count: number;
  /** Least real origin among them; 0 without signals. */
  origin: number;
  /** All platforms of the keyword, settled to this hour. */
  pairs: readonly Pair[];
}

/** What the platforms say together. */
interface Sums {
  evidence: number;
  level: number;
  average6h: number;
  average24h: number;
  average7d: number;
  bins: number;
  platforms: number;
  hasAuthors: boolean;
  isAwake: boolean;
  firstHour: number;
  lastActiveHour: number;
}

/** Score of an evidence: 0 to 100. */
export const scoreOf = (evidence: number): number => Math.min(100, (100 * evidence) / TREND_RULES.fullEvidence);

/**
 * Evidence of all platforms: each capped, summed, and more for each further platform that was strong within 48 h. Spam in
 * one place is the sharper spike; the sum of capped parts is what tells a trend from it (measured, docs/adr/0015).
 */
export function combinedEvidence(scorer: Scorer, pairs: readonly Pair[], hour: number): number {
  let sum = 0;
  let strong = 0;
  for (const pair of pairs) {
    sum += countedEvidence(pair, scorer.evidence(pair.state), hour);
    if (pair.strongHour !== null && hour - pair.strongHour < TREND_RULES.strongHours) strong += 1;
  }
  return sum * (1 + TREND_RULES.platformBonus * Math.max(0, strong - 1));
}

/**
 * The keyword's public figures at the end of an hour. The SQL form is domain/trends/score-keywords-sql.ts.
 */
export function liveHour(scorer: Scorer, before: TrendLife | undefined, hour: LifeHour): TrendLife {
  const sums = sumUp(scorer, hour.pairs, hour.hour);
  const last = before ?? UNBORN;
  const move = moveOf(last, sums, hour);
  const evidentHour = sums.evidence >= TREND_RULES.evidentEvidence ? hour.hour : last.evidentHour;
  const stages = stagesOf(last, { sums, move, evidentHour, hour: hour.hour });
  const rise = riseOf(last, { hour: hour.hour, evidence: sums.evidence });
  return {
    isSettled: stages.stage === 'DORMANT' && stages.candidate === null && !sums.isAwake,
    hasAuthors: sums.hasAuthors,
    origin: Math.max(last.origin, hour.origin),
    platformCount: sums.platforms,
    calmHours: move.calmHours,
    stage: stages.stage,
    stageCandidate: stages.candidate,
    stageCandidateHours: stages.candidateHours,
    firstHour: sums.firstHour,
    lastActiveHour: sums.lastActiveHour,
    scoredHour: hour.hour,
    evidentHour,
    onsetHour: rise.onsetHour,
    peakHour: rise.peakHour,
    peakScore: rise.peakScore,
    totalCount: move.totalCount,
    score: scoreOf(sums.evidence),
    evidence: sums.evidence,
    level: sums.level,
    velocity: move.velocity,
    acceleration: move.acceleration,
    momentum: (sums.average6h - sums.average24h) / (sums.average6h + sums.average24h + 1),
    confidence: confidenceOf(sums, move.weekSignals),
    novelty: Math.min(1, move.weekSignals / Math.max(1, move.totalCount)),
    velocities: move.velocities,
    weekLevels: move.weekLevels,
  };
}

/** Before its first hour. */
const UNBORN: TrendLife = {
  isSettled: true,
  hasAuthors: false,
  origin: 1,
  platformCount: 0,
  calmHours: 0,
  stage: 'DORMANT',
  stageCandidate: null,
  stageCandidateHours: 0,
  firstHour: 0,
  lastActiveHour: 0,
  scoredHour: -Infinity,
  evidentHour: null,
  onsetHour: null,
  peakHour: null,
  peakScore: 0,
  totalCount: 0,
  score: 0,
  evidence: 0,
  level: 0,
  velocity: null,
  acceleration: null,
  momentum: 0,
  confidence: 0,
  novelty: 0,
  velocities: Array.from({ length: HOURS_A_DAY }, () => null),
  weekLevels: Array.from({ length: DAYS_A_WEEK }, () => 0),
};

interface Move extends Rings {
  totalCount: number;
  weekSignals: number;
  velocity: number | null;
  acceleration: number | null;
  calmHours: number;
}

function moveOf(last: TrendLife, sums: Sums, { hour, count }: LifeHour): Move {
  const totalCount = last.totalCount + count;
  // What a new keyword is assumed to have had does not count as signals.
  const weekSignals = Math.min(sums.average7d * HOURS_A_WEEK, totalCount);
  const velocity = velocityOf(sums, weekSignals);
  const { velocities, velocityBefore, weekLevels } = turnRings(last, { hour, velocity, dayLevel: sums.average24h });
  const acceleration = velocity === null || velocityBefore === null ? null : velocity - velocityBefore;
  const calmBefore = last.scoredHour === hour - 1 ? last.calmHours : 0;
  const calmHours = isCalm(sums.evidence, velocity, acceleration) ? Math.min(MOST_CALM_HOURS, calmBefore + 1) : 0;
  return { totalCount, weekSignals, velocity, acceleration, calmHours, velocities, velocityBefore, weekLevels };
}

/** Before a rise everything is calm; only calm within one tells a peak. */
function isCalm(evidence: number, velocity: number | null, acceleration: number | null): boolean {
  if (evidence < TREND_RULES.evidentEvidence || velocity === null || acceleration === null) return false;
  return Math.abs(acceleration) <= TREND_RULES.calmShare * Math.max(1, Math.abs(velocity));
}

function stagesOf(
  last: TrendLife,
  { sums, move, evidentHour, hour }: { sums: Sums; move: Move; evidentHour: number | null; hour: number },
): StageState {
  const isNext = last.scoredHour === hour - 1;
  const state: StageState = {
    stage: last.stage,
    candidate: isNext ? last.stageCandidate : null,
    candidateHours: isNext ? last.stageCandidateHours : 0,
  };
  const fitting = fittingStage({
    evidence: sums.evidence,
    dayLevel: sums.average24h,
    weekLevel: Math.max(...move.weekLevels),
    level: sums.level,
    velocity: move.velocity,
    calmHours: move.calmHours,
    ageHours: hour - sums.firstHour,
    hoursSinceEvident: evidentHour === null ? null : hour - evidentHour,
  });
  return nextStage(state, fitting);
}

function sumUp(scorer: Scorer, pairs: readonly Pair[], hour: number): Sums {
  const sums: Sums = {
    evidence: combinedEvidence(scorer, pairs, hour),
    level: 0,
    average6h: 0,
    average24h: 0,
    average7d: 0,
    bins: 0,
    platforms: 0,
    hasAuthors: false,
    isAwake: false,
    firstHour: Infinity,
    lastActiveHour: -Infinity,
  };
  for (const pair of pairs) {
    const { state } = pair;
    sums.level += state.level;
    sums.average6h += state.average6h;
    sums.average24h += state.average24h;
    sums.average7d += state.average7d;
    sums.bins = Math.max(sums.bins, state.bins);
    if (hour - pair.lastActiveHour < HOURS_A_WEEK) sums.platforms += 1;
    sums.hasAuthors ||= pair.namesAuthors;
    sums.isAwake ||= scorer.isAwake(state);
    sums.firstHour = Math.min(sums.firstHour, pair.firstHour);
    sums.lastActiveHour = Math.max(sums.lastActiveHour, pair.lastActiveHour);
  }
  return sums;
}

/** Growth of the last day as a share of the baseline; null below 10 signals in 7 days. */
function velocityOf({ average24h, level }: Sums, weekSignals: number): number | null {
  if (weekSignals < TREND_RULES.minWeekSignals) return null;
  const baseline = Math.max(level, TREND_RULES.minBaseline);
  return (average24h - baseline) / baseline;
}

/** How much there is to judge by; says nothing about how strong the trend is. */
function confidenceOf(sums: Sums, weekSignals: number): number {
  const volume = weekSignals / (weekSignals + TREND_RULES.confidenceSignals);
  const history = sums.bins / (sums.bins + TREND_RULES.confidenceHours);
  const breadth = 1 - 0.5 ** sums.platforms;
  const cap = sums.hasAuthors ? 1 : TREND_RULES.confidenceCapWithoutAuthors;
  return Math.min(cap, volume * (0.5 + 0.5 * history) * (0.5 + 0.5 * breadth));
}

interface Rings {
  velocities: (number | null)[];
  /** Velocity 24 hours ago; null when it is not known. */
  velocityBefore: number | null;
  weekLevels: number[];
}

/** Enters this hour into the rings. After a gap the velocities of a day ago are unknown. */
function turnRings(
  last: TrendLife,
  { hour, velocity, dayLevel }: { hour: number; velocity: number | null; dayLevel: number },
): Rings {
  const gap = hour - last.scoredHour;
  const velocities = (gap === 1 ? last : UNBORN).velocities.slice();
  const velocityBefore = velocities[hour % HOURS_A_DAY] ?? null;
  velocities[hour % HOURS_A_DAY] = velocity;
  const weekLevels = (gap <= HOURS_A_DAY ? last : UNBORN).weekLevels.slice();
  const day = Math.floor(hour / HOURS_A_DAY);
  const isSameDay = Math.floor(last.scoredHour / HOURS_A_DAY) === day;
  const slot = day % DAYS_A_WEEK;
  weekLevels[slot] = isSameDay ? Math.max(weekLevels[slot]!, dayLevel) : dayLevel;
  return { velocities, velocityBefore, weekLevels };
}

/** Begin and height of the present rise. A rise ends when its evidence falls below 3; its height stays on record. */
function riseOf(
  last: TrendLife,
  { hour, evidence }: { hour: number; evidence: number },
): Pick<TrendLife, 'onsetHour' | 'peakHour' | 'peakScore'> {
  const isOnset = last.onsetHour === null && evidence >= TREND_RULES.evidentEvidence;
  const onsetHour = isOnset ? hour : last.onsetHour;
  if (onsetHour === null) return last;
  const isHigher = isOnset || scoreOf(evidence) > last.peakScore;
  return {
    onsetHour: evidence < TREND_RULES.watchingEvidence ? null : onsetHour,
    peakHour: isHigher ? hour : last.peakHour,
    peakScore: isHigher ? scoreOf(evidence) : last.peakScore,
  };
}
