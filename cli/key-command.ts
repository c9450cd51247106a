import { type Command, InvalidArgumentError } from 'commander';
import { type Scope, SCOPES, systemActor } from '#domain/accounts/actor.js';
import { findWorkspace } from '#domain/accounts/find-workspace.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface CreateOptions extends OutputOptions {
  workspace: string;
  scopes: Scope[];
  name: string;
  expires?: Date;
  ip: string[];
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
    .option('--expires <date>', 'until when it is good, e.g. 2027-01-31', parseDate)
    .option('--ip <list>', 'addresses and CIDR ranges it may be used from, e.g. 203.0.113.0/24', parseList, [])
    .option('--json', 'machine-readable output')
    .action(create);
  key
    .command('revoke')
    .description('make a key useless, for good')
    .argument('<key>', 'the key, or its first part (pk_live_ and 12 characters)')
    .option('--json', 'machine-readable output')
    .action(revoke);
}

async function create(options: CreateOptions): Promise<void> {
  await runCommand(options, async ({ db, domain, print }) => {
    const actor = systemActor('cli');
    const workspaceId = await findWorkspace(db, actor, options.workspace);
    const { name, scopes, expires } = options;
    const order = { name, scopes, expiresAt: expires ?? null, ipAllowList: options.ip };
    const { apiKey, key } = await domain.apiKeys.createFor(actor, workspaceId, order);
    const { id, prefix, ipAllowList, expiresAt } = apiKey;
    print({ id: formatUuidId('key', id), key, prefix, scopes, ipAllowList, expiresAt }, key);
  });
}

async function revoke(key: string, options: OutputOptions): Promise<void> {
  await runCommand(options, async ({ domain, print }) => {
    await domain.apiKeys.revokeByText(systemActor('cli'), key);
    print({ isRevoked: true }, 'revoked');
  });
}

function parseScopes(text: string): Scope[] {
  const wanted = text.split(',').map((scope) => scope.trim());
  const unknown = wanted.filter((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`unknown: ${unknown.join(', ')}. Known: ${SCOPES.join(', ')}.`);
  return wanted as Scope[];
}

function parseList(text: string): string[] {
  return text.split(',').map((entry) => entry.trim());
}

function parseDate(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('wants a date such as 2027-01-31.');
  if (date.getTime() <= Date.now()) throw new InvalidArgumentError('lies in the past.');
  return date;
}
