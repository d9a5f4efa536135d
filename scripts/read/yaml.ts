import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { issue, type Issue } from '../../src/model/issue.ts';

/** The path of what a schema objects to; of an unknown key the key itself. */
const keyOf = (e: z.core.$ZodIssue): PropertyKey[] =>
  e.code === 'unrecognized_keys' ? [...e.path, e.keys[0] ?? ''] : e.path;

/** The line where the value at a path stands; for a path that is not there, the line of the nearest part that is. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Most problems of one file that are told; the rest follow from them as a rule. */
const MOST = 20;
/** Deepest nesting of lists and maps; what people write here needs five. */
const MAX_DEPTH = 40;

/**
 * Reads: the text of a YAML file (YAML 1.2 core, no aliases, no tags of its own, unique keys) and its schema. Writes:
 * the value and the lines of its parts, or every problem with its line.
 */
export function readYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
): { readonly value: z.infer<T>; readonly lineOf: LineOf } | { readonly issues: Issue[] } {
  const at = (line: number): { file: string; line: number } => ({ file, line });
  const deep = tooDeep(text);
  if (deep !== null)
    return {
      issues: [issue('yaml/syntax', `lists or maps more than ${MAX_DEPTH} deep in each other`, at(deep))],
    };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line || 1;
  const faults = [...document.errors, ...document.warnings].map((e): [string, number] => [
    said(e.message),
    lineAt(e.pos[0]),
  ]);
  const alias = faults.length === 0 ? aliasIn(document) : null;
  if (alias !== null)
    faults.push(['an alias (*name) is not read; write the value out, or quote it', lineAt(alias)]);
  if (faults.length > 0)
    return { issues: capped(faults, file).map(([what, line]) => issue('yaml/syntax', what, at(line))) };
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { value: parsed.data, lineOf };
  const problems = parsed.error.issues
    .flatMap((e) => ownIssues(e))
    .map((e): [string, number] => [`${nameOf(e.path)}: ${reasonOf(e)}`, lineOf(keyOf(e))]);
  return { issues: capped(problems, file).map(([what, line]) => issue('yaml/schema', what, at(line))) };
}

/** At most {@link MOST} of the problems; the last says how many are left out. */
function capped(problems: readonly [string, number][], file: string): [string, number][] {
  if (problems.length <= MOST) return [...problems];
  const more = problems.length - MOST;
  return [...problems.slice(0, MOST), [`${more} more in ${file}`, problems[MOST]?.[1] ?? 1]];
}

const said = (message: string): string =>
  message.startsWith('Unresolved tag') ? `${message}; a value that begins with ! must be quoted` : message;

function aliasIn(document: Document.Parsed): number | null {
  let found: number | null = null;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The line at which brackets or indentation go deeper than anyone writes, or `null`; read before the parser recurses. */
function tooDeep(text: string): number | null {
  let line = 0;
  let open = 0;
  for (const words of text.split('\n')) {
    line += 1;
    const indent = /^[ ?:-]*/u.exec(words)?.[0].length ?? 0;
    if (indent > 10 * MAX_DEPTH && words.length > indent) return line;
    for (const c of words.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/gu, '')) {
      if (c === '[' || c === '{') open += 1;
      else if (c === ']' || c === '}') open = Math.max(0, open - 1);
      if (open > MAX_DEPTH) return line;
    }
  }
  return null;
}

/** Of an entry that fits none of several forms, the objections of the form that it comes nearest to. */
function ownIssues(e: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (e.code !== 'invalid_union' || e.errors.length === 0) return [e];
  const nearest = [...e.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => ownIssues({ ...inner, path: [...e.path, ...inner.path] }));
}

/** `entry 3, kind` of a list, `title` of a map. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  const [first, ...rest] = path;
  if (typeof first !== 'number') return path.map(String).join('.');
  return [`entry ${first + 1}`, ...(rest.length === 0 ? [] : [rest.map(String).join('.')])].join(', ');
}

function reasonOf(e: z.core.$ZodIssue): string {
  if (e.message.endsWith('received undefined')) return 'the key is missing';
  if (e.message.endsWith('expected array, received null'))
    return 'there is nothing; an empty list is written []';
  return e.message;
}
