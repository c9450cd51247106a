import type { OrderRow } from './order-statements.js';
import { isSettled, statusOfPrintify } from './printify-progress.js';

const order = (change: Partial<OrderRow>) => ({
  status: 'RECEIVED' as const,
  production: 'review' as const,
  approvedAt: null,
  ...change,
});

describe('a status of Printify’s that nobody knows', () => {
  const theirs = 'cost-calculation';

  test('does not count as sent to production', () => {
    expect(isSettled(theirs)).toBe(false);
    expect(isSettled('in-production')).toBe(true);
  });

  test('approves nothing that a person has to approve', () => {
    expect(statusOfPrintify(theirs, order({}))).toBe('REVIEW');
    expect(statusOfPrintify(theirs, order({ production: 'auto' }))).toBe('APPROVED');
    expect(statusOfPrintify(theirs, order({ approvedAt: new Date() }))).toBe('APPROVED');
  });

  test('leaves every other status as it was', () => {
    for (const status of ['REVIEW', 'APPROVED', 'PRODUCTION', 'SHIPPED', 'FAILED', 'CANCELLED'] as const) {
      expect(statusOfPrintify(theirs, order({ status }))).toBe(status);
    }
  });
});
