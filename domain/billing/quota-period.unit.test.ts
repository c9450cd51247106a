import fc from 'fast-check';
import { monthsAfter, periodOf } from './quota-period.js';

const at = (text: string): Date => new Date(`${text}Z`);

describe('a period of quotas', () => {
  it('ends on the last day where the month is too short, and goes back to the anchor day after', () => {
    const anchor = at('2026-01-31T10:30:00');
    expect(periodOf(anchor, at('2026-02-28T10:29:59'))).toEqual({
      startsAt: anchor,
      endsAt: at('2026-02-28T10:30:00'),
    });
    expect(periodOf(anchor, at('2026-02-28T10:30:00'))).toEqual({
      startsAt: at('2026-02-28T10:30:00'),
      endsAt: at('2026-03-31T10:30:00'),
    });
    expect(monthsAfter(anchor, 25)).toEqual(at('2028-02-29T10:30:00'));
  });

  it('has a month before an anchor that is still to come, as a trial has', () => {
    const anchor = at('2026-12-14T00:00:00');
    expect(periodOf(anchor, at('2026-11-30T12:00:00'))).toEqual({
      startsAt: at('2026-11-14T00:00:00'),
      endsAt: anchor,
    });
  });

  it('holds its moment, and follows the one before without gap or overlap', () => {
    const moments = fc.date({ min: at('2024-01-01T00:00:00'), max: at('2032-12-31T00:00:00'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, moments, (anchor, now) => {
        const { startsAt, endsAt } = periodOf(anchor, now);
        expect(startsAt.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(endsAt.getTime()).toBeGreaterThan(now.getTime());
        expect(periodOf(anchor, endsAt).startsAt).toEqual(endsAt);
        expect(periodOf(anchor, new Date(endsAt.getTime() - 1)).startsAt).toEqual(startsAt);
      }),
    );
  });
});
