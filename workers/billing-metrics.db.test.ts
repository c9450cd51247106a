import { Registry } from 'prom-client';
import { systemClock } from '#infra/clock.js';
import { HANDLED_EVENTS } from '#schema/billing/billing.values.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { registerBillingMetrics } from './billing-metrics.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const NOW = new Date('2026-11-30T12:00:00Z');
const run = (text: string, values: unknown[] = []) => test.db.pool.query<{ id: string }>(text, values);

function figures(): Promise<Registry> {
  const register = new Registry();
  const clock = { ...systemClock, now: () => NOW };
  registerBillingMetrics(test.db, { clock, events: HANDLED_EVENTS, registers: [register] });
  return Promise.resolve(register);
}

it('usage that Stripe does not have ages by its oldest hour; what is sent, and what is lost for good, does not count', async () => {
  const register = await figures();
  const age = async () => /^podpusher_unsent_usage_age_seconds (\S+)$/m.exec(await register.metrics())?.[1];
  expect(await age()).toBe('0');
  const { rows } = await run(`INSERT INTO workspaces (name) VALUES ('Shop') RETURNING id`);
  const report = (hour: string, sent: string | null, lost: string | null) =>
    run(
      'INSERT INTO meter_reports (workspace_id, hour, units, identifier, sent_at, lost_at) VALUES ($1, $2::timestamptz, 1, $2::text, $3, $4)',
      [rows[0]!.id, hour, sent, lost],
    );
  await report('2026-11-30T07:00:00Z', '2026-11-30T08:00:00Z', null);
  await report('2026-10-01T07:00:00Z', null, '2026-11-29T08:00:00Z');
  expect(await age()).toBe('0');
  await report('2026-11-30T11:00:00Z', null, null);
  await report('2026-11-30T09:00:00Z', null, null);
  expect(await age()).toBe('10800');
});
