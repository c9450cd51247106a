import { ProviderProblem } from '../provider.js';
import { invalid, problem, type StripeBooks } from './stripe-books.js';
import type { StripeInvoices } from './stripe-invoices.js';
import type { InvoiceRow, LineRow, PriceRow, SessionRow, SubscriptionRow } from './stripe-rows.js';
import { subscriptionView } from './stripe-views.js';
import type { StripeWebhooks } from './stripe-webhooks.js';

export type Proration = 'create_prorations' | 'always_invoice' | 'none';

export interface SubscriptionChange {
  /** New prices by item. */
  prices?: Readonly<Record<string, string>>;
  proration?: Proration;
  prorationDate?: number;
  cancelAtPeriodEnd?: boolean;
  endTrialNow?: boolean;
  metadata?: Record<string, string>;
  /** Refuse the change when its payment fails. */
  isErrorIfIncomplete?: boolean;
}

/** What a new subscription is for. */
export interface SubscriptionOrder {
  customer: string;
  lines: SessionRow['line_items'];
  trialDays: number | null;
  discount: string | null;
  metadata: Record<string, string>;
}

const DAY_S = 86_400;

/** The life of subscriptions: begun, changed, cancelled, renewed. Time is that of the customer's clock. */
export class StripeSubscriptions {
  constructor(
    private readonly books: StripeBooks,
    private readonly invoices: StripeInvoices,
    private readonly webhooks: StripeWebhooks,
  ) {}

  /** From a checkout that was paid. @throws ProviderProblem 402; then there is none */
  begin(session: SessionRow): { subscription: SubscriptionRow; invoice: InvoiceRow } {
    return this.start({
      customer: session.customer,
      lines: session.line_items,
      trialDays: session.trial_period_days,
      discount: session.discount,
      metadata: session.subscription_metadata,
    });
  }

  /** @throws ProviderProblem 402; then there is none */
  start({ customer, lines: wanted, trialDays, discount, metadata }: SubscriptionOrder): {
    subscription: SubscriptionRow;
    invoice: InvoiceRow;
  } {
    const { books } = this;
    const now = books.nowOf(customer);
    const price = books.price(wanted[0]!.price);
    const trialEnd = trialDays ? now + trialDays * DAY_S : null;
    const end = trialEnd ?? addInterval(now, price, 1);
    const promotion = discount ? books.promotions.get(discount) : undefined;
    const row: SubscriptionRow = {
      id: books.newId('sub'),
      object: 'subscription',
      customer,
      status: trialEnd ? 'trialing' : 'active',
      items: wanted.map((line) => ({ id: books.newId('si'), price: line.price, quantity: line.quantity })),
      currency: price.currency,
      current_period_start: now,
      current_period_end: end,
      billing_cycle_anchor: trialEnd ?? now,
      cancel_at_period_end: false,
      canceled_at: null,
      ended_at: null,
      trial_start: trialEnd ? now : null,
      trial_end: trialEnd,
      isTrialEndTold: false,
      isUpcomingTold: false,
      latest_invoice: null,
      default_payment_method: books.customer(customer).default_payment_method,
      discount: promotion ? this.discountOf(promotion.coupon, promotion.id) : null,
      metadata,
      created: now,
    };
    books.subscriptions.put(row);
    const period = { start: now, end };
    const lines = trialEnd ? [] : this.invoices.periodLines(row, period);
    const invoice = this.invoices.pay(
      this.invoices.finalize(this.invoices.build(row, { lines, reason: 'subscription_create', period })).id,
    );
    const subscription = this.put({ ...this.afterDiscount(row, lines.length), latest_invoice: invoice.id });
    this.webhooks.emit('customer.subscription.created', subscriptionView(books, subscription));
    return { subscription, invoice };
  }

  /** @throws ProviderProblem 400 for what cannot be changed, 402 when the payment of a change is declined */
  change(id: string, change: SubscriptionChange): SubscriptionRow {
    const before = this.books.subscription(id);
    if (before.status === 'canceled' || before.status === 'incomplete_expired') {
      throw invalid('A canceled subscription can only update its cancellation_details and metadata.', 'id');
    }
    let row = before;
    if (change.metadata) row = { ...row, metadata: change.metadata };
    if (change.cancelAtPeriodEnd !== undefined) {
      const canceled_at = change.cancelAtPeriodEnd ? this.books.nowOf(row.customer) : null;
      row = { ...row, cancel_at_period_end: change.cancelAtPeriodEnd, canceled_at };
    }
    if (change.prices) row = this.swap(row, change);
    this.put(row);
    if (change.endTrialNow && row.status === 'trialing') row = this.endTrial(row, change);
    this.tell(row, before);
    return row;
  }

