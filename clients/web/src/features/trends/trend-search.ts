import type { Origin, Platform, TrendOrder, TrendStage, TrendWhere } from '../../gql/operations.js';
import { isOrigin } from '../../vocabulary/origins.js';
import { isPlatform } from '../../vocabulary/platforms.js';
import { isStage } from '../../vocabulary/stages.js';

/** "First seen within" spans. */
export const WINDOWS = { '24h': 24, '7d': 168, '30d': 720 } as const;
export type Window = keyof typeof WINDOWS;

export const SORTS = [
  'SCORE_DESC',
  'VELOCITY_DESC',
  'FIRST_SEEN_AT_DESC',
  'CONFIDENCE_DESC',
  'UPDATED_AT_DESC',
] as const satisfies readonly TrendOrder[];
export type Sort = (typeof SORTS)[number];

/** The address of a list of trends: everything that is filtered, how it is sorted, and which trend is open. */
export interface TrendSearch {
  q?: string;
  category?: string;
  /** Comma-separated, so that an address stays readable. */
  platform?: string;
  stage?: string;
  origin?: Origin;
  window?: Window;
  breakout?: true;
  sort?: Sort;
  id?: string;
}

const LONGEST_TEXT = 200;
const HOUR_MS = 3_600_000;

const text = (value: unknown): string | undefined => {
  const asText = typeof value === 'number' ? String(value) : value;
  return typeof asText === 'string' && asText.trim() !== '' ? asText.slice(0, LONGEST_TEXT) : undefined;
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

/** Reads an address; whatever it does not know is left out, so that a mistyped link still opens. */
export function parseTrendSearch(search: Record<string, unknown>): TrendSearch {
  const found: { [Key in keyof TrendSearch]: TrendSearch[Key] | undefined } = {
    q: text(search['q']),
    category: text(search['category']),
    platform: text(platformsOf(text(search['platform'])).join(',')),
    stage: text(stagesOf(text(search['stage'])).join(',')),
    origin: typeof search['origin'] === 'string' && isOrigin(search['origin']) ? search['origin'] : undefined,
    window: oneOf(Object.keys(WINDOWS) as Window[], search['window']),
    breakout: search['breakout'] === true || search['breakout'] === 'true' ? true : undefined,
    sort: oneOf(SORTS, search['sort']),
    id: text(search['id']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export const platformsOf = (list: string | undefined): Platform[] => (list ?? '').split(',').filter(isPlatform);
export const stagesOf = (list: string | undefined): TrendStage[] => (list ?? '').split(',').filter(isStage);

/** Adds a value to a comma-separated list, or takes it away; undefined when nothing is left. */
export function toggled(list: readonly string[], value: string): string | undefined {
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return next.length > 0 ? next.join(',') : undefined;
}

export const hasFilters = ({ q, category, platform, stage, origin, window, breakout }: TrendSearch): boolean =>
  [q, category, platform, stage, origin, window, breakout].some((value) => value !== undefined);

/** The server's filter for an address. `now` is rounded down to the hour, so that the same question stays the same. */
export function whereOf(search: TrendSearch, now: number): TrendWhere | null {
  const platforms = platformsOf(search.platform);
  const stages = stagesOf(search.stage);
  const since = search.window && Math.floor(now / HOUR_MS) * HOUR_MS - WINDOWS[search.window] * HOUR_MS;
  const where: TrendWhere = {
    ...(search.q !== undefined && { keyword: { contains: search.q.trim() } }),
    ...(search.category !== undefined && { category: { eq: search.category } }),
    ...(platforms.length > 0 && { platform: { in: platforms } }),
    ...(stages.length > 0 && { stage: { in: stages } }),
    ...(search.origin && { origin: { eq: search.origin } }),
    ...(since !== undefined && { firstSeenAt: { gte: new Date(since).toISOString() } }),
    ...(search.breakout && { isBreakout: true }),
  };
  return Object.keys(where).length > 0 ? where : null;
}
