import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt, WebhookInbox } from '#domain/products/webhooks/webhook-inbox.js';
import type { SignedMessage } from '#domain/products/webhooks/webhook-signatures.js';
import { readBody } from './read-body.js';

/** Messages name things and hold little else. */
const BODY_BYTES = 256_000;
const ANSWERS: Readonly<Record<Receipt, number>> = { stored: 200, known: 200, refused: 401, unreadable: 400 };

/** Where Etsy and Printify tell of orders and products. Acknowledged once it is stored; worked by a job. */
export async function providerWebhooksRoute(app: FastifyInstance, { inbox }: { inbox: WebhookInbox }): Promise<void> {
  await app.register(async (scope) => {
    // Signatures are over raw bytes: nothing is parsed on the way.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post('/webhooks/etsy', async (request, reply) =>
      answer(reply, await inbox.takeEtsy(await messageOf(request))),
    );
    scope.post('/webhooks/printify', async (request, reply) =>
      answer(reply, await inbox.takePrintify(await messageOf(request))),
    );
  });
}

async function messageOf(request: FastifyRequest): Promise<SignedMessage> {
  const body = await readBody(request.raw, BODY_BYTES);
  return {
    body,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(' ') : value;
    },
  };
}

function answer(reply: FastifyReply, receipt: Receipt): FastifyReply {
  return reply.code(ANSWERS[receipt]).header('cache-control', 'no-store').send({ status: receipt });
}
