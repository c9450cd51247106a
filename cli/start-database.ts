import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '#infra/config.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';
import type { Logger } from '#observability/logger.js';

/** The product's database while it runs. */
export interface KeptDatabase {
  readonly url: string;
  readonly isEmbedded: boolean;
  readonly notes: readonly string[];
  stop(): Promise<void>;
}

const LONGEST_PAUSE_MS = 10_000;

/** DATABASE_URL as it is; the embedded PostgreSQL is started, and started again on the same port when it falls. */
export async function keepDatabase(config: Config, logger: Logger): Promise<KeptDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, isEmbedded: false, notes: [], stop: async () => undefined };
  const { dataDir } = config;
  const first = await startEmbeddedPostgres({ dataDir });
  const keeper = new Keeper(first, logger, () => startEmbeddedPostgres({ dataDir, port: first.port }));
  void keeper.watch();
  return { url: first.url, isEmbedded: true, notes: first.notes, stop: () => keeper.stop() };
}

class Keeper {
  private isStopping = false;

  constructor(
    private current: EmbeddedPostgres,
    private readonly logger: Logger,
    private readonly start: () => Promise<EmbeddedPostgres>,
  ) {}

  async watch(): Promise<void> {
    for (;;) {
      const reason = await this.current.exited;
      if (this.hasStopped()) return;
      this.logger.error({ reason }, 'PostgreSQL fell and is started again');
      await this.startAgain();
    }
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.current.release();
  }

  private async startAgain(): Promise<void> {
    for (let pauseMs = 100; !this.hasStopped(); pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        this.current = await this.start();
        if (this.hasStopped()) await this.current.release();
        return;
      } catch (error) {
        this.logger.error({ err: error, pauseMs }, 'PostgreSQL could not be started');
        await sleep(pauseMs);
      }
    }
  }

  /** A method, because it changes while others wait. */
  private hasStopped(): boolean {
    return this.isStopping;
  }
}
