import { type Command, InvalidArgumentError } from 'commander';
import { addWorldOptions } from './process-commands.js';
import type { StartOptions } from './start-product.js';

/** `start`: the whole product in one command. */
export function register(program: Command): void {
  const command = program
    .command('start')
    .description('run everything: database, migrations, sandbox, API, workers, web client')
    .option('--speed <factor>', 'product time runs this many times faster than the wall', parseSpeed, 1)
    .option('--dev', 'reload server and web client when their sources change', false)
    .action(async (options: StartOptions) => {
      const { startProduct } = await import('./start-product.js');
      await startProduct(options);
    });
  addWorldOptions(command);
}

const FASTEST = 100_000;

function parseSpeed(text: string): number {
  const speed = Number(text);
  if (speed >= 1 && speed <= FASTEST) return speed;
  throw new InvalidArgumentError(`wants a number from 1 to ${FASTEST}.`);
}
