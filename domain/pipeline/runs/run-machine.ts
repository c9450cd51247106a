import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import type { JobProblem } from '../job-contract.js';

export type RunStep = 'ideas' | 'designs' | 'product' | 'listing' | 'publish' | 'done';
export type RunStatus = 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled';

/** What a run has made so far, by row ids, and the job that it is at. */
export interface RunFacts {
  readonly jobId?: string;
  readonly ideaIds?: readonly string[];
  readonly ideaId?: string;
  readonly designIds?: readonly string[];
  readonly designId?: string;
  readonly productId?: string;
  readonly listingId?: string;
  readonly url?: string;
}

/** Where a run stands. */
export interface RunState {
  readonly status: RunStatus;
  readonly step: RunStep;
  readonly waitingFor: 'idea' | 'design' | 'publish' | null;
  readonly facts: RunFacts;
  readonly problem: JobProblem | null;
}

export type RunEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'ideas-made'; readonly ideaIds: readonly string[] }
  | { readonly kind: 'idea-chosen'; readonly ideaId: string }
  | { readonly kind: 'designs-made'; readonly designIds: readonly string[] }
  | { readonly kind: 'design-chosen'; readonly designId: string }
  /** There is none that may be taken without a person. */
  | { readonly kind: 'nothing-to-pick' }
  | { readonly kind: 'product-made'; readonly productId: string }
  | { readonly kind: 'listing-drafted'; readonly listingId: string }
  | { readonly kind: 'publish-confirmed' }
  | { readonly kind: 'published'; readonly url: string | undefined }
  | { readonly kind: 'failed'; readonly problem: JobProblem }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'tried-again' };

/** What is to be done next, in the transaction of the event. */
export type RunAct =
  | 'make-ideas'
  | 'pick-idea'
  | 'make-designs'
  | 'pick-design'
  | 'make-product'
  | 'draft-listing'
  | 'publish'
  | 'job-again';

export interface RunMove {
  readonly state: RunState;
  readonly act: RunAct | null;
}

type Handler<Kind extends RunEvent['kind']> = (
  state: RunState,
  event: Extract<RunEvent, { kind: Kind }>,
  plan: RunPlan,
) => RunMove | undefined;

/**
 * Where an event takes a run; undefined where it says nothing to it, such as a choice that comes a second time. Pure, so that
 * every order of events can be tried.
 */
export function moveOf(state: RunState, event: RunEvent, plan: RunPlan): RunMove | undefined {
  const handler = HANDLERS[event.kind] as Handler<RunEvent['kind']>;
  return handler(state, event, plan);
}

