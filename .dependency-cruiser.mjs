/**
 * The arrows of the house: a room imports only rooms below it, never above, never beside. Each rule tells what to do.
 * Tests may import everything, so they are left out of every `from` but not-to-test's.
 */
const TEST = '(^test/|\\.test\\.tsx?$)';
const DOORS = 'api|workers|cli';
/** The one file that turns `podpusher api` into the api process: it loads the mains of the doors, and nothing else of them. */
const LAUNCHER = '^cli/process-commands\\.ts$';
const from = (path, pathNot) => ({ path, pathNot: [TEST, ...(pathNot ? [pathNot] : [])] });
const aPackage = (names) => `(^|/)node_modules/(${names})/`;

const rooms = [
  {
    name: 'rooms-point-down-observability',
    comment:
      'observability/ is the lowest room: it imports no other. Hand the setting or the probe in as an argument instead.',
    severity: 'error',
    from: from('^observability/'),
    to: { path: `^(infra|schema|domain|${DOORS}|migrations|clients)/` },
  },
  {
    name: 'rooms-point-down-infra',
    comment:
      'infra/ imports observability/ only. Entities, migrations and rules are handed to it as arguments; move product behaviour up into domain/.',
    severity: 'error',
    from: from('^infra/'),
    to: { path: `^(schema|domain|${DOORS}|migrations|clients)/` },
  },
  {
    name: 'rooms-point-down-schema',
    comment:
      'schema/ holds declarations: it imports infra/ and observability/ at most. Move what it needs down, or its behaviour into domain/.',
    severity: 'error',
    from: from('^schema/'),
    to: { path: `^(domain|${DOORS}|migrations|clients)/` },
  },
  {
    name: 'rooms-point-down-domain',
    comment:
      'domain/ is used by every door and knows none. Pass what the door knows as an argument of the service method.',
    severity: 'error',
    from: from('^domain/'),
    to: { path: `^(${DOORS}|migrations|clients)/` },
  },
  {
    name: 'doors-apart',
    comment:
      'api/, workers/ and cli/ do not know each other. What two doors need is behaviour: move it into domain/, or into infra/ if it is ground.',
    severity: 'error',
    from: from(`^(${DOORS})/`, LAUNCHER),
    to: { path: `^(${DOORS})/`, pathNot: '^$1/' },
  },
  {
    name: 'sandbox-alone',
    comment:
      'sandbox/ stands for the outside world: it may use infra/{config,http,crypto,clock,process} and observability/, and knows the product only through published protocols.',
    severity: 'error',
    from: from('^sandbox/'),
    to: {
      path: `^(infra|schema|domain|${DOORS}|migrations|clients)/`,
      pathNot: '^infra/(config|provider-config|clock|errors|http/.+|crypto/.+|process/.+)(\\.ts)?$',
    },
  },
  {
    name: 'sandbox-is-outside',
    comment:
      'Nobody imports sandbox/: the product reaches it over HTTP, as it reaches the real providers. Put the address in configuration.',
    severity: 'error',
    from: from('^(?!sandbox/)', LAUNCHER),
    to: { path: '^sandbox/' },
  },
  {
    name: 'launcher-loads-mains',
    comment:
      'cli/process-commands.ts may load the main.ts of a process, and nothing else of it: what cli/ needs lies in domain/ or infra/.',
    severity: 'error',
    from: { path: LAUNCHER },
    to: { path: '^(api|workers|sandbox)/', pathNot: '^(api|workers|sandbox)/main\\.ts$' },
  },
  {
    name: 'launcher-loads-lazily',
    comment: 'Load a process by `await import()` inside its command, so that no command pays for another.',
    severity: 'error',
    from: { path: LAUNCHER },
    to: { path: '^(api|workers|sandbox)/', dynamic: false },
  },
  {
    name: 'migrations-typeorm-only',
    comment:
      'A migration is frozen once landed, so it imports typeorm alone: copy the constant it needs, as it was that day.',
    severity: 'error',
    from: from('^migrations/'),
    to: { pathNot: ['^migrations/', aPackage('typeorm'), '^node:'], dependencyTypesNot: ['core'] },
  },
  {
    name: 'migrations-for-cli',
    comment: 'Only cli/ and tests run migrations. Other rooms take the schema as it is.',
    severity: 'error',
    from: from('^(?!(migrations|cli)/)'),
    to: { path: '^migrations/' },
  },
];

