import type { FastifyInstance } from 'fastify';
import { checkReadiness, type Probe } from '#observability/health.js';
import { mayReadMetrics, renderMetrics } from '#observability/metrics.js';

export interface HealthRouteDeps {
  probes: Readonly<Record<string, Probe>>;
  metricsToken: string | undefined;
  /** True once the process is on its way out: balancers should send nothing more. */
  isStopping: () => boolean;
}

/** For balancers and monitors: alive, ready, figures. */
export async function healthRoute(app: FastifyInstance, deps: HealthRouteDeps): Promise<void> {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const { isReady, checks } = await checkReadiness(deps.probes);
    const isServing = isReady && !deps.isStopping();
    reply.header('cache-control', 'no-store').code(isServing ? 200 : 503);
    return reply.send({ status: isServing ? 'ready' : deps.isStopping() ? 'stopping' : 'unavailable', checks });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(deps.metricsToken, request.headers.authorization)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ status: 'wants the METRICS_TOKEN' });
    }
    const { contentType, body } = await renderMetrics();
    return reply.header('cache-control', 'no-store').type(contentType).send(body);
  });
}