const HANDLERS: { readonly [Kind in RunEvent['kind']]: Handler<Kind> } = {
  started: (state) => {
    const isNew = state.facts.jobId === undefined && state.facts.ideaIds === undefined;
    return isNew && isAt(state, 'ideas') ? go(state, 'ideas', 'make-ideas') : undefined;
  },
  'ideas-made': (state, { ideaIds }, { reviewIdeas }) => {
    if (!isAt(state, 'ideas') || state.facts.ideaIds) return undefined;
    if (ideaIds.length === 0) return fail(state, NOTHING_MADE);
    const made = withFacts(state, { ideaIds });
    return reviewIdeas ? wait(made, 'idea') : go(made, 'ideas', 'pick-idea');
  },
  'idea-chosen': (state, { ideaId }) => {
    if (!isOpen(state) || state.step !== 'ideas' || !state.facts.ideaIds?.includes(ideaId)) return undefined;
    return go(withFacts(state, { ideaId }), 'designs', 'make-designs');
  },
  'designs-made': (state, { designIds }, { reviewDesigns }) => {
    if (!isAt(state, 'designs') || state.facts.designIds) return undefined;
    if (designIds.length === 0) return fail(state, NOTHING_MADE);
    const made = withFacts(state, { designIds });
    return reviewDesigns ? wait(made, 'design') : go(made, 'designs', 'pick-design');
  },
  'design-chosen': (state, { designId }) => {
    // While it waits, a design that was made or uploaded beside the run is as good as its own.
    const isTaken = state.waitingFor === 'design' || state.facts.designIds?.includes(designId);
    if (!isOpen(state) || state.step !== 'designs' || !isTaken) return undefined;
    return go(withFacts(state, { designId }), 'product', 'make-product');
  },
  'nothing-to-pick': (state) => {
    if (state.status !== 'running') return undefined;
    if (state.step === 'ideas' && state.facts.ideaIds) return wait(state, 'idea');
    return state.step === 'designs' && state.facts.designIds ? wait(state, 'design') : undefined;
  },
  'product-made': (state, { productId }) =>
    isAt(state, 'product') ? go(withFacts(state, { productId }), 'listing', 'draft-listing') : undefined,
  'listing-drafted': (state, { listingId }, { publish, reviewListing }) => {
    if (!isAt(state, 'listing')) return undefined;
    const drafted = withFacts(state, { listingId });
    if (!publish) return end(drafted, 'succeeded');
    return reviewListing ? wait({ ...drafted, step: 'publish' }, 'publish') : go(drafted, 'publish', 'publish');
  },
  'publish-confirmed': (state) =>
    state.status === 'waiting' && state.waitingFor === 'publish' ? go(state, 'publish', 'publish') : undefined,
  published: (state, { url }) => {
    // The slice tells that it is live before the job tells where.
    if (state.status === 'succeeded' && state.facts.url === undefined && url !== undefined) {
      return end(withFacts(state, { url }), 'succeeded');
    }
    // A person may publish by hand what the run asks about or could not publish.
    if (state.step !== 'publish' || state.status === 'cancelled') return undefined;
    return end(withFacts(state, url === undefined ? {} : { url }), 'succeeded');
  },
  failed: (state, { problem }) => (isOpen(state) ? fail(state, problem) : undefined),
  cancelled: (state) =>
    isOpen(state)
      ? { state: { ...state, status: 'cancelled', waitingFor: null, problem: null }, act: null }
      : undefined,
  'tried-again': (state, _event, plan) => {
    if (state.status !== 'failed' && state.status !== 'cancelled') return undefined;
    const again: RunState = { ...state, status: 'running', problem: null };
    return again.step === 'done' ? undefined : resume(again, plan);
  },
};

/** Goes on from where a run fell: behind what is made, else by the job that it was at. */
function resume(state: RunState, { reviewListing }: RunPlan): RunMove {
  const { step, facts } = state;
  if (step === 'ideas' && facts.ideaIds) return wait(state, 'idea');
  if (step === 'designs' && facts.designIds) return wait(state, 'design');
  if (facts.jobId !== undefined) return { state, act: 'job-again' };
  if (step === 'publish' && reviewListing) return wait(state, 'publish');
  return { state, act: ACT_OF[step as Exclude<RunStep, 'done'>] };
}

const ACT_OF: Readonly<Record<Exclude<RunStep, 'done'>, RunAct>> = {
  ideas: 'make-ideas',
  designs: 'make-designs',
  product: 'make-product',
  listing: 'draft-listing',
  publish: 'publish',
};

const NOTHING_MADE: JobProblem = {
  code: 'NOTHING_MADE',
  message: 'Nothing came of it that could be used. Try again, with another brand profile or other words.',
  provider: null,
  isRetryable: true,
  action: null,
};

const isOpen = ({ status }: RunState): boolean => status === 'running' || status === 'waiting';
const isAt = (state: RunState, step: RunStep): boolean => state.status === 'running' && state.step === step;
const withFacts = (state: RunState, facts: RunFacts): RunState => ({ ...state, facts: { ...state.facts, ...facts } });

/** The job of the step before is none of this one's. */
function go(state: RunState, step: RunStep, act: RunAct): RunMove {
  return { state: { ...state, status: 'running', step, waitingFor: null, facts: withoutJob(state) }, act };
}

function withoutJob({ facts: { jobId: _before, ...facts } }: RunState): RunFacts {
  return facts;
}

function wait(state: RunState, waitingFor: RunState['waitingFor']): RunMove {
  return { state: { ...state, status: 'waiting', waitingFor, facts: withoutJob(state) }, act: null };
}

function fail(state: RunState, problem: JobProblem): RunMove {
  return { state: { ...state, status: 'failed', waitingFor: null, problem }, act: null };
}

function end(state: RunState, status: 'succeeded'): RunMove {
  return { state: { ...state, status, step: 'done', waitingFor: null, problem: null }, act: null };
}
