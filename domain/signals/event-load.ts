import { HOUR_MS } from '#infra/clock.js';
import { binaryArray } from '#infra/postgres/binary-array.js';
import { CopyRows } from '#infra/postgres/copy-rows.js';
import { column, type EventRow, optional } from './event-columns.js';

const EVENT_KIND = 1;
/** Numbers of platforms are below it. */
const PLATFORM_ID_LIMIT = 8;
/** Kept of a KMV sketch; see the migration that makes podpusher_authors_union. */
const SKETCH_SIZE = 64;

export interface EventLoadFacts {
  /** Its signals are numbered from here. */
  firstId: number;
  /** Of ORIGIN_IDS. */
  originId: number;
  nowMs: number;
  /** Older signals go to rollups and log only. */
  rawFromMs: number;
}

/** Signals of one keyword and platform in one hour. */
interface HourGroup {
  hourMs: number;
  keywordId: number;
  platformId: number;
  count: number;
  signals: number;
  engagement: bigint;
  authors: Set<bigint> | undefined;
}

/** A batch in the form in which PostgreSQL loads it fastest: rows for COPY, sums for the rollups, arrays for the log. */
export interface EventLoad {
  /** Its events. */
  length: number;
  identities: CopyRows;
  signals: CopyRows;
  /** Rows of the rollup in order of key, as ROLLUP_COLUMNS names them. */
  rollupRows(originId: number): CopyRows;
  /** The same as arrays: bucket, keyword_id, platform_id, count, signals, engagement, authors as text. */
  rollupColumns(): (Buffer | null)[];
  /** signal_ids, keyword_ids, platform_ids, counts, engagements (null: none), observed_ats. */
  log: (Buffer | null)[];
}

/** @param rows each identity once, in order of identity */
export function eventLoad(rows: readonly EventRow[], facts: EventLoadFacts): EventLoad {
  const identities = new CopyRows();
  const signals = new CopyRows();
  const groups = new HourGroups();
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const id = facts.firstId + place;
    addIdentity(identities, row, { id, retainedFromMs: Math.max(row.observedMs, facts.nowMs) });
    if (row.observedMs >= facts.rawFromMs) addSignal(signals, row, { id, originId: facts.originId });
    groups.add(row);
  }
  const rollup = groups.sorted();
  return {
    length: rows.length,
    identities,
    signals,
    rollupRows: (originId) => rollupRows(rollup, originId),
    rollupColumns: () => rollupColumns(rollup),
    log: logArrays(rows, facts.firstId),
  };
}

/** Columns as IDENTITY_COLUMNS names them. */
function addIdentity(copy: CopyRows, row: EventRow, { id, retainedFromMs }: { id: number; retainedFromMs: number }) {
  copy.row(4);
  copy.int2(row.platformId);
  copy.text(row.externalId);
  copy.timestamptz(retainedFromMs);
  copy.int8(id);
}

/** Columns as SIGNAL_COLUMNS names them. */
function addSignal(copy: CopyRows, row: EventRow, { id, originId }: { id: number; originId: number }): void {
  copy.row(12);
  copy.int8(id);
  copy.timestamptz(row.observedMs);
  copy.int4(row.keywordId);
  copy.int2(row.platformId);
  copy.int2(EVENT_KIND);
  copy.int2(originId);
  copy.int4(row.count);
  if (row.engagement === null) copy.null();
  else copy.int8(row.engagement);
  if (row.authorHash === null) copy.null();
  else copy.int8(row.authorHash);
  for (const text of [row.title, row.url, row.imageUrl]) {
    if (text === null) copy.null();
    else copy.text(text);
  }
}

export const IDENTITY_COLUMNS = 'signal_identities (platform_id, external_id, retained_from, signal_id)';
export const SIGNAL_COLUMNS =
  'signals (id, observed_at, keyword_id, platform_id, kind, origin, count, engagement, author_hash, title, url, image_url)';

