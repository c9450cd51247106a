import { msUntilNextSlot, type Schedule, slotOf } from './schedule.js';

const hourly: Schedule = {
  name: 'hourly',
  everyMs: 3_600_000,
  offsetMs: 300_000,
  job: { name: 'do-it' },
  payload: () => ({}),
};

it('a slot begins at the offset and lasts one period', () => {
  expect(slotOf(hourly, new Date('2026-11-22T10:04:59.999Z'))).toEqual(new Date('2026-11-22T09:05:00Z'));
  expect(slotOf(hourly, new Date('2026-11-22T10:05:00Z'))).toEqual(new Date('2026-11-22T10:05:00Z'));
});

it('tells how long the next slot is away', () => {
  expect(msUntilNextSlot(hourly, new Date('2026-11-22T10:05:00Z'))).toBe(3_600_000);
  expect(msUntilNextSlot(hourly, new Date('2026-11-22T10:04:59Z'))).toBe(1000);
});
