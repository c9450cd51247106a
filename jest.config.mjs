/** One runner for server and web; every project compiles with swc to CommonJS. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: !tsx },
      transform: tsx ? { react: { runtime: 'automatic' } } : { legacyDecorator: true, decoratorMetadata: false },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];
/** The web client's packages that ship ES modules only. */
const esmOnlyWeb = [
  'react-intl',
  'intl-messageformat',
  '@formatjs',
  '@tanstack',
  'd3-[a-z-]+',
  'internmap',
  'marked',
].join('|');
const esmOnly = ['d3-[a-z]+', 'internmap', '@exodus', 'lru-cache'].join('|');

const server = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: { '^.+\\.ts$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/clients/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
};

export default {
  maxWorkers: 2,
  // Every file leaves modules behind that V8 cannot free; a worker that holds more than this is replaced by a fresh one.
  workerIdleMemoryLimit: '900MB',
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/testkit/lanes-sequencer.mjs',
  reporters: ['default', '<rootDir>/test/testkit/closing-line-reporter.mjs'],
  projects: [
    { ...server, displayName: 'server', testMatch: ['<rootDir>/**/*.{unit,db,api,contract}.test.ts'] },
    { ...server, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e.test.ts'] },
    {
      displayName: 'web',
      testEnvironment: 'jsdom',
      transform: { '^.+\\.([jt]sx?|mjs)$': swc(true) },
      transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyWeb})/)`],
      moduleNameMapper: {
        '^(\\.{1,2}/.*)\\.js$': '$1',
        '^@podpusher/sdk$': '<rootDir>/clients/sdk/src/index.ts',
        '^@podpusher/sdk/selling$': '<rootDir>/clients/sdk/src/selling.ts',
      },
      testMatch: ['<rootDir>/clients/**/*.test.{ts,tsx}'],
      modulePathIgnorePatterns: ['/dist/'],
    },
  ],
};
