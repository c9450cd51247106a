import type { FlatStatement } from './flat-reader.js';

/** What a column's text becomes in an answer; `id:trd` is a uuid that is shown as a public id of that kind. */
export type FlatForm = 'text' | 'float' | 'int' | 'boolean' | 'time' | 'platform' | 'origin' | `id:${string}`;

/** A field of an answer that is a column. */
export interface FlatColumn {
  readonly sql: string;
  readonly form: FlatForm;
}

/** A select of keys, to be read from in a statement whose further values follow these. */
export interface KeySelect {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** Which rows an answer is about: one statement for them, and their keys for what hangs on them. */
export interface FlatRows {
  /** Rows that begin with their key and these columns. @param more rows beyond the page, to know whether it ends */
  rows(columns: readonly string[], more: number): FlatStatement;
  /** Absent: selecting twice would cost twice; ask with the keys that the rows brought. */
  readonly keys: KeySelect | undefined;
}

/** A page, which also knows its ends and cursors. */
export interface FlatPage extends FlatRows {
  readonly size: number;
  readonly isBackward: boolean;
  ends(hasMore: boolean): { hasNextPage: boolean; hasPreviousPage: boolean };
  /** Of a row that was read with `columns` columns. */
  cursorOf(row: readonly (string | null)[], columns: number): string;
}
