import { type Clock, type ClockOrigin, createClock, systemClock } from '../clock.js';
import { type Config, readConfig } from '../config.js';
import { createLogger, type Logger } from '#observability/logger.js';
import { readClockOrigin } from './clock-file.js';

export type ProcessName = 'api' | 'worker' | 'sandbox' | 'start' | 'cli';

/** What the caller of a process may tell it. */
export interface ProcessArgs {
  /** The product's clock, handed down by the supervisor; by default the one noted in DATA_DIR, else the wall. */
  clock?: ClockOrigin;
}

/** What every process has before it opens any connection. */
export interface Settings {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
}

/**
 * Reads the environment and makes logger and clock.
 * @throws ConfigError with all faults at once
 */
export function readSettings(name: ProcessName, args: ProcessArgs = {}): Settings {
  const config = readConfig();
  const origin = args.clock ?? readClockOrigin(config.dataDir);
  const isForPeople = name === 'cli' || name === 'start';
  return {
    config,
    logger: createLogger({ level: config.logLevel, process: name, destination: isForPeople ? 'stderr' : 'stdout' }),
    clock: origin ? createClock(origin) : systemClock,
  };
}
