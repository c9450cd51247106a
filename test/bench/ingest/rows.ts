import { DAY_MS } from '#infra/clock.js';
import type { SignalDraft } from '#domain/signals/signal-draft.js';

export interface IngestRow {
  observedMs: number;
  keyword: number;
  count: number;
}

const KEYWORDS = 5_000;
const DAYS = 30;

/** A month of signals in order of time, keywords by Zipf's law: few are everywhere, most are rare. The same every time. */
export function makeRows(count: number): IngestRow[] {
  const random = seeded(42);
  const pick = zipf(KEYWORDS, random);
  const startMs = Date.now() - DAYS * DAY_MS;
  const times = Float64Array.from({ length: count }, () => startMs + Math.floor(random() * DAYS * DAY_MS)).sort();
  return Array.from(times, (observedMs) => ({ observedMs, keyword: pick(), count: 1 + Math.floor(random() * 5) }));
}

export const keywordText = (keyword: number): string => `keyword number ${keyword}`;

export function toDraft({ observedMs, keyword, count }: IngestRow): SignalDraft {
  return { platform: 'X', keyword: keywordText(keyword), observedAt: new Date(observedMs), kind: 'EVENT', count };
}

/** The file, in pieces of about 256 KB, as a read stream gives it. */
export function* toCsvChunks(rows: readonly IngestRow[]): Generator<Buffer> {
  yield Buffer.from('timestamp,keyword,count\n');
  for (let at = 0; at < rows.length; at += 5_000) {
    const lines = rows
      .slice(at, at + 5_000)
      .map(
        ({ observedMs, keyword, count }) => `${new Date(observedMs).toISOString()},${keywordText(keyword)},${count}\n`,
      );
    yield Buffer.from(lines.join(''));
  }
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function zipf(size: number, random: () => number): () => number {
  let total = 0;
  const upTo = Float64Array.from({ length: size }, (_, rank) => (total += 1 / (rank + 1)));
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
