import { z } from 'zod';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { stripeEvents, stripeEventLag } from '#observability/metrics.js';
import { handleStripeEventJob } from '#schema/billing/billing.jobs.js';
import { HANDLED_EVENTS, type HandledEvent } from '#schema/billing/billing.values.js';
import { isSignedByStripe } from './webhook-signature.js';

/** Of an event only what finds its object: what that is like is asked of Stripe itself. */
const envelope = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(120),
  created: z.number().int(),
  data: z.object({ object: z.looseObject({ id: z.string().max(255).optional(), customer: z.unknown().optional() }) }),
});

const STORE: Statement = {
  name: 'stripe_events_store',
  text: 'SELECT podpusher_store_stripe_event($1::json, $2) AS "isNew"',
};

export interface StripeInboxDeps {
  db: Database;
  clock: Clock;
  jobs: Jobs;
  logger: Logger;
  /** Two while one is replaced by the other. */
  secrets: readonly string[];
}

/** Takes what Stripe says happened: proven, written down once, answered, and worked by a job after that. */
export class StripeInbox {
  constructor(private readonly deps: StripeInboxDeps) {}

  /**
   * When it resolves the event is stored, once.
   * @throws AppError BAD_USER_INPUT for what is not signed by Stripe in the last five minutes, or is no event
   */
  async receive(body: Buffer, signature: string | undefined): Promise<void> {
    const { secrets, db, clock, jobs } = this.deps;
    if (!isSignedByStripe(body, signature, { secrets, now: wallTime() })) {
      stripeEvents.inc({ outcome: 'refused' });
      throw new AppError('BAD_USER_INPUT', 'The signature is missing, wrong or older than five minutes.');
    }
    const event = readEnvelope(body);
    const { id, type, created, data } = event;
    const createdAt = new Date(created * 1000);
    const customer = customerOf(event);
    // The customer is what is looked at; an event without one is found by its object.
    const row = { id, type, objectId: customer ?? data.object.id ?? null, createdAt: createdAt.toISOString() };
    const isNew = await db.transaction(async (tx) => {
      const [stored] = await tx.query<{ isNew: boolean }>(STORE, [JSON.stringify(row), clock.now()]);
      if (stored?.isNew && HANDLED_EVENTS.includes(type as HandledEvent)) {
        await jobs.add(
          tx,
          { name: handleStripeEventJob.name, key: `stripe:${id}`, queue: `stripe:${row.objectId ?? id}` },
          { eventId: id },
        );
      }
      return stored?.isNew ?? false;
    });
    stripeEvents.inc({ outcome: isNew ? 'stored' : 'repeated' });
    stripeEventLag.observe(Math.max(0, wallTime().getTime() - createdAt.getTime()) / 1000);
  }
}

function readEnvelope(body: Buffer): z.infer<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(body.toString('utf8')));
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', 'The body is no event of Stripe.', { cause });
  }
}

function customerOf({ data: { object } }: z.infer<typeof envelope>): string | undefined {
  const { customer } = object;
  if (typeof customer === 'string') return customer;
  const id = (customer as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** Stripe signs by the wall's clock, however fast the product's runs. */
// eslint-disable-next-line no-restricted-syntax -- the moment of a signature is real time
const wallTime = (): Date => new Date();
