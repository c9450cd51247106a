import { readFileSync } from 'node:fs';
import { plantHouse, type PlantedHouse } from './planted-house.js';

const ground = {
  'observability/logger.ts': 'export const logger = 1;\n',
  'infra/config.ts': 'export const config = 1;\n',
  'infra/jobs.ts': 'export const jobs = 1;\n',
  'schema/trends/trend.values.ts': 'export const STAGES = [1];\n',
  'schema/trends/trend.type.ts': 'export class TrendType {}\n',
  'schema/trends/trend.rules.ts': 'export const MAX = 1;\n',
  'domain/trends/trends-service.ts': 'export const trends = 1;\n',
  'api/main.ts': 'export const api = 1;\n',
  'sandbox/main.ts': "import { config } from '#infra/config.js';\nexport const sandbox = config;\n",
  'migrations/index.ts': 'export const migrations = [];\n',
  'test/testkit/seed.ts': 'export const seed = 1;\n',
  'clients/web/src/features/trends/trends-page.ts': 'export const TrendsPage = 1;\n',
  'clients/web/src/ui/button.ts': 'export const button = 1;\n',
};

/** One file a breach; `rule` is the name that must be told. */
const breaches: readonly { rule: string; path: string; text: string }[] = [
  breach('rooms-point-down-observability', 'observability/metrics.ts', "import '#infra/config.js';"),
  breach('rooms-point-down-infra', 'infra/cache.ts', "import '#schema/trends/trend.values.js';"),
  breach('rooms-point-down-schema', 'schema/trends/trend.entity.ts', "import '#domain/trends/trends-service.js';"),
  breach('rooms-point-down-domain', 'domain/trends/scorer.ts', "import '#api/main.js';"),
  breach('doors-apart', 'workers/main.ts', "import '#api/main.js';"),
  breach('sandbox-alone', 'sandbox/etsy.ts', "import '#domain/trends/trends-service.js';"),
  breach('sandbox-alone', 'sandbox/queue.ts', "import '#infra/jobs.js';"),
  breach('sandbox-is-outside', 'cli/start.ts', "import '#sandbox/main.js';"),
  breach(
    'launcher-loads-mains',
    'cli/process-commands.ts',
    "void import('#api/main.js');\nvoid import('#sandbox/etsy.js');\nimport '#workers/main.js';",
  ),
  breach(
    'launcher-loads-lazily',
    'cli/process-commands.ts',
    "void import('#api/main.js');\nvoid import('#sandbox/etsy.js');\nimport '#workers/main.js';",
  ),
  breach('migrations-typeorm-only', 'migrations/20260101000000-first.ts', "import '#infra/config.js';"),
  breach('migrations-for-cli', 'domain/trends/drift.ts', "import '#migrations/index.js';"),
  breach(
    'slice-isolation',
    'domain/signals/signals-service.ts',
    "import { trends } from '#domain/trends/trends-service.js';\nexport const signals = trends;",
  ),
  breach(
    'features-never-import-features',
    'clients/web/src/features/today/today-page.ts',
    "import '../trends/trends-page.js';",
  ),
  breach(
    'shared-front-end-below-features',
    'clients/web/src/ui/card.ts',
    "import '../features/trends/trends-page.js';",
  ),
  breach('clients-generated-only', 'clients/web/src/rows.ts', "import '../../../schema/trends/trend.values.js';"),
  breach('graphql-stays-at-the-door', 'domain/trends/trend-errors.ts', "import 'graphql';"),
  breach('graphql-stays-at-the-door', 'schema/trends/trend.jobs.ts', "import 'type-graphql';"),
  breach('inputs-are-types-below-the-door', 'domain/trends/trend-queries.ts', "import '#schema/trends/trend.type.js';"),
  breach('sdk-only-in-gateways', 'domain/billing/billing-service.ts', "import 'stripe';"),
  breach('no-dev-package-in-the-product', 'infra/yaml.ts', "import 'yaml';"),
  breach('not-to-test', 'domain/trends/seeded.ts', "import '#test/testkit/seed.js';"),
  breach('not-to-nowhere', 'domain/trends/lost.ts', "import './never-written.js';"),
  breach('no-circular', 'domain/trends/egg.ts', "import { hen } from './hen.js';\nexport const egg = () => hen;"),
];
const partners = { 'domain/trends/hen.ts': "import { egg } from './egg.js';\nexport const hen = () => egg;\n" };
/** What the rules must let through. */
const allowed = {
  'domain/signals/recorder.ts':
    "import type { trends } from '#domain/trends/trends-service.js';\nexport type Trends = typeof trends;\n",
  'domain/billing/stripe.gateway.ts': "import 'stripe';\n",
  'clients/web/src/limits.ts': "import '../../../schema/trends/trend.rules.js';\n",
  'domain/trends/scorer.unit.test.ts':
    "import '#api/main.js';\nimport '#sandbox/main.js';\nimport '#test/testkit/seed.js';\n",
  'domain/trends/row.ts': "import type { Column } from './column.js';\nexport interface Row { columns: Column[] }\n",
  'domain/trends/column.ts': "import type { Row } from './row.js';\nexport interface Column { row: Row }\n",
};

function breach(rule: string, path: string, text: string) {
  return { rule, path, text: `${text}\n` };
}

describe('a planted breach of the arrows is told by name', () => {
  let house: PlantedHouse;
  let told: { from: string; rule: string }[];

  beforeAll(() => {
    const planted = Object.fromEntries(breaches.map(({ path, text }) => [path, text]));
    house = plantHouse({ ...ground, ...allowed, ...partners, ...planted });
    const rooms = [
      'api',
      'cli',
      'clients',
      'domain',
      'infra',
      'migrations',
      'observability',
      'sandbox',
      'schema',
      'test',
      'workers',
    ];
    const { stdout, stderr } = house.run('depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      '--no-cache',
      ...rooms,
    ]);
    if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
    const report = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    told = report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  }, 180_000);
  afterAll(() => {
    house.remove();
  });

  it.each(breaches)('$rule: $path', ({ rule, path }) => {
    expect(told).toContainEqual({ from: path, rule });
  });

  it.each(Object.keys({ ...ground, ...allowed }))('nothing is told of %s', (path) => {
    expect(told.filter(({ from }) => from === path)).toEqual([]);
  });

  it('plants a breach of every rule there is', () => {
    const text = readFileSync('.dependency-cruiser.mjs', 'utf8');
    const names = [...text.matchAll(/^ {4}name: '([a-z-]+)'/gm)].map((match) => match[1]);
    expect([...new Set(breaches.map(({ rule }) => rule))].sort()).toEqual(names.sort());
  });
});
