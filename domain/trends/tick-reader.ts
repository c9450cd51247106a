import { type Clock, hourOf } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { SHOWN_MAX } from '#schema/signals/recording.rules.js';
import type { TrendQueries } from './trend-queries.js';
import type { TrendReadingSource } from './trend-reading-source.js';
import type { TrendTickRow } from './trend-ticks.js';

export interface TickReaderDeps {
  db: Database;
  clock: Clock;
  queries: TrendQueries;
  readings: TrendReadingSource;
}

const MOST_SEALED = 1_000;
const JUST_SEALED: Statement = {
  name: 'ticks_just_sealed',
  text: `SELECT t.keyword_id AS "keywordId" FROM trends t, scoring_watermark w
WHERE t.scored_bin = w.sealed_through ORDER BY t.score DESC LIMIT ${MOST_SEALED}`,
};
const RUNNING_HOUR: Statement = {
  name: 'ticks_running_hour',
  text: `SELECT keyword_id AS "keywordId", least(sum(count), ${SHOWN_MAX})::int AS count FROM signals_by_hour
WHERE bucket = $1 AND keyword_id = ANY ($2::int[]) GROUP BY keyword_id`,
};

/** Reads what a tick shows, for many trends at once. */
export class TickReader {
  constructor(private readonly deps: TickReaderDeps) {}

  async read(keywordIds: readonly number[]): Promise<TrendTickRow[]> {
    const { db, queries, readings, clock } = this.deps;
    const hour = hourOf(clock.now());
    const [rows, provisional, counts] = await Promise.all([
      queries.byKeywordIds(keywordIds),
      readings.provisional(keywordIds),
      db.query<{ keywordId: number; count: number }>(RUNNING_HOUR, [hour, keywordIds]),
    ]);
    const countOf = new Map(counts.map((row) => [row.keywordId, row.count]));
    return rows.map(({ keywordId, id, keyword, score, velocity, stage }) => {
      const count = countOf.get(keywordId);
      const lastPoint = count === undefined ? null : { at: hour, count, score: null };
      const provisionalScore = provisional.get(keywordId) ?? score;
      return { keywordId, id, keyword, score, velocity, stage, lastPoint, provisionalScore };
    });
  }

  /** Trends whose figures are of the hour that was sealed last, highest score first. */
  async justSealed(): Promise<number[]> {
    return (await this.deps.db.query<{ keywordId: number }>(JUST_SEALED)).map((row) => row.keywordId);
  }
}
