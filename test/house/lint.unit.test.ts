import { plantHouse, type PlantedHouse } from './planted-house.js';

interface Message {
  ruleId: string | null;
  message: string;
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Put together here, so that a search for the real ones finds none. */
const [MOCK, ONLY] = ['mock', 'only'];

/** One file a breach; ESLint must name `rule` in it, with a word of the remedy where one rule carries several bans. */
const breaches: readonly { rule: string; path: string; text: string; says?: string }[] = [
  // Sizes
  { rule: 'max-lines', path: 'domain/a/long-file.ts', text: lines(410, (i) => `export const line${i} = ${i};`) },
  {
    rule: 'max-lines-per-function',
    path: 'domain/a/long-function.ts',
    text: `export function long(n: number): number {\n  let sum = n;\n${lines(70, (i) => `  sum += ${i};`)}\n  return sum;\n}`,
  },
  {
    rule: 'max-params',
    path: 'domain/a/many-params.ts',
    text: 'export class Many {\n  constructor(readonly a: 1, readonly b: 2, readonly c: 3, readonly d: 4) {}\n}',
  },
  {
    rule: 'complexity',
    path: 'domain/a/branchy.ts',
    text: `export function branchy(n: number): string {\n${lines(11, (i) => `  if (n === ${i}) return '${i}';`)}\n  return '';\n}`,
  },
  // Names and exceptions
  { rule: 'house/file-name', path: 'domain/a/TrendService.ts', text: 'export const a = 1;', says: 'kebab-case' },
  { rule: 'house/file-name', path: 'domain/a/trend.entity.ts', text: 'export const a = 1;', says: 'belongs in' },
  { rule: 'house/file-name', path: 'domain/a/trend.helper.ts', text: 'export const a = 1;', says: 'no role suffix' },
  { rule: 'house/file-name', path: 'domain/a/index.ts', text: 'export const a = 1;', says: 'barrel' },
  {
    rule: 'house/disable-needs-reason',
    path: 'domain/a/silenced.ts',
    text: '// eslint-disable-next-line max-params\nexport const f = (a: 1, b: 2, c: 3, d: 4): number[] => [a, b, c, d];',
  },
  // Bans
  { rule: 'no-restricted-syntax', path: 'domain/a/default-export.ts', text: 'export default 1;', says: 'by name' },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/re-export.ts',
    text: "export * from './branchy.js';",
    says: 'barrels',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'schema/a/kind.values.ts',
    text: 'export enum Kind {\n  A,\n}',
    says: 'union type',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/env.ts',
    text: 'export const p = process.env;',
    says: 'env-only-in-config',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'api/env.ts',
    text: "import { env } from 'node:process';\nexport const p = env;",
    says: 'env-only-in-config',
  },
  { rule: 'no-restricted-syntax', path: 'domain/a/now.ts', text: 'export const now = Date.now();', says: 'clock' },
  { rule: 'no-restricted-syntax', path: 'workers/a/today.ts', text: 'export const now = new Date();', says: 'clock' },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/paging.ts',
    text: `interface Query {\n  createQueryBuilder: () => Query;\n  leftJoin: (path: string) => Query;\n  skip: (n: number) => number;\n}\nexport const page = (q: Query): number => q.createQueryBuilder().leftJoin('a').skip(20);`,
    says: 'keyset',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/joined.ts',
    text: 'export const page = (r: { find: (o: object) => unknown }): unknown => r.find({ relations: { a: true }, take: 20 });',
    says: 'No take with a join',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/mock.unit.test.ts',
    text: `jest.${MOCK}('./branchy.js');`,
    says: 'No mocks',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'domain/a/only.unit.test.ts',
    text: `it.${ONLY}('x', () => undefined);`,
    says: 'Every test runs',
  },
  { rule: 'no-console', path: 'domain/a/talk.ts', text: "console.log('x');" },
  // Types
  {
    rule: '@typescript-eslint/no-explicit-any',
    path: 'domain/a/any.ts',
    text: 'export const f = (x: any): void => void x;',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    path: 'domain/a/floating.ts',
    text: 'async function f(): Promise<void> {\n  await Promise.resolve();\n}\nexport function g(): void {\n  f();\n}',
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    path: 'domain/a/type-import.ts',
    text: "import { Row } from './row.js';\nexport const f = (row: Row): number => row.id;",
  },
  // Web client
  {
    rule: 'house/no-literal-text',
    path: 'clients/web/src/text.tsx',
    text: 'export const Text = () => <p>Hello world</p>;',
  },
  {
    rule: 'house/no-literal-text',
    path: 'clients/web/src/label.tsx',
    text: 'export const Label = () => <p aria-label="Close it" />;',
  },
  {
    rule: 'jsx-a11y/alt-text',
    path: 'clients/web/src/picture.tsx',
    text: 'export const Picture = () => <img src="a.png" />;',
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    path: 'clients/web/src/hooked.tsx',
    text: 'declare function useState(): number;\nexport const Hooked = (p: { on: boolean }) => (p.on ? <p>{useState()}</p> : null);',
  },
  // GraphQL: one file, since a schema is one thing
  { rule: '@graphql-eslint/require-description', path: 'schema/schema.graphql', text: '' },
  { rule: '@graphql-eslint/naming-convention', path: 'schema/schema.graphql', text: '' },
  { rule: '@graphql-eslint/input-name', path: 'schema/schema.graphql', text: '' },
  { rule: '@graphql-eslint/no-unreachable-types', path: 'schema/schema.graphql', text: '' },
  { rule: '@graphql-eslint/relay-page-info', path: 'schema/schema.graphql', text: '' },
  { rule: '@graphql-eslint/no-scalar-result-type-on-mutation', path: 'schema/schema.graphql', text: '' },
];
const SCHEMA = `type Query { getTrend(id: ID!): trend }
type Mutation { trendHide(where: HideWhere!): Boolean! }
input HideWhere { id: ID! }
type trend { id: ID! }
type PageInfo { next: Boolean }
type Lost { id: ID! }
`;
const clean = {
  'domain/a/row.ts': '/** A row. */\nexport interface Row {\n  id: number;\n}\n',
  'infra/config.ts': 'export const readPort = (): string | undefined => process.env["PORT"];\n',
  'domain/a/reasoned.ts':
    '// eslint-disable-next-line max-params -- the protocol hands these four over in this order\nexport const f = (a: 1, b: 2, c: 3, d: 4): number[] => [a, b, c, d];\n',
  'clients/web/src/clean.tsx': 'export const Clean = (p: { label: string }) => <p title={p.label}>{p.label} · 3</p>;\n',
};

describe('a planted breach of a lint rule is told by name', () => {
  let house: PlantedHouse;
  let told: Map<string, Message[]>;

  beforeAll(() => {
    const planted = Object.fromEntries(breaches.map(({ path, text }) => [path, `${text}\n`]));
    house = plantHouse({ ...planted, ...clean, 'schema/schema.graphql': SCHEMA });
    const { stdout, stderr } = house.run('eslint', ['.', '--format', 'json']);
    if (!stdout.startsWith('[')) throw new Error(stderr || stdout);
    const results = JSON.parse(stdout) as { filePath: string; messages: Message[] }[];
    told = new Map(results.map((result) => [result.filePath.replace(/^.*planted-house-[^/]+\//, ''), result.messages]));
  }, 180_000);
  afterAll(() => {
    house.remove();
  });

  it.each(breaches)('$rule in $path', ({ rule, path, says = '' }) => {
    const messages = told.get(path)?.filter((message) => message.ruleId === rule) ?? [];
    expect(messages.map((message) => message.message).join('\n')).toContain(says);
    expect(messages).not.toEqual([]);
  });

  it.each(Object.keys(clean))('nothing is told of %s', (path) => {
    expect(told.get(path)).toEqual([]);
  });
});
