import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type InlineFragmentNode,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostFormula } from './static-cost.js';
import { isPage } from './field-costs.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface OwnedField {
  node: FieldNode;
  /** Type that the field is of. */
  owner: string;
}

/**
 * What an answer cost: the formula with the number of nodes it really holds, null objects free. Behind an interface the
 * keys of the answer tell which selections applied.
 */
export class ActualCost {
  private readonly memo = new Map<SelectionSetNode, OwnedField[]>();

  constructor(
    private readonly formula: CostFormula,
    private readonly fragments: Fragments,
  ) {}

  selection(selection: SelectionSetNode, typeName: string, data: unknown): number {
    if (data === null || typeof data !== 'object') return 0;
    let sum = 0;
    for (const { node, owner } of this.fieldsOf(selection, typeName)) {
      const value = (data as Record<string, unknown>)[node.alias?.value ?? node.name.value];
      if (value !== null && value !== undefined) sum += this.field(node, owner, value);
    }
    return sum;
  }

  private field(node: FieldNode, owner: string, value: unknown): number {
    const price = this.formula.fieldCost(owner, node.name.value);
    if (!price || !node.selectionSet) return 0;
    if (price.flat !== undefined) return price.flat;
    const typeName = this.typeOf(owner, node.name.value);
    if (price.isConnection) return 2 + sizeOf(value) + this.selection(node.selectionSet, typeName, value);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.reduce<number>((sum, item) => sum + this.item(node, owner, item), 0);
  }

  /** Items of a connection were counted with it; edges and page info are free. */
  private item(node: FieldNode, owner: string, item: unknown): number {
    if (item === null || item === undefined || !node.selectionSet) return 0;
    const isPartOfPage = isPage(owner) || owner.endsWith('Edge');
    return (isPartOfPage ? 0 : 1) + this.selection(node.selectionSet, this.typeOf(owner, node.name.value), item);
  }

  private typeOf(owner: string, fieldName: string): string {
    const type = this.formula.schema.getType(owner);
    const field = type && 'getFields' in type ? type.getFields()[fieldName] : undefined;
    return field ? getNamedType(field.type).name : '';
  }

  private fieldsOf(selection: SelectionSetNode, typeName: string): OwnedField[] {
    const known = this.memo.get(selection);
    if (known) return known;
    const fields: OwnedField[] = [];
    this.collect(selection, typeName, { fields, seen: new Set() });
    this.memo.set(selection, fields);
    return fields;
  }

  /** Opens each fragment once a selection, as execution does. */
  private collect(selection: SelectionSetNode, typeName: string, into: Collected): void {
    for (const node of selection.selections) {
      const fragment = this.fragmentOf(node, into.seen);
      if (node.kind === Kind.FIELD) into.fields.push({ node, owner: typeName });
      else if (fragment) this.collect(fragment.selectionSet, this.ownerIn(fragment, typeName), into);
    }
  }

  private fragmentOf(node: SelectionNode, seen: Set<string>): InlineFragmentNode | FragmentDefinitionNode | undefined {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return node.kind === Kind.INLINE_FRAGMENT ? node : undefined;
    const name = node.name.value;
    if (seen.has(name)) return undefined;
    seen.add(name);
    return this.fragments.get(name);
  }

  private ownerIn({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode, typeName: string): string {
    const condition = typeCondition?.name.value ?? typeName;
    return isObjectType(this.formula.schema.getType(condition)) ? condition : typeName;
  }
}

interface Collected {
  fields: OwnedField[];
  seen: Set<string>;
}

function sizeOf(connection: unknown): number {
  const { nodes, edges } = connection as { nodes?: unknown; edges?: unknown };
  const list = Array.isArray(nodes) ? nodes : edges;
  return Array.isArray(list) ? list.length : 0;
}
