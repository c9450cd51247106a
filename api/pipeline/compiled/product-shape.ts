import { flatVariants, LISTING_COLUMNS, PRODUCT_COLUMNS, VARIANT_COLUMNS } from '#domain/products/flat-products.js';
import { TREND_COLUMNS } from '#domain/trends/flat-trends.js';
import type { FlatRow } from '#infra/postgres/flat-reader.js';
import type { FlatColumn, KeySelect } from '#infra/postgres/flat-rows.js';
import { decimalOf } from '#schema/base/money.rules.js';
import { type Selected, type Selections, Uncompiled } from './selection.js';
import { groupOf, type Shape, type ShapeRead, type StartList, type WriteRow } from './shape.js';
import { Columns, type Place, placeBelow, writeColumn, writeFields, writeList } from './write-json.js';

type ColumnTable = Readonly<Record<string, FlatColumn>>;

/** All that is selected of products: columns, their variants, and the trend and listing of each, which are joined. */
export class ProductShape implements Shape {
  readonly columns = new Columns(1);
  readonly lists: StartList[] = [];
  /** Every workspace has its own. */
  readonly isTimeless = false;

  constructor(private readonly selections: Selections) {}

  /** Never asked for: a page tells the keys of its rows itself. */
  keysOf(): KeySelect {
    throw new Uncompiled('products by known keys');
  }

  writer(place: Place): WriteRow {
    if (place.type.name !== 'Product') throw new Uncompiled(place.type.name);
    return writeFields<FlatRow, ShapeRead>(this.selections, place, (selected) => {
      const column = columnOf(PRODUCT_COLUMNS, selected);
      if (column) return writeColumn(selected, column, this.columns);
      if (selected.name === 'variants') return this.variants(selected);
      if (selected.name === 'trend') return this.one(selected, { of: TREND_COLUMNS, key: 't.id' });
      return selected.name === 'listing' ? this.one(selected, { of: LISTING_COLUMNS, key: 'l.id' }) : undefined;
    });
  }

  /** What is joined: null where its key is. */
  private one(selected: Selected, { of, key }: { of: ColumnTable; key: string }): WriteRow {
    this.selections.checkCost('Product', selected.name, false);
    const at = this.columns.place(key);
    const write = writeFields<FlatRow, ShapeRead>(this.selections, placeBelow(selected), (field) => {
      const column = columnOf(of, field);
      return column && writeColumn(field, column, this.columns);
    });
    return (row, read) => {
      if (row[at] === null) return 'null';
      read.cost += 1;
      return write(row, read);
    };
  }

  private variants(selected: Selected): WriteRow {
    const { selections } = this;
    selections.checkCost('Product', 'variants', false);
    const columns = new Columns(1);
    const write = writeFields<FlatRow, ShapeRead>(selections, placeBelow(selected), (field) => {
      const column = columnOf(VARIANT_COLUMNS, field);
      if (column) return writeColumn(field, column, columns);
      if (field.name === 'price') return this.money(field, columns, 'v.price_minor');
      return field.name === 'cost' ? this.money(field, columns, 'v.cost_minor') : undefined;
    });
    const at = this.lists.push(() => ({
      statement: (of) => flatVariants(of, columns.list),
      read: (rows) => ({ groups: groupOf(rows), first: rows.length, hasPreviousPage: false }),
    }));
    return (row, read) => {
      const rows = read.lists[at - 1]?.groups.get(row[0]!) ?? [];
      read.cost += rows.length;
      return writeList(rows, write, read);
    };
  }

  /** An amount and the currency of its product; null where there is none. */
  private money(selected: Selected, columns: Columns, sql: string): WriteRow {
    this.selections.checkCost('ProductVariant', selected.name, false);
    const [amount, currency] = [columns.place(sql), columns.place('p.currency')];
    const write = writeFields<FlatRow, ShapeRead>(this.selections, placeBelow(selected), (field) => {
      if (field.name === 'amountMinor') return (row) => row[amount]!;
      if (field.name === 'currencyCode') return (row) => `"${row[currency]!}"`;
      if (field.name !== 'amount') return undefined;
      return (row) => `"${decimalOf({ amountMinor: Number(row[amount]), currencyCode: row[currency]! })}"`;
    });
    return (row, read) => {
      if (row[amount] === null) return 'null';
      read.cost += 1;
      return write(row, read);
    };
  }
}

function columnOf(table: ColumnTable, { name }: Selected): FlatColumn | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
