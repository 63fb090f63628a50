/**
 * What a file says by itself: any, var, a test that is skipped, the environment read behind env.ts's back. What only
 * types show is asked together with the types (.oxlintrc.json). Which room may import which is kept by
 * tests/structure/rooms.test.ts.
 */
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const LONGEST_FILE = 300

/** Files that are longer for a reason, which stands at their top. */
const longFiles = []

const browserCode = ['src/reader/client/**', 'src/reader/offline/**', 'src/reader/worker/**']

const skippedTests = [
  {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(skip|only|todo)$/]',
    message: 'A test that does not run is not a test.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A test that does not run is not a test.',
  },
]

export default defineConfig(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      '.cache/**',
      '.next/**',
      'data/**',
      'coverage/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/payload-generated-schema.ts',
      'src/database/migrations/**',
      'src/app/(payload)/admin/importMap.js',
      // Somebody else's: it is type-checked where it lives, outside.
      'tests/elsewhere/project/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      // TypeScript knows which names exist.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: LONGEST_FILE }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'start' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Import { env } from "@/env": it is validated there, once.',
        },
      ],
      // NUL and its like are what some of our expressions look for.
      'no-control-regex': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // With verbatimModuleSyntax, `import { type A } from 'payload'` loads Payload.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // server.ts says that this is production, before anything that asks is loaded.
    files: ['src/env.ts', 'src/server.ts', 'scripts/**', 'seed/**', 'tests/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/**'],
    ignores: [...browserCode, 'src/server.ts', 'src/server/**'],
    rules: { 'no-console': 'error' },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', ...skippedTests] } },
  // The one place: what a database has not is skipped by name, with the reason, and counted.
  { files: ['tests/harness/needs.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'Buffer',
          'URL',
          'clearInterval',
          'clearTimeout',
          'console',
          'process',
          'setInterval',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['docker/replicaSet.js'],
    languageOptions: {
      globals: { Mongo: 'readonly', print: 'readonly', quit: 'readonly', sleep: 'readonly' },
    },
  },
  // Nothing to exempt yields no block: an empty `files` is an error.
  ...(longFiles.length > 0 ? [{ files: longFiles, rules: { 'max-lines': 'off' } }] : []),
)
