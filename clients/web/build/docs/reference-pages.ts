import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { marked } from 'marked';
import { tryUrl } from './guide-page.js';
import { type DocPage, escapeHtml, type NavGroup } from './layout.js';
import { exampleOf } from './reference-example.js';

type OperationKind = 'query' | 'mutation' | 'subscription';
type Field = GraphQLField<unknown, unknown>;

const OPERATIONS = [
  { kind: 'query', path: 'reference/queries', title: 'Queries' },
  { kind: 'mutation', path: 'reference/mutations', title: 'Mutations' },
  { kind: 'subscription', path: 'reference/subscriptions', title: 'Subscriptions' },
] as const;

const typePath = (name: string): string => `reference/${name}`;

/** The pages of the schema: one for each kind of operation, one for each type. */
export function referencePages(schema: GraphQLSchema): DocPage[] {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  const operations = OPERATIONS.map(({ kind, path, title }) => {
    const fields = Object.values(roots[kind]?.getFields() ?? {});
    return operationsPage({ path, title, html: '', entries: [] }, kind, fields);
  });
  return [...operations, ...publishedTypes(schema).map(typePage)];
}

/** For the menu: operations by page, types by kind. */
export function referenceNav(schema: GraphQLSchema): NavGroup[] {
  const types = publishedTypes(schema);
  const group = (title: string, isOf: (type: GraphQLNamedType) => boolean): NavGroup => ({
    title,
    links: types.filter(isOf).map(({ name }) => ({ text: name, path: typePath(name) })),
  });
  const isPayload = ({ name }: GraphQLNamedType) => /(Payload|Edge|Connection|Error)$/.test(name);
  return [
    { title: 'Reference', links: OPERATIONS.map(({ title, path }) => ({ text: title, path })) },
    group('Objects', (type) => isObjectType(type) && !isPayload(type)),
    group('Interfaces', (type) => isInterfaceType(type) || isUnionType(type)),
    group('Inputs', isInputObjectType),
    group('Enums', isEnumType),
    group('Scalars', isScalarType),
    group('Payloads, connections, errors', (type) => isObjectType(type) && isPayload(type)),
  ];
}

function publishedTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()] as unknown[];
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function operationsPage(page: DocPage, kind: OperationKind, fields: readonly Field[]): DocPage {
  const sorted = [...fields].sort((a, b) => (a.name < b.name ? -1 : 1));
  const index = `<p class="index">${sorted.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ')}</p>`;
  const entries = sorted.map(({ name }) => ({ text: name, kind, url: `/docs/${page.path}#${name}` }));
  return { ...page, html: index + sorted.map((field) => operationSection(kind, field)).join(''), entries };
}

function operationSection(kind: OperationKind, field: Field): string {
  const example = exampleOf(kind, field);
  return `<section><h2 id="${field.name}"><a href="#${field.name}">${field.name}</a></h2>
${factsOf(field)}${prose(field.description)}
${argumentTable(field.args)}<p class="gives">Gives ${typeLink(field.type)}</p>
<pre tabindex="0" aria-label="Example of ${field.name}"><code class="language-graphql">${escapeHtml(example)}</code></pre>
<p class="try"><a href="${tryUrl(example)}">Try it</a></p></section>`;
}

function typePage(type: GraphQLNamedType): DocPage {
  const path = typePath(type.name);
  const entries = [
    { text: type.name, kind: kindOf(type), url: `/docs/${path}` },
    ...memberNames(type).map((name) => ({ text: `${type.name}.${name}`, kind: 'field', url: `/docs/${path}#${name}` })),
  ];
  return {
    path,
    title: type.name,
    html: `<p class="facts">${kindOf(type)}</p>${prose(type.description)}${bodyOf(type)}`,
    entries,
  };
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isInputObjectType(type)) return 'input';
  if (isEnumType(type)) return 'enum';
  return isUnionType(type) ? 'union' : 'scalar';
}

function memberNames(type: GraphQLNamedType): string[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

function bodyOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return enumTable(type);
  if (isInputObjectType(type)) return argumentTable(Object.values(type.getFields()), true);
  if (isUnionType(type)) return `<p>One of ${type.getTypes().map(typeLink).join(', ')}</p>`;
  if (isScalarType(type) && type.specifiedByURL) {
    return `<p>Specified at <a href="${escapeHtml(type.specifiedByURL)}">${escapeHtml(type.specifiedByURL)}</a></p>`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const interfaces = type.getInterfaces().map(typeLink).join(', ');
  const promise = interfaces ? `<p>Implements ${interfaces}</p>` : '';
  return promise + Object.values(type.getFields()).map(fieldSection).join('');
}

const fieldSection = (field: Field): string =>
  `<section class="field"><h2 id="${field.name}"><a href="#${field.name}">${field.name}</a> <span>${typeLink(field.type)}</span></h2>
${factsOf(field)}${prose(field.description)}${argumentTable(field.args)}</section>`;

function enumTable(type: GraphQLEnumType): string {
  const rows = type
    .getValues()
    .map(({ name, description }) => `<tr><th scope="row"><code>${name}</code></th><td>${prose(description)}</td></tr>`);
  return table('Values', ['value', 'meaning'], rows);
}

/** @param isLinked whether its rows are places to link to: once a page */
function argumentTable(args: readonly (GraphQLArgument | GraphQLInputField)[], isLinked = false): string {
  if (args.length === 0) return '';
  const rows = args.map(({ name, type, description, defaultValue }) => {
    const preset =
      defaultValue === undefined ? '' : ` <span class="preset">= ${escapeHtml(JSON.stringify(defaultValue))}</span>`;
    return `<tr${isLinked ? ` id="${name}"` : ''}><th scope="row"><code>${name}</code></th><td>${typeLink(type)}${preset}</td><td>${prose(description)}</td></tr>`;
  });
  return table('Takes', ['name', 'type', 'meaning'], rows);
}

const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

/** Who may, what it costs, whether it goes: the directives, in words. */
function factsOf(field: Field): string {
  const facts = (field.astNode?.directives ?? []).flatMap(({ name, arguments: args }) => {
    const values = (args ?? []).map(({ value }) => ('value' in value ? String(value.value) : ''));
    return directiveFact(name.value, values) ?? [];
  });
  if (field.deprecationReason) facts.push(`Deprecated: ${field.deprecationReason}`);
  return facts.length > 0 ? `<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>` : '';
}

function directiveFact(name: string, [first = '']: readonly string[]): string | undefined {
  switch (name) {
    case 'requireScope':
      return `needs the scope ${first}`;
    case 'requireSession':
      return first ? `needs a signed-in member with the right ${first}` : 'needs a signed-in member';
    case 'public':
      return 'open to everybody';
    case 'cost':
      return `costs ${first}`;
    case 'listSize':
      return `costed as ${first} items`;
    default:
      return undefined;
  }
}

function typeLink(type: GraphQLType): string {
  const { name } = getNamedType(type);
  const text = escapeHtml(type.toString());
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)
    ? `<code>${text}</code>`
    : `<code>${text.replace(name, `<a href="/docs/${typePath(name)}">${name}</a>`)}</code>`;
}

const prose = (text: string | null | undefined): string =>
  text ? marked.parse(escapeHtml(text), { async: false }) : '';
