import type { SelectionSetNode } from 'graphql';
import { possibleTypes } from './field-costs.js';
import type { MergedField } from './merged-selection.js';
import type { CostWalk } from './static-cost.js';

/** What one field adds to the cost of its operation, with everything below it. */
export interface CostLine {
  /** Names in the answer, from the root on: `trends.nodes.signals`. */
  path: string;
  /** Points before the operation runs, for all the times that it could stand in the answer. */
  requested: number;
}

const MOST_LINES = 200;

interface Place {
  path: string;
  /** How often the object could stand in the answer. */
  times: number;
}

/** The breakdown of a cost, the first 200 fields of it. */
export class CostLines {
  private readonly lines = new Map<string, number>();

  constructor(private readonly walk: CostWalk) {}

  of(selection: SelectionSetNode, rootName: string): CostLine[] {
    this.selection([selection], rootName, { path: '', times: 1 });
    return [...this.lines].map(([path, requested]) => ({ path, requested }));
  }

  /** Of an interface's types each may tell a line; of equal paths the dearest stands. */
  private selection(sets: readonly SelectionSetNode[], typeName: string, place: Place): void {
    for (const { name } of possibleTypes(this.walk.schema, typeName)) {
      for (const field of this.walk.selections.of(sets, name).paid) this.field(field, place);
    }
  }

  private field(field: MergedField, { path, times }: Place): void {
    const { price, below, key } = field;
    if (this.lines.size >= MOST_LINES) return;
    const own = path === '' ? key : `${path}.${key}`;
    const requested = Math.round(times * this.walk.field(field).cost);
    this.lines.set(own, Math.max(requested, this.lines.get(own) ?? 0));
    if (price.flat !== undefined) return;
    if (price.isConnection) this.connection(field, { path: own, times });
    else this.selection(below, price.typeName, { path: own, times: times * (price.listSize ?? 1) });
  }

  private connection(field: MergedField, { path, times }: Place): void {
    const each = times * this.walk.pageSize(field);
    for (const part of this.walk.selections.of(field.below, field.price.typeName).paid) {
      const name = part.node.name.value;
      const own = `${path}.${part.key}`;
      if (name === 'nodes') this.selection(part.below, part.price.typeName, { path: own, times: each });
      else if (name === 'edges') this.edges(part, { path: own, times: each });
      else if (name !== 'pageInfo') this.field(part, { path, times });
    }
  }

  private edges({ below, price }: MergedField, { path, times }: Place): void {
    for (const { node, key, below: sets, price: item } of this.walk.selections.of(below, price.typeName).paid) {
      if (node.name.value === 'node') this.selection(sets, item.typeName, { path: `${path}.${key}`, times });
    }
  }
}
