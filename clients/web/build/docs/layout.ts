/** A page of the documentation, and where it stands. */
export interface DocPage {
  /** Below /docs, without an extension; '' is the start. */
  path: string;
  title: string;
  /** Of the page, without its heading. */
  html: string;
  /** For search: what stands on it under an address of its own. */
  entries: readonly SearchEntry[];
}

export interface SearchEntry {
  text: string;
  /** For example `mutation` or `guide`. */
  kind: string;
  url: string;
}

export interface NavGroup {
  title: string;
  links: readonly { text: string; path: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export const urlOf = (path: string): string => (path === '' ? '/docs' : `/docs/${path}`);

/** The whole document. Every script and style is a file of ours: the pages' content policy allows nothing else. */
export function layOut(page: DocPage, nav: readonly NavGroup[]): string {
  const title = page.path === '' ? 'PODPusher API' : `${page.title} · PODPusher API`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(`${page.title}: documentation of the PODPusher API.`)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/docs/docs.css">
<script src="/before-paint.js"></script>
<script type="module" src="/docs-search.js"></script>
</head>
<body>
<a class="skip" href="#main-content">Skip to the content</a>
<header class="bar">
<a class="brand" href="/docs">PODPusher <span>API</span></a>
<search class="find">
<label for="find">Search the documentation</label>
<input id="find" type="search" placeholder="Search" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" aria-label="Found" hidden></ul>
</search>
<nav aria-label="Product"><a href="/docs/playground">Playground</a><a href="/">Open PODPusher</a></nav>
</header>
<div class="frame">
<details class="menu" open>
<summary>Contents</summary>
<nav aria-label="Contents">${nav.map((group) => navGroup(group, page.path)).join('')}</nav>
</details>
<main id="main-content" tabindex="-1">
<h1>${escapeHtml(page.title)}</h1>
${page.html}
</main>
</div>
</body>
</html>
`;
}

function navGroup({ title, links }: NavGroup, current: string): string {
  const items = links.map(({ text, path }) => {
    const mark = path === current ? ' aria-current="page"' : '';
    return `<li><a href="${urlOf(path)}"${mark}>${escapeHtml(text)}</a></li>`;
  });
  return `<p>${escapeHtml(title)}</p><ul>${items.join('')}</ul>`;
}
