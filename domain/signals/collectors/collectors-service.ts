import type { Actor } from '#domain/accounts/actor.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { SessionLocks } from '#infra/postgres/session-locks.js';
import type { ProviderMode } from '#infra/provider-config.js';
import type { Logger } from '#observability/logger.js';
import { type Platform, PLATFORM_IDS, PLATFORMS } from '#schema/signals/signal.values.js';
import { COLLECT_ATTEMPTS, type CollectPlatformPayload, collectPlatformJob } from '#schema/signals/signals.jobs.js';
import type { SignalsService } from '../signals-service.js';
import { CallGuard } from './call-guard.js';
import { CollectContext } from './collect-context.js';
import { concludeRun, isExpected, type RunKind, type RunTally, type RunTrigger } from './collector-run.js';
import type { CollectorRunStore } from './collector-run-store.js';
import type { PlatformCollector } from './platform-collector.js';
import type { KeywordProposals } from './propose-keywords.js';
import { CLOSED_BREAKER } from '../../providers/provider-breaker.js';
import type { ProviderBreakerStore } from '../../providers/provider-breaker-store.js';
import type { ProviderBudgetStore } from '../../providers/provider-budget-store.js';
import { mayRefreshTrends } from './refresh-right.js';
import { type SignalSource, sourceStatus } from './source-status.js';
import type { TrackedKeywordStore } from './tracked-keyword-store.js';

export interface CollectorsServiceDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  jobs: Jobs;
  signals: SignalsService;
  collectors: readonly PlatformCollector[];
  modeOf: (collector: PlatformCollector) => ProviderMode;
  breakers: ProviderBreakerStore;
  budgets: ProviderBudgetStore;
  runs: CollectorRunStore;
  followed: TrackedKeywordStore;
  proposals: KeywordProposals;
  locks: SessionLocks;
  /** The sandbox's past goes first; its collectors wait. */
  backfill: { isPending(): Promise<boolean> };
}

export interface RefreshedPlatform {
  platform: Platform;
  status: 'QUEUED' | 'ALREADY_RUNNING' | 'UNCONFIGURED' | 'BREAKER_OPEN';
}

const PLAN: Statement = { name: 'refresh-plan', text: 'SELECT plan FROM workspaces WHERE id = $1' };
/** A run that takes longer than this, wall milliseconds, hangs and is cut off. */
const LONGEST_RUN_MS = 8 * 60_000;
/** A RUNNING row older than this, product milliseconds, belongs to a worker that was killed. */
const STALE_RUN_MS = 15 * 60_000;
const ADOPTED_AT_ONCE = 200;
const ADOPTED_FROM_SCORE = 15;
const RUNS_KEPT_MS = 30 * 24 * 3_600_000;

/** Collecting: runs, what `sources` shows, and refreshing by hand. */
export class CollectorsService {
  constructor(private readonly deps: CollectorsServiceDeps) {}

