import type { WorldKeyword } from '../../world/keywords.js';
import { INSTAGRAM } from '../../world/platforms.js';
import { imageOf, pageOf, titleOf } from '../../world/post-links.js';
import type { Post } from '../../world/posts.js';
import { hashText } from '../../world/random.js';
import type { World } from '../../world/world.js';

const DAY_MS = 86_400_000;
const TOP_DAYS = 7;
const TOP_POSTS = 200;
export const MEDIA_FIELDS = [
  'id',
  'caption',
  'children',
  'comments_count',
  'like_count',
  'media_type',
  'media_url',
  'permalink',
  'timestamp',
];

/** Global and permanent id of a hashtag. */
export function hashtagId(keyword: WorldKeyword): string {
  const spread = String(hashText(1, keyword.tag) % 1_000_000_000).padStart(9, '0');
  return `1784${spread}${String(keyword.index).padStart(4, '0')}`;
}

export function keywordOfHashtagId(world: World, id: string): WorldKeyword | undefined {
  const keyword = /^\d{17}$/.test(id) ? world.keywords[Number(id.slice(-4))] : undefined;
  return keyword && hashtagId(keyword) === id ? keyword : undefined;
}

/** Public media of the last 24 hours, or the best liked of a week. */
export function mediaOf(world: World, keyword: WorldKeyword, edge: { kind: 'recent' | 'top'; nowMs: number }): Post[] {
  const days = edge.kind === 'recent' ? 1 : TOP_DAYS;
  const posts = [...world.postsBack(keyword, INSTAGRAM, { fromMs: edge.nowMs - days * DAY_MS, nowMs: edge.nowMs })];
  if (edge.kind === 'recent') return posts;
  return posts.sort((left, right) => right.likes - left.likes).slice(0, TOP_POSTS);
}

/** A medium with the fields asked for; no author, and no like count where the owner hides it. */
export function toMedia(post: Post, fields: readonly string[], origin: string): Record<string, unknown> {
  const kind = (['IMAGE', 'IMAGE', 'VIDEO', 'CAROUSEL_ALBUM'] as const)[post.hash % 4]!;
  const all: Record<string, unknown> = {
    id: post.id,
    caption: titleOf(post),
    comments_count: post.comments,
    media_type: kind,
    permalink: pageOf(post, origin),
    timestamp: new Date(post.createdAtMs).toISOString().replace(/\.\d{3}Z$/, '+0000'),
  };
  if (post.hash % 12 !== 0) all['like_count'] = post.likes;
  if (kind !== 'CAROUSEL_ALBUM') all['media_url'] = imageOf(post, origin);
  if (kind === 'CAROUSEL_ALBUM') all['children'] = { data: [{ id: `${post.id}1` }, { id: `${post.id}2` }] };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name === 'id' || fields.includes(name)));
}
