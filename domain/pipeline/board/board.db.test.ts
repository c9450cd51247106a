import type { Stage } from '#schema/pipeline/run-plan.rules.js';
import type { SchedulePlan } from '#schema/pipeline/run-plan.values.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { createTestPipeline, makeWorkspace, type TestPipeline } from '#test/testkit/pipeline.js';
import { connectToySlices } from '#test/testkit/toy-slices.js';
import type { Actor } from '../../accounts/actor.js';

let test: TestDatabase;
let workspaceId: string;
let pipeline: TestPipeline;
let actor: Actor;
let nowMs = Date.parse('2027-03-27T12:00:00Z');
const clock = { now: () => new Date(nowMs), speed: 1, wallMs: (ms: number) => ms };
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 10 });
});
beforeEach(async () => {
  workspaceId = await makeWorkspace(test.db);
  actor = { kind: 'key', keyId: workspaceId, workspaceId, scopes: ['read:pipeline', 'write:pipeline'] };
  pipeline = createTestPipeline(test, { workspaceId, clock });
  connectToySlices(pipeline, test.db);
});
afterEach(() => pipeline.close());
afterAll(() => test.drop());

const call = {
  mutation: 'x',
  key: undefined,
  occurrence: 1,
  request: null,
  scope: 'workspace',
  onReplay: () => undefined,
} as const;
const page = (stage: Stage, size = 250, after?: string) =>
  pipeline.cardDesk.page(actor, stage, { size, isBackward: false, after, before: undefined });
const titles = async (stage: Stage) => (await page(stage)).nodes.map(({ title }) => title);

async function card(title: string) {
  const outcome = await pipeline.cardDesk.create(actor, { trendId: null, title }, call);
  if ('failure' in outcome) throw new Error(outcome.message);
  return outcome.card;
}

describe('the board', () => {
  it('puts new cards on top and keeps the order that people give them', async () => {
    const [a, , c] = [await card('a'), await card('b'), await card('c')];
    expect(await titles('signal')).toEqual(['c', 'b', 'a']);
    await pipeline.cardDesk.move(actor, c.id, { stage: 'signal', afterId: a.id, expectedVersion: null });
    expect(await titles('signal')).toEqual(['b', 'a', 'c']);
    await pipeline.cardDesk.move(actor, c.id, { stage: 'signal', afterId: null, expectedVersion: null });
    expect(await titles('signal')).toEqual(['c', 'b', 'a']);
  });

  it('finds room between two cards however often it is halved', async () => {
    const [a, b] = [await card('a'), await card('b')];
    let below = b;
    for (let time = 0; time < 60; time += 1) {
      const moved = time % 2 === 0 ? a : below;
      await pipeline.cardDesk.move(actor, moved.id, { stage: 'signal', afterId: null, expectedVersion: null });
      below = b;
    }
    const c = await card('c');
    for (let time = 0; time < 60; time += 1) {
      await pipeline.cardDesk.move(actor, c.id, {
        stage: 'signal',
        afterId: time % 2 === 0 ? b.id : a.id,
        expectedVersion: null,
      });
    }
    expect((await titles('signal')).sort()).toEqual(['a', 'b', 'c']);
  });

  it('is paged without gap or repeat', async () => {
    for (let number = 0; number < 7; number += 1) await card(`card ${number}`);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { nodes, pageInfo } = await page('signal', 3, after);
      seen.push(...nodes.map(({ title }) => title));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor!;
    }
    expect(seen).toEqual(await titles('signal'));
  });

  it('says why a card cannot go on, and leaves it where it is', async () => {
    const { id } = await card('no idea yet');
    const to = (stage: Stage) => pipeline.cardDesk.move(actor, id, { stage, afterId: null, expectedVersion: null });
    expect(await to('idea')).toMatchObject({ failure: 'NEEDS_IDEA', card: { stage: 'signal' } });
    expect(await to('ready')).toMatchObject({ failure: 'NEEDS_PRODUCT' });
    expect(await to('live')).toMatchObject({ failure: 'NEEDS_PUBLISHING' });
  });

  it('refuses a move on a card that somebody moved meanwhile', async () => {
    const { id, version } = await card('twice');
    await pipeline.cardDesk.move(actor, id, { stage: 'signal', afterId: null, expectedVersion: version });
    const again = await pipeline.cardDesk.move(actor, id, { stage: 'signal', afterId: null, expectedVersion: version });
    expect(again).toMatchObject({ failure: 'CONFLICT' });
  });

  it('counts its columns and forgets what is archived until it is brought back', async () => {
    const { id } = await card('gone');
    await pipeline.cardDesk.archive(actor, id, true);
    expect(await pipeline.cardDesk.counts(actor)).toEqual([]);
    await pipeline.cardDesk.archive(actor, id, false);
    expect(await pipeline.cardDesk.counts(actor)).toEqual([{ stage: 'signal', count: 1, waiting: 0 }]);
  });
});

