import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { house } from './test/house/lint-rules/index.mjs';
import { graphqlRules } from './test/house/lint-rules/graphql-rules.mjs';
import { bans, syntax } from './test/house/lint-rules/bans.mjs';

const TS = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts'];
const WEB = ['clients/web/**/*.{ts,tsx}'];
const SERVER = ['{api,domain,infra,migrations,observability,sandbox,schema,workers}/**/*.ts'];
/** Files that read the environment: the parser of it, the entries that hand it over, and what starts processes in tests. */
const ENV_READERS = [
  'infra/config.ts',
  'cli/main.ts',
  'cli/podpusher.mjs',
  'test/**',
  '**/*.config.*',
  '**/*.test.ts',
  'clients/*/examples/**',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.data/**',
      '.cache/**',
      'coverage/**',
      '**/gql/**',
      'clients/sdk/src/{operations,selling}.ts',
      '**/generated/**',
      '**/*.generated.*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [js.configs.recommended],
    plugins: { house },
    rules: {
      'house/file-name': 'error',
      'house/disable-needs-reason': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 3 }],
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': syntax(bans.everywhere, bans.enums, bans.environment, bans.mocks),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: TS,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowBoolean: true,
          allow: [
            { name: ['Error', 'URL', 'URLSearchParams'], from: 'lib' },
            { name: ['URL', 'URLSearchParams'], from: 'package', package: '@types/node' },
          ],
        },
      ],
      // noUncheckedIndexedAccess makes every index uncertain. `!` says what the lines around prove; `?? 0` would turn a fault
      // into a value.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An async method without await keeps its promise when it throws; interfaces ask for it.
      '@typescript-eslint/require-await': 'off',
      // TypeORM hands out its driver and schemas by interface; narrowing them by `as` is the documented way.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A class with decorators is a declaration for type-graphql or TypeORM; its body may be empty of methods.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `() => promise` handed to an event emitter is how Node is spoken; everything else is still checked.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `[...text]` is how a text is taken apart by code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: SERVER, rules: { 'no-console': 'error' } },
  {
    // Time in here is the product's: it may run faster than the wall (infra/clock.ts).
    files: ['domain/**/*.ts', 'workers/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': syntax(
        bans.everywhere,
        bans.enums,
        bans.environment,
        bans.mocks,
        bans.wallClock,
        bans.offsetPaging,
      ),
    },
  },
  {
    files: ['schema/**/*.type.ts'],
    rules: { 'no-restricted-syntax': syntax(bans.everywhere, bans.environment, bans.mocks) },
  },
  {
    files: WEB,
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: { 'house/no-literal-text': 'error' },
  },
  {
    files: ENV_READERS,
    rules: { 'no-restricted-syntax': syntax(bans.everywhere, bans.enums, bans.mocks) },
  },
  {
    files: [
      '**/*.config.*',
      '**/*.d.ts',
      '.dependency-cruiser.mjs',
      'test/testkit/closing-line-reporter.mjs',
      'test/testkit/lanes-sequencer.mjs',
    ],
    rules: { 'no-restricted-syntax': syntax(bans.mocks) },
  },
  {
    // A describe block is as long as its guarantees; answers of HTTP are any until a test looks at them.
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'house/no-literal-text': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['schema/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: `${import.meta.dirname}/schema/schema.graphql` } },
    },
    rules: graphqlRules(graphql),
  },
);
