import { hashText } from '../../world/random.js';
import { goodsFor, linesFor, paletteFor, sentence, styleFor, tagsFor, titleCase, type Writing } from './brief-texts.js';
import type { PromptReading } from './prompt-reading.js';
import type { OutputSchema } from './strict-schema.js';

/** Makes a value that fits a schema and, where it knows a property's name, says something sensible about the prompt. */
export function writeContent(schema: OutputSchema, reading: PromptReading, seed: number): unknown {
  const defs = { ...schema.definitions, ...schema.$defs };
  return write(schema, { name: '', path: '$', writing: { reading, hash: seed }, defs, root: schema });
}

interface Place {
  /** Of the property that is written; of an item, that of its list. */
  name: string;
  path: string;
  writing: Writing;
  defs: Record<string, OutputSchema>;
  root: OutputSchema;
}

function write(schema: OutputSchema, place: Place): unknown {
  if (schema.$ref !== undefined) return write(followed(schema.$ref, place), place);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return enumValue(schema.enum, place);
  if (schema.anyOf) return write(schema.anyOf.find(({ type }) => type !== 'null') ?? {}, place);
  return writeType(typeOf(schema), schema, place);
}

function typeOf({ type, properties }: OutputSchema): string {
  if (properties) return 'object';
  return (Array.isArray(type) ? type.find((name) => name !== 'null') : type) ?? 'string';
}

function writeType(type: string, schema: OutputSchema, place: Place): unknown {
  switch (type) {
    case 'object':
      return object(schema, place);
    case 'array':
      return list(schema, place);
    case 'integer':
    case 'number':
      return number(schema, place, type);
    case 'boolean':
      return place.writing.hash % 2 === 0;
    case 'null':
      return null;
    default:
      return text(schema, place);
  }
}

function followed(ref: string, { defs, root }: Place): OutputSchema {
  return ref === '#' ? root : (defs[ref.split('/').at(-1)!] ?? { type: 'string' });
}

/** The language that was asked for where the choices are languages; any other choice by chance. */
function enumValue(values: unknown[], { writing }: Place): unknown {
  return values.find((value) => value === writing.reading.language) ?? values[writing.hash % values.length];
}

function object(schema: OutputSchema, place: Place): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([name, part]) => {
    const path = `${place.path}.${name}`;
    return [name, write(part, { ...place, name, path, writing: at(place.writing, path) })];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function at({ reading, hash }: Writing, path: string): Writing {
  return { reading, hash: hashText(hash, path) };
}

const USUAL_COUNT = 3;

function list(schema: OutputSchema, place: Place): unknown[] {
  const count = Math.min(Math.max(countFor(place), schema.minItems ?? 0), schema.maxItems ?? 100);
  const whole = schema.items && isText(schema.items) ? knownList(place, count) : undefined;
  if (whole) return whole.map((value) => clip(value, schema.items!));
  return Array.from({ length: count }, (_, index) => {
    const path = `${place.path}[${index}]`;
    return write(schema.items ?? { type: 'string' }, { ...place, path, writing: at(place.writing, path) });
  });
}

function isText({ type, enum: values }: OutputSchema): boolean {
  return type === 'string' && !values;
}

/** As many as the prompt says: `13 tags`, else `count: 4`, else three. */
function countFor({ name, path, writing: { reading } }: Place): number {
  const noun = name.toLowerCase();
  const named = reading.counts.get(noun) ?? reading.counts.get(noun.replace(/s$/, ''));
  if (named !== undefined && named > 0) return named;
  if (/tags|keywords/.test(noun)) return 13;
  return path.split(/[.[]/).length <= 2 ? (reading.count ?? USUAL_COUNT) : USUAL_COUNT;
}

const LISTS: readonly (readonly [RegExp, (writing: Writing, count: number) => readonly string[]])[] = [
  [/tag|keyword/i, tagsFor],
  [/palette|colou?r/i, (writing, count) => paletteFor(writing).slice(0, Math.max(count, 3))],
  [/product|goods|item/i, goodsFor],
  [/line|text/i, (writing) => linesFor(writing)],
  [/material/i, () => ['cotton']],
  [/risk|warning|note/i, (writing) => [sentence('risk', writing)]],
];

function knownList({ name, writing }: Place, count: number): readonly string[] | undefined {
  const known = LISTS.find(([pattern]) => pattern.test(name));
  return known?.[1](writing, count);
}

function number(schema: OutputSchema, { name, writing }: Place, type: string): number {
  const isShare = /confidence|score|probability|share/i.test(name) && (schema.maximum ?? 1) <= 1;
  const least = schema.minimum ?? (isShare ? 0 : 1);
  const most = schema.maximum ?? (isShare ? 1 : least + 99);
  const value = least + ((writing.hash % 1000) / 1000) * (most - least);
  return type === 'integer' ? Math.round(value) : Number(value.toFixed(2));
}

const TEXTS: readonly (readonly [RegExp, (writing: Writing) => string])[] = [
  [
    /image|prompt|visual/i,
    (w) => `${styleFor(w)} design, "${sentence('title', w)}", ${w.reading.topic}, flat colours, no background`,
  ],
  [/alt/i, (w) => `${titleCase(w.reading.topic)} design on a plain garment`],
  [/listing_?title|seo/i, (w) => `${sentence('title', w)}, ${titleCase(w.reading.topic)} Shirt, Gift Idea`],
  [/title|name|headline/i, (w) => sentence('title', w)],
  [/slogan|phrase|printed|^text$|text_?line|^line$/i, (w) => linesFor(w).join('\n')],
  [/style|mood|tone/i, styleFor],
  [/palette|colou?r/i, (w) => paletteFor(w)[0]!],
  [/audience|target|persona/i, (w) => sentence('audience', w)],
  [/why|reason|fit|rationale|trend/i, (w) => sentence('reason', w)],
  [/risk|warning|legal|trademark/i, (w) => sentence('risk', w)],
  [/product|garment/i, (w) => goodsFor(w, 1)[0]!],
  [/tag|keyword/i, (w) => tagsFor(w, 1)[0]!],
  [/language|locale/i, (w) => w.reading.language],
  [/description|body/i, (w) => `${sentence('sentence', w)}\n\n${sentence('reason', w)}\n${sentence('audience', w)}.`],
];

function text(schema: OutputSchema, { name, writing }: Place): string {
  const formatted = formattedText(schema);
  if (formatted !== undefined) return formatted;
  const known = TEXTS.find(([pattern]) => pattern.test(name));
  return clip(known ? known[1](writing) : sentence('sentence', writing), schema);
}

/** Forms that the schema asks for by name or by a pattern that is known. */
function formattedText({ format, pattern }: OutputSchema): string | undefined {
  if (format === 'date-time') return '2026-11-30T00:00:00Z';
  if (format === 'date') return '2026-11-30';
  if (format === 'uri') return 'https://example.com/';
  if (format === 'email') return 'hello@example.com';
  return pattern?.includes('#') ? '#e4572e' : undefined;
}

function clip(value: string, { maxLength = Infinity, minLength = 0 }: OutputSchema): string {
  const short = [...value].length > maxLength ? [...value].slice(0, maxLength).join('').trimEnd() : value;
  return short.padEnd(minLength, '.');
}
