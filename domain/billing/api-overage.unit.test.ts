import { API_OVERAGE, PLANS, type PlanName } from '#schema/billing/plan.values.js';
import { billedPoints, unitsOf } from './api-overage.js';

const hour = (index: number): Date => new Date(Date.UTC(2026, 11, 1, index));
const hours = (...points: number[]) => points.map((one, index) => ({ hour: hour(index), points: one }));
const term = (since: Date, plan: PlanName, isOn: boolean) => ({ since, plan, isOn });
const included = PLANS.starter.apiPoints;
const billed = (...args: Parameters<typeof billedPoints>) => billedPoints(...args).map(({ points }) => points);

describe('points of the API that are billed', () => {
  it('are those beyond what the plan includes', () => {
    expect(billed(hours(included - 10, 30, 5), [term(hour(0), 'starter', true)])).toEqual([0, 20, 5]);
  });

  it('are none of those that were spent before the switch was on', () => {
    expect(billed(hours(included + 500, 70), [term(hour(1), 'starter', true)])).toEqual([0, 70]);
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
