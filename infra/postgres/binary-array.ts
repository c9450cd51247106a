import { BinaryWriter } from './binary-writer.js';

/** Types of elements by their number in PostgreSQL's catalogue, which never changes (pg_type.dat). */
const ELEMENT_OIDS = { int2: 21, int4: 23, int8: 20, text: 25, timestamptz: 1184 } as const;
export type ElementType = keyof typeof ELEMENT_OIDS;
export type ElementOf<Type extends ElementType> = Type extends 'text'
  ? string
  : Type extends 'int8'
    ? number | bigint
    : number;

/**
 * A one-dimensional array in PostgreSQL's binary form. The driver sends a Buffer as a binary parameter; its own conversion
 * of arrays asks for the type of every element and costs more than the whole statement at 5,000 rows a column.
 * `timestamptz` takes milliseconds since 1970.
 */
export function binaryArray<Type extends ElementType>(type: Type, values: readonly (ElementOf<Type> | null)[]): Buffer {
  const writer = new BinaryWriter();
  writer.rawInt4(1);
  writer.rawInt4(1);
  writer.rawInt4(ELEMENT_OIDS[type]);
  writer.rawInt4(values.length);
  writer.rawInt4(1);
  const write = (writer[type] as (value: ElementOf<Type>) => void).bind(writer);
  for (const value of values) {
    if (value === null) writer.null();
    else write(value);
  }
  return writer.finish();
}
