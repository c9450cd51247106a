/**
 * Randomness as a function of place: the same seed and coordinates always give the same number, so that nothing of the
 * world has to be stored. Mixing as in MurmurHash3 (public domain, A. Appleby).
 */
// eslint-disable-next-line max-params -- coordinates of a hash that runs millions of times; a list would cost more than the hash
export function hash32(seed: number, a: number, b = 0, c = 0, d = 0): number {
  let h = seed | 0;
  h = mix(h, a | 0);
  h = mix(h, b | 0);
  h = mix(h, c | 0);
  h = mix(h, d | 0);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function mix(state: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = state ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** A number of text, stable across runs. */
export function hashText(seed: number, text: string): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i += 1) h = mix(h, text.charCodeAt(i));
  return hash32(h, text.length);
}

/** Uniform in the open interval 0..1. */
// eslint-disable-next-line max-params -- coordinates of a hash that runs millions of times; a list would cost more than the hash
export function uniform(seed: number, a: number, b = 0, c = 0, d = 0): number {
  return (hash32(seed, a, b, c, d) + 0.5) / 4_294_967_296;
}

/** Standard normal deviate. */
// eslint-disable-next-line max-params -- coordinates of a hash that runs millions of times; a list would cost more than the hash
export function normal(seed: number, a: number, b = 0, c = 0, d = 0): number {
  return inverseNormal(uniform(seed, a, b, c, d));
}

/** The item of a list that a hash falls on. */
export function pick<T>(items: readonly T[], hash: number): T {
  return items[hash % items.length]!;
}

/** Quantile of the standard normal; Acklam's rational approximation, relative error below 1.2e-9. */
export function inverseNormal(u: number): number {
  if (u < 0.02425) return tail(Math.sqrt(-2 * Math.log(u)));
  if (u > 0.97575) return -tail(Math.sqrt(-2 * Math.log(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const top =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (top * q) / bottom;
}

function tail(q: number): number {
  const top =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
}

/**
 * Negative binomial count with mean `mean` and dispersion 1/r, by inversion of one uniform number; a normal approximation
 * above a mean of 60, where inversion would be slow and the shapes agree.
 */
export function negativeBinomial(mean: number, r: number, u: number): number {
  if (mean <= 0) return 0;
  if (mean > 60) {
    const deviation = Math.sqrt(mean + (mean * mean) / r);
    return Math.max(0, Math.round(mean + deviation * inverseNormal(u)));
  }
  const q = mean / (r + mean);
  let probability = Math.exp(r * Math.log(1 - q));
  let cumulated = probability;
  let count = 0;
  while (u > cumulated && count < 2000) {
    probability *= ((count + r) / (count + 1)) * q;
    cumulated += probability;
    count += 1;
  }
  return count;
}
