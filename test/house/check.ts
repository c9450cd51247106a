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

async function runSteps(chosen: readonly Step[]): Promise<boolean> {
  const rows: string[] = [];
  let areOk = true;
  for (const step of chosen) {
    const startedAt = performance.now();
    const outcome = await outcomeOf(step);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
    if (outcome.output.trim() !== '' && (!outcome.isOk || step.name === 'sizes')) {
      process.stdout.write(`\n── ${step.name}\n${outcome.output.trimEnd()}\n`);
    }
    rows.push(
      `${outcome.isOk ? 'ok  ' : 'FAIL'} ${seconds} s  ${step.name.padEnd(14)} ${outcome.note ?? ''}`.trimEnd(),
    );
    areOk &&= outcome.isOk;
  }
  process.stdout.write(`\n${rows.join('\n')}\n\n`);
  return areOk;
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
