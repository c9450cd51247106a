import type { StripeBooks } from './stripe-books.js';
import type { StripeInvoices } from './stripe-invoices.js';
import type { SubscriptionRow } from './stripe-rows.js';
import type { StripeSubscriptions } from './stripe-subscriptions.js';
import { subscriptionView } from './stripe-views.js';
import type { StripeWebhooks } from './stripe-webhooks.js';

const DAY_S = 86_400;
const ALIVE: readonly SubscriptionRow['status'][] = ['trialing', 'active', 'past_due'];

interface Parts {
  books: StripeBooks;
  invoices: StripeInvoices;
  subscriptions: StripeSubscriptions;
  webhooks: StripeWebhooks;
}

/** Something that is due at a second of a customer's time. */
interface Due {
  at: number;
  run(): void;
}

/** Lets happen what time brings: trials end, periods renew, failed payments are tried again, in the order of their moments. */
export class StripeTime {
  constructor(private readonly parts: Parts) {}

  /** Everything that is due for everybody. */
  advanceAll(): void {
    for (const { id } of this.parts.books.subscriptions.where(({ status }) => status !== 'canceled')) this.advance(id);
    const { books, webhooks } = this.parts;
    for (const session of books.sessions.where(
      (one) => one.status === 'open' && one.expires_at <= books.nowOf(one.customer),
    )) {
      const expired = books.sessions.put({ ...session, status: 'expired' });
      webhooks.emit('checkout.session.expired', { id: expired.id, object: 'checkout.session', status: 'expired' });
    }
  }

  /** Moves a test clock; its customers' subscriptions live through the time between, moment by moment. */
  moveClock(clockId: string, to: number): void {
    const { books } = this.parts;
    const owned = () =>
      books.subscriptions.where(
        ({ customer, status }) => status !== 'canceled' && books.customers.get(customer)?.test_clock === clockId,
      );
    for (;;) {
      const next = owned()
        .flatMap((row) => this.due(row, to))
        .sort((left, right) => left.at - right.at)[0];
      const clock = books.clocks.get(clockId)!;
      if (!next) {
        books.clocks.put({ ...clock, frozen_time: to });
        return;
      }
      books.clocks.put({ ...clock, frozen_time: Math.max(clock.frozen_time, next.at) });
      next.run();
    }
  }

  private advance(id: string): void {
    for (;;) {
      const row = this.parts.books.subscriptions.get(id);
      if (!row || row.status === 'canceled') return;
      const [next] = this.due(row, this.parts.books.nowOf(row.customer)).sort((left, right) => left.at - right.at);
      if (!next) return;
      next.run();
    }
  }

  private due(row: SubscriptionRow, now: number): Due[] {
    if (!ALIVE.includes(row.status)) return [];
    const { books, subscriptions, webhooks } = this.parts;
    const list: Due[] = [];
    if (row.status === 'trialing' && !row.isTrialEndTold) {
      list.push({
        at: row.trial_end! - 3 * DAY_S,
        run: () => {
          const told = subscriptions.put({ ...row, isTrialEndTold: true });
          webhooks.emit('customer.subscription.trial_will_end', subscriptionView(books, told));
        },
      });
    }
    if (row.status === 'active' && !row.isUpcomingTold && !row.cancel_at_period_end) {
      list.push({
        at: row.current_period_end - 3 * DAY_S,
        run: () => {
          subscriptions.put({ ...row, isUpcomingTold: true });
          webhooks.emit('invoice.upcoming', {
            object: 'invoice',
            customer: row.customer,
            parent: { type: 'subscription_details', subscription_details: { subscription: row.id } },
          });
        },
      });
    }
    list.push({
      at: row.current_period_end,
      run: () => {
        if (row.cancel_at_period_end) subscriptions.cancel(row.id);
        else subscriptions.tell(subscriptions.renew(row), row);
      },
    });
    for (const invoice of books.invoices.where(
      (one) => one.subscription === row.id && one.next_payment_attempt !== null,
    )) {
      list.push({
        at: invoice.next_payment_attempt!,
        run: () => subscriptions.tell(subscriptions.settle(row, invoice.id), row),
      });
    }
    return list.filter(({ at }) => at <= now);
  }
}
