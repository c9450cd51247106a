import { readFileSync } from 'node:fs';
import { environmentNames } from '#infra/config.js';
import { commitFaults } from './commit-messages.js';
import { brokenLinks } from './doc-links.js';
import { environmentFaults } from './environment-file.js';
import { unknownMetrics } from './metric-names.js';
import { plantHouse } from './planted-house.js';
import { roomFaults } from './room-readmes.js';
import { schemaBreaks } from './schema-breaks.js';
import { sizesOf } from './sizes.js';

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');
  const names = environmentNames();

  it('lists exactly what the configuration reads, each with a sentence', () => {
    expect(environmentFaults(example, names)).toEqual([]);
  });

  it('a variable that is read but not listed is told', () => {
    expect(environmentFaults(example, [...names, 'NEW_SETTING'])).toEqual([
      'NEW_SETTING is read but not in .env.example',
    ]);
  });

  it('a variable that is listed but not read is told', () => {
    expect(environmentFaults(`${example}# An old switch of ours.\n# OLD_SWITCH=1\n`, names)).toEqual([
      'OLD_SWITCH is in .env.example, but nothing reads it',
    ]);
  });

  it('a variable without a sentence is told', () => {
    expect(environmentFaults('# PORT=4000\n', ['PORT'])).toEqual(['PORT needs a sentence above it in .env.example']);
  });
});

describe('commit messages', () => {
  it.each(['feat: rank trends', 'fix(api)!: refuse batches', 'docs(adr): say why', 'Merge branch main'])(
    '"%s" passes',
    (subject) => {
      expect(commitFaults([subject])).toEqual([]);
    },
  );

  it.each(['Rank trends', 'feature: rank trends', 'feat rank trends', 'feat(API): x', `feat: ${'x'.repeat(130)}`])(
    '"%s" is told',
    (subject) => {
      expect(commitFaults([subject])).toHaveLength(1);
    },
  );
});

