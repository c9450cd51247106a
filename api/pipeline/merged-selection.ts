import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostVariables } from './cost-variables.js';
import { type FieldCost, possibleTypes } from './field-costs.js';

/** A field of a selection as execution would see it: same response keys are one field. Free fields are left out. */
export interface MergedField {
  /** Name in the answer. */
  key: string;
  node: FieldNode;
  price: FieldCost;
  /** Selections below it, to be merged. */
  below: readonly SelectionSetNode[];
}

/** What is selected on one object type. */
export interface MergedSelection {
  paid: readonly MergedField[];
  /** Every name in the answer, free ones included. */
  keys: readonly string[];
}

interface Surroundings {
  schema: GraphQLSchema;
  prices: ReadonlyMap<string, FieldCost>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: CostVariables;
}

/** A document may merge selections in more ways than it has words; beyond this many it is too dear in any case. */
const MOST_SELECTIONS = 20_000;
const NOTHING: MergedSelection = { paid: [], keys: [] };

/** Selections of one operation with fragments opened and equal names merged; each combination is worked out once. */
export class MergedSelections {
  private readonly known = new Map<string, MergedSelection>();
  private readonly numbers = new Map<SelectionSetNode, number>();
  /** The same list of selections mostly stands on one type: found without its key. */
  private readonly near = new WeakMap<readonly SelectionSetNode[], { typeName: string; merged: MergedSelection }>();

  constructor(private readonly around: Surroundings) {}

  /** Whether the document has more combinations than are worked out: what is missing then counts as nothing. */
  get isExhausted(): boolean {
    return this.known.size >= MOST_SELECTIONS;
  }

  /** Equal for equal selections on equal types. */
  keyOf(sets: readonly SelectionSetNode[], typeName: string): string {
    let key = typeName;
    for (const set of sets) {
      let number = this.numbers.get(set);
      if (number === undefined) this.numbers.set(set, (number = this.numbers.size));
      key += ` ${number}`;
    }
    return key;
  }

  /** Fields on an object type. */
  of(sets: readonly SelectionSetNode[], typeName: string): MergedSelection {
    const near = this.near.get(sets);
    if (near?.typeName === typeName) return near.merged;
    const key = this.keyOf(sets, typeName);
    const merged = this.known.get(key) ?? (this.isExhausted ? NOTHING : this.merge(key, sets, typeName));
    this.near.set(sets, { typeName, merged });
    return merged;
  }

  private merge(key: string, sets: readonly SelectionSetNode[], typeName: string): MergedSelection {
    const groups = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(set, typeName, { groups, seen });
    const merged = { paid: this.paidOf(groups, typeName), keys: [...groups.keys()] };
    this.known.set(key, merged);
    return merged;
  }

  private paidOf(groups: ReadonlyMap<string, FieldNode[]>, typeName: string): MergedField[] {
    return [...groups].flatMap(([key, nodes]) => {
      const node = nodes[0]!;
      const price = this.around.prices.get(`${typeName}.${node.name.value}`);
      if (!price || price.isFree) return [];
      return [{ key, node, price, below: nodes.flatMap(({ selectionSet }) => selectionSet ?? []) }];
    });
  }

  /** Opens each fragment once a selection, as execution does. */
  private collect(set: SelectionSetNode, typeName: string, into: Collected): void {
    for (const node of set.selections) {
      if (this.isLeftOut(node.directives)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const group = into.groups.get(key);
        if (group) group.push(node);
        else into.groups.set(key, [node]);
        continue;
      }
      const fragment = this.fragmentOf(node, into.seen);
      if (fragment && this.applies(fragment.typeCondition?.name.value, typeName)) {
        this.collect(fragment.selectionSet, typeName, into);
      }
    }
  }

  private fragmentOf(node: Exclude<SelectionNode, FieldNode>, seen: Set<string>) {
    if (node.kind === Kind.INLINE_FRAGMENT) return node;
    const name = node.name.value;
    if (seen.has(name)) return undefined;
    seen.add(name);
    return this.around.fragments.get(name);
  }

  private isLeftOut(directives: readonly DirectiveNode[] | undefined): boolean {
    return (directives ?? []).some(({ name, arguments: given }) => {
      const value = given?.find((argument) => argument.name.value === 'if')?.value;
      const condition = value && this.around.variables.valueOf(value);
      return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
    });
  }

  private applies(condition: string | undefined, typeName: string): boolean {
    if (condition === undefined || condition === typeName) return true;
    return possibleTypes(this.around.schema, condition).some((possible) => possible.name === typeName);
  }
}

interface Collected {
  groups: Map<string, FieldNode[]>;
  seen: Set<string>;
}
