import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import config from './eslint.config.js';

/** The rules that read a file by itself: without types, which take four fifths of the time of the whole. */
export default defineConfig(config, {
  files: ['**/*.{ts,js,mjs}'],
  extends: [tseslint.configs.disableTypeChecked],
  // A directive that silences a rule of types silences nothing here.
  linterOptions: { reportUnusedDisableDirectives: 'off' },
});
