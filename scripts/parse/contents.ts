import { titleKey } from './title-words.ts';

/**
 * Tables of contents. Reads: folded lines. A line of contents is a title, leaders of three dots at least and the number of its
 * page; a table of contents that prints neither is told by its heading (目录) and by lines that stand again below.
 */
const LEADERS = /(?:[.…·]|\. ){3,} ?(?:\d{1,4}|[IVX ]{1,5})? *$/u;

/** The longest title that a line of contents prints before its leaders. */
const LONGEST_TITLE = 90;

/** Whether folded `line` is a line of a table of contents. */
export const isContentsLine = (line: string): boolean =>
  line.length < 400 && LEADERS.test(line) && line.replace(LEADERS, '').length < LONGEST_TITLE;

/** The titles that lines of contents name, as {@link titleKey} gives them; none where fewer than three lines are such. */
export function contentsTitles(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.filter(isContentsLine).map((line) => titleKey(line.replace(LEADERS, '')));
  return new Set(found.length >= 3 ? found : []);
}

/** Most lines without leaders between two lines of contents: page numbers, a title over two lines. */
const MOST_BETWEEN = 4;

/** The first of the folded `lines` after the table of contents, 0 where there is none. */
export function contentsEnd(lines: readonly string[]): number {
  const first = lines.findIndex(isContentsLine);
  if (first >= 0 && first < lines.length / 2) {
    let last = first;
    let count = 1;
    for (let k = first + 1; k < lines.length && k - last <= MOST_BETWEEN; k++)
      if (isContentsLine(lines[k] ?? '')) {
        last = k;
        count += 1;
      }
    if (count >= 3) return last + 1;
  }
  const start = lines.slice(0, 60).findIndex((line) => /^目 *[录次]$/u.test(line));
  if (start < 0) return 0;
  const bare = (line: string): string => line.replace(/[ .…·-]*\d{0,4}$/u, '').replace(/ /gu, '');
  const later = new Map<string, number>();
  lines.forEach((line, k) => later.set(bare(line), k));
  let end = start + 1;
  while (
    end < lines.length &&
    bare(lines[end] ?? '').length < 60 &&
    (later.get(bare(lines[end] ?? '')) ?? end) > end
  )
    end += 1;
  return end;
}
