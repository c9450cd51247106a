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

/** Faults of a value, each with the path to it; none when it is as the schema says. */
export function faultsOf(document: SpecDocument, schema: JsonSchema, value: unknown, path = '$'): string[] {
  const rule = resolve(document, schema);
  if (value === null) return rule.nullable || rule.type === undefined ? [] : [`${path} is null`];
  const combined = [
    ...(rule.allOf ?? []).flatMap((part) => faultsOf(document, part, value, path)),
    ...anyFaults(document, [...(rule.anyOf ?? []), ...(rule.oneOf ?? [])], value, path),
  ];
  if (rule.enum && !rule['x-open-enum'] && !rule.enum.includes(value)) {
    return [...combined, `${path} is ${JSON.stringify(value)}, not one of ${rule.enum.join(', ')}`];
  }
  if (Array.isArray(value)) return [...combined, ...arrayFaults(document, rule, value, path)];
  if (typeof value === 'object') {
    return [...combined, ...objectFaults(document, rule, value as Record<string, unknown>, path)];
  }
  return [...combined, ...scalarFaults(rule, value, path)];
}

function anyFaults(document: SpecDocument, choices: JsonSchema[], value: unknown, path: string): string[] {
  if (choices.length === 0) return [];
  const attempts = choices.map((choice) => faultsOf(document, choice, value, path));
  return attempts.some((faults) => faults.length === 0) ? [] : [`${path} fits none of ${choices.length} alternatives`];
}

function arrayFaults(document: SpecDocument, rule: JsonSchema, value: unknown[], path: string): string[] {
  if (rule.type !== undefined && rule.type !== 'array') return [`${path} is a list, not ${String(rule.type)}`];
  const { items } = rule;
  return items ? value.flatMap((item, n) => faultsOf(document, items, item, `${path}[${n}]`)) : [];
}

function objectFaults(
  document: SpecDocument,
  rule: JsonSchema,
  value: Record<string, unknown>,
  path: string,
): string[] {
  if (rule.type !== undefined && rule.type !== 'object') return [`${path} is an object, not ${String(rule.type)}`];
  const missing = (rule.required ?? []).filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`);
  const rest = typeof rule.additionalProperties === 'object' ? rule.additionalProperties : undefined;
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    // Pinterest describes the keys of its maps under `properties`; those entries are not fields.
    const property = rest ?? rule.properties?.[name];
    return property ? faultsOf(document, property, item, `${path}.${name}`) : [];
  });
  return [...missing, ...wrong];
}

function scalarFaults(rule: JsonSchema, value: unknown, path: string): string[] {
  const kind = typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
  const isType = rule.type === undefined || rule.type === kind || (rule.type === 'number' && kind === 'integer');
  if (!isType) return [`${path} is ${kind}, not ${String(rule.type)}`];
  if (typeof value === 'string') {
    const faults: string[] = [];
    if (rule.pattern && !new RegExp(rule.pattern, 'u').test(value))
      faults.push(`${path} does not match ${rule.pattern}`);
    if (rule.minLength !== undefined && value.length < rule.minLength) faults.push(`${path} is too short`);
    if (rule.maxLength !== undefined && value.length > rule.maxLength) faults.push(`${path} is too long`);
    return faults;
  }
  if (typeof value !== 'number') return [];
  if (rule.minimum !== undefined && value < rule.minimum) return [`${path} is below ${rule.minimum}`];
  return rule.maximum !== undefined && value > rule.maximum ? [`${path} is above ${rule.maximum}`] : [];
}

/** Fields, as paths, that one schema names and a published one does not. */
export function unknownFields(document: SpecDocument, published: JsonSchema, read: JsonSchema, path = '$'): string[] {
  const rule = resolve(document, published);
  const parts = [rule, ...(rule.allOf ?? []).map((part) => resolve(document, part))];
  const options = [...(read.anyOf ?? []), ...(read.oneOf ?? [])];
  if (options.length > 0) return options.flatMap((option) => unknownFields(document, published, option, path));
  if (read.items) {
    const items = parts.find((part) => part.items)?.items;
    return items ? unknownFields(document, items, read.items, `${path}[]`) : [];
  }
  return Object.entries(read.properties ?? {}).flatMap(([name, property]) => {
    const known = parts.map((part) => part.properties?.[name]).find((found) => found !== undefined);
    if (known) return unknownFields(document, known, property, `${path}.${name}`);
    const isOpen = parts.some((part) => typeof part.additionalProperties === 'object' || part.type === undefined);
    return isOpen ? [] : [`${path}.${name}`];
  });
}
