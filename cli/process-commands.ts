import type { Command } from 'commander';
import { type ClockOrigin, parseClockOrigin } from '#infra/clock.js';
import { readConfig } from '#infra/config.js';
import { type ProcessArgs, type ProcessMain, runProcess, type RunningProcess } from '#infra/process/run-process.js';
import { UsageError } from './command-failure.js';

interface ProcessOptions {
  clock?: ClockOrigin;
}

interface Door {
  name: 'api' | 'worker' | 'sandbox';
  description: string;
  load: () => Promise<{ main: ProcessMain }>;
}

const DOORS: readonly Door[] = [
  { name: 'api', description: 'serve the web client and GraphQL on PORT', load: () => import('#api/main.js') },
  { name: 'worker', description: 'run jobs and schedules', load: () => import('#workers/main.js') },
  {
    name: 'sandbox',
    description: 'stand in for the providers on SANDBOX_PORT',
    load: () => import('#sandbox/main.js'),
  },
];

/** `api`, `worker`, `sandbox`: one process each, for deployment and as the supervisor's children. */
export function register(program: Command): void {
  for (const door of DOORS) add(program, door);
}

function add(program: Command, door: Door): void {
  program
    .command(door.name)
    .description(door.description)
    .option('--clock <wallMs:clockMs:speed>', 'the product clock, as its supervisor hands it down', parseClock)
    .action(async (options: ProcessOptions) => {
      const args: ProcessArgs = options.clock ? { clock: options.clock } : {};
      await runProcess(door.name, (given) => runTraced(door, given), args);
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
async function runTraced({ name, load }: Door, args: ProcessArgs): Promise<RunningProcess> {
  if (!readConfig().isTracingOn) return (await load()).main(args);
  const { startTracing } = await import('#observability/tracing.js');
  const stopTracing = await startTracing(`podpusher-${name}`);
  const running = await (await load()).main(args);
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await stopTracing();
    },
  };
}
