import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from 'prom-client';
import type { Ground } from '#infra/process/ground.js';

export interface HealthServer {
  readonly address: string;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** `/healthz` (alive), `/readyz` (database and queue), `/metrics` on WORKER_PORT. Rejects when the port is taken. */
export async function startHealthServer(ground: Ground): Promise<HealthServer> {
  const server = createServer((request, response) => void handle(request, response, ground));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ground.config.workerPort, ground.config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${ground.config.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, ground: Ground): Promise<void> {
  const { status, type, body } = await answer(request, ground);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function answer(request: IncomingMessage, ground: Ground): Promise<Answer> {
  const path = request.url?.split('?')[0];
  if (path === '/healthz') return json(200, { status: 'ok' });
  if (path === '/readyz') return readiness(ground);
  if (path === '/metrics') return metrics(request, ground);
  return json(404, { status: 'not found' });
}

async function readiness({ db, logger }: Ground): Promise<Answer> {
  try {
    await db.pool.query('SELECT 1 FROM graphile_worker.jobs LIMIT 1');
    return json(200, { status: 'ready' });
  } catch (error) {
    logger.debug({ err: error }, 'not ready');
    return json(503, { status: 'unavailable', database: 'failed' });
  }
}

async function metrics(request: IncomingMessage, { config }: Ground): Promise<Answer> {
  const isAllowed = !config.metricsToken || request.headers.authorization === `Bearer ${config.metricsToken}`;
  if (!isAllowed) return json(401, { status: 'wants the METRICS_TOKEN' });
  return { status: 200, type: register.contentType, body: await register.metrics() };
}

function json(status: number, value: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
