import 'reflect-metadata';
import { GraphQLInterfaceType, type GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { schemaDirectives } from '#schema/base/directives.js';
import { type IdKind, NODE_TYPES } from '#schema/base/public-id.js';
import { enforceAccess } from './access-rules.js';
import { linkUserErrors } from './link-user-errors.js';
import { resolverClasses, type Resolvers } from './resolvers.js';

/**
 * The executable schema. `validate` is off: limits of arguments are checked where they are used, once, with messages that
 * name the field.
 */
export function buildApiSchema(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolverClasses,
    container: { get: (resolverClass: unknown) => resolvers.get(resolverClass) },
    directives: [...specifiedDirectives, ...schemaDirectives],
    validate: false,
    pubSub: noPubSub,
    emitSchemaFile: false,
  });
  resolveNodesSynchronously(schema);
  enforceAccess(schema);
  linkUserErrors(schema);
  return schema;
}

/** type-graphql asks for one; every subscription here reads a durable source of its own instead. */
const noPubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('subscriptions name their own source');
  },
};

/** type-graphql resolves the types of interfaces asynchronously, which costs a turn of the loop for every node. */
function resolveNodesSynchronously(schema: GraphQLSchema): void {
  const node = schema.getType('Node');
  if (!(node instanceof GraphQLInterfaceType)) throw new Error('the schema has no interface Node');
  node.resolveType = (row: { kind: IdKind }) => NODE_TYPES[row.kind];
}
