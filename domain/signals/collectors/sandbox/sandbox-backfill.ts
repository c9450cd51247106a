import type { Actor } from '#domain/accounts/actor.js';
import { type Clock, DAY_MS, HOUR_MS, hourOf } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { SessionLocks } from '#infra/postgres/session-locks.js';
import type { Logger } from '#observability/logger.js';
import { SIGNAL_BATCH_LIMIT } from '#schema/signals/signal.rules.js';
import type { Platform } from '#schema/signals/signal.values.js';
import { normaliseKeyword } from '../../keyword-normaliser.js';
import type { SignalDraft } from '../../signal-draft.js';
import type { SignalsService } from '../../signals-service.js';
import { hashtagOf } from '../hashtag.js';
import type { ProviderBudgetStore } from '../../../providers/provider-budget-store.js';
import type { TrackedKeywordStore } from '../tracked-keyword-store.js';
import { xCounterId } from '../x/x-collector.js';
import { SandboxHistoryGateway } from './sandbox-history.gateway.js';
import type { HistoryLine } from './sandbox-history.replies.js';

const LOCK_KEY = 999;

/**
 * Planned once. A database that holds more than what sandbox collectors brought is not empty: its plan is born finished.
 */
const PLAN: Statement = {
  name: 'backfill-plan',
  text: `INSERT INTO sandbox_backfill (from_at, to_at, recorded_through, finished_at)
    SELECT $1, $2, $1, CASE WHEN EXISTS (SELECT FROM signal_hourly_rollups WHERE origin <> 3) THEN $2::timestamptz END
    ON CONFLICT DO NOTHING`,
};
const READ: Statement = {
  name: 'backfill-read',
  text: 'SELECT from_at, to_at, recorded_through, finished_at FROM sandbox_backfill',
};
const ADVANCE: Statement = {
  name: 'backfill-advance',
  text: 'UPDATE sandbox_backfill SET recorded_through = greatest(recorded_through, $1)',
};
const FINISH: Statement = {
  name: 'backfill-finish',
  text: 'UPDATE sandbox_backfill SET recorded_through = to_at, finished_at = $1',
};

interface BackfillRow {
  from_at: Date;
  to_at: Date;
  recorded_through: Date;
  finished_at: Date | null;
}

export interface SandboxBackfillDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  signals: SignalsService;
  followed: TrackedKeywordStore;
  budgets: ProviderBudgetStore;
  locks: SessionLocks;
  /** Days of the sandbox's past that an empty product is given. */
  backfillDays: number;
}

/** Called after each stored batch with the hour up to which everything is stored; scoring may seal so far. */
export type OnRecorded = (through: Date) => Promise<void>;

/** Streams the sandbox's past into an empty product, oldest first, through the same recording as everything else. */
export class SandboxBackfill {
  constructor(private readonly deps: SandboxBackfillDeps) {}

  /**
   * Plans the backfill if the product is empty and sandboxed, and works it off. Killed, it goes on from the last stored
   * hour; ids are the providers' own, so nothing counts twice. Resolves to whether anything was recorded.
   * @throws ProviderFailure when the sandbox is not up (the job is tried again).
   */
  async run(actor: Actor, onRecorded?: OnRecorded, signal?: AbortSignal): Promise<boolean> {
    const origin = this.sandboxOrigin();
    if (!origin) return false;
    const done = await this.deps.locks.run(LOCK_KEY, async () => {
      const now = this.deps.clock.now();
      await this.deps.db.query(PLAN, [hourOf(new Date(now.getTime() - this.deps.backfillDays * DAY_MS)), now]);
      const [plan] = await this.deps.db.query<BackfillRow>(READ);
      if (!plan || plan.finished_at) return false;
      await this.work(actor, plan, { gateway: new SandboxHistoryGateway(origin), onRecorded, signal });
      return true;
    });
    return done ?? false;
  }

  /** True until the backfill is through: sandbox collectors wait for it, so that hours come in order. */
  async isPending(): Promise<boolean> {
    if (!this.sandboxOrigin()) return false;
    const [plan] = await this.deps.db.query<BackfillRow>(READ);
    return !plan?.finished_at;
  }

  /**
   * Up to where recording has come while a backfill is under way: scoring must not seal beyond, because older hours are
   * still to come. Undefined when there is none under way.
   */
  async recordedThrough(): Promise<Date | undefined> {
    const [plan] = await this.deps.db.query<BackfillRow>(READ);
    return plan && !plan.finished_at ? plan.recorded_through : undefined;
  }

