import { invalid } from './stripe-books.js';
import { charge } from './stripe-cards.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { sessionView } from './stripe-views.js';

export interface CheckoutOrder {
  card: { number: string; expMonth: number; expYear: number };
  promotion: string;
  taxId: string;
}

/** What the button of a checkout page does. @throws ProviderProblem when the card or a code is refused; nothing has happened then */
export function completeCheckout(
  parts: StripeParts,
  sessionId: string,
  { card, promotion, taxId }: CheckoutOrder,
): void {
  const { books, subscriptions, webhooks } = parts;
  const session = books.sessions.get(sessionId)!;
  const discount = promotion.trim() === '' ? null : findPromotion(parts, promotion.trim());
  saveCard(parts, session.customer, card);
  if (taxId.trim() !== '') {
    const value = taxId.trim();
    books.taxIds.put({
      id: books.newId('txi'),
      object: 'tax_id',
      customer: session.customer,
      type: 'eu_vat',
      value,
      created: books.now(),
    });
  }
  if (session.mode === 'subscription') {
    const { subscription, invoice } = subscriptions.begin({ ...session, discount });
    const done = {
      ...session,
      discount,
      status: 'complete' as const,
      subscription: subscription.id,
      invoice: invoice.id,
    };
    const payment_status = invoice.amount_paid > 0 ? ('paid' as const) : ('no_payment_required' as const);
    const row = books.sessions.put({ ...done, payment_status, amount_total: invoice.total });
    webhooks.emit('checkout.session.completed', sessionView(books, row));
    return;
  }
  const { amount_total: amount, currency, metadata, customer } = session;
  const payment_intent = charge(books, customer, { amount, currency, metadata });
  const row = books.sessions.put({ ...session, status: 'complete', payment_status: 'paid', payment_intent });
  webhooks.emit('checkout.session.completed', sessionView(books, row));
}

/** Saved with the customer and charged from now on. */
export function saveCard({ books }: StripeParts, customerId: string, card: CheckoutOrder['card']): void {
  const id = books.newId('pm');
  books.cards.put({ id, object: 'payment_method', customer: customerId, ...card, created: books.now() });
  books.customers.put({ ...books.customer(customerId), default_payment_method: id });
}

function findPromotion({ books }: StripeParts, text: string): string {
  const found = books.promotions.where(({ code, active }) => active && code === text.toUpperCase())[0];
  if (!found) throw invalid('This code is invalid.', 'promotion_code');
  return found.id;
}
