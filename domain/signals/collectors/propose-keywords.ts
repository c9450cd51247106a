import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { ensureKeywords } from './keyword-store.js';
import { isMerchRelevant } from './merch-relevance.js';
import type { ProposedPhrase } from './platform-collector.js';
import { FOLLOWING_PLATFORMS, type TrackedKeywordStore } from './tracked-keyword-store.js';

/** The rules of recording, so that a proposed keyword is the same one that its first signal will have. */
export interface KeywordRules {
  /** Undefined where nothing of a keyword is left. */
  normalise(text: string): { keyword: string; display: string } | undefined;
  /** 'other' where none fits. */
  categoryOf(keyword: string): string;
}

/** Turns what platforms put forward into followed keywords. */
export class KeywordProposals {
  constructor(
    private readonly deps: { db: Database; clock: Clock; rules: KeywordRules; followed: TrackedKeywordStore },
  ) {}

  isRelevant(phrase: Pick<ProposedPhrase, 'text' | 'setting'>): boolean {
    return this.read(phrase) !== undefined;
  }

  /** Follows the relevant ones on every platform that can follow. Resolves to how many those are. */
  async follow(phrases: readonly ProposedPhrase[]): Promise<number> {
    const kept = phrases.flatMap((phrase) => {
      const keyword = this.read(phrase);
      return keyword ? [{ ...keyword, priority: phrase.priority }] : [];
    });
    await ensureKeywords(this.deps.db, kept, this.deps.clock);
    await this.deps.followed.follow(kept, { platforms: FOLLOWING_PLATFORMS, source: 'DISCOVERED' });
    return kept.length;
  }

  private read({ text, setting }: Pick<ProposedPhrase, 'text' | 'setting'>) {
    const normalised = this.deps.rules.normalise(text);
    if (!normalised) return undefined;
    const category = this.deps.rules.categoryOf(normalised.keyword);
    return isMerchRelevant({ keyword: normalised.keyword, category, setting })
      ? { ...normalised, category }
      : undefined;
  }
}
