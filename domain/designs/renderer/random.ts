/** Numbers that look random and are the same for the same seed, everywhere. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  between(low: number, high: number): number;
  pick<Value>(from: readonly Value[]): Value;
  shuffled<Value>(from: readonly Value[]): Value[];
}

/** mulberry32 (Tommy Ettinger, 2017, public domain) over the two halves of the seed. */
export function randomOf(seed: bigint, purpose = ''): Random {
  let state = Number(seed & 0xffff_ffffn) ^ Number((seed >> 32n) & 0xffff_ffffn);
  for (const letter of purpose) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(next() * from.length)]!;
  const shuffled = <Value>(from: readonly Value[]): Value[] => {
    const rest = [...from];
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [rest[at], rest[other]] = [rest[other]!, rest[at]!];
    }
    return rest;
  };
  return { next, between: (low, high) => low + next() * (high - low), pick, shuffled };
}
