import { systemActor } from '#domain/accounts/actor.js';
import { UsageError } from './command-failure.js';
import { type OutputOptions, runCommand } from './run-command.js';

interface ScoreOptions extends OutputOptions {
  from?: string;
  to?: string;
}

/** Seals what is due, then scores everything again from the stored counts. */
export async function scoreAgain(options: ScoreOptions): Promise<void> {
  const [from, to] = [readTime('--from', options.from), readTime('--to', options.to)];
  if (from && to && from > to) throw new UsageError('--from is later than --to.');
  await runCommand(options, async ({ domain, print }) => {
    const actor = systemActor('trends score');
    const sealedHours = await domain.trends.sealDueHours(actor, { before: await domain.backfill.recordedThrough() });
    const keywords = await domain.trends.replay(actor, { from, to });
    const sealedThrough = (await domain.trends.sealedThrough())?.toISOString();
    print(
      { sealedHours, keywords, sealedThrough: sealedThrough ?? null },
      sealedThrough
        ? `scored ${keywords} keywords through the hour of ${sealedThrough}`
        : 'nothing to score: there is no hour that is over for two hours',
    );
  });
}

function readTime(option: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new UsageError(`${option} wants a time like 2026-11-22T17:00:00Z, got ${text}.`);
  return time;
}
