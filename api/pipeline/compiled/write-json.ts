import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { isNonNullType, isObjectType, getNamedType } from 'graphql';
import type { FlatRow } from '#infra/postgres/flat-reader.js';
import type { FlatColumn, FlatForm } from '#infra/postgres/flat-rows.js';
import { jsonBoolean, jsonFloat, jsonInt, jsonText, jsonTime, UnwritableValue } from '#infra/postgres/wire-json.js';
import { formatUuidId, type UuidKind } from '#schema/base/public-id.js';
import { ORIGIN_IDS, PLATFORM_IDS } from '#schema/signals/signal.values.js';
import { type Selected, type Selections, Uncompiled } from './selection.js';

/** Writes one value of an answer as JSON. `read` is what the running answer knows beside the row. */
export type Write<Row, Read> = (row: Row, read: Read) => string;

/** Places of a statement's columns, each selected once. */
export class Columns {
  readonly list: string[] = [];

  /** @param before columns that every row begins with */
  constructor(private readonly before: number) {}

  place(sql: string): number {
    const known = this.list.indexOf(sql);
    return this.before + (known >= 0 ? known : this.list.push(sql) - 1);
  }

  get width(): number {
    return this.before + this.list.length;
  }
}

const namesOf = (ids: Readonly<Record<string, number>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(ids).map(([name, id]) => [String(id), `"${name}"`]));
const nameBy = (names: ReadonlyMap<string, string>) => (id: string) => {
  const name = names.get(id);
  if (name === undefined) throw new UnwritableValue(`no name for ${id}`);
  return name;
};

const FORMS: Readonly<Record<Exclude<FlatForm, `id:${string}`>, (text: string) => string>> = {
  text: jsonText,
  float: jsonFloat,
  int: jsonInt,
  boolean: jsonBoolean,
  time: jsonTime,
  platform: nameBy(namesOf(PLATFORM_IDS)),
  origin: nameBy(namesOf(ORIGIN_IDS)),
};

function formOf(form: FlatForm): (text: string) => string {
  if (!form.startsWith('id:')) return FORMS[form as keyof typeof FORMS];
  const kind = form.slice('id:'.length) as UuidKind;
  return (uuid) => `"${formatUuidId(kind, uuid)}"`;
}

/** A field that is a column. */
export function writeColumn(selected: Selected, column: FlatColumn, columns: Columns): Write<FlatRow, unknown> {
  const place = columns.place(column.sql);
  const write = formOf(column.form);
  const isNonNull = isNonNullType(selected.field.type);
  return (row) => {
    const text = row[place];
    if (text !== null && text !== undefined) return write(text);
    if (isNonNull) throw new UnwritableValue(`no ${selected.name}`);
    return 'null';
  };
}

/** An object: the same keys in the same order for every row. */
export function writeObject<Row, Read>(parts: readonly { key: string; write: Write<Row, Read> }[]): Write<Row, Read> {
  if (parts.length === 0) return () => '{}';
  const heads = parts.map(({ key }, index) => `${index > 0 ? ',' : '{'}${JSON.stringify(key)}:`);
  const writes = parts.map((part) => part.write);
  return (row, read) => {
    let text = '';
    for (let at = 0; at < writes.length; at += 1) text += heads[at]! + writes[at]!(row, read);
    return `${text}}`;
  };
}

export function writeList<Row, Read>(rows: readonly Row[], write: Write<Row, Read>, read: Read): string {
  let text = '[';
  for (let at = 0; at < rows.length; at += 1) text += (at > 0 ? ',' : '') + write(rows[at]!, read);
  return `${text}]`;
}

/** Fields of an object by name; `__typename` is everywhere. */
export function writeFields<Row, Read>(
  selections: Selections,
  { type, sets }: Place,
  writerOf: (selected: Selected) => Write<Row, Read> | undefined,
): Write<Row, Read> {
  const typename = `"${type.name}"`;
  return writeObject(
    selections.on(type, sets).map((selected) => {
      if (selected.name === '__typename') return { key: selected.key, write: () => typename };
      const write = writerOf(selected);
      if (!write) throw new Uncompiled(`${type.name}.${selected.name}`);
      return { key: selected.key, write };
    }),
  );
}

/** Where in a document a type's fields are selected. */
export interface Place {
  type: GraphQLObjectType;
  sets: readonly SelectionSetNode[];
}

/** What stands below a field. */
export function placeBelow({ field, below }: Selected): Place {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Uncompiled(`${type.name} is no object`);
  return { type, sets: below };
}
