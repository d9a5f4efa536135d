import type { StructureEntry } from '../../src/model/decision.ts';
import { lineAt } from '../../src/model/source.ts';
import { linesOf } from './errata.ts';
import type { Option } from './feature.ts';

/** What an entry of structure.yaml says of an outer heading, without its place and its reason. */
export type Taking = Pick<StructureEntry, 'is' | 'role' | 'items'>;

const ITEMS = [undefined, 'task', 'area'] as const;

/**
 * What an entry has to say so that an outer heading is read as `option`. `isTheirArea`: whether one whose items are tasks is
 * the area of these, see {@link isAreaOfItems}.
 */
export function takingOf({ kind, role, depth }: Option, isTheirArea: boolean): Taking {
  if (kind !== 'section') return { is: kind };
  if (role !== 'tasks') return { is: kind, ...(role === null ? {} : { role }) };
  const items = depth === null ? 'text' : ITEMS[depth];
  return {
    ...(depth === 1 && isTheirArea ? { is: 'area' } : { is: 'section', role: 'tasks' }),
    ...(items === undefined ? {} : { items }),
  };
}

/**
 * Whether an outer heading with tasks just below it is their area: it has a number, and another outer heading holds tasks, too. One
 * without a number that is called an area is below the section before it.
 */
export const isAreaOfItems = (
  choices: readonly { readonly start: number; readonly option: Option }[],
  { start, ordinal }: { readonly start: number; readonly ordinal: string },
): boolean =>
  ordinal !== '' &&
  choices.some((c) => c.start !== start && c.option.role === 'tasks' && c.option.depth !== null);

/** Longest guard that is offered first, in code points. */
const GUARD = 20;

/** Words of a line from its code point `from` on that occur once in it, as few as identify the place but at least {@link GUARD}; null where none do. */
export function guardIn(line: readonly string[], from: number): string | null {
  const all = line.join('');
  for (let length = GUARD; length <= line.length + GUARD; length += GUARD) {
    const words = line
      .slice(from, from + length)
      .join('')
      .trimEnd();
    if (words !== '' && all.split(words).length === 2) return words;
  }
  return null;
}

/** The line of the words at `start` of a source, and words that guard them in it; null where no words do. */
export function guardAt(source: string, start: number): { line: number; words: string } | null {
  const { starts, points } = linesOf(source);
  const line = lineAt(
    starts.map((at) => ({ start: at })),
    start,
  );
  const first = starts[line - 1] ?? 0;
  const end = (starts[line] ?? points.length + 1) - 1;
  const words = guardIn(points.slice(first, end), start - first);
  return words === null ? null : { line, words };
}
