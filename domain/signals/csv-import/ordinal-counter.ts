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

  /** 0 for the first row with this fingerprint, then 1, 2 … */
  next(fingerprint: string): number {
    if (this.used * 2 > this.counts.length) this.grow();
    const [high, low] = bitsOf(fingerprint);
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
    let slot = (high ^ low) & mask;
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

/** 64 bits out of the first 12 characters of base64url, without an allocation. */
function bitsOf(fingerprint: string): [number, number] {
  let high = 0;
  let low = 0;
  for (let at = 0; at < 6; at += 1) {
    high = (Math.imul(high, 67) + fingerprint.charCodeAt(at)) >>> 0;
    low = (Math.imul(low, 67) + fingerprint.charCodeAt(at + 6)) >>> 0;
  }
  return [high, low];
}
