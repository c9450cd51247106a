const START_SLOTS = 1 << 16;

/**
 * How many equals came before, for any number of rows: a hash table in typed arrays, 20 bytes a row where a Map takes 100.
 * It keeps 64 bits of the fingerprint; should two different rows ever share them, one gets a higher ordinal, which is as
 * good an identity as any.
 */
export class OrdinalCounter {
  private high = new Uint32Array(START_SLOTS);
  private low = new Uint32Array(START_SLOTS);
  private counts = new Uint32Array(START_SLOTS);
  private used = 0;

  /** 0 for the first row with this fingerprint at this moment, then 1, 2 … */
  next(fingerprint: string, observedMs: number): number {
    if (this.used * 2 > this.counts.length) this.grow();
    const high = bitsOf(fingerprint, 0, Math.floor(observedMs / 2 ** 32));
    const low = bitsOf(fingerprint, 6, observedMs);
    const slot = this.slotOf(high, low);
    if (this.counts[slot] === 0) {
      this.used += 1;
      this.high[slot] = high;
      this.low[slot] = low;
    }
    this.counts[slot]! += 1;
    return this.counts[slot]! - 1;
  }

  private slotOf(high: number, low: number): number {
    const mask = this.counts.length - 1;
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & mask;
    while (this.counts[slot] !== 0 && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { high, low, counts } = this;
    this.high = new Uint32Array(counts.length * 2);
    this.low = new Uint32Array(counts.length * 2);
    this.counts = new Uint32Array(counts.length * 2);
    for (let at = 0; at < counts.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.slotOf(high[at]!, low[at]!);
      this.high[slot] = high[at]!;
      this.low[slot] = low[at]!;
      this.counts[slot] = counts[at]!;
    }
  }
}

/** 32 bits out of six characters of base64url and a number, without an allocation. */
function bitsOf(fingerprint: string, from: number, number: number): number {
  let bits = number | 0;
  for (let at = from; at < from + 6; at += 1) bits = Math.imul(bits, 0x9e3779b1) ^ fingerprint.charCodeAt(at);
  return Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
}
