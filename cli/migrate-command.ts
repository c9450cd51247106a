import type { Command } from 'commander';
import { readConfig } from '#infra/config.js';
import { resolveDatabase } from '#infra/process/ground.js';
import { migrateDown, migrateUp, migrationStates } from '#infra/postgres/migrator.js';
import { migrations } from '#migrations/index.js';
import { createPrinter, type Print } from './printer.js';

interface MigrateOptions {
  json?: boolean;
}

interface Subcommand {
  name: string;
  description: string;
  action: (url: string, print: Print) => Promise<void>;
  isDefault?: boolean;
}

/** `migrate [up|down|status]` */
export function register(program: Command): void {
  const migrate = program.command('migrate').description('bring the database schema up to date, or take a step back');
  add(migrate, { name: 'up', description: 'apply what is missing (the default)', action: up, isDefault: true });
  add(migrate, { name: 'down', description: 'take back the newest migration', action: down });
  add(migrate, { name: 'status', description: 'list the migrations and whether each is applied', action: status });
}

function add(parent: Command, { name, description, action, isDefault = false }: Subcommand): void {
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
