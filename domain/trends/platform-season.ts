import { HOURLY_PARAMETERS, SEASON_RULES } from './scorer-parameters.js';

const HOURS_OF_WEEK = 168;
const LEVEL_ALPHA = 1 - 2 ** (-1 / SEASON_RULES.levelHalfLifeHours);

/** Hour of the week of an hour since 1970 (which began on a Thursday): 0 = Monday 00:00 UTC. */
export const hourOfWeek = (hour: number): number => (hour + 72) % HOURS_OF_WEEK;

/**
 * Season of a platform: what share of its level an hour of the week brings, learnt from its totals and shared by all its
 * keywords, which is what gives a small keyword a season. The SQL form is domain/trends/learn-season.sql.ts.
 */
export class PlatformSeason {
  readonly factors = new Float64Array(HOURS_OF_WEEK).fill(1);
  readonly weights = new Float64Array(HOURS_OF_WEEK);
  level = 0;
  coveredHours = 0;

  /** Factor of an hour of the week: its own observations shrunk to the hour of the day, that to 1. */
  factor(index: number): number {
    const { weekShrink, dayShrink } = SEASON_RULES;
    let sum = dayShrink;
    let weight: number = dayShrink;
    for (let day = 0; day < 7; day += 1) {
      const other = (index % 24) + 24 * day;
      sum += this.factors[other]! * this.weights[other]!;
      weight += this.weights[other]!;
    }
    const own = this.weights[index]!;
    const shrunk = (this.factors[index]! * own + weekShrink * (sum / weight)) / (own + weekShrink);
    return Math.min(HOURLY_PARAMETERS.maxFactor, Math.max(HOURLY_PARAMETERS.minFactor, shrunk));
  }

  /**
   * Takes in the platform's total of a covered hour. Returns the factor that held for this hour, learnt before it.
   * @param hour hours since 1970-01-01T00:00Z
   */
  observe(hour: number, total: number): number {
    const index = hourOfWeek(hour);
    const factor = this.factor(index);
    const { totalCap, capFloor, minShare, warmUpHours } = SEASON_RULES;
    // Also after hours without any signal: a level of 0 would cap every total to 0, for ever.
    if (this.level === 0) this.level = total / factor;
    this.coveredHours += 1;
    if (this.coveredHours > warmUpHours && this.level > 0) {
      const weight = this.weights[index]! + 1;
      const seen = Math.min(total / this.level, totalCap * Math.max(factor, capFloor));
      this.factors[index]! += Math.max(minShare, 1 / weight) * (seen - this.factors[index]!);
      this.weights[index] = weight;
    }
    const taken = Math.min(total, totalCap * this.level * factor) / factor;
    this.level += Math.max(LEVEL_ALPHA, 1 / this.coveredHours) * (taken - this.level);
    return factor;
  }
}
