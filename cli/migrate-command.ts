import type { Command } from 'commander';
import { readConfig } from '#infra/config.js';
import { resolveDatabase } from '#infra/process/ground.js';
import { migrateDown, migrateUp, migrationStates } from '#infra/postgres/migrator.js';
import { migrations } from '#migrations/index.js';
import { createPrinter, type Print } from './printer.js';

interface MigrateOptions {
  json?: boolean;
}

/** `migrate [up|down|status]` */
export function register(program: Command): void {
  const migrate = program.command('migrate').description('bring the database schema up to date, or take a step back');
  add(migrate, 'up', 'apply what is missing (the default)', up, true);
  add(migrate, 'down', 'take back the newest migration', down);
  add(migrate, 'status', 'list the migrations and whether each is applied', status);
}

type Action = (url: string, print: Print) => Promise<void>;

function add(parent: Command, name: string, description: string, action: Action, isDefault = false): void {
  parent
    .command(name, { isDefault })
    .description(description)
    .option('--json', 'machine-readable output')
    .action(async (options: MigrateOptions) => {
      const database = await resolveDatabase(readConfig());
      try {
        await action(database.url, createPrinter(options.json === true));
      } finally {
        await database.release();
      }
    });
}

async function up(url: string, print: Print): Promise<void> {
  const applied = await migrateUp(url, migrations);
  print({ applied }, applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply');
}

async function down(url: string, print: Print): Promise<void> {
  const name = await migrateDown(url, migrations);
  print({ reverted: name ?? null }, name ? `took back ${name}` : 'nothing to take back');
}

async function status(url: string, print: Print): Promise<void> {
  const states = await migrationStates(url, migrations);
  const lines = states.map(({ name, isApplied }) => `${isApplied ? 'applied' : 'missing'}  ${name}`);
  print({ migrations: states }, lines.join('\n'));
}
