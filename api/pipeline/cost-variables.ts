import { Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

type Given = Readonly<Record<string, unknown>>;

/** Values of arguments as far as costs depend on them; remembers which variables were looked at. */
export class CostVariables {
  readonly consulted = new Set<string>();
  private readonly values: Given;

  constructor(operation: OperationDefinitionNode, given: Given) {
    this.values = { ...defaultsOf(operation), ...given };
  }

  valueOf(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE:
        this.consulted.add(node.name.value);
        return this.values[node.name.value];
      case Kind.INT:
        return Number(node.value);
      case Kind.NULL:
        return null;
      case Kind.BOOLEAN:
        return node.value;
      case Kind.OBJECT:
        return Object.fromEntries(node.fields.map((field) => [field.name.value, this.valueOf(field.value)]));
      case Kind.LIST:
        return node.values.map((item) => this.valueOf(item));
      default:
        return node.value;
    }
  }
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
    else if (defaultValue?.kind === Kind.BOOLEAN) defaults[variable.name.value] = defaultValue.value;
    else if (defaultValue?.kind === Kind.OBJECT) defaults[variable.name.value] = literalOf(defaultValue);
  }
  return defaults;
}

/** A default holds no variables. */
function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.OBJECT) {
    return Object.fromEntries(node.fields.map((field) => [field.name.value, literalOf(field.value)]));
  }
  if (node.kind === Kind.LIST) return node.values.map(literalOf);
  return node.kind === Kind.NULL ? null : true;
}

/** What costs see of the variables that they depend on: equal shapes cost the same. */
export function shapeOf(names: readonly string[], given: Given): string {
  let shape = '';
  for (const name of names) shape += `${shapeOfValue(given[name])},`;
  return shape;
}

function shapeOfValue(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return looksForParts(value) ? 'parts' : 'object';
  return typeof value;
}

/** Whether a filter searches within texts. Iterative: variables are as deep as their JSON. */
export function looksForParts(where: unknown): boolean {
  const open: unknown[] = [where];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { contains, search } = value as Record<string, unknown>;
    if (isGiven(contains) || isGiven(search)) return true;
    open.push(...(Object.values(value) as unknown[]));
  }
  return false;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
