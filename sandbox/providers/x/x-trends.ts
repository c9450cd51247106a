import { CHATTER } from '../../world/headlines.js';
import { X } from '../../world/platforms.js';
import { hash32 } from '../../world/random.js';
import type { Outside } from '../provider.js';

const HOUR_MS = 3_600_000;
/** Every so many places, one is general chatter that no merchandise comes from. */
const CHATTER_EVERY = 4;

export interface TrendLine {
  name: string;
  /** Posts of the last day; X leaves it out for the quieter ones. */
  count: number | undefined;
}

/** Trends of a place: what rises on X, as phrase or hashtag, among the usual chatter. Places order them a little differently. */
export function trendList(outside: Outside, woeid: number, nowMs: number): TrendLine[] {
  const hour = Math.floor(nowMs / HOUR_MS);
  const lines = outside.rising.at(X, nowMs).map(({ keyword, lastDay }, rank) => {
    const isHashtag = hash32(outside.state.seed, 41, keyword.index) % 3 > 0;
    const shift = hash32(outside.state.seed, 42, woeid, keyword.index) % 4;
    return {
      name: isHashtag ? `#${keyword.tag}` : keyword.text,
      count: lastDay >= 30 ? lastDay : undefined,
      rank: rank + shift,
    };
  });
  lines.sort((left, right) => left.rank - right.rank);
  return lines.flatMap(({ name, count }, place) => {
    if (place % CHATTER_EVERY !== CHATTER_EVERY - 1) return [{ name, count }];
    const topic = (hash32(outside.state.seed, 43, hour) + place) % CHATTER.length;
    return [
      { name, count },
      { name: CHATTER[topic]!, count: 1000 * (1 + (hash32(hour, topic) % 200)) },
    ];
  });
}
