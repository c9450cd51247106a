import type { Command } from 'commander';
import { systemActor } from '#domain/accounts/actor.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { formatUuidId } from '#schema/base/public-id.js';
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
    .requiredOption('--password <text>', `at least ${ACCOUNT_RULES.password.min} characters`)
    .requiredOption('--workspace <name>', 'name of the new workspace')
    .option('--json', 'machine-readable output')
    .action(create);
}

async function create(options: AccountOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    const { email, password, workspace } = options;
    const created = await domain.accounts.create(systemActor('cli'), { email, password, workspaceName: workspace });
    const userId = formatUuidId('usr', created.userId);
    const workspaceId = formatUuidId('wks', created.workspaceId);
    print({ userId, workspaceId }, `created ${email} with the workspace "${workspace}" (${workspaceId})`);
  });
}
