import { createDomain, type Domain } from '#domain/create-domain.js';
import { type Ground, openGround } from '#infra/process/ground.js';
import { entities } from '#schema/entities.js';
import { createPrinter, type Print } from './printer.js';

/** Options that every command with output has. */
export interface OutputOptions {
  json?: boolean;
}

/** What a command's work gets. */
export interface CommandContext extends Ground {
  readonly domain: Domain;
  readonly print: Print;
}

/**
 * Opens everything a command needs, beside a running product too (its embedded PostgreSQL is joined, not stopped), does
 * the work, and closes it again. Errors reach main.ts, which turns them into one sentence and the exit code.
 */
export async function runCommand(
  options: OutputOptions,
  work: (context: CommandContext) => Promise<void>,
): Promise<void> {
  const ground = await openGround('cli', {}, entities);
  try {
    const domain = createDomain(ground);
    try {
      await work({ ...ground, domain, print: createPrinter(options.json === true) });
    } finally {
      await domain.close();
    }
  } finally {
    await ground.close();
  }
}
