import type { SignalDraft } from '../../signal-draft.js';
import type { CollectContext } from '../collect-context.js';
import { hashtagOf } from '../hashtag.js';
import { rankKeywords, type TrackedKeyword } from '../keyword-ranking.js';
import type { PlatformCollector } from '../platform-collector.js';
import type { ProviderBudgetStore } from '../../../providers/provider-budget-store.js';
import { HASHTAG_LIMIT } from '../../../providers/provider-budgets.js';
import { trackKeywords } from '../track-keywords.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import type { InstagramGateway } from './instagram.gateway.js';
import type { InstagramMedia } from './instagram.replies.js';

const PAGES_A_HASHTAG = 5;

/** Instagram: each public post of the last 24 hours with one of 30 hashtags is an event. It names no author. */
export class InstagramCollector implements PlatformCollector {
  readonly platform = 'INSTAGRAM';
  readonly provider = 'instagram';

  constructor(
    private readonly gateway: InstagramGateway,
    private readonly followed: TrackedKeywordStore,
    private readonly budgets: ProviderBudgetStore,
  ) {}

  async track(context: CollectContext): Promise<void> {
    const now = context.clock.now();
    const chosen = await this.choose(now);
    if (chosen.length === 0) context.tally.note = 'No keyword is followed on Instagram yet.';
    await trackKeywords(context, {
      items: chosen,
      lanes: 2,
      read: (tracked) => this.read(context, tracked),
      markRead: (read) =>
        this.followed.markRead(
          'INSTAGRAM',
          read.map((tracked) => tracked.keywordId),
          now,
        ),
    });
  }

  /** Hashtags of these 7 days are free to read again; what is left of the 30 goes to the most worth. */
  private async choose(now: Date): Promise<TrackedKeyword[]> {
    const candidates = (await this.followed.candidates('INSTAGRAM')).filter(({ keyword }) => hashtagOf(keyword) !== '');
    const held = await this.budgets.heldHashtags();
    const free = candidates.filter(({ keyword }) => held.has(hashtagOf(keyword)));
    const others = candidates.filter(({ keyword }) => !held.has(hashtagOf(keyword)));
    const left = Math.max(HASHTAG_LIMIT - held.size, 0);
    return [...rankKeywords(free, HASHTAG_LIMIT, now), ...rankKeywords(others, left, now)];
  }

  private async read(context: CollectContext, tracked: TrackedKeyword): Promise<SignalDraft[]> {
    const hashtag = hashtagOf(tracked.keyword);
    if (!(await this.budgets.takeHashtag(hashtag))) return [];
    const hashtagId = tracked.providerRef ?? (await this.lookUp(context, tracked.keywordId, hashtag));
    const media = await this.recent(context, hashtagId);
    return media.flatMap((post) => mediaDraft(tracked.keyword, post));
  }

  /** A hashtag's id never changes, so it is asked for once. */
  private async lookUp(context: CollectContext, keywordId: number, hashtag: string): Promise<string> {
    const id = await context.call(() => this.gateway.hashtagId(hashtag, context.signal));
    await this.followed.setProviderRef('INSTAGRAM', keywordId, id);
    return id;
  }

  /** Pages until there is no next one, or one brings nothing new: Instagram's cursor may repeat itself. */
  private async recent(context: CollectContext, hashtagId: string): Promise<InstagramMedia[]> {
    const found = new Map<string, InstagramMedia>();
    let after: string | undefined;
    for (let page = 0; page < PAGES_A_HASHTAG; page += 1) {
      const question = { hashtagId, edge: 'recent_media' as const, ...(after && { after }) };
      const answer = await context.call(() => this.gateway.media(question, context.signal));
      const before = found.size;
      for (const post of answer.media) found.set(post.id, post);
      after = answer.after;
      if (!after || found.size === before) break;
    }
    return [...found.values()];
  }
}

export function mediaDraft(keyword: string, post: InstagramMedia): SignalDraft[] {
  const observedAt = new Date(post.timestamp ?? Number.NaN);
  if (Number.isNaN(observedAt.getTime())) return [];
  const isCounted = post.like_count !== undefined || post.comments_count !== undefined;
  return [
    {
      platform: 'INSTAGRAM',
      keyword,
      kind: 'EVENT',
      observedAt,
      count: 1,
      ...(isCounted && { engagement: (post.like_count ?? 0) + (post.comments_count ?? 0) }),
      externalId: post.id,
      ...(post.caption && { title: post.caption.slice(0, 300) }),
      ...(post.permalink && { url: post.permalink }),
    },
  ];
}