  /** @throws ProviderProblem 402 when the first payment is declined and the change asked not to be made then */
  private endTrial(row: SubscriptionRow, { isErrorIfIncomplete }: SubscriptionChange): SubscriptionRow {
    const renewed = this.renew({ ...row, trial_end: this.books.nowOf(row.customer) });
    if (isErrorIfIncomplete && renewed.status !== 'active')
      throw problem(402, { code: 'card_declined', message: 'Your card was declined.' });
    return renewed;
  }

  /** What a change would cost now, or come to on the next invoice. Writes nothing. */
  preview(id: string, change: SubscriptionChange): InvoiceRow {
    const row = this.books.subscription(id);
    const date = change.prorationDate ?? this.books.nowOf(row.customer);
    const { next, lines, isNewCycle } = this.prorate(row, change, date);
    if (change.endTrialNow && row.status === 'trialing') return this.previewOfTrialEnd(next, date);
    const isNow = change.proration === 'always_invoice' || isNewCycle;
    const isEnding = change.cancelAtPeriodEnd ?? row.cancel_at_period_end;
    const waiting = this.books.pendingLines.where(({ subscription }) => subscription === id).map(({ line }) => line);
    const following = { start: row.current_period_end, end: this.periodEnd(next, row.current_period_end) };
    const ended = { start: row.current_period_start, end: row.current_period_end };
    const all = isNow
      ? lines
      : [...waiting, ...lines, ...(isEnding ? [] : this.invoices.periodLines(next, following, ended))];
    const period = isNow ? { start: date, end: row.current_period_end } : following;
    const built = this.invoices.build(next, { lines: all, reason: 'upcoming', period });
    return { ...built, id: `upcoming_${built.id}`, created: isNow ? date : row.current_period_end };
  }

  private previewOfTrialEnd(next: SubscriptionRow, date: number): InvoiceRow {
    const period = { start: date, end: addInterval(date, this.books.price(next.items[0]!.price), 1) };
    const lines = this.invoices.periodLines(next, period);
    const built = this.invoices.build(next, { lines, reason: 'upcoming', period });
    return { ...built, id: `upcoming_${built.id}`, created: date };
  }

  /** Ends it now. */
  cancel(id: string): SubscriptionRow {
    const before = this.books.subscription(id);
    if (before.status === 'canceled') throw invalid(`No such subscription: '${id}'`, 'id', 'resource_missing');
    const now = this.books.nowOf(before.customer);
    const row = this.put({ ...before, status: 'canceled', canceled_at: before.canceled_at ?? now, ended_at: now });
    for (const invoice of this.books.invoices.where((one) => one.subscription === id && one.status === 'open'))
      this.invoices.void(invoice);
    this.invoices.takePending(id);
    this.webhooks.emit('customer.subscription.deleted', subscriptionView(this.books, row));
    return row;
  }

  /** The next period: charges it, and is past due when that fails. */
  renew(before: SubscriptionRow): SubscriptionRow {
    const isTrialEnd = before.status === 'trialing';
    const start = isTrialEnd ? before.trial_end! : before.current_period_end;
    const period = { start, end: this.periodEnd(before, start) };
    const ended = { start: before.current_period_start, end: start };
    const card = this.books.customer(before.customer).default_payment_method;
    if (isTrialEnd && !card) return this.put({ ...before, status: 'paused', current_period_end: start });
    const lines = [...this.invoices.takePending(before.id), ...this.invoices.periodLines(before, period, ended)];
    const moved = {
      ...before,
      current_period_start: start,
      current_period_end: period.end,
      billing_cycle_anchor: isTrialEnd ? start : before.billing_cycle_anchor,
      isUpcomingTold: false,
      status: 'active' as const,
    };
    const invoice = this.invoices.finalize(
      this.invoices.build(moved, { lines, reason: 'subscription_cycle', period: ended }),
    );
    const renewed = { ...this.afterDiscount(moved, lines.length), latest_invoice: invoice.id };
    this.put(renewed);
    return this.settle(renewed, invoice.id);
  }

  /** Tries an open invoice again, and brings the subscription to what comes of it. */
  settle(row: SubscriptionRow, invoiceId: string): SubscriptionRow {
    try {
      this.invoices.pay(invoiceId);
      return this.put({ ...row, status: 'active' });
    } catch (error) {
      if (!(error instanceof ProviderProblem)) throw error;
      const { next_payment_attempt } = this.books.invoices.get(invoiceId)!;
      return this.put({ ...row, status: next_payment_attempt === null ? 'unpaid' : 'past_due' });
    }
  }

