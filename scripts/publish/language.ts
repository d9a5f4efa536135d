import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pagesIn, type Language as Code } from '../../src/routes.ts';

/**
 * The language of one pass of the build. `npm run build` runs Astro once for each: pages of the second language stand
 * below `en/`, with the same wording modules' names, and everything that is not a page (data, search, citations) is there once.
 */
export interface Language {
  readonly code: Code;
  /** Between the base path and a page's path: `''` or `en/`. */
  readonly path: string;
  /** Where this pass writes, below the project's root. */
  readonly outDir: string;
  /** Where this pass keeps what it read: passes that run at the same time keep out of each other's way. */
  readonly cacheDir: string;
}

const LANGUAGES: Readonly<Record<Code, Language>> = {
  zh: { code: 'zh', path: '', outDir: './dist', cacheDir: './node_modules/.astro' },
  en: {
    code: 'en',
    path: `${pagesIn.en.slice(1)}/`,
    outDir: './node_modules/.site-en',
    cacheDir: './node_modules/.astro-en',
  },
};

/** All of them; the first makes what is not a page, and the others are below it. */
export const languages: readonly Language[] = Object.values(LANGUAGES);

/** The language that `SITE_LANGUAGE` asks for, `zh` where it is not set. Throws where the site does not speak it. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { SITE_LANGUAGE: code = 'zh' } = environment;
  const language = code === 'zh' || code === 'en' ? LANGUAGES[code] : undefined;
  if (!language)
    throw new Error(
      `SITE_LANGUAGE=${code} is no language of the site; ${Object.keys(LANGUAGES).join(', ')} are`,
    );
  return language;
}

/** Where the wording stands: Chinese here, every other language in a folder of its code with the same names. */
const WORDING = resolve('src/text');

/**
 * Vite plugin: in a pass that is not Chinese, a wording module of `src/text` is read from `src/text/<code>/`. A module that
 * is not there stops the build and says its name.
 */
export function wordingOf({ code }: Language) {
  return {
    name: 'wording-of-language',
    enforce: 'pre' as const,
    async resolveId(
      this: {
        resolve: (id: string, from: string, options: { skipSelf: true }) => Promise<{ id: string } | null>;
      },
      id: string,
      from: string | undefined,
    ): Promise<string | null> {
      if (code === 'zh' || from === undefined || !/(?:^|\/)(?:text\/)?[\w.-]+\.(?:ts|md)$/u.test(id))
        return null;
      const found = await this.resolve(id, from, { skipSelf: true });
      if (!found || dirname(found.id) !== WORDING || SAME_IN_ALL.has(basename(found.id))) return null;
      const own = join(WORDING, code, basename(found.id));
      if (!existsSync(own))
        throw new Error(`No wording in ${code}: src/text/${code}/${basename(found.id)} is missing`);
      return own;
    },
  };
}

/** Modules of `src/text` without words of their own. */
const SAME_IN_ALL = new Set(['index.ts']);

/**
 * Vite plugin: what is not a page is made once, in the Chinese pass. In another one a route with parameters has no files, and one
 * without says nothing; `scripts/build-english.ts` leaves its file behind.
 */
export function pagesOnly({ code }: Language) {
  return {
    name: 'pages-of-language',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/src\/pages\/.*\.ts$/u },
      handler: () =>
        code === 'zh'
          ? null
          : {
              code: "export const getStaticPaths = () => [];\nexport const GET = () => new Response('');\n",
              map: null,
            },
    },
  };
}
