import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchContext, BenchFigure } from './bench.js';

/**
 * `npm run bench -- [name …] [--large]`: runs test/bench/<name>.bench.ts (all without a name), one after the other.
 * Each figure is a JSON line on standard output; a table closes the run on standard error.
 */
async function main(args: readonly string[]): Promise<void> {
  const folder = path.join(process.cwd(), 'test', 'bench');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.replace('.bench.ts', ''));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No benchmark named ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  // Any command of the program brings dist/ up to date: what is measured runs from it, as it is deployed.
  execFileSync(process.execPath, ['cli/podpusher.mjs', '--help'], { stdio: 'ignore' });
  const figures: (BenchFigure & { bench: string })[] = [];
  for (const name of wanted.length > 0 ? wanted : known) {
    const { bench } = (await import(pathToFileURL(path.join(folder, `${name}.bench.ts`)).href)) as { bench: Bench };
    process.stderr.write(`\n${bench.name}: ${bench.about}\n`);
    await bench.run(contextOf(bench, figures, args.includes('--large')));
  }
  process.stderr.write(`\n${tableOf(figures)}\n`);
}

function contextOf(bench: Bench, figures: (BenchFigure & { bench: string })[], isLarge: boolean): BenchContext {
  return {
    isLarge,
    say: (text) => process.stderr.write(`  ${text}\n`),
    report: (figure) => {
      figures.push({ bench: bench.name, ...figure });
      process.stdout.write(`${JSON.stringify({ bench: bench.name, ...figure })}\n`);
    },
  };
}

function tableOf(figures: readonly (BenchFigure & { bench: string })[]): string {
  const rows = figures.map((figure) => [
    figure.bench,
    figure.case,
    `${Number(figure.value.toPrecision(4))} ${figure.unit}`,
    Object.entries(figure.ratios ?? {})
      .map(([peer, ratio]) => `${ratio.toFixed(2)} × ${peer}`)
      .join(', '),
    figure.goal ?? '',
  ]);
  const table = [['bench', 'case', 'measured', 'against', 'goal'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
