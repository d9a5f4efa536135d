import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, posix } from 'node:path';

/** What the page loads, by its path below the server's root: scripts without their types, and style sheets. */
export type Served = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

const ENTRY = 'scripts/review/client/main.ts';
const STYLES = [
  'src/styles/tokens.css',
  'src/styles/reset.css',
  'src/styles/base.css',
  'src/styles/apparatus.css',
  'scripts/review/client/items.css',
  'scripts/review/client/review.css',
];
/** The specifiers of the modules that a script loads; types are gone by then. */
const IMPORTS = /^(?:import|export)\b[^'"`;]*?from\s*'(\.[^']+)';?\s*$/gmu;

/** All that the page may load: its entry, whatever that imports, and its style sheets. `root` is the project's folder. */
export function servedFrom(root: string): Served {
  const served = new Map<string, { type: string; body: string }>();
  const queue = [ENTRY];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (served.has(path)) continue;
    const body = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
    served.set(path, { type: 'text/javascript; charset=utf-8', body });
    for (const [, specifier = ''] of body.matchAll(IMPORTS))
      queue.push(posix.join(posix.dirname(path), specifier));
  }
  for (const path of STYLES)
    served.set(path, { type: 'text/css; charset=utf-8', body: readFileSync(join(root, path), 'utf8') });
  return served;
}

/** The page itself: no words of the document, which come as JSON; nothing inline. */
export function pageOf(name: string, lang: string): string {
  const title = name.replace(/[<>&"']/gu, (c) => `&#${c.codePointAt(0) ?? 0};`);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
${STYLES.map((path) => `    <link rel="stylesheet" href="/${path}" />`).join('\n')}
    <script type="module" src="/${ENTRY}"></script>
  </head>
  <body></body>
</html>
`;
}
