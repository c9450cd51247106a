/** A constant of the arithmetic as SQL, to the last bit. */
export const float = (value: number): string => `'${value}'::float8`;

/** `alpha` or 1/(n+1), whichever is larger: weight of the (n+1)-th observation. */
export const share = (alpha: number, n: string): string => `greatest(${float(alpha)}, 1 / (${n} + 1)::float8)`;

/**
 * PostgreSQL fails where a result is too small for a float8, and JavaScript goes on with 0: one keyword that comes back
 * after weeks must not stop the sealing of all. Powers end at e^-460 (1e-200), what is smaller than 1e-90 counts as 0, and
 * no product of the two is too small.
 */
const LEAST_EXPONENT = 460;
const NOTHING = 1e-90;

const powerOf = (base: number, k: string): string =>
  `power(${float(base)}, least(${k}, ${Math.floor(LEAST_EXPONENT / -Math.log(base))})::float8)`;

/** What is left of an average of weight n in `column` after k zeros (Scorer.rest). */
export const rest = (
  column: string,
  rate: { alpha: number; warmBins: number },
  bins: { n: string; k: string },
): string => `CASE WHEN ${column} < ${float(NOTHING)} THEN 0 ELSE ${column} * ${kept(rate, bins.n, bins.k)} END`;

/** Share of an average of weight n that is left after k zeros. */
export function kept(rate: { alpha: number; warmBins: number }, n: string, k: string): string {
  const warm = `greatest(0, least(${k}, ${rate.warmBins} - ${n}))`;
  return `CASE WHEN ${k} <= 0 THEN 1 ELSE
    coalesce(${n}::float8 / nullif(${n} + ${warm}, 0), 1) * ${powerOf(1 - rate.alpha, `${k} - ${warm}`)} END`;
}

/** What is left of an evidence after k hours without coverage (Scorer.leak). */
export const leaked = (leak: number, k: string): string => `CASE WHEN ${k} <= 0 THEN 1 ELSE ${powerOf(leak, k)} END`;
