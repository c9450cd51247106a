import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ErrorCode } from '#infra/errors.js';
import { ONCE_A_REQUEST, REQUEST_LIMITS } from '../limits.js';

/** Limits of a document's shape, each worked out once a fragment, so that a bomb of fragments costs no time. */
export const limitRules: readonly ValidationRule[] = [shapeLimit];

interface Shape {
  depth: number;
  aliases: number;
  rootFields: number;
}

function shapeLimit(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const measure = new Measure(document);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        for (const [code, message] of breaches(measure.operation(definition), definition)) {
          context.reportError(new GraphQLError(message, { nodes: definition, extensions: { code } }));
        }
        for (const name of repeatedTries(definition, measure.fragments)) {
          context.reportError(invalid(`${name} may stand once in a request.`));
        }
      }
      const directives = countDirectives(document);
      if (directives > REQUEST_LIMITS.directives) {
        context.reportError(
          invalid(`The document has ${directives} directives; at most ${REQUEST_LIMITS.directives}.`),
        );
      }
    },
  };
}

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies ErrorCode } });
}

function* breaches(shape: Shape, operation: OperationDefinitionNode): Generator<[ErrorCode, string]> {
  const { depth, aliases, rootFields, mutationFields } = REQUEST_LIMITS;
  const rootLimit = operation.operation === OperationTypeNode.MUTATION ? mutationFields : rootFields;
  if (shape.depth > depth) yield ['QUERY_TOO_DEEP', `The operation nests deeper than ${depth} levels.`];
  if (shape.aliases > aliases) {
    yield ['GRAPHQL_VALIDATION_FAILED', `The operation has ${shape.aliases} aliases; at most ${aliases}.`];
  }
  if (shape.rootFields > rootLimit) {
    yield ['GRAPHQL_VALIDATION_FAILED', `The operation has ${shape.rootFields} root fields; at most ${rootLimit}.`];
  }
}

/** Fields that try a secret, and stand more than once: aliases would make many tries of one request. */
function repeatedTries(operation: OperationDefinitionNode, fragments: Fragments): string[] {
  const counts = new Map<string, number>();
  const open: SelectionSetNode[] = [operation.selectionSet];
  const seen = new Set<string>();
  for (let selection = open.pop(); selection; selection = open.pop()) {
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) counts.set(node.name.value, (counts.get(node.name.value) ?? 0) + 1);
      else if (node.kind === Kind.INLINE_FRAGMENT) open.push(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        open.push(...(fragments.get(node.name.value) ? [fragments.get(node.name.value)!.selectionSet] : []));
      }
    }
  }
  return ONCE_A_REQUEST.filter((name) => (counts.get(name) ?? 0) > 1);
}

/** The canonical introspection query nests deeper than data does; its own fields bound it. */
const isIntrospection = (field: FieldNode): boolean => field.name.value === '__schema' || field.name.value === '__type';
const INTROSPECTION_DEPTH = 20;
const SPREAD_LIMIT = 1e6;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

class Measure {
  readonly fragments: Fragments;
  private readonly known = new Map<string, Shape>();

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  operation(operation: OperationDefinitionNode): Shape {
    return this.selection(operation.selectionSet);
  }

  /** rootFields of a selection are its fields with fragments opened. */
  private selection(selection: SelectionSetNode): Shape {
    const sum: Shape = { depth: 0, aliases: 0, rootFields: 0 };
    for (const node of selection.selections) {
      const part = this.part(node);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.aliases = Math.min(SPREAD_LIMIT, sum.aliases + part.aliases);
      sum.rootFields = Math.min(SPREAD_LIMIT, sum.rootFields + part.rootFields);
    }
    return sum;
  }

  private part(node: SelectionSetNode['selections'][number]): Shape {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selection(node.selectionSet);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    const below = node.selectionSet ? this.selection(node.selectionSet) : { depth: 0, aliases: 0 };
    const isFree = isIntrospection(node) && below.depth < INTROSPECTION_DEPTH;
    return {
      depth: isFree ? 1 : below.depth + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      rootFields: 1,
    };
  }

  /** A fragment that spreads itself is refused by another rule; here it must only end. */
  private fragment(name: string): Shape {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    this.known.set(name, { depth: 0, aliases: 0, rootFields: 0 });
    const shape = fragment ? this.selection(fragment.selectionSet) : { depth: 0, aliases: 0, rootFields: 0 };
    this.known.set(name, shape);
    return shape;
  }
}

function countDirectives(document: DocumentNode): number {
  let count = 0;
  const open: unknown[] = [document];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) open.push(...(node as unknown[]));
    else if (node && typeof node === 'object' && 'kind' in node) {
      if (node.kind === Kind.DIRECTIVE) count += 1;
      for (const [key, value] of Object.entries(node)) if (key !== 'loc') open.push(value);
    }
  }
  return count;
}
