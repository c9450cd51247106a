import { hash32, pick, uniform } from './random.js';
import * as platforms from './platforms.js';

export type EventKind = 'trend' | 'local' | 'spam';
export type Shape = 'pulse' | 'ramp' | 'step';

/** What an event does on one platform. */
export interface EventPart {
  readonly platform: number;
  /** Hour since the Unix epoch at which it begins there. */
  readonly from: number;
  readonly hours: number;
  readonly shape: Shape;
  /** At its height, how many times the usual rate. */
  readonly factor: number;
}

export interface WorldEvent {
  readonly kind: EventKind;
  readonly keyword: number;
  readonly start: number;
  readonly parts: readonly EventPart[];
}

/** Days after its start in which an event may still be felt. */
const MEMORY_DAYS = 8;
const PER_DAY: Readonly<Record<EventKind, number>> = { trend: 8, local: 3, spam: 3 };
const KINDS: readonly EventKind[] = ['trend', 'local', 'spam'];
const NO_PARTS: readonly (EventPart & { kind: EventKind })[] = [];

export type ActivePart = EventPart & { readonly kind: EventKind };

export interface KeywordRange {
  /** Keywords from 0 that most events choose from, so that what the product follows is where things happen. */
  readonly popular: number;
  readonly all: number;
}

/** The calendar of bursts and spam: for each day, a list that follows from seed and date alone. */
export class EventCalendar {
  readonly #days = new Map<number, readonly WorldEvent[]>();
  readonly #active = new Map<number, ReadonlyMap<number, ActivePart[]>>();

  constructor(
    private readonly seed: number,
    private readonly range: KeywordRange,
  ) {}

  /** Events that begin on a day (days since the Unix epoch, UTC). */
  ofDay(day: number): readonly WorldEvent[] {
    let events = this.#days.get(day);
    if (!events) {
      events = KINDS.flatMap((kind) => Array.from({ length: PER_DAY[kind] }, (_, n) => this.#make(kind, day, n)));
      remember(this.#days, day, events);
    }
    return events;
  }

  /** Events begun by an hour and not yet forgotten, the newest first. */
  recent(hour: number, days = MEMORY_DAYS): WorldEvent[] {
    const today = Math.floor(hour / 24);
    return Array.from({ length: days + 1 }, (_, back) => this.ofDay(today - back))
      .flat()
      .filter((event) => event.start <= hour)
      .sort((left, right) => right.start - left.start);
  }

  /** What may act on a keyword on the day of `hour`. */
  partsOf(keyword: number, hour: number): readonly ActivePart[] {
    const day = Math.floor(hour / 24);
    let byKeyword = this.#active.get(day);
    if (!byKeyword) {
      byKeyword = this.#index(day);
      remember(this.#active, day, byKeyword);
    }
    return byKeyword.get(keyword) ?? NO_PARTS;
  }

  #index(day: number): ReadonlyMap<number, ActivePart[]> {
    const byKeyword = new Map<number, ActivePart[]>();
    for (let back = MEMORY_DAYS; back >= 0; back -= 1) {
      for (const event of this.ofDay(day - back)) {
        const parts = byKeyword.get(event.keyword) ?? [];
        parts.push(...event.parts.map((part) => ({ ...part, kind: event.kind })));
        byKeyword.set(event.keyword, parts);
      }
    }
    return byKeyword;
  }

  #make(kind: EventKind, day: number, n: number): WorldEvent {
    const place = hash32(this.seed, 101, day, n, KINDS.indexOf(kind));
    const start = day * 24 + (hash32(place, 1) % 24);
    const isPopular = uniform(place, 2) < 0.75;
    const keyword = hash32(place, 3) % (isPopular ? this.range.popular : this.range.all);
    return { kind, keyword, start, parts: PARTS[kind](place, start) };
  }
}

const PARTS: Readonly<Record<EventKind, (place: number, start: number) => EventPart[]>> = {
  /** Seen in several places, later here than there: what the product is for. */
  trend(place, start) {
    const shape = pick<Shape>(['ramp', 'ramp', 'step', 'step', 'pulse'], hash32(place, 10));
    const hours = { ramp: 48, step: 72, pulse: 6 + (hash32(place, 11) % 10) }[shape];
    const factor = pick([2, 4, 4, 8, 8], hash32(place, 12));
    const chances: [platform: number, chance: number, lagHours: number][] = [
      [platforms.X, 1, 6],
      [platforms.TIKTOK, 1, 12],
      [platforms.INSTAGRAM, 0.75, 18],
      [platforms.ETSY, 0.85, 36],
      [platforms.PINTEREST, 0.85, 24],
      [platforms.GOOGLE_TRENDS, 0.5, 12],
    ];
    return chances
      .filter(([platform, chance]) => uniform(place, 20, platform) < chance)
      .map(([platform, , lagHours]) => ({
        platform,
        from: start + (hash32(place, 30, platform) % lagHours),
        hours: shape === 'pulse' && platform === platforms.ETSY ? 24 : hours,
        shape,
        factor,
      }));
  },
  /** A burst that stays where it began. */
  local(place, start) {
    const platform = pick([platforms.X, platforms.TIKTOK, platforms.INSTAGRAM], hash32(place, 10));
    const factor = pick([3, 5, 8], hash32(place, 12));
    return [{ platform, from: start, hours: 4 + (hash32(place, 11) % 12), shape: 'pulse', factor }];
  },
  /** One platform, few authors, the same text over and over. */
  spam(place, start) {
    const platform = pick([platforms.X, platforms.TIKTOK], hash32(place, 10));
    return [{ platform, from: start, hours: 6 + (hash32(place, 11) % 12), shape: 'pulse', factor: 15 }];
  },
};

/** How much of its height a part has reached at an hour: 0 before it, 1 at the height, fading afterwards. */
export function strengthAt(part: EventPart, hour: number): number {
  const age = hour - part.from;
  if (age < 0) return 0;
  if (part.shape === 'ramp') return age < part.hours ? (age + 1) / part.hours : fade(age - part.hours, 18);
  if (age < part.hours) return 1;
  return fade(age - part.hours, part.shape === 'step' ? 24 : Math.max(1, part.hours / 4));
}

function fade(age: number, hours: number): number {
  const left = Math.exp(-age / hours);
  return left < 0.02 ? 0 : left;
}

function remember<T>(cache: Map<number, T>, key: number, value: T): void {
  cache.set(key, value);
  if (cache.size > 900) cache.delete(cache.keys().next().value!);
}
