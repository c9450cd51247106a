import type { HttpAttempt } from '#infra/http/client.js';
import { type Cursors } from '#schema/base/cursor.js';
import type { ConnectionsSlice } from './connections/create-connections.js';
import type { CollectorsService } from './signals/collectors/collectors-service.js';
import { createCollectors } from './signals/collectors/create-collectors.js';
import type { SandboxBackfill } from './signals/collectors/sandbox/sandbox-backfill.js';
import { LATE_KEYWORDS_TAKE, SEAL_LOCK_EXCLUSIVE } from './signals/late-signals.js';
import { SignalLog } from './signals/signal-log.js';
import { SignalQueries } from './signals/signal-queries.js';
import { SignalStream } from './signals/signal-stream.js';
import { SignalTail } from './signals/signal-tail.js';
import { SignalsService } from './signals/signals-service.js';
import { topicsOfSubject } from './trends/filter-topics.js';
import { TickReader } from './trends/tick-reader.js';
import { TrendFacts } from './trends/trend-facts.js';
import { TrendList } from './trends/trend-list.js';
import { TrendQueries } from './trends/trend-queries.js';
import { TrendReadings } from './trends/trend-readings.js';
import { TrendTicks } from './trends/trend-ticks.js';
import { TrendsService } from './trends/trends-service.js';
import type { DomainDeps } from './create-domain.js';

export interface WatchingDeps extends DomainDeps {
  cursors: Cursors;
  connections: ConnectionsSlice;
  onProviderCall: (attempt: HttpAttempt) => void;
}

/** What is seen in the market: signals, and the trends in them. */
export interface Watching {
  readonly signals: SignalsService;
  readonly signalQueries: SignalQueries;
  readonly stream: SignalStream;
  readonly collectors: CollectorsService;
  readonly backfill: SandboxBackfill;
  readonly trends: TrendsService;
  readonly trendList: TrendList;
  readonly trendQueries: TrendQueries;
  readonly readings: TrendReadings;
  readonly ticks: TrendTicks;
  /** Closes connections to providers. */
  close(): Promise<void>;
}

/** Collectors, signals, trends and the stream of both. */
export function createWatching(deps: WatchingDeps): Watching {
  const { db, clock, logger, wake, jobs, cursors, connections, onProviderCall } = deps;
  const signals = new SignalsService({ db, clock, jobs });
  const collectors = createCollectors({
    ...deps,
    signals,
    connections: connections.tokenSources,
    limitsOf: (provider) => connections.providerClients.backgroundLimitsOf(provider),
    onProviderCall,
  });
  const trendQueries = new TrendQueries(db);
  const facts = new TrendFacts(db);
  const late = { lock: SEAL_LOCK_EXCLUSIVE, take: LATE_KEYWORDS_TAKE };
  const trends = new TrendsService({ db, clock, logger, wake, late });
  const readings = new TrendReadings({ db, clock, sealedThrough: () => trends.sealedThrough() });
  const log = new SignalLog(db);
  const tail = new SignalTail({ log, wake, logger });
  const reader = new TickReader({ db, clock, queries: trendQueries, readings });
  return {
    signals,
    signalQueries: new SignalQueries(db, cursors),
    stream: new SignalStream({ log, tail, facts, topicsOf: topicsOfSubject, clock, logger }),
    collectors: collectors.service,
    backfill: collectors.backfill,
    trends,
    trendList: new TrendList(db, cursors),
    trendQueries,
    readings,
    ticks: new TrendTicks({ reader, facts, touched: tail, wake, logger }),
    close: () => collectors.close(),
  };
}
