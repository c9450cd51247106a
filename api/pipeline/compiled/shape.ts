import type { FlatRow, FlatStatement } from '#infra/postgres/flat-reader.js';
import type { KeySelect } from '#infra/postgres/flat-rows.js';
import type { Columns, Place, Write } from './write-json.js';
import type { Counted } from './write-page.js';

/** What a running answer knows of the rows of one root field. */
export interface ShapeRead extends Counted {
  lists: ListRead[];
}

/** Rows that hang on others, by the key of those. */
export interface ListRead {
  groups: ReadonlyMap<string, FlatRow[]>;
  first: number;
  hasPreviousPage: boolean;
}

/** A list below rows, once its arguments are known. */
export interface StartedList {
  statement(of: KeySelect): FlatStatement;
  read(rows: readonly FlatRow[]): ListRead;
}

/** @throws AppError for arguments out of range, and Uncompiled; both leave the operation to the resolvers */
export type StartList = (variables: Readonly<Record<string, unknown>>) => StartedList;

export type WriteRow = Write<FlatRow, ShapeRead>;

/** All that is selected of the rows of one root field: one statement of columns, and one for each list below. */
export interface Shape {
  readonly columns: Columns;
  readonly lists: readonly StartList[];
  /** Whether the answer is the same until data changes, for everybody. */
  readonly isTimeless: boolean;
  /** @throws Uncompiled for fields that are neither columns nor flat lists */
  writer(place: Place): WriteRow;
  /** Keys that are known already. */
  keysOf(keys: readonly string[]): KeySelect;
}

/** Rows by their first column, in order. */
export function groupOf(rows: readonly FlatRow[]): Map<string, FlatRow[]> {
  const groups = new Map<string, FlatRow[]>();
  for (const row of rows) {
    const group = groups.get(row[0]!);
    if (group) group.push(row);
    else groups.set(row[0]!, [row]);
  }
  return groups;
}
