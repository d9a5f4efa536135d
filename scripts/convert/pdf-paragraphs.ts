import type { Column } from './pdf-columns.ts';
import { joinedTo, type Line } from './pdf-lines.ts';

/** Lines of one block of a page, with its edges; or a row of a table, which stands for itself. */
export type Block = ({ readonly page: number } & Column) | { readonly page: number; readonly row: string };

/** A paragraph, and the places in it where a further page begins. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  /** Further pages that it runs on to: code points of its text where they begin. */
  readonly turns: readonly { readonly page: number; readonly at: number }[];
}

/** How a paragraph that numbers itself begins. */
const NUMBERED =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节条]|[①-⑳])/u;
const ENDED = /[。！？；：!?;:）)]["”’]?$/u;

/**
 * Puts printed lines together to paragraphs. A paragraph ends where its line does not reach the right edge; one begins where a
 * line is set in, where letters change their size, or where the distance from the line above is larger than usual. Lines
 * in the middle (titles) stay lines. What runs over the end of a page is one paragraph.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const edges = edgesOf(blocks);
  const out: Paragraph[] = [];
  let open = null as { text: string; page: number; turns: { page: number; at: number }[] } | null;
  let last = null as { line: Line; page: number; block: Block } | null;
  const close = (): void => {
    if (open !== null) out.push(open);
    open = null;
  };
  for (const block of blocks) {
    if ('row' in block) {
      close();
      last = null;
      out.push({ text: block.row, page: block.page, turns: [] });
      continue;
    }
    const edge = edges.get(block) ?? { left: 0, right: 0, leading: 0 };
    for (const line of block.lines) {
      const before = last?.line;
      const runsOn =
        open !== null &&
        last !== null &&
        before !== undefined &&
        goesOn(before, line, edges.get(last.block) ?? edge, edge, last.block === block);
      if (runsOn && open !== null) {
        const lengthBefore = [...open.text].length;
        const text = joinedTo(open.text, line.text);
        if (block.page !== last?.page) open.turns.push({ page: block.page, at: lengthBefore });
        open = { ...open, text };
      } else {
        close();
        open = { text: line.text, page: block.page, turns: [] };
      }
      last = { line, page: block.page, block };
    }
  }
  close();
  return out;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines. */
  readonly leading: number;
}

/** Whether `line` goes on with the paragraph of `before`. */
function goesOn(before: Line, line: Line, edgesBefore: Edges, edges: Edges, together: boolean): boolean {
  const em = line.size;
  if (Math.abs(before.size - line.size) > Math.max(0.8, em * 0.08)) return false;
  if (before.right < edgesBefore.right - em * 1.6) return false;
  if (together && line.y - before.y > edges.leading * 1.45) return false;
  const setIn = line.x - edges.left;
  // Where the line before is set in as far, the two are lines of one paragraph that is set in as a whole.
  const hangs =
    setIn > em * 0.8 && Math.abs(line.x - before.x) < em * 0.3 && together && !NUMBERED.test(line.text);
  if (setIn > em * 0.8 && !hangs) return false;
  const centred = isCentred(before, edgesBefore) && isCentred(line, edges);
  if (centred && before.right < edgesBefore.right - em * 0.6) return false;
  return !(NUMBERED.test(line.text) && ENDED.test(before.text));
}

const isCentred = (line: Line, { left, right }: Edges): boolean =>
  line.x - left > line.size * 1.5 && Math.abs(line.x - left - (right - line.right)) < line.size;

/** The edges of each block: those of its own lines, or of all of the same column where it has few. */
function edgesOf(blocks: readonly Block[]): Map<Block, Edges> {
  const columns = blocks.flatMap((b) => ('row' in b ? [] : [b]));
  const keyOf = ({ from, to }: Column): string => `${Math.round(from / 20)} ${Math.round(to / 20)}`;
  const together = new Map<string, Line[]>();
  for (const c of columns) together.set(keyOf(c), [...(together.get(keyOf(c)) ?? []), ...c.lines]);
  return new Map(
    columns.map((c) => {
      const all = edgesIn(together.get(keyOf(c)) ?? c.lines, c);
      return [c, c.lines.length >= MANY ? edgesIn(c.lines, c, all) : all];
    }),
  );
}

/** So many lines of a block tell its edges. */
const MANY = 12;
/** Full lines reach at least so far into their column: one of short lines only has none that is full. */
const REACH = 0.68;

function edgesIn(lines: readonly Line[], { from, to }: Column, whole?: Edges): Edges {
  const at = (list: readonly number[], share: number): number =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  const steps = lines
    .slice(1)
    .map((l, k) => l.y - (lines[k]?.y ?? l.y))
    .filter((d) => d > 1);
  const left = at(
    lines.map((l) => l.x),
    0.08,
  );
  const right = at(
    lines.map((l) => l.right),
    0.9,
  );
  return {
    left: whole === undefined ? left : Math.min(left, whole.left + 30),
    right: Math.max(right, from + (to - from) * REACH, whole === undefined ? 0 : whole.right - 30),
    leading: steps.length >= 5 || whole === undefined ? at(steps, 0.5) : whole.leading,
  };
}
