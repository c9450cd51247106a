import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isUnionType,
} from 'graphql';

const TEXTS: unknown[] = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  "'; DROP TABLE trends; --",
  '%00%_\\',
  '../../etc/passwd',
  '\u202e\u200b\ufeff',
  'x'.repeat(100_000),
  '💥'.repeat(300),
  '__proto__',
  'http://169.254.169.254/latest/meta-data/',
];
const IDS: unknown[] = [
  ...TEXTS.slice(0, 5),
  'trd_',
  'trd_0',
  `trd_${'z'.repeat(28)}`,
  `sig_${'0'.repeat(26)}`,
  `usr_${'0'.repeat(28)}`,
  `wks_${'0'.repeat(26)}`,
  `__proto___${'0'.repeat(26)}`,
  '9223372036854775808',
  '-1',
  'gid://podpusher/Trend/1',
];
const WHOLES: unknown[] = [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 2 ** 53 + 2, 0.5];
const NUMBERS: unknown[] = [0, -0, -1, 1e300, -1e300, 5e-324, 2 ** 53 + 2];
const DATES: unknown[] = [
  '0000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-11-22',
  1e300,
];
const WRONG: unknown[] = [null, [], {}, true, 'x', 7, [[[['x']]]], { $ne: 1 }, [null]];
const CURSORS: unknown[] = ['x', 'AAAA', Buffer.from('1:0.5:trd_0').toString('base64url'), '0'.repeat(40)];

const OF_TYPE: Readonly<Record<string, unknown[]>> = {
  String: [...TEXTS, ...CURSORS],
  ID: IDS,
  Int: WHOLES,
  Float: NUMBERS,
  Decimal: [...TEXTS, ...NUMBERS],
  DateTime: DATES,
  Boolean: [],
};

type Path = readonly (string | number)[];

/** An argument's value with one junk value in one place. */
export interface JunkCase {
  arguments: Readonly<Record<string, unknown>>;
  /** Where the junk is and what it is, for the report. */
  name: string;
}

/** Every place of every argument of a field with every junk value that fits its type, and some that do not. */
export function* junkFor(field: GraphQLField<unknown, unknown>): Generator<JunkCase> {
  const sound = Object.fromEntries(field.args.map((arg) => [arg.name, soundValue(arg.type, 0)]));
  for (const arg of field.args) {
    for (const { path, type } of placesOf(arg)) {
      for (const junk of [...junkOf(type), ...WRONG]) {
        const text = JSON.stringify(junk);
        yield { arguments: withJunk(sound, path, junk), name: `${path.join('.')} = ${text.slice(0, 60)}` };
      }
    }
  }
}

function junkOf(type: GraphQLInputType): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return ['__proto__', 'x'.repeat(1_000)];
  return OF_TYPE[named.name] ?? [];
}

interface Place {
  path: Path;
  type: GraphQLInputType;
}

/** Deep enough to be inside of a nested filter once; below that it is the same again. */
const DEEPEST = 4;

function* placesOf(arg: GraphQLArgument): Generator<Place> {
  yield* below({ path: [arg.name], type: arg.type });
}

function* below({ path, type }: Place): Generator<Place> {
  const nullable = getNullableType(type);
  if (path.length > DEEPEST) return;
  if (isListType(nullable)) {
    yield { path, type: nullable };
    yield* below({ path: [...path, 0], type: nullable.ofType });
  } else if (isInputObjectType(nullable)) {
    yield { path, type: nullable };
    for (const field of Object.values(nullable.getFields()))
      yield* below({ path: [...path, field.name], type: field.type });
  } else yield { path, type: nullable };
}

/** The least that is valid by type, so that junk elsewhere gets past the check of types. */
function soundValue(type: GraphQLInputType, depth: number): unknown {
  if (!isNonNullType(type)) return undefined;
  const nullable = type.ofType;
  if (isListType(nullable)) return depth > DEEPEST ? [] : [soundValue(nullable.ofType, depth + 1)];
  if (isInputObjectType(nullable)) {
    const given = Object.values(nullable.getFields()).map((field) => [field.name, soundValue(field.type, depth + 1)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as unknown;
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  const name = getNamedType(nullable).name;
  return (
    {
      ...{ Int: 1, Float: 1, Boolean: true, Decimal: '1.08' },
      ...{ DateTime: '2026-11-01T00:00:00Z', ID: `trd_${'0'.repeat(26)}` },
    }[name] ?? 'sound text'
  );
}

function withJunk(base: unknown, [step, ...rest]: Path, junk: unknown): Record<string, unknown> {
  const copy = (
    typeof step === 'number' ? [...((base as unknown[] | undefined) ?? [])] : { ...(base as object) }
  ) as Record<string, unknown>;
  copy[step as string] = rest.length === 0 ? junk : withJunk(copy[step as string], rest, junk);
  return copy;
}

/** A selection that asks for what a field gives: its leaves without arguments, and one level below. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  return selectType(getNamedType(field.type), 2);
}

function selectType(type: ReturnType<typeof getNamedType>, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const parts = Object.values(type.getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .filter(
      (field) =>
        isLeafType(getNamedType(field.type)) || (depth > 1 && !/Connection$/.test(getNamedType(field.type).name)),
    )
    .map((field) => `${field.name} ${selectType(getNamedType(field.type), depth - 1)}`);
  return `{ __typename ${parts.slice(0, 25).join(' ')} }`;
}

/** `query ($a: Type) { field(a: $a) { … } }` of a root field. */
export function operationOf(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = declared === '' ? kind : `${kind} (${declared})`;
  return `${head} { ${field.name}${passed === '' ? '' : `(${passed})`} ${selectionOf(field)} }`;
}
