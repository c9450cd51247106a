import type { Statement, Tx } from '#infra/postgres/database.js';
import { hourOfWeek } from './platform-season.js';
import { NOTE_LATE_SEASON } from './learn-season-sql.js';
import { type LifeRow, LIVES_OF, type PairRow, PAIRS_OF, toLife, toLifeRow, toPair, toPairRow } from './pair-rows.js';
import {
  type CoveredHours,
  type KeywordHour,
  type KeywordState,
  type Replayed,
  replayKeyword,
} from './replay-keyword.js';
import { FOLLOWED_PAIRS, type FollowedPair, groupFollowed } from './followed-pairs-sql.js';
import { Scorer } from './scorer.js';

const HOUR = `(extract(epoch FROM bucket) / 3600)::integer`;

const UNNOTED: Statement = {
  name: 'replay-unnoted-hours',
  text: `SELECT DISTINCT r.bucket, ${HOUR.replace('bucket', 'r.bucket')} AS hour FROM signals_by_hour r
WHERE r.keyword_id = ANY ($1::int[]) AND r.bucket > $2 AND r.bucket <= $3 AND NOT EXISTS (
  SELECT FROM platform_season_hours h WHERE h.platform_id = r.platform_id AND h.bucket = r.bucket)
ORDER BY 1`,
};
const COVERED: Statement = {
  name: 'replay-covered-hours',
  text: `SELECT platform_id AS "platformId", ${HOUR} AS hour, factor, ordinal FROM platform_season_hours
WHERE bucket >= $1 ORDER BY platform_id, bucket`,
};
const FIRST: Statement = {
  name: 'replay-first-hour',
  text: 'SELECT min(bucket) AS bucket FROM signals_by_hour WHERE keyword_id = ANY ($1::int[])',
};
/** Keywords after $1 that have a state or were seen in (after $3, through $4], at most $2. */
const ALIVE: Statement = {
  name: 'replay-alive',
  text: `SELECT keyword_id AS "keywordId" FROM (
  (SELECT keyword_id FROM trend_lives WHERE keyword_id > $1 ORDER BY keyword_id LIMIT $2)
  UNION SELECT k.id FROM (SELECT id FROM keywords WHERE id > $1 ORDER BY id LIMIT $2) k WHERE EXISTS (
    SELECT FROM signals_by_hour r WHERE r.keyword_id = k.id AND r.bucket > $3 AND r.bucket <= $4)
) alive ORDER BY 1 LIMIT $2`,
};
const ROWS: Statement = {
  name: 'replay-rows',
  text: `SELECT keyword_id AS "keywordId", platform_id AS "platformId", ${HOUR} AS hour, count::float8 AS count,
  CASE WHEN count <= 2 * signals THEN array_to_string(authors[1:3], ',') END AS authors, origin
FROM signals_by_hour WHERE keyword_id = ANY ($1::int[]) AND bucket > $2 AND bucket <= $3 ORDER BY keyword_id, bucket, platform_id`,
};
const CLEAR: Statement = {
  name: 'replay-clear',
  text: `WITH states AS (DELETE FROM trend_states WHERE keyword_id = ANY ($1::int[])),
  lives AS (DELETE FROM trend_lives WHERE keyword_id = ANY ($1::int[]))
DELETE FROM trend_hourly_scores WHERE keyword_id = ANY ($1::int[]) AND bucket >= $2 AND bucket <= $3`,
};
const WRITE_PAIRS: Statement = {
  name: 'replay-write-pairs',
  text: 'INSERT INTO trend_states SELECT * FROM json_populate_recordset(NULL::trend_states, $1::json)',
};
const WRITE_LIVES: Statement = {
  name: 'replay-write-lives',
  text: 'INSERT INTO trend_lives SELECT * FROM json_populate_recordset(NULL::trend_lives, $1::json)',
};
const WRITE_SCORES: Statement = {
  name: 'replay-write-scores',
  text: `INSERT INTO trend_hourly_scores (bucket, keyword_id, score, evidence)
SELECT to_timestamp(h * 3600.0::float8), k, s, e FROM unnest($1::int[], $2::int[], $3::float8[], $4::float8[]) AS u (h, k, s, e)
ON CONFLICT (keyword_id, bucket) DO UPDATE SET score = EXCLUDED.score, evidence = EXCLUDED.evidence`,
};
const PARTITIONS: Statement = {
  name: 'replay-partitions',
  text: `SELECT podpusher_ensure_partitions($1, $1, $1::timestamptz + interval '1 month')`,
};

