/** Limits of runs and schedules, the same for server and clients. */
export const RUN_RULES = {
  ideaCount: { min: 1, max: 6, default: 3 },
  designCount: { min: 1, max: 6, default: 4 },
  keyword: { min: 1, max: 200 },
} as const;
export const SCHEDULE_RULES = {
  name: { min: 1, max: 80 },
  cron: { min: 9, max: 100 },
  minScore: { min: 0, max: 100, default: 50 },
  trendsPerRun: { min: 1, max: 10, default: 3 },
  /** At most this many in a workspace. */
  most: 20,
} as const;
export const CARD_RULES = { title: { min: 1, max: 200 } } as const;
/** Stages of the board, in order. */
export const STAGES = ['signal', 'idea', 'ready', 'live'] as const;
export type Stage = (typeof STAGES)[number];
