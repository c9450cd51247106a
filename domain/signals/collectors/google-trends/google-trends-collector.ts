import type { SignalDraft } from '../../signal-draft.js';
import { externalIdWith } from '../external-id.js';
import type { CollectContext } from '../collect-context.js';
import type { PlatformCollector, ProposedPhrase } from '../platform-collector.js';
import { readLists } from '../track-keywords.js';
import type { GoogleTrend, GoogleTrendsGateway } from './google-trends.gateway.js';

/** Countries of the four languages that keywords are normalised in. */
const COUNTRIES = ['US', 'GB', 'DE', 'FR', 'ES'];

export interface RelevanceFilter {
  isRelevant(phrase: Pick<ProposedPhrase, 'text' | 'setting'>): boolean;
}

/** Google Trends: the public feed, read whole; general news are left out before anything is recorded. */
export class GoogleTrendsCollector implements PlatformCollector {
  readonly platform = 'GOOGLE_TRENDS';
  readonly provider = 'googleTrends';

  constructor(
    private readonly gateway: GoogleTrendsGateway,
    private readonly relevance: RelevanceFilter,
  ) {}

  async discover(context: CollectContext): Promise<void> {
    await readLists(context, COUNTRIES, async (geo) => {
      const trends = await context.call(() => this.gateway.trending(geo, context.signal));
      const relevant = trends.filter(({ title }) => this.relevance.isRelevant({ text: title, setting: 'news' }));
      await context.record(relevant.map((trend) => trendDraft(geo, trend)));
      context.propose(relevant.map(proposalOf));
    });
    if (context.proposed.length === 0) context.tally.note = 'Nothing in the feed is about goods or occasions.';
  }
}

export function trendDraft(geo: string, trend: GoogleTrend): SignalDraft {
  return {
    platform: 'GOOGLE_TRENDS',
    keyword: trend.title,
    kind: 'EVENT',
    observedAt: trend.publishedAt,
    count: 1,
    ...(trend.approxTraffic !== undefined && { engagement: trend.approxTraffic }),
    externalId: googleTrendId(geo, trend),
    ...(trend.news?.title && { title: trend.news.title.slice(0, 300) }),
    ...(trend.news?.url && { url: trend.news.url }),
    ...(trend.pictureUrl && { imageUrl: trend.pictureUrl }),
  };
}

/** A search trends once a day and country. */
function googleTrendId(geo: string, trend: GoogleTrend): string {
  const day = trend.publishedAt.toISOString().slice(0, 10);
  return externalIdWith(trend.title.toLowerCase(), (title) => `rss:${geo}:${title}:${day}`);
}

/** 200,000 searches and more are the strongest there is. */
function proposalOf(trend: GoogleTrend): ProposedPhrase {
  const strength = Math.log10(Math.max(trend.approxTraffic ?? 100, 100) / 100) / Math.log10(2000);
  return { text: trend.title, priority: 0.3 + 0.5 * Math.min(strength, 1), setting: 'news' };
}
