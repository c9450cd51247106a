import { register } from 'prom-client';
import { createDomain } from '#domain/create-domain.js';
import { openGround } from '#infra/process/ground.js';
import type { ProcessArgs, RunningProcess } from '#infra/process/run-process.js';
import { entities } from '#schema/entities.js';
import { registerBacklogMetrics } from './backlog-metrics.js';
import { HANDLED_EVENTS } from '#schema/billing/billing.values.js';
import { registerBillingMetrics } from './billing-metrics.js';
import { crontab } from './crontab.js';
import { startHealthServer } from './health-server.js';
import { startJobs } from './job-runner.js';
import { startReaper } from './reaper.js';
import { startScheduler } from './scheduler.js';
import { tasks } from './tasks.js';

/** The worker process: runs jobs, puts due schedules into the queue, gives back the jobs of workers that died. */
export async function main(args: ProcessArgs): Promise<RunningProcess> {
  const ground = await openGround('worker', args, entities);
  const domain = createDomain(ground);
  registerBacklogMetrics(ground.db, ground.clock, [register]);
  registerBillingMetrics(ground.db, { clock: ground.clock, events: HANDLED_EVENTS, registers: [register] });
  const health = await startHealthServer(ground);
  const jobs = await startJobs(tasks, ground, domain);
  const reaper = startReaper(ground.db, ground.logger);
  const scheduler = startScheduler(crontab, ground);
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await scheduler.stop();
    await reaper.stop();
    await jobs.stop();
    await health.close();
    await domain.close();
    await ground.close();
  };
  return { address: health.address, stop: () => (stopping ??= stop()), failed: jobs.failed };
}