const slices = [
  {
    name: 'slice-isolation',
    comment:
      'A slice of domain/ reaches another by `import type` only; the service itself arrives through the constructor (domain/create-domain.ts). Aside: who asks, what they may, refusals and pages of rows (accounts/), which every slice speaks, and providers/, the ground that all gateways stand on.',
    severity: 'error',
    from: { path: '^domain/([^/]+)/', pathNot: TEST },
    to: {
      path: '^domain/[^/]+/',
      pathNot: [
        '^domain/$1/',
        '^domain/accounts/(actor|permissions|refusal|row-pages|tenant)\\.ts$',
        '^domain/providers/',
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'features-never-import-features',
    comment:
      'A feature of the web client does not import another: move what both need into the shared front end, or compose them in a route.',
    severity: 'error',
    from: { path: '^clients/web/src/features/([^/]+)/', pathNot: TEST },
    to: { path: '^clients/web/src/features/', pathNot: '^clients/web/src/features/$1/' },
  },
  {
    name: 'shared-front-end-below-features',
    comment: 'Shared parts of the web client know no feature; only app/ (routes, shell) composes them.',
    severity: 'error',
    from: {
      path: '^clients/web/src/',
      pathNot: [TEST, '^clients/web/src/(features|app)/', '^clients/web/src/main\\.tsx$'],
    },
    to: { path: '^clients/web/src/features/' },
  },
  {
    name: 'clients-generated-only',
    comment:
      'Clients know the server through the types generated from schema.graphql and through schema/**/x.rules.ts. Add a field to the schema instead.',
    severity: 'error',
    from: { path: '^clients/', pathNot: TEST },
    to: {
      path: `^(infra|observability|schema|domain|${DOORS}|sandbox|migrations)/`,
      pathNot: '^schema/.+\\.rules\\.ts$',
    },
  },
];

const packages = [
  {
    name: 'graphql-stays-at-the-door',
    comment:
      'GraphQL is a matter of api/ and of the promises in schema/. Return plain rows and throw AppError below the door.',
    severity: 'error',
    from: from('^(?!(api|clients)/)', '^schema/(base/.+|.+\\.(type|inputs))\\.ts$'),
    to: { path: aPackage('type-graphql|graphql|graphql-[a-z]+|@apollo/[^/]+|@as-integrations/[^/]+|class-validator') },
  },
  {
    name: 'inputs-are-types-below-the-door',
    comment: 'domain/ and workers/ see promises and inputs by `import type` only, so that no decorator runs there.',
    severity: 'error',
    from: from('^(domain|workers|infra)/'),
    to: { path: '^schema/.+\\.(type|inputs)\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'sdk-only-in-gateways',
    comment:
      'Providers are called from one x.gateway.ts each (or from infra/): put the call there and give the service a method in our words.',
    severity: 'error',
    from: from('^(?!(infra|sandbox|clients)/)', '\\.gateway\\.ts$'),
    to: { path: aPackage('stripe|openai|undici|nodemailer|web-push|@aws-sdk/[^/]+|ioredis|fast-xml-parser') },
  },
  {
    name: 'no-dev-package-in-the-product',
    comment: 'The product runs without devDependencies. Move the package to dependencies, or the code to test/.',
    severity: 'error',
    from: from('^(observability|infra|schema|domain|api|workers|cli|sandbox|migrations)/', '^api/emit-schema\\.ts$'),
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: aPackage('@types/[^/]+') },
  },
];

const hygiene = [
  {
    name: 'no-circular',
    comment:
      'Files that need each other are one thing or three: merge them, or move what both need into a third. Cycles of types alone are allowed.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'not-to-test',
    comment: 'Nobody imports test/ or a test: move what both need into the room it belongs to.',
    severity: 'error',
    from: { pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: 'not-to-nowhere',
    comment: 'This import resolves to nothing: correct the path, or install the package.',
    severity: 'error',
    from: {},
    // Our packages resolve once they are built; packages:check and the types see to them.
    // react-aria-components names a `source` condition whose files it does not publish; bundler and types resolve it.
    to: {
      couldNotResolve: true,
      pathNot: ['^virtual:', '^@podpusher/', '/gql/', '/generated/', '^react-aria-components$'],
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...rooms, ...slices, ...packages, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|coverage|\\.data|\\.cache)/', '^clients/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
