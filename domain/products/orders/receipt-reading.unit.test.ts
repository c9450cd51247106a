import type { EtsyReceipt } from './etsy-orders.replies.js';
import { readReceipts } from './receipt-reading.js';

const FROM = new Date('2026-11-30T10:00:00Z');
const second = (at: number) => FROM.getTime() / 1000 + at;
const receiptOf = (id: number, at: number) =>
  ({ receipt_id: String(id), updated_timestamp: second(at) }) as EtsyReceipt;

/** A shop as Etsy lists it: by the last change, 100 a page. */
function read(receipts: EtsyReceipt[], onPage: (page: number) => void = () => undefined, poison?: string) {
  const taken = new Set<string>();
  const marks: (Date | null)[] = [];
  let pages = 0;
  const end = readReceipts(FROM, {
    page: async (since, offset) => {
      onPage((pages += 1));
      const listed = receipts
        .filter(({ updated_timestamp: at }) => at! >= since.getTime() / 1000)
        .sort((one, other) => one.updated_timestamp! - other.updated_timestamp!);
      return listed.slice(offset, offset + 100);
    },
    take: async ({ receipt_id: id }) => {
      if (id === poison) throw new Error('This one cannot be taken.');
      taken.add(id);
    },
    mark: async (until) => void marks.push(until),
  });
  return { end, taken, marks };
}

const many = (count: number, at: (n: number) => number = (n) => n) =>
  Array.from({ length: count }, (_, n) => receiptOf(n, at(n)));

it('reads a shop to its end, and says so', async () => {
  const { end, taken, marks } = read(many(250));
  await end;
  expect(taken.size).toBe(250);
  expect(marks).toEqual([null]);
});

it('misses none when a receipt changes between two pages and moves to the end', async () => {
  const receipts = many(250);
  const { end, taken } = read(receipts, (page) => {
    if (page === 2) for (const n of [0, 1, 2]) receipts[n]!.updated_timestamp = second(900 + n);
  });
  await end;
  expect(taken.size).toBe(250);
});

it('walks hundreds that changed in one second', async () => {
  const { end, taken } = read(many(350, () => 5));
  await end;
  expect(taken.size).toBe(350);
});

it('marks no more than it has read when there are too many for once', async () => {
  const { end, taken, marks } = read(many(5_000));
  await end;
  const last = Math.max(...[...taken].map(Number));
  expect(last).toBeLessThan(4_999);
  expect(marks).toEqual([new Date(second(last) * 1000)]);
});

it('takes all others when one cannot be taken, stays before it, and tells', async () => {
  const { end, taken, marks } = read(many(250), undefined, '120');
  await expect(end).rejects.toThrow('cannot be taken');
  expect(taken.size).toBe(249);
  expect(marks).toEqual([new Date(second(120) * 1000)]);
});
