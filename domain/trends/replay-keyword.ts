import { clonePair, type Pair, settleTo, stepPair } from './pair.js';
import { type Followed, wasThere } from './followed-pairs-sql.js';
import type { Scorer } from './scorer.js';
import { TREND_RULES } from './scorer-parameters.js';
import { liveHour, type TrendLife } from './trend-life.js';

const HOURS_A_DAY = 24;
/** As in score-keywords-sql.ts: once a day everything that was seen within 60 days is looked at. */
const DAILY_HOURS = 60 * HOURS_A_DAY;

/** Signals of a keyword in one hour on one platform; count 0 where the platform was asked and had nothing. */
export interface KeywordHour {
  platformId: number;
  hour: number;
  count: number;
  authors: readonly string[] | null;
  origin: number;
}

/** Hours in which a platform was read: its factor, and how many there were so far. */
export interface CoveredHours {
  at(platformId: number, hour: number): { factor: number; ordinal: number } | undefined;
  /** Number of covered hours up to and including `hour`; undefined before the first. */
  ordinalAt(platformId: number, hour: number): number | undefined;
}

export interface HourlyScore {
  hour: number;
  score: number;
  evidence: number;
}

/** What is known of a keyword as of an hour; empty at first. */
export interface KeywordState {
  pairs: Pair[];
  life: TrendLife | undefined;
  /** On which platforms it is followed since when. */
  followed?: Followed | undefined;
}

export interface Replayed extends KeywordState {
  scores: HourlyScore[];
}

/** Hours (after, through]; the state is as of `after`. */
export interface ReplayHours {
  covered: CoveredHours;
  after: number;
  through: number;
}

/**
 * Scores a keyword hour by hour, as sealing does for all of them at once in SQL.
 * @param rows of these hours, in order
 */
export function replayKeyword(
  scorer: Scorer,
  { state, rows }: { state: KeywordState; rows: readonly KeywordHour[] },
  { covered, after, through }: ReplayHours,
): Replayed {
  const keyword = new KeywordReplay(scorer, covered, state);
  let next = 0;
  let hour = after;
  for (;;) {
    const following = rows[next]?.hour ?? Infinity;
    const midnight = (Math.floor(hour / HOURS_A_DAY) + 1) * HOURS_A_DAY;
    hour = keyword.isAtRest() ? Math.min(following, keyword.isKnown() ? midnight : Infinity) : hour + 1;
    if (hour > through) return keyword.result();
    const first = next;
    while (rows[next]?.hour === hour) next += 1;
    keyword.close(hour, rows.slice(first, next));
  }
}

class KeywordReplay {
  private readonly pairs: Pair[];
  private readonly followed: Followed | undefined;
  private readonly scores: HourlyScore[] = [];
  private life: TrendLife | undefined;

  constructor(
    private readonly scorer: Scorer,
    private readonly covered: CoveredHours,
    state: KeywordState,
  ) {
    this.pairs = state.pairs;
    this.life = state.life;
    this.followed = state.followed;
  }

  isKnown(): boolean {
    return this.pairs.length > 0;
  }

  close(hour: number, rows: readonly KeywordHour[]): void {
    let count = 0;
    let origin = 0;
    for (const row of rows) {
      count += row.count;
      if (row.count > 0) origin = Math.max(origin, row.origin);
      this.step(row.platformId, hour, row);
    }
    for (const pair of this.pairs) {
      if (pair.lastHour < hour && this.scorer.isAwake(pair.state)) this.step(pair.platformId, hour, SILENCE);
    }
    if (this.pairs.length > 0 && this.isTouched(hour, rows)) this.live(hour, count, origin);
  }

  isAtRest(): boolean {
    return (this.life?.isSettled ?? true) && !this.pairs.some(({ state }) => this.scorer.isAwake(state));
  }

  result(): Replayed {
    return { pairs: this.pairs, life: this.life, scores: this.scores };
  }

  private step(platformId: number, hour: number, row: Pick<KeywordHour, 'count' | 'authors'>): void {
    const covered = this.covered.at(platformId, hour);
    if (!covered) return;
    const place = this.pairs.findIndex((pair) => pair.platformId === platformId);
    const { count, authors } = row;
    const { factor, ordinal } = covered;
    const closed = { platformId, hour, ordinal, factor, count, authors };
    const isKnown = wasThere(this.followed, platformId, hour);
    const pair = stepPair(this.scorer, this.pairs[place], { ...closed, wasThere: isKnown });
    if (pair && place < 0) this.pairs.push(pair);
  }

  private isTouched(hour: number, rows: readonly KeywordHour[]): boolean {
    if (rows.length > 0 || (this.life && !this.life.isSettled)) return true;
    const isDaily = hour % HOURS_A_DAY === 0;
    return isDaily && this.life !== undefined && this.life.lastActiveHour > hour - DAILY_HOURS;
  }

  private live(hour: number, count: number, origin: number): void {
    const pairs = this.pairs.map((pair) => this.settled(pair, hour));
    this.life = liveHour(this.scorer, this.life, { hour, count, origin, pairs });
    const { score, evidence } = this.life;
    if (score >= TREND_RULES.keptScore) this.scores.push({ hour, score, evidence });
  }

  /** A pair as of the hour; a copy where it was not stepped, because it catches up only when it is. */
  private settled(pair: Pair, hour: number): Pair {
    if (pair.lastHour === hour) return pair;
    const copy = clonePair(pair);
    settleTo(this.scorer, copy, { hour, ordinal: this.covered.ordinalAt(pair.platformId, hour) ?? pair.ordinal });
    return copy;
  }
}

const SILENCE = { count: 0, authors: null } as const;
