import { type Clock, DAY_MS } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { CallGuard } from './call-guard.js';
import { BREAKER_POLICY } from '../../providers/provider-breaker.js';
import { ProviderBreakerStore } from '../../providers/provider-breaker-store.js';
import { ProviderBudgetStore } from '../../providers/provider-budget-store.js';
import { HASHTAG_LIMIT } from '../../providers/provider-budgets.js';

let database: TestDatabase;
let nowMs = Date.parse('2026-11-22T12:00:00Z');
const clock: Clock = { now: () => new Date(nowMs), speed: 1, wallMs: (ms) => ms };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  nowMs = Date.parse('2026-11-22T12:00:00Z');
  await database.db.pool.query('TRUNCATE provider_breakers, provider_budgets');
});

/** A worker: stores and guard of its own on the shared tables. */
function worker(provider: 'x' | 'etsy' = 'x') {
  const breakers = new ProviderBreakerStore(database.db, clock);
  const budgets = new ProviderBudgetStore(database.db, clock);
  return { breakers, budgets, guard: new CallGuard({ breakers, budgets, clock }, provider, 'sandbox') };
}
const failing = (kind: 'unavailable' | 'throttled' | 'unauthorised', retryAfterMs?: number) => () =>
  Promise.reject(new ProviderFailure({ provider: 'x', kind, message: 'No.', retryAfterMs }));
const fine = () => Promise.resolve('fine');

async function open(guard: CallGuard): Promise<void> {
  for (let i = 0; i < BREAKER_POLICY.failuresToOpen; i += 1) {
    await expect(guard.call(failing('unavailable'))).rejects.toThrow('No.');
  }
}

describe('a breaker that all workers share', () => {
  test('opened by one worker, it stops the other', async () => {
    const [one, other] = [worker(), worker()];
    await open(one.guard);
    await expect(other.guard.call(fine)).rejects.toMatchObject({ name: 'CollectingPaused', because: 'breaker' });
  });

  test('failures of two workers count together', async () => {
    const guards = [worker().guard, worker().guard];
    for (let i = 0; i < BREAKER_POLICY.failuresToOpen; i += 1) {
      await expect(guards[i % 2]!.call(failing('unavailable'))).rejects.toThrow('No.');
    }
    await expect(worker().guard.call(fine)).rejects.toMatchObject({ because: 'breaker' });
  });

  test('half-open, exactly one of many workers sends the probe; its success closes for all', async () => {
    await open(worker().guard);
    nowMs += BREAKER_POLICY.firstOpenMs;
    let [sent, refused] = [0, 0];
    let end: () => void = () => undefined;
    // The probe is under way until the others were refused, however slow they come.
    const others = new Promise<void>((resolve) => (end = resolve));
    const tooLate = setTimeout(() => end(), 10_000);
    const probe = () => {
      sent += 1;
      return others;
    };
    const call = () =>
      worker()
        .guard.call(probe)
        .catch((error: unknown) => {
          if ((refused += 1) === 4) end();
          throw error;
        });
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, call));
    clearTimeout(tooLate);
    expect(sent).toBe(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await worker().breakers.read({ provider: 'x', account: '' })).toMatchObject({
      state: 'CLOSED',
      failures: 0,
    });
    await expect(worker().guard.call(fine)).resolves.toBe('fine');
  });

  test('a probe that fails opens it again, for longer', async () => {
    await open(worker().guard);
    nowMs += BREAKER_POLICY.firstOpenMs;
    await expect(worker().guard.call(failing('unavailable'))).rejects.toThrow('No.');
    const breaker = await worker().breakers.read({ provider: 'x', account: '' });
    expect(breaker.state).toBe('OPEN');
    expect(breaker.retryAt!.getTime() - nowMs).toBe(2 * BREAKER_POLICY.firstOpenMs);
  });

  test('throttling pauses every worker for as long as the provider asked; refusals open nothing', async () => {
    await expect(worker().guard.call(failing('throttled', 30_000))).rejects.toThrow('No.');
    await expect(worker().guard.call(fine)).rejects.toMatchObject({ because: 'throttled' });
    nowMs += 30_000;
    await expect(worker().guard.call(fine)).resolves.toBe('fine');
    for (let i = 0; i < 10; i += 1) await expect(worker().guard.call(failing('unauthorised'))).rejects.toThrow('No.');
    await expect(worker().guard.call(fine)).resolves.toBe('fine');
  });
});

describe('a budget that all workers share', () => {
  const budget = { name: 'calls', limit: 10, windowMs: 60_000 };

  test('fifty calls at once from two workers spend exactly the limit', async () => {
    const [one, other] = [worker(), worker()];
    const takes = Array.from({ length: 50 }, (_, i) => (i % 2 ? one : other).budgets.take('x', budget));
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(10);
    nowMs += 60_000;
    await expect(one.budgets.take('x', budget)).resolves.toBe(true);
  });

  test('once spent, a call is not made and says until when', async () => {
    await database.db.pool.query(
      `INSERT INTO provider_budgets VALUES ('etsy', 'calls-day', '2026-11-22T00:00:00Z', 90000)`,
    );
    const call = worker('etsy').guard.call(() => Promise.reject(new Error('it was made')));
    await expect(call).rejects.toMatchObject({ because: 'budget', until: new Date('2026-11-23T00:00:00Z') });
  });

  test('what live calls cost is taken by its price, and a run hears how much of the day is left for it', async () => {
    const guard = new CallGuard({ ...worker(), clock }, 'x', 'live');
    expect(guard.isPaid).toBe(true);
    expect(await guard.room(0)).toBe(700);
    await guard.call(fine, 10);
    await guard.call(fine);
    expect(await guard.room(0)).toBe(689);
    await database.db.pool.query(`UPDATE provider_budgets SET used = 1395 WHERE budget = 'paid-day'`);
    expect(await guard.room(0)).toBe(0);
    await expect(guard.call(fine, 10)).rejects.toMatchObject({ because: 'budget' });
    await expect(guard.call(fine)).resolves.toBe('fine');
  });

  test('Instagram: never more than 30 hashtags in 7 days, repeats are free, and room comes back', async () => {
    const hashtags = Array.from({ length: 40 }, (_, i) => `tag${i}`);
    const taken = await Promise.all(
      hashtags.map((tag, i) =>
        worker()
          .budgets.takeHashtag(tag)
          .then((ok) => ok && i),
      ),
    );
    expect(taken.filter((ok) => ok !== false)).toHaveLength(HASHTAG_LIMIT);
    const { budgets } = worker();
    const [held] = await budgets.heldHashtags();
    await expect(budgets.takeHashtag(held!)).resolves.toBe(true);
    await expect(budgets.takeHashtag('another')).resolves.toBe(false);
    nowMs += 7 * DAY_MS;
    await expect(budgets.takeHashtag('another')).resolves.toBe(true);
  });
});
