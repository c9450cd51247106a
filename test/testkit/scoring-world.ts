import { LATE_KEYWORDS_TAKE, SEAL_LOCK_EXCLUSIVE } from '#domain/signals/late-signals.js';
import { systemActor } from '#domain/accounts/actor.js';
import type { LifeRow, PairRow } from '#domain/trends/pair-rows.js';
import type { KeywordHour } from '#domain/trends/replay-keyword.js';
import { TrendReadings } from '#domain/trends/trend-readings.js';
import { hourNumber, TrendsService } from '#domain/trends/trends-service.js';
import { type Clock, HOUR_MS } from '#infra/clock.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const actor = systemActor('test');
const START = new Date('2026-11-02T05:00:00Z');
/** The first hour that rollups of these tests may have. */
export const FIRST = hourNumber(START);
export const hourAt = (hour: number): Date => new Date(hour * HOUR_MS);

/** A row of the hourly rollups. */
export interface Rollup extends KeywordHour {
  keywordId: number;
  signals: number;
}

/** The same row hour after hour: 8 signals of keyword 1 on X unless said otherwise. */
export const steadyRollups = (hours: number, over: Partial<Rollup> = {}): Rollup[] =>
  Array.from({ length: hours }, (_, hour) => ({
    keywordId: 1,
    platformId: 3,
    hour: FIRST + hour,
    count: 8,
    signals: 8,
    authors: null,
    origin: 1,
    ...over,
  }));

/** Six keywords in a database of their own, and the scoring of them at any time one likes. */
export class ScoringWorld {
  now = START;
  announced: string[] = [];
  readonly clock: Clock = { now: () => this.now, speed: 1, wallMs: (ms) => ms };

  private constructor(readonly database: TestDatabase) {}

  static async create(): Promise<ScoringWorld> {
    const database = await createTestDatabase();
    await database.db.pool.query(
      `INSERT INTO keywords (keyword, display) SELECT 'keyword ' || i, 'Keyword ' || i FROM generate_series(1, 6) i`,
    );
    return new ScoringWorld(database);
  }

  /** Everything but the keywords. */
  async forget(): Promise<void> {
    this.announced = [];
    await this.database.db.pool.query(
      `TRUNCATE signal_hourly_rollups, trend_states, trend_lives, trends, trend_hourly_scores, platform_seasons,
         platform_season_hours, late_keywords CASCADE`,
    );
    await this.database.db.pool.query('UPDATE scoring_watermark SET sealed_through = NULL, published_through = NULL');
  }

  service(publish: () => Promise<void> = () => Promise.resolve()): TrendsService {
    return new TrendsService({
      db: this.database.db,
      clock: this.clock,
      logger: createLogger({ level: 'silent', process: 'test' }),
      wake: { publish: async (_tx, _channel, payload) => publish().then(() => void this.announced.push(payload)) },
      late: { lock: SEAL_LOCK_EXCLUSIVE, take: LATE_KEYWORDS_TAKE },
    });
  }

  readings(): TrendReadings {
    const { clock, database } = this;
    return new TrendReadings({ db: database.db, clock, sealedThrough: () => this.service().sealedThrough() });
  }

  async insert(rollups: readonly Rollup[]): Promise<void> {
    const { pool } = this.database.db;
    await pool.query('SELECT podpusher_ensure_partitions($1, $2, $2)', [START, hourAt(FIRST + 2000)]);
    await pool.query(
      `INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, authors, origin)
       SELECT to_timestamp(r.hour * 3600.0::float8), r."keywordId", r."platformId", r.count, r.signals, r.authors, r.origin
       FROM json_to_recordset($1::json) AS r (hour int, "keywordId" int, "platformId" smallint, count bigint, signals int,
         authors bigint[], origin smallint)`,
      [JSON.stringify(rollups)],
    );
  }

  /** Seals what is due when the first `hours` hours are final, at once. */
  async sealThrough(hours: number): Promise<number> {
    this.now = hourAt(FIRST + hours + 2);
    return this.service().sealDueHours(actor);
  }

  /** Seals one hour after the other, as a running product does. */
  async sealLive(hours: number): Promise<void> {
    for (let hour = 1; hour <= hours; hour += 1) await this.sealThrough(hour);
  }

  async stored(): Promise<{ pairs: PairRow[]; lives: LifeRow[]; scores: object[] }> {
    const { pool } = this.database.db;
    const [pairs, lives, scores] = await Promise.all([
      pool.query<PairRow>('SELECT * FROM trend_states ORDER BY keyword_id, platform_id'),
      pool.query<LifeRow>('SELECT * FROM trend_lives ORDER BY keyword_id'),
      pool.query<object>('SELECT * FROM trend_hourly_scores ORDER BY keyword_id, bucket'),
    ]);
    return { pairs: pairs.rows, lives: lives.rows, scores: scores.rows };
  }
}