  tell(row: SubscriptionRow, before: SubscriptionRow): void {
    const previous = Object.fromEntries(
      Object.entries(before).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(row[name as keyof SubscriptionRow]),
      ),
    );
    if (Object.keys(previous).length === 0) return;
    this.webhooks.emit('customer.subscription.updated', subscriptionView(this.books, row), previous);
  }

  put(row: SubscriptionRow): SubscriptionRow {
    return this.books.subscriptions.put(row);
  }

  private swap(
    row: SubscriptionRow,
    { prices, proration = 'create_prorations', prorationDate, isErrorIfIncomplete }: SubscriptionChange,
  ): SubscriptionRow {
    const now = this.books.nowOf(row.customer);
    const { next, lines, isNewCycle } = this.prorate(row, { prices: prices!, proration }, prorationDate ?? now);
    if (row.status === 'trialing' || proration === 'none') return next;
    if (proration === 'create_prorations' && !isNewCycle) {
      for (const line of lines) this.books.pendingLines.put({ id: this.books.newId('ii'), subscription: row.id, line });
      return next;
    }
    const period = { start: now, end: next.current_period_end };
    const all = [...this.invoices.takePending(row.id), ...lines];
    const invoice = this.invoices.finalize(
      this.invoices.build(next, { lines: all, reason: 'subscription_update', period }),
    );
    const changed = { ...next, latest_invoice: invoice.id };
    this.put(changed);
    if (!isErrorIfIncomplete) return this.settle(changed, invoice.id);
    this.invoices.pay(invoice.id);
    return changed;
  }

  /** Credit for the time that is left at the old price, and its cost at the new one. Another interval begins a new cycle. */
  private prorate(row: SubscriptionRow, { prices = {}, proration }: SubscriptionChange, date: number) {
    const items = row.items.map((item) => ({ ...item, price: prices[item.id] ?? item.price }));
    const interval = (price: string) => this.books.price(price).recurring?.interval;
    const isNewCycle =
      row.status !== 'trialing' &&
      items.some(({ price }, index) => interval(price) !== interval(row.items[index]!.price));
    const end = isNewCycle ? addInterval(date, this.books.price(items[0]!.price), 1) : row.current_period_end;
    const next = {
      ...row,
      items,
      ...(isNewCycle && { current_period_start: date, current_period_end: end, billing_cycle_anchor: date }),
    };
    const whole = row.current_period_end - row.current_period_start;
    const share = Math.min(1, Math.max(0, (row.current_period_end - date) / whole));
    const lines = items.flatMap((item, index): LineRow[] => {
      const old = this.books.price(row.items[index]!.price);
      const price = this.books.price(item.price);
      if (old.id === price.id || price.recurring?.usage_type === 'metered') return [];
      const cost = isNewCycle ? price.unit_amount : Math.round(price.unit_amount * share);
      return [
        this.line(old, {
          item: item.id,
          amount: -Math.round(old.unit_amount * share),
          what: 'Unused time on',
          period: { start: date, end: row.current_period_end },
        }),
        this.line(price, {
          item: item.id,
          amount: cost,
          what: isNewCycle ? '1 ×' : 'Remaining time on',
          period: { start: date, end },
        }),
      ];
    });
    const isFree = row.status === 'trialing' || proration === 'none';
    return { next, lines: isFree ? [] : lines, isNewCycle };
  }

  private line(
    price: PriceRow,
    { item, amount, what, period }: { item: string; amount: number; what: string; period: LineRow['period'] },
  ): LineRow {
    const description = `${what} ${this.invoices.productName(price.product)}`;
    return {
      id: this.books.newId('il'),
      amount,
      description,
      price: price.id,
      quantity: 1,
      proration: true,
      subscription_item: item,
      period,
    };
  }

  /** End of the period that begins then, on the day of the anchor. */
  private periodEnd(row: SubscriptionRow, start: number): number {
    const price = this.books.price(row.items[0]!.price);
    const anchor = row.status === 'trialing' ? start : row.billing_cycle_anchor;
    let count = 1;
    while (addInterval(anchor, price, count) <= start) count += 1;
    return addInterval(anchor, price, count);
  }

  private discountOf(couponId: string, promotion: string | null): SubscriptionRow['discount'] {
    const coupon = this.books.coupons.get(couponId);
    if (!coupon) return null;
    const left = coupon.duration === 'forever' ? null : coupon.duration === 'once' ? 1 : coupon.duration_in_months;
    return { id: this.books.newId('di'), coupon: couponId, promotion_code: promotion, left };
  }

  /** An invoice with something on it uses up one time of the discount. */
  private afterDiscount(row: SubscriptionRow, lines: number): SubscriptionRow {
    const { discount } = row;
    if (!discount || lines === 0 || discount.left === null) return row;
    return { ...row, discount: { ...discount, left: Math.max(0, discount.left - 1) } };
  }
}

/** Some intervals of the price later, in UTC; the last day of a month that is too short. */
export function addInterval(from: number, price: PriceRow, count: number): number {
  const months = (price.recurring?.interval === 'year' ? 12 : 1) * count;
  const anchor = new Date(from * 1000);
  const moved = new Date(anchor);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(anchor.getUTCDate(), last));
  return Math.floor(moved.getTime() / 1000);
}
