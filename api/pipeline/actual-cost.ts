import type { SelectionSetNode } from 'graphql';
import { possibleTypes } from './field-costs.js';
import type { MergedField, MergedSelection } from './merged-selection.js';
import type { CostWalk, PricedOperation } from './static-cost.js';

type Row = Readonly<Record<string, unknown>>;

/** What an answer cost below the root: the formula with the nodes it really holds, null objects free. */
export function actualCost({ walk, rootName }: PricedOperation, selection: SelectionSetNode, data: unknown): number {
  return isRow(data) ? new AnswerWalk(walk).selection([selection], rootName, data) : 0;
}

/** Goes through an answer beside its selections. */
class AnswerWalk {
  constructor(private readonly walk: CostWalk) {}

  selection(sets: readonly SelectionSetNode[], typeName: string, data: Row): number {
    const possible = possibleTypes(this.walk.schema, typeName);
    const only = possible.length === 1 ? possible[0] : possible.find(({ name }) => name === data['__typename']);
    if (only) return this.fields(this.walk.selections.of(sets, only.name), data);
    const selected = possible.map(({ name }) => this.walk.selections.of(sets, name));
    const fitting = selected.filter(({ keys }) => keys.every((key) => key in data));
    return Math.max(0, ...(fitting.length > 0 ? fitting : selected).map((one) => this.fields(one, data)));
  }

  private fields({ paid }: MergedSelection, data: Row): number {
    let sum = 0;
    for (const field of paid) {
      const value = data[field.key];
      if (value !== null && value !== undefined) sum += this.field(field, value);
    }
    return sum;
  }

  private field(field: MergedField, value: unknown): number {
    const { price, below } = field;
    if (price.flat !== undefined) return price.flat;
    const extra = this.walk.extraOf(field);
    if (price.isConnection) return extra + (isRow(value) ? this.connection(field, value) : 0);
    return extra + this.items(value, (item) => 1 + this.selection(below, price.typeName, item));
  }

  /** Each node counts once, whether it came in `nodes` or in `edges`. */
  private connection({ below, price }: MergedField, value: Row): number {
    let sum = 0;
    let size = 0;
    for (const part of this.walk.selections.of(below, price.typeName).paid) {
      const found = value[part.key];
      const name = part.node.name.value;
      if (found === null || found === undefined || name === 'pageInfo') continue;
      if (name !== 'nodes' && name !== 'edges') {
        sum += this.field(part, found);
        continue;
      }
      size = Math.max(size, Array.isArray(found) ? found.filter(isRow).length : 0);
      sum += this.items(found, (item) =>
        name === 'nodes' ? this.selection(part.below, part.price.typeName, item) : this.edge(part, item),
      );
    }
    return sum + size;
  }

  private edge({ below, price }: MergedField, edge: Row): number {
    let sum = 0;
    for (const { node, key, below: fields, price: item } of this.walk.selections.of(below, price.typeName).paid) {
      const value = edge[key];
      if (node.name.value === 'node' && isRow(value)) sum += this.selection(fields, item.typeName, value);
    }
    return sum;
  }

  private items(value: unknown, cost: (item: Row) => number): number {
    if (!Array.isArray(value)) return isRow(value) ? cost(value) : 0;
    let sum = 0;
    for (const item of value) if (isRow(item)) sum += cost(item);
    return sum;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
