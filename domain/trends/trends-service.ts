import type { Actor } from '#domain/accounts/actor.js';
import { type Clock, HOUR_MS, hourOf } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import { LEARN_SEASON } from './learn-season-sql.js';
import { hourOfWeek } from './platform-season.js';
import { FLAG_TRENDS, FLAG_TRENDS_OF, PUBLISH_TRENDS, PUBLISH_TRENDS_OF } from './publish-trends-sql.js';
import { SCORE_HOUR } from './score-hour-sql.js';
import { SCORE_KEYWORDS } from './score-keywords-sql.js';
import { replayForward, replayKeywords, type ReplaySpan } from './trend-replay.js';

/** Signals come late: an hour is final once it is over for so long (docs/adr/0014). */
export const REVISION_WINDOW_MS = 2 * HOUR_MS;
/** From so many hours behind, they are scored together in memory, at most so many at a time. */
const CATCH_UP_HOURS = 12;
const CATCH_UP_MOST_HOURS = 7 * 24;
/** Keywords of one transaction of a replay: recorders of late signals wait for it, and a year of one keyword takes 0.3 s. */
const REPLAY_BATCH = 20;
export const TRENDS_SCORED = 'trends_scored';

const LOCK_WATERMARK: Statement = {
  name: 'watermark-lock',
  text: `SELECT sealed_through AS "sealedThrough", published_through AS "publishedThrough" FROM scoring_watermark FOR UPDATE`,
};
const READ_WATERMARK: Statement = {
  name: 'watermark-read',
  text: `SELECT sealed_through AS "sealedThrough", published_through AS "publishedThrough" FROM scoring_watermark`,
};
const SEALED: Statement = { name: 'watermark-sealed', text: 'UPDATE scoring_watermark SET sealed_through = $1' };
const PUBLISHED: Statement = {
  name: 'watermark-published',
  text: 'UPDATE scoring_watermark SET published_through = $1',
};
const FIRST_HOUR: Statement = { name: 'seal-first-hour', text: 'SELECT min(bucket) AS bucket FROM signals_by_hour' };
/**
 * Losing the last sealed hours in a crash loses nothing: they are sealed again, and the watermark is in the same log. Plans
 * are made anew each hour, without compiling them and with index probes, because the tables may have grown a hundredfold
 * since PostgreSQL last counted them.
 */
const SETTINGS: Statement = {
  name: 'seal-settings',
  text: `SELECT set_config('synchronous_commit', 'off', true), set_config('jit', 'off', true),
  set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)`,
};
const PARTITIONS: Statement = { name: 'seal-partitions', text: 'SELECT podpusher_ensure_partitions($1, $1, $1)' };
const KEYWORD_IDS: Statement = {
  name: 'seal-keyword-ids',
  text: 'SELECT id FROM keywords WHERE id > $1 ORDER BY id LIMIT $2',
};

/** How recording and sealing keep clear of each other (domain/signals/late-signals.ts); handed in, because slices stay apart. */
export interface LateSignals {
  /** First statement of every transaction that seals. */
  lock: Statement;
  /** Takes up to $1 keywords whose sealed hours have changed. Row: { keywordId }. */
  take: Statement;
}

export interface TrendsServiceDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  wake: Pick<WakeUps, 'publish'>;
  late: LateSignals;
}

export interface SealOptions {
  /** Hours from here on are not complete yet, although they are due: a backfill is under way. */
  before?: Date | undefined;
  signal?: AbortSignal | undefined;
}

interface Watermark {
  sealedThrough: Date | null;
  publishedThrough: Date | null;
}

/** Scores what was recorded: hour by hour as time passes, and again where signals came late. */
export class TrendsService {
  constructor(private readonly deps: TrendsServiceDeps) {}

  /**
   * Seals every hour that is due, in order, each in a transaction of its own: killed in between, it goes on where it was.
   * Two workers at once take turns and do nothing twice. Resolves to the number of hours sealed here.
   */
  async sealDueHours(actor: Actor, options: SealOptions = {}): Promise<number> {
    requireSystem(actor);
    let sealed = 0;
    while (!options.signal?.aborted) {
      const hours = await this.sealNext(this.lastDue(options));
      if (hours === 0) break;
      sealed += hours;
    }
    return sealed;
  }

  /**
   * Scores again the keywords whose sealed hours have changed. Each batch is taken and replayed in one transaction, so
   * that a kill loses none. Resolves to how many there were.
   */
  async rescoreLate(actor: Actor, signal?: AbortSignal): Promise<number> {
    requireSystem(actor);
    let rescored = 0;
    while (!signal?.aborted) {
      const count = await this.exclusively(async (tx) => {
        const rows = await tx.query<{ keywordId: number }>(this.deps.late.take, [REPLAY_BATCH]);
        return this.replayIn(
          tx,
          rows.map(({ keywordId }) => keywordId),
        );
      });
      if (count === 0) break;
      rescored += count;
    }
    return rescored;
  }

  /** Scores these keywords again from their first signal to the last sealed hour. */
  async rescoreKeywords(actor: Actor, keywordIds: readonly number[]): Promise<void> {
    requireSystem(actor);
    for (let at = 0; at < keywordIds.length; at += REPLAY_BATCH) {
      await this.exclusively((tx) => this.replayIn(tx, keywordIds.slice(at, at + REPLAY_BATCH)));
    }
  }

