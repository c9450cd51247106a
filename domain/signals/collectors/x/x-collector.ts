import { DAY_MS, HOUR_MS, hourOf } from '#infra/clock.js';
import type { SignalDraft } from '../../signal-draft.js';
import type { CollectContext } from '../collect-context.js';
import { externalIdWith } from '../external-id.js';
import { rankKeywords, type TrackedKeyword } from '../keyword-ranking.js';
import type { ProviderBudgetStore } from '../../../providers/provider-budget-store.js';
import { PAID_EVIDENCE } from '../../../providers/provider-budgets.js';
import type { PlatformCollector, ProposedPhrase } from '../platform-collector.js';
import { readLists, trackKeywords } from '../track-keywords.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import { type XGateway, xQueryFor } from './x.gateway.js';
import type { XCount, XPost, XTrend } from './x.replies.js';

/** Yahoo's "where on earth" ids: the United States, the United Kingdom, the world. */
const PLACES = [23424977, 23424975, 1];
/** Of the 300 counts that X allows in 15 minutes, what a run every 2 minutes may take: signals flow instead of gushing. */
const KEYWORDS_A_RUN = 37;
/** workers/signals/signals-schedules.ts */
const RUN_EVERY_MS = 2 * 60_000;
/** In units of 0.005 USD; counts are one. */
const TRENDS_PRICE = 2;
const POSTS_PRICE = 10;
/** X answers for 7 days; a little less, so that the first hour is still whole when the call arrives. */
const REACH_MS = 7 * DAY_MS - 2 * HOUR_MS;
/** An hour's count still moves for a while after it ended. */
const REVISION_MS = 2 * HOUR_MS;
/** Posts shown as evidence stand beside the counter, so they are few: so many keywords a run, once a day each. */
const EVIDENCE_KEYWORDS = 1;
const EVIDENCE_POSTS = 3;
const EVIDENCE_SCORE = 30;

/** X: hourly post counts of followed keywords; discovery by place. */
export class XCollector implements PlatformCollector {
  readonly platform = 'X';
  readonly provider = 'x';

  constructor(
    private readonly gateway: XGateway,
    private readonly followed: TrackedKeywordStore,
    private readonly budgets: ProviderBudgetStore,
  ) {}

  async discover(context: CollectContext): Promise<void> {
    await readLists(context, PLACES, async (place) => {
      const trends = await context.call(() => this.gateway.trendsAt(place, context.signal), TRENDS_PRICE);
      context.propose(proposalsOf(trends));
    });
  }

  async track(context: CollectContext): Promise<void> {
    const now = context.clock.now();
    const candidates = await this.followed.candidates('X');
    if (candidates.length === 0) context.tally.note = 'No keyword is followed on X yet.';
    const ranked = rankKeywords(candidates, await context.roomFor(KEYWORDS_A_RUN, RUN_EVERY_MS), now);
    const shown = new Set(ranked.filter((tracked) => wantsEvidence(tracked, now)).slice(0, EVIDENCE_KEYWORDS));
    await trackKeywords(context, {
      items: ranked,
      lanes: 4,
      read: async (tracked) => [
        ...(await this.counts(context, tracked)),
        ...(shown.has(tracked) ? await this.evidence(context, tracked) : []),
      ],
      markRead: (read) =>
        this.followed.markRead(
          'X',
          read.map((tracked) => tracked.keywordId),
          now,
        ),
    });
  }

  private async counts(context: CollectContext, tracked: TrackedKeyword): Promise<SignalDraft[]> {
    const from = countsFrom(tracked.lastReadAt, context.clock.now());
    const question = { query: xQueryFor(tracked.keyword), from };
    const counts = await context.call(() => this.gateway.countsByHour(question, context.signal));
    return counts.flatMap((count) => countDraft(tracked.keyword, count));
  }

  private async evidence(context: CollectContext, tracked: TrackedKeyword): Promise<SignalDraft[]> {
    if (context.isPaid && !(await this.budgets.take('x', PAID_EVIDENCE))) return [];
    const search = () => this.gateway.posts(xQueryFor(tracked.keyword), context.signal);
    const posts = await context.call(search, POSTS_PRICE);
    return posts.slice(0, EVIDENCE_POSTS).flatMap((post) => postDraft(tracked.keyword, post));
  }
}

/** Start of the hours to ask for: whole, because X cuts the first bucket at start_time. */
export function countsFrom(lastReadAt: Date | null, now: Date): Date {
  const reachMs = now.getTime() - REACH_MS;
  const wantedMs = lastReadAt ? lastReadAt.getTime() - REVISION_MS : reachMs;
  return hourOf(new Date(Math.max(wantedMs, reachMs)));
}

/** A bucket as a counter; one that does not start on the hour is a cut one and left out. */
export function countDraft(keyword: string, bucket: XCount): SignalDraft[] {
  const start = new Date(bucket.start);
  if (bucket.count === 0 || start.getTime() % HOUR_MS !== 0) return [];
  return [
    {
      platform: 'X',
      keyword,
      kind: 'COUNTER',
      observedAt: start,
      count: bucket.count,
      externalId: xCounterId(keyword, start),
    },
  ];
}

/** Identity of an hour's count: a later reading of the same hour replaces the earlier. */
export function xCounterId(keyword: string, hourStart: Date): string {
  return externalIdWith(keyword, (text) => `count:${text}:${hourStart.toISOString()}`);
}

function postDraft(keyword: string, post: XPost): SignalDraft[] {
  if (!post.created_at) return [];
  return [
    {
      platform: 'X',
      keyword,
      kind: 'EVENT',
      observedAt: new Date(post.created_at),
      count: 1,
      engagement: engagementOf(post.public_metrics ?? {}),
      externalId: post.id,
      ...(post.author_id && { author: post.author_id }),
      title: post.text.slice(0, 300),
      url: `https://x.com/i/web/status/${post.id}`,
    },
  ];
}

/** What people did with a post; being shown (impressions) is nothing they did. Reposts have an old and a new name. */
function engagementOf(metrics: Readonly<Record<string, number>>): number {
  const reposts = metrics['repost_count'] ?? metrics['retweet_count'] ?? 0;
  const others = ['reply_count', 'like_count', 'quote_count', 'bookmark_count'];
  return others.reduce((sum, name) => sum + (metrics[name] ?? 0), reposts);
}

function wantsEvidence(tracked: TrackedKeyword, now: Date): boolean {
  const isFirstToday = tracked.lastReadAt?.toISOString().slice(0, 10) !== now.toISOString().slice(0, 10);
  return isFirstToday && (tracked.score ?? 0) >= EVIDENCE_SCORE;
}

function proposalsOf(trends: readonly XTrend[]): ProposedPhrase[] {
  return trends.map(({ trend_name: text }, place) => ({
    text,
    priority: 0.6 * (1 - place / Math.max(trends.length, 1)),
    setting: 'news',
  }));
}
