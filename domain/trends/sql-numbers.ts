/** A constant of the arithmetic as SQL, to the last bit. */
export const float = (value: number): string => `'${value}'::float8`;

/** `alpha` or 1/(n+1), whichever is larger: weight of the (n+1)-th observation. */
export const share = (alpha: number, n: string): string => `greatest(${float(alpha)}, 1 / (${n} + 1)::float8)`;

/** What is left of an average of weight n after k zeros (Scorer.rest). */
export function kept(rate: { alpha: number; warmBins: number }, n: string, k: string): string {
  const warm = `greatest(0, least(${k}, ${rate.warmBins} - ${n}))`;
  return `CASE WHEN ${k} <= 0 THEN 1 ELSE
    coalesce(${n}::float8 / nullif(${n} + ${warm}, 0), 1) * power(${float(1 - rate.alpha)}, (${k} - ${warm})::float8) END`;
}

/** What is left of an evidence after k hours without coverage (Scorer.leak). */
export const leaked = (leak: number, k: string): string =>
  `CASE WHEN ${k} <= 0 THEN 1 ELSE power(${float(leak)}, ${k}::float8) END`;
