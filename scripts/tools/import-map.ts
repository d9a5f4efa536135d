/**
 * Which folder may import what: the arrows between the stages, as one table and the ESLint rule that keeps it.
 *
 * A file may always import its own folder's files. Everything else has to be in `may`:
 * a path of the project (`src/model`), `packages` (from npm), `node:` or `astro:` (their built-in modules),
 * or one module by name (`astro/zod`). Types may cross where `types` allows it. Tests may import anything.
 * The first line that fits a file counts.
 */
import { posix, relative, sep } from 'node:path';
import type { Rule } from 'eslint';

interface ImportRule {
  from: string;
  may: readonly string[];
  /** More paths, for `import type` only. */
  types?: readonly string[];
}

const pure = ['src/model', 'packages'];

export const importMap: readonly ImportRule[] = [
  { from: 'src/model', may: ['astro/zod'] },
  { from: 'scripts/parse', may: pure },
  { from: 'scripts/cited', may: [...pure, 'scripts/parse'] },
  { from: 'scripts/classify', may: [...pure, 'scripts/parse'] },
  { from: 'scripts/check', may: [...pure, 'scripts/parse', 'src/coding'] },
  { from: 'scripts/convert', may: ['src/model', 'packages', 'node:'] },
  { from: 'scripts/read', may: ['src/model', 'scripts/convert', 'packages', 'node:'] },
  { from: 'scripts/write', may: ['src/model', 'packages', 'node:'] },
  { from: 'scripts/report', may: ['src/model', 'packages', 'node:'] },
  {
    from: 'scripts/search',
    may: ['scripts', 'src/model', 'src/routes.ts', 'src/search', 'src/text', 'packages', 'node:'],
  },
  {
    from: 'scripts/bench',
    may: ['scripts', 'src/model', 'src/compare', 'src/routes.ts', 'src/search', 'packages', 'node:'],
  },
  {
    from: 'scripts/publish',
    may: [
      'scripts',
      'src/cite',
      'src/model',
      'src/routes.ts',
      'src/hosting.ts',
      'src/text',
      'packages',
      'node:',
    ],
  },
  { from: 'scripts/docs', may: ['scripts', 'src/model', 'src/exports', 'src/text', 'packages', 'node:'] },
  // The page of a review is for the browser: wording and markup, and of everything else only types.
  {
    from: 'scripts/review/client',
    may: ['src/text', 'src/components/markup', 'src/components/reading'],
    types: ['scripts/review', 'src/model'],
  },
  {
    from: 'scripts/review',
    may: ['scripts', 'src/model', 'src/edition', 'src/routes.ts', 'src/text', 'packages', 'node:'],
  },
  { from: 'scripts', may: ['scripts', 'src/model', 'src/routes.ts', 'src/hosting.ts', 'packages', 'node:'] },
  { from: 'src/content.config.ts', may: ['src/model', 'src/loaders', 'packages', 'astro:'] },
  { from: 'src/loaders', may: ['src/model', 'src/written', 'src/routes.ts', 'packages', 'node:'] },
  { from: 'src/edition', may: ['src/model', 'src/routes.ts'] },
  {
    from: 'src/queries',
    may: [
      'content/coders.json',
      'content/vocabulary/wordings.json',
      'src/loaders/bytes.ts',
      'src/model',
      'src/edition',
      'src/charts',
      'src/compare',
      'src/coding',
      'src/cite',
      'src/corpus.ts',
      'src/exports',
      'src/routes.ts',
      'src/search',
      'src/text',
      'src/written',
      'astro:content',
    ],
  },
  { from: 'src/compare', may: [...pure, 'src/text/place-name.ts'] },
  { from: 'src/coding', may: pure },
  { from: 'src/charts', may: pure },
  { from: 'src/cite', may: [...pure, 'src/text/cite-place.ts'] },
  { from: 'src/exports', may: pure },
  { from: 'src/written', may: ['src/model', 'src/exports', 'packages', 'node:'] },
  { from: 'src/page-types.ts', may: [] },
  { from: 'src/routes.ts', may: ['src/page-types.ts', ...pure] },
  { from: 'src/search', may: ['src/model', 'src/routes.ts', 'packages'] },
  {
    from: 'src/components',
    may: [
      'src/components',
      'src/model/dictionary',
      'src/model/html.ts',
      'src/model/punctuation.ts',
      'src/model/written-in.ts',
      'src/text',
      'src/routes.ts',
      'src/search',
      'src/cite',
      'src/compare',
      'src/coding',
      'src/charts',
      'src/exports',
      'packages',
    ],
    types: ['src'],
  },
  {
    from: 'src/layouts',
    may: [
      'src/components',
      'src/corpus.ts',
      'src/hosting.ts',
      'src/text',
      'src/styles',
      'src/routes.ts',
      'packages',
    ],
    types: ['src'],
  },
  { from: 'src/pages', may: ['src', 'packages', 'astro:'] },
];

/** Why `file` (from the project's root) may not import `specifier`, or nothing. */
export function objectionToImport(file: string, specifier: string, typeOnly = false): string | undefined {
  if (/\.test\.\w+$/.test(file)) return undefined;
  const rule = importMap.find(({ from }) => within(file, from));
  if (rule === undefined) return undefined;
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
  const allowed = [rule.from, ...rule.may, ...(typeOnly ? (rule.types ?? []) : [])];
  if (allowed.some((entry) => within(target, entry) || (entry === 'packages' && isPackage(specifier)))) {
    return undefined;
  }
  return `${rule.from} may import ${[...rule.may, ...(rule.types ?? []).map((path) => `types of ${path}`)].join(', ')}; not ${target}`;
}

/** `src/model/plan.ts` is within `src/model`; `node:fs` is within `node:`. */
function within(path: string, entry: string): boolean {
  return path === entry || path.startsWith(entry.endsWith(':') ? entry : `${entry}/`);
}

function isPackage(specifier: string): boolean {
  return !/^(\.|\/|node:|astro:|virtual:)/.test(specifier);
}

export const importMapRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node: Rule.Node & { source?: unknown; importKind?: unknown; exportKind?: unknown }) => {
      const value = (node.source as { value?: unknown } | null | undefined)?.value;
      if (typeof value !== 'string') return;
      const message = objectionToImport(
        file,
        value,
        node.importKind === 'type' || node.exportKind === 'type',
      );
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
