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
input,select,button{font:inherit;padding:.3rem .5rem}</style></head><body><h1>${escapeMarkup(title)}</h1>${body}</body></html>`;
}

/** A table; the cells are text, those that are numbers are set right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (tag: string, value: string | number) =>
    `<${tag}${typeof value === 'number' ? ' class="n"' : ''}>${escapeMarkup(String(value))}</${tag}>`;
  const line = (tag: string, cells: readonly (string | number)[]) =>
    `<tr>${cells.map((value) => cell(tag, value)).join('')}</tr>`;
  return `<table><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
}
