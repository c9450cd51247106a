import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { PlanName } from '#schema/billing/plan.values.js';
import { entitlementsOf, PlanEntitlements } from './entitlements.js';

it('overage makes no bucket faster on the free plan', () => {
  expect(entitlementsOf('free', true).bucket).toEqual(entitlementsOf('free').bucket);
  expect(entitlementsOf('starter', true).bucket.max).toBe(2 * entitlementsOf('starter').bucket.max);
});

it('a plan that changes while it is read is not remembered as it was', async () => {
  let tell: (workspaceId?: string) => void = () => undefined;
  let plan: PlanName = 'free';
  let whileReading: (() => void) | undefined;
  const wake = {
    subscribe: (_topic: string, hear: typeof tell) => {
      tell = hear;
      return () => undefined;
    },
  } as unknown as WakeUps;
  const db = {
    as: () => ({
      query: async () => {
        const row = { plan, isOverageOn: false };
        whileReading?.();
        return [row];
      },
    }),
  } as unknown as Database;
  const entitlements = new PlanEntitlements(db, wake);
  whileReading = () => {
    plan = 'starter';
    tell('w');
  };
  expect((await entitlements.of('w')).plan).toBe('free');
  whileReading = undefined;
  expect((await entitlements.of('w')).plan).toBe('starter');
  expect(entitlements.known('w')?.plan).toBe('starter');
});
