import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup, page } from '../pages/html.js';
import type { CaughtMail, MailBox } from './mail-box.js';

/**
 * The page runs nothing and fetches nothing; a message in its frame inherits that. A link of a message opens a tab of its own,
 * free of the frame's sandbox, so that a verification can be followed.
 */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'";
const FRAME_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** Caught mail for people (`/mail`, `/mail/:id`) and for tests (`/mail.json`). All take `?to=` for one address. */
export function serveMailPages(app: FastifyInstance, box: MailBox): void {
  app.get('/mail', (request, reply) => html(reply, listPage(box, recipientOf(request))));
  app.get('/mail.json', (request) => ({ messages: box.list(recipientOf(request)) }));
  app.delete('/mail.json', (_request, reply) => {
    box.clear();
    return reply.code(204).send();
  });
  app.get('/mail/:id', (request, reply) => {
    const mail = box.find((request.params as { id: string }).id);
    if (!mail) return html(reply.code(404), page('No such message', '<p><a href="/mail">All messages</a></p>'));
    return html(reply, mailPage(mail));
  });
}

function recipientOf(request: FastifyRequest): string | undefined {
  const { to } = request.query as { to?: unknown };
  return typeof to === 'string' && to !== '' ? to : undefined;
}

function html(reply: FastifyReply, text: string): unknown {
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': CONTENT_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .send(text);
}

function listPage(box: MailBox, to: string | undefined): string {
  const mails = box.list(to);
  const rows = mails.map(
    ({ id, subject, to: recipients, receivedAt }) =>
      `<tr><td><a href="/mail/${id}">${escapeMarkup(subject || '(no subject)')}</a></td>` +
      `<td>${escapeMarkup(recipients)}</td><td>${receivedAt}</td></tr>`,
  );
  const list = `<table><thead><tr><th>subject</th><th>to</th><th>received</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page(
    'Mail that the product sent',
    `<p><a href="/">Back</a>. Caught by the sandbox; nothing left this machine. A restart empties it.</p>
<form action="/mail"><label>To <input name="to" type="email" value="${escapeMarkup(to ?? '')}"></label> <button>Show</button></form>
${mails.length > 0 ? list : '<p>No message.</p>'}`,
  );
}

function mailPage(mail: CaughtMail): string {
  const links = linksIn(`${mail.text}\n${mail.html.replaceAll('&amp;', '&')}`)
    .map((link) => `<li><a href="${escapeMarkup(link)}">${escapeMarkup(link)}</a></li>`)
    .join('');
  const frame = `<h2>HTML</h2><iframe title="The message as HTML" sandbox="${FRAME_SANDBOX}" style="width:100%;height:30rem"
 srcdoc="${escapeMarkup(`<base target="_blank">${mail.html}`)}"></iframe>`;
  return page(
    mail.subject || '(no subject)',
    `<p><a href="/mail">All messages</a></p>
<p>From ${escapeMarkup(mail.from)}<br>To ${escapeMarkup(mail.to)}<br>${mail.receivedAt}</p>
${links ? `<h2>Links</h2><ul>${links}</ul>` : ''}<h2>Text</h2><pre style="white-space:pre-wrap">${escapeMarkup(mail.text)}</pre>
${mail.html ? frame : ''}`,
  );
}

/** Addresses of the web in a text, each once. */
function linksIn(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/[^\s"'<>()]+/g))];
}
