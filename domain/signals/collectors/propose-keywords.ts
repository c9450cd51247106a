import { categoryOf } from '../keyword-categories.js';
import { normaliseKeyword } from '../keyword-normaliser.js';
import type { KeywordRegistry } from '../keyword-registry.js';
import { isMerchRelevant } from './merch-relevance.js';
import type { ProposedPhrase } from './platform-collector.js';
import { FOLLOWING_PLATFORMS, type TrackedKeywordStore } from './tracked-keyword-store.js';

/** Turns what platforms put forward into followed keywords, by the rules of recording: the first signal meets the same one. */
export class KeywordProposals {
  constructor(private readonly deps: { keywords: KeywordRegistry; followed: TrackedKeywordStore }) {}

  isRelevant(phrase: Pick<ProposedPhrase, 'text' | 'setting'>): boolean {
    return this.read(phrase) !== undefined;
  }

  /** Follows the relevant ones on every platform that can follow. Resolves to how many those are. */
  async follow(phrases: readonly ProposedPhrase[]): Promise<number> {
    const kept = phrases.flatMap((phrase) => {
      const keyword = this.read(phrase);
      return keyword ? [{ ...keyword, priority: phrase.priority }] : [];
    });
    await this.deps.keywords.idsOf(kept);
    await this.deps.followed.follow(kept, { platforms: FOLLOWING_PLATFORMS, source: 'DISCOVERED' });
    return kept.length;
  }

  private read({ text, setting }: Pick<ProposedPhrase, 'text' | 'setting'>) {
    const normalised = normaliseKeyword(text);
    if (!normalised) return undefined;
    const category = categoryOf(normalised.keyword);
    return isMerchRelevant({ keyword: normalised.keyword, category, setting })
      ? { ...normalised, category }
      : undefined;
  }
}
