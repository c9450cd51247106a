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

const RIGHT = { type: GraphQLString, description: 'The right by which a member is asked (docs/guides/access.md).' };

/** What a field wants of an API key, and of a member. */
export const requireScopeDirective = new GraphQLDirective({
  name: 'requireScope',
  description: 'An API key needs this scope; a signed-in member needs a role that has the right.',
  locations: FIELD,
  args: {
    scope: { type: new GraphQLNonNull(GraphQLString), description: 'Name of the scope, for example `write:signals`.' },
    right: { ...RIGHT, type: new GraphQLNonNull(GraphQLString) },
  },
});

/** A field for people alone. */
export const requireSessionDirective = new GraphQLDirective({
  name: 'requireSession',
  description: 'Takes a person who is signed in, and a role that has the right if one is named. No API key opens it.',
  locations: FIELD,
  args: { right: RIGHT },
});

/** A field for everybody. */
export const publicDirective = new GraphQLDirective({
  name: 'public',
  description: 'For everybody, signed in or not; what it shows may depend on who asks.',
  locations: FIELD,
});

export const schemaDirectives = [
  costDirective,
  listSizeDirective,
  requireScopeDirective,
  requireSessionDirective,
  publicDirective,
];
