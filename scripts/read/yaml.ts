import { parseDocument, LineCounter, isNode } from 'yaml';
import type { z } from 'astro/zod';
import { issue, type Issue } from '../../src/model/issue.ts';

/** The path of what a schema objects to; of an unknown key the key itself. */
const keyOf = (e: z.core.$ZodIssue): PropertyKey[] =>
  e.code === 'unrecognized_keys' ? [...e.path, e.keys[0] ?? ''] : e.path;

/** The line where the value at a path stands; of a path that is not there, that of the nearest part which is. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * Reads: the text of a YAML file (YAML 1.2 core, no aliases, unique keys) and its schema. Writes: the value and the
 * lines of its parts, or every problem with its line.
 */
export function readYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
): { readonly value: z.infer<T>; readonly lineOf: LineOf } | { readonly issues: Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
  });
  if (document.errors.length > 0)
    return {
      issues: document.errors.map((e) =>
        issue('yaml/syntax', e.message, { file, line: lines.linePos(e.pos[0]).line || 1 }),
      ),
    };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return {
      issues: [
        issue('yaml/syntax', error instanceof Error ? error.message : 'aliases are not read', {
          file,
          line: 1,
        }),
      ],
    };
  }
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, lineOf };
  return {
    issues: parsed.error.issues.map((e) =>
      issue('yaml/schema', `${e.path.map(String).join('.') || 'the file'}: ${e.message}`, {
        file,
        line: lineOf(keyOf(e)),
      }),
    ),
  };
}
