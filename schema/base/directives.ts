import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql';

const FIELD = [DirectiveLocation.FIELD_DEFINITION];

/** A flat price: what is selected below the field adds nothing. */
export const costDirective = new GraphQLDirective({
  name: 'cost',
  description: 'What this field costs, whatever is selected below it (docs/guides/limits.md).',
  locations: FIELD,
  args: { weight: { type: new GraphQLNonNull(GraphQLInt), description: 'Points.' } },
});

/** How long a list without paging arguments is taken to be. */
export const listSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description: 'How many items this list is taken to hold when its cost is worked out.',
  locations: FIELD,
  args: { assumedSize: { type: new GraphQLNonNull(GraphQLInt), description: 'Items.' } },
});

/** Which right of an API key a field wants. */
export const requireScopeDirective = new GraphQLDirective({
  name: 'requireScope',
  description: 'An API key needs this scope; a signed-in member needs the role that carries it.',
  locations: FIELD,
  args: {
    scope: { type: new GraphQLNonNull(GraphQLString), description: 'Name of the scope, for example `write:signals`.' },
  },
});

export const schemaDirectives = [costDirective, listSizeDirective, requireScopeDirective];