export const ROLLUP_COLUMNS =
  'signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, engagement, authors, origin)';

/** The rollup of a batch, worked out here: PostgreSQL then only adds a sum to each row it meets. */
class HourGroups {
  /** By hour and platform, then by keyword: numbers are cheaper keys than texts. */
  private readonly hours = new Map<number, Map<number, HourGroup>>();

  add({ observedMs, keywordId, platformId, count, engagement, authorHash }: EventRow): void {
    const group = this.groupOf(Math.floor(observedMs / HOUR_MS), platformId, keywordId);
    group.count += count;
    group.signals += 1;
    if (engagement !== null) group.engagement += BigInt(engagement);
    if (authorHash !== null) (group.authors ??= new Set()).add(authorHash);
  }

  private groupOf(hour: number, platformId: number, keywordId: number): HourGroup {
    const hourKey = hour * PLATFORM_ID_LIMIT + platformId;
    let keywords = this.hours.get(hourKey);
    if (!keywords) this.hours.set(hourKey, (keywords = new Map<number, HourGroup>()));
    let group = keywords.get(keywordId);
    if (!group) {
      const hourMs = hour * HOUR_MS;
      group = { hourMs, keywordId, platformId, count: 0, signals: 0, engagement: 0n, authors: undefined };
      keywords.set(keywordId, group);
    }
    return group;
  }

  sorted(): HourGroup[] {
    return [...this.hours.values()].flatMap((keywords) => [...keywords.values()]).sort(byKey);
  }
}

function rollupRows(groups: readonly HourGroup[], originId: number): CopyRows {
  const copy = new CopyRows();
  for (const group of groups) {
    copy.row(8);
    copy.timestamptz(group.hourMs);
    copy.int4(group.keywordId);
    copy.int2(group.platformId);
    copy.int8(group.count);
    copy.int4(group.signals);
    copy.int8(group.engagement);
    if (group.authors) copy.field(binaryArray('int8', sketchOf(group.authors)));
    else copy.null();
    copy.int2(originId);
  }
  return copy;
}

/** Sketches as texts, because PostgreSQL has no arrays of arrays of different lengths. */
function rollupColumns(groups: readonly HourGroup[]): (Buffer | null)[] {
  const sketches = groups.map(({ authors }) => (authors ? `{${sketchOf(authors).join(',')}}` : null));
  return [
    binaryArray(
      'timestamptz',
      groups.map(({ hourMs }) => hourMs),
    ),
    binaryArray(
      'int4',
      groups.map(({ keywordId }) => keywordId),
    ),
    binaryArray(
      'int2',
      groups.map(({ platformId }) => platformId),
    ),
    binaryArray(
      'int8',
      groups.map(({ count }) => count),
    ),
    binaryArray(
      'int4',
      groups.map(({ signals }) => signals),
    ),
    binaryArray(
      'int8',
      groups.map(({ engagement }) => engagement),
    ),
    sketches.some((sketch) => sketch) ? binaryArray('text', sketches) : null,
  ];
}

/** In the order in which every writer locks rollups. */
function byKey(a: HourGroup, b: HourGroup): number {
  return a.hourMs - b.hourMs || a.keywordId - b.keywordId || a.platformId - b.platformId;
}

function sketchOf(authors: ReadonlySet<bigint>): bigint[] {
  return [...authors].sort((a, b) => (a < b ? -1 : Number(a > b))).slice(0, SKETCH_SIZE);
}

function logArrays(rows: readonly EventRow[], firstId: number): (Buffer | null)[] {
  const ids = rows.map((_, place) => firstId + place);
  return [
    binaryArray('int8', ids),
    binaryArray('int4', column(rows, 'keywordId')),
    binaryArray('int2', column(rows, 'platformId')),
    binaryArray('int4', column(rows, 'count')),
    optional(column(rows, 'engagement'), 'int8'),
    binaryArray('timestamptz', column(rows, 'observedMs')),
  ];
}
