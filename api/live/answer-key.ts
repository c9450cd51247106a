import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import type { ChosenOperation } from '../pipeline/operation-pipeline.js';

interface Shape {
  /** The operation and its fragments, without what only says which events it gets. */
  text: string;
  /** Variables that change what is answered. */
  variables: readonly string[];
}

const shapes = new WeakMap<OperationDefinitionNode, Shape>();

/**
 * Equal for operations that answer the same event with the same text: same selection, same rights. Arguments of the field
 * that is subscribed to say which events come, not what is said about them, so they make no difference.
 */
export function answerKeyOf({ document, operation, variables }: ChosenOperation, actor: Actor): string {
  const shape = shapes.get(operation) ?? readShape(document, operation);
  shapes.set(operation, shape);
  const given = shape.variables.map((name) => [name, variables[name]]);
  return `${scopeOf(actor)}\n${JSON.stringify(given)}\n${shape.text}`;
}

/** What an actor may see of public data. A stream of a workspace's own data must not be shared over this key. */
function scopeOf(actor: Actor): string {
  switch (actor.kind) {
    case 'user':
      return `user ${actor.role}`;
    case 'key':
      return `key ${[...actor.scopes].sort().join(' ')}`;
    default:
      return actor.kind;
  }
}

function readShape(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const bare = withoutRootArguments(operation);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<string>();
  for (const node of [bare, ...fragments]) {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
    });
  }
  const isUsed = ({ variable }: VariableDefinitionNode) => used.has(variable.name.value);
  const kept = { ...bare, variableDefinitions: (bare.variableDefinitions ?? []).filter(isUsed) };
  return { text: [kept, ...fragments].map(print).join('\n'), variables: [...used].sort() };
}

function withoutRootArguments(operation: OperationDefinitionNode): OperationDefinitionNode {
  const [field, ...others] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length > 0) return operation;
  const bare: FieldNode = { ...field, arguments: [] };
  return { ...operation, selectionSet: { ...operation.selectionSet, selections: [bare] } };
}
