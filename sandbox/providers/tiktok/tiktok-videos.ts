import type { WorldKeyword } from '../../world/keywords.js';
import { TIKTOK } from '../../world/platforms.js';
import { userName } from '../../world/post-links.js';
import type { Post } from '../../world/posts.js';
import { postText } from '../../world/texts.js';
import type { World } from '../../world/world.js';

export const VIDEO_FIELDS =
  'id,video_description,create_time,region_code,share_count,view_count,like_count,comment_count,music_id,hashtag_names,username,effect_ids,playlist_id,voice_to_text,is_stem_verified,favourites_count,video_duration,hashtag_info_list,video_mention_list,video_label'.split(
    ',',
  );

/** Videos of some keywords between two moments, the newest first. */
export function videosOf(
  world: World,
  keywords: readonly WorldKeyword[],
  span: { fromMs: number; nowMs: number },
): Post[] {
  const posts = keywords.flatMap((keyword) => [...world.postsBack(keyword, TIKTOK, span)]);
  return keywords.length > 1 ? posts.sort((left, right) => right.createdAtMs - left.createdAtMs) : posts;
}

/** The fields of a video that were asked for. `id` is text here and becomes a number when the answer is written. */
export function toVideo(post: Post, fields: ReadonlySet<string>): Record<string, unknown> {
  const tags = [post.keyword.tag, post.keyword.text.split(' ')[0]!.toLowerCase()];
  const all: Record<string, unknown> = {
    id: post.id,
    video_description: postText(post.keyword, post.hash, post.isSpam),
    create_time: Math.floor(post.createdAtMs / 1000),
    region_code: { en: 'US', es: 'ES', fr: 'FR', de: 'DE' }[post.keyword.language],
    share_count: post.shares,
    view_count: post.likes * 43 + (post.hash % 43),
    like_count: post.likes,
    comment_count: post.comments,
    favourites_count: Math.floor(post.likes / 9),
    hashtag_names: [...new Set(tags)],
    username: userName(post.author),
    video_duration: 7 + (post.hash % 53),
    is_stem_verified: false,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => fields.has(name)));
}

/** JSON in which the ids are numbers, as TikTok writes them, although JavaScript's own numbers could not hold them. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"id":"(\d+)"/g, '"id":$1');
}
