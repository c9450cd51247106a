import type { KnipConfig } from 'knip';

/** Dead code: files nothing reaches, exports nothing uses, packages nothing imports, imports no package.json lists. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'cli/{podpusher.mjs,main.ts,build/*.mjs}',
        '{api,workers,sandbox}/main.ts',
        'test/{bench,chaos,house,audit,designs}/**/*.ts',
        // Started by their path, in a process of their own.
        'test/testkit/{hold-*.ts,reserve-units.ts,timescale-server.mjs,render-example.mjs}',
        'test/house/lint-rules/index.mjs',
        '**/*.test.ts',
        'migrations/index.ts',
      ],
      project: ['{api,cli,domain,infra,migrations,observability,sandbox,schema,test,workers}/**/*.{ts,mjs}'],
    },
    'clients/web': {
      entry: ['scripts/**/*.{ts,mjs}', 'src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx,css}', 'build/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    },
    'clients/sdk': {
      entry: ['src/**/*.test.ts', 'examples/*.ts'],
      project: ['{src,test,examples}/**/*.ts'],
    },
    'clients/react-query': {
      entry: ['src/{index,selling}.ts', 'src/**/*.test.{ts,tsx}', 'examples/*.tsx'],
      project: ['{src,test,examples}/**/*.{ts,tsx}'],
    },
  },
  ignore: ['**/gql/**'],
  // publint and attw are run as programs by clients/check-packages.mjs; jsdom comes with jest-environment-jsdom;
  // the fonts are resolved by name (domain/designs/renderer/font-files.ts).
  ignoreDependencies: ['publint', '@arethetypeswrong/cli', 'jsdom', /^@expo-google-fonts\//],
  // Debian's, started by the tests of the Redis path where it is installed.
  ignoreBinaries: ['redis-server'],
  ignoreExportsUsedInFile: true,
  // registerEnumType hands out every member of an enum.
  exclude: ['enumMembers'],
};

export default config;