  /**
   * Collects once and records the run. Resolves to undefined, with nothing recorded, when there is nothing to do: another
   * worker is at it, the platform has no keys, or has nothing of this kind. Provider failures end up in the run, not here.
   */
  async run(actor: Actor, request: CollectPlatformPayload, signal?: AbortSignal): Promise<RunTally | undefined> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Only the product itself runs collectors.');
    const collector = this.deps.collectors.find(({ platform }) => platform === request.platform);
    if (!collector || !canDo(collector, request.kind)) return undefined;
    const mode = this.deps.modeOf(collector);
    if (mode === 'unconfigured') return undefined;
    if (mode === 'sandbox' && (await this.deps.backfill.isPending())) return undefined;
    const key = PLATFORM_IDS[request.platform] * 10 + (request.kind === 'DISCOVERY' ? 1 : 2);
    return this.deps.locks.run(key, () => this.runLocked(actor, request, { collector, mode, signal }));
  }

  /** How collecting goes, platform by platform. Nothing in it is of one workspace. */
  async sources(_actor: Actor): Promise<SignalSource[]> {
    const [runs, breakers] = await Promise.all([this.deps.runs.newest(), this.deps.breakers.readAll()]);
    return PLATFORMS.flatMap((platform) => {
      const collector = this.deps.collectors.find((one) => one.platform === platform);
      if (!collector) return [];
      const mode = this.deps.modeOf(collector);
      const breaker = breakers.get(collector.provider) ?? CLOSED_BREAKER;
      const run = runs.get(platform);
      return [
        {
          platform,
          status: sourceStatus(mode, { breaker, now: this.deps.clock.now() }, run?.lastFinished),
          mode: mode.toUpperCase() as SignalSource['mode'],
          lastRun: run?.last ?? null,
          breaker: { state: breaker.state, retryAt: breaker.state === 'CLOSED' ? null : breaker.retryAt },
        },
      ];
    });
  }

  /**
   * Starts a collection by hand; the same wish twice is one job.
   * @throws AppError FORBIDDEN without the right (mayRefreshTrends).
   */
  async refresh(actor: Actor, platforms: readonly Platform[] = PLATFORMS): Promise<RefreshedPlatform[]> {
    if (!(await this.canRefresh(actor))) {
      throw new AppError(
        'FORBIDDEN',
        'Collecting on demand needs an owner or admin on the Professional plan or above.',
      );
    }
    const sources = new Map((await this.sources(actor)).map((source) => [source.platform, source]));
    const answers = [...new Set(platforms)].map((platform): RefreshedPlatform => {
      const source = sources.get(platform);
      return { platform, status: source ? this.refreshStatus(source) : 'UNCONFIGURED' };
    });
    const wanted = answers
      .filter(({ status }) => status === 'QUEUED')
      .flatMap(({ platform }) => this.jobsOf(platform, 'MANUAL'));
    await this.deps.jobs.addMany(undefined, wanted);
    return answers;
  }

  /** One run of everything that is configured; after the backfill, so that the present follows the past at once. */
  async collectAll(actor: Actor): Promise<void> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Only the product itself collects everything.');
    const wanted = (await this.sources(actor)).filter(({ mode }) => mode !== 'UNCONFIGURED');
    await this.deps.jobs.addMany(
      undefined,
      wanted.flatMap(({ platform }) => this.jobsOf(platform, 'SCHEDULE')),
    );
  }

  /** Whether refresh() would be allowed; what the viewer is told. */
  async canRefresh(actor: Actor): Promise<boolean> {
    if (actor.kind !== 'user') return mayRefreshTrends(actor, undefined);
    const { workspaceId, userId } = actor;
    const db = this.deps.db.as({ workspaceId, userId });
    const [workspace] = await db.query<{ plan: string }>(PLAN, [workspaceId]);
    return mayRefreshTrends(actor, workspace?.plan);
  }

  /** Follows everywhere what rises somewhere, and drops what is of no use any more. */
  async discoverKeywords(actor: Actor): Promise<void> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Only the product itself chooses what is followed.');
    await this.deps.followed.adoptRising(ADOPTED_AT_ONCE, ADOPTED_FROM_SCORE);
    await this.deps.followed.prune();
    await this.deps.budgets.forgetOld();
    await this.deps.runs.forgetBefore(new Date(this.deps.clock.now().getTime() - RUNS_KEPT_MS));
  }

  private async runLocked(
    actor: Actor,
    request: CollectPlatformPayload,
    { collector, mode, signal }: { collector: PlatformCollector; mode: ProviderMode; signal: AbortSignal | undefined },
  ): Promise<RunTally> {
    const { clock, logger, signals, runs } = this.deps;
    const runId = await runs.open(request);
    const deadline = AbortSignal.timeout(LONGEST_RUN_MS);
    const context = new CollectContext({
      actor,
      clock,
      signals,
      guard: new CallGuard(this.deps, collector.provider, mode),
      origin: mode === 'sandbox' ? 'SANDBOX' : 'LIVE',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    await this.collect(collector, request.kind, context);
    const { tally } = context;
    const conclusion = concludeRun(tally);
    await runs.close(runId, tally, conclusion);
    const { collected, persisted, failed } = tally;
    const facts = { platform: request.platform, kind: request.kind, ...conclusion, collected, persisted, failed };
    const isQuiet = conclusion.status === 'SUCCEEDED' || conclusion.status === 'SKIPPED';
    const fault = [tally.stop, tally.lastFailure].find((error) => error !== undefined && !isExpected(error));
    logger[isQuiet ? 'info' : 'warn']({ ...facts, ...(fault !== undefined && { err: fault }) }, 'collector run ended');
    return tally;
  }

  /** Whatever happens, what was read is stored and the tally tells the rest. */
  private async collect(collector: PlatformCollector, kind: RunKind, context: CollectContext): Promise<void> {
    const { tally } = context;
    try {
      if (kind === 'TRACKING') await collector.track?.(context);
      else await collector.discover?.(context);
    } catch (error) {
      tally.stop ??= error;
    }
    const keep = async () => {
      await context.flush();
      await this.deps.proposals.follow(context.proposed);
    };
    await keep().catch((error: unknown) => (tally.stop ??= error));
  }

  private refreshStatus(source: SignalSource): RefreshedPlatform['status'] {
    if (source.mode === 'UNCONFIGURED') return 'UNCONFIGURED';
    const { breaker, lastRun } = source;
    const now = this.deps.clock.now();
    if (breaker.state === 'OPEN' && breaker.retryAt && breaker.retryAt > now) return 'BREAKER_OPEN';
    const isRunning = lastRun?.status === 'RUNNING' && now.getTime() - lastRun.startedAt.getTime() < STALE_RUN_MS;
    return isRunning ? 'ALREADY_RUNNING' : 'QUEUED';
  }

  private jobsOf(platform: Platform, trigger: RunTrigger) {
    const collector = this.deps.collectors.find((one) => one.platform === platform);
    const kinds = (['DISCOVERY', 'TRACKING'] as const).filter((kind) => collector && canDo(collector, kind));
    return kinds.map((kind) => {
      const payload: CollectPlatformPayload = { platform, kind, trigger };
      const options = { key: `collect:${platform}:${kind}:${trigger}`, maxAttempts: COLLECT_ATTEMPTS };
      return { name: collectPlatformJob.name, payload, options };
    });
  }
}

function canDo(collector: PlatformCollector, kind: RunKind): boolean {
  return kind === 'DISCOVERY' ? collector.discover !== undefined : collector.track !== undefined;
}
