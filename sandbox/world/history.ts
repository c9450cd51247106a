import { searchesOfDay } from './daily-searches.js';
import type { WorldKeyword } from './keywords.js';
import { ETSY, GOOGLE_TRENDS, INSTAGRAM, PINTEREST, TIKTOK, WORLD_PLATFORMS, X } from './platforms.js';
import { authorOfPost, imageOf, pageOf, titleOf } from './post-links.js';
import type { Post } from './posts.js';
import { hash32 } from './random.js';
import { weeklyVolumes } from './search-interest.js';
import { FOLLOWED, type World } from './world.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Posts of these last hours come with text and links, older ones one in ten: pages show the newest. */
const TOLD_HOURS = 72;
const INTERESTING = 100;

export interface HistoryLine {
  platform: string;
  keyword: string;
  kind: 'EVENT' | 'COUNTER' | 'GAUGE';
  observedAt: string;
  count: number;
  metric?: string;
  engagement?: number;
  externalId?: string;
  author?: string;
  title?: string;
  url?: string;
  imageUrl?: string;
}

export interface HistorySpan {
  fromMs: number;
  toMs: number;
  /** Platform codes wanted; all when absent. */
  platforms?: ReadonlySet<string>;
  origin: string;
}

/**
 * What collectors would have gathered between two moments, hour by hour, with the ids that the providers' endpoints give for
 * the same things: X as hourly counters, posts elsewhere one by one, Pinterest's weekly index, Google's daily searches.
 */
export function* historyOf(world: World, span: HistorySpan): Generator<HistoryLine> {
  const followed = followedKeywords(world, span);
  const wanted = (platform: number) => span.platforms?.has(WORLD_PLATFORMS[platform]!) ?? true;
  const weekly = wanted(PINTEREST) ? weeks(world, span) : new Map<number, HistoryLine[]>();
  for (let hour = Math.floor(span.fromMs / HOUR_MS); hour * HOUR_MS < span.toMs; hour += 1) {
    const lines: HistoryLine[] = [...(weekly.get(hour) ?? [])];
    if (wanted(X)) counters(world, followed.get(X)!, { ...span, hour, lines });
    for (const platform of [TIKTOK, INSTAGRAM, ETSY].filter(wanted)) {
      for (const keyword of followed.get(platform)!) events(world, { keyword, platform }, { ...span, hour, lines });
    }
    if (wanted(GOOGLE_TRENDS)) lines.push(...searches(world, span, hour));
    yield* lines;
  }
}

/** Which keywords the history covers on each platform: the first of the list and those that were born in the time. */
export function followedKeywords(
  world: World,
  { fromMs, toMs }: Pick<HistorySpan, 'fromMs' | 'toMs'>,
): ReadonlyMap<number, readonly WorldKeyword[]> {
  const lastHour = Math.floor(toMs / HOUR_MS);
  const newborn = world.keywords.filter(({ index, birthOrder }) => {
    const birth = birthOrder === undefined ? undefined : world.birthHour(index, lastHour);
    return birth !== undefined && birth * HOUR_MS >= fromMs;
  });
  return new Map(
    ([X, TIKTOK, ETSY, INSTAGRAM] as const).map((platform) => [
      platform,
      [...world.keywords.slice(0, FOLLOWED[platform]), ...(platform === INSTAGRAM ? [] : newborn)],
    ]),
  );
}

type HourSpan = HistorySpan & { hour: number; lines: HistoryLine[] };

function counters(world: World, keywords: readonly WorldKeyword[], span: HourSpan): void {
  const observedAt = new Date(span.hour * HOUR_MS).toISOString();
  for (const keyword of keywords) {
    const count = world.countAt(keyword, X, { hour: span.hour, nowMs: span.toMs });
    if (count === 0) continue;
    const externalId = `count:${keyword.text}:${observedAt}`;
    span.lines.push({ platform: 'X', keyword: keyword.text, kind: 'COUNTER', observedAt, count, externalId });
    if (hash32(world.seed, 81, keyword.index, span.hour) % 60 > 0) continue;
    const post = world.postsOf(keyword, X, { hour: span.hour, nowMs: span.toMs })[0];
    if (post && post.createdAtMs >= span.fromMs) span.lines.push(lineOf(post, span));
  }
}

function events(world: World, pair: { keyword: WorldKeyword; platform: number }, span: HourSpan): void {
  for (const post of world.postsOf(pair.keyword, pair.platform, { hour: span.hour, nowMs: span.toMs - 1 })) {
    if (post.createdAtMs >= span.fromMs) span.lines.push(lineOf(post, span));
  }
}

function lineOf(post: Post, span: HourSpan): HistoryLine {
  const author = authorOfPost(post);
  const isTold = span.toMs - post.createdAtMs < TOLD_HOURS * HOUR_MS || post.hash % 10 === 0;
  const observedMs = post.platform === X ? post.createdAtMs : Math.floor(post.createdAtMs / 1000) * 1000;
  return {
    platform: WORLD_PLATFORMS[post.platform]!,
    keyword: post.keyword.text,
    kind: 'EVENT',
    observedAt: new Date(observedMs).toISOString(),
    count: 1,
    engagement: post.likes + post.comments + post.shares,
    externalId: post.platform === ETSY ? `listing:${post.id}` : post.id,
    ...(author === undefined ? {} : { author }),
    ...(isTold ? { title: titleOf(post), url: pageOf(post, span.origin), imageUrl: imageOf(post, span.origin) } : {}),
  };
}

/** Pinterest's weekly index of some keywords, by the hour that each week's date begins with. */
function weeks(world: World, span: HistorySpan): Map<number, HistoryLine[]> {
  const byHour = new Map<number, HistoryLine[]>();
  for (const keyword of world.keywords.slice(0, INTERESTING)) {
    const volumes = weeklyVolumes(world, keyword, span.toMs);
    const peak = Math.max(...volumes.map(({ volume }) => volume), Number.MIN_VALUE);
    for (const { day, volume } of volumes.filter((point) => point.day * DAY_MS >= span.fromMs)) {
      const count = Math.round((100 * volume) / peak);
      const observedAt = new Date(day * DAY_MS).toISOString();
      const line = {
        platform: 'PINTEREST',
        keyword: keyword.text,
        kind: 'GAUGE',
        metric: 'search_index',
        observedAt,
        count,
      };
      byHour.set(day * 24, [...(byHour.get(day * 24) ?? []), line as HistoryLine]);
    }
  }
  return byHour;
}

/** Daily searches for what can go on a shirt that were published in an hour. */
function searches(world: World, span: HistorySpan, hour: number): HistoryLine[] {
  const found = searchesOfDay(world, Math.floor(hour / 24)).filter(
    ({ headline, publishedMs }) =>
      headline === undefined &&
      Math.floor(publishedMs / HOUR_MS) === hour &&
      publishedMs >= span.fromMs &&
      publishedMs <= span.toMs,
  );
  return found.map(({ title, publishedMs, traffic }) => {
    const observedAt = new Date(publishedMs).toISOString();
    const externalId = `rss:US:${title}:${observedAt.slice(0, 10)}`;
    const engagement = traffic;
    return { platform: 'GOOGLE_TRENDS', keyword: title, kind: 'EVENT', observedAt, count: 1, engagement, externalId };
  });
}
