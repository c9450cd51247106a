import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import { HttpClient, HTTP_CLIENT_DEFAULTS } from '#infra/http/client.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import type { Database } from '#infra/postgres/database.js';
import type { Jobs } from '#infra/jobs.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { ConnectionsSlice } from '../connections/create-connections.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { PipelineCore } from '../pipeline/create-pipeline.js';
import type { JobHandler } from '../pipeline/job-contract.js';
import { ArtworkUpload } from './artwork-upload.js';
import { Catalogue } from './catalogue/catalogue.js';
import { TemplateOffersReader } from './catalogue/template-offers.js';
import { makeProductHandler } from './make-product-job.js';
import { MockupCopies } from './mockup-copies.js';
import { MockupPolling } from './mockup-polling.js';
import { PricePreviews } from './pricing/price-preview.js';
import { PrintifyCaller } from './printify/printify-caller.js';
import { PrintifyGateway } from './printify/printify.gateway.js';
import { ProductChanges } from './product-changes.js';
import { ProductCheck } from './product-check.js';
import { ProductCreation } from './product-creation.js';
import { ProductPublishing } from './product-publishing.js';
import { ProductQueries } from './product-queries.js';
import { ProductRemoval } from './product-removal.js';
import { ProductsService } from './products-service.js';
import { createOrders, type Orders } from './orders/create-orders.js';
import { syncProductHandler } from './sync-product-job.js';

export interface ProductsDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  cursors: Cursors;
  objects: ObjectStore;
  fileLinks: FileLinks;
  audit: AuditLog;
  idempotency: Idempotency;
  connections: ConnectionsSlice;
  pipeline: Pick<PipelineCore, 'pipelineJobs' | 'pipelineNotes'>;
  secrets: SecretKeys;
  /** Work without a visible job. */
  queue: Jobs;
  /** For tests: shorter patience. Wall milliseconds. */
  pauseMs?: number;
  /** For tests: fewer pictures. */
  mockupLimit?: number;
}

/** Goods with a design on them, and the orders that buyers place (docs/guides/products.md). */
export interface Products extends Orders {
  readonly products: ProductsService;
  readonly productChanges: ProductChanges;
  readonly productQueries: ProductQueries;
  readonly productCheck: ProductCheck;
  readonly publishing: ProductPublishing;
  readonly offers: TemplateOffersReader;
  readonly previews: PricePreviews;
  readonly jobHandlers: readonly JobHandler[];
  /** Resolves when nothing is fetched any more. */
  settle(): Promise<void>;
}

/** Pictures lie beside the API and are none of its budget. */
const PICTURES = { timeoutMs: 20_000, maxBodyBytes: 20_000_000, perSecond: 10 } as const;

export function createProducts(deps: ProductsDeps): Products {
  const { config, db, clock, logger, connections, pipeline, pauseMs } = deps;
  const { baseUrl } = config.providers.printify;
  const calls = connections.accountCalls;
  const own = { ...deps, calls, jobs: pipeline.pipelineJobs, notes: pipeline.pipelineNotes };
  const gateway = new PrintifyGateway(new PrintifyCaller(baseUrl, connections.providerClients.of('printify')));
  const pictures = new HttpClient({ ...HTTP_CLIENT_DEFAULTS, ...PICTURES, provider: 'printify', clock });
  const copies = new MockupCopies({ ...deps, http: pictures, baseUrl });
  const shared = { db, clock, calls, gateway, logger, copies, ...(pauseMs !== undefined && { pauseMs }) };
  const catalogue = new Catalogue({ ...shared, printify: config.providers.printify });
  const offers = new TemplateOffersReader({ db, catalogue });
  const products = new ProductsService(own);
  const productCheck = new ProductCheck(shared);
  const orders = createOrders({ ...own, check: productCheck });
  const makeProduct = makeProductHandler({
    logger,
    webhookSetup: orders.webhookSetup,
    db,
    catalogue,
    artwork: new ArtworkUpload({ ...own, gateway, publicUrl: config.publicUrl }),
    creation: new ProductCreation(shared),
    mockups: new MockupPolling(shared),
    notes: own.notes,
  });
  return {
    ...orders,
    products,
    productChanges: new ProductChanges({ ...deps, products }),
    productQueries: new ProductQueries(db, deps.cursors),
    productCheck,
    publishing: new ProductPublishing(shared),
    offers,
    previews: new PricePreviews({ catalogue, offers }),
    jobHandlers: [makeProduct, syncProductHandler(productCheck, new ProductRemoval(shared)), ...orders.orderHandlers],
    settle: async () => {
      await catalogue.settle();
      await pictures.close();
    },
  };
}
