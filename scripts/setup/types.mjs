/**
 * The second half of `npm run types`: the `.astro` files. The native compiler, which runs before this, checks the `.ts` and `.mjs` files
 * in a fifth of the time, but does not read `.astro`; what `astro check` does with all files is done here with those alone.
 */
import { createRequire } from 'node:module';
import { AstroCheck } from '@astrojs/language-server';
import { projectRoot } from './programs.mjs';

const checker = new AstroCheck(projectRoot, createRequire(import.meta.url).resolve('typescript'), undefined);
const fileNames = checker.linter.getRootFileNames().filter((name) => name.endsWith('.astro'));
const { errors, fileChecked } = await checker.lint({ fileNames, logErrors: { level: 'hint' } });
console.log(`${fileChecked} .astro files: ${errors} errors`);
if (fileChecked === 0 || errors > 0) process.exitCode = 1;
