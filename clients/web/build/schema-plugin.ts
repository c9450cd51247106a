import { readFile } from 'node:fs/promises';
import { buildSchema, introspectionFromSchema } from 'graphql';
import type { IntrospectionType, IntrospectionTypeRef } from 'graphql';
import type { Plugin } from 'vite';

const PUBLIC_ID = 'virtual:graph-schema';
const RESOLVED_ID = `\0${PUBLIC_ID}`;
const LEAF: IntrospectionTypeRef = { kind: 'SCALAR', name: 'Any' };

/** Gives the cache the shape of the schema (no descriptions, all leaves as one scalar), read from schema.graphql. */
export function schemaPlugin(schemaFile: string): Plugin {
  return {
    name: 'podpusher-graph-schema',
    resolveId: (id) => (id === PUBLIC_ID ? RESOLVED_ID : null),
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      this.addWatchFile(schemaFile);
      return `export default ${JSON.stringify(shapeOf(await readFile(schemaFile, 'utf8')))};`;
    },
  };
}

/** The part of an introspection that a normalised cache reads. */
export function shapeOf(sdl: string): object {
  const { __schema: schema } = introspectionFromSchema(buildSchema(sdl), { descriptions: false });
  const types = schema.types.filter(({ name }) => !name.startsWith('__')).flatMap(slimType);
  return {
    __schema: {
      queryType: { name: schema.queryType.name },
      mutationType: schema.mutationType ? { name: schema.mutationType.name } : null,
      subscriptionType: schema.subscriptionType ? { name: schema.subscriptionType.name } : null,
      types: [...types, { kind: 'SCALAR', name: 'Any' }],
    },
  };
}

function slimType(type: IntrospectionType): object[] {
  if (type.kind === 'UNION')
    return [{ kind: type.kind, name: type.name, possibleTypes: type.possibleTypes.map(slimRef) }];
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return [];
  const fields = type.fields.map((field) => ({
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