const FORGET: Statement = {
  name: 'replay-forget',
  text: `WITH states AS (DELETE FROM trend_states WHERE keyword_id = ANY ($1::int[]))
DELETE FROM trend_lives WHERE keyword_id = ANY ($1::int[])`,
};

const HOUR_SECONDS = 3600;
/** Keywords held in memory at a time: a week of each, or all their hours. */
const FORWARD_BATCH = 250;
const WHOLE_BATCH = 10;
const scorer = new Scorer();

export interface ReplaySpan {
  sealedThrough: Date;
  /** Which hourly scores are rewritten; the state is always that of sealedThrough. */
  from?: Date | undefined;
  to?: Date | undefined;
}

/**
 * Scores these keywords again from their first signal to the last sealed hour, with the season factors that were used
 * live. In memory, because a year of one keyword is then one read instead of 17,000 statements.
 */
export async function replayKeywords(tx: Tx, keywordIds: readonly number[], span: ReplaySpan): Promise<void> {
  const { sealedThrough } = span;
  const [first] = await tx.query<{ bucket: Date | null }>(FIRST, [keywordIds]);
  const after = before(first?.bucket ?? sealedThrough);
  const to = span.to && span.to < sealedThrough ? span.to : sealedThrough;
  await tx.query(CLEAR, [keywordIds, span.from ?? new Date(0), to]);
  const missing = await tx.query<{ bucket: Date; hour: number }>(UNNOTED, [keywordIds, after, sealedThrough]);
  for (const { bucket, hour } of missing) await tx.query(NOTE_LATE_SEASON, [bucket, hourOfWeek(hour)]);
  const covered = new NotedHours(await tx.query<NotedRow>(COVERED, [after]));
  const written = { from: hourNumber(span.from ?? new Date(0)), to: hourNumber(to) };
  for (let at = 0; at < keywordIds.length; at += WHOLE_BATCH) {
    const batch = { keywordIds: keywordIds.slice(at, at + WHOLE_BATCH), states: new Map<number, KeywordState>() };
    await write(tx, await replay(tx, batch, { covered, after, through: sealedThrough }), written);
  }
}

/**
 * Scores all keywords on from (after, through], whose seasons are noted: what sealing hour by hour would give, several
 * times as fast, for a product that has days to catch up with.
 */
export async function replayForward(tx: Tx, span: { after: Date; through: Date }): Promise<void> {
  const { after, through } = span;
  const covered = new NotedHours(await tx.query<NotedRow>(COVERED, [new Date(0)]));
  for (let last = 0; ;) {
    const alive = await tx.query<{ keywordId: number }>(ALIVE, [last, FORWARD_BATCH, after, through]);
    if (alive.length === 0) return;
    const keywordIds = alive.map(({ keywordId }) => keywordId);
    const states = await readStates(tx, keywordIds);
    const replayed = await replay(tx, { keywordIds, states }, { covered, after, through });
    await tx.query(FORGET, [keywordIds]);
    await write(tx, replayed, { from: 0, to: hourNumber(through) });
    last = keywordIds.at(-1)!;
  }
}

async function readStates(tx: Tx, keywordIds: readonly number[]): Promise<Map<number, KeywordState>> {
  const states = new Map<number, KeywordState>(
    keywordIds.map((keywordId) => [keywordId, { pairs: [], life: undefined }]),
  );
  for (const row of await tx.query<PairRow>(PAIRS_OF, [keywordIds]))
    states.get(row.keyword_id)!.pairs.push(toPair(row));
  for (const row of await tx.query<LifeRow>(LIVES_OF, [keywordIds])) states.get(row.keyword_id)!.life = toLife(row);
  return states;
}

