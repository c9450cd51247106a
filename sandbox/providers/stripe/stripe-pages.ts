import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup, page, table } from '../../pages/html.js';
import { formOf, ProviderProblem } from '../provider.js';
import { completeCheckout } from './stripe-checkout.js';
import type { StripeParts } from './stripe-customer-routes.js';
import { needsAuthentication, refusalAtEntry } from './stripe-cards.js';
import { portalPages } from './stripe-portal-pages.js';
import type { SessionRow } from './stripe-rows.js';

/** Markup as a page that keeps nothing and is framed by nobody. */
export function send(reply: FastifyReply, title: string, body: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
    .send(page(title, body));
}

export const amount = (minor: number, currency: string, locale: string | null): string => {
  const known = locale && locale !== 'auto' ? locale : 'en';
  return new Intl.NumberFormat(known, { style: 'currency', currency: currency.toUpperCase() }).format(minor / 100);
};

export const messageOf = (error: unknown): string =>
  error instanceof ProviderProblem
    ? (error.body as { error: { message: string } }).error.message
    : (error as Error).message;

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

export const gone = (reply: FastifyReply): FastifyReply =>
  send(reply.code(404), 'This page has expired', '<p>Go back to the shop and start again.</p>');

/** The card of a form: digits, month, year. */
export function cardOf(form: URLSearchParams) {
  const number = (form.get('number') ?? '').replaceAll(/\D/g, '');
  const [month = '', year = ''] = (form.get('expiry') ?? '').split('/').map((part) => part.trim());
  return { number, expMonth: Number(month), expYear: Number(year.length === 2 ? `20${year}` : year) };
}

export const CARD_FIELDS = `<p><label>Card number<br><input name="number" inputmode="numeric" autocomplete="cc-number" required value="4242 4242 4242 4242"></label></p>
<p><label>Expiry (MM / YY)<br><input name="expiry" autocomplete="cc-exp" required value="12 / 34"></label>
<label>Security code <input name="cvc" inputmode="numeric" autocomplete="cc-csc" required value="123" size="4"></label></p>
<details><summary>Test numbers</summary><ul><li>4242 4242 4242 4242 is taken</li><li>4000 0000 0000 0002 is declined</li><li>4000 0000 0000 9995 has no funds</li>
<li>4000 0000 0000 0069 has expired</li><li>4000 0025 0000 3155 asks for authentication</li><li>4000 0000 0000 0341 is saved, and declined later</li></ul></details>`;

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
