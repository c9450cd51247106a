/**
 * Constants of the scorer. Where a figure comes from is said beside it; "sketch" is the measured sketch of the design
 * (docs/adr/0015-scorer.md), which the evaluation of `podpusher trends evaluate` is held against.
 */
export interface ScorerParameters {
  /** Width of a bin in hours: 1 in the product, 1/12 for NAB's own protocol. */
  readonly binHours: number;
  /** Evidence never exceeds this (natural-log units). Sketch: 30 ranks best hourly, 60 at 5 minutes; without a cap 70 falls to 41. */
  readonly cap: number;
  /** Rises that are tested for, as multiples of the expected count. Sketch: one slow and one sharp. */
  readonly ratios: readonly [number, number];
  /** Share of the evidence that is left after an hour, one a ratio. Sketch. */
  readonly leaksPerHour: readonly [number, number];
  /** Half-life of the level: a lasting change is absorbed in about a week. Sketch. */
  readonly levelHalfLifeHours: number;
  /** Half-life of the dispersion. Sketch. */
  readonly dispersionHalfLifeHours: number;
  /** A count enters the level up to this many standard deviations above the expectation. Sketch. */
  readonly clipDeviations: number;
  /** Level of a keyword never seen before, signals an hour; half of it is the least expectation. Sketch. */
  readonly newLevelPerHour: number;
  /** Weight of that first level, as hours of observation. Sketch: without it no new keyword was found. */
  readonly newWeightHours: number;
  /** A first sighting after so many covered hours is a new keyword; before, the keyword was there already. Sketch. */
  readonly coverageHours: number;
  /** No evidence within the first hours of a keyword that was there already: its level is not known yet. Ours. */
  readonly warmUpHours: number;
  /** Dispersion before anything is known; the first observation of a keyword that was there already replaces it. Ours. */
  readonly startDispersion: number;
  /** Sketch: r = max(1/d, 0.2). */
  readonly maxDispersion: number;
  readonly minDispersion: number;
  /** Season factors stay in these bounds. 2.5 is the sketch's cap of a platform total; below 0.2 a zero means nothing. */
  readonly minFactor: number;
  readonly maxFactor: number;
}

export const HOURLY_PARAMETERS: ScorerParameters = {
  binHours: 1,
  cap: 30,
  ratios: [2, 5],
  leaksPerHour: [0.99, 0.9],
  levelHalfLifeHours: 96,
  dispersionHalfLifeHours: 168,
  clipDeviations: 2.5,
  newLevelPerHour: 0.1,
  newWeightHours: 48,
  coverageHours: 24,
  warmUpHours: 24,
  startDispersion: 0.2,
  maxDispersion: 5,
  minDispersion: 0.001,
  minFactor: 0.2,
  maxFactor: 2.5,
};

/** NAB's own protocol: its series are 5-minute counts. */
export const FIVE_MINUTE_PARAMETERS: ScorerParameters = { ...HOURLY_PARAMETERS, binHours: 1 / 12, cap: 60 };

/** Half-lives of the running averages, hours. Sketch. */
export const AVERAGE_HALF_LIVES_HOURS = { hour1: 1, hour6: 6, hour24: 24, day7: 168 } as const;

/** What a keyword's score is made of, and when a stage fits. */
export const TREND_RULES = {
  /** One platform counts at most this much evidence, so that one alone stays at 33. Sketch, measured. */
  platformCap: 15,
  /** Each further platform adds this share. Sketch, measured. */
  platformBonus: 0.25,
  /** A platform takes part in the bonus for so long after its evidence passed `strongEvidence`. Sketch. */
  strongHours: 48,
  strongEvidence: 3,
  /** A platform that names authors counts only with so many distinct ones in so many hours. Sketch, not measured. */
  minAuthors: 3,
  authorHours: 6,
  /** Hourly scores below are not kept: noise of quiet hours would be most of the table. Points. Ours. */
  keptScore: 1,
  /** 100 points. Sketch. */
  fullEvidence: 45,
  /** Velocity is null below this many signals in 7 days. Sketch. */
  minWeekSignals: 10,
  /** Least baseline that velocity divides by, signals an hour (the scorer's least expectation). */
  minBaseline: 0.05,
  /** Evidence of the stages. Sketch. */
  watchingEvidence: 3,
  evidentEvidence: 8,
  /** Declining: the 24-hour level is below this share of its highest of 7 days. Sketch. */
  decliningShare: 0.7,
  /** Declining ends so long after the keyword was last evident. Ours: a decline needs a rise before it. */
  decliningHours: 168,
  /** Peaking: the level is at least this share of its highest … Ours for the sketch's "near". */
  peakingShare: 0.9,
  /** … and speed hardly changed for so many hours (sketch), where "hardly" is this share of max(1, |velocity|) (ours). */
  calmHours: 12,
  calmShare: 0.25,
  /** Emerging: younger than 7 days, or below 5 signals an hour. Sketch. */
  youngHours: 168,
  smallLevel: 5,
  /** A stage changes once the next one has fitted so many hours in a row. Sketch. */
  hysteresisHours: 2,
  /** Confidence, ours: half of it each at 30 signals a week and at 168 hours of history; at most 0.6 without authors. */
  confidenceSignals: 30,
  confidenceHours: 168,
  confidenceCapWithoutAuthors: 0.6,
} as const;

/** How a platform's season is learnt. */
export const SEASON_RULES = {
  /** Weeks of one hour of the week that weigh as much as the hour of the day. Ours: "shrunk for the first weeks". */
  weekShrink: 8,
  /** Days of one hour of the day that weigh as much as "no season". Ours. */
  dayShrink: 7,
  /** Half-life of the platform's level, hours. */
  levelHalfLifeHours: 168,
  /** Least share of a new observation in its factor: about 5 weeks of memory. */
  minShare: 0.2,
  /** A total enters up to this multiple of the expected one. Sketch. */
  totalCap: 2.5,
  /** A factor this small still lets its hour recover. */
  capFloor: 0.4,
  /** Factors are learnt after so many covered hours: the level must be known first. */
  warmUpHours: 24,
} as const;