describe('schedules', () => {
  const plan: SchedulePlan = {
    template: 'tee',
    locale: 'en',
    ideaCount: 1,
    designCount: 1,
    brandProfileId: null,
    reviewIdeas: true,
    reviewDesigns: true,
    publish: false,
    reviewListing: true,
    category: 'animals',
    minScore: 50,
    trendsPerRun: 2,
  };
  const schedule = async (cron = '30 2 * * *') => {
    const wish = { name: 'Nights', cron, timeZone: 'Europe/Berlin', plan, isActive: true };
    const outcome = await pipeline.scheduleDesk.create(actor, wish, call);
    if ('failure' in outcome) throw new Error(outcome.message);
    return outcome.schedule;
  };
  const runs = async () =>
    (
      await test.db.pool.query<{ keyword: string }>(
        'SELECT keyword FROM pipeline_runs WHERE workspace_id = $1 ORDER BY keyword',
        [workspaceId],
      )
    ).rows.map(({ keyword }) => keyword);

  beforeEach(async () => {
    nowMs = Date.parse('2027-03-27T12:00:00Z');
    await test.db.pool.query('TRUNCATE keywords, pipeline_schedules CASCADE');
    await test.db.pool.query(
      `WITH words AS (INSERT INTO keywords (keyword, display, category) VALUES ('cat', 'cat', 'animals'), ('dog', 'dog', 'animals'),
         ('frog', 'frog', 'animals'), ('low', 'low', 'animals'), ('mug', 'mug', 'drinkware') RETURNING id, keyword)
       INSERT INTO trends (keyword_id, origin, first_seen_at, updated_at, score) SELECT id, 3, now(), now(), CASE keyword WHEN 'cat' THEN 90 WHEN 'dog' THEN 80 WHEN 'frog' THEN 70 WHEN 'low' THEN 10 ELSE 99 END FROM words`,
    );
  });

  it('take the highest trends of their category once a date, however many workers look', async () => {
    await schedule();
    expect(await pipeline.scheduleRunner.runDue()).toBe(0);
    nowMs = Date.parse('2027-03-28T01:00:01Z');
    const others = [1, 2, 3].map(() => createTestPipeline(test, { workspaceId, clock }));
    for (const other of others) connectToySlices(other, test.db);
    const served = await Promise.all([pipeline, ...others].map(({ scheduleRunner }) => scheduleRunner.runDue()));
    for (const other of others) await other.close();
    expect(served.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await runs()).toEqual(['cat', 'dog']);
  });

  it('pass over a trend that had a run lately, and keep their hour over the change of clocks', async () => {
    const { id } = await schedule();
    nowMs = Date.parse('2027-03-28T01:00:01Z');
    await pipeline.scheduleRunner.runDue();
    const [after] = await pipeline.scheduleDesk.byIds(actor, [id]);
    expect(after!.nextRunAt?.toISOString()).toBe('2027-03-29T00:30:00.000Z');
    nowMs = Date.parse('2027-03-29T00:31:00Z');
    await pipeline.scheduleRunner.runDue();
    expect(await runs()).toEqual(['cat', 'dog', 'frog']);
  });

  it('do nothing while they are paused, and what was missed is served once', async () => {
    const { id } = await schedule();
    const set = (isActive: boolean) =>
      pipeline.scheduleDesk.update(actor, id, { isActive, planChanges: {}, expectedVersion: null });
    await set(false);
    nowMs = Date.parse('2027-04-10T12:00:00Z');
    expect(await pipeline.scheduleRunner.runDue()).toBe(0);
    await set(true);
    nowMs = Date.parse('2027-04-20T12:00:00Z');
    expect(await pipeline.scheduleRunner.runDue()).toBe(1);
  });

  it('hold up no other when one of them goes wrong, and that one is served when it can be', async () => {
    const { id } = await schedule();
    await schedule('45 2 * * *');
    const alter = (what: string) => test.db.pool.query(`ALTER TABLE pipeline_runs ${what}`);
    await alter(`ADD CONSTRAINT wrong CHECK (schedule_id <> '${id}') NOT VALID`);
    nowMs = Date.parse('2027-03-28T01:00:01Z');
    await expect(pipeline.scheduleRunner.runDue()).rejects.toThrow('1 schedules');
    expect(await runs()).toEqual(['cat', 'dog']);
    await alter('DROP CONSTRAINT wrong');
    expect(await pipeline.scheduleRunner.runDue()).toBe(1);
    expect(await runs()).toEqual(['cat', 'dog', 'frog']);
  });

  it('name what is wrong with them', async () => {
    const wish = { name: 'x', cron: '*/5 * * * *', timeZone: 'UTC', plan, isActive: true };
    expect(await pipeline.scheduleDesk.create(actor, wish, call)).toMatchObject({ failure: 'CRON_INVALID' });
    expect(
      await pipeline.scheduleDesk.create(actor, { ...wish, cron: '0 9 * * 1', timeZone: 'Mars' }, call),
    ).toMatchObject({ failure: 'TIME_ZONE_INVALID' });
  });
});
