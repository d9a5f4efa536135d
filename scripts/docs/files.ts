/** The map of files in docs/files.md: what each says of itself. Reads the files below the folders that it maps. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { code } from './blocks.ts';

const HEAD = /^(?:#!.*\n|\/\/.*\n|\n)*\/\*\*([\s\S]*?)\*\//u;
/** A comment between the imports and the code that says what neither does. */
const BELOW_IMPORTS = /^(?:import\b[^;]*;\n|\n)*\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\n\n/u;
/** A comment above something that the file exports, which says more than where else to look. */
const OF_EXPORT = /\/\*\*(?! See )((?:(?!\*\/)[\s\S])*?)\*\/\nexport\b/u;
const ANY = /^\/\*\*([\s\S]*?)\*\//mu;

/**
 * What a file says of itself in one sentence, the first of its head; where it has none, of the comment above its first export;
 * null where it has no comment.
 */
export function saidIn(source: string): string | null {
  const comment = [HEAD, BELOW_IMPORTS, OF_EXPORT, ANY]
    .map((pattern) => pattern.exec(source)?.[1])
    .find((c) => c !== undefined);
  if (comment === undefined) return null;
  const words = comment
    .replace(/^ *\* ?/gmu, '')
    .replace(/\n(Writes|Assumes) {2,}/gu, (_, does: string) => `; ${does.toLowerCase()} `)
    .replace(/\{@link (\w+)\}/gu, '`$1`')
    .replace(/\s+/gu, ' ')
    .trim();
  // What a stage reads says little without what it writes.
  const [sentence = words] = /^(?:Reads:.*?[.] (?=Writes:))?.*?[^.][.](?= [A-Z`]|$)/u.exec(words) ?? [];
  return sentence.replace(/^@type\S* \{.*\}$/u, '') || null;
}

/** Every file of `scripts/` and `src/` that is code, folder by folder, with what it says of itself. Tests are not listed. */
export function filesPart(root: string): string {
  const paths = globSync('{scripts,src}/**/*.{ts,mjs}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\.d\.ts$|^src\/(?:pages|text\/en)\//u.test(path))
    .sort();
  return [...Map.groupBy(paths, (path) => posix.dirname(path))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, files]) => {
      const lines = files.map((path) => {
        const said = saidIn(readFileSync(join(root, path), 'utf8'));
        return `- ${code(posix.basename(path))}${said === null ? '' : `: ${said}`}`;
      });
      return `### ${code(`${folder}/`)}\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
