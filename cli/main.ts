import { Command, CommanderError } from 'commander';
import { ConfigError, EX_CONFIG } from '#infra/config.js';
import { describeFailure } from '#infra/process/run-process.js';
import { UsageError } from './command-failure.js';

type Register = (program: Command) => void;
type Load = () => Promise<{ register: Register }>;

const processes: Load = () => import('./process-commands.js');
const personalData: Load = () => import('./personal-data-command.js');

/** Every command, in the order of the help. Only the module of the command that runs is loaded. */
const COMMANDS: Readonly<Record<string, Load>> = {
  start: () => import('./start-command.js'),
  api: processes,
  worker: processes,
  sandbox: processes,
  migrate: () => import('./migrate-command.js'),
  account: () => import('./account-command.js'),
  key: () => import('./key-command.js'),
  export: personalData,
  erase: personalData,
  secrets: () => import('./secrets-command.js'),
  signals: () => import('./signals-command.js'),
  trends: () => import('./trends-command.js'),
  billing: () => import('./billing-command.js'),
  doctor: () => import('./doctor-command.js'),
};

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Runs one command. Sets the exit code: 0 done, 1 failed, 2 wrong usage, 78 wrong configuration. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('podpusher')
    .description('Sees what begins to trend and takes print-on-demand sellers from that signal to a live listing.')
    .showHelpAfterError('(podpusher --help lists every command)')
    .exitOverride();
  try {
    const registers = await loadFor(args);
    for (const register of registers) register(program);
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

async function loadFor(args: readonly string[]): Promise<Set<Register>> {
  const wanted = args.find((arg) => !arg.startsWith('-'));
  const own = wanted === undefined ? undefined : COMMANDS[wanted];
  const loads = own ? [own] : [...new Set(Object.values(COMMANDS))];
  const modules = await Promise.all(loads.map((load) => load()));
  return new Set(modules.map(({ register }) => register));
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  process.stderr.write(`podpusher: ${describeFailure(error)}\n`);
  if (error instanceof UsageError) return EXIT_USAGE;
  return error instanceof ConfigError ? EX_CONFIG : EXIT_FAILED;
}
