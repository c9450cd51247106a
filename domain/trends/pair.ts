import type { PairState, Scorer } from './scorer.js';
import { TREND_RULES } from './scorer-parameters.js';

/** An author and the last hour he was seen in. The hash is a 64-bit number as text: only equality counts. */
export interface SeenAuthor {
  hash: string;
  hour: number;
}

/** One keyword on one platform, as sealed. Hours are whole hours since 1970-01-01T00:00Z. */
export interface Pair {
  platformId: number;
  state: PairState;
  /** How many covered hours of the platform are in it. */
  ordinal: number;
  firstHour: number;
  lastHour: number;
  lastActiveHour: number;
  /** Last hour in which it counted with evidence above 3; it takes part in the bonus for 48 h. */
  strongHour: number | null;
  /** Whether the last signals named who made them; where they do not, the author rule is skipped. */
  namesAuthors: boolean;
  /** The latest distinct authors, newest first, at most 3. */
  authors: SeenAuthor[];
}

/** What an hour brought a keyword on one platform. */
export interface PairHour {
  platformId: number;
  hour: number;
  /** Number of this hour among the covered ones of the platform. */
  ordinal: number;
  factor: number;
  count: number;
  /** Whether a first signal in this hour tells nothing of the keyword's age (followed-pairs-sql.ts). */
  wasThere?: boolean;
  /** Up to 3 distinct authors of the hour; null where they are not named. */
  authors: readonly string[] | null;
}

/**
 * Closes an hour of a covered platform, in place; makes the pair on its first signal. An hour that is already in it
 * changes nothing, so that sealing twice is harmless.
 */
export function stepPair(scorer: Scorer, pair: Pair | undefined, hour: PairHour): Pair | undefined {
  if (!pair && hour.count === 0) return undefined;
  if (pair && pair.lastHour >= hour.hour) return pair;
  const next = pair ?? startPair(scorer, hour);
  settleTo(scorer, next, { hour: hour.hour - 1, ordinal: hour.ordinal - 1 });
  scorer.advance(next.state, hour.count, hour.factor);
  next.ordinal = hour.ordinal;
  next.lastHour = hour.hour;
  if (hour.count > 0) meet(next, hour);
  if (countedEvidence(next, scorer.evidence(next.state), hour.hour) > TREND_RULES.strongEvidence) {
    next.strongHour = hour.hour;
  }
  return next;
}

/** Brings a pair to an hour in which it was not stepped: levels rest over covered hours, evidence leaks over all of them. */
export function settleTo(scorer: Scorer, pair: Pair, at: { hour: number; ordinal: number }): void {
  scorer.rest(pair.state, at.ordinal - pair.ordinal);
  scorer.leak(pair.state, at.hour - pair.lastHour);
  pair.ordinal = Math.max(pair.ordinal, at.ordinal);
  pair.lastHour = Math.max(pair.lastHour, at.hour);
}

/** Evidence that enters the score: capped, and nothing while too few people are behind it. */
export function countedEvidence(pair: Pair, evidence: number, hour: number): number {
  const third = pair.authors[TREND_RULES.minAuthors - 1];
  const isCrowd = !pair.namesAuthors || (third !== undefined && hour - third.hour < TREND_RULES.authorHours);
  return isCrowd ? Math.min(evidence, TREND_RULES.platformCap) : 0;
}

export function clonePair(pair: Pair): Pair {
  return { ...pair, state: { ...pair.state }, authors: [...pair.authors] };
}

/** Of a keyword that was there before we looked, nothing is assumed: as in the first hours of a platform. */
export const startState = (scorer: Scorer, { ordinal, wasThere }: Pick<PairHour, 'ordinal' | 'wasThere'>): PairState =>
  scorer.start(wasThere ? 0 : ordinal);

function startPair(scorer: Scorer, first: PairHour): Pair {
  const { platformId, hour, ordinal } = first;
  return {
    platformId,
    state: startState(scorer, first),
    ordinal: ordinal - 1,
    firstHour: hour,
    lastHour: hour - 1,
    lastActiveHour: hour,
    strongHour: null,
    namesAuthors: false,
    authors: [],
  };
}

function meet(pair: Pair, { hour, authors }: PairHour): void {
  pair.lastActiveHour = hour;
  pair.namesAuthors = authors !== null;
  if (!authors) return;
  const now = authors.map((hash) => ({ hash, hour }));
  const earlier = pair.authors.filter(({ hash }) => !authors.includes(hash));
  pair.authors = [...now, ...earlier].slice(0, TREND_RULES.minAuthors);
}
