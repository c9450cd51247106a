import { pageTokens } from '../page-token.js';
import type { WorldKeyword } from '../../world/keywords.js';
import { X } from '../../world/platforms.js';
import type { Post } from '../../world/posts.js';
import { postText } from '../../world/texts.js';
import type { World } from '../../world/world.js';
import type { TimeWindow } from './x-window.js';

export interface SearchPage {
  posts: Post[];
  nextToken: string | undefined;
}

export interface SearchRequest extends TimeWindow {
  maxResults: number;
  /** Posts below this id only: where the page before ended. */
  beforeId: bigint | undefined;
  sort: 'recency' | 'relevancy';
}

/** A page of posts of the window, the newest (or the most liked) first. */
export function searchPosts(world: World, keywords: readonly WorldKeyword[], request: SearchRequest): SearchPage {
  const found = keywords.flatMap((keyword) => newest(world, keyword, request));
  const ordered = found.sort((left, right) => (BigInt(left.id) < BigInt(right.id) ? 1 : -1));
  const posts = ordered.slice(0, request.maxResults);
  const last = posts.at(-1);
  const nextToken = ordered.length > request.maxResults && last ? pageTokens.encode(last.id) : undefined;
  if (request.sort === 'relevancy') posts.sort((left, right) => right.likes - left.likes);
  return { posts, nextToken };
}

function newest(world: World, keyword: WorldKeyword, request: SearchRequest): Post[] {
  const posts: Post[] = [];
  for (const post of world.postsBack(keyword, X, { fromMs: request.startMs, nowMs: request.endMs - 1 })) {
    if (request.beforeId !== undefined && BigInt(post.id) >= request.beforeId) continue;
    posts.push(post);
    if (posts.length > request.maxResults) break;
  }
  return posts;
}

/**
 * A post as X writes it. Both generations of names are given (retweet_count of the guides, repost_count of the OpenAPI file
 * of 2026-08), because the two documents disagree and clients of either must work.
 */
export function toXPost(post: Post, fields: ReadonlySet<string>): Record<string, unknown> {
  const optional: Record<string, unknown> = {
    created_at: new Date(post.createdAtMs).toISOString(),
    author_id: String(post.author),
    lang: post.keyword.language,
    public_metrics: {
      retweet_count: post.shares,
      repost_count: post.shares,
      reply_count: post.comments,
      like_count: post.likes,
      quote_count: Math.floor(post.shares / 6),
      bookmark_count: Math.floor(post.likes / 8),
      impression_count: post.likes * 29 + (post.hash % 29),
    },
  };
  return {
    id: post.id,
    edit_history_tweet_ids: [post.id],
    edit_history_post_ids: [post.id],
    text: postText(post.keyword, post.hash, post.isSpam),
    ...Object.fromEntries(Object.entries(optional).filter(([name]) => fields.has(name))),
  };
}
