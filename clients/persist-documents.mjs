import { createHash } from 'node:crypto';
import { formatDocument } from '@urql/core';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * The documents of the web client as it sends them (with `__typename`, for its cache), under the SHA-256 of their text: the
 * client's files have the ids by operation, each those of its own, the server's the texts by id.
 */
export function persistDocuments(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const used = [...fragmentsOf(operation, fragments)].map((name) => fragments.get(name));
      const document = formatDocument({ kind: Kind.DOCUMENT, definitions: [operation, ...used] });
      const text = stripIgnoredCharacters(print(document));
      return { name: operation.name.value, id: createHash('sha256').update(text).digest('hex'), text };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** What a generated file of the client begins and ends with, so that the ids of its operations come with them. */
export function rememberLines(persisted, documents) {
  const operations = documents
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const names = new Set(operations.map(({ name }) => name.value));
  if (names.size === 0) return { head: '', foot: '' };
  const lines = persisted.filter(({ name }) => names.has(name)).map(({ name, id }) => `  ${name}: '${id}',\n`);
  return {
    head: "import { rememberIds } from '../graph/document-ids.js';\n",
    foot: `\nrememberIds({\n${lines.join('')}});\n`,
  };
}

export function serverFile(persisted) {
  const lines = persisted.map(({ id, text }) => `  ['${id}', ${JSON.stringify(text)}],\n`);
  return `/** Documents of the web client, by the SHA-256 of their text. */
export const webDocuments: ReadonlyMap<string, string> = new Map([\n${lines.join('')}]);\n`;
}

function fragmentsOf(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(name.value)) return;
      found.add(name.value);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}
