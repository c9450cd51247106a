import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup, table } from '../../pages/html.js';
import { formOf } from '../provider.js';
import { completeCheckout } from './stripe-checkout.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { needsAuthentication, refusalAtEntry } from './stripe-cards.js';
import { amount, CARD_FIELDS, cardOf, gone, messageOf, send } from './stripe-page-parts.js';
import { portalPages } from './stripe-portal-pages.js';
import type { SessionRow } from './stripe-rows.js';

/** The pages that a person meets at Stripe: checkout, portal, an invoice. */
export function stripePages(app: FastifyInstance, parts: StripeParts): void {
  const { books } = parts;
  app.get('/pay/:id', (request, reply) => {
    const session = books.sessions.get((request.params as { id: string }).id);
    return session?.status === 'open' ? payPage(reply, parts, { session }) : gone(reply);
  });
  app.post('/pay/:id', (request, reply) => pay(request, reply, parts));
  portalPages(app, parts);
  app.get('/invoice/:id', (request, reply) => {
    const invoice = books.invoices.get((request.params as { id: string }).id);
    if (!invoice) return gone(reply);
    const rows = invoice.lines.map((line) => [line.description, amount(line.amount, invoice.currency, null)]);
    return send(
      reply,
      `Invoice ${invoice.number ?? ''}`,
      `${table(['what', 'amount'], [...rows, ['Total', amount(invoice.total, invoice.currency, null)], ['Due', amount(invoice.amount_due, invoice.currency, null)]])}<p>Status: ${invoice.status}</p>`,
    );
  });
  app.get('/invoice/:id/pdf', (_request, reply) => send(reply, 'PDF', '<p>The sandbox prints nothing.</p>'));
}

function payPage(
  reply: FastifyReply,
  { books, invoices }: StripeParts,
  { session, fault }: { session: SessionRow; fault?: string },
): FastifyReply {
  const rows = session.line_items
    .filter(({ quantity }) => quantity !== null)
    .map(({ price, quantity }) => {
      const row = books.price(price);
      const every = row.recurring ? ` a ${row.recurring.interval}` : '';
      return [
        `${quantity} × ${invoices.productName(row.product)}${every}`,
        amount(row.unit_amount * (quantity ?? 1), row.currency, session.locale),
      ];
    });
  const trial = session.trial_period_days
    ? `<p>Free for ${session.trial_period_days} days; the card is charged then.</p>`
    : '';
  const code = session.allow_promotion_codes
    ? '<p><label>Promotion code<br><input name="promotion" autocomplete="off"></label></p>'
    : '';
  const tax = session.tax_id_collection
    ? '<p><label>Tax ID (VAT number)<br><input name="tax_id" autocomplete="off"></label></p>'
    : '';
  const cancel = session.cancel_url
    ? `<p><a href="${escapeMarkup(session.cancel_url)}">Back without paying</a></p>`
    : '';
  const alert = fault ? `<p role="alert"><strong>${escapeMarkup(fault)}</strong></p>` : '';
  return send(
    reply,
    'Checkout',
    `<p><small>Stripe, as the sandbox plays it. No money moves.</small></p>${table(['what', 'price'], rows)}
<p>Due today: <strong>${amount(session.amount_total, session.currency, session.locale)}</strong></p>${trial}${alert}
<form method="post" action="/stripe/pay/${session.id}">${CARD_FIELDS}${code}${tax}<p><button>${session.mode === 'subscription' ? 'Subscribe' : 'Pay'}</button></p></form>${cancel}`,
  );
}

function authenticationPage(reply: FastifyReply, session: SessionRow, form: URLSearchParams): FastifyReply {
  const hidden = [...form]
    .filter(([name]) => name !== 'authentication')
    .map(([name, value]) => `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`);
  return send(
    reply,
    'Your bank asks you to confirm',
    `<form method="post" action="/stripe/pay/${session.id}">${hidden.join('')}
<p><button name="authentication" value="passed">Confirm the payment</button> <button name="authentication" value="failed">Refuse it</button></p></form>`,
  );
}

function pay(request: FastifyRequest, reply: FastifyReply, parts: StripeParts): unknown {
  const session = parts.books.sessions.get((request.params as { id: string }).id);
  if (session?.status !== 'open') return gone(reply);
  const form = formOf(request);
  const card = cardOf(form);
  const refusal = refusalAtEntry(card.number, card.expMonth, card.expYear);
  if (refusal) return payPage(reply.code(402), parts, { session, fault: messageOf(refusal) });
  const authentication = form.get('authentication');
  if (needsAuthentication(card.number) && authentication === null) return authenticationPage(reply, session, form);
  if (authentication === 'failed')
    return payPage(reply.code(402), parts, { session, fault: 'We are unable to authenticate your payment method.' });
  try {
    const order = { card, promotion: form.get('promotion') ?? '', taxId: form.get('tax_id') ?? '' };
    parts.books.outside.store.atomic(() => completeCheckout(parts, session.id, order));
  } catch (error) {
    return payPage(reply.code(402), parts, { session, fault: messageOf(error) });
  }
  return reply.redirect(session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id), 303);
}
