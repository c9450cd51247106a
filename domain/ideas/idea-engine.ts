import type { IdeaBrief, IdeaEngineName, IdeaLocale, IdeaSource } from '#schema/ideas/idea.values.js';
import type { UpcomingOccasion } from './occasions/upcoming-occasions.js';

/** What a brand wants, as far as ideas heed it. */
export interface BrandVoice {
  readonly tone: string;
  readonly audience: string;
  readonly interests: readonly string[];
  readonly bannedTopics: readonly string[];
  readonly preferredProducts: readonly string[];
}

/** Why a trend stands where it stands (domain/trends), as far as a brief tells it. */
export interface TrendFacts {
  readonly score: number;
  readonly code: string;
  readonly observed: number;
  /** As the reason writes it, with a point. */
  readonly expected: string;
  readonly platforms: readonly string[];
  readonly hours: number | null;
}

/** What is to be thought of, with everything that is known about it. */
export interface IdeaTask {
  readonly source: IdeaSource;
  readonly keyword: string;
  readonly locale: IdeaLocale;
  readonly count: number;
  /** The same seed gives the same ideas of our own generator. */
  readonly seed: string;
  readonly now: Date;
  readonly voice: BrandVoice | undefined;
  readonly trend: TrendFacts | undefined;
  readonly occasion: (UpcomingOccasion & { readonly family: string }) | undefined;
  /** Texts that the workspace has of this keyword already. */
  readonly known: readonly string[];
}

/** Ideas and who wrote them. */
export interface IdeaDraft {
  readonly engine: Exclude<IdeaEngineName, 'person'>;
  readonly model: string;
  readonly briefs: readonly IdeaBrief[];
  /** Tokens that were paid for; null where nothing was. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null;
}
