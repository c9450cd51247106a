import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import { HttpClient, HTTP_CLIENT_DEFAULTS, type HttpAttempt, type HttpClientSettings } from '#infra/http/client.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { SessionLocks } from '#infra/postgres/session-locks.js';
import type { ProviderName } from '#infra/provider-config.js';
import type { Logger } from '#observability/logger.js';
import type { SignalsService } from '../signals-service.js';
import { CollectorRunStore } from './collector-run-store.js';
import { CollectorsService } from './collectors-service.js';
import { EtsyCollector } from './etsy/etsy-collector.js';
import { EtsyGateway } from './etsy/etsy.gateway.js';
import { GoogleTrendsCollector } from './google-trends/google-trends-collector.js';
import { GoogleTrendsGateway } from './google-trends/google-trends.gateway.js';
import { InstagramCollector } from './instagram/instagram-collector.js';
import { InstagramGateway } from './instagram/instagram.gateway.js';
import { PinterestCollector } from './pinterest/pinterest-collector.js';
import { PinterestGateway } from './pinterest/pinterest.gateway.js';
import type { PlatformCollector } from './platform-collector.js';
import { KeywordProposals } from './propose-keywords.js';
import { type Access, instagramAccess, pinterestAccess, tiktokAccess, xAccess } from './provider-access.js';
import { ProviderBreakerStore } from '../../providers/provider-breaker-store.js';
import { ProviderBudgetStore } from '../../providers/provider-budget-store.js';
import { SandboxBackfill } from './sandbox/sandbox-backfill.js';
import { TiktokCollector } from './tiktok/tiktok-collector.js';
import { TiktokCreativeCentreGateway } from './tiktok/tiktok-creative-centre.gateway.js';
import { TiktokGateway } from './tiktok/tiktok.gateway.js';
import type { TokenSource } from './token-source.js';
import { TrackedKeywordStore } from './tracked-keyword-store.js';
import { XCollector } from './x/x-collector.js';
import { XGateway } from './x/x.gateway.js';

export interface CollectorsDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  jobs: Jobs;
  signals: SignalsService;
  /** Users' tokens, once connections exist; without them Pinterest and Instagram are BLOCKED when live. */
  connections?: Partial<Record<'pinterest' | 'instagram', TokenSource>>;
  /** Limits that the whole app shares with what sellers do; absent: none but the collectors' own. */
  limitsOf?: (provider: 'etsy') => Partial<HttpClientSettings>;
  /** Experimental: see tiktok-creative-centre.gateway. */
  creativeCentreUrl?: string;
  onProviderCall?: (attempt: HttpAttempt) => void;
  /** For tests: a shorter past. Default 21. */
  backfillDays?: number;
  /** For tests: shorter patience. */
  http?: Partial<HttpClientSettings>;
}

export interface Collectors {
  service: CollectorsService;
  backfill: SandboxBackfill;
  /** Closes the connections to providers and the one that holds locks. */
  close(): Promise<void>;
}

/** Of the advisory locks that keep runs of the same kind apart. */
const LOCK_CLASS = 7104;

/** Wires gateways, collectors and what they share. */
export function createCollectors(deps: CollectorsDeps): Collectors {
  const { config, db, clock } = deps;
  const clients: HttpClient[] = [];
  const access = (provider: ProviderName): Access => {
    const http = createHttpClient(deps, provider);
    clients.push(http);
    return { settings: config.providers[provider], http, clock };
  };
  const shared = {
    breakers: new ProviderBreakerStore(db, clock),
    budgets: new ProviderBudgetStore(db, clock),
    runs: new CollectorRunStore(db, clock),
    followed: new TrackedKeywordStore(db, clock),
  };
  const locks = new SessionLocks(db, LOCK_CLASS);
  const proposals = new KeywordProposals({ keywords: deps.signals.keywords, followed: shared.followed });
  const backfill = new SandboxBackfill({
    ...deps,
    followed: shared.followed,
    budgets: shared.budgets,
    locks,
    backfillDays: deps.backfillDays ?? 21,
  });
  const service = new CollectorsService({
    ...deps,
    ...shared,
    proposals,
    backfill,
    locks,
    collectors: createPlatformCollectors(deps, access, { ...shared, proposals }),
    modeOf: ({ provider }) => config.providers[provider].mode,
  });
  const close = async () => {
    await Promise.all(clients.map((client) => client.close()));
    await locks.close();
  };
  return { service, backfill, close };
}

interface Shared {
  budgets: ProviderBudgetStore;
  followed: TrackedKeywordStore;
  proposals: KeywordProposals;
}

function createPlatformCollectors(
  deps: CollectorsDeps,
  accessTo: (provider: ProviderName) => Access,
  { budgets, followed, proposals }: Shared,
): PlatformCollector[] {
  const [tiktok, instagram, x] = [accessTo('tiktok'), accessTo('instagram'), accessTo('x')];
  const [pinterest, etsy, google] = [accessTo('pinterest'), accessTo('etsy'), accessTo('googleTrends')];
  const { connections, creativeCentreUrl } = deps;
  const creativeCentre = creativeCentreUrl
    ? new TiktokCreativeCentreGateway(creativeCentreUrl, tiktok.http)
    : undefined;
  const pinterestTokens = pinterestAccess(pinterest, connections?.pinterest);
  const instagramTokens = instagramAccess(instagram, connections?.instagram);
  return [
    new TiktokCollector(
      new TiktokGateway(tiktok.settings, tiktok.http, tiktokAccess(tiktok)),
      followed,
      creativeCentre,
    ),
    new InstagramCollector(
      new InstagramGateway(instagram.settings, instagram.http, instagramTokens),
      followed,
      budgets,
    ),
    new XCollector(new XGateway(x.settings, x.http, xAccess(x)), followed, budgets),
    new PinterestCollector(new PinterestGateway(pinterest.settings, pinterest.http, pinterestTokens), followed),
    new EtsyCollector(new EtsyGateway(etsy.settings, etsy.http), followed),
    new GoogleTrendsCollector(new GoogleTrendsGateway(google.settings, google.http), proposals),
  ];
}

function createHttpClient(deps: CollectorsDeps, provider: ProviderName): HttpClient {
  return new HttpClient({
    ...HTTP_CLIENT_DEFAULTS,
    // The sandbox may be asked as fast as it answers; a real provider's pace is a courtesy that costs nothing.
    ...(deps.config.providers[provider].mode === 'sandbox' && { perSecond: 200 }),
    ...(provider === 'etsy' && deps.limitsOf?.(provider)),
    ...deps.http,
    provider,
    clock: deps.clock,
    ...(deps.onProviderCall && { onAttempt: deps.onProviderCall }),
  });
}
