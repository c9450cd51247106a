import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import type { ProcessArgs, RunningProcess } from '#infra/process/run-process.js';
import { readConfig } from '#infra/config.js';

/** The API process: GraphQL over HTTP, sockets and server-sent events, the web client, health and figures. */
export async function main(args: ProcessArgs): Promise<RunningProcess> {
  const stopTracing = await traceIfWanted();
  const [{ openGround }, { entities }, { createDomain }, { createApiServer }, { startMetrics }] = await Promise.all([
    import('#infra/process/ground.js'),
    import('#schema/entities.js'),
    import('#domain/create-domain.js'),
    import('./server.js'),
    import('#observability/metrics.js'),
  ]);
  startMetrics();
  const ground = await openGround('api', args, entities);
  const domain = createDomain(ground);
  const { config } = ground;
  const server = await createApiServer({ ...ground, domain, webRoot: webRoot(), throttle: 'enforce' });
  const address = await server.listen(config.port, config.host);
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await server.stop();
    await domain.close();
    await ground.close();
    await stopTracing();
  };
  return { address, stop: () => (stopping ??= stop()) };
}

/** Tracing patches modules as they load, so everything else is imported after it. */
async function traceIfWanted(): Promise<() => Promise<void>> {
  if (!readConfig().isTracingOn) return async () => undefined;
  const { startTracing } = await import('#observability/tracing.js');
  return startTracing('podpusher-api');
}

/** clients/web/dist, seen from the sources and from dist/. */
function webRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const roots = [path.resolve(here, '..'), path.resolve(here, '../..')];
  const root = roots.find((candidate) => existsSync(path.join(candidate, 'clients/web/package.json'))) ?? roots[0]!;
  return path.join(root, 'clients/web/dist');
}
