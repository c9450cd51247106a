import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { REQUEST_LIMITS } from '../limits.js';
import { limitRules } from './limit-rules.js';

/** A document that was read and found valid, or why not. */
export type ReadDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Characters of all documents held. */
const HELD_CHARACTERS = 20_000_000;

/** Parses and validates each text once; what is valid stays valid as long as the schema. */
export class Documents {
  private readonly known = new LRUCache<string, ReadDocument>({
    maxSize: HELD_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 100,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  read(text: string): ReadDocument {
    const known = this.known.get(text);
    if (known) return known;
    const read = this.readNew(text);
    this.known.set(text, read);
    return read;
  }

  private readNew(text: string): ReadDocument {
    try {
      const document = parse(text, { maxLexicalTokens: REQUEST_LIMITS.tokens });
      const rules = [...limitRules, ...specifiedRules];
      const errors = validate(this.schema, document, rules, { maxErrors: REQUEST_LIMITS.errors });
      return errors.length > 0
        ? { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) }
        : { document };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
      if (error instanceof RangeError) return { errors: [TOO_DEEP] };
      throw error;
    }
  }
}

const TOO_DEEP = new GraphQLError('The document nests too deep to be read.', {
  extensions: { code: 'QUERY_TOO_DEEP' },
});

/** The limits set their own code; the rest is of the step that found it. */
function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
