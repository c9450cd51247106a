import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import { moveOf, type RunAct, type RunEvent, type RunState } from './run-machine.js';

const PLAN: RunPlan = {
  template: 'tee',
  locale: 'en',
  ideaCount: 3,
  designCount: 2,
  brandProfileId: null,
  reviewIdeas: true,
  reviewDesigns: true,
  publish: true,
  reviewListing: true,
};
const BEGIN: RunState = { status: 'running', step: 'ideas', waitingFor: null, facts: {}, problem: null };
const PROBLEM = { code: 'X', message: 'Do something.', provider: null, isRetryable: false, action: null };

/** Draws numbers that are the same for a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EVENTS: readonly RunEvent[] = [
  { kind: 'started' },
  { kind: 'ideas-made', ideaIds: ['i1', 'i2'] },
  { kind: 'idea-chosen', ideaId: 'i2' },
  { kind: 'idea-chosen', ideaId: 'i1' },
  { kind: 'designs-made', designIds: ['d1'] },
  { kind: 'design-chosen', designId: 'd1' },
  { kind: 'nothing-to-pick' },
  { kind: 'product-made', productId: 'p1' },
  { kind: 'listing-drafted', listingId: 'l1' },
  { kind: 'publish-confirmed' },
  { kind: 'published', url: 'https://example.com' },
  { kind: 'failed', problem: PROBLEM },
  { kind: 'cancelled' },
  { kind: 'tried-again' },
];
const ORDER = ['ideas', 'designs', 'product', 'listing', 'publish', 'done'];

const FACTS = ['ideaId', 'designId', 'productId', 'listingId'] as const;

/** What must hold of every state, however it was reached. */
function check(before: RunState, after: RunState, act: RunAct | null): void {
  const reached = ORDER.indexOf(after.step);
  expect(reached).toBeGreaterThanOrEqual(ORDER.indexOf(before.step));
  expect(after.waitingFor !== null).toBe(after.status === 'waiting');
  expect(after.problem !== null).toBe(after.status === 'failed');
  expect(after.step === 'done').toBe(after.status === 'succeeded');
  if (act) expect(after.status).toBe('running');
  FACTS.forEach((fact, place) => {
    if (reached > place) expect(after.facts[fact]).toBeDefined();
    if (before.facts[fact]) expect(after.facts[fact]).toBe(before.facts[fact]);
  });
}

/** Sixty events by chance. How often each act came, retries aside, and where it ended. */
function walk(random: () => number, plan: RunPlan) {
  const acts = new Map<RunAct, number>();
  let state = BEGIN;
  for (let place = 0; place < 60; place += 1) {
    const event = EVENTS[Math.floor(random() * EVENTS.length)]!;
    const move = moveOf(state, event, plan);
    if (!move) continue;
    const { act } = move;
    check(state, move.state, act);
    if (act && event.kind !== 'tried-again') acts.set(act, (acts.get(act) ?? 0) + 1);
    const jobId = act && /^(make|publish)/.test(act) ? { jobId: `job of ${act}` } : {};
    state = { ...move.state, facts: { ...move.state.facts, ...jobId } };
  }
  return { acts, state };
}

it('makes one product and one listing of one idea and one design, whatever events come in whatever order and how often', () => {
  let published = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = randomOf(seed);
    const chance = () => random() < 0.5;
    const plan = {
      ...PLAN,
      reviewIdeas: chance(),
      reviewDesigns: chance(),
      publish: chance(),
      reviewListing: chance(),
    };
    const { acts, state } = walk(random, plan);
    expect(
      Math.max(
        0,
        ...['make-ideas', 'make-designs', 'make-product', 'draft-listing', 'publish'].map(
          (act) => acts.get(act as RunAct) ?? 0,
        ),
      ),
    ).toBeLessThanOrEqual(1);
    if (!plan.publish) expect(acts.has('publish')).toBe(false);
    if (state.facts.url !== undefined) published += 1;
  }
  expect(published).toBeGreaterThan(5);
});

it('goes the whole way by itself where nothing is to be reviewed', () => {
  const plan = { ...PLAN, reviewIdeas: false, reviewDesigns: false, reviewListing: false };
  const way: (RunAct | null)[] = [];
  let state = BEGIN;
  for (const event of EVENTS.filter(
    ({ kind }) => !['nothing-to-pick', 'publish-confirmed', 'failed', 'cancelled', 'tried-again'].includes(kind),
  )) {
    const move = moveOf(state, event, plan);
    if (!move) continue;
    way.push(move.act);
    state = move.state;
  }
  expect(way).toEqual([
    'make-ideas',
    'pick-idea',
    'make-designs',
    'pick-design',
    'make-product',
    'draft-listing',
    'publish',
    null,
  ]);
  expect(state).toMatchObject({ status: 'succeeded', step: 'done', facts: { url: 'https://example.com' } });
});

it('stops for a person where there is none that may be taken without one', () => {
  const plan = { ...PLAN, reviewIdeas: false };
  const made = moveOf(BEGIN, { kind: 'ideas-made', ideaIds: ['i1'] }, plan)!.state;
  expect(moveOf(made, { kind: 'nothing-to-pick' }, plan)!.state).toMatchObject({
    status: 'waiting',
    waitingFor: 'idea',
  });
});

it('ends with a draft where nothing is to be published', () => {
  const state: RunState = { ...BEGIN, step: 'listing', facts: { ideaId: 'i', designId: 'd', productId: 'p' } };
  expect(moveOf(state, { kind: 'listing-drafted', listingId: 'l' }, { ...PLAN, publish: false })!.state).toMatchObject({
    status: 'succeeded',
    step: 'done',
  });
});

it('fails with words for people where nothing was made', () => {
  expect(moveOf(BEGIN, { kind: 'ideas-made', ideaIds: [] }, PLAN)!.state).toMatchObject({
    status: 'failed',
    problem: { code: 'NOTHING_MADE' },
  });
});