  /**
   * Scores everything again from the stored counts, with the same result as live. Hourly scores are rewritten from `from`
   * to `to`. Resolves to the number of keywords.
   */
  async replay(actor: Actor, span: Pick<ReplaySpan, 'from' | 'to'>): Promise<number> {
    requireSystem(actor);
    let replayed = 0;
    let after = 0;
    for (;;) {
      const ids = (await this.deps.db.query<{ id: number }>(KEYWORD_IDS, [after, REPLAY_BATCH])).map(({ id }) => id);
      if (ids.length === 0) return replayed;
      await this.exclusively((tx) => this.replayIn(tx, ids, span));
      replayed += ids.length;
      after = ids.at(-1)!;
    }
  }

  /** The last sealed hour; undefined before the first. */
  async sealedThrough(): Promise<Date | undefined> {
    const [watermark] = await this.deps.db.query<Watermark>(READ_WATERMARK);
    return watermark?.sealedThrough ?? undefined;
  }

  private lastDue({ before }: SealOptions): Date {
    const due = hourOf(new Date(this.deps.clock.now().getTime() - REVISION_WINDOW_MS - HOUR_MS));
    const complete = before ? new Date(hourOf(before).getTime() - HOUR_MS) : due;
    return complete < due ? complete : due;
  }

  /** Seals what is next, one hour or, far behind, a stretch of them. Resolves to how many; 0 when none is due. */
  private async sealNext(lastDue: Date): Promise<number> {
    return this.exclusively(async (tx) => {
      await tx.query(SETTINGS);
      const [watermark] = await tx.query<Watermark>(LOCK_WATERMARK);
      const next = await nextHour(tx, watermark!);
      const due = next ? hourNumber(lastDue) - hourNumber(next) + 1 : 0;
      const hours = due <= 0 ? 0 : due < CATCH_UP_HOURS ? 1 : Math.min(due, CATCH_UP_MOST_HOURS);
      if (hours === 1) await sealHour(tx, next!);
      if (hours > 1) await sealStretch(tx, next!, hours);
      const sealedThrough = hours > 0 ? hoursAfter(next!, hours - 1) : watermark!.sealedThrough;
      if (hours > 0) await tx.query(SEALED, [sealedThrough]);
      if (hours !== 1 || due === 1) await this.publish(tx, { ...watermark!, sealedThrough });
      return hours;
    });
  }

  private async publish(tx: Tx, { sealedThrough, publishedThrough }: Watermark): Promise<void> {
    if (!sealedThrough || sealedThrough.getTime() === publishedThrough?.getTime()) return;
    await tx.query(PUBLISH_TRENDS, [this.deps.clock.now(), publishedThrough ? hourNumber(publishedThrough) : -1]);
    await tx.query(FLAG_TRENDS, [hoursAfter(sealedThrough, 1)]);
    await this.announce(tx, sealedThrough);
    await tx.query(PUBLISHED, [sealedThrough]);
  }

  private async replayIn(
    tx: Tx,
    keywordIds: readonly number[],
    span: Pick<ReplaySpan, 'from' | 'to'> = {},
  ): Promise<number> {
    const [watermark] = await tx.query<Watermark>(LOCK_WATERMARK);
    const sealedThrough = watermark?.sealedThrough;
    if (keywordIds.length === 0 || !sealedThrough) return keywordIds.length;
    await replayKeywords(tx, keywordIds, { ...span, sealedThrough });
    await tx.query(PUBLISH_TRENDS_OF, [this.deps.clock.now(), keywordIds]);
    await tx.query(FLAG_TRENDS_OF, [hoursAfter(sealedThrough, 1), keywordIds]);
    await this.announce(tx, sealedThrough);
    this.deps.logger.debug({ keywords: keywordIds.length }, 'keywords scored again');
    return keywordIds.length;
  }

  private announce(tx: Tx, sealedThrough: Date): Promise<void> {
    return this.deps.wake.publish(tx, TRENDS_SCORED, sealedThrough.toISOString());
  }

  private exclusively<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.deps.db.transaction(async (tx) => {
      await tx.query(this.deps.late.lock);
      return work(tx);
    });
  }
}

async function nextHour(tx: Tx, { sealedThrough }: Watermark): Promise<Date | undefined> {
  if (sealedThrough) return new Date(sealedThrough.getTime() + HOUR_MS);
  const [first] = await tx.query<{ bucket: Date | null }>(FIRST_HOUR);
  return first?.bucket ?? undefined;
}

async function sealHour(tx: Tx, bucket: Date): Promise<void> {
  const hour = hourNumber(bucket);
  await tx.query(PARTITIONS, [bucket]);
  await tx.query(LEARN_SEASON, [bucket, hourOfWeek(hour)]);
  await tx.query(SCORE_HOUR, [bucket, hour]);
  await tx.query(SCORE_KEYWORDS, [bucket, hour]);
}

async function sealStretch(tx: Tx, first: Date, hours: number): Promise<void> {
  for (let index = 0; index < hours; index += 1) {
    const bucket = hoursAfter(first, index);
    await tx.query(LEARN_SEASON, [bucket, hourOfWeek(hourNumber(bucket))]);
  }
  await replayForward(tx, { after: hoursAfter(first, -1), through: hoursAfter(first, hours - 1) });
}

const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);

/** Hours since 1970-01-01T00:00Z. */
export const hourNumber = (at: Date): number => Math.floor(at.getTime() / HOUR_MS);

function requireSystem(actor: Actor): void {
  if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Scoring is done by the product itself.');
}
