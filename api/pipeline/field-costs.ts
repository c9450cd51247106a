import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
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
  /** Type of the field without its lists. */
  typeName: string;
  /** Scalars and enums are free unless they have a flat price. */
  isFree: boolean;
}

const DEFAULT_PAGE = 20;
const UNKNOWN_LIST = 20;
const INTROSPECTION_COST = 10;

/** Prices of every field, by `Type.field`. */
export function readFieldCosts(schema: GraphQLSchema): ReadonlyMap<string, FieldCost> {
  const costs = new Map<string, FieldCost>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) costs.set(`${type.name}.${field.name}`, costOf(field));
  }
  const query = schema.getQueryType()?.name ?? '';
  for (const [field, typeName] of [
    ['__schema', '__Schema'],
    ['__type', '__Type'],
  ] as const) {
    costs.set(`${query}.${field}`, {
      flat: INTROSPECTION_COST,
      isConnection: false,
      listSize: undefined,
      defaultSize: DEFAULT_PAGE,
      typeName,
      isFree: false,
    });
  }
  return costs;
}

function costOf(field: GraphQLField<unknown, unknown>): FieldCost {
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const first = field.args.find((arg) => arg.name === 'first');
  const flat = directiveNumber(field, 'cost', 'weight');
  return {
    flat,
    isConnection: isObjectType(named) && isPage(named.name),
    listSize: isList ? (directiveNumber(field, 'listSize', 'assumedSize') ?? usualSize(named)) : undefined,
    defaultSize: typeof first?.defaultValue === 'number' ? first.defaultValue : DEFAULT_PAGE,
    typeName: named.name,
    isFree: flat === undefined && !isCompositeType(named),
  };
}

/** Payloads have one error if any, and pay before they know. */
function usualSize(item: GraphQLNamedType): number {
  const isUserError = isObjectType(item) && item.getInterfaces().some(({ name }) => name === 'UserError');
  return isUserError ? 1 : UNKNOWN_LIST;
}

function directiveNumber(field: GraphQLField<unknown, unknown>, directive: string, argument: string) {
  const node = field.astNode?.directives?.find((one) => one.name.value === directive);
  const value: ValueNode | undefined = node?.arguments?.find((one) => one.name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** Types that stand behind an interface or a union; an object type stands for itself. */
export function possibleTypes(schema: GraphQLSchema, typeName: string): readonly GraphQLObjectType[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** Whether a type holds a page of nodes: a Relay connection, or a short list without cursors. */
export function isPage(typeName: string): boolean {
  return /(Connection|List)$/.test(typeName);
}
