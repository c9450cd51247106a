import { type Command, Option } from 'commander';
import type { PlanName } from '#domain/accounts/accounts-service.js';
import { systemActor } from '#domain/accounts/actor.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface AccountOptions extends OutputOptions {
  email: string;
  password: string;
  workspace: string;
  plan: PlanName;
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
    .addOption(
      new Option('--plan <name>', 'plan of the workspace')
        .choices(['free', 'starter', 'professional', 'enterprise'])
        .default('free'),
    )
    .option('--json', 'machine-readable output')
    .action(create);
}

async function create(options: AccountOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    const { email, password, workspace, plan } = options;
    const account = { email, password, workspaceName: workspace, plan };
    const created = await domain.accounts.create(systemActor('cli'), account);
    const userId = formatUuidId('usr', created.userId);
    const workspaceId = formatUuidId('wks', created.workspaceId);
    print({ userId, workspaceId }, `created ${email} with the workspace "${workspace}" (${workspaceId})`);
  });
}
