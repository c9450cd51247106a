import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type FaultBoard, injectFaults } from '../faults.js';
import { hash32 } from '../world/random.js';
import { type Outside, ProviderProblem, type ProviderStandIn } from './provider.js';

interface Surroundings {
  outside: Outside;
  faults: FaultBoard;
}

/** Serves one stand-in below its name: latency, faults, its own form of errors, and the count of its answers. */
export async function serveProvider(
  app: FastifyInstance,
  standIn: ProviderStandIn,
  around: Surroundings,
): Promise<void> {
  await app.register(
    async (scope) => {
      injectFaults(scope, standIn, around.faults);
      addLatency(scope, around.outside);
      scope.addHook('onResponse', async (_request, reply) => {
        around.outside.state.countAnswer(standIn.name, reply.statusCode);
      });
      scope.setErrorHandler((error, _request, reply) => {
        if (error instanceof ProviderProblem) return reply.code(error.status).headers(error.headers).send(error.body);
        const status = (error as { statusCode?: number }).statusCode ?? 500;
        return reply.code(status).send(standIn.failure(status, (error as Error).message));
      });
      scope.setNotFoundHandler((_request, reply) => reply.code(404).send(standIn.failure(404)));
      standIn.routes(scope, around.outside);
    },
    { prefix: `/${standIn.name}` },
  );
}

/** 5-40 ms, the same for the same request number; less on a fast clock. */
function addLatency(scope: FastifyInstance, { clock, state }: Outside): void {
  let requests = 0;
  scope.addHook('preHandler', async () => {
    requests += 1;
    const ms = (5 + (hash32(state.seed, 51, requests) % 36)) / Math.max(1, clock.speed);
    await sleep(ms, undefined, { ref: false });
  });
}
