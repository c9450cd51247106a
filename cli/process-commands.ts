import type { Command } from 'commander';
import { type ClockOrigin, parseClockOrigin } from '#infra/clock.js';
import { readConfig } from '#infra/config.js';
import { type ProcessArgs, type ProcessMain, runProcess, type RunningProcess } from '#infra/process/run-process.js';
import { UsageError } from './command-failure.js';

interface ProcessOptions {
  clock?: ClockOrigin;
}

/** `api`, `worker`, `sandbox`: one process each, for deployment and as the supervisor's children. */
export function register(program: Command): void {
  add(program, 'api', 'serve the web client and GraphQL on PORT', async () => (await import('#api/main.js')).main);
  add(program, 'worker', 'run jobs and schedules', async () => (await import('#workers/main.js')).main);
  add(
    program,
    'sandbox',
    'stand in for the providers on SANDBOX_PORT',
    async () => (await import('#sandbox/main.js')).main,
  );
}

type DoorName = 'api' | 'worker' | 'sandbox';

function add(program: Command, name: DoorName, description: string, load: () => Promise<ProcessMain>): void {
  program
    .command(name)
    .description(description)
    .option('--clock <wallMs:clockMs:speed>', 'the product clock, as its supervisor hands it down', parseClock)
    .action(async (options: ProcessOptions) => {
      const args: ProcessArgs = options.clock ? { clock: options.clock } : {};
      await runProcess(name, (given) => runTraced(name, load, given), args);
    });
}

function parseClock(text: string): ClockOrigin {
  try {
    return parseClockOrigin(text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Tracing has to patch modules before they are loaded, so it goes ahead of the door's import; what it holds is sent at the stop. */
async function runTraced(name: DoorName, load: () => Promise<ProcessMain>, args: ProcessArgs): Promise<RunningProcess> {
  if (!readConfig().isTracingOn) return (await load())(args);
  const { startTracing } = await import('#observability/tracing.js');
  const stopTracing = await startTracing(`podpusher-${name}`);
  const running = await (await load())(args);
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await stopTracing();
    },
  };
}
