import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Addresses of the product's own pages, which clients/web/build/docs checks, are no paths of files. */
const MARKDOWN_LINK = /\]\((?![a-z]+:|#|\/docs\/)([^)#\s]+)(?:#[^)]*)?\)/g;
/** What comments and descriptions say: a page, or an ADR by its number. */
const MENTION = /\bdocs\/(?:adr\/\d{4}(?![\w-])|[\w/-]+\.md)/g;

/** Links and mentions of docs/ that lead nowhere, one sentence each. Paths are relative to `root`. */
export function brokenLinks(root: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const links = path.endsWith('.md') ? [...text.matchAll(MARKDOWN_LINK)].map(([, to = '']) => to) : [];
    const mentions = [...text.matchAll(MENTION)].map(([mention]) => mention);
    return [
      ...links.filter((to) => !existsSync(join(root, dirname(path), to))),
      ...mentions.filter((mention) => !isThere(root, mention)),
    ].map((target) => `${path} points at ${target}, which is not there`);
  });
}

function isThere(root: string, mention: string): boolean {
  if (mention.endsWith('.md')) return existsSync(join(root, mention));
  const number = mention.slice('docs/adr/'.length);
  return readdirSync(join(root, 'docs/adr')).some((name) => name.startsWith(`${number}-`));
}
