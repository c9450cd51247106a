import DataLoader from 'dataloader';
import type {
  EvidenceReading,
  PlatformReading,
  ReasonReading,
  SeriesPointReading,
  SeriesRequest,
  TrendGrowthReading,
  TrendReadingSource,
} from '#domain/trends/trend-reading-source.js';

export interface SeriesKey extends SeriesRequest {
  keywordId: number;
}

export interface EvidenceKey {
  keywordId: number;
  first: number;
}

/** Readings of trends, each batched over the page that asks. */
export interface ReadingLoaders {
  readonly provisional: DataLoader<number, number | undefined>;
  readonly baselines: DataLoader<number, number | null | undefined>;
  readonly growth: DataLoader<number, TrendGrowthReading | undefined>;
  readonly platforms: DataLoader<number, PlatformReading[] | undefined>;
  readonly reasons: DataLoader<number, ReasonReading | undefined>;
  readonly series: DataLoader<SeriesKey, SeriesPointReading[] | undefined, string>;
  readonly evidence: DataLoader<EvidenceKey, EvidenceReading[] | undefined, string>;
}

export function createReadingLoaders(readings: TrendReadingSource): ReadingLoaders {
  return {
    provisional: byKeyword((ids) => readings.provisional(ids)),
    baselines: byKeyword((ids) => readings.baselines(ids)),
    growth: byKeyword((ids) => readings.growth(ids)),
    platforms: byKeyword((ids) => readings.platforms(ids)),
    reasons: byKeyword((ids) => readings.reasons(ids)),
    series: byKeywordAndShape({
      shapeOf: ({ from, to, bucket }) => `${bucket} ${from.getTime()} ${to.getTime()}`,
      load: (ids, shape) => readings.series(ids, shape),
    }),
    evidence: byKeywordAndShape({
      shapeOf: ({ first }) => String(first),
      load: (ids, { first }) => readings.evidence(ids, first),
    }),
  };
}

function byKeyword<Reading>(load: (keywordIds: readonly number[]) => Promise<ReadonlyMap<number, Reading>>) {
  return new DataLoader<number, Reading | undefined>(async (keywordIds) => {
    const found = await load(keywordIds);
    return keywordIds.map((keywordId) => found.get(keywordId));
  });
}

interface ShapedLoad<Key, Reading> {
  /** Keys of one shape go into one statement; an operation has as many shapes as it has fields of that kind. */
  shapeOf: (key: Key) => string;
  load: (keywordIds: readonly number[], shape: Key) => Promise<ReadonlyMap<number, Reading>>;
}

function byKeywordAndShape<Key extends { keywordId: number }, Reading>({ shapeOf, load }: ShapedLoad<Key, Reading>) {
  const batch = async (keys: readonly Key[]) => {
    const shapes = groupBy(keys, shapeOf);
    const found = new Map<string, ReadonlyMap<number, Reading>>();
    await Promise.all(
      [...shapes].map(async ([shape, members]) => {
        found.set(
          shape,
          await load(
            members.map((key) => key.keywordId),
            members[0]!,
          ),
        );
      }),
    );
    return keys.map((key) => found.get(shapeOf(key))?.get(key.keywordId));
  };
  return new DataLoader<Key, Reading | undefined, string>(batch, {
    cacheKeyFn: (key) => `${shapeOf(key)} ${key.keywordId}`,
  });
}

function groupBy<Key>(keys: readonly Key[], nameOf: (key: Key) => string): Map<string, Key[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const name = nameOf(key);
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return groups;
}
