import { type Clock, systemClock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import { createJobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { type Collectors, createCollectors } from '#domain/signals/collectors/create-collectors.js';
import { KeywordRegistry } from '#domain/signals/keyword-registry.js';
import { SignalsService } from '#domain/signals/signals-service.js';
import { SandboxHistoryGateway } from '#domain/signals/collectors/sandbox/sandbox-history.gateway.js';
import { TrackedKeywordStore } from '#domain/signals/collectors/tracked-keyword-store.js';
import { createLogger } from '#observability/logger.js';
import type { Platform } from '#schema/signals/signal.values.js';

/** A clock that a test moves on; the database, the product and the sandbox are handed the same one. */
export interface MovableClock extends Clock {
  advance(ms: number): void;
}

export function movableClock(): MovableClock {
  let offsetMs = 0;
  return {
    now: () => new Date(systemClock.now().getTime() + offsetMs),
    speed: 1,
    wallMs: (ms) => ms,
    advance: (ms) => void (offsetMs += ms),
  };
}

export interface TestWorkerDeps {
  config: Config;
  db: Database;
  clock: Clock;
  /** Of one call. */
  timeoutMs?: number;
  backfillDays?: number;
}

/** Collectors as a worker process has them, with little patience. */
export function createTestWorker({ config, db, clock, ...given }: TestWorkerDeps): Collectors {
  const jobs = createJobs({ db, clock });
  return createCollectors({
    config,
    db,
    clock,
    jobs,
    signals: new SignalsService({ db, clock, jobs }),
    logger: createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', process: 'test' }),
    http: { timeoutMs: given.timeoutMs ?? 5_000, retries: 0 },
    ...(given.backfillDays && { backfillDays: given.backfillDays }),
  });
}

/** Follows some of the keywords that the sandbox's world holds. Resolves to their texts. */
export async function followSandboxKeywords(
  deps: { db: Database; clock: Clock; sandboxUrl: string },
  platform: Platform,
  limit: number,
): Promise<string[]> {
  const tracked = await new SandboxHistoryGateway(deps.sandboxUrl).tracked();
  const keywords = tracked.filter(({ platforms }) => platforms.includes(platform)).slice(0, limit);
  const rows = keywords.map(({ keyword }) => ({ keyword, display: keyword, priority: 0.5 }));
  await new KeywordRegistry(deps.db, deps.clock).idsOf(rows);
  await new TrackedKeywordStore(deps.db, deps.clock).follow(rows, { platforms: [platform], source: 'SEEDED' });
  return rows.map(({ keyword }) => keyword);
}
