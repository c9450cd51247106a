import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ground } from '#infra/process/ground.js';
import { checkReadiness } from '#observability/health.js';
import { mayReadMetrics, renderMetrics, startMetrics } from '#observability/metrics.js';

export interface HealthServer {
  readonly address: string;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  contentType: string;
  body: string;
}

/** `/healthz` (alive), `/readyz` (database and queue), `/metrics` on WORKER_PORT. Rejects when the port is taken. */
export async function startHealthServer(ground: Ground): Promise<HealthServer> {
  startMetrics();
  const { host, workerPort } = ground.config;
  const server = createServer((request, response) => void handle(request, response, ground));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(workerPort, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, ground: Ground): Promise<void> {
  const { status, contentType, body } = await answer(request, ground).catch(() => json(500, { status: 'failed' }));
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}

async function answer(request: IncomingMessage, ground: Ground): Promise<Answer> {
  const path = request.url?.split('?')[0];
  if (path === '/healthz') return json(200, { status: 'ok' });
  if (path === '/readyz') return readiness(ground);
  if (path === '/metrics') return metrics(request, ground);
  return json(404, { status: 'not found' });
}

async function readiness({ db }: Ground): Promise<Answer> {
  const { isReady, checks } = await checkReadiness({
    database: () => db.pool.query('SELECT 1'),
    queue: () => db.pool.query('SELECT 1 FROM graphile_worker.jobs LIMIT 1'),
  });
  return json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'unavailable', checks });
}

async function metrics(request: IncomingMessage, { config }: Ground): Promise<Answer> {
  if (!mayReadMetrics(config.metricsToken, request.headers.authorization)) {
    return json(401, { status: 'wants the METRICS_TOKEN' });
  }
  return { status: 200, ...(await renderMetrics()) };
}

function json(status: number, value: object): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}
