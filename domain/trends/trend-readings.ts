import { type Clock, DAY_MS, HOUR_MS, hourOf } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { SHOWN_MAX } from '#schema/signals/recording.rules.js';
import { originOf, platformOf } from '#schema/signals/signal.values.js';
import { GROWTH_CAP_PERCENT, GROWTH_OF, type GrowthRow } from './growth-sql.js';
import { FOLLOWED_PAIRS, type FollowedPair, groupFollowed } from './followed-pairs-sql.js';
import { type PairRow, PAIRS_OF, toPair } from './pair-rows.js';
import { type OpenCount, type OpenHour, provisionalScore } from './provisional-score.js';
import { Scorer } from './scorer.js';
import { BASELINES, EVIDENCE, OPEN_HOURS, OPEN_SEASON, PLATFORMS, REASONS, SERIES } from './trend-reading-queries.js';
import type {
  EvidenceReading,
  GrowthReading,
  PlatformReading,
  ReasonReading,
  SeriesPointReading,
  SeriesRequest,
  TrendGrowthReading,
  TrendReadingSource,
} from './trend-reading-source.js';
import { type ReasonFacts, reasonOf } from './trend-reason.js';
import { hourNumber } from './trends-service.js';

/** Which platforms were read in the open hours changes a few times an hour and costs a scan of them. */
const OPEN_SEASON_KEPT_MS = 15_000;
/** Behind by more than this, the provisional score would be made of hours that sealing is about to close: left out. */
const MOST_OPEN_HOURS = 12;

export interface TrendReadingsDeps {
  db: Database;
  clock: Clock;
  sealedThrough: () => Promise<Date | undefined>;
}

type OfKeyword<Row> = Row & { keywordId: number };

/** What is read of trends beside their rows. Every method takes many keywords and a fixed number of statements. */
export class TrendReadings implements TrendReadingSource {
  private readonly scorer = new Scorer();
  private open: { key: string; readAt: number; hours: Promise<readonly OpenHour[]> } | undefined;

  constructor(private readonly deps: TrendReadingsDeps) {}

  async provisional(keywordIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const { db, clock } = this.deps;
    const sealed = await this.deps.sealedThrough();
    const now = clock.now();
    const running = hourOf(now);
    const first = sealed ? new Date(sealed.getTime() + HOUR_MS) : running;
    if (hourNumber(running) - hourNumber(first) > MOST_OPEN_HOURS) return new Map();
    const [pairs, counts, hours, followed] = await Promise.all([
      db.query<PairRow>(PAIRS_OF, [keywordIds]),
      db.query<OfKeyword<OpenCount>>(OPEN_HOURS, [keywordIds, first, running]),
      this.openHours(first, running),
      db.query<FollowedPair & Record<string, unknown>>(FOLLOWED_PAIRS, [keywordIds]).then(groupFollowed),
    ]);
    const pairsOf = group(pairs.map((row) => ({ keywordId: row.keyword_id, pair: toPair(row) })));
    const countsOf = group(counts);
    const time = { hour: hourNumber(running), elapsed: (now.getTime() - running.getTime()) / HOUR_MS, hours };
    const scored = keywordIds.filter((id) => pairsOf.has(id) || countsOf.has(id));
    return new Map(
      scored.map((id) => {
        const of = (pairsOf.get(id) ?? []).map(({ pair }) => pair);
        const keyword = { pairs: of, counts: countsOf.get(id) ?? [], followed: followed.get(id) };
        return [id, provisionalScore(this.scorer, keyword, time)];
      }),
    );
  }

  private openHours(first: Date, running: Date): Promise<readonly OpenHour[]> {
    const key = `${first.getTime()}:${running.getTime()}`;
    const kept = this.open;
    if (kept?.key === key && performance.now() - kept.readAt < OPEN_SEASON_KEPT_MS) return kept.hours;
    const hours = this.deps.db.query<OpenHour & Record<string, unknown>>(OPEN_SEASON, [first, running]);
    this.open = { key, readAt: performance.now(), hours };
    hours.catch(() => (this.open = undefined));
    return hours;
  }

  async baselines(keywordIds: readonly number[]): Promise<ReadonlyMap<number, number | null>> {
    const rows = await this.deps.db.query<{ keywordId: number; baseline: number }>(BASELINES, [keywordIds]);
    return new Map(rows.map(({ keywordId, baseline }) => [keywordId, baseline]));
  }

