import type { WorldKeyword } from './keywords.js';
import { INSTAGRAM, TIKTOK, X } from './platforms.js';
import { hash32, normal, uniform } from './random.js';

const HOUR_MS = 3_600_000;
const X_EPOCH_MS = 1_288_834_974_657;
/** 2019-12-20, so that hours fit 17 bits until 2034. */
const LISTING_ORIGIN_HOUR = 438_000;
const LISTINGS_AN_HOUR = 128;
const COMMUNITY = 4000;

/** One post, video, medium or listing. Its id follows from where it stands in the world, so it is the same wherever asked. */
export interface Post {
  readonly keyword: WorldKeyword;
  readonly platform: number;
  /** Decimal text: longer than 2^53 on X, TikTok and Instagram. */
  readonly id: string;
  readonly createdAtMs: number;
  /** Number of the author within the platform; names are made of it. */
  readonly author: number;
  /** For choosing texts and the like. */
  readonly hash: number;
  readonly isSpam: boolean;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
}

export interface PostPlace {
  readonly keyword: WorldKeyword;
  readonly platform: number;
  readonly hour: number;
  readonly ordinal: number;
}

/** When the post at a place was made; cheap, because counting needs nothing else. */
export function postTimeMs(seed: number, { keyword, platform, hour, ordinal }: PostPlace): number {
  return hour * HOUR_MS + (hash32(seed, 11, keyword.index * 8 + platform, hour, ordinal) % HOUR_MS);
}

export function buildPost(seed: number, place: PostPlace, spamShare: number): Post {
  const { keyword, platform, hour, ordinal } = place;
  const at = keyword.index * 8 + platform;
  const hash = hash32(seed, 12, at, hour, ordinal);
  const isSpam = spamShare > 0 && uniform(hash, 1) < spamShare;
  const createdAtMs = postTimeMs(seed, place);
  const reach = Math.exp(2.2 + 1.5 * normal(hash, 3)) * (isSpam ? 0.05 : 1);
  return {
    keyword,
    platform,
    id: postId({ keyword: keyword.index, platform, hour, ordinal }, createdAtMs),
    createdAtMs,
    author: 1_000_000_000 + hash32(seed, 13, at, memberOf(hash, isSpam)),
    hash,
    isSpam,
    likes: Math.floor(reach),
    comments: Math.floor(reach * 0.06),
    shares: Math.floor(reach * 0.11),
  };
}

/** A keyword has a community of its own; spam comes from three accounts. */
function memberOf(hash: number, isSpam: boolean): number {
  return isSpam ? COMMUNITY + (hash % 3) : (hash >>> 3) % COMMUNITY;
}

interface NumberedPlace {
  keyword: number;
  platform: number;
  hour: number;
  ordinal: number;
}

function postId(place: NumberedPlace, createdAtMs: number): string {
  const { keyword, ordinal, hour } = place;
  switch (place.platform) {
    case X: {
      const low = BigInt((keyword << 9) | (ordinal & 511));
      return ((BigInt(createdAtMs - X_EPOCH_MS) << 22n) | low).toString();
    }
    case TIKTOK: {
      const low = BigInt(keyword * 524_288 + (ordinal & 8191) * 64 + (createdAtMs & 63));
      return ((BigInt(Math.floor(createdAtMs / 1000)) << 32n) | low).toString();
    }
    case INSTAGRAM:
      return `17${pad(keyword, 4)}${pad(hour % 1_000_000, 6)}${pad(ordinal, 5)}`;
    default:
      return String(
        (keyword * 131_072 + (hour - LISTING_ORIGIN_HOUR)) * LISTINGS_AN_HOUR + (ordinal % LISTINGS_AN_HOUR),
      );
  }
}

/** Keyword and hour of an id that postId made; undefined for anything else. The caller compares the whole id. */
export function placeOfId(platform: number, id: string): { keyword: number; hour: number } | undefined {
  if (!/^\d{1,19}$/.test(id)) return undefined;
  const bits = BigInt(id);
  switch (platform) {
    case X:
      return { keyword: Number((bits & 0x3fffffn) >> 9n), hour: hourOfMs(Number(bits >> 22n) + X_EPOCH_MS) };
    case TIKTOK:
      return { keyword: Number((bits & 0xffffffffn) >> 19n), hour: hourOfMs(Number(bits >> 32n) * 1000) };
    case INSTAGRAM:
      return { keyword: Number(id.slice(2, 6)), hour: Number(id.slice(6, 12)) };
    default: {
      const slot = Math.floor(Number(id) / LISTINGS_AN_HOUR);
      return { keyword: Math.floor(slot / 131_072), hour: (slot % 131_072) + LISTING_ORIGIN_HOUR };
    }
  }
}

function hourOfMs(ms: number): number {
  return Math.floor(ms / HOUR_MS);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
