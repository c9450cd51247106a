import type { Command } from 'commander';
import { runChecks } from './doctor-checks.js';
import type { Finding } from './doctor-finding.js';
import { createPrinter } from './printer.js';

/** `doctor`: looks at everything the product needs and says what to do. Exit code 1 when something must be done. */
export function register(program: Command): void {
  program
    .command('doctor')
    .description('check configuration, connections, clock, disk, jobs and versions, and say what to do')
    .option('--json', 'machine-readable output')
    .action(async (options: { json?: boolean }) => {
      const findings = await runChecks();
      const isHealthy = findings.every(({ state }) => state !== 'fault');
      createPrinter(options.json === true)({ isHealthy, findings }, findings.map(toLine).join('\n'));
      if (!isHealthy) process.exitCode = 1;
    });
}

const MARKS = { ok: 'ok   ', hint: 'hint ', fault: 'FAULT' } as const;

function toLine({ state, subject, text, remedy }: Finding): string {
  return `${MARKS[state]}  ${subject.padEnd(14)}${text}${remedy ? `\n${' '.repeat(21)}${remedy}` : ''}`;
}
