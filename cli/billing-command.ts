import type { Command } from 'commander';
import { type CommandContext, type OutputOptions, runCommand } from './run-command.js';

/** `billing sync` and `billing doctor`: our side of the Stripe account. */
export function register(program: Command): void {
  const billing = program.command('billing').description('plans and payments');
  billing
    .command('sync')
    .description('make products, prices, meter, portal and webhook endpoint at Stripe; safe to repeat')
    .option('--json', 'machine-readable output')
    .action((options: OutputOptions) => runCommand(options, sync));
  billing
    .command('doctor')
    .description('check key, prices, webhooks and what was not worked, and say what to do')
    .option('--json', 'machine-readable output')
    .action((options: OutputOptions) => runCommand(options, examine));
}

async function sync({ domain, print }: CommandContext): Promise<void> {
  const { made, changed, unchanged, webhookSecret } = await domain.billing.catalogue.sync();
  const secret =
    webhookSecret === null ? '' : `\nSet STRIPE_WEBHOOK_SECRET=${webhookSecret}\nStripe shows it this once.`;
  const lines = [...made.map((name) => `made     ${name}`), ...changed.map((name) => `changed  ${name}`)];
  print(
    { made, changed, unchanged, webhookSecret },
    `${[...lines, `${unchanged} as they should be`].join('\n')}${secret}`,
  );
}

async function examine({ domain, print }: CommandContext): Promise<void> {
  const findings = await domain.billing.doctor.examine();
  const isHealthy = findings.every(({ state }) => state !== 'fault');
  const lines = findings.map(
    ({ state, text, remedy }) => `${state.padEnd(7)}${text}${remedy ? `\n       ${remedy}` : ''}`,
  );
  print({ isHealthy, findings }, lines.join('\n'));
  if (!isHealthy) process.exitCode = 1;
}
