import { type FileLinks } from '#infra/object-store/file-links.js';
import { type Cursors } from '#schema/base/cursor.js';
import type { Tenancy } from './accounts/create-tenancy.js';
import type { Actor } from './accounts/actor.js';
import { hasRight, requireRight, requireWorkspace } from './accounts/permissions.js';
import { readRowPage } from './accounts/row-pages.js';
import { tenantOf } from './accounts/tenant.js';
import { type Billing, createBilling } from './billing/create-billing.js';
import type { ConnectionsSlice } from './connections/create-connections.js';
import { createDesigns, type DesignsSlice } from './designs/create-designs.js';
import { createIdeas, type Ideas } from './ideas/create-ideas.js';
import { createPipelineCore, type PipelineCore } from './pipeline/create-pipeline.js';
import { openAiFailure } from './providers/failures/openai-failure.js';
import { problemOf } from './providers/provider-problem.js';
import { createListings, type Listings } from './listings/create-listings.js';
import { sliceSteps } from './pipeline/runs/slice-steps.js';
import { createProducts, type Products } from './products/create-products.js';
import { Screening } from './screening/screening.js';
import type { DomainDeps } from './create-domain.js';
import type { People } from './create-people.js';
import type { Watching } from './create-watching.js';

export interface SellingDeps extends DomainDeps {
  cursors: Cursors;
  fileLinks: FileLinks;
  people: Pick<People, 'idempotency' | 'tenancy' | 'mail'>;
  watching: Pick<Watching, 'readings' | 'trendQueries'>;
  connections: ConnectionsSlice;
}

/** The way from an idea to a listing that is live, and what it costs. */
export interface Selling {
  readonly billing: Billing;
  readonly pipeline: PipelineCore;
  readonly screening: Screening;
  readonly ideas: Ideas;
  readonly designs: DesignsSlice;
  readonly products: Products;
  readonly listings: Listings;
  /** Ends what is under way and closes connections to providers. */
  close(): Promise<void>;
}

/** Ideas, designs, products and listings upon the pipeline that runs their jobs and the quotas that jobs are paid from. */
export function createSelling(deps: SellingDeps): Selling {
  const { clock, cursors, people, watching, connections, fileLinks } = deps;
  const { audit } = people.tenancy;
  const { idempotency, mail } = people;
  const billing = createBilling({ ...deps, audit, access: billingAccess(people.tenancy), idempotency, mail });
  const { quotas } = billing;
  const pipeline = createPipelineCore({ ...deps, quotas, problemOf, idempotency, audit });
  const screening = new Screening();
  const shared = { ...deps, cursors, idempotency, audit, connections, pipeline };
  const { pipelineJobs, pipelineNotes } = pipeline;
  const products = createProducts({ ...shared, fileLinks, queue: deps.jobs });
  const designs = createDesigns({
    ...shared,
    links: fileLinks,
    jobs: pipelineJobs,
    notes: pipelineNotes,
    runs: pipeline.drawingRuns,
    queue: deps.jobs,
    screening,
    toFailure: openAiFailure,
  });
  const ideas = createIdeas({ ...shared, ...watching, screening });
  const listings = createListings({
    ...shared,
    products: products.publishing,
    screen: screening,
    modelTexts: ideas.texts,
  });
  const services = { ideas: ideas.ideas, designs: designs.designs, products: products.products, ...listings };
  pipeline.connect(
    [ideas, products, designs, listings].flatMap(({ jobHandlers }) => jobHandlers),
    sliceSteps({ clock, notes: pipelineNotes, ...services }),
  );
  const close = async () => {
    await pipeline.close();
    await products.settle();
    await designs.close();
  };
  return { billing, pipeline, screening, ideas, designs, products, listings, close };
}

/** What billing asks of accounts. */
const billingAccess = ({ workspaces }: Tenancy) => ({
  hasRight,
  requireRight,
  requireWorkspace,
  tenantOf,
  readRowPage,
  usage: (actor: Actor) => workspaces.usage(actor),
});
