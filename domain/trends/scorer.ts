import { AVERAGE_HALF_LIVES_HOURS, HOURLY_PARAMETERS, type ScorerParameters } from './scorer-parameters.js';

/** What is known of one keyword on one platform. Levels and averages are season-free counts a bin. */
export interface PairState {
  /** Observations behind the averages, in bins; a new keyword starts with a weight of its own. */
  bins: number;
  level: number;
  /** Variance beyond Poisson: var = mu + dispersion * mu². */
  dispersion: number;
  /** Evidence of the slow and of the sharp rise. */
  w1: number;
  w2: number;
  average1h: number;
  average6h: number;
  average24h: number;
  average7d: number;
}

/** A step that is warm (weight 1/(n+1)) until its half-life takes over. */
interface Rate {
  readonly alpha: number;
  /** First n at which alpha is the larger weight. */
  readonly warmBins: number;
}

/**
 * Sequential test of a count against its expectation, one state a keyword and platform: a leaky, capped log-likelihood
 * ratio of negative binomials (CUSUM) for two rises, on a level that a burst cannot lift at once. O(1) a bin, no look back.
 * Pure arithmetic; domain/trends/score-hour.sql.ts is the same in SQL, and a test holds the two equal to 1e-9.
 *
 * Sources: Page, Continuous Inspection Schemes (1954) for the CUSUM; docs/adr/0015-scorer.md for the choice and its figures.
 */
export class Scorer {
  private readonly level: Rate;
  private readonly dispersion: Rate;
  private readonly rate1h: Rate;
  private readonly rate6h: Rate;
  private readonly rate24h: Rate;
  private readonly rate7d: Rate;
  private readonly log1: number;
  private readonly log2: number;
  private readonly leak1: number;
  private readonly leak2: number;
  private readonly leastMean: number;
  private readonly warmUpBins: number;
  private readonly sleepLevel: number;

  constructor(readonly parameters: ScorerParameters = HOURLY_PARAMETERS) {
    const { binHours, ratios, leaksPerHour } = parameters;
    const rate = (halfLifeHours: number) => rateOf(halfLifeHours / binHours);
    this.level = rate(parameters.levelHalfLifeHours);
    this.dispersion = rate(parameters.dispersionHalfLifeHours);
    this.rate1h = rate(AVERAGE_HALF_LIVES_HOURS.hour1);
    this.rate6h = rate(AVERAGE_HALF_LIVES_HOURS.hour6);
    this.rate24h = rate(AVERAGE_HALF_LIVES_HOURS.hour24);
    this.rate7d = rate(AVERAGE_HALF_LIVES_HOURS.day7);
    this.log1 = Math.log(ratios[0]);
    this.log2 = Math.log(ratios[1]);
    this.leak1 = leaksPerHour[0] ** binHours;
    this.leak2 = leaksPerHour[1] ** binHours;
    this.leastMean = (parameters.newLevelPerHour * binHours) / 2;
    this.warmUpBins = parameters.warmUpHours / binHours;
    this.sleepLevel = 1 / parameters.maxFactor;
  }

  /** @param coveredBins bins in which the platform was read, this one included */
  start(coveredBins: number): PairState {
    const { binHours, coverageHours, newLevelPerHour, newWeightHours, startDispersion } = this.parameters;
    const isNew = coveredBins * binHours > coverageHours;
    const level = isNew ? newLevelPerHour * binHours : 0;
    return {
      bins: isNew ? Math.round(newWeightHours / binHours) : 0,
      level,
      dispersion: startDispersion,
      w1: 0,
      w2: 0,
      average1h: level,
      average6h: level,
      average24h: level,
      average7d: level,
    };
  }

  /** Evidence: how much better "it rose" explains what was seen than "as always"; 0 to the cap. */
  evidence(state: PairState): number {
    return Math.max(state.w1, state.w2);
  }

  /**
   * Closes a bin. Changes `state` in place: a replay makes millions of these.
   * @param count signals in the bin
   * @param factor season of the bin: expected share of the level
   * @returns the evidence before its cap, which tells capped ones apart; nothing of it is kept
   */
  advance(state: PairState, count: number, factor: number): number {
    const n = state.bins;
    const mu = this.expected(state, factor);
    const uncapped = this.weigh(state, count, mu);
    const sd = Math.sqrt(mu + mu * mu * state.dispersion);
    const isWarm = n >= this.warmUpBins;
    const taken = (isWarm ? Math.min(count, mu + this.parameters.clipDeviations * sd) : count) / factor;
    this.spread(state, count, mu);
    const plain = count / factor;
    state.level += shareOf(this.level, n) * (taken - state.level);
    state.average1h += shareOf(this.rate1h, n) * (plain - state.average1h);
    state.average6h += shareOf(this.rate6h, n) * (plain - state.average6h);
    state.average24h += shareOf(this.rate24h, n) * (plain - state.average24h);
    state.average7d += shareOf(this.rate7d, n) * (plain - state.average7d);
    state.bins = n + 1;
    return uncapped;
  }