async function replay(
  tx: Tx,
  { keywordIds, states }: { keywordIds: readonly number[]; states: ReadonlyMap<number, KeywordState> },
  { covered, after, through }: { covered: CoveredHours; after: Date; through: Date },
): Promise<[number, Replayed][]> {
  const rows = groupByKeyword(await tx.query<HourRow>(ROWS, [keywordIds, after, through]));
  const followed = groupFollowed(await tx.query<FollowedPair & Record<string, unknown>>(FOLLOWED_PAIRS, [keywordIds]));
  const hours = { covered, after: hourNumber(after), through: hourNumber(through) };
  return keywordIds.map((keywordId) => {
    const known = states.get(keywordId) ?? { pairs: [], life: undefined };
    const state = { ...known, followed: followed.get(keywordId) };
    return [keywordId, replayKeyword(scorer, { state, rows: rows.get(keywordId) ?? [] }, hours)];
  });
}

async function write(
  tx: Tx,
  replayed: readonly (readonly [number, Replayed])[],
  hours: { from: number; to: number },
): Promise<void> {
  const pairs = replayed.flatMap(([keywordId, { pairs: all }]) =>
    all.map((pair) => toPairRow(keywordId, pair, scorer.isAwake(pair.state))),
  );
  const lives = replayed.flatMap(([keywordId, { life }]) => (life ? [toLifeRow(keywordId, life)] : []));
  const scores = replayed.flatMap(([keywordId, { scores: all }]) =>
    all.filter(({ hour }) => hour >= hours.from && hour <= hours.to).map((score) => ({ keywordId, ...score })),
  );
  for (const month of monthsOf(scores)) await tx.query(PARTITIONS, [month]);
  await tx.query(WRITE_PAIRS, [JSON.stringify(pairs)]);
  await tx.query(WRITE_LIVES, [JSON.stringify(lives)]);
  await tx.query(WRITE_SCORES, [
    scores.map(({ hour }) => hour),
    scores.map(({ keywordId }) => keywordId),
    scores.map(({ score }) => score),
    scores.map(({ evidence }) => evidence),
  ]);
}

/** Only months that hold a score: one signal that is dated years back must not make hundreds of partitions. */
function monthsOf(scores: readonly { hour: number }[]): Date[] {
  const starts = scores.map(({ hour }) => {
    const at = new Date(hour * HOUR_SECONDS * 1000);
    return Date.UTC(at.getUTCFullYear(), at.getUTCMonth());
  });
  return [...new Set(starts)].map((start) => new Date(start));
}

interface NotedRow {
  platformId: number;
  hour: number;
  factor: number;
  ordinal: number;
}

/** platform_season_hours in memory. */
class NotedHours implements CoveredHours {
  private readonly byPlatform = new Map<number, { hours: number[]; rows: Map<number, NotedRow> }>();

  constructor(rows: readonly NotedRow[]) {
    for (const row of rows) {
      const platform = this.byPlatform.get(row.platformId) ?? { hours: [], rows: new Map<number, NotedRow>() };
      this.byPlatform.set(row.platformId, platform);
      platform.hours.push(row.hour);
      platform.rows.set(row.hour, row);
    }
  }

  at(platformId: number, hour: number): NotedRow | undefined {
    return this.byPlatform.get(platformId)?.rows.get(hour);
  }

  ordinalAt(platformId: number, hour: number): number | undefined {
    const platform = this.byPlatform.get(platformId);
    if (!platform) return undefined;
    const exact = platform.rows.get(hour);
    if (exact) return exact.ordinal;
    const { hours, rows } = platform;
    let low = 0;
    let high = hours.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hours[middle]! <= hour) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : rows.get(hours[low - 1]!)!.ordinal;
  }
}

/** Authors as text: pg takes arrays apart sign by sign, and there may be a million of them. */
type HourRow = Omit<KeywordHour, 'authors'> & { keywordId: number; authors: string | null };

function groupByKeyword(rows: readonly HourRow[]): Map<number, KeywordHour[]> {
  const groups = new Map<number, KeywordHour[]>();
  for (const { keywordId, platformId, hour, count, authors, origin } of rows) {
    const row = { platformId, hour, count, authors: authors === null ? null : authors.split(','), origin };
    const group = groups.get(keywordId);
    if (group) group.push(row);
    else groups.set(keywordId, [row]);
  }
  return groups;
}

const before = (bucket: Date): Date => new Date(bucket.getTime() - HOUR_SECONDS * 1000);
const hourNumber = (at: Date): number => Math.floor(at.getTime() / 1000 / HOUR_SECONDS);
