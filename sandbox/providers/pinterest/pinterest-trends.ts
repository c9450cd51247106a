import { candidates } from '../../world/rising.js';
import type { WorldKeyword } from '../../world/keywords.js';
import { growthOf, type Growth, lastWholeDay, volume, weeklyVolumes } from '../../world/search-interest.js';
import type { World } from '../../world/world.js';

const DAY_MS = 86_400_000;
export const TREND_TYPES = ['growing', 'monthly', 'yearly', 'seasonal'] as const;
export type TrendType = (typeof TREND_TYPES)[number];
const LANGUAGE_OF_REGION: Readonly<Record<string, WorldKeyword['language']>> = {
  US: 'en',
  CA: 'en',
  'GB+IE': 'en',
  'AU+NZ': 'en',
  DE: 'de',
  'DE+AT+CH': 'de',
  FR: 'fr',
  ES: 'es',
  AR: 'es',
  CO: 'es',
  MX: 'es',
  'MX+AR+CO+CL': 'es',
  IT: 'en',
  'IT+ES+PT+GR+MT': 'es',
  'PL+RO+HU+SK+CZ': 'en',
  'SE+DK+FI+NO': 'en',
  'NL+BE+LU': 'en',
  BR: 'en',
};

export function knowsRegion(region: string): boolean {
  return region in LANGUAGE_OF_REGION;
}

export interface TrendRequest {
  region: string;
  type: TrendType;
  interests: readonly string[];
  /** Only these when any are given. */
  keywords: readonly string[];
  limit: number;
  isNormalisedTogether: boolean;
  nowMs: number;
}

interface Ranked {
  keyword: WorldKeyword;
  growth: Growth;
}

/** The strongest search trends of a region, in the form of Pinterest's TrendingKeywordsResponse. */
export function trendingKeywords(world: World, request: TrendRequest): unknown[] {
  const top = rank(world, request).slice(0, request.limit);
  const series = top.map(({ keyword }) => weeklyVolumes(world, keyword, request.nowMs));
  const peaks = series.map((weeks) => Math.max(...weeks.map(({ volume }) => volume), Number.MIN_VALUE));
  const highest = Math.max(...peaks);
  return top.map(({ keyword, growth }, n) => ({
    keyword: keyword.text,
    pct_growth_wow: growth.wow,
    pct_growth_mom: growth.mom,
    pct_growth_yoy: growth.yoy,
    time_series: Object.fromEntries(
      series[n]!.map(({ day, volume }) => [
        new Date(day * DAY_MS).toISOString().slice(0, 10),
        Math.round((100 * volume) / (request.isNormalisedTogether ? highest : peaks[n]!)),
      ]),
    ),
  }));
}

const orders = new WeakMap<World, Map<string, readonly Ranked[]>>();

/** Ranking a region takes some milliseconds and changes once a day. */
function rank(world: World, request: TrendRequest): readonly Ranked[] {
  const asked = request.keywords.map((text) => world.find(text)).filter((keyword) => keyword !== undefined);
  if (request.keywords.length > 0) return measured(world, [...new Set(asked)], request);
  const known = orders.get(world) ?? new Map<string, readonly Ranked[]>();
  orders.set(world, known);
  const key = `${request.region}:${request.type}:${lastWholeDay(request.nowMs)}`;
  if (!known.has(key)) {
    if (known.size > 60) known.clear();
    const language = LANGUAGE_OF_REGION[request.region];
    const local = [...candidates(world, Math.floor(request.nowMs / 3_600_000))]
      .map((index) => world.keywords[index]!)
      .filter((keyword) => keyword.language === language);
    const seasonal = world.keywords.filter((keyword) => keyword.yearly && keyword.language === language);
    known.set(
      key,
      measured(world, request.type === 'seasonal' ? seasonal : [...new Set([...local, ...seasonal])], request),
    );
  }
  const ranked = known.get(key)!;
  return request.interests.length === 0
    ? ranked
    : ranked.filter(({ keyword }) => request.interests.includes(keyword.interest));
}

function measured(world: World, keywords: readonly WorldKeyword[], request: TrendRequest): Ranked[] {
  const to = lastWholeDay(request.nowMs);
  const worth = ({ keyword, growth }: Ranked): number => {
    if (request.type === 'monthly') return volume(world, keyword, { to, days: 30, step: 3 });
    if (request.type === 'yearly') return volume(world, keyword, { to, days: 365, step: 30 });
    const week = volume(world, keyword, { to, days: 7 });
    return (Math.min(growth.mom, 1000) + 2 * Math.min(growth.wow, 1000)) * Math.sqrt(week);
  };
  return keywords
    .map((keyword) => ({ keyword, growth: growthOf(world, keyword, request.nowMs) }))
    .map((ranked) => ({ ranked, worth: worth(ranked) }))
    .sort((left, right) => right.worth - left.worth)
    .map(({ ranked }) => ranked);
}
