import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type FieldCost, possibleTypes, readFieldCosts } from './field-costs.js';

/** Cost of an operation before it runs, and how many objects it could give. docs/guides/limits.md has the formula. */
export interface StaticCost {
  cost: number;
  nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;

const ROOT_BASE = { query: 1, mutation: 10, subscription: 10 } as const;
const INTROSPECTION_COST = 10;
const CONTAINS_COST = 5;
/** n of a connection whose size is a variable without a value. */
const UNKNOWN_SIZE = 250;
const ENOUGH = 1e9;

/** Works out costs over one schema. Linear in the document: what a fragment costs on a type is worked out once. */
export class CostFormula {
  private readonly fields: ReadonlyMap<string, FieldCost>;

  constructor(readonly schema: GraphQLSchema) {
    this.fields = readFieldCosts(schema);
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): StaticCost {
    const fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
    const root = this.schema.getRootType(operation.operation);
    const walk = new Walk(this, { fragments, variables: withDefaults(operation, variables) });
    const below = root ? walk.selection(operation.selectionSet, root.name) : NOTHING;
    return { cost: Math.min(ENOUGH, below.cost + rootBase(operation)), nodes: Math.min(ENOUGH, below.nodes) };
  }

  fieldCost(typeName: string, fieldName: string): FieldCost | undefined {
    return this.fields.get(`${typeName}.${fieldName}`);
  }
}

const NOTHING: StaticCost = { cost: 0, nodes: 0 };

interface Surroundings {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
}

class Walk {
  private readonly memo = new Map<string, StaticCost>();

  constructor(
    private readonly formula: CostFormula,
    private readonly around: Surroundings,
  ) {}

  /** Sum over a selection on an object type; the dearest of the possible types on an interface. */
  selection(selection: SelectionSetNode, typeName: string): StaticCost {
    const type = this.formula.schema.getType(typeName);
    if (!isInterfaceType(type)) return this.onType(selection, typeName);
    const costs = possibleTypes(this.formula.schema, typeName).map((possible) => this.onType(selection, possible.name));
    return costs.reduce(
      (most, one) => ({ cost: Math.max(most.cost, one.cost), nodes: Math.max(most.nodes, one.nodes) }),
      NOTHING,
    );
  }

