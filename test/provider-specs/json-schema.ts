/** The part of JSON Schema that OpenAPI 3.0 documents of providers use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  'x-open-enum'?: boolean;
}

export interface SpecDocument {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema?: JsonSchema }> }> }>
  >;
  components: { schemas: Record<string, JsonSchema> };
}

/** Follows `$ref` to its schema. */
export function resolve(document: SpecDocument, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  if (name === undefined) return schema;
  const found = document.components.schemas[name];
  if (!found) throw new Error(`the specification has no schema ${name}`);
  return resolve(document, found);
}

/** A value and where it stands. */
interface Place {
  value: unknown;
  path: string;
}

/** Faults of a value, each with the path to it; none when it is as the schema says. */
export function faultsOf(document: SpecDocument, schema: JsonSchema, { value, path }: Place): string[] {
  const rule = resolve(document, schema);
  if (value === null) return rule.nullable || rule.type === undefined ? [] : [`${path} is null`];
  return [
    ...(rule.allOf ?? []).flatMap((part) => faultsOf(document, part, { value, path })),
    ...alternativeFaults(document, rule, { value, path }),
    ...enumFaults(rule, { value, path }),
    ...shapeFaults(document, rule, { value, path }),
  ];
}

function alternativeFaults(document: SpecDocument, rule: JsonSchema, place: Place): string[] {
  const choices = [...(rule.anyOf ?? []), ...(rule.oneOf ?? [])];
  const isMet = choices.length === 0 || choices.some((choice) => faultsOf(document, choice, place).length === 0);
  return isMet ? [] : [`${place.path} fits none of ${choices.length} alternatives`];
}

function enumFaults(rule: JsonSchema, { value, path }: Place): string[] {
  if (!rule.enum || rule['x-open-enum'] || rule.enum.includes(value)) return [];
  return [`${path} is ${JSON.stringify(value)}, not one of ${rule.enum.join(', ')}`];
}

function shapeFaults(document: SpecDocument, rule: JsonSchema, { value, path }: Place): string[] {
  const kind = kindOf(value);
  if (!isOfType(rule, kind)) return [`${path} is ${kind}, not ${String(rule.type)}`];
  if (Array.isArray(value)) {
    const { items } = rule;
    return items ? value.flatMap((item, n) => faultsOf(document, items, { value: item, path: `${path}[${n}]` })) : [];
  }
  if (kind === 'object') return objectFaults(document, rule, { value, path });
  if (typeof value === 'string') return textFaults(rule, value, path);
  return typeof value === 'number' ? numberFaults(rule, value, path) : [];
}

function isOfType({ type }: JsonSchema, kind: string): boolean {
  const types = type === undefined ? [] : [type].flat();
  return types.length === 0 || types.includes(kind) || (types.includes('number') && kind === 'integer');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function objectFaults(document: SpecDocument, rule: JsonSchema, { value, path }: Place): string[] {
  const fields = value as Record<string, unknown>;
  const missing = (rule.required ?? []).filter((name) => !(name in fields)).map((name) => `${path}.${name} is missing`);
  // Pinterest describes the keys of its maps under `properties`; where there is a rule for all others, those are no fields.
  const rest = typeof rule.additionalProperties === 'object' ? rule.additionalProperties : undefined;
  const wrong = Object.entries(fields).flatMap(([name, item]) => {
    const property = rest ?? rule.properties?.[name];
    return property ? faultsOf(document, property, { value: item, path: `${path}.${name}` }) : [];
  });
  return [...missing, ...wrong];
}

function textFaults(rule: JsonSchema, text: string, path: string): string[] {
  const faults: string[] = [];
  if (rule.pattern && !new RegExp(rule.pattern, 'u').test(text)) faults.push(`${path} does not match ${rule.pattern}`);
  if (text.length < (rule.minLength ?? 0)) faults.push(`${path} is too short`);
  if (text.length > (rule.maxLength ?? Infinity)) faults.push(`${path} is too long`);
  return faults;
}

function numberFaults(rule: JsonSchema, value: number, path: string): string[] {
  if (value < (rule.minimum ?? -Infinity)) return [`${path} is below ${rule.minimum}`];
  return value > (rule.maximum ?? Infinity) ? [`${path} is above ${rule.maximum}`] : [];
}

/** Fields, as paths, that one schema names and a published one does not. */
export function unknownFields(
  document: SpecDocument,
  schemas: { published: JsonSchema; read: JsonSchema; path?: string },
): string[] {
  const { published, read, path = '$' } = schemas;
  const rule = resolve(document, published);
  const parts = [rule, ...(rule.allOf ?? []).map((part) => resolve(document, part))];
  const options = [...(read.anyOf ?? []), ...(read.oneOf ?? [])];
  if (options.length > 0)
    return options.flatMap((option) => unknownFields(document, { published, read: option, path }));
  if (read.items) {
    const items = parts.find((part) => part.items)?.items;
    return items ? unknownFields(document, { published: items, read: read.items, path: `${path}[]` }) : [];
  }
  return Object.entries(read.properties ?? {}).flatMap(([name, property]) => {
    const known = parts.map((part) => part.properties?.[name]).find((found) => found !== undefined);
    if (known) return unknownFields(document, { published: known, read: property, path: `${path}.${name}` });
    const isOpen = parts.some((part) => typeof part.additionalProperties === 'object' || isBare(part));
    return isOpen ? [] : [`${path}.${name}`];
  });
}

/** An object of which nothing is said but that it is one. */
function isBare({ type, properties, allOf }: JsonSchema): boolean {
  return type === undefined || (type === 'object' && properties === undefined && allOf === undefined);
}
