import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { systemActor } from '#domain/accounts/actor.js';
import { findWorkspace } from '#domain/accounts/find-workspace.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { UsageError } from './command-failure.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface ExportOptions extends OutputOptions {
  workspace: string;
  out?: string;
}

interface EraseOptions extends OutputOptions {
  workspace: string;
  yes?: boolean;
}

const actor = systemActor('cli');

/** `export`, `erase` */
export function register(program: Command): void {
  program
    .command('export')
    .description('everything that is stored about a workspace and its people, as JSON, without secrets')
    .requiredOption('--workspace <id or name>', 'which')
    .option('--out <file>', 'write it there, for its owner to read alone; else it is printed')
    .option('--json', 'machine-readable output')
    .action(exportWorkspace);
  program
    .command('erase')
    .description('erase a workspace with everything in it, for good; its people keep their accounts')
    .requiredOption('--workspace <id or name>', 'which')
    .option('--yes', 'I mean it: there is no way back')
    .option('--json', 'machine-readable output')
    .action(eraseWorkspace);
}

async function exportWorkspace(options: ExportOptions): Promise<void> {
  await runCommand(options, async ({ db, domain, print }) => {
    const workspaceId = await findWorkspace(db, actor, options.workspace);
    const document = await domain.personalData.exportWorkspaceFor(actor, workspaceId);
    const text = JSON.stringify(document, null, 2);
    if (options.out === undefined) {
      print(document, text);
      return;
    }
    writeFileSync(options.out, `${text}\n`, { mode: 0o600 });
    const rows = Object.values(document.tables).reduce((sum, table) => sum + table.length, 0);
    print({ file: options.out, rows }, `wrote ${rows} rows to ${options.out}`);
  });
}

async function eraseWorkspace(options: EraseOptions): Promise<void> {
  if (!options.yes) {
    throw new UsageError('erase is for good: run `podpusher export` first if you may need it, then add --yes.');
  }
  await runCommand(options, async ({ db, domain, print }) => {
    const workspaceId = await findWorkspace(db, actor, options.workspace);
    await domain.personalData.eraseWorkspaceFor(actor, workspaceId);
    print({ isErased: true, workspaceId: formatUuidId('wks', workspaceId) }, `erased ${options.workspace}`);
  });
}
