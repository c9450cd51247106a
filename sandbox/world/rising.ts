import type { WorldKeyword } from './keywords.js';
import type { World } from './world.js';

const HOUR_MS = 3_600_000;
const RECENT_HOURS = 6;
const NEWBORN_DAYS = 6;
/** Keywords looked at beside those of the calendar, so that steady ones appear too. */
const STEADY = 400;

export interface Rising {
  readonly keyword: WorldKeyword;
  /** Posts in the last six whole hours. */
  readonly recent: number;
  /** Posts in the last 24 whole hours. */
  readonly lastDay: number;
  /** Times the same six hours of the week before. */
  readonly lift: number;
}

/** What rises on one platform, strongest first, as of the last whole hour: sudden and large before merely large. */
export class RisingBoard {
  readonly #cache = new Map<number, { hour: number; board: readonly Rising[] }>();

  constructor(private readonly world: World) {}

  at(platform: number, nowMs: number): readonly Rising[] {
    const hour = Math.floor(nowMs / HOUR_MS);
    const known = this.#cache.get(platform);
    if (known?.hour === hour) return known.board;
    const board = [...candidates(this.world, hour)]
      .map((index) => this.#measure(index, platform, hour))
      .filter(({ recent }) => recent >= 3)
      .sort((left, right) => weight(right) - weight(left));
    this.#cache.set(platform, { hour, board });
    return board;
  }

  #measure(index: number, platform: number, hour: number): Rising {
    const total = (until: number, hours: number) => {
      let sum = 0;
      for (let back = 1; back <= hours; back += 1) sum += this.world.counts.count(index, platform, until - back);
      return sum;
    };
    const recent = total(hour, RECENT_HOURS);
    const before = total(hour - 168, RECENT_HOURS);
    return {
      keyword: this.world.keywords[index]!,
      recent,
      lastDay: total(hour, 24),
      lift: (recent + 1) / (before + 1),
    };
  }
}

/** Keywords that may move now: those of the calendar, the newborn, and a share of the steady ones. */
export function candidates(world: World, hour: number): Set<number> {
  const moving = world.calendar?.recent(hour).map(({ keyword }) => keyword) ?? [];
  const newborn = world.keywords.filter(({ index, birthOrder }) => {
    const birth = birthOrder === undefined ? undefined : world.birthHour(index, hour);
    return birth !== undefined && hour - birth < NEWBORN_DAYS * 24;
  });
  const steady = world.keywords.slice(0, STEADY).map(({ index }) => index);
  return new Set([...moving, ...newborn.map(({ index }) => index), ...steady]);
}

/** Lift counts up to a point: a word that nobody wrote last week would otherwise beat everything. */
function weight({ recent, lift }: Rising): number {
  return Math.min(lift, 12) * Math.sqrt(recent);
}
