import type { TemplateName } from '../products/product-template.values.js';

export const RUN_LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type RunLocale = (typeof RUN_LOCALES)[number];

/** How far "make a listing" goes by itself, and where it stops for a person. */
export interface RunPlan {
  readonly template: TemplateName;
  readonly locale: RunLocale;
  /** Ideas to choose from. */
  readonly ideaCount: number;
  /** Designs to choose from. */
  readonly designCount: number;
  /** Row id; null: the workspace's default. */
  readonly brandProfileId: string | null;
  /** False: the first idea that the screen found nothing against is taken. */
  readonly reviewIdeas: boolean;
  /** False: the first design that passed its checks is taken. */
  readonly reviewDesigns: boolean;
  /** False: nothing, the run ends with a draft. */
  readonly publish: boolean;
  /** False: published without being asked. */
  readonly reviewListing: boolean;
}

/** Which trends a schedule takes, and what it does with each. */
export interface SchedulePlan extends RunPlan {
  /** Category as `trends` filters by it; null: all. */
  readonly category: string | null;
  /** 0 to 100. */
  readonly minScore: number;
  readonly trendsPerRun: number;
}
