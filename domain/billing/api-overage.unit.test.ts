import { API_OVERAGE, PLANS, type PlanName } from '#schema/billing/plan.values.js';
import { billedPoints, toldAt, unitsOf } from './api-overage.js';

const hour = (index: number): Date => new Date(Date.UTC(2026, 11, 1, index));
const hours = (...points: number[]) => points.map((one, index) => ({ hour: hour(index), points: one }));
const term = (since: Date, plan: PlanName, isOn: boolean) => ({ since, plan, isOn });
const included = PLANS.starter.apiPoints;
const billed = (...args: Parameters<typeof billedPoints>) => billedPoints(...args).map(({ points }) => points);

describe('points of the API that are billed', () => {
  it('are those beyond what the plan includes', () => {
    expect(billed(hours(included - 10, 30, 5), [term(hour(0), 'starter', true)])).toEqual([0, 20, 5]);
  });

  it('are none of those that were spent in hours before the switch was on', () => {
    expect(billed(hours(included + 500, 70), [term(hour(1), 'starter', true)])).toEqual([0, 70]);
  });

  it('are those of every hour in which the switch was on at any moment: off before the next one saves nothing', () => {
    const minute = (index: number, of: number) => new Date(hour(index).getTime() + of * 60_000);
    const terms = [0, 1, 2].flatMap((index) => [
      term(minute(index, 1), 'starter', true),
      term(minute(index, 59), 'starter', false),
    ]);
    expect(billed(hours(included + 40, 50, 60, 70), terms)).toEqual([40, 50, 60, 0]);
  });

  it('are those beyond the largest plan of an hour in which the plan changed', () => {
    const half = new Date(hour(0).getTime() + 30 * 60_000);
    const terms = [term(hour(0), 'starter', true), term(half, 'professional', true)];
    expect(billed(hours(included + 40), terms)).toEqual([0]);
    expect(billed(hours(PLANS.professional.apiPoints + 40), terms)).toEqual([40]);
  });

  it('are those of the hour in which the switch goes off with the paid plan', () => {
    const half = new Date(hour(0).getTime() + 30 * 60_000);
    expect(billed(hours(included + 40, 9), [term(hour(0), 'starter', true), term(half, 'free', false)])).toEqual([
      40, 0,
    ]);
  });

  it('stay billed when the switch is off later, and when the plan becomes larger', () => {
    const terms = [
      term(hour(0), 'starter', true),
      term(hour(1), 'starter', false),
      term(hour(2), 'professional', true),
    ];
    expect(billed(hours(included + 40, 100, 100), terms)).toEqual([40, 0, 0]);
  });

  it('are counted by the plan that stood in their hour', () => {
    const terms = [term(hour(0), 'professional', true), term(hour(1), 'starter', true)];
    expect(billed(hours(included * 2, 60), terms)).toEqual([0, 60]);
  });

  it('are none on the free plan', () => {
    expect(billed(hours(PLANS.free.apiPoints + 9), [term(hour(0), 'free', true)])).toEqual([0]);
  });
});

describe('the moment for which an hour is told', () => {
  const began = new Date(hour(5).getTime() + 60_000);
  const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000);

  it('is its own while the invoice of its period is open, and where no other period runs', () => {
    expect(toldAt(hour(5), began, after(45))).toEqual(hour(5));
    expect(toldAt(hour(6), began, after(600))).toEqual(hour(6));
    expect(toldAt(hour(5), null, after(600))).toEqual(hour(5));
  });

  it('is the beginning of the next period once that invoice is closed', () => {
    expect(toldAt(hour(5), began, after(79))).toEqual(began);
  });
});

describe('units', () => {
  const { unitPoints } = API_OVERAGE;

  it('are whole, and what does not fill one waits', () => {
    expect(unitsOf(hours(unitPoints - 1, 1, unitPoints * 2 + 5), 0)).toEqual([
      { hour: hour(1), units: 1 },
      { hour: hour(2), units: 2 },
    ]);
  });

  it('are never told twice, and never taken back', () => {
    expect(unitsOf(hours(unitPoints * 3), 2)).toEqual([{ hour: hour(0), units: 1 }]);
    expect(unitsOf(hours(unitPoints), 2)).toEqual([]);
  });
});
