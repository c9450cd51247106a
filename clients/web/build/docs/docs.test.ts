/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, parse, validate } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { docsFiles } from './docs-plugin.js';
import { exampleOf } from './reference-example.js';

const root = path.resolve(__dirname, '../../../..');
const sources = {
  guides: path.join(root, 'docs/guides'),
  schemaFile: path.join(root, 'schema/schema.graphql'),
  tokensFile: path.join(root, 'clients/web/src/styles/tokens.css'),
  styleFile: path.join(root, 'clients/web/build/docs/docs.css'),
};
const schema = buildSchema(readFileSync(sources.schemaFile, 'utf8'));

let files: Map<string, string>;

beforeAll(async () => {
  files = await docsFiles(sources);
});

const fieldsOf = (type: GraphQLNamedType): object => (isInputObjectType(type) ? type.getFields() : {});
const faultsOf = (document: string): string[] => validate(schema, parse(document)).map(({ message }) => message);
const unescape = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('every operation of every page is valid in the schema', () => {
  const faults = [...files].flatMap(([name, html]) =>
    [...html.matchAll(/<code class="language-graphql">([\s\S]*?)<\/code>/g)].flatMap(([, code]) =>
      faultsOf(unescape(code!)).map((fault) => `${name}: ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('every root field has a page of its own part, with a valid example', () => {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  const search = JSON.parse(files.get('docs/search.json')!) as [string, string, string][];
  for (const [kind, type] of roots) {
    for (const field of Object.values(type!.getFields())) {
      expect(search.some(([text, of]) => text === field.name && of === kind)).toBe(true);
      expect({ field: field.name, faults: faultsOf(exampleOf(kind, field)) }).toEqual({
        field: field.name,
        faults: [],
      });
    }
  }
});

test('the example of a trend gives one of the two names that it can be found by', () => {
  expect(exampleOf('query', schema.getQueryType()!.getFields()['trend']!)).toContain('trend(keyword: $keyword)');
});

test('the guide to idempotency names every mutation that takes a key', () => {
  const guide = readFileSync(path.join(sources.guides, 'idempotency.md'), 'utf8');
  const unnamed = Object.values(schema.getMutationType()!.getFields())
    .filter(({ args }) => args.some(({ type }) => 'idempotencyKey' in fieldsOf(getNamedType(type))))
    .filter(({ name }) => !guide.includes(`\`${name}\``));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});

test('every link inside the documentation leads to a page and a place on it', () => {
  const missing = [...files].flatMap(([name, html]) =>
    [...html.matchAll(/href="(\/docs[^"]*|#[^"]*)"/g)].flatMap(([, href]) =>
      leads(name, href!) ? [] : `${name}: ${href}`,
    ),
  );
  expect(missing).toEqual([]);
});

test('no page holds two places of one name', () => {
  const doubled = [...files].filter(([name, html]) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    return name.endsWith('.html') && new Set(ids).size < ids.length;
  });
  expect(doubled.map(([name]) => name)).toEqual([]);
});

const OUTSIDE = ['/docs/playground', '/docs/schema.graphql', '/docs/docs.css'];

function leads(from: string, href: string): boolean {
  const [page = '', anchor] = href.split('#');
  if (OUTSIDE.includes(page)) return true;
  const file = page === '' ? from : page === '/docs' ? 'docs/index.html' : `${page.slice(1)}.html`;
  const html = files.get(file);
  return html !== undefined && (anchor === undefined || html.includes(` id="${anchor}"`));
}
