import type { FastifyReply } from 'fastify';
import { page } from '../../pages/html.js';
import { ProviderProblem } from '../provider.js';

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
