import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';

/** What the cost of a field depends on, read once from the schema and its directives. */
export interface FieldCost {
  /** A flat price: nothing below it counts. */
  flat: number | undefined;
  /** A connection costs 2 and n times what is below `nodes` and `edges`. */
  isConnection: boolean;
  /** Items a plain list is taken to hold; undefined for what is no list. */
  listSize: number | undefined;
  /** n when no paging argument is given. */
  defaultSize: number;
}

const DEFAULT_PAGE = 20;
const UNKNOWN_LIST = 20;

/** Prices of every field, by `Type.field`. */
export function readFieldCosts(schema: GraphQLSchema): ReadonlyMap<string, FieldCost> {
  const costs = new Map<string, FieldCost>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) costs.set(`${type.name}.${field.name}`, costOf(field));
  }
  return costs;
}

function costOf(field: GraphQLField<unknown, unknown>): FieldCost {
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const first = field.args.find((arg) => arg.name === 'first');
  return {
    flat: directiveNumber(field, 'cost', 'weight'),
    isConnection: isObjectType(named) && isPage(named.name),
    listSize: isList ? (directiveNumber(field, 'listSize', 'assumedSize') ?? UNKNOWN_LIST) : undefined,
    defaultSize: typeof first?.defaultValue === 'number' ? first.defaultValue : DEFAULT_PAGE,
  };
}

function directiveNumber(field: GraphQLField<unknown, unknown>, directive: string, argument: string) {
  const node = field.astNode?.directives?.find((one) => one.name.value === directive);
  const value: ValueNode | undefined = node?.arguments?.find((one) => one.name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** Types that stand behind an interface; an object type stands for itself. */
export function possibleTypes(schema: GraphQLSchema, typeName: string): readonly GraphQLObjectType[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [type];
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}

/** Whether a type holds a page of nodes: a Relay connection, or a short list without cursors. */
export function isPage(typeName: string): boolean {
  return /(Connection|List)$/.test(typeName);
}
