import { childEnvironment, type Config } from '#infra/config.js';
import { formatClockOrigin } from '#infra/clock.js';
import { migrateUp } from '#infra/postgres/migrator.js';
import { untilStopAsked } from '#infra/process/run-process.js';
import { readSettings } from '#infra/process/settings.js';
import { secretKeyText } from '#infra/secret-key.js';
import { calledProviders } from '#infra/provider-config.js';
import { migrations } from '#migrations/index.js';
import type { Logger } from '#observability/logger.js';
import { formatBanner, isMailCaught } from './banner.js';
import { ensureDemoAccount } from './demo-account.js';
import { childScript, restartOnChange, startWebServer } from './dev-mode.js';
import { installationRoot } from './root.js';
import { startSharedClock } from './start-clock.js';
import { keepDatabase, type KeptDatabase } from './start-database.js';
import { type ChildSpec, Supervisor } from './supervisor.js';
import { buildWebIfStale } from './web-build.js';

export interface StartOptions {
  /** Product milliseconds in a wall millisecond. */
  speed: number;
  dev: boolean;
  /** A recorded CSV to be the sandbox's world. */
  replay?: string;
  /** Seed of the sandbox's world, at its first start. */
  seed?: number;
}

/** What has been started so far; undone in reverse order. */
type Undo = () => Promise<void> | void;

/** Starts the product and runs it until SIGTERM or SIGINT, then stops it within 10 s. */
export async function startProduct(options: StartOptions): Promise<void> {
  const startedAt = performance.now();
  const { config, logger } = readSettings('start');
  const undo: Undo[] = [];
  const stopAsked = untilStopAsked();
  let isStopped = false;
  const work = bringUp({ config, logger, options, undo }).then((banner) => {
    if (!isStopped) process.stdout.write(banner(Math.round(performance.now() - startedAt)));
  });
  try {
    await Promise.race([work, stopAsked]);
    await stopAsked;
  } finally {
    isStopped = true;
    work.catch(() => undefined);
    await undoAll(undo, logger);
  }
  process.exit(0);
}

interface Start {
  config: Config;
  logger: Logger;
  options: StartOptions;
  undo: Undo[];
}

async function bringUp(start: Start): Promise<(tookMs: number) => string> {
  const { config, logger, options, undo } = start;
  const root = installationRoot();
  const secretKey = secretKeyText(config);
  const [database, webNotes] = await Promise.all([
    openDatabase(config, logger, undo),
    options.dev ? [] : buildWebIfStale(root),
  ]);
  await migrateUp(database.url, migrations);
  const clock = startSharedClock(config.dataDir, options.speed);
  undo.push(() => clock.stop());
  const env = childEnvironment({ DATABASE_URL: database.url, SECRET_KEY: secretKey });
  const clockArgs = clock.origin ? ['--clock', formatClockOrigin(clock.origin)] : [];
  const toSpec = (name: string): ChildSpec => ({
    name,
    env,
    args: [...childScript(root, options.dev), name, ...clockArgs, ...(name === 'sandbox' ? worldArgs(options) : [])],
  });
  const supervisor = new Supervisor(logger);
  undo.push(() => supervisor.stop());
  const names = processesFor(config);
  const [demo] = await Promise.all([
    database.isEmbedded && !config.isProduction ? ensureDemoAccount(config, database.url) : undefined,
    ...names.map((name) => supervisor.start(toSpec(name))),
  ]);
  const webAddress = options.dev ? await startDevelopment({ start, root, supervisor, names }) : config.publicUrl;
  const notes = [...database.notes, ...webNotes];
  return (tookMs) => formatBanner({ config, demo, notes, webAddress, tookMs, speed: options.speed, database });
}

async function openDatabase(config: Config, logger: Logger, undo: Undo[]): Promise<KeptDatabase> {
  const database = await keepDatabase(config, logger);
  undo.push(() => database.stop());
  return database;
}

function worldArgs({ replay, seed }: StartOptions): string[] {
  return [
    ...(replay === undefined ? [] : ['--replay', replay]),
    ...(seed === undefined ? [] : ['--seed', String(seed)]),
  ];
}

/** The sandbox only where some provider has no keys, or mail no server. */
function processesFor(config: Config): string[] {
  const needsSandbox =
    isMailCaught(config) || calledProviders(config.providers).some(([, { mode }]) => mode === 'sandbox');
  return [...(needsSandbox ? ['sandbox'] : []), 'worker', 'api'];
}

interface Development {
  start: Start;
  root: string;
  supervisor: Supervisor;
  names: readonly string[];
}

async function startDevelopment({ start, root, supervisor, names }: Development): Promise<string> {
  const { logger, config } = start;
  start.undo.push(restartOnChange({ root, supervisor, names, logger }));
  return (await startWebServer(root, supervisor)) ?? config.publicUrl;
}

async function undoAll(undo: readonly Undo[], logger: Logger): Promise<void> {
  for (const step of [...undo].reverse()) {
    try {
      await step();
    } catch (error) {
      logger.error({ err: error }, 'a part could not be stopped');
    }
  }
}
