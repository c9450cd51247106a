import type { Command } from 'commander';
import { systemActor } from '#domain/accounts/actor.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface AccountOptions extends OutputOptions {
  email: string;
  password: string;
  workspace: string;
}

/** `account create` */
export function register(program: Command): void {
  const account = program.command('account').description('people who sign in');
  account
    .command('create')
    .description('create a user and a workspace that belongs to them')
    .requiredOption('--email <address>', 'what they sign in with')
    .requiredOption('--password <text>', 'at least 10 characters')
    .requiredOption('--workspace <name>', 'name of the new workspace')
    .option('--json', 'machine-readable output')
    .action(create);
}

async function create(options: AccountOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    const { email, password, workspace } = options;
    const created = await domain.accounts.create(systemActor('cli'), { email, password, workspaceName: workspace });
    print(created, `created ${email} with the workspace "${workspace}" (${created.workspaceId})`);
  });
}
