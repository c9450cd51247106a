import { type Command, InvalidArgumentError } from 'commander';
import { type Scope, SCOPES, systemActor } from '#domain/accounts/actor.js';
import { CommandFailure } from './command-failure.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface CreateOptions extends OutputOptions {
  workspace: string;
  scopes: Scope[];
  name: string;
  expires?: Date;
}

/** `key create`, `key revoke` */
export function register(program: Command): void {
  const key = program.command('key').description('API keys for machines');
  key
    .command('create')
    .description('create an API key and print it, this once')
    .requiredOption('--workspace <id or name>', 'whose data it may use')
    .requiredOption('--scopes <list>', `what it may do, from ${SCOPES.join(',')}`, parseScopes)
    .option('--name <text>', 'to tell it from others', 'command line')
    .option('--expires <date>', 'last day or moment it is good for, e.g. 2027-01-31', parseDate)
    .option('--json', 'machine-readable output')
    .action(create);
  key
    .command('revoke')
    .description('make a key useless, for good')
    .argument('<key>', 'its id (key_...)')
    .option('--json', 'machine-readable output')
    .action(revoke);
}

async function create(options: CreateOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    const actor = systemActor('cli');
    const workspace = await domain.accounts.findWorkspace(actor, options.workspace);
    if (!workspace) throw new CommandFailure(`there is no workspace "${options.workspace}"`);
    const { name, scopes, expires } = options;
    const order = { workspaceId: workspace.workspaceId, name, scopes };
    const created = await domain.apiKeys.create(actor, expires ? { ...order, expiresAt: expires } : order);
    print(created, created.key);
  });
}

async function revoke(keyId: string, options: OutputOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    await domain.apiKeys.revoke(systemActor('cli'), { keyId });
    print({ revoked: keyId }, `revoked ${keyId}`);
  });
}

function parseScopes(text: string): Scope[] {
  const wanted = text.split(',').map((scope) => scope.trim());
  const unknown = wanted.filter((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`unknown: ${unknown.join(', ')}. Known: ${SCOPES.join(', ')}.`);
  return wanted as Scope[];
}

function parseDate(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('wants a date such as 2027-01-31.');
  if (date.getTime() <= Date.now()) throw new InvalidArgumentError('lies in the past.');
  return date;
}
