import type { Command } from 'commander';
import { type ClockOrigin, parseClockOrigin } from '#infra/clock.js';
import { readConfig } from '#infra/config.js';
import { type ProcessArgs, type ProcessMain, runProcess, type RunningProcess } from '#infra/process/run-process.js';
import { UsageError } from './command-failure.js';

interface ProcessOptions {
  clock?: ClockOrigin;
  /** Of the sandbox alone. */
  replay?: string;
  seed?: number;
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
  for (const door of DOORS) {
    const command = add(program, door);
    if (door.name === 'sandbox') addWorldOptions(command);
  }
}

/** What the sandbox's world is made of; `start` hands the same options on. */
export function addWorldOptions(command: Command): void {
  command
    .option('--replay <file>', "a recorded CSV is the sandbox's world (the columns of `signals import`)")
    .option('--seed <number>', "seed of the sandbox's world; of its first start only", parseSeed);
}

function parseSeed(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--seed wants a whole number of at most 15 digits, got ${text}`);
}

function add(program: Command, door: Door): Command {
  return program
    .command(door.name)
    .description(door.description)
    .option('--clock <wallMs:clockMs:speed>', 'the product clock, as its supervisor hands it down', parseClock)
    .action(async (options: ProcessOptions) => {
      await runProcess(door.name, (given) => runTraced(door, { ...options, ...given }), options);
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