  /**
   * Evidence as it would be if the running bin ended like it began. For what is shown and never stored.
   * @param elapsed share of the bin that has passed, 0 to 1
   */
  glance(state: PairState, running: { count: number; factor: number; elapsed: number }): void {
    this.weigh(state, running.count, this.expected(state, running.factor) * running.elapsed);
  }

  /** Whether a silent bin must be stepped. An asleep pair may skip silent bins and catch up with `rest`. */
  isAwake(state: PairState): boolean {
    return state.w1 > 0 || state.w2 > 0 || state.level >= this.sleepLevel;
  }

  /**
   * What `bins` silent bins in a row do to an asleep pair, at once. Equal to stepping them: without evidence a silent
   * bin leaves none, and with an expectation below 1 it moves the dispersion towards 0, whatever the season.
   */
  rest(state: PairState, bins: number): void {
    if (bins <= 0) return;
    const n = state.bins;
    state.level *= keptOf(this.level, n, bins);
    const dispersion = state.dispersion * keptOf(this.dispersion, n, bins);
    state.dispersion = Math.max(this.parameters.minDispersion, dispersion);
    state.average1h *= keptOf(this.rate1h, n, bins);
    state.average6h *= keptOf(this.rate6h, n, bins);
    state.average24h *= keptOf(this.rate24h, n, bins);
    state.average7d *= keptOf(this.rate7d, n, bins);
    state.bins = n + bins;
  }

  /** What bins without coverage do: evidence grows stale, nothing is learnt. */
  leak(state: PairState, bins: number): void {
    if (bins <= 0) return;
    state.w1 *= this.leak1 ** bins;
    state.w2 *= this.leak2 ** bins;
  }

  /** Constants that the SQL form is written from. */
  get rates(): Readonly<Record<'level' | 'dispersion' | '1h' | '6h' | '24h' | '7d', Rate>> {
    const { level, dispersion, rate1h, rate6h, rate24h, rate7d } = this;
    return { level, dispersion, '1h': rate1h, '6h': rate6h, '24h': rate24h, '7d': rate7d };
  }

  private expected(state: PairState, factor: number): number {
    return Math.max(state.level * factor, this.leastMean);
  }

  private weigh(state: PairState, count: number, mu: number): number {
    state.w1 *= this.leak1;
    state.w2 *= this.leak2;
    if (state.bins < this.warmUpBins || mu <= 0) return 0;
    const r = 1 / state.dispersion;
    const [ratio1, ratio2] = this.parameters.ratios;
    const cap = this.parameters.cap;
    const sum1 = state.w1 + count * this.log1 - (count + r) * Math.log((r + ratio1 * mu) / (r + mu));
    const sum2 = state.w2 + count * this.log2 - (count + r) * Math.log((r + ratio2 * mu) / (r + mu));
    state.w1 = Math.min(cap, Math.max(0, sum1));
    state.w2 = Math.min(cap, Math.max(0, sum2));
    return Math.max(0, sum1, sum2);
  }

  private spread(state: PairState, count: number, mu: number): void {
    if (state.bins === 0) return;
    const { maxDispersion, minDispersion } = this.parameters;
    const excess = ((count - mu) ** 2 - mu) / (mu * mu);
    const target = Math.min(maxDispersion, Math.max(0, excess));
    const moved = state.dispersion + shareOf(this.dispersion, state.bins) * (target - state.dispersion);
    state.dispersion = Math.max(minDispersion, moved);
  }
}

function rateOf(halfLifeBins: number): Rate {
  const alpha = 1 - 2 ** (-1 / halfLifeBins);
  return { alpha, warmBins: Math.ceil(1 / alpha - 1) };
}

/** Weight of the (n+1)-th observation. */
function shareOf(rate: Rate, n: number): number {
  return Math.max(rate.alpha, 1 / (n + 1));
}

/** What is left of an average after `bins` zeros: the warm weights telescope to n / (n + warm), the rest is a power. */
function keptOf(rate: Rate, n: number, bins: number): number {
  const warm = Math.max(0, Math.min(bins, rate.warmBins - n));
  return (warm === 0 ? 1 : n / (n + warm)) * (1 - rate.alpha) ** (bins - warm);
}
