import type { Stripe } from 'stripe';
import { AppError } from '#infra/errors.js';
import { isOver } from './effective-plan.js';
import type { StripeClient } from './stripe-client.gateway.js';
import { idOf, METADATA } from './stripe-readings.gateway.js';

/** A subscription that Stripe goes on charging, and the workspace that it was made for. */
export interface LiveSubscription {
  readonly id: string;
  readonly customerId: string;
  readonly workspaceId: string;
}

const PAGE = 100;

/** What is closed at Stripe, so that nobody pays twice, or for nothing. */
export class StripeEndings {
  constructor(private readonly client: StripeClient) {}

  /** Nobody can subscribe any more on pages that were opened before; but on the newest, where that is wished. */
  async closePlanPages(customerId: string, keep: 'none' | 'newest'): Promise<void> {
    const plans = (await this.openPages(customerId)).filter(({ mode }) => mode === 'subscription');
    for (const { id } of keep === 'newest' ? plans.slice(1) : plans) await this.expire(id);
  }

  /**
   * Nothing is charged to the customer after this: pages are closed, and all that runs is cancelled at once. May run twice.
   * @returns how many subscriptions were cancelled now
   */
  async endCustomer(customerId: string): Promise<number> {
    for (const { id } of await this.openPages(customerId)) await this.expire(id);
    const all = await this.client.call((stripe) =>
      stripe.subscriptions
        .list({ customer: customerId, status: 'all', limit: PAGE })
        .autoPagingToArray({ limit: 1_000 }),
    );
    const live = all.filter(({ status }) => status !== 'canceled' && status !== 'incomplete_expired');
    for (const { id } of live) await this.client.call((stripe) => stripe.subscriptions.cancel(id)).catch(goneAlready);
    return live.length;
  }

  /** Whatever runs at Stripe for a workspace of ours, page by page. */
  async *liveSubscriptions(): AsyncGenerator<LiveSubscription[]> {
    let after: string | undefined;
    for (;;) {
      const { data, has_more }: Stripe.ApiList<Stripe.Subscription> = await this.client.call((stripe) =>
        stripe.subscriptions.list({ limit: PAGE, ...(after && { starting_after: after }) }),
      );
      yield data.flatMap((row) => {
        const workspaceId = row.metadata[METADATA.workspace];
        if (workspaceId === undefined || isOver(row.status as 'active')) return [];
        return [{ id: row.id, customerId: idOf(row.customer)!, workspaceId }];
      });
      after = data.at(-1)?.id;
      if (!has_more || after === undefined) return;
    }
  }

  /** Newest first. */
  private openPages(customerId: string): Promise<Stripe.Checkout.Session[]> {
    return this.client.call((stripe) =>
      stripe.checkout.sessions
        .list({ customer: customerId, status: 'open', limit: PAGE })
        .autoPagingToArray({ limit: 1_000 }),
    );
  }

  /** One that was just paid, or has run out, stays as it is. */
  private async expire(id: string): Promise<void> {
    await this.client.call((stripe) => stripe.checkout.sessions.expire(id)).catch(goneAlready);
  }
}

/** Somebody else was faster: that it has ended is what was wanted. */
function goneAlready(error: unknown): void {
  if (!(error instanceof AppError && (error.code === 'BAD_USER_INPUT' || error.code === 'NOT_FOUND'))) throw error;
}