  private onType(selection: SelectionSetNode, typeName: string): StaticCost {
    let sum = NOTHING;
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) sum = add(sum, this.field(node, typeName));
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        if (this.applies(condition, typeName)) sum = add(sum, this.onType(node.selectionSet, typeName));
      } else sum = add(sum, this.fragment(node.name.value, typeName));
    }
    return sum;
  }

  private fragment(name: string, typeName: string): StaticCost {
    const key = `${name} ${typeName}`;
    const known = this.memo.get(key);
    if (known) return known;
    const fragment = this.around.fragments.get(name);
    if (!fragment || !this.applies(fragment.typeCondition.name.value, typeName)) return NOTHING;
    this.memo.set(key, NOTHING);
    const cost = this.onType(fragment.selectionSet, typeName);
    this.memo.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, typeName: string): StaticCost {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return { cost: INTROSPECTION_COST, nodes: 0 };
    const type = this.formula.schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const price = this.formula.fieldCost(typeName, name);
    if (!field || !price) return NOTHING;
    if (price.flat !== undefined) return { cost: price.flat, nodes: 1 };
    return isCompositeType(getNamedType(field.type)) ? this.composite(node, field, price) : NOTHING;
  }

  private composite(node: FieldNode, field: GraphQLField<unknown, unknown>, price: FieldCost): StaticCost {
    const typeName = getNamedType(field.type).name;
    const own = { cost: this.looksForParts(node) ? CONTAINS_COST : 0, nodes: 0 };
    if (price.isConnection) return add(own, this.connection(node, typeName, this.pageSize(node, price)));
    const below = node.selectionSet ? this.selection(node.selectionSet, typeName) : NOTHING;
    return add(own, times(price.listSize ?? 1, below));
  }

  /** 2 + n · (1 + what a node costs), whichever of `nodes` and `edges` is asked for; page info is free, the rest once. */
  private connection(node: FieldNode, typeName: string, size: number): StaticCost {
    const { each, once } = this.connectionParts(node.selectionSet, typeName);
    return add(add({ cost: 2, nodes: 0 }, once), times(size, each));
  }

  private connectionParts(selection: SelectionSetNode | undefined, typeName: string) {
    let each = NOTHING;
    let once = NOTHING;
    for (const child of this.flatten(selection, typeName)) {
      const name = child.name.value;
      if (name === 'nodes') each = add(each, this.itemBelow(child, typeName));
      else if (name === 'edges') each = add(each, this.edgeBelow(child, typeName));
      else if (name !== 'pageInfo') once = add(once, this.field(child, typeName));
    }
    return { each, once };
  }

  private itemBelow(node: FieldNode, typeName: string): StaticCost {
    const itemType = this.fieldType(typeName, node.name.value);
    return node.selectionSet && itemType ? this.selection(node.selectionSet, itemType) : NOTHING;
  }

  private edgeBelow(edge: FieldNode, typeName: string): StaticCost {
    const edgeType = this.fieldType(typeName, 'edges');
    if (!edgeType) return NOTHING;
    return this.flatten(edge.selectionSet, edgeType)
      .filter((child) => child.name.value === 'node')
      .reduce((sum, child) => add(sum, this.itemBelow(child, edgeType)), NOTHING);
  }

  /** Fields of a selection with its fragments opened; each fragment once, so that it stays linear. */
  private flatten(selection: SelectionSetNode | undefined, typeName: string, seen = new Set<string>()): FieldNode[] {
    return (selection?.selections ?? []).flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return this.flatten(node.selectionSet, typeName, seen);
      const name = node.name.value;
      if (seen.has(name)) return [];
      seen.add(name);
      return this.flatten(this.around.fragments.get(name)?.selectionSet, typeName, seen);
    });
  }

  private pageSize(node: FieldNode, price: FieldCost): number {
    const given = ['first', 'last'].flatMap((name) => {
      const argument = node.arguments?.find((one) => one.name.value === name);
      const value = argument && this.value(argument.value);
      if (argument?.value.kind === Kind.VARIABLE && typeof value !== 'number') {
        return value === null || value === undefined ? [] : [UNKNOWN_SIZE];
      }
      return typeof value === 'number' ? [Math.min(Math.max(value, 0), UNKNOWN_SIZE)] : [];
    });
    return given[0] ?? price.defaultSize;
  }

  private looksForParts(node: FieldNode): boolean {
    const where = node.arguments?.find((argument) => argument.name.value === 'where');
    return where !== undefined && hasContains(this.value(where.value));
  }

  private value(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE:
        return this.around.variables[node.name.value];
      case Kind.INT:
        return Number(node.value);
      case Kind.OBJECT:
        return Object.fromEntries(node.fields.map((field) => [field.name.value, this.value(field.value)]));
      case Kind.LIST:
        return node.values.map((item) => this.value(item));
      default:
        return null;
    }
  }

  private fieldType(typeName: string, fieldName: string): string | undefined {
    const type = this.formula.schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    return field && getNamedType(field.type).name;
  }

  private applies(condition: string | undefined, typeName: string): boolean {
    if (condition === undefined || condition === typeName) return true;
    return possibleTypes(this.formula.schema, condition).some((possible) => possible.name === typeName);
  }
}

function add(left: StaticCost, right: StaticCost): StaticCost {
  return { cost: left.cost + right.cost, nodes: left.nodes + right.nodes };
}

/** n objects, each with what is below it. */
function times(size: number, below: StaticCost): StaticCost {
  return { cost: size * (1 + below.cost), nodes: size * (1 + below.nodes) };
}

/** What an operation costs before anything is selected; a mutation pays for each of its fields. */
export function rootBase({ operation, selectionSet }: OperationDefinitionNode): number {
  return ROOT_BASE[operation] * (operation === OperationTypeNode.MUTATION ? selectionSet.selections.length : 1);
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

/** Variables are as deep as their JSON; parse limits have bounded that before. */
function hasContains(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false;
  if (Array.isArray(where)) return where.some(hasContains);
  const { contains, ...rest } = where as Record<string, unknown>;
  return contains !== undefined || Object.values(rest).some(hasContains);
}
