import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema } from 'graphql';
import type { Plugin } from 'vite';
import { guidePage } from './guide-page.js';
import { type DocPage, layOut, type NavGroup } from './layout.js';
import { referenceNav, referencePages } from './reference-pages.js';

export interface DocsSources {
  guides: string;
  schemaFile: string;
  /** The colours of the product, for the pages' style. */
  tokensFile: string;
  styleFile: string;
}

/** Guides in the order in which somebody needs them; what is not named follows by name. */
const ORDER = [
  'overview',
  'first-query',
  'authentication',
  'live-signals',
  'signals',
  'ideas',
  'pagination',
  'limits',
  'errors',
];

/** Writes the documentation as plain pages while building: docs/*.html below the client, without a line of script to read. */
export function docsPlugin(sources: DocsSources): Plugin {
  return {
    name: 'podpusher-docs',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of await docsFiles(sources)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Every file by its name below the build. */
export async function docsFiles(sources: DocsSources): Promise<Map<string, string>> {
  const schema = buildSchema(await readFile(sources.schemaFile, 'utf8'));
  const guides = await readGuides(sources.guides);
  const pages = [...guides, ...referencePages(schema)];
  const nav = [guidesNav(guides), ...referenceNav(schema)];
  const files = pages.map((page) => [fileOf(page), layOut(page, nav)] as const);
  const index = pages.flatMap(({ entries }) => entries.map(({ text, kind, url }) => [text, kind, url]));
  const tokens = /:root \{[\s\S]*?(?=@theme)/.exec(await readFile(sources.tokensFile, 'utf8'))?.[0] ?? '';
  return new Map([
    ...files,
    ['docs/search.json', JSON.stringify(index)],
    ['docs/docs.css', tokens + (await readFile(sources.styleFile, 'utf8'))],
  ]);
}

const fileOf = ({ path: place }: DocPage): string => `docs/${place === '' ? 'index' : place}.html`;

async function readGuides(folder: string): Promise<DocPage[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.basename(file, '.md'));
  const ordered = names.sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  return Promise.all(
    ordered.map(async (name) => guidePage(name, await readFile(path.join(folder, `${name}.md`), 'utf8'))),
  );
}

const placeOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const guidesNav = (guides: readonly DocPage[]): NavGroup => ({
  title: 'Guides',
  links: guides.map(({ title, path: place }) => ({ text: title, path: place })),
});
