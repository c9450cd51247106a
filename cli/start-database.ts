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
  let current = await startEmbeddedPostgres({ dataDir: config.dataDir });
  let isStopping = false;
  const watch = async (): Promise<void> => {
    const reason = await current.exited;
    if (isStopping) return;
    logger.error({ reason }, 'PostgreSQL fell and is started again');
    const again = await startAgain(config, current.port, () => isStopping, logger);
    if (!again) return;
    current = again;
    if (isStopping) await current.release();
    else void watch();
  };
  void watch();
  const stop = async (): Promise<void> => {
    isStopping = true;
    await current.release();
  };
  return { url: current.url, isEmbedded: true, notes: current.notes, stop };
}

async function startAgain(
  config: Config,
  port: number,
  isStopping: () => boolean,
  logger: Logger,
): Promise<EmbeddedPostgres | undefined> {
  for (let pauseMs = 100; !isStopping(); pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await startEmbeddedPostgres({ dataDir: config.dataDir, port });
    } catch (error) {
      logger.error({ err: error, pauseMs }, 'PostgreSQL could not be started');
      await sleep(pauseMs);
    }
  }
  return undefined;
}
