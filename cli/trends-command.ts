import type { Command } from 'commander';
import { printEvaluation, readBins } from './trends-evaluate.js';
import { scoreAgain } from './trends-score.js';

/** `trends score [--from --to]`, `trends evaluate DIR [--bin 5m|1h]` */
export function register(program: Command): void {
  const trends = program.command('trends').description('score stored signals again, or measure the scorer');
  trends
    .command('score')
    .description('score the stored signals again, with the same result as live')
    .option('--from <time>', 'rewrite hourly scores from this moment on (RFC 3339); default: all')
    .option('--to <time>', 'and up to this one; default: the last sealed hour')
    .option('--json', 'machine-readable output')
    .action(scoreAgain);
  trends
    .command('evaluate')
    .description("score a folder in NAB's form (series CSVs and one JSON of windows) by NAB's rule")
    .argument('<dir>', 'folder')
    .option('--bin <width>', 'only 5m or 1h; default: both', readBins)
    .option('--json', 'machine-readable output')
    .action(printEvaluation);
}