describe('changes of the public schema', () => {
  const before =
    'type Query { trend(id: ID): String sold: Int @deprecated(reason: "Use trend.") } enum Stage { RISING }';

  it('a removed field, a new required argument and a removed enum value break', async () => {
    expect(await schemaBreaks('type Query { a: Int b: Int }', 'type Query { b: Int }')).toHaveLength(1);
    expect(await schemaBreaks(before, before.replace('id: ID', 'id: ID, at: Int!'))).toHaveLength(1);
    expect(await schemaBreaks(before, before.replace('{ RISING }', '{ FALLING }'))).toHaveLength(1);
  });

  const released = `type Query { trends(first: Int, where: Where): [Trend!]! node: Node } interface Node { id: ID! }
    type Trend implements Node { id: ID! score: Float stage: Stage } type Other implements Node { id: ID! }
    union Any = Trend | Other enum Stage { RISING QUIET } input Where { eq: String ids: [ID!] } type Mutation { a(input: Where!): Trend! }`;

  it.each([
    ['a type that went', 'type Other implements Node { id: ID! }\n    union Any = Trend | Other', 'union Any = Trend'],
    ['another type of a field', 'score: Float', 'score: String'],
    ['a field that may be null now', '[Trend!]!', '[Trend!]'],
    ['items that may be null now', '[Trend!]!', '[Trend]!'],
    ['a mutation whose payload may be null now', '): Trend!', '): Trend'],
    ['an argument that went', 'first: Int, ', ''],
    ['another type of an argument', 'first: Int', 'first: String'],
    ['an argument that must be given now', 'first: Int', 'first: Int!'],
    ['a new argument that must be given', 'first: Int', 'first: Int, of: ID!'],
    ['an input field that went', 'eq: String ', ''],
    ['an input field that must be given now', 'eq: String', 'eq: String!'],
    ['a new input field that must be given', 'eq: String', 'eq: String of: ID!'],
    ['another type of an input field', 'eq: String', 'eq: Int'],
    ['an interface that a type left', 'type Trend implements Node', 'type Trend'],
    ['a member that left a union', 'Trend | Other', 'Trend'],
    ['a value that left an enum', 'RISING QUIET', 'RISING'],
    [
      'an input that became a type',
      'input Where { eq: String ids: [ID!] } type Mutation { a(input: Where!)',
      'scalar Where type Mutation { a(input: Where!)',
    ],
  ])('%s breaks', async (_name, text, planted) => {
    const after = released.replace(text, planted);
    expect(after).not.toBe(released);
    expect((await schemaBreaks(released, after)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a field that is never null now', 'score: Float', 'score: Float!'],
    ['an argument that need not be given', 'first: Int', 'first: Int, last: Int'],
    ['a new argument with a default', 'first: Int', 'first: Int, of: Int! = 1'],
    ['a new type', 'type Other', 'type New { a: Int } type Other'],
    ['a new mutation', 'a(input', 'b: Int a(input'],
  ])('%s does not', async (_name, text, planted) => {
    expect(await schemaBreaks(released, released.replace(text, planted))).toEqual([]);
  });

  it('an added field and the end of a deprecated one do not', async () => {
    expect(await schemaBreaks(before, before.replace('type Query {', 'type Query { added: Int'))).toEqual([]);
    expect(await schemaBreaks(before, before.replace(/sold.*"\)/, ''))).toEqual([]);
  });
});

describe('links into the docs', () => {
  it('a link, a page and an ADR that are not there are told; those that are, are not', () => {
    const house = plantHouse({
      'docs/adr/0001-first.md': 'Back to [all](../../README.md).\n',
      'README.md': '[adr](docs/adr/0001-first.md#context) [gone](docs/gone.md) [web](https://example.com)\n',
      'infra/a.ts': '// docs/adr/0001 and docs/adr/0099, docs/guides/lost.md\n',
    });
    expect(brokenLinks(house.root, ['docs/adr/0001-first.md', 'README.md', 'infra/a.ts'])).toEqual([
      'README.md points at docs/gone.md, which is not there',
      'README.md points at docs/gone.md, which is not there',
      'infra/a.ts points at docs/adr/0099, which is not there',
      'infra/a.ts points at docs/guides/lost.md, which is not there',
    ]);
    house.remove();
  });
});

describe('metrics that alerts and dashboards read', () => {
  it('one that no code registers is told; one that is registered, or a bucket of it, is not', () => {
    const house = plantHouse({
      'api/metrics.ts': "export const done = { name: 'podpusher_request_seconds' };\n",
      'rules.yml': 'expr: rate(podpusher_request_seconds_bucket[5m]) > podpusher_gone_total\n',
    });
    expect(unknownMetrics(house.root, ['api/metrics.ts'], ['rules.yml'])).toEqual([
      'rules.yml reads podpusher_gone_total, which no code registers',
    ]);
    house.remove();
  });
});

describe('rooms', () => {
  it('a room without a README, or with a long one, is told', () => {
    const house = plantHouse({ 'api/README.md': '# api\n', 'cli/README.md': 'x\n'.repeat(21) });
    expect(roomFaults(house.root, ['api', 'cli', 'domain'])).toEqual([
      'cli/README.md has 21 lines; 20 are enough',
      'domain/README.md is missing: what lives here, what may not',
    ]);
    house.remove();
  });
});

describe('sizes', () => {
  it('a file above 250 lines is named, the longest first', () => {
    const house = plantHouse({ 'a.ts': 'x\n'.repeat(251), 'b.ts': 'x\n'.repeat(300), 'c.ts': 'x\n' });
    expect(sizesOf(house.root, ['a.ts', 'b.ts', 'c.ts'])).toEqual({
      files: 3,
      median: 251,
      p90: 251,
      long: [
        { path: 'b.ts', lines: 300 },
        { path: 'a.ts', lines: 251 },
      ],
    });
    house.remove();
  });
});

describe('format and types', () => {
  it('a file that prettier would write otherwise, and a wrong type, are told', () => {
    const house = plantHouse({ 'infra/a.ts': 'export const port: number = "x"\n' });
    expect(house.run('prettier', ['--check', 'infra']).status).toBe(1);
    const types = house.run('tsc', ['-p', 'tsconfig.json', '--incremental', 'false']);
    expect(types.status).not.toBe(0);
    expect(types.stdout).toContain("Type 'string' is not assignable to type 'number'");
    house.remove();
  }, 180_000);
});
