import { invalid } from './openai-problems.js';

/** The part of JSON Schema that structured outputs know. */
export interface OutputSchema {
  type?: string | string[];
  properties?: Record<string, OutputSchema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: OutputSchema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: OutputSchema[];
  $ref?: string;
  $defs?: Record<string, OutputSchema>;
  definitions?: Record<string, OutputSchema>;
  description?: string;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
}

const DEPTH_MOST = 10;
const NAME = /^[\w-]{1,64}$/;

/** What strict mode asks of a schema. @throws ProviderProblem in OpenAI's words. */
export function checkStrictSchema(name: unknown, schema: unknown): asserts schema is OutputSchema {
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw invalid(`Invalid 'text.format.name': string does not match pattern '^[a-zA-Z0-9_-]+$'.`, 'text.format.name');
  }
  if (typeof schema !== 'object' || schema === null) throw faulty(name, 'schema must be an object.');
  const root = schema as OutputSchema;
  if (root.type !== 'object' || root.anyOf) throw faulty(name, 'schema must be a JSON Schema of \'type: "object"\'.');
  walk(root, { name, context: '()', depth: 1 });
}

interface Place {
  name: string;
  context: string;
  depth: number;
}

function walk(schema: OutputSchema, place: Place): void {
  const { name, context, depth } = place;
  if (depth > DEPTH_MOST) throw faulty(name, `nesting exceeds the limit of ${DEPTH_MOST}.`);
  if (schema.type === 'array' && !schema.items)
    throw faulty(name, `In context=${context}, array schema missing items.`);
  if (schema.properties) checkObject(schema, place);
  const below = { ...schema.properties, ...(schema.items ? { items: schema.items } : {}) };
  for (const [step, part] of Object.entries(below))
    walk(part, { name, context: `${context} ${step}`, depth: depth + 1 });
  const beside = [...(schema.anyOf ?? []), ...Object.values({ ...schema.$defs, ...schema.definitions })];
  for (const part of beside) walk(part, place);
}

function checkObject(schema: OutputSchema, { name, context }: Place): void {
  if (schema.additionalProperties !== false) {
    throw faulty(name, `In context=${context}, 'additionalProperties' is required to be supplied and to be false.`);
  }
  const missing = Object.keys(schema.properties!).find((key) => !schema.required?.includes(key));
  if (missing === undefined) return;
  const rule = `'required' is required to be supplied and to be an array including every key in properties`;
  throw faulty(name, `In context=${context}, ${rule}. Missing '${missing}'.`);
}

function faulty(name: string, message: string) {
  return invalid(
    `Invalid schema for response_format '${name}': ${message}`,
    'text.format.schema',
    'invalid_json_schema',
  );
}
