import { barsOf, roundTop } from './bars.js';

test('the axis ends at a round number at or above the highest', () => {
  expect([0, 1, 3, 5, 7, 12, 31, 64, 990].map(roundTop)).toEqual([1, 1, 5, 5, 10, 20, 50, 100, 1000]);
});

test('bars stand on the bottom; what is not zero can be seen, and the refused part never exceeds its bar', () => {
  const bars = barsOf(
    [
      { total: 0, refused: 0 },
      { total: 1, refused: 0 },
      { total: 1000, refused: 2000 },
    ],
    { width: 300, height: 100 },
  );
  expect(bars.map(({ height }) => height)).toEqual([0, 1, 100]);
  expect(bars.map(({ y, height }) => y + height)).toEqual([100, 100, 100]);
  expect(bars[2]?.refusedHeight).toBe(100);
});
