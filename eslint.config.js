import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { floors } from './eslint.floors.js'

const generated = [
  '.next/',
  '.data/',
  'next-env.d.ts',
  'payload-types.ts',
  '**/importMap.js',
  'src/migrations/',
]

export default defineConfig([
  globalIgnores(generated),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  { files: ['{src,plugins}/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    // These speak to a person at a terminal.
    files: ['src/commands/**', 'bench/**', 'test/*.ts', 'test/support/**', '**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // `expect(mock.method)` is how Jest is spoken.
    files: ['test/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  ...floors,
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
])
