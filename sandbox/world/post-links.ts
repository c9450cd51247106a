import { ETSY, TIKTOK, WORLD_PLATFORMS, X } from './platforms.js';
import type { Post } from './posts.js';
import { pick } from './random.js';
import { listingTitle, postText } from './texts.js';

const FIRST = 'luna,maple,river,sunny,willow,juno,hazel,pixel,otis,clover,nova,basil,wren,indigo,marlow,saffron'.split(
  ',',
);
const SECOND = 'makes,prints,studio,and.co,crafts,daily,finds,goods,draws,archive,corner,market'.split(',');

/** A page of the sandbox that shows the post: links of a stand-in must not lead to strangers' posts. */
export function pageOf(post: Post, origin: string): string {
  return `${origin}/world/posts/${WORLD_PLATFORMS[post.platform]!.toLowerCase()}/${post.id}`;
}

export function imageOf(post: Post, origin: string): string {
  return `${origin}/world/images/${encodeURIComponent(post.keyword.tag)}-${post.hash}.svg`;
}

export function userName(author: number): string {
  return `${pick(FIRST, author)}.${pick(SECOND, author >>> 4)}${author % 1000}`;
}

/** How the platform itself names an author; undefined where it names none. */
export function authorOfPost(post: Post): string | undefined {
  if (post.platform === X) return String(post.author);
  if (post.platform === TIKTOK) return userName(post.author);
  return post.platform === ETSY ? `shop:${post.author}` : undefined;
}

export function titleOf(post: Post): string {
  return post.platform === ETSY
    ? listingTitle(post.keyword, post.hash)
    : postText(post.keyword, post.hash, post.isSpam);
}
