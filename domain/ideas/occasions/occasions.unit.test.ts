import { OCCASIONS, occasionById } from './occasion-list.js';
import { upcoming, upcomingOccasions } from './upcoming-occasions.js';

const on = (id: string, year: number): string => occasionById(id)!.rule(year).toISOString().slice(0, 10);

it.each([
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['easter', 2026, '2026-04-05'],
  ['easter', 2027, '2027-03-28'],
  ['easter', 2038, '2038-04-25'],
  ['mothers-day', 2027, '2027-05-09'],
  ['mothers-day-es', 2027, '2027-05-02'],
  ['mothers-day-uk', 2027, '2027-03-07'],
  ['mothers-day-fr', 2025, '2025-05-25'],
  ['fathers-day', 2027, '2027-06-20'],
  ['fathers-day-de', 2027, '2027-05-06'],
  ['carnival', 2027, '2027-02-09'],
  ['thanksgiving', 2026, '2026-11-26'],
  ['black-friday', 2026, '2026-11-27'],
  ['advent', 2026, '2026-11-29'],
  ['grandparents', 2026, '2026-09-13'],
  ['autumn-fair', 2026, '2026-09-19'],
  ['teachers', 2027, '2027-05-04'],
  ['hanukkah', 2026, '2026-12-05'],
  ['lunar-new-year', 2027, '2027-02-06'],
])('puts %s of %i on %s', (id, year, date) => {
  expect(on(id, year)).toBe(date);
});

it('moves the French mother’s day to June when its Sunday is Pentecost', () => {
  expect(on('mothers-day-fr', 2023)).toBe('2023-06-04');
  expect(on('mothers-day-fr', 2026)).toBe('2026-05-31');
});

it('names the next of each, soonest first, within a year, in every language', () => {
  const now = new Date('2026-11-30T22:00:00Z');
  for (const locale of ['en', 'es', 'fr', 'de'] as const) {
    const all = upcomingOccasions(now, locale);
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ daysLeft }) => daysLeft)).toEqual([...all.map(({ daysLeft }) => daysLeft)].sort((a, b) => a - b));
    for (const { daysLeft, name } of all) {
      expect(daysLeft).toBeGreaterThanOrEqual(0);
      expect(daysLeft).toBeLessThanOrEqual(372);
      expect(name).not.toBe('');
    }
  }
});

it('counts today as the day itself', () => {
  const christmas = upcoming(occasionById('christmas')!, new Date('2026-12-25T23:59:00Z'), 'de');
  expect(christmas).toMatchObject({ name: 'Weihnachten', daysLeft: 0 });
});

it('has each occasion once', () => {
  expect(new Set(OCCASIONS.map(({ id }) => id)).size).toBe(OCCASIONS.length);
});
