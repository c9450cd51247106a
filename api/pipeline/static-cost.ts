import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { actualCost } from './actual-cost.js';
import { type CostLine, CostLines } from './cost-lines.js';
import { CostVariables, looksForParts, shapeOf } from './cost-variables.js';
import { type FieldCost, possibleTypes, readFieldCosts } from './field-costs.js';
import { type MergedField, MergedSelections } from './merged-selection.js';

/** Cost of an operation before it runs, and how many objects it could give. docs/guides/limits.md has the formula. */
export interface StaticCost {
  cost: number;
  nodes: number;
}

/** An operation of a document, with its variables as they came. */
export interface CostedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

const ROOT_BASE = { query: 1, mutation: 10, subscription: 10 } as const;
const CONTAINS_COST = 5;
/** n of a connection whose size is a variable of no number. */
const UNKNOWN_SIZE = 250;
const ENOUGH = 1e9;
/** Shapes of variables held for one operation. */
const MOST_SHAPES = 64;

/** An operation under one shape of variables: everything that its costs need. */
export interface PricedOperation {
  total: StaticCost;
  rootName: string;
  walk: CostWalk;
}

interface PricedShapes {
  /** Variables that costs depend on. */
  names: readonly string[];
  byShape: Map<string, PricedOperation>;
}

/**
 * Works out costs over one schema, once for each document and shape of its variables: afterwards a cost is a look-up.
 * Linear in the document: what a selection costs on a type is worked out once.
 */
export class CostFormula {
  private readonly prices: ReadonlyMap<string, FieldCost>;
  private readonly known = new WeakMap<OperationDefinitionNode, PricedShapes>();

  constructor(readonly schema: GraphQLSchema) {
    this.prices = readFieldCosts(schema);
  }

  /** Before it runs. */
  of(document: DocumentNode, operation: OperationDefinitionNode, variables: CostedOperation['variables']): StaticCost {
    return this.price({ document, operation, variables }).total;
  }

  /** After it ran: the formula with the nodes that the answer holds. */
  actual(operation: CostedOperation, data: unknown): number {
    const priced = this.price(operation);
    return rootBase(operation.operation, priced) + actualCost(priced, operation.operation.selectionSet, data);
  }

  /** Where the points of an operation come from, field by field. */
  explain(operation: CostedOperation): CostLine[] {
    const priced = this.price(operation);
    return new CostLines(priced.walk).of(operation.operation.selectionSet, priced.rootName);
  }

  private price(costed: CostedOperation): PricedOperation {
    const { operation, variables } = costed;
    const shapes = this.known.get(operation);
    const known = shapes?.byShape.get(shapeOf(shapes.names, variables));
    return known ?? this.priceNew(costed, shapes);
  }

  private priceNew({ document, operation, variables }: CostedOperation, shapes: PricedShapes | undefined) {
    const values = new CostVariables(operation, variables);
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    const around = { schema: this.schema, prices: this.prices, fragments, variables: values };
    const walk = new CostWalk(this.schema, new MergedSelections(around), values);
    const rootName = this.schema.getRootType(operation.operation)?.name ?? '';
    const below = walk.selection([operation.selectionSet], rootName);
    const priced = { total: below, rootName, walk };
    const cost = walk.selections.isExhausted ? ENOUGH : below.cost + rootBase(operation, priced);
    priced.total = { cost: Math.min(ENOUGH, cost), nodes: Math.min(ENOUGH, below.nodes) };
    const kept = shapes ?? { names: [...values.consulted], byShape: new Map<string, PricedOperation>() };
    if (kept.byShape.size >= MOST_SHAPES) kept.byShape.clear();
    kept.byShape.set(shapeOf(kept.names, variables), priced);
    this.known.set(operation, kept);
    return priced;
  }
}

/** What an operation costs before anything is selected; a mutation pays for each of its fields. */
function rootBase({ operation, selectionSet }: OperationDefinitionNode, { walk, rootName }: PricedOperation): number {
  const base = ROOT_BASE[operation];
  if (operation !== OperationTypeNode.MUTATION) return base;
  return base * walk.selections.of([selectionSet], rootName).keys.length;
}

const NOTHING: StaticCost = { cost: 0, nodes: 0 };

