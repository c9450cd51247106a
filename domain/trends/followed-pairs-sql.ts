import type { Statement } from '#infra/postgres/database.js';
import { PLATFORM_IDS } from '#schema/signals/signal.values.js';

/** X counts a week back, so that a silence before the first signal is seen there; a day or two may pass before it is read. */
const X = { platformId: PLATFORM_IDS.X, hours: -96 };
/** The others list their newest posts: what was before the first reading is not known. */
const OTHERS = { hours: 72 };

/**
 * Hour since 1970 before which a first signal of a followed keyword `t` (tracked_keywords) says nothing of its age: the
 * keyword is new to us, not to the platform. What the sandbox's past was brought for is known as long as the platform.
 */
export const followedUntil = (t: string): string =>
  `(floor(extract(epoch FROM ${t}.added_at) / 3600)::integer
    + CASE WHEN ${t}.platform_id = ${X.platformId} THEN ${X.hours} ELSE ${OTHERS.hours} END)`;

export const IS_FOLLOWED_LATER = `source <> 'SEEDED'`;

/** Of the keywords $1. Row: FollowedPair. */
export const FOLLOWED_PAIRS: Statement = {
  name: 'followed-pairs',
  text: `SELECT t.keyword_id AS "keywordId", t.platform_id AS "platformId", ${followedUntil('t')} AS until
FROM tracked_keywords t WHERE t.keyword_id = ANY ($1::int[]) AND t.${IS_FOLLOWED_LATER}`,
};

export interface FollowedPair {
  keywordId: number;
  platformId: number;
  until: number;
}

/** By platform: the hour before which a first signal is none of a new keyword. */
export type Followed = ReadonlyMap<number, number>;

export function groupFollowed(rows: readonly FollowedPair[]): ReadonlyMap<number, Followed> {
  const groups = new Map<number, Map<number, number>>();
  for (const { keywordId, platformId, until } of rows) {
    const group = groups.get(keywordId) ?? new Map<number, number>();
    groups.set(keywordId, group.set(platformId, until));
  }
  return groups;
}

/** Whether a keyword that is first seen in this hour was there before we looked. */
export const wasThere = (followed: Followed | undefined, platformId: number, hour: number): boolean =>
  hour < (followed?.get(platformId) ?? -Infinity);
