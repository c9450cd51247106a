/**
 * Rules of the public schema: schema-recommended, schema-relay, and of schema-all those that agree with Relay and with one
 * payload per mutation. Left out: alphabetize (order tells the reader what matters), require-nullable-result-in-root and
 * require-field-of-type-query-in-mutation-result (payloads are never null and carry the object instead), no-root-type.
 */
export function graphqlRules(plugin) {
  return {
    ...plugin.configs['flat/schema-recommended'].rules,
    ...plugin.configs['flat/schema-relay'].rules,
    // Plain lists are for what is short and never paged; a connection that only goes forward says so by its arguments.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    '@graphql-eslint/require-deprecation-date': 'error',
    '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
    '@graphql-eslint/require-type-pattern-with-oneof': 'error',
    // Everything a client may read is described, fields and enum values too.
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]'],
      },
    ],
    // Lists are our domain's; pageInfo, edges, payloads and plain values have no identity of their own.
    '@graphql-eslint/strict-id-in-types': 'off',
  };
}
