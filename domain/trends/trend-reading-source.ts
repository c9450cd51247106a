import type { Origin, Platform } from '#schema/signals/signal.values.js';

export interface SeriesRequest {
  from: Date;
  to: Date;
  bucket: 'HOUR' | 'DAY';
}

export interface GrowthReading {
  percent: number;
  current: number;
  previous: number;
  isCapped: boolean;
}

export interface TrendGrowthReading {
  wow: GrowthReading | null;
  mom: GrowthReading | null;
  yoy: GrowthReading | null;
  breakout: boolean;
}

export interface PlatformReading {
  platform: Platform;
  evidence: number;
  signalCount: number;
  authorCount: number | null;
  lastSeenAt: Date | null;
}

export interface SeriesPointReading {
  at: Date;
  count: number;
  score: number | null;
}

export interface EvidenceReading {
  platform: Platform;
  title: string | null;
  url: string | null;
  imageUrl: string | null;
  engagement: number | null;
  observedAt: Date;
  origin: Origin;
}

export interface ReasonReading {
  code: 'QUIET' | 'WATCHED' | 'NEW_KEYWORD' | 'ONE_PLATFORM_RISE' | 'MANY_PLATFORMS_RISE' | 'AT_PEAK' | 'FALLING';
  params: { name: string; value: string }[];
  text: string;
}

type ByKeyword<Reading> = Promise<ReadonlyMap<number, Reading>>;

/** What the API reads of trends beside their rows: many keywords a call, a fixed number of statements each. */
export interface TrendReadingSource {
  /** 0 to 100, from the sealed state forward over the open hours; absent where it equals the sealed score. */
  provisional(keywordIds: readonly number[]): ByKeyword<number>;
  /** Signals a day that velocity compares with. */
  baselines(keywordIds: readonly number[]): ByKeyword<number | null>;
  growth(keywordIds: readonly number[]): ByKeyword<TrendGrowthReading>;
  platforms(keywordIds: readonly number[]): ByKeyword<PlatformReading[]>;
  /** Without gaps: a point without signals has count 0. */
  series(keywordIds: readonly number[], request: SeriesRequest): ByKeyword<SeriesPointReading[]>;
  evidence(keywordIds: readonly number[], first: number): ByKeyword<EvidenceReading[]>;
  reasons(keywordIds: readonly number[]): ByKeyword<ReasonReading>;
}