/** Costs of one operation's selections. */
export class CostWalk {
  private readonly memo = new Map<string, StaticCost>();
  private readonly extras = new WeakMap<MergedField, number>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly selections: MergedSelections,
    private readonly variables: CostVariables,
  ) {}

  /** Sum over a selection on an object type; the dearest of the possible types on an interface or union. */
  selection(sets: readonly SelectionSetNode[], typeName: string): StaticCost {
    const key = this.selections.keyOf(sets, typeName);
    const known = this.memo.get(key);
    if (known) return known;
    // A fragment that spreads itself is refused by another rule; here it must only end.
    this.memo.set(key, NOTHING);
    const cost = possibleTypes(this.schema, typeName)
      .map((possible) => this.onType(sets, possible.name))
      .reduce(dearer, NOTHING);
    this.memo.set(key, cost);
    return cost;
  }

  field(field: MergedField): StaticCost {
    const { price, below } = field;
    if (price.flat !== undefined) return { cost: price.flat, nodes: 1 };
    const extra = { cost: this.extraOf(field), nodes: 0 };
    if (!price.isConnection) {
      return add(extra, times(price.listSize ?? 1, this.selection(below, price.typeName)));
    }
    const { each, once } = this.connectionParts(field);
    return add(add(extra, once), times(this.pageSize(field), each));
  }

  /** Points for what a field does beside giving objects: a connection is opened, texts are searched. */
  extraOf(field: MergedField): number {
    const known = this.extras.get(field);
    if (known !== undefined) return known;
    const extra = this.readExtra(field);
    this.extras.set(field, extra);
    return extra;
  }

  private readExtra({ node, price }: MergedField): number {
    const where = node.arguments?.filter(({ name }) => name.value === 'where' || name.value === 'search') ?? [];
    const isSearch = where.some(({ name, value }) => looksForParts({ [name.value]: this.variables.valueOf(value) }));
    return (price.isConnection ? 2 : 0) + (isSearch ? CONTAINS_COST : 0);
  }

  /** first ?? last ?? the field's own default; the largest page when the argument's value is no number. */
  pageSize({ node, price }: MergedField): number {
    for (const name of ['first', 'last']) {
      const argument = node.arguments?.find((one) => one.name.value === name);
      const value = argument && this.variables.valueOf(argument.value);
      if (value === undefined || value === null) continue;
      return typeof value === 'number' ? Math.min(Math.max(value, 0), UNKNOWN_SIZE) : UNKNOWN_SIZE;
    }
    return price.defaultSize;
  }

  /** What a node costs, whichever of `nodes` and `edges` is asked for; page info is free, the rest comes once. */
  connectionParts({ below, price }: MergedField): { each: StaticCost; once: StaticCost } {
    let each = NOTHING;
    let once = NOTHING;
    for (const part of this.selections.of(below, price.typeName).paid) {
      const name = part.node.name.value;
      if (name === 'nodes') each = add(each, this.selection(part.below, part.price.typeName));
      else if (name === 'edges') each = add(each, this.edge(part));
      else if (name !== 'pageInfo') once = add(once, this.field(part));
    }
    return { each, once };
  }

  private edge({ below, price }: MergedField): StaticCost {
    return this.selections
      .of(below, price.typeName)
      .paid.filter(({ node }) => node.name.value === 'node')
      .reduce((sum, node) => add(sum, this.selection(node.below, node.price.typeName)), NOTHING);
  }

  private onType(sets: readonly SelectionSetNode[], typeName: string): StaticCost {
    return this.selections.of(sets, typeName).paid.reduce((sum, field) => add(sum, this.field(field)), NOTHING);
  }
}

const dearer = (left: StaticCost, right: StaticCost): StaticCost => ({
  cost: Math.max(left.cost, right.cost),
  nodes: Math.max(left.nodes, right.nodes),
});

const add = (left: StaticCost, right: StaticCost): StaticCost => ({
  cost: left.cost + right.cost,
  nodes: left.nodes + right.nodes,
});

/** n objects, each with what is below it. */
const times = (size: number, below: StaticCost): StaticCost => ({
  cost: size * (1 + below.cost),
  nodes: size * (1 + below.nodes),
});
