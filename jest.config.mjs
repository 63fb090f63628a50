import { bundledModules } from './tests/harness/bundledModules.mjs'

/** Jest in ESM mode: Payload and Lexical are ES modules with top-level await. */
export default {
  runner: '<rootDir>/tests/harness/lanes.mjs',
  testEnvironment: '<rootDir>/tests/harness/plainGlobals.mjs',
  // Lexical's development builds end plain Node 20 silently; the production condition avoids them.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    ...(await bundledModules()),
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '\\.(css|scss)$': '<rootDir>/tests/harness/emptyStyle.ts',
  },
  testTimeout: 120_000,
}
