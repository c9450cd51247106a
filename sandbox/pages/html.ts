import type { FastifyReply } from 'fastify';

/** Text made safe for HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page with the sandbox's plain looks. `body` is markup. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #8884}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}img{max-width:100%}small{opacity:.7}
input,select,button{font:inherit;padding:.3rem .5rem}form{margin:.5rem 0}td form{display:inline}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem;padding:0;list-style:none}
.cards img{width:100%;aspect-ratio:1;object-fit:contain;background:#8882;border-radius:.4rem}.cards small{display:block;overflow-wrap:anywhere}
dt{font-weight:600}dd{margin:0 0 .5rem}table{display:block;overflow-x:auto}</style></head><body><h1>${escapeMarkup(title)}</h1>${body}</body></html>`;
}

/** A table; the cells are text, those that are numbers are set right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (tag: string, value: string | number) =>
    `<${tag}${typeof value === 'number' ? ' class="n"' : ''}>${escapeMarkup(String(value))}</${tag}>`;
  const line = (tag: string, cells: readonly (string | number)[]) =>
    `<tr>${cells.map((value) => cell(tag, value)).join('')}</tr>`;
  return `<table><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
}

/** Sends a page. */
export function markup(reply: FastifyReply, text: string): unknown {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
}

interface Card {
  href: string;
  image: string | undefined;
  title: string;
  note: string;
}

/** Things with pictures. */
export function cards(items: readonly Card[]): string {
  const card = ({ href, image, title, note }: Card) =>
    `<li><a href="${escapeMarkup(href)}">${image === undefined ? '' : `<img alt="" loading="lazy" src="${escapeMarkup(image)}">`}${escapeMarkup(title)}</a><small>${escapeMarkup(note)}</small></li>`;
  return `<ul class="cards">${items.map(card).join('')}</ul>`;
}

/** Names and values; what is empty is left out. */
export function facts(entries: readonly (readonly [string, string])[]): string {
  const shown = entries.filter(([, value]) => value !== '');
  return `<dl>${shown.map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`).join('')}</dl>`;
}

export function postButton(action: string, name: string): string {
  return `<form method="post" action="${escapeMarkup(action)}"><button>${escapeMarkup(name)}</button></form>`;
}

/** US cents as people write them. */
export function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}
