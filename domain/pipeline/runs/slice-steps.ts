import { AppError } from '#infra/errors.js';
import type { Clock } from '#infra/clock.js';
import type { Statement, Tx } from '#infra/postgres/database.js';
import { isRefused, type Refusal } from '../../accounts/refusal.js';
import type { DesignsService } from '../../designs/designs-service.js';
import type { IdeasService } from '../../ideas/ideas-service.js';
import type { ListingDrafts } from '../../listings/listing-drafts.js';
import type { ListingPublishing } from '../../listings/publish/listing-publishing.js';
import type { ProductsService } from '../../products/products-service.js';
import type { PipelineNotes } from '../pipeline-notes.js';
import type { RunOrder, RunSteps } from './run-steps.js';

/** The services behind the steps of runs. */
export interface SliceServices {
  readonly clock: Clock;
  readonly notes: PipelineNotes;
  readonly ideas: Pick<IdeasService, 'generateFor'>;
  readonly designs: Pick<DesignsService, 'generateFor'>;
  readonly products: Pick<ProductsService, 'createFor'>;
  readonly drafts: Pick<ListingDrafts, 'createDraftFor'>;
  readonly publishing: Pick<ListingPublishing, 'publishFor'>;
}

const CHOOSE_IDEA: Statement = {
  name: 'pipeline_run_choose_idea',
  text: `UPDATE ideas SET status = 'chosen', updated_at = $3, version = version + 1
WHERE workspace_id = $1 AND id = $2 AND status <> 'archived' AND findings = '[]'::jsonb RETURNING id`,
};
const APPROVE_DESIGN: Statement = {
  name: 'pipeline_run_approve_design',
  text: `UPDATE designs SET status = 'approved', reviewed_at = $3, reviewed_by = $4, updated_at = $3, version = version + 1
WHERE workspace_id = $1 AND id = $2 AND status <> 'rejected' RETURNING id`,
};

/** Steps of runs by the services of the slices; what they refuse becomes the run's problem, with their sentence. */
export function sliceSteps(services: SliceServices): RunSteps {
  const { clock, notes, ideas, designs, products, drafts, publishing } = services;
  return {
    makeIdeas: (tx, { trendId, keyword, plan, ...order }) => {
      const { locale, ideaCount: count, brandProfileId } = plan;
      const source = trendId === null ? ('words' as const) : ('trend' as const);
      const wanted = { source, trendId, keyword, locale, count, brandProfileId };
      return ideas.generateFor(tx, order.workspaceId, {
        ...wanted,
        ...personOf(order),
        runId: order.runId,
        key: order.runId,
      });
    },
    chooseIdea: async (tx, { workspaceId, ideaId }) => {
      const chosen = await tx.query(CHOOSE_IDEA, [workspaceId, ideaId, clock.now()]);
      if (chosen.length === 0) throw new AppError('CONFLICT', LOOK_AT_FINDINGS, { facts: { action: 'review:idea' } });
      await notes.ideaChosen(tx, { workspaceId, id: ideaId });
    },
    makeDesigns: (tx, { ideaId, plan, ...order }) => {
      const wanted = { ideaId, count: plan.designCount, template: plan.template, locale: plan.locale };
      return designs.generateFor(tx, order.workspaceId, {
        ...wanted,
        ...personOf(order),
        runId: order.runId,
        key: order.runId,
      });
    },
    approveDesign: async (tx, { workspaceId, designId, createdBy }) => {
      const approved = await tx.query(APPROVE_DESIGN, [workspaceId, designId, clock.now(), createdBy]);
      if (approved.length === 0) throw new AppError('CONFLICT', 'This design was rejected: restore it first.');
      await notes.designApproved(tx, { workspaceId, id: designId });
    },
    makeProduct: async (tx, { designId, plan, ...order }) => {
      const wanted = { designId, template: plan.template, ...personOf(order), runId: order.runId };
      const { jobId } = taken(await products.createFor(tx, order.workspaceId, wanted));
      return { jobId };
    },
    draftListing: async (tx, { productId, plan, ...order }) => {
      const wanted = { productId, locale: plan.locale, createdBy: order.createdBy, runId: order.runId };
      const { listing } = taken(await drafts.createDraftFor(tx, order.workspaceId, wanted));
      return { listingId: listing.id };
    },
    publish: async (tx: Tx, { listingId, createdBy, runId, workspaceId }) => {
      const { jobId } = taken(await publishing.publishFor(tx, workspaceId, { id: listingId, createdBy, runId }));
      return { jobId };
    },
  };
}

const LOOK_AT_FINDINGS = 'The screen found something in this idea: look at it under Ideas, and choose it there.';

function personOf({ createdBy }: Pick<RunOrder, 'createdBy'>): { createdBy?: string } {
  return createdBy === null ? {} : { createdBy };
}

/** @throws AppError with the refusal's sentence */
function taken<Outcome extends object>(outcome: Outcome): Exclude<Outcome, { readonly failure: string }> {
  if (!isRefused(outcome)) return outcome as Exclude<Outcome, { readonly failure: string }>;
  const { failure, message, action } = outcome as unknown as Refusal<string> & { action?: string | null };
  throw new AppError('CONFLICT', message, { facts: { refusal: failure, action: action ?? null } });
}
