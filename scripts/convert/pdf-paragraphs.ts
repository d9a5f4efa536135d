/** Printed lines as paragraphs. */
import { habitsOf, isFull, NO_HABITS, type Edges, type Habits } from './pdf-habits.ts';
import type { Column } from './pdf-columns.ts';
import { joinedTo, type Line } from './pdf-lines.ts';

/**
 * Lines of one block of a page, with its edges, and the lines `around` them that tell where its text ends at the right and left;
 * or a row of a table, which stands for itself.
 */
export type Block =
  | ({ readonly page: number; readonly around: readonly Line[] } & Column)
  | { readonly page: number; readonly row: string };

/** A paragraph, and the places in it where a further page begins. */
interface Paragraph {
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
 * Puts printed lines together to paragraphs. A paragraph ends where the beginning of the next line would have found room in its
 * line; one begins where a line is set in as first lines of this document are, where letters change their size, or where the
 * distance from the line above is larger than inside paragraphs. Lines in the middle (titles) stay lines. What runs over
 * the end of a page is one paragraph.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const edges = edgesOf(blocks);
  const habits = habitsOfColumns(blocks, edges);
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
    const here = { edges: edges.get(block) ?? NO_EDGES, habits: habits.get(keyOf(block)) ?? NO_HABITS };
    for (const [k, line] of block.lines.entries()) {
      const runsOn =
        open !== null &&
        last !== null &&
        goesOn(last.line, line, {
          ...here,
          edgesBefore: edges.get(last.block) ?? here.edges,
          together: last.block === block,
          isSetInAsWhole: isSetInAsWhole(block.lines, k, here.edges),
        });
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

const NO_EDGES = { left: 0, right: 0 };

/** Lines of one column of the pages have one set of habits. */
function habitsOfColumns(
  blocks: readonly Block[],
  edges: ReadonlyMap<Block, Edges>,
): ReadonlyMap<string, Habits> {
  const columns = new Map<string, { readonly lines: readonly Line[]; readonly edges: Edges }[]>();
  for (const b of blocks)
    if (!('row' in b))
      columns.set(keyOf(b), [
        ...(columns.get(keyOf(b)) ?? []),
        { lines: b.lines, edges: edges.get(b) ?? NO_EDGES },
      ]);
  return new Map([...columns].map(([key, list]) => [key, habitsOf(list)]));
}

/** Whether `line` continues with the paragraph of `before`. */
function goesOn(
  before: Line,
  line: Line,
  place: {
    readonly edges: Edges;
    readonly edgesBefore: Edges;
    readonly habits: Habits;
    /** Whether both are in one column of one page. */
    readonly together: boolean;
    readonly isSetInAsWhole: boolean;
  },
): boolean {
  const { edges, edgesBefore, habits, together } = place;
  const em = line.size;
  if (Math.abs(before.size - line.size) > Math.max(0.8, em * 0.08)) return false;
  if (!isFull(before, line, edgesBefore)) return false;
  if (together && line.y - before.y > habits.leading(em) * WIDER) return false;
  const setIn = line.x - edges.left;
  const isFirst = habits.indent !== null && Math.abs(setIn - habits.indent) < em * 0.5;
  // Where the line before is set in as far, the two are lines of one paragraph that is set in as a whole.
  const hangs =
    setIn > em * 0.8 &&
    Math.abs(line.x - before.x) < em * 0.3 &&
    together &&
    !NUMBERED.test(line.text) &&
    (!isFirst || place.isSetInAsWhole);
  if (setIn > em * 0.8 && !hangs) return false;
  const centred = isCentred(before, edgesBefore) && isCentred(line, edges);
  if (centred && before.right < edgesBefore.right - em * 0.6) return false;
  const isTold = habits.marks && (together || habits.indent !== null);
  return isTold || !(NUMBERED.test(line.text) && ENDED.test(before.text));
}

/** A larger distance than this, as a share of that inside paragraphs, is one between paragraphs. */
const WIDER = 1.35;
/** So many lines one below the other that are set in as far are a paragraph that is set in as a whole. */
const BLOCK = 3;

/** Whether line `k` belongs to lines that are set in alike, each but the last up to the right edge. */
function isSetInAsWhole(lines: readonly Line[], k: number, edges: Edges): boolean {
  const goesWith = (upper: Line | undefined, lower: Line | undefined): boolean =>
    upper !== undefined &&
    lower !== undefined &&
    Math.abs(upper.x - lower.x) < lower.size * 0.3 &&
    !NUMBERED.test(lower.text) &&
    isFull(upper, lower, edges);
  let [from, to] = [k, k];
  while (k - from < BLOCK && goesWith(lines[from - 1], lines[from])) from -= 1;
  while (to - k < BLOCK && goesWith(lines[to], lines[to + 1])) to += 1;
  return to - from + 1 >= BLOCK;
}

const isCentred = (line: Line, { left, right }: Edges): boolean =>
  line.x - left > line.size * 1.5 && Math.abs(line.x - left - (right - line.right)) < line.size;

const keyOf = ({ from, to }: Column): string => `${Math.round(from / 20)} ${Math.round(to / 20)}`;

/** The edges of each block: those of its own lines, or of all of the same column where it has few. */
function edgesOf(blocks: readonly Block[]): Map<Block, Edges> {
  const columns = blocks.flatMap((b) => ('row' in b ? [] : [b]));
  const together = new Map<string, Line[]>();
  const seen = new Set<readonly Line[]>();
  for (const c of columns) {
    if (!seen.has(c.around)) together.set(keyOf(c), [...(together.get(keyOf(c)) ?? []), ...c.around]);
    seen.add(c.around);
  }
  return new Map(
    columns.map((c) => {
      const all = edgesIn(together.get(keyOf(c)) ?? c.around, c);
      return [c, c.around.length >= MANY ? edgesIn(c.around, c, all) : all];
    }),
  );
}

/** So many lines of a block tell its edges. */
const MANY = 12;
/** So many points the text of a page stands aside at most. */
const MOST_ASIDE = 40;
/** Full lines reach at least so far into their column; a column with only short lines has no full one. */
const REACH = 0.68;

function edgesIn(lines: readonly Line[], { from, to }: Column, whole?: Edges): Edges {
  const at = (list: readonly number[], share: number): number =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  const left = at(
    lines.map((l) => l.x),
    0.08,
  );
  const right = at(
    lines.map((l) => l.right),
    0.9,
  );
  const reach = Math.max(right, from + (to - from) * REACH);
  if (whole === undefined) return { left, right: reach };
  // The text of a page may stand aside as a whole, to leave room for binding; a page of first lines does not.
  const aside = left - whole.left;
  const isAside = Math.abs(aside - (right - whole.right)) < 4 && Math.abs(aside) < MOST_ASIDE;
  return {
    left: isAside || aside < 0 ? left : whole.left,
    right: Math.max(reach, whole.right - MOST_ASIDE),
  };
}
