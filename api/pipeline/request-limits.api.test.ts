import { PLANS } from '#schema/billing/plan.values.js';
import { PLAN_CHANGED } from '#infra/pubsub.js';
import { type Answer, TestApi } from '#test/testkit/api.js';
import { waitUntil } from '#test/testkit/processes.js';

let apis: TestApi[] = [];
beforeAll(async () => {
  const first = await TestApi.start({ throttle: 'enforce' });
  apis = [first, await TestApi.start({ throttle: 'enforce', database: first.database })];
});
afterAll(async () => {
  await apis[1]!.stop();
  await apis[0]!.stop();
});

/** One point each: requests run out before points do. */
const CHEAP = '{ __typename }';
const { requestsPerMinute: MINUTE } = PLANS.free;

interface Flood {
  served: number;
  seconds: number;
  refused: Answer;
}

/** Six callers at each process, each until it was refused three times. */
async function flood(key: string): Promise<Flood> {
  const startedAt = performance.now();
  let served = 0;
  let refused: Answer | undefined;
  const caller = async (api: TestApi): Promise<void> => {
    for (let refusals = 0; refusals < 3;) {
      const answer = await api.ask(CHEAP, { key });
      if (answer.status === 200) served += 1;
      else {
        refused = answer;
        refusals += 1;
      }
    }
  };
  await Promise.all(apis.flatMap((api) => Array.from({ length: 6 }, () => caller(api))));
  return { served, seconds: (performance.now() - startedAt) / 1_000, refused: refused! };
}

async function changePlan(workspaceId: string, plan: string): Promise<void> {
  const { database } = apis[0]!;
  await database.db.pool.query('UPDATE workspaces SET plan = $2 WHERE id = $1', [workspaceId, plan]);
  await database.db.pool.query('SELECT pg_notify($1, $2)', [PLAN_CHANGED, workspaceId]);
}

it('two processes together serve the requests of a minute that the plan has, then refuse, and a larger plan counts within seconds', async () => {
  const { key, workspaceId } = await apis[0]!.account({ plan: 'free' });
  const { served, seconds, refused } = await flood(key);
  expect(served).toBeGreaterThan(0.85 * MINUTE);
  // A second's requests may be out on lease.
  expect(served).toBeLessThanOrEqual(MINUTE + (MINUTE / 60) * (seconds + 1.25));
  expect(refused.status).toBe(429);
  const { code, retryAfterMs } = refused.errors![0]!.extensions;
  expect(code).toBe('THROTTLED');
  expect(Number(refused.headers.get('retry-after'))).toBe(Math.ceil(Number(retryAfterMs) / 1_000));
  expect(refused.extensions!.cost.throttleStatus['currentlyAvailable']).toBeGreaterThan(100);

  await changePlan(workspaceId, 'enterprise');
  const ask = () =>
    apis[1]!.ask<{ rateLimit: { requestsPerMinute: number; requestsRemaining: number } }>(
      '{ rateLimit { requestsPerMinute requestsRemaining } }',
      { key },
    );
  const follows = async () => (await ask()).data?.rateLimit.requestsPerMinute === PLANS.enterprise.requestsPerMinute;
  await waitUntil('the requests follow the plan', follows, 5_000);
});

it('who is not signed in is limited by points alone', async () => {
  const { data } = await apis[0]!.ask('{ rateLimit { requestsPerMinute requestsRemaining limit } }');
  expect(data).toEqual({ rateLimit: { requestsPerMinute: null, requestsRemaining: null, limit: 300 } });
});
