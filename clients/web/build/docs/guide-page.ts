import { Marked, type Token, type Tokens } from 'marked';
import { type DocPage, escapeHtml, type SearchEntry, urlOf } from './layout.js';

const GUIDE_LINK = /^(?:\.\/)?([a-z0-9-]+)\.md(#.*)?$/;

/** `## Two-factor: how` becomes `two-factor-how`; codes such as MAX_COST_EXCEEDED keep their words apart. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A guide out of docs/guides. Its first heading is the title; a leading "Guide:" is dropped, the menu says so already. */
export function guidePage(name: string, markdown: string): DocPage {
  const path = name === 'overview' ? '' : name;
  const [first, ...rest] = markdown.split('\n');
  const title = capitalise((first ?? '').replace(/^#\s*/, '').replace(/^Guide:\s*/, ''));
  const headings: SearchEntry[] = [{ text: title, kind: 'guide', url: urlOf(path) }];
  const html = markedFor(path, headings).parse(rest.join('\n'), { async: false });
  return { path, title, html, entries: headings };
}

function markedFor(path: string, headings: SearchEntry[]): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const anchor = anchorOf(text);
        headings.push({ text: text.replaceAll('`', ''), kind: 'guide', url: `${urlOf(path)}#${anchor}` });
        return `<h${depth} id="${anchor}"><a href="#${anchor}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        const url = linkUrl(href);
        return url === undefined ? text : `<a href="${escapeHtml(url)}">${text}</a>`;
      },
      code({ text, lang }: Tokens.Code) {
        const name = escapeHtml(lang ?? 'text');
        const code = `<pre tabindex="0" aria-label="Example, ${name}"><code class="language-${name}">${escapeHtml(text)}</code></pre>`;
        return isOperation(text, lang)
          ? `${code}<p class="try"><a href="${tryUrl(text)}">Try it</a></p>\n`
          : `${code}\n`;
      },
      table(token: Tokens.Table) {
        const cells = (row: readonly { tokens: Token[] }[], tag: string) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('');
        const head = `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
        return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
}

/** Guides link to each other as files; what is not published stays plain text. */
function linkUrl(href: string): string | undefined {
  const [, guide, anchor = ''] = GUIDE_LINK.exec(href) ?? [];
  if (guide) return `${urlOf(guide === 'overview' ? '' : guide)}${anchor}`;
  return /^(https?:|#|\/)/.test(href) ? href : undefined;
}

const isOperation = (text: string, lang: string | undefined): boolean =>
  lang === 'graphql' && /^\s*(query|mutation|subscription|\{)/.test(text);

/** The playground reads the document from behind the hash, which never reaches a server. */
export const tryUrl = (document: string): string => `/docs/playground#document=${encodeURIComponent(document)}`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
