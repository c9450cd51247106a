import type { Command } from 'commander';
import { type OutputOptions, runCommand } from './run-command.js';

/** `secrets reseal` */
export function register(program: Command): void {
  const secrets = program.command('secrets').description('what is encrypted under SECRET_KEY');
  secrets
    .command('reseal')
    .description('seal everything that lies under a key of SECRET_KEYS_OLD with SECRET_KEY, so that the old one can go')
    .option('--json', 'machine-readable output')
    .action(reseal);
}

async function reseal(options: OutputOptions): Promise<void> {
  await runCommand(options, async ({ domain, secrets, print }) => {
    const connections = await domain.connections.sweep.resealOld();
    const twoFactors = await domain.identity.twoFactorReseal.resealOld();
    const { currentVersion } = secrets;
    print(
      { connections, twoFactors, keyVersion: currentVersion },
      `sealed ${connections} connections and ${twoFactors} authenticators with key ${currentVersion}: older keys can be taken out of SECRET_KEYS_OLD`,
    );
  });
}
