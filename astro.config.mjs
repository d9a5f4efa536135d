import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { contentDigest } from './scripts/ledger/digest.ts';
import { contactOf, deploymentOf } from './scripts/publish/place.ts';
import { pagesTold } from './scripts/report/pages.ts';
import { digestOf, digestOfFiles, rememberedFolder } from './scripts/write/remembered.ts';
import { siteKept } from './scripts/publish/kept-site.ts';
import { languageOf, pagesOnly, wordingOf } from './scripts/publish/language.ts';

const { site, base } = deploymentOf(process.env);
/** Astro matches its routes with the path as it is read, which differs from `base` where that is percent-encoded. */
const basePath = decodeURI(base);
const language = languageOf(process.env);

/** A folder of the project by its whole path. */
const folderOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

// Not among the constants below: with another constant Astro makes all pages anew.
process.env['CORPUS_DIGEST'] = contentDigest(folderOf('.'));

/** What is not in the graph of a page's modules counts as well: middleware, schemas, loaders. Another program makes all pages anew. */
const program = digestOf([
  process.version,
  digestOfFiles(
    fileURLToPath(new URL('.', import.meta.url)),
    ['src'],
    ['package-lock.json', 'astro.config.mjs'],
  ),
]);

/** Every MDX file brings this warning about its harmless directive with it. */
const harmless = 'MODULE_LEVEL_DIRECTIVE';

/** The body of an edition without its records, which are in the collection already and are large. */
const bodyOnly = {
  name: 'edition-body-only',
  enforce: /** @type {const} */ ('pre'),
  transform: {
    filter: { id: /\/content\/plans\/[^/]+\.mdx$/u },
    handler: (/** @type {string} */ code) => ({
      code: code.replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/u, (/** @type {string} */ front) =>
        front.replace(/[^\r\n]/gu, ''),
      ),
      map: null,
    }),
  },
};

export default defineConfig({
  ...(site === null ? {} : { site }),
  base: basePath + language.path,
  outDir: language.outDir,
  cacheDir: language.cacheDir,
  trailingSlash: 'always',
  // Pages whose data and program did not change are those of the last build; see src/queries/keys.ts.
  experimental: { incrementalBuild: true },
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), pagesTold(), siteKept(language)],
  // The editor's words only: documents never pass through Markdown. Neither typography nor tables are rewritten.
  markdown: {
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Nothing stands inline in a page, so that the content security policy can be strict.
  build: { inlineStylesheets: 'never', ...(basePath + language.path === base ? {} : { assetsPrefix: base }) },
  devToolbar: { enabled: false },
  vite: {
    plugins: [bodyOnly, wordingOf(language), pagesOnly(language)],
    define: {
      'import.meta.env.BASE_ADDRESS': JSON.stringify(base),
      'import.meta.env.CONTACT': JSON.stringify(contactOf(process.env) ?? ''),
      'import.meta.env.LANGUAGE': JSON.stringify(language.code),
      'import.meta.env.KEPT': JSON.stringify(folderOf(language.cacheDir)),
      'import.meta.env.DERIVED': JSON.stringify(rememberedFolder(folderOf('.'), 'derived')),
      'import.meta.env.EDITIONS': JSON.stringify(rememberedFolder(folderOf('.'), 'editions')),
      'import.meta.env.SITE_FOLDER': JSON.stringify(folderOf(language.outDir)),
      'import.meta.env.PROGRAM': JSON.stringify(program),
    },
    // What a page names is its hash: the names of modules say nothing to a browser.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (log.code !== harmless) handle(level, log);
        },
      },
    },
  },
});
