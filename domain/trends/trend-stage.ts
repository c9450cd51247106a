import type { TrendStage } from '#schema/trends/trend.values.js';
import { TREND_RULES } from './scorer-parameters.js';

/** What a stage is read from. */
export interface StageFacts {
  evidence: number;
  /** 24-hour level and the highest of it in 7 days, signals an hour. */
  dayLevel: number;
  weekLevel: number;
  /** Level that a burst cannot lift at once, signals an hour. */
  level: number;
  velocity: number | null;
  calmHours: number;
  ageHours: number;
  /** Hours since the evidence was last 8 or more; null: never. */
  hoursSinceEvident: number | null;
}

/** The stage that fits now: the first of declining, peaking, rising, emerging, watching, dormant. */
export function fittingStage(facts: StageFacts): TrendStage {
  const { evidence, dayLevel, weekLevel, hoursSinceEvident } = facts;
  const wasEvident = hoursSinceEvident !== null && hoursSinceEvident < TREND_RULES.decliningHours;
  if (wasEvident && dayLevel < TREND_RULES.decliningShare * weekLevel) return 'DECLINING';
  const evident = evidence >= TREND_RULES.evidentEvidence ? evidentStage(facts) : undefined;
  return evident ?? (evidence >= TREND_RULES.watchingEvidence ? 'WATCHING' : 'DORMANT');
}

function evidentStage({
  dayLevel,
  weekLevel,
  level,
  velocity,
  calmHours,
  ageHours,
}: StageFacts): TrendStage | undefined {
  if (dayLevel >= TREND_RULES.peakingShare * weekLevel && calmHours >= TREND_RULES.calmHours) return 'PEAKING';
  if ((velocity ?? 0) > 0) return 'RISING';
  return ageHours < TREND_RULES.youngHours || level < TREND_RULES.smallLevel ? 'EMERGING' : undefined;
}

export interface StageState {
  stage: TrendStage;
  /** The stage that would come next, and for how many hours it has fitted. */
  candidate: TrendStage | null;
  candidateHours: number;
}

/** Hysteresis: a stage changes once another has fitted two hours in a row, so that stages do not flicker. */
export function nextStage(state: StageState, fitting: TrendStage): StageState {
  if (fitting === state.stage) return { stage: state.stage, candidate: null, candidateHours: 0 };
  const hours = fitting === state.candidate ? state.candidateHours + 1 : 1;
  if (hours >= TREND_RULES.hysteresisHours) return { stage: fitting, candidate: null, candidateHours: 0 };
  return { stage: state.stage, candidate: fitting, candidateHours: hours };
}
