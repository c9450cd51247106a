import { spawnSync } from 'node:child_process';
import { type Outcome, ROOT, type Step, steps } from './steps.js';

/**
 * `npm run check [-- --only name,name] [-- --no-tests]`: every step runs, also after one has failed, so that one run tells
 * all. The tests come last: their closing line is the last line printed. Exit code 1 when any step or test failed.
 */
async function main(args: readonly string[]): Promise<number> {
  const only = valueOf(args, '--only')?.split(',');
  const chosen = only ? steps.filter((step) => only.includes(step.name)) : steps;
  if (only && chosen.length < only.length) {
    process.stderr.write(`--only knows: ${steps.map((step) => step.name).join(', ')}\n`);
    return 2;
  }
  const areOk = await runSteps(chosen);
  if (only || args.includes('--no-tests')) return areOk ? 0 : 1;
  const tests = spawnSync('npm', ['test', '--silent'], { cwd: ROOT, stdio: 'inherit' });
  return areOk && tests.status === 0 ? 0 : 1;
}

/** As many as the smallest machine that runs this has processors. */
const AT_ONCE = 2;

async function runSteps(chosen: readonly Step[]): Promise<boolean> {
  const outcomes: Reported[] = [];
  const waiting = [...chosen.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next[0]] = await report(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  process.stdout.write(`\n${outcomes.map(({ row }) => row).join('\n')}\n\n`);
  return outcomes.every(({ isOk }) => isOk);
}

interface Reported {
  isOk: boolean;
  row: string;
}

/** Runs a step and prints what a reader needs to see of it. */
async function report(step: Step): Promise<Reported> {
  const startedAt = performance.now();
  const { isOk, output, note = '' } = await outcomeOf(step);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  if (output.trim() !== '' && (!isOk || step.name === 'sizes')) {
    process.stdout.write(`\n── ${step.name}\n${output.trimEnd()}\n`);
  }
  return { isOk, row: `${isOk ? 'ok  ' : 'FAIL'} ${seconds} s  ${step.name.padEnd(14)} ${note}`.trimEnd() };
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { isOk: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}

process.exitCode = await main(process.argv.slice(2));
