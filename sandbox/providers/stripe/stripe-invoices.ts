import { ProviderProblem } from '../provider.js';
import type { StripeBooks } from './stripe-books.js';
import { charge } from './stripe-cards.js';
import type { InvoiceRow, LineRow, SubscriptionRow } from './stripe-rows.js';
import { invoiceView, priceView } from './stripe-views.js';
import type { StripeWebhooks } from './stripe-webhooks.js';

/** Seconds until a failed invoice is tried again, by how often it was tried. */
const RETRIES_S = [3, 5, 7].map((days) => days * 86_400);

export interface InvoiceDraft {
  lines: LineRow[];
  reason: string;
  period: { start: number; end: number };
}

/** Makes, charges and retries invoices. */
export class StripeInvoices {
  constructor(
    private readonly books: StripeBooks,
    private readonly webhooks: StripeWebhooks,
  ) {}

  /** What an invoice of these lines would come to, with the discount and what is owed to the customer. Writes nothing. */
  build(subscription: SubscriptionRow, { lines, reason, period }: InvoiceDraft): InvoiceRow {
    const { books } = this;
    const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
    const discount = this.discountOn(subscription, lines);
    const total = subtotal - discount;
    const { balance } = books.customer(subscription.customer);
    return {
      id: books.newId('in'),
      object: 'invoice',
      customer: subscription.customer,
      subscription: subscription.id,
      number: null,
      status: 'draft',
      billing_reason: reason,
      currency: subscription.currency,
      lines,
      subtotal,
      discount_amount: discount,
      total,
      amount_due: Math.max(0, total + balance),
      amount_paid: 0,
      attempt_count: 0,
      next_payment_attempt: null,
      payment_intent: null,
      period_start: period.start,
      period_end: period.end,
      created: books.nowOf(subscription.customer),
      paid_at: null,
    };
  }

  /** Writes it down with its number; what it leaves of the customer's balance stays there. */
  finalize(draft: InvoiceRow): InvoiceRow {
    const { books } = this;
    const customer = books.customer(draft.customer);
    const number = `SBX-${String(books.invoices.nextNumber(1)).padStart(5, '0')}`;
    const left = draft.total + customer.balance - draft.amount_due;
    if (left !== customer.balance) books.customers.put({ ...customer, balance: left });
    const invoice = books.invoices.put({ ...draft, number, status: 'open' });
    this.webhooks.emit('invoice.created', invoiceView(books, { ...invoice, status: 'draft' }));
    this.webhooks.emit('invoice.finalized', invoiceView(books, invoice));
    return invoice;
  }

  /** Tries to have it paid. @throws ProviderProblem 402 when the card is declined; the invoice says when it is tried again */
  pay(invoiceId: string): InvoiceRow {
    const { books } = this;
    const invoice = books.invoices.get(invoiceId)!;
    if (invoice.status !== 'open') return invoice;
    const attempts = invoice.attempt_count + 1;
    try {
      const { amount_due: amount, currency } = invoice;
      const payment = amount > 0 ? charge(books, invoice.customer, { amount, currency }) : null;
      const paid = books.invoices.put({
        ...invoice,
        status: 'paid',
        amount_paid: amount,
        payment_intent: payment,
        attempt_count: attempts,
        next_payment_attempt: null,
        paid_at: books.nowOf(invoice.customer),
      });
      this.webhooks.emit('invoice.paid', invoiceView(books, paid));
      this.webhooks.emit('invoice.payment_succeeded', invoiceView(books, paid));
      return paid;
    } catch (error) {
      if (!(error instanceof ProviderProblem)) throw error;
      const pause = RETRIES_S[attempts - 1];
      const failed = books.invoices.put({
        ...invoice,
        attempt_count: attempts,
        next_payment_attempt: pause === undefined ? null : books.nowOf(invoice.customer) + pause,
      });
      this.webhooks.emit('invoice.payment_failed', invoiceView(books, failed));
      throw error;
    }
  }

  void(invoice: InvoiceRow): void {
    const voided = this.books.invoices.put({ ...invoice, status: 'void', next_payment_attempt: null });
    this.webhooks.emit('invoice.voided', invoiceView(this.books, voided));
  }

  /** Lines of a whole period: licensed items ahead, metered ones for the period that has ended. */
  periodLines(
    subscription: SubscriptionRow,
    period: { start: number; end: number },
    ended?: { start: number; end: number },
  ): LineRow[] {
    const lines = subscription.items.map((item): LineRow => {
      const price = this.books.price(item.price);
      const isMetered = price.recurring?.usage_type === 'metered';
      const quantity = isMetered
        ? ended
          ? this.usage(subscription.customer, price.recurring!.meter, ended)
          : 0
        : (item.quantity ?? 1);
      return {
        id: this.books.newId('il'),
        amount: price.unit_amount * quantity,
        description: `${quantity} × ${this.productName(price.product)}`,
        price: price.id,
        quantity,
        proration: false,
        subscription_item: item.id,
        period: isMetered && ended ? ended : period,
      };
    });
    return lines.filter(({ quantity }) => quantity > 0);
  }

  /** Takes the lines that wait for the next invoice of a subscription. */
  takePending(subscriptionId: string): LineRow[] {
    const waiting = this.books.pendingLines.where(({ subscription }) => subscription === subscriptionId);
    for (const { id } of waiting) this.books.pendingLines.delete(id);
    return waiting.map(({ line }) => line);
  }

  /** Units that a meter counted for a customer. */
  usage(customer: string, meterId: string | null, { start, end }: { start: number; end: number }): number {
    const meter = meterId ? this.books.meters.get(meterId) : undefined;
    if (!meter) return 0;
    return this.books.meterEvents
      .where(
        (one) =>
          one.event_name === meter.event_name &&
          one.customer === customer &&
          one.timestamp >= start &&
          one.timestamp < end,
      )
      .reduce((sum, { value }) => sum + value, 0);
  }

  productName(id: string): string {
    return this.books.products.get(id)?.name ?? id;
  }

  priceView(id: string) {
    return priceView(this.books.price(id));
  }

  private discountOn({ discount, currency }: SubscriptionRow, lines: readonly LineRow[]): number {
    const coupon = discount && discount.left !== 0 ? this.books.coupons.get(discount.coupon) : undefined;
    const base = lines.filter(({ proration }) => !proration).reduce((sum, { amount }) => sum + amount, 0);
    if (!coupon || base <= 0) return 0;
    if (coupon.percent_off !== null) return Math.round((base * coupon.percent_off) / 100);
    return coupon.currency === currency ? Math.min(base, coupon.amount_off ?? 0) : 0;
  }
}
