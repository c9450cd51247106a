import type { WorldKeyword } from '../../world/keywords.js';
import { ETSY } from '../../world/platforms.js';
import { imageOf, pageOf, titleOf } from '../../world/post-links.js';
import type { Post } from '../../world/posts.js';
import { normal, pick } from '../../world/random.js';
import type { World } from '../../world/world.js';

const DAY_MS = 86_400_000;
/** Etsy takes a listing down after four months unless it is renewed. */
const LIFE_MS = 120 * DAY_MS;
/** How far a search can be paged: Etsy's own limit on offset, and one page. */
const REACH = 12_100;

export type ListingOrder = 'created' | 'updated' | 'price' | 'score';

/** How many listings sell a keyword: older ones that are renewed for ever, and those made in the last four months. */
export function supplyOf(world: World, keyword: WorldKeyword, nowMs: number): number {
  const older = Math.round(Math.exp(6 + 1.2 * normal(world.seed, 91, keyword.index)));
  const firstHour = Math.floor((nowMs - LIFE_MS) / 3_600_000);
  let recent = 0;
  for (let hour = Math.floor(nowMs / 3_600_000); hour > firstHour; hour -= 24) {
    recent += 24 * world.counts.mean(keyword.index, ETSY, hour);
  }
  return older + Math.round(recent);
}

/** Listings of a keyword that are young enough to be shown, in the order asked for. */
export function findListings(world: World, keyword: WorldKeyword, request: ListingRequest): Post[] {
  const found: Post[] = [];
  // The newest come first anyway: only other orders need to see all before they can choose.
  const isNewestFirst = !request.isAscending && (request.order === 'created' || request.order === 'updated');
  const reach = isNewestFirst ? request.end : REACH;
  const span = { fromMs: request.nowMs - LIFE_MS, nowMs: request.nowMs };
  for (const post of world.postsBack(keyword, ETSY, span)) {
    if (!isWithin(priceOf(post), request)) continue;
    found.push(post);
    if (found.length === reach) break;
  }
  return sorted(found, request);
}

export interface ListingRequest {
  nowMs: number;
  /** Place after the last listing wanted. */
  end: number;
  order: ListingOrder;
  isAscending: boolean;
  minPrice: number;
  maxPrice: number;
}

function isWithin(price: number, { minPrice, maxPrice }: ListingRequest): boolean {
  return price >= minPrice * 100 && price <= maxPrice * 100;
}

function sorted(posts: Post[], { order, isAscending }: ListingRequest): Post[] {
  if (order === 'score') return posts.sort((left, right) => right.likes - left.likes);
  if (order === 'price') posts.sort((left, right) => priceOf(right) - priceOf(left));
  return isAscending ? posts.reverse() : posts;
}

/** Price in cents. */
function priceOf(post: Post): number {
  return 1200 + (post.hash % 40) * 100 + 50;
}

/** Printed goods are listed without weight or size. */
const UNMEASURED = {
  item_weight: null,
  item_weight_unit: null,
  item_length: null,
  item_width: null,
  item_height: null,
  item_dimensions_unit: null,
};

/** A listing in the form of Etsy's ShopListing. */
export function toListing(post: Post, origin: string): Record<string, unknown> {
  const created = Math.floor(post.createdAtMs / 1000);
  const words = post.keyword.text.split(' ');
  return {
    listing_id: Number(post.id),
    user_id: post.author,
    shop_id: post.author,
    title: titleOf(post),
    description: `${titleOf(post)}. Printed to order.`,
    state: 'active',
    creation_timestamp: created,
    created_timestamp: created,
    ending_timestamp: created + LIFE_MS / 1000,
    original_creation_timestamp: created,
    last_modified_timestamp: created,
    updated_timestamp: created,
    state_timestamp: created,
    quantity: 1 + (post.hash % 999),
    shop_section_id: null,
    featured_rank: -1,
    url: pageOf(post, origin),
    num_favorers: post.likes,
    non_taxable: false,
    is_taxable: true,
    is_customizable: false,
    is_personalizable: false,
    listing_type: 'physical',
    tags: [
      ...new Set([
        post.keyword.text.slice(0, 20),
        words[0]!.slice(0, 20),
        `${words.at(-1)!} gift`.slice(0, 20),
        pick(EXTRA_TAGS, post.hash),
      ]),
    ],
    materials: ['cotton'],
    shipping_profile_id: 200_000_000_000 + (post.author % 1_000_000),
    return_policy_id: 1,
    processing_min: 1,
    processing_max: 3,
    who_made: 'i_did',
    when_made: 'made_to_order',
    is_supply: false,
    ...UNMEASURED,
    is_private: false,
    style: [],
    file_data: '',
    has_variations: true,
    should_auto_renew: false,
    language: post.keyword.language === 'en' ? 'en-US' : post.keyword.language,
    price: { amount: priceOf(post), divisor: 100, currency_code: 'USD' },
    taxonomy_id: 482,
    readiness_state_id: null,
    suggested_title: null,
  };
}

const EXTRA_TAGS = ['trendy gift', 'gift for her', 'gift for him', 'custom', 'aesthetic', 'funny gift'];

/** The `images` association of a single listing. */
export function imagesOf(post: Post, origin: string): unknown[] {
  const url = imageOf(post, origin);
  return [
    { listing_id: Number(post.id), listing_image_id: Number(post.id) + 1, rank: 1, url_570xN: url, url_fullxfull: url },
  ];
}
