import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import type { SignalDraft } from '../../signal-draft.js';
import type { CollectContext } from '../collect-context.js';
import { hashtagOf } from '../hashtag.js';
import { rankKeywords, type TrackedKeyword } from '../keyword-ranking.js';
import type { PlatformCollector } from '../platform-collector.js';
import { trackKeywords } from '../track-keywords.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import type { TiktokCreativeCentreGateway } from './tiktok-creative-centre.gateway.js';
import type { TiktokGateway, TiktokPage } from './tiktok.gateway.js';
import type { TiktokVideo } from './tiktok.replies.js';

/** 1,000 requests a day are 10 every 15 minutes; hashtags are asked together, so that they go far. */
const CALLS_A_RUN = 10;
const HASHTAGS_A_CALL = 10;
const FIRST_REACH_MS = 2 * DAY_MS;
/** A video may take two days to appear: once a day the question reaches back so far. */
const LATE_MS = 2 * DAY_MS;

/** TikTok: each public video with a followed hashtag is an event, with its author. */
export class TiktokCollector implements PlatformCollector {
  readonly platform = 'TIKTOK';
  readonly provider = 'tiktok';

  /** Only where the experimental Creative Centre was switched on: the Research API has no list to discover from. */
  readonly discover?: (context: CollectContext) => Promise<void>;

  constructor(
    private readonly gateway: TiktokGateway,
    private readonly followed: TrackedKeywordStore,
    creativeCentre?: TiktokCreativeCentreGateway,
  ) {
    if (creativeCentre) this.discover = (context) => discoverHashtags(creativeCentre, context);
  }

  async track(context: CollectContext): Promise<void> {
    const now = context.clock.now();
    const ranked = rankKeywords(await this.followed.candidates('TIKTOK'), CALLS_A_RUN * HASHTAGS_A_CALL, now);
    if (ranked.length === 0) context.tally.note = 'No keyword is followed on TikTok yet.';
    const calls = { left: CALLS_A_RUN };
    await trackKeywords(context, {
      items: groupsOf(ranked, HASHTAGS_A_CALL),
      lanes: 1,
      read: (group) => this.read(context, group, calls),
      markRead: (groups) => this.markRead(groups, now),
    });
  }

  /** All pages of a group of hashtags; nothing once the run's calls are spent. */
  private async read(context: CollectContext, group: Group, calls: { left: number }): Promise<SignalDraft[]> {
    const now = context.clock.now();
    const byHashtag = new Map(group.keywords.map((tracked) => [hashtagOf(tracked.keyword), tracked.keyword]));
    const question = { hashtags: [...byHashtag.keys()], from: groupFrom(group, now), to: now };
    const drafts: SignalDraft[] = [];
    let next: TiktokPage['next'];
    do {
      if (calls.left === 0) break;
      calls.left -= 1;
      group.isRead = true;
      const page = await context.call(() => this.gateway.videos({ ...question, ...next }, context.signal));
      drafts.push(...page.videos.flatMap((video) => videoDraft(byHashtag, video)));
      next = page.next;
    } while (next);
    return drafts;
  }

  private async markRead(groups: readonly Group[], now: Date): Promise<void> {
    const ids = groups.filter((group) => group.isRead).flatMap((group) => group.keywords.map((k) => k.keywordId));
    await this.followed.markRead('TIKTOK', ids, now);
  }
}

async function discoverHashtags(creativeCentre: TiktokCreativeCentreGateway, context: CollectContext): Promise<void> {
  const hashtags = await context.call(() => creativeCentre.popularHashtags('US', context.signal));
  const proposals = hashtags.map(({ hashtag_name: text }, place) => ({
    text,
    priority: 0.6 * (1 - place / hashtags.length),
    setting: 'news' as const,
  }));
  context.propose(proposals);
}

interface Group {
  keywords: TrackedKeyword[];
  /** The run had a call left for it. */
  isRead: boolean;
}

function groupsOf(keywords: readonly TrackedKeyword[], size: number): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < keywords.length; from += size) {
    groups.push({ keywords: keywords.slice(from, from + size), isRead: false });
  }
  return groups;
}

/** The earliest day that a group still lacks. */
function groupFrom(group: Group, now: Date): Date {
  const starts = group.keywords.map(({ lastReadAt }) => {
    if (!lastReadAt) return now.getTime() - FIRST_REACH_MS;
    const isNewDay = lastReadAt.toISOString().slice(0, 10) !== now.toISOString().slice(0, 10);
    return lastReadAt.getTime() - (isNewDay ? LATE_MS : HOUR_MS);
  });
  return new Date(Math.max(Math.min(...starts), now.getTime() - 29 * DAY_MS));
}

/** A video counts for the first of its hashtags that we follow; once, because its id can stand for one signal only. */
export function videoDraft(byHashtag: ReadonlyMap<string, string>, video: TiktokVideo): SignalDraft[] {
  const keyword = video.hashtag_names
    .map((name) => byHashtag.get(hashtagOf(name)))
    .find((found) => found !== undefined);
  if (keyword === undefined) return [];
  return [
    {
      platform: 'TIKTOK',
      keyword,
      kind: 'EVENT',
      observedAt: new Date(video.create_time * 1000),
      count: 1,
      engagement: video.like_count + video.comment_count + video.share_count,
      externalId: video.id,
      ...(video.username && { author: video.username }),
      ...(video.video_description && { title: video.video_description.slice(0, 300) }),
      ...(video.username && { url: `https://www.tiktok.com/@${video.username}/video/${video.id}` }),
    },
  ];
}