  async growth(keywordIds: readonly number[]): Promise<ReadonlyMap<number, TrendGrowthReading>> {
    const sealed = await this.deps.sealedThrough();
    if (!sealed) return new Map();
    const end = new Date(sealed.getTime() + HOUR_MS);
    const rows = await this.deps.db.query<GrowthRow & Record<string, unknown>>(GROWTH_OF, [keywordIds, end]);
    return new Map(
      rows.map(({ keywordId, wow, mom, yoy, isBreakout }) => {
        const rates = { wow: rateOf(wow), mom: rateOf(mom), yoy: rateOf(yoy) };
        return [keywordId, { ...rates, breakout: isBreakout }];
      }),
    );
  }

  async platforms(keywordIds: readonly number[]): Promise<ReadonlyMap<number, PlatformReading[]>> {
    type Row = OfKeyword<Omit<PlatformReading, 'platform'> & { platformId: number }>;
    const rows = await this.deps.db.query<Row>(PLATFORMS, [keywordIds, this.deps.clock.now()]);
    return mapGroups(rows, ({ keywordId: _, platformId, signalCount, ...row }) => ({
      platform: platformOf(platformId),
      signalCount: Math.min(signalCount, SHOWN_MAX),
      ...row,
    }));
  }

  async series(
    keywordIds: readonly number[],
    { from, to, bucket }: SeriesRequest,
  ): Promise<ReadonlyMap<number, SeriesPointReading[]>> {
    const stepMs = bucket === 'HOUR' ? HOUR_MS : DAY_MS;
    const first = Math.ceil(from.getTime() / stepMs) * stepMs;
    const last = Math.floor(to.getTime() / stepMs) * stepMs;
    const [sealed, rows] = await Promise.all([
      this.deps.sealedThrough(),
      this.deps.db.query<OfKeyword<SeriesPointReading>>(SERIES[bucket], [keywordIds, new Date(first), new Date(last)]),
    ]);
    const grouped = group(rows);
    /** A point has a score once its last hour is sealed. */
    const isSealed = (at: number): boolean => sealed !== undefined && at + stepMs - HOUR_MS <= sealed.getTime();
    return new Map(
      keywordIds.map((keywordId) => {
        const known = new Map((grouped.get(keywordId) ?? []).map((point) => [point.at.getTime(), point]));
        const points: SeriesPointReading[] = [];
        for (let at = first; at <= last; at += stepMs) {
          const point = known.get(at);
          const score = isSealed(at) ? (point?.score ?? 0) : null;
          points.push({ at: new Date(at), count: Math.min(point?.count ?? 0, SHOWN_MAX), score });
        }
        return [keywordId, points];
      }),
    );
  }

  async evidence(keywordIds: readonly number[], first: number): Promise<ReadonlyMap<number, EvidenceReading[]>> {
    type Row = OfKeyword<Omit<EvidenceReading, 'platform' | 'origin'> & { platformId: number; originId: number }>;
    const rows = await this.deps.db.query<Row>(EVIDENCE, [keywordIds, first, this.deps.clock.now()]);
    return mapGroups(rows, ({ keywordId: _, platformId, originId, ...row }) => ({
      platform: platformOf(platformId),
      origin: originOf(originId),
      ...row,
    }));
  }

  async reasons(keywordIds: readonly number[]): Promise<ReadonlyMap<number, ReasonReading>> {
    type Row = OfKeyword<Omit<ReasonFacts, 'platforms'> & { platforms: number[] | null }>;
    const rows = await this.deps.db.query<Row>(REASONS, [keywordIds]);
    return new Map(
      rows.map(({ keywordId, platforms, ...facts }) => [
        keywordId,
        reasonOf({ ...facts, platforms: (platforms ?? []).map(platformOf) }),
      ]),
    );
  }
}

/** Plain growth in percent, one digit behind the point; from nothing to something is the cap. */
function rateOf(counts: readonly [string, string] | null): GrowthReading | null {
  if (!counts) return null;
  const [current, previous] = [Number(counts[0]), Number(counts[1])];
  const ratio = previous === 0 ? (current === 0 ? 0 : Infinity) : (current - previous) / previous;
  const isCapped = ratio * 100 > GROWTH_CAP_PERCENT;
  return {
    percent: isCapped ? GROWTH_CAP_PERCENT : Math.round(ratio * 1000) / 10,
    current: Math.min(current, SHOWN_MAX),
    previous: Math.min(previous, SHOWN_MAX),
    isCapped,
  };
}

function group<Row extends { keywordId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const list = groups.get(row.keywordId);
    if (list) list.push(row);
    else groups.set(row.keywordId, [row]);
  }
  return groups;
}

function mapGroups<Row extends { keywordId: number }, Reading>(
  rows: readonly Row[],
  read: (row: Row) => Reading,
): Map<number, Reading[]> {
  return new Map([...group(rows)].map(([keywordId, list]) => [keywordId, list.map(read)]));
}
