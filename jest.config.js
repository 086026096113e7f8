import vm from 'node:vm'

if (!('SourceTextModule' in vm)) {
  throw new Error("Jest needs Node's ESM flag here. Run it as: npm run jest -- path/to/one.test.ts")
}

/**
 * Three kinds of test, told apart by their names:
 *   x.test.ts          pure, no database
 *   x.db.test.ts       integration, once per database: TEST_DATABASE=sqlite (default) or mongodb
 *   x.browser.test.ts  the product in a headless Chromium
 */
const shared = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  roots: ['<rootDir>/test'],
  testEnvironment: '<rootDir>/test/support/environment.js',
  // Lexical would choose by top-level await, which never ends now and then (src/run.js).
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'development'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.(css|scss)$': '<rootDir>/test/support/emptyModule.ts',
  },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
}

export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longestFirst.js',
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.(db|browser)\\.test\\.tsx?$'],
    },
    {
      ...shared,
      displayName: 'db',
      globalSetup: '<rootDir>/test/support/globalSetup.js',
      globalTeardown: '<rootDir>/test/support/globalTeardown.js',
      testMatch: ['**/*.db.test.{ts,tsx}'],
    },
    { ...shared, displayName: 'browser', testMatch: ['**/*.browser.test.{ts,tsx}'] },
  ],
}
