import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import type { SignalDraft } from '../../signal-draft.js';
import type { CollectContext } from '../collect-context.js';
import { rankKeywords, type TrackedKeyword } from '../keyword-ranking.js';
import type { PlatformCollector } from '../platform-collector.js';
import { trackKeywords } from '../track-keywords.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import type { EtsyGateway } from './etsy.gateway.js';
import type { EtsyListing } from './etsy.replies.js';

const KEYWORDS_A_RUN = 40;
/** workers/signals/signals-schedules.ts */
const RUN_EVERY_MS = 3 * 60_000;
const PAGE = 100;
const PAGES_A_KEYWORD = 3;
/** How far back a keyword is read the first time. */
const FIRST_REACH_MS = 7 * DAY_MS;
/** Listings become searchable a little after they are made. */
const OVERLAP_MS = HOUR_MS;

/** Etsy: each new listing for a followed keyword is an event; the number of active ones is a gauge (supply). */
export class EtsyCollector implements PlatformCollector {
  readonly platform = 'ETSY';
  readonly provider = 'etsy';

  constructor(
    private readonly gateway: EtsyGateway,
    private readonly followed: TrackedKeywordStore,
  ) {}

  async track(context: CollectContext): Promise<void> {
    const now = context.clock.now();
    const candidates = await this.followed.candidates('ETSY');
    if (candidates.length === 0) context.tally.note = 'No keyword is followed on Etsy yet.';
    const ranked = rankKeywords(candidates, await context.roomFor(KEYWORDS_A_RUN, RUN_EVERY_MS), now);
    await trackKeywords(context, {
      items: ranked,
      lanes: 4,
      read: (tracked) => this.read(context, tracked),
      markRead: (read) =>
        this.followed.markRead(
          'ETSY',
          read.map((tracked) => tracked.keywordId),
          now,
        ),
    });
  }

  /** Pages back, newest first, until a listing is older than the last reading. */
  private async read(context: CollectContext, tracked: TrackedKeyword): Promise<SignalDraft[]> {
    const now = context.clock.now();
    const sinceMs = tracked.lastReadAt ? tracked.lastReadAt.getTime() - OVERLAP_MS : now.getTime() - FIRST_REACH_MS;
    const drafts: SignalDraft[] = [];
    for (let page = 0; page < PAGES_A_KEYWORD; page += 1) {
      const search = { keywords: tracked.keyword, limit: PAGE, offset: page * PAGE };
      const { count, results } = await context.call(() => this.gateway.searchActive(search, context.signal));
      if (page === 0) drafts.push(supplyDraft(tracked.keyword, count, now));
      const fresh = results.filter((listing) => listing.created_timestamp * 1000 >= sinceMs);
      drafts.push(...fresh.map((listing) => listingDraft(tracked.keyword, listing)));
      if (fresh.length < PAGE) break;
    }
    return drafts;
  }
}

export function listingDraft(keyword: string, listing: EtsyListing): SignalDraft {
  return {
    platform: 'ETSY',
    keyword,
    kind: 'EVENT',
    observedAt: new Date(listing.created_timestamp * 1000),
    count: 1,
    engagement: listing.num_favorers,
    externalId: `listing:${listing.listing_id}`,
    ...(listing.shop_id && { author: `shop:${listing.shop_id}` }),
    title: listing.title.slice(0, 300),
    ...(listing.url && { url: listing.url }),
  };
}

function supplyDraft(keyword: string, count: number, now: Date): SignalDraft {
  return { platform: 'ETSY', keyword, kind: 'GAUGE', metric: 'active_listings', observedAt: now, count };
}
