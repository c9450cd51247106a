import type { FastifyInstance } from 'fastify';
import type { StripeInbox } from '#domain/billing/stripe-inbox.js';

/** Bytes of the largest event that is read: Stripe's are a few kilobytes. */
const MOST_BYTES = 512 * 1024;

/** Where Stripe tells what happened. Answered when the event is stored; what it means is found out after that. */
export async function stripeWebhookRoute(app: FastifyInstance, { inbox }: { inbox: StripeInbox }): Promise<void> {
  // The signature is over the bytes as they came.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
    done(null, body),
  );
  app.post('/webhooks/stripe', { bodyLimit: MOST_BYTES }, async (request, reply) => {
    const signature = request.headers['stripe-signature'];
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    await inbox.receive(body, typeof signature === 'string' ? signature : undefined);
    return reply.send({ received: true });
  });
}