  private async work(
    actor: Actor,
    plan: BackfillRow,
    how: { gateway: SandboxHistoryGateway; onRecorded: OnRecorded | undefined; signal: AbortSignal | undefined },
  ): Promise<void> {
    const { db, clock, logger } = this.deps;
    const startedAt = performance.now();
    let recorded = 0;
    const store = async (drafts: SignalDraft[], through: Date) => {
      for (let from = 0; from < drafts.length; from += SIGNAL_BATCH_LIMIT) {
        const batch = drafts.slice(from, from + SIGNAL_BATCH_LIMIT);
        const { accepted } = await this.deps.signals.record(actor, batch, { origin: 'SANDBOX', isNews: false });
        recorded += accepted;
      }
      await db.query(ADVANCE, [through]);
      await how.onRecorded?.(through);
    };
    await this.stream(plan, how, store);
    await this.followSeeds(await how.gateway.tracked(how.signal));
    await this.deps.followed.markSeedsRead(plan.to_at);
    await db.query(FINISH, [clock.now()]);
    const durationMs = Math.round(performance.now() - startedAt);
    logger.info({ recorded, durationMs }, 'the sandbox history is recorded');
  }

  /** Cuts the feed into batches that end with an hour, so that a stored hour is a whole one; one is stored while the next is read. */
  private async stream(
    plan: BackfillRow,
    { gateway, signal }: { gateway: SandboxHistoryGateway; signal: AbortSignal | undefined },
    store: (drafts: SignalDraft[], through: Date) => Promise<void>,
  ): Promise<void> {
    let batch: SignalDraft[] = [];
    let storing = Promise.resolve();
    const storeNext = async (through: Date) => {
      await storing;
      storing = store(batch, through);
      storing.catch(() => undefined); // awaited above and below; until then it must not count as unhandled
      batch = [];
    };
    let hourMs = plan.recorded_through.getTime();
    for await (const lines of gateway.history({ from: plan.recorded_through, to: plan.to_at }, signal)) {
      for (const line of lines) {
        const draft = this.draftOf(line);
        const lineHourMs = hourOf(draft.observedAt).getTime();
        if (lineHourMs > hourMs && batch.length >= SIGNAL_BATCH_LIMIT - 500) {
          await storeNext(new Date(lineHourMs));
        }
        hourMs = Math.max(hourMs, lineHourMs);
        batch.push(draft);
      }
    }
    await storeNext(new Date(Math.min(hourMs + HOUR_MS, plan.to_at.getTime())));
    await storing;
  }

  /** A counter's id holds the normalised keyword, so that the first live reading replaces it. */
  private draftOf(line: HistoryLine): SignalDraft {
    const observedAt = new Date(line.observedAt);
    const { engagement, author, title, url, imageUrl, metric } = line;
    const isXCounter = line.platform === 'X' && line.kind === 'COUNTER';
    const keyword = isXCounter ? normaliseKeyword(line.keyword)?.keyword : undefined;
    const externalId = keyword ? xCounterId(keyword, observedAt) : line.externalId;
    const optional = { engagement, author, title, url, imageUrl, metric, externalId };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return { platform: line.platform, keyword: line.keyword, kind: line.kind, observedAt, count: line.count, ...given };
  }

  /** What the feed covers is followed from now on, on the same platforms. */
  private async followSeeds(tracked: { keyword: string; platforms: Platform[] }[]): Promise<void> {
    const byPlatform = new Map<Platform, { keyword: string; priority: number }[]>();
    for (const { keyword, platforms } of tracked) {
      const normalised = normaliseKeyword(keyword);
      for (const platform of normalised ? platforms : []) {
        const list = byPlatform.get(platform) ?? [];
        byPlatform.set(platform, [...list, { keyword: normalised!.keyword, priority: 0.3 }]);
      }
    }
    // Its past was read with these hashtags: they are among the 30 of these 7 days.
    for (const { keyword } of byPlatform.get('INSTAGRAM') ?? [])
      await this.deps.budgets.takeHashtag(hashtagOf(keyword));
    for (const [platform, keywords] of byPlatform) {
      await this.deps.followed.follow(keywords, { platforms: [platform], source: 'SEEDED' });
    }
  }

  /** Where the sandbox listens: the origin of any provider that is in sandbox mode. */
  private sandboxOrigin(): string | undefined {
    const { x, tiktok, etsy, instagram, pinterest, googleTrends } = this.deps.config.providers;
    const sandboxed = [x, tiktok, etsy, instagram, pinterest, googleTrends].find(({ mode }) => mode === 'sandbox');
    return sandboxed && new URL(sandboxed.baseUrl).origin;
  }
}
