import { createLogger, type Logger } from '#observability/logger.js';
import { ConfigError, EX_CONFIG } from '../config.js';
import { describePortOwner } from './port-owner.js';
import type { ProcessArgs, ProcessName } from './settings.js';

export type { ProcessArgs } from './settings.js';

/** A process that serves. */
export interface RunningProcess {
  /** Stops accepting, drains, closes; within 8 s; calling it again does no harm. */
  stop(): Promise<void>;
  /** Where it can be reached, for the log. */
  readonly address?: string;
  /** Rejects when it can no longer do its work; the process then ends, and its supervisor starts it again. */
  readonly failed?: Promise<never>;
}

export type ProcessMain = (args: ProcessArgs) => Promise<RunningProcess>;

/** What a child tells its supervisor. */
export type ChildMessage = { kind: 'ready'; address?: string } | { kind: 'failed'; message: string };

const STOP_LIMIT_MS = 9000;

/**
 * Runs a process to its end: tells the supervisor when it is ready, stops it on SIGTERM, SIGINT and when the supervisor
 * has gone, and exits: 0 after a stop, 1 after a failure, EX_CONFIG for a wrong configuration.
 */
export async function runProcess(name: ProcessName, main: ProcessMain, args: ProcessArgs): Promise<void> {
  const logger = createLogger({ level: 'info', process: name });
  const stopAsked = untilStopAsked();
  exitOnCrash(logger);
  try {
    const running = await main(args);
    tell({ kind: 'ready', ...(running.address ? { address: running.address } : {}) });
    await Promise.race([stopAsked, ...(running.failed ? [running.failed] : [])]);
    await withLimit(running.stop(), STOP_LIMIT_MS);
    process.exit(0);
  } catch (error) {
    const message = describeFailure(error);
    tell({ kind: 'failed', message });
    process.stderr.write(`${name}: ${message}\n`);
    logger.flush();
    process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
  }
}

/** Resolves at the first SIGTERM, SIGINT or, for a child, when its supervisor has gone, however that ended. */
export function untilStopAsked(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal));
    if (process.send) process.on('disconnect', () => resolve('disconnect'));
  });
}

/** A failure of start in words that tell what to do. */
export function describeFailure(error: unknown): string {
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE' && port) return describePortOwner(port, address);
  return error instanceof Error ? error.message : String(error);
}

function tell(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

function exitOnCrash(logger: Logger): void {
  const crash = (error: unknown): void => {
    logger.fatal({ err: error }, 'crashed');
    logger.flush();
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

async function withLimit(work: Promise<void>, limitMs: number): Promise<void> {
  const limit = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`did not stop within ${limitMs} ms`)), limitMs).unref(),
  );
  await Promise.race([work, limit]);
}
