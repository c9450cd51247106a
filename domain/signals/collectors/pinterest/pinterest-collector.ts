import { DAY_MS } from '#infra/clock.js';
import type { SignalDraft } from '../../signal-draft.js';
import type { CollectContext } from '../collect-context.js';
import { rankKeywords, type TrackedKeyword } from '../keyword-ranking.js';
import type { PlatformCollector, ProposedPhrase } from '../platform-collector.js';
import { readLists, trackKeywords } from '../track-keywords.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import type { PinterestGateway, PinterestQuestion } from './pinterest.gateway.js';
import type { PinterestTrend } from './pinterest.replies.js';

const HOME_REGION = 'US';
const DISCOVERY: readonly Pick<PinterestQuestion, 'region' | 'trendType'>[] = [
  { region: HOME_REGION, trendType: 'growing' },
  { region: HOME_REGION, trendType: 'monthly' },
  { region: HOME_REGION, trendType: 'seasonal' },
  { region: 'GB+IE', trendType: 'growing' },
];
const KEYWORDS_A_RUN = 100;
const KEYWORDS_A_CALL = 5;
/** Weekly points older than this are not recorded again. */
const REACH_MS = 26 * 7 * DAY_MS;

/** Pinterest: what grows proposes keywords; the weekly search index (0-100) is a gauge, never a count. */
export class PinterestCollector implements PlatformCollector {
  readonly platform = 'PINTEREST';
  readonly provider = 'pinterest';

  constructor(
    private readonly gateway: PinterestGateway,
    private readonly followed: TrackedKeywordStore,
  ) {}

  async discover(context: CollectContext): Promise<void> {
    await readLists(context, DISCOVERY, async (list) => {
      const trends = await context.call(() => this.gateway.topKeywords({ ...list, limit: 50 }, context.signal));
      // The index is relative to its region: only one region's is kept.
      if (list.region === HOME_REGION) await context.record(indexDrafts(trends, context.clock.now()));
      context.propose(trends.map(proposalOf));
    });
  }

  async track(context: CollectContext): Promise<void> {
    const now = context.clock.now();
    const ranked = rankKeywords(await this.followed.candidates('PINTEREST'), KEYWORDS_A_RUN, now);
    if (ranked.length === 0) context.tally.note = 'No keyword is followed on Pinterest yet.';
    await trackKeywords(context, {
      items: groupsOf(ranked),
      lanes: 2,
      read: async (group) => {
        const includeKeywords = group.map(({ keyword }) => keyword);
        const question = { region: HOME_REGION, trendType: 'monthly' as const, limit: 50, includeKeywords };
        return indexDrafts(await context.call(() => this.gateway.topKeywords(question, context.signal)), now);
      },
      markRead: (groups) =>
        this.followed.markRead(
          'PINTEREST',
          groups.flat().map(({ keywordId }) => keywordId),
          now,
        ),
    });
  }
}

/** Weekly points of the last half year as gauges at the week's date. */
export function indexDrafts(trends: readonly PinterestTrend[], now: Date): SignalDraft[] {
  return trends.flatMap(({ keyword, time_series: series }) =>
    Object.entries(series).flatMap(([date, value]): SignalDraft[] => {
      const observedAt = new Date(`${date.slice(0, 10)}T00:00:00Z`);
      const ageMs = now.getTime() - observedAt.getTime();
      if (!(ageMs >= 0 && ageMs <= REACH_MS)) return [];
      return [{ platform: 'PINTEREST', keyword, kind: 'GAUGE', metric: 'search_index', observedAt, count: value }];
    }),
  );
}

/** Growth against last month, at best tenfold, is the strength of a proposal. */
function proposalOf({ keyword, pct_growth_mom: growth }: PinterestTrend): ProposedPhrase {
  const strength = Math.min(Math.max(growth ?? 0, 0), 1000) / 1000;
  return { text: keyword, priority: 0.4 + 0.6 * strength, setting: 'shopping' };
}

function groupsOf(keywords: readonly TrackedKeyword[]): TrackedKeyword[][] {
  const groups: TrackedKeyword[][] = [];
  for (let from = 0; from < keywords.length; from += KEYWORDS_A_CALL) {
    groups.push(keywords.slice(from, from + KEYWORDS_A_CALL));
  }
  return groups;
}
