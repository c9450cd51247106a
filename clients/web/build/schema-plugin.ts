import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, introspectionFromSchema, parse, visit } from 'graphql';
import type { IntrospectionType, IntrospectionTypeRef } from 'graphql';
import type { Plugin } from 'vite';

const PUBLIC_ID = 'virtual:graph-schema';
const RESOLVED_ID = `\0${PUBLIC_ID}`;
const LEAF: IntrospectionTypeRef = { kind: 'SCALAR', name: 'Any' };

export interface SchemaPluginSettings {
  schemaFile: string;
  /** Folder of the client's *.graphql files. */
  documents: string;
}

/** Gives the cache the shape of the schema: what the client's documents ask for, no descriptions, all leaves as one scalar. */
export function schemaPlugin({ schemaFile, documents }: SchemaPluginSettings): Plugin {
  return {
    name: 'podpusher-graph-schema',
    resolveId: (id) => (id === PUBLIC_ID ? RESOLVED_ID : null),
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      const files = documentsUnder(documents);
      for (const file of [schemaFile, ...files]) this.addWatchFile(file);
      const asked = fieldsIn(files.map((file) => readFileSync(file, 'utf8')));
      return `export default ${JSON.stringify(shapeOf(await readFile(schemaFile, 'utf8'), asked))};`;
    },
  };
}

function documentsUnder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.graphql')).map((file) => join(folder, file));
}

/** Names of fields that documents ask for, and `id`, by which things are known. */
function fieldsIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set(['id']);
  for (const text of texts) visit(parse(text), { Field: ({ name }) => void names.add(name.value) });
  return names;
}

/** The part of an introspection that a normalised cache reads: types with those of their fields that somebody asks for. */
export function shapeOf(sdl: string, asked: ReadonlySet<string>): object {
  const { __schema: schema } = introspectionFromSchema(buildSchema(sdl), { descriptions: false });
  const types = schema.types.filter(({ name }) => !name.startsWith('__')).flatMap((type) => slimType(type, asked));
  return {
    __schema: {
      queryType: { name: schema.queryType.name },
      mutationType: schema.mutationType ? { name: schema.mutationType.name } : null,
      subscriptionType: schema.subscriptionType ? { name: schema.subscriptionType.name } : null,
      types: [...types, { kind: 'SCALAR', name: 'Any' }],
    },
  };
}

function slimType(type: IntrospectionType, asked: ReadonlySet<string>): object[] {
  if (type.kind === 'UNION')
    return [{ kind: type.kind, name: type.name, possibleTypes: type.possibleTypes.map(slimRef) }];
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return [];
  const fields = type.fields
    .filter(({ name }) => asked.has(name))
    .map((field) => ({
      name: field.name,
      type: slimRef(field.type),
      args: field.args.map(({ name }) => ({ name, type: LEAF })),
    }));
  const possible = type.kind === 'INTERFACE' ? { possibleTypes: type.possibleTypes.map(slimRef) } : {};
  return [{ kind: type.kind, name: type.name, fields, interfaces: type.interfaces.map(slimRef), ...possible }];
}

function slimRef(ref: IntrospectionTypeRef): object {
  if (ref.kind === 'NON_NULL' || ref.kind === 'LIST') return { kind: ref.kind, ofType: slimRef(ref.ofType) };
  return ref.kind === 'SCALAR' || ref.kind === 'ENUM' ? LEAF : { kind: ref.kind, name: ref.name };
}
