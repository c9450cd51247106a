import type { CountSource } from './count-source.js';
import { EventCalendar } from './events.js';
import { buildKeywords, compact, type WorldKeyword } from './keywords.js';
import { ETSY, INSTAGRAM, TIKTOK, X } from './platforms.js';
import { buildPost, type Post, placeOfId, postTimeMs } from './posts.js';
import { SeededCounts } from './seeded-counts.js';

const HOUR_MS = 3_600_000;
/** How many keywords, from the first, are followed per platform: what the history feed covers. */
export const FOLLOWED = { [X]: 260, [TIKTOK]: 160, [ETSY]: 140, [INSTAGRAM]: 30 } as const;
/** Keywords that most events choose from; all are followed on X and TikTok. */
const POPULAR = 160;

export interface WorldParts {
  keywords: readonly WorldKeyword[];
  counts: CountSource;
  calendar: EventCalendar | undefined;
}

/** The outside world at any moment: posts and listings about keywords, as a function of seed and time. */
export class World {
  readonly keywords: readonly WorldKeyword[];
  readonly counts: CountSource;
  /** Absent when the world is a recording. */
  readonly calendar: EventCalendar | undefined;
  readonly #byForm: ReadonlyMap<string, WorldKeyword>;

  constructor(
    readonly seed: number,
    parts: WorldParts,
  ) {
    this.keywords = parts.keywords;
    this.counts = parts.counts;
    this.calendar = parts.calendar;
    this.#byForm = new Map(parts.keywords.map((keyword) => [compact(keyword.text), keyword]));
  }

  /** Hour at which a word was last born; undefined for words that were always there. */
  birthHour(keyword: number, hour: number): number | undefined {
    return this.counts.birthHour(keyword, hour);
  }

  /** The keyword that a phrase or hashtag means, whatever its case, marks and spaces. */
  find(text: string): WorldKeyword | undefined {
    return this.#byForm.get(compact(text));
  }

  /** Posts of an hour so far: all of a past hour, those already made of the running one, none of the future. */
  countAt(keyword: WorldKeyword, platform: number, span: { hour: number; nowMs: number }): number {
    const { hour, nowMs } = span;
    if (hour * HOUR_MS > nowMs) return 0;
    const whole = Math.min(this.counts.count(keyword.index, platform, hour), capacity(platform));
    if ((hour + 1) * HOUR_MS <= nowMs) return whole;
    let made = 0;
    for (let i = 0; i < whole; i += 1) {
      if (postTimeMs(this.seed, { keyword, platform, hour, ordinal: i }) <= nowMs) made += 1;
    }
    return made;
  }

  /** Posts of an hour made by `nowMs`, the newest first. */
  postsOf(keyword: WorldKeyword, platform: number, span: { hour: number; nowMs: number }): Post[] {
    const { hour, nowMs } = span;
    if (hour * HOUR_MS > nowMs) return [];
    const total = Math.min(this.counts.count(keyword.index, platform, hour), capacity(platform));
    const spamShare = total > 0 ? this.counts.spamShare(keyword.index, platform, hour) : 0;
    const posts: Post[] = [];
    for (let ordinal = 0; ordinal < total; ordinal += 1) {
      const post = buildPost(this.seed, { keyword, platform, hour, ordinal }, spamShare);
      if (post.createdAtMs <= nowMs) posts.push(post);
    }
    return posts.sort((left, right) => right.createdAtMs - left.createdAtMs);
  }

  /** Posts backwards from `nowMs` to `fromMs`, the newest first, made as they are asked for. */
  *postsBack(keyword: WorldKeyword, platform: number, span: { fromMs: number; nowMs: number }): Generator<Post> {
    const last = Math.floor(span.fromMs / HOUR_MS);
    for (let hour = Math.floor(span.nowMs / HOUR_MS); hour >= last; hour -= 1) {
      for (const post of this.postsOf(keyword, platform, { hour, nowMs: span.nowMs })) {
        if (post.createdAtMs < span.fromMs) return;
        yield post;
      }
    }
  }

  /** The post with an id, when it exists by `nowMs`. */
  post(platform: number, id: string, nowMs: number): Post | undefined {
    const place = placeOfId(platform, id);
    const keyword = place && this.keywords[place.keyword];
    if (!keyword) return undefined;
    return this.postsOf(keyword, platform, { hour: place.hour, nowMs }).find((post) => post.id === id);
  }
}

/** Ids have room for so many posts of a keyword in an hour. */
function capacity(platform: number): number {
  return platform === ETSY ? 128 : 5000;
}

export function createSeededWorld(seed: number): World {
  const keywords = buildKeywords(seed);
  const ordinary = keywords.findIndex(({ birthOrder }) => birthOrder !== undefined);
  const calendar = new EventCalendar(seed, { popular: POPULAR, all: ordinary });
  const counts = new SeededCounts(seed, keywords, calendar);
  if (keywords.length > 8192) throw new Error('More keywords than ids have room for');
  return new World(seed, { keywords, counts, calendar });
}
