import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Database } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { ConnectionsSlice } from '../connections/create-connections.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { PipelineCore } from '../pipeline/create-pipeline.js';
import type { JobHandler } from '../pipeline/job-contract.js';
import type { Screening } from '../screening/screening.js';
import type { TrendQueries } from '../trends/trend-queries.js';
import type { TrendReadings } from '../trends/trend-readings.js';
import { BrandProfiles } from './brand-profiles.js';
import { generateIdeasHandler } from './generate-ideas.js';
import { IdeaChoices } from './idea-choices.js';
import { IdeaScreen } from './idea-screen.js';
import { IdeaWriting } from './idea-writing.js';
import { IdeasService } from './ideas-service.js';
import { OpenAiTextGateway } from './openai/openai-text.gateway.js';
import { OpenAiTexts } from './openai/openai-texts.js';

export interface IdeasSliceDeps {
  config: Config;
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  connections: ConnectionsSlice;
  pipeline: Pick<PipelineCore, 'pipelineJobs' | 'pipelineNotes'>;
  screening: Screening;
  trendQueries: TrendQueries;
  readings: TrendReadings;
}

/** Ideas for designs, and the brands that they are made for (docs/guides/ideas.md). */
export interface Ideas {
  readonly ideas: IdeasService;
  readonly choices: IdeaChoices;
  readonly brandProfiles: BrandProfiles;
  readonly writing: IdeaWriting;
  /** For slices that have a model write too. */
  readonly texts: OpenAiTexts;
  readonly jobHandlers: readonly JobHandler[];
}

export function createIdeas(deps: IdeasSliceDeps): Ideas {
  const { config, connections, pipeline, trendQueries: trends } = deps;
  const { baseUrl, mode, keys } = config.providers.openai;
  const screen = new IdeaScreen(deps.screening);
  const texts = new OpenAiTexts({
    calls: connections.accountCalls,
    installation: connections.installationCalls,
    gateway: new OpenAiTextGateway(baseUrl, connections.providerClients.of('openai')),
    model: config.openAiTextModel,
    installationKey: mode === 'live' ? keys['OPENAI_API_KEY'] : undefined,
  });
  const writing = new IdeaWriting({ texts, screen });
  return {
    ideas: new IdeasService({ ...deps, jobs: pipeline.pipelineJobs, trends, screen }),
    choices: new IdeaChoices({ ...deps, notes: pipeline.pipelineNotes, screen }),
    brandProfiles: new BrandProfiles(deps),
    writing,
    texts,
    jobHandlers: [generateIdeasHandler({ ...deps, trends, screen, writing })],
  };
}
