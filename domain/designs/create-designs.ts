import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { ConnectionsSlice } from '../connections/create-connections.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { JobHandler, JobOrders } from '../pipeline/job-contract.js';
import type { DrawingRuns } from '../pipeline/runs/drawing-runs.js';
import type { PipelineNotes } from '../pipeline/pipeline-notes.js';
import type { openAiFailure } from '../providers/failures/openai-failure.js';
import type { Screening } from '../screening/screening.js';
import { DesignFiles } from './design-files.js';
import { DesignPainter } from './design-painter.js';
import { DesignReviews } from './design-reviews.js';
import { DesignsService } from './designs-service.js';
import { DesignUploads } from './design-uploads.js';
import { GenerateDesignsHandler } from './generate-designs-handler.js';
import { OpenAiImagesGateway } from './openai-images.gateway.js';
import { Rasterizer } from './renderer/rasterizer.js';
import { StrayFiles } from './stray-files.js';

export interface DesignsSliceDeps {
  config: Config;
  db: Database;
  clock: Clock;
  cursors: Cursors;
  objects: ObjectStore;
  links: FileLinks;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: JobOrders;
  notes: PipelineNotes;
  runs: DrawingRuns;
  /** Work without a visible job. */
  queue: Jobs;
  connections: Pick<ConnectionsSlice, 'accountCalls' | 'installationCalls' | 'providerClients'>;
  screening: Screening;
  toFailure: typeof openAiFailure;
}

/** Artwork: made, uploaded, looked at and reviewed (docs/adr/0029). */
export interface DesignsSlice {
  readonly designs: DesignsService;
  readonly designReviews: DesignReviews;
  readonly designUploads: DesignUploads;
  readonly designFiles: DesignFiles;
  readonly strayFiles: StrayFiles;
  readonly jobHandlers: readonly JobHandler[];
  close(): Promise<void>;
}

export function createDesigns(deps: DesignsSliceDeps): DesignsSlice {
  const { config, connections, toFailure } = deps;
  const { openai } = config.providers;
  const files = new DesignFiles(deps.objects);
  const rasterizer = new Rasterizer();
  const images = new OpenAiImagesGateway({
    client: connections.providerClients.of('openai'),
    baseUrl: openai.baseUrl,
    toFailure,
  });
  const painter = new DesignPainter({ ...connections, rasterizer, images, openai });
  const shared = { ...deps, files, rasterizer, painter };
  return {
    designs: new DesignsService(shared),
    designReviews: new DesignReviews(shared),
    designUploads: new DesignUploads(shared),
    designFiles: files,
    strayFiles: new StrayFiles(deps),
    jobHandlers: [new GenerateDesignsHandler(shared)],
    close: () => rasterizer.close(),
  };
}
