import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importMapRule } from './scripts/tools/import-map.ts';

/** Folders whose result depends on their arguments alone: no clock, no chance, no environment. */
const pureFolders = ['src/{model,compare,charts,cite,exports}', 'scripts/{parse,classify,check}'];

export default defineConfig(
  globalIgnores(['dist/', 'content/', 'seeds/', 'reports/', '.astro/', '.stryker-tmp/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows better, in JavaScript too.
      'no-undef': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Positions are counted in code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // Text with control characters in it is what this project reads.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // A cast written as a comment is invisible to this rule.
    files: ['**/*.{js,mjs}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { project: { rules: { 'import-map': importMapRule } } },
    rules: {
      eqeqeq: 'error',
      'project/import-map': 'error',
    },
  },
  {
    files: ['src/components/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportExpression:not(CallExpression[callee.name='loaded'] > ImportExpression)",
          message: 'A part that cannot be loaded must be told of: loaded(import(…)) of site/missing-part.ts.',
        },
      ],
    },
  },
  {
    files: pureFolders.map((folder) => `${folder}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'performance',
        'fetch',
        'crypto',
        'setTimeout',
        'console',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure code reads no clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pure code reads no clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure code has no chance.',
        },
      ],
    },
  },
);
