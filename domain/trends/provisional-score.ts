import { type Followed, wasThere } from './followed-pairs-sql.js';
import { clonePair, type Pair, type PairHour, settleTo, startState, stepPair } from './pair.js';
import type { Scorer } from './scorer.js';
import { combinedEvidence, scoreOf } from './trend-life.js';

/** An hour that is not sealed yet, of a platform that was read in it. */
export interface OpenHour {
  platformId: number;
  hour: number;
  ordinal: number;
  factor: number;
}

export interface OpenCount {
  platformId: number;
  hour: number;
  count: number;
  authors: readonly string[] | null;
}

export interface OpenTime {
  /** The running hour and the share of it that has passed. */
  hour: number;
  elapsed: number;
  hours: readonly OpenHour[];
}

/**
 * Score as it would be if the open hours were sealed now and the running one ended as it began: the same arithmetic,
 * forward from the sealed state. Shown beside the score and never stored.
 */
export function provisionalScore(
  scorer: Scorer,
  keyword: { pairs: readonly Pair[]; counts: readonly OpenCount[]; followed?: Followed | undefined },
  time: OpenTime,
): number {
  const pairs = new Map(keyword.pairs.map((pair) => [pair.platformId, clonePair(pair)]));
  const countOf = new Map(keyword.counts.map((count) => [`${count.platformId}:${count.hour}`, count]));
  for (const open of time.hours) {
    const seen = countOf.get(`${open.platformId}:${open.hour}`);
    const isKnown = wasThere(keyword.followed, open.platformId, open.hour);
    const hour: PairHour = { ...open, count: seen?.count ?? 0, authors: seen?.authors ?? null, wasThere: isKnown };
    const before = pairs.get(open.platformId);
    const pair =
      open.hour === time.hour
        ? glancePair(scorer, before, { ...hour, elapsed: time.elapsed })
        : stepPair(scorer, before, hour);
    if (pair) pairs.set(open.platformId, pair);
  }
  const all = [...pairs.values()];
  for (const pair of all) settleTo(scorer, pair, { hour: time.hour, ordinal: pair.ordinal });
  return scoreOf(combinedEvidence(scorer, all, time.hour));
}

/** The running hour: evidence against the share of the expectation that is due by now, and who was met. */
function glancePair(scorer: Scorer, before: Pair | undefined, hour: PairHour & { elapsed: number }): Pair | undefined {
  if (!before && hour.count === 0) return undefined;
  const sealed = before && clonePair(before);
  if (sealed) settleTo(scorer, sealed, { hour: hour.hour - 1, ordinal: hour.ordinal - 1 });
  const state = sealed ? { ...sealed.state } : startState(scorer, hour);
  scorer.glance(state, hour);
  const met = stepPair(scorer, sealed, hour);
  return met && { ...met, state };
}
