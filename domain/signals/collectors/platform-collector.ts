import type { ProviderName } from '#infra/provider-config.js';
import type { Platform } from '#schema/signals/signal.values.js';
import type { CollectContext } from './collect-context.js';

/** A phrase that a platform puts forward; whether it is worth following is decided by merch-relevance. */
export interface ProposedPhrase {
  text: string;
  /** 0-1: how strongly the platform shows it. */
  priority: number;
  /** Where people shop, a phrase is about goods; in the news it seldom is. */
  setting: 'shopping' | 'news';
}

/** What a platform's collector can do. Runs are recorded, guarded and stored around it by collectors-service. */
export interface PlatformCollector {
  readonly platform: Platform;
  readonly provider: ProviderName;
  /** Proposes keywords (context.propose), and records what the lists themselves say. */
  discover?(context: CollectContext): Promise<void>;
  /** Reads followed keywords, most worth first. */
  track?(context: CollectContext): Promise<void>;
}
