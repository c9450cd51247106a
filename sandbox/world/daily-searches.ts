import { HEADLINES } from './headlines.js';
import { GOOGLE_TRENDS } from './platforms.js';
import { hash32, pick } from './random.js';
import type { World } from './world.js';

const DAY_MS = 86_400_000;
const NEWS_A_DAY = 12;
const LANGUAGE_OF_GEO: Readonly<Record<string, string>> = {
  US: 'en',
  GB: 'en',
  CA: 'en',
  AU: 'en',
  IE: 'en',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  FR: 'fr',
  DE: 'de',
  AT: 'de',
  CH: 'de',
};

export interface DailySearch {
  readonly title: string;
  readonly publishedMs: number;
  /** Searches, rounded as the feed does ("2000+"). */
  readonly traffic: number;
  readonly headline: string | undefined;
  readonly hash: number;
}

export function knowsGeo(geo: string): boolean {
  return geo in LANGUAGE_OF_GEO;
}

/** What was searched most on a day (days since the Unix epoch) in a country: mostly news, among it what can go on a shirt. */
export function dailySearches(world: World, day: number, geo: string): DailySearch[] {
  return [...merchandise(world, day, geo), ...news(world, day, geo)].sort(
    (left, right) => right.publishedMs - left.publishedMs,
  );
}

const days = new WeakMap<World, { day: number; searches: readonly DailySearch[] }>();

/** The same for the United States, kept while the same day is asked for again. */
export function searchesOfDay(world: World, day: number): readonly DailySearch[] {
  const known = days.get(world);
  if (known?.day === day) return known.searches;
  const searches = dailySearches(world, day, 'US');
  days.set(world, { day, searches });
  return searches;
}

function merchandise(world: World, day: number, geo: string): DailySearch[] {
  const language = LANGUAGE_OF_GEO[geo];
  const begun = [day, day - 1, day - 2]
    .flatMap((begin) => world.calendar?.ofDay(begin) ?? [])
    .filter(({ parts }) =>
      parts.some(({ platform, from }) => platform === GOOGLE_TRENDS && Math.floor(from / 24) === day),
    )
    .map(({ keyword }) => keyword);
  const newborn = world.keywords.filter(({ index, birthOrder }) => {
    const birth = birthOrder === undefined ? undefined : world.birthHour(index, day * 24 + 23);
    return birth !== undefined && Math.floor(birth / 24) === day - 1;
  });
  return [...new Set([...begun, ...newborn.map(({ index }) => index)])]
    .map((index) => world.keywords[index]!)
    .filter((keyword) => keyword.language === language)
    .map((keyword) => search(world, { day, geo, topic: keyword.index }, { title: keyword.text, headline: undefined }));
}

function news(world: World, day: number, geo: string): DailySearch[] {
  const first = hash32(world.seed, 71, day, geo.charCodeAt(0)) % HEADLINES.length;
  return Array.from({ length: NEWS_A_DAY }, (_, n) => {
    const topic = (first + n * 5) % HEADLINES.length;
    const [title, headline] = HEADLINES[topic]!;
    return search(world, { day, geo, topic: 10_000 + topic }, { title, headline });
  });
}

function search(
  world: World,
  { day, geo, topic }: { day: number; geo: string; topic: number },
  words: Pick<DailySearch, 'title' | 'headline'>,
): DailySearch {
  const hash = hash32(world.seed, 72, day, topic, geo.charCodeAt(0) * 256 + geo.charCodeAt(1));
  const publishedMs = day * DAY_MS + Math.floor((hash % DAY_MS) / 600_000) * 600_000;
  return { ...words, hash, publishedMs, traffic: pick([200, 500, 500, 1000, 2000, 5000, 20_000], hash >>> 5) };
}
