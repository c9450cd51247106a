import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup, table } from '../../pages/html.js';
import { formOf } from '../provider.js';
import { refusalAtEntry } from './stripe-cards.js';
import { saveCard } from './stripe-checkout.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { amount, CARD_FIELDS, cardOf, gone, messageOf, send } from './stripe-page-parts.js';
import type { PortalRow, SubscriptionRow } from './stripe-rows.js';

/** The customer portal: the plan, its end, the card, invoices. */
export function portalPages(app: FastifyInstance, parts: StripeParts): void {
  app.get('/portal/:id', (request, reply) => {
    const portal = find(parts, request);
    return portal ? portalPage(reply, parts, { portal }) : gone(reply);
  });
  app.post('/portal/:id/:action', (request, reply) => {
    const portal = find(parts, request);
    if (!portal) return gone(reply);
    const { action } = request.params as { action: string };
    try {
      parts.books.outside.store.atomic(() => act(parts, portal, { action, form: formOf(request) }));
    } catch (error) {
      return portalPage(reply.code(402), parts, { portal, fault: messageOf(error) });
    }
    return reply.redirect(`/stripe/portal/${portal.id}`, 303);
  });
}

function find({ books }: StripeParts, request: FastifyRequest): PortalRow | undefined {
  return books.portals.get((request.params as { id: string }).id);
}

const current = ({ books }: StripeParts, customer: string): SubscriptionRow | undefined =>
  books.subscriptions.where((row) => row.customer === customer && row.status !== 'canceled').at(-1);

function act(
  parts: StripeParts,
  { customer }: PortalRow,
  { action, form }: { action: string; form: URLSearchParams },
): void {
  const subscription = current(parts, customer);
  if (action === 'cancel' && subscription) parts.subscriptions.change(subscription.id, { cancelAtPeriodEnd: true });
  if (action === 'resume' && subscription) parts.subscriptions.change(subscription.id, { cancelAtPeriodEnd: false });
  if (action !== 'card') return;
  const card = cardOf(form);
  const refusal = refusalAtEntry(card.number, card.expMonth, card.expYear);
  if (refusal) throw refusal;
  saveCard(parts, customer, card);
  const open = parts.books.invoices.where((row) => row.customer === customer && row.status === 'open');
  for (const invoice of open) {
    const before = subscription && parts.books.subscriptions.get(subscription.id);
    if (before) parts.subscriptions.tell(parts.subscriptions.settle(before, invoice.id), before);
  }
}

function portalPage(
  reply: FastifyReply,
  parts: StripeParts,
  { portal, fault }: { portal: PortalRow; fault?: string },
): FastifyReply {
  const { books, invoices } = parts;
  const subscription = current(parts, portal.customer);
  const base = `/stripe/portal/${portal.id}`;
  const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  const plan = subscription
    ? `<p>${escapeMarkup(invoices.productName(books.price(subscription.items[0]!.price).product))}, ${subscription.status}, until ${day(subscription.current_period_end)}</p>
<form method="post" action="${base}/${subscription.cancel_at_period_end ? 'resume' : 'cancel'}"><button>${subscription.cancel_at_period_end ? 'Renew plan' : 'Cancel plan'}</button></form>`
    : '<p>There is no plan.</p>';
  const rows = books.invoices.where(({ customer }) => customer === portal.customer).reverse();
  const back = portal.return_url ? `<p><a href="${escapeMarkup(portal.return_url)}">Return to the shop</a></p>` : '';
  const alert = fault ? `<p role="alert"><strong>${escapeMarkup(fault)}</strong></p>` : '';
  return send(
    reply,
    'Customer portal',
    `<p><small>Stripe, as the sandbox plays it. No money moves.</small></p>${back}${alert}<h2>Plan</h2>${plan}
<h2>Payment method</h2><form method="post" action="${base}/card">${CARD_FIELDS}<p><button>Save card</button></p></form>
<h2>Invoices</h2>${table(
      ['number', 'date', 'amount', 'status'],
      rows.map((row) => [
        row.number ?? '',
        day(row.created),
        amount(row.total, row.currency, portal.locale),
        row.status,
      ]),
    )}`,
  );
}
