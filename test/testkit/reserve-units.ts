import { randomUUID } from 'node:crypto';
import { PostgresQuotas } from '#domain/billing/postgres-quotas.js';
import { systemClock } from '#infra/clock.js';
import { openDatabase } from '#infra/postgres/database.js';
import { createLogger } from '#observability/logger.js';

/**
 * A process of its own that asks for units, for tests that kill it: `reserve-units.ts URL WORKSPACE COUNT [JOB]`. Writes one line of
 * JSON with how many were given; with a job it reserves for that one and then waits to be killed.
 */
async function main([url = '', workspaceId = '', count = '1', jobId]: readonly string[]): Promise<void> {
  const logger = createLogger({ level: 'silent', process: 'test' });
  const db = await openDatabase(
    { url, poolSize: 8, slowQueryMs: 10_000, entities: [], applicationName: 'units' },
    logger,
  );
  const wake = { publish: async () => undefined, subscribe: () => () => undefined, close: async () => undefined };
  const quotas = new PostgresQuotas({ db, clock: systemClock, wake, upgradeUrl: 'http://here/plans' });
  const reserve = (job: string) =>
    db.transaction((tx) => quotas.reserve(tx, workspaceId, { resource: 'IMAGES', amount: 1, jobId: job }));
  const jobs = Array.from({ length: Number(count) }, () => jobId ?? randomUUID());
  const outcomes = await Promise.allSettled(jobs.map(reserve));
  const given = outcomes.filter(({ status }) => status === 'fulfilled').length;
  process.stdout.write(`${JSON.stringify({ given })}\n`);
  if (jobId !== undefined) await new Promise(() => setInterval(() => undefined, 1_000));
  await db.close();
}

void main(process.argv.slice(2));
