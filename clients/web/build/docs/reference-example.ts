import { getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const DEPTH = 2;
const FIELDS = 6;
/** Names that say most about an object, to be shown first. */
const TELLING = ['id', 'keyword', 'name', 'score', 'stage', 'cursor', 'kind', 'code', 'message', 'userErrors'];

/** May be left out, but not together with the other one. */
const ONE_OF_TWO: ReadonlySet<string> = new Set(['trend.keyword']);

/** A document that shows a root field: what it must be given as variables, and the nearest fields of its answer. */
export function exampleOf(operation: 'query' | 'mutation' | 'subscription', field: Field): string {
  const wanted = field.args.filter((arg) => isRequiredArgument(arg) || ONE_OF_TWO.has(`${field.name}.${arg.name}`));
  const variables = wanted.length > 0 ? `(${wanted.map(variable).join(', ')})` : '';
  const pairs = [...wanted.map(({ name }) => `${name}: $${name}`), ...pageOf(field)];
  const given = pairs.length > 0 ? `(${pairs.join(', ')})` : '';
  return `${operation} Example${variables} {\n  ${field.name}${given}${selection(field, DEPTH, '  ')}\n}`;
}

const variable = ({ name, type }: GraphQLArgument): string => `$${name}: ${type.toString()}`;

const pageOf = (field: Field): string[] => (field.args.some(({ name }) => name === 'first') ? ['first: 5'] : []);

function selection(field: Field, depth: number, indent: string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const lines = fieldsOf(type, depth).map((each) => `${each.name}${selection(each, depth - 1, `${indent}  `)}`);
  const shown = lines.length > 0 ? lines : ['__typename'];
  return ` {\n${shown.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}`;
}

/** Without those that want arguments; objects only as deep as asked; of a connection its nodes. */
function fieldsOf(type: GraphQLNamedType, depth: number): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const all = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const nodes = all.find(({ name }) => name === 'nodes');
  if (nodes) return [nodes];
  const usable = all.filter((each) => depth > 0 || isLeafType(getNamedType(each.type)));
  return usable.sort((a, b) => rank(a.name) - rank(b.name)).slice(0, FIELDS);
}

const rank = (name: string): number => (TELLING.includes(name) ? TELLING.indexOf(name) : TELLING.length);
