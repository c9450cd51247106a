import type { CountSource } from './count-source.js';
import { type EventCalendar, type EventPart, type EventKind, strengthAt } from './events.js';
import type { WorldKeyword } from './keywords.js';
import { ETSY, PLATFORM_COUNT, PLATFORM_HABITS } from './platforms.js';
import { hash32, negativeBinomial, normal, uniform } from './random.js';

const HOURS_A_YEAR = 8766;
/** 2026-01-01T00:00Z: where slow growth is 1. */
const GROWTH_ORIGIN_HOUR = 490_896;
/** Dispersion 1/r of the counts: an active keyword's hours vary by about half their mean. */
const R = 4;
/** Slow enough that a coinage comes back only after more than a year. */
const BIRTHS_A_DAY = 2;

/** Counts as a pure function of seed, keyword, platform and hour: base rate, seasons, growth, bursts, spam and noise. */
export class SeededCounts implements CountSource {
  readonly #rates: Float64Array;
  readonly #seasons: Float64Array;
  readonly #growth: Float64Array;
  readonly #births: number;

  constructor(
    private readonly seed: number,
    private readonly keywords: readonly WorldKeyword[],
    private readonly calendar: EventCalendar,
  ) {
    this.#rates = baseRates(seed, keywords);
    this.#seasons = weeklySeasons(seed);
    this.#growth = Float64Array.from(keywords, ({ index }) => 0.35 * normal(seed, 7, index));
    this.#births = keywords.filter(({ birthOrder }) => birthOrder !== undefined).length;
  }

  count(keyword: number, platform: number, hour: number): number {
    const mean = this.mean(keyword, platform, hour);
    return mean > 0 ? negativeBinomial(mean, R, uniform(this.seed, 3, keyword, platform, hour)) : 0;
  }

  mean(keyword: number, platform: number, hour: number): number {
    const usual = this.#usual(keyword, platform, hour);
    return usual > 0 ? usual + this.#extra({ keyword, platform, hour }, usual) : 0;
  }

  spamShare(keyword: number, platform: number, hour: number): number {
    const usual = this.#usual(keyword, platform, hour);
    const spam = this.#extra({ keyword, platform, hour }, usual, 'spam');
    return spam > 0 ? spam / this.mean(keyword, platform, hour) : 0;
  }

  /** Hour at which a coinage was last born, at or before `hour`; undefined for ordinary words. */
  birthHour(keyword: number, hour: number): number | undefined {
    const order = this.keywords[keyword]?.birthOrder;
    if (order === undefined) return undefined;
    const cycleDays = Math.floor(this.#births / BIRTHS_A_DAY);
    const slot = Math.floor(order / BIRTHS_A_DAY) % cycleDays;
    const day = Math.floor(hour / 24);
    const birthDay = day - ((((day - slot) % cycleDays) + cycleDays) % cycleDays);
    const birth = birthDay * 24 + (hash32(this.seed, 5, order, birthDay) % 24);
    return birth <= hour ? birth : birth - cycleDays * 24;
  }

  #usual(keyword: number, platform: number, hour: number): number {
    const word = this.keywords[keyword];
    if (!word) return 0;
    const base = this.#rates[keyword * PLATFORM_COUNT + platform]!;
    const season = this.#seasons[platform * 168 + hourOfWeek(hour)]!;
    const growth = Math.exp((this.#growth[keyword]! * (hour - GROWTH_ORIGIN_HOUR)) / HOURS_A_YEAR);
    const rate = base * season * Math.min(8, Math.max(0.125, growth));
    if (word.yearly) return rate * yearlyFactor(word.yearly, hour);
    return word.birthOrder === undefined ? rate : rate * this.#youth(keyword, platform, hour);
  }

  /** A new word spreads over a day, later on some platforms, and is half forgotten every 12 days, and gone after 60. */
  #youth(keyword: number, platform: number, hour: number): number {
    const birth = this.birthHour(keyword, hour)!;
    const lag = hash32(this.seed, 6, keyword, platform) % (platform === ETSY ? 48 : 18);
    const age = hour - birth - lag;
    const lastDays = 60 - age / 24;
    if (age < 0 || lastDays <= 0) return 0;
    return Math.min(1, (age + 1) / 24, lastDays / 15) * 2 ** (-age / (12 * 24)) * 4;
  }

  #extra({ keyword, platform, hour }: Place, usual: number, only?: EventKind): number {
    let extra = 0;
    for (const part of this.calendar.partsOf(keyword, hour)) {
      if (part.platform !== platform || (only && part.kind !== only)) continue;
      const strength = strengthAt(part, hour);
      if (strength > 0) extra += strength * height(part, usual);
    }
    return extra;
  }
}

interface Place {
  keyword: number;
  platform: number;
  hour: number;
}

/** A burst multiplies what is there; for a quiet keyword it also brings a crowd of its own. */
function height(part: EventPart, usual: number): number {
  const crowd = part.factor * PLATFORM_HABITS[part.platform]!.medianRate * 0.8;
  return Math.max((part.factor - 1) * usual, crowd);
}

/** Log-normal rates: how popular a word is everywhere, and how much more or less so here. */
function baseRates(seed: number, keywords: readonly WorldKeyword[]): Float64Array {
  const rates = new Float64Array(keywords.length * PLATFORM_COUNT);
  for (const { index } of keywords) {
    const popularity = 0.9 * normal(seed, 1, index);
    for (let platform = 0; platform < PLATFORM_COUNT; platform += 1) {
      const own = 0.4 * normal(seed, 2, index, platform);
      rates[index * PLATFORM_COUNT + platform] = PLATFORM_HABITS[platform]!.medianRate * Math.exp(popularity + own);
    }
  }
  return rates;
}

/** Hour-of-week factors of each platform with mean 1: a daily wave, a smaller second one, a weekend level, a grain. */
function weeklySeasons(seed: number): Float64Array {
  const seasons = new Float64Array(PLATFORM_COUNT * 168);
  PLATFORM_HABITS.forEach(({ peakHour, swing, weekend }, platform) => {
    const factors = Array.from({ length: 168 }, (_, slot) => {
      const angle = (2 * Math.PI * ((slot % 24) - peakHour)) / 24;
      const wave = 1 + swing * Math.cos(angle) + 0.12 * Math.cos(2 * angle);
      const grain = 1 + 0.05 * normal(seed, 4, platform, slot);
      return Math.max(0.05, wave * (slot >= 120 ? weekend : 1) * grain);
    });
    const mean = factors.reduce((sum, factor) => sum + factor, 0) / 168;
    factors.forEach((factor, slot) => (seasons[platform * 168 + slot] = factor / mean));
  });
  return seasons;
}

/** 0 = Monday 00:00 UTC. The Unix epoch was a Thursday. */
export function hourOfWeek(hour: number): number {
  return (hour + 72) % 168;
}

function yearlyFactor({ day, factor }: { day: number; factor: number }, hour: number): number {
  const dayOfYear = (((hour - GROWTH_ORIGIN_HOUR) / 24) % 365.25) + 1;
  const direct = Math.abs((((dayOfYear % 365.25) + 365.25) % 365.25) - day);
  const distance = Math.min(direct, 365.25 - direct);
  return 0.4 + (factor - 1) * Math.exp(-(distance * distance) / 800) * 0.4;
}
