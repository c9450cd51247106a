import { cronFault, nextDates } from './cron-dates.js';

const NOW = new Date('2026-11-30T00:00:00Z');
const dates = (cron: string, timeZone: string, from: string) =>
  nextDates({ cron, timeZone }, new Date(from), 3).map((date) => date.toISOString());

it('keeps the hour of the zone over the end of summer time, and takes the hour that comes twice once', () => {
  expect(dates('30 2 * * *', 'Europe/Berlin', '2026-10-24T00:00:00Z')).toEqual([
    '2026-10-24T00:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ]);
  expect(dates('0 9 * * 1', 'America/New_York', '2026-10-25T00:00:00Z')).toEqual([
    '2026-10-26T13:00:00.000Z',
    '2026-11-02T14:00:00.000Z',
    '2026-11-09T14:00:00.000Z',
  ]);
});

it('takes an hour that does not exist at the next that does, once', () => {
  expect(dates('30 2 * * *', 'Europe/Berlin', '2027-03-27T02:00:00Z')).toEqual([
    '2027-03-28T01:00:00.000Z',
    '2027-03-29T00:30:00.000Z',
    '2027-03-30T00:30:00.000Z',
  ]);
});

it.each([
  ['30 8 * *', 'UTC', 'cron'],
  ['0 30 8 * * *', 'UTC', 'cron'],
  ['rubbish is no cron ok', 'UTC', 'cron'],
  ['0 0 31 2 *', 'UTC', 'cron'],
  ['*/5 * * * *', 'UTC', 'cron'],
  ['30 8 * * *', 'Mars/Olympus', 'timeZone'],
])('refuses %s in %s and names the field', (cron, timeZone, field) => {
  expect(cronFault(cron, timeZone, NOW)).toMatchObject({ field });
});

it('takes five fields in a zone that exists', () => {
  expect(cronFault('30 8 * * 1-5', 'Europe/Berlin', NOW)).toBeUndefined();
  expect(cronFault('0 * * * *', 'Asia/Kathmandu', NOW)).toBeUndefined();
});
